package cli

import (
	"bytes"
	"os"
	"path/filepath"
	"time"

	"github.com/adrg/xdg"

	"regietafel/assets"
	"regietafel/model"
	"regietafel/model/date"
	"regietafel/report"
	"regietafel/ui/screen"
	"regietafel/whole"
)

// tree makes a document of what the table may see: of a partner where it is that
// partner's.
func tree(s model.Session, d model.Document, partner model.ID, t *assets.Text) (report.Tree, error) {
	now := date.MomentOf(time.Now())
	if d != model.TakeHome {
		return report.Make(s, d, t, now), nil
	}
	out, ok := report.TakeHome(s, partner, t, now)
	if !ok {
		return out, model.Fault{Code: model.FaultInput}
	}
	return out, nil
}

// document is the bytes of a document.
func document(s model.Session, d model.Document, partner model.ID, f model.Format, t *assets.Text) ([]byte, error) {
	made, err := tree(s, d, partner, t)
	if err != nil {
		return nil, err
	}
	var b bytes.Buffer
	if err := report.Write(&b, made, f, t.Lang); err != nil {
		return nil, model.Fault{Code: model.FaultOutput, Err: err}
	}
	return b.Bytes(), nil
}

// exporter makes the documents that step 6 asks for.
type exporter struct{ text *assets.Text }

// Preview returns a document as lines to be read.
func (e exporter) Preview(s model.Session, d model.Document, partner model.ID) ([]screen.DocLine, error) {
	made, err := tree(s, d, partner, e.text)
	if err != nil {
		return nil, err
	}
	var lines []screen.DocLine
	for _, l := range report.Screen(made) {
		lines = append(lines, screen.DocLine{Text: l.Text, Style: screen.DocStyle(l.Style), Indent: l.Indent, Mark: l.Mark})
	}
	return lines, nil
}

// Write makes a file in the user's documents folder and returns where it is. A
// meeneemblad of nobody is one of everybody: then it returns the folder.
func (e exporter) Write(s model.Session, d model.Document, partner model.ID, f model.Format, overwrite bool) (string, error) {
	folder := filepath.Join(documents(), "Regietafel")
	if d == model.TakeHome && partner == "" {
		_, err := writeSheets(folder, s, f, e.text, overwrite)
		return folder, err
	}
	if err := makeFolder(folder); err != nil {
		return folder, err
	}
	data, err := document(s, d, partner, f, e.text)
	if err != nil {
		return folder, err
	}
	path := filepath.Join(folder, e.name(s, d, partner, f))
	return path, writeFile(path, data, overwrite)
}

func (e exporter) name(s model.Session, d model.Document, partner model.ID, f model.Format) string {
	if d == model.TakeHome {
		return report.TakeHomeName(s, partner, f, e.text)
	}
	return report.FileName(s, d, f, e.text)
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

func makeFolder(folder string) error {
	if err := os.MkdirAll(folder, 0o700); err != nil {
		return model.Fault{Code: model.FaultOutput, Path: folder, Err: err}
	}
	return nil
}

// writeSheets makes the meeneemblad of every partner in a folder, and the
// folder when there is none, and returns the paths. Unless it may replace what
// is there, it makes none when one of them is there already.
func writeSheets(folder string, s model.Session, f model.Format, t *assets.Text, force bool) ([]string, error) {
	if err := makeFolder(folder); err != nil {
		return nil, err
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
		data, err := document(s, model.TakeHome, p.ID, f, t)
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
		_ = whole.Remove(path)
	}
}

// writeFile makes a file for the user alone, whole or not at all; an existing
// one only when forced.
func writeFile(path string, data []byte, force bool) error {
	info, err := os.Lstat(path)
	switch {
	case err == nil && !whole.IsFile(info): // a device or a link is nobody's document
		return model.Fault{Code: model.FaultOutput, Path: path}
	case err == nil && !force:
		return model.Fault{Code: model.FaultExists, Path: path}
	}
	defer making(path)()
	draft, err := whole.Begin(path)
	if err != nil {
		return model.Fault{Code: model.FaultOutput, Path: path, Err: err}
	}
	defer draft.Drop()
	if _, err = draft.Write(data); err == nil {
		err = draft.Keep()
	}
	switch {
	case whole.IsFull(err):
		return model.Fault{Code: model.FaultFull, Path: path, Err: err}
	case err != nil:
		return model.Fault{Code: model.FaultOutput, Path: path, Err: err}
	}
	return nil
}
