package cli

import (
	"slices"
	"strings"
	"time"

	"regietafel/assets"
	"regietafel/model"
	"regietafel/model/date"
	"regietafel/model/wire"
)

type newCmd struct {
	Title *string `help:"${title}"`
	Case  string  `help:"${case}" placeholder:"NAME"`
}

// AfterApply refuses a command line that names neither a title nor a case, or
// no case of ours.
func (c newCmd) AfterApply(t *assets.Text) error {
	switch {
	case c.Case == "" && c.Title == nil:
		return said(t.CLI.NewNeeds)
	case c.Case != "" && !slices.Contains(caseNames(), c.Case):
		return said(assets.Fill(t.CLI.NoCase, "name", model.CleanLine(c.Case), "names", strings.Join(caseNames(), ", ")))
	}
	return nil
}

// Run makes a session dated today, empty or of a training case, and prints its
// ID.
func (c newCmd) Run(p *program) error {
	s, err := c.session(model.NewID(), date.Of(time.Now()))
	if err != nil {
		return err
	}
	st, err := p.open()
	if err != nil {
		return err
	}
	defer st.Close()
	if err := st.Save(s); err != nil {
		return err
	}
	return p.write([]byte(s.ID + "\n"))
}

// session is what is made. A title goes before the case's.
func (c newCmd) session(id model.ID, today date.Day) (s model.Session, err error) {
	var title string
	if c.Title != nil {
		if title, err = model.Admit(model.FieldTitle, *c.Title); err != nil {
			return s, err
		}
	}
	if c.Case == "" {
		return model.New(id, title, today), nil
	}
	if s, err = caseSession(c.Case, id, today); err == nil && title != "" {
		s.Title = title
	}
	return s, err
}

// caseSession makes a first sitting of a training case (assets.Cases). For an
// unknown name its error is a model.Fault with FaultMissing.
func caseSession(name string, id model.ID, today date.Day) (model.Session, error) {
	data, ok := assets.CaseFile(name)
	if !ok {
		return model.Session{}, model.Fault{Code: model.FaultMissing, Path: name}
	}
	s, err := wire.Decode(data)
	return s.Afresh(id, today), err
}

// caseNames lists the training cases as they are typed.
func caseNames() []string {
	var names []string
	for _, c := range assets.Cases() {
		names = append(names, c.Name)
	}
	return names
}
