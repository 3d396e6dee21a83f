package main

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"syscall"

	"github.com/adrg/xdg"

	"regietafel/assets"
	"regietafel/model"
	"regietafel/model/wire"
	"regietafel/report"
	"regietafel/store"
)

type exportCmd struct {
	ID       string `arg:"" name:"id" help:"${id}"`
	Format   string `enum:"md,html,json" default:"md" help:"${format}"`
	Document string `enum:"besluitenlijst,werkverslag,meeneemblad" default:"besluitenlijst" help:"${document}"`
	Partner  string `help:"${partner}" placeholder:"NAME"`
	Out      string `short:"o" default:"-" help:"${out}" placeholder:"FILE"`
	Force    bool   `help:"${force}"`
	Layer    string `enum:"tafel,regie" default:"tafel" help:"${layer}"`
}

// Run writes a session as a document or in the interchange format. Only that
// format has a layer REGIE, and only when it is named.
func (c exportCmd) Run(p *program) error {
	switch {
	case c.Layer == "regie" && c.Format != "json":
		return said(p.text.CLI.OnlyJSON)
	case c.Partner != "" && !c.takesHome():
		return said(p.text.CLI.OnlyTakeHome)
	}
	return p.withStore(func(st *store.Store) error {
		heads, err := st.List()
		if err != nil {
			return err
		}
		id, err := find(heads, c.ID, p.text)
		if err != nil {
			return err
		}
		s, err := st.Load(id)
		if err != nil {
			return err
		}
		if c.takesHome() && c.Partner == "" {
			return c.each(s, p)
		}
		return c.one(s, p)
	})
}

// one writes a single file, or to the screen.
func (c exportCmd) one(s model.Session, p *program) error {
	data, err := c.bytes(s, p.text)
	if err != nil {
		return err
	}
	if c.Out == "-" {
		return p.write(data)
	}
	return writeFile(c.path(), data, c.Force)
}

// path is the file that was asked for; one of layer REGIE says so in its name.
func (c exportCmd) path() string {
	name := filepath.Base(c.Out)
	if c.Layer != "regie" || strings.Contains(strings.ToLower(name), "regie") {
		return c.Out
	}
	ext := filepath.Ext(name)
	return filepath.Join(filepath.Dir(c.Out), strings.TrimSuffix(name, ext)+".regie"+ext)
}

func (c exportCmd) bytes(s model.Session, t *assets.Text) ([]byte, error) {
	switch {
	case c.takesHome():
		partner, err := takerOf(s, c.Partner, t)
		if err != nil {
			return nil, err
		}
		return document(s, report.HomeSheet, partner, report.Format(c.Format), t)
	case c.Format != "json":
		return document(s, report.Document(c.Document), "", report.Format(c.Format), t)
	case c.Layer == "regie":
		return wire.PrettyRegie(s)
	}
	return wire.Pretty(s.Filed())
}

// document makes a document of what the table may see.
func document(s model.Session, d report.Document, partner model.ID, f report.Format, t *assets.Text) ([]byte, error) {
	tree, err := treeOf(s, d, partner, t)
	if err != nil {
		return nil, err
	}
	var b bytes.Buffer
	if err := report.Write(&b, tree, f, t.Lang); err != nil {
		return nil, model.Fault{Code: model.FaultOutput, Err: err}
	}
	return b.Bytes(), nil
}

// writeFile makes a file for the user alone, whole or not at all; an existing
// one only when forced.
func writeFile(path string, data []byte, force bool) error {
	info, err := os.Lstat(path)
	switch {
	case err == nil && !info.Mode().IsRegular(): // a device or a link is nobody's document
		return model.Fault{Code: model.FaultOutput, Path: path}
	case err == nil && !force:
		return model.Fault{Code: model.FaultExists, Path: path}
	}
	tmp, err := os.CreateTemp(filepath.Dir(path), ".regietafel-*")
	if err != nil {
		return model.Fault{Code: model.FaultOutput, Path: path, Err: err}
	}
	defer os.Remove(tmp.Name())
	_, err = tmp.Write(data)
	err = errors.Join(err, tmp.Sync(), tmp.Close())
	if err == nil {
		err = os.Rename(tmp.Name(), path)
	}
	switch {
	case errors.Is(err, syscall.ENOSPC):
		return model.Fault{Code: model.FaultFull, Path: path, Err: err}
	case err != nil:
		return model.Fault{Code: model.FaultOutput, Path: path, Err: err}
	}
	return nil
}

// documents is the user's documents folder, or the home folder where there is
// none.
func documents() string {
	folder := xdg.UserDirs.Documents
	if info, err := os.Stat(folder); err == nil && info.IsDir() {
		return folder
	}
	if home, err := os.UserHomeDir(); err == nil {
		return home
	}
	return "."
}
