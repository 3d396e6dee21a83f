package report

import (
	"bytes"
	"fmt"

	"regietafel/assets"
	"regietafel/model"
	"regietafel/model/date"
)

// File makes a document of a session in a format, at a moment: a meeneemblad for a
// partner, the others for none. The formats that hold the agreements alone are of the
// besluitenlijst. Its error is the writer's, or that there is no such file.
func File(s model.Session, d model.Document, partner model.ID, f model.Format, t *assets.Text, now date.Moment) ([]byte, error) {
	var b bytes.Buffer
	switch {
	case !f.Whole() && d != model.Decisions:
		return nil, fmt.Errorf("report: no %s of a %s", f, d)
	case f == model.CSV:
		err := GridOf(s, t, now).comma(&b)
		return b.Bytes(), err
	case f == model.XLSX:
		return GridOf(s, t, now).xlsx(t.Lang)
	case f == model.ICS:
		return Calendar(s, t, now, Days{})
	}
	tree := Tree{}
	if d == model.TakeHome {
		sheet, ok := TakeHome(s, partner, t, now)
		if !ok {
			return nil, fmt.Errorf("report: no meeneemblad for %s", partner)
		}
		tree = sheet
	} else {
		tree = Make(s, d, t, now)
	}
	err := Write(&b, tree, f, t.Lang)
	return b.Bytes(), err
}
