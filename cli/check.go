package cli

import (
	"regietafel/assets"
	"regietafel/store"
)

type backupCmd struct {
	To string `arg:"" help:"${to}"`
}

// Run copies the file as it is now.
func (c backupCmd) Run(p *program) error {
	return p.withStore(func(st *store.Store) error {
		defer making(c.To)()
		if err := st.Backup(c.To); err != nil {
			return err
		}
		return p.says(assets.Fill(p.text.CLI.BackedUp, "path", c.To))
	})
}

type checkCmd struct{}

// Run reads the whole file and says that it is sound.
func (checkCmd) Run(p *program) error {
	return p.withStore(func(st *store.Store) error {
		if err := st.Check(); err != nil {
			return err
		}
		return p.says(assets.Fill(p.text.CLI.Checked, "path", st.Path()))
	})
}
