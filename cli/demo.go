package cli

import (
	"os"
	"path/filepath"

	"regietafel/assets"
	"regietafel/model"
	"regietafel/model/wire"
	"regietafel/store"
)

// Where an example is kept while it runs.
const (
	examplePattern = "regietafel-demo-*"
	exampleFile    = "demo.db"
)

type demoCmd struct {
	Foto bool `help:"${foto}"`
}

// Run shows an example in a file that is gone afterwards.
func (c demoCmd) Run(p *program) error {
	if !p.terminal() {
		return said(p.text.CLI.NotTerminal)
	}
	file := assets.Demo()
	if c.Foto {
		file = assets.Foto()
	}
	demo, err := wire.Decode(file)
	if err != nil {
		return err
	}
	sweep()
	folder, err := os.MkdirTemp("", examplePattern)
	if err != nil {
		return model.Fault{Code: model.FaultOutput, Path: os.TempDir(), Err: err}
	}
	defer os.RemoveAll(folder)
	st, err := store.OpenPassing(filepath.Join(folder, exampleFile), storeOptions())
	if err != nil {
		return err
	}
	defer st.Close()
	if err := st.Save(demo); err != nil {
		return err
	}
	d := p.deps(st, defaultFile()) // whose tafelscherm shows the demo too
	d.Open, d.At = demo.ID, model.Place{Step: model.StepOpgave, Field: model.FieldOpgave}
	return p.show(d, demoWall)
}
