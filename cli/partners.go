package cli

import (
	"strings"

	"regietafel/assets"
	"regietafel/lists"
	"regietafel/model"
	"regietafel/store"
)

type partnersCmd struct {
	ID    string   `arg:"" name:"id" help:"${id}"`
	Files []string `arg:"" help:"${lists}"`
}

// Run adds the partners of lists to a table: all or none. It says how many, and which
// lines it left out and why.
func (c partnersCmd) Run(p *program) error {
	var tables []lists.Table
	for _, path := range c.Files {
		sheets, err := files{}.Read(path)
		if err != nil {
			return err
		}
		tables = append(tables, sheets[0].Table)
	}
	return p.withTable(c.ID, func(st *store.Store, s model.Session) error {
		var words []string
		for _, t := range tables {
			var said string
			var err error
			if s, said, err = withPartners(s, t, p.text); err != nil {
				return err
			}
			words = append(words, said)
		}
		if err := st.Save(s); err != nil {
			return err
		}
		return p.says(strings.Join(words, "\n"))
	})
}

// withPartners adds the rows of a list that name somebody new, as one decision.
func withPartners(s model.Session, t lists.Table, text *assets.Text) (model.Session, string, error) {
	state := model.Spoken
	if s.Phase == model.Preparation {
		state = model.Presumed
	}
	var changes []model.Change
	n := 0
	words := []string(nil)
	for i, why := range t.Sift(s) {
		if why == lists.Fits {
			changes = append(changes, t.Partner(i, model.NewID(), state)...)
			n++
			continue
		}
		words = append(words, strings.Join(t.Rows[i], " · ")+": "+text.Partners.PasteWhy[string(why)])
	}
	for _, line := range t.Left {
		words = append(words, strings.Join(strings.Fields(line), " ")+": "+text.Partners.NoPartner)
	}
	if n > 0 {
		var err error
		if s, err = model.Do(s, changes...); err != nil {
			return s, "", err
		}
	}
	return s, strings.Join(append([]string{text.Partners.Added.Of(n)}, words...), "\n"), nil
}
