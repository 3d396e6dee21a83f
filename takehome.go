package main

import (
	"os"
	"path/filepath"
	"strings"
	"time"

	"regietafel/assets"
	"regietafel/model"
	"regietafel/report"
)

// The meeneemblad: of one partner, or of all of them in a folder.

// takesHome tells whether a meeneemblad was asked for.
func (c exportCmd) takesHome() bool {
	return report.Document(c.Document) == report.HomeSheet && c.Format != "json"
}

// each writes a file for each partner into the folder that was named, or where
// the program was started, and prints where they are.
func (c exportCmd) each(s model.Session, p *program) error {
	folder := c.Out
	if folder == "-" {
		folder = "."
	}
	paths, err := writeSheets(folder, s, report.Format(c.Format), p.text, c.Force)
	if err != nil {
		return err
	}
	return p.write([]byte(strings.Join(paths, "\n") + "\n"))
}

// writeSheets makes the meeneemblad of every partner in a folder, and the
// folder when there is none. Unless it may replace what is there, it makes
// none when there is one already.
func writeSheets(folder string, s model.Session, f report.Format, t *assets.Text, force bool) ([]string, error) {
	if err := os.MkdirAll(folder, 0o700); err != nil {
		return nil, model.Fault{Code: model.FaultOutput, Path: folder, Err: err}
	}
	takers := report.Takers(s)
	if len(takers) == 0 {
		return nil, said(t.TakeHome.Nobody)
	}
	var paths []string
	for _, p := range takers {
		path := filepath.Join(folder, report.TakeHomeName(s, p.ID, f, t))
		if _, err := os.Lstat(path); err == nil && !force {
			return nil, model.Fault{Code: model.FaultExists, Path: path}
		}
		paths = append(paths, path)
	}
	for i, p := range takers {
		data, err := document(s, report.HomeSheet, p.ID, f, t)
		if err == nil {
			err = writeFile(paths[i], data, force)
		}
		if err != nil {
			if !force { // what was there before stays; what was just made goes
				remove(paths[:i])
			}
			return nil, err
		}
	}
	return paths, nil
}

func remove(paths []string) {
	for _, path := range paths {
		_ = os.Remove(path)
	}
}

// takerOf finds the partner with a name or short name, or with a part of it.
// It looks at the table alone.
func takerOf(s model.Session, name string, t *assets.Text) (model.ID, error) {
	var found, exact []model.Partner
	for _, p := range report.Takers(s) {
		if typed := model.Fold(name); model.Fold(p.Name) == typed || model.Fold(p.Short) == typed {
			exact = append(exact, p)
		}
		if model.Matches(p.Name, name) || model.Matches(p.Short, name) {
			found = append(found, p)
		}
	}
	if len(exact) > 0 {
		found = exact
	}
	switch len(found) {
	case 0:
		return "", said(assets.Fill(t.CLI.NoPartner, "name", model.CleanLine(name)))
	case 1:
		return found[0].ID, nil
	}
	var names []string
	for _, p := range found {
		names = append(names, p.Name)
	}
	return "", said(assets.Fill(t.CLI.SeveralPartners, "names", assets.Names(names, 6)))
}

// treeOf makes a document, of a partner where it is that partner's.
func treeOf(s model.Session, d report.Document, partner model.ID, t *assets.Text) (report.Tree, error) {
	now := model.MomentOf(time.Now())
	if d != report.HomeSheet {
		return report.Make(s, d, t, now), nil
	}
	tree, ok := report.TakeHome(s, partner, t, now)
	if !ok {
		return tree, model.Fault{Code: model.FaultInput}
	}
	return tree, nil
}
