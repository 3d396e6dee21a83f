package cli

import (
	"errors"
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
	data, err := report.File(s, d, partner, f, t, date.MomentOf(time.Now()))
	if errors.Is(err, report.ErrNoDays) {
		return nil, model.Fault{Code: model.FaultNoDays, Err: err}
	}
	if err != nil {
		return nil, model.Fault{Code: model.FaultOutput, Err: err}
	}
	return data, nil
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

// Write makes what is asked for in the user's documents folder and returns where it is:
// a file, or the folder of several.
func (e exporter) Write(s model.Session, x screen.Write, progress func(done, of int)) (string, error) {
	folder := filepath.Join(documents(), "Regietafel")
	switch {
	case x.Document == "":
		folder = filepath.Join(folder, report.FolderName(s))
		return folder, writeAll(folder, papers(s), s, e.text, x.Overwrite, progress)
	case x.Several():
		return folder, writeAll(folder, sheets(s, x.Format), s, e.text, x.Overwrite, progress)
	}
	if err := makeFolder(folder); err != nil {
		return folder, err
	}
	p := paper{document: x.Document, partner: x.Partner, format: x.Format}
	path := filepath.Join(folder, p.name(s, e.text))
	data, err := p.bytes(s, e.text)
	if err != nil {
		return folder, err
	}
	return path, writeFile(path, data, x.Overwrite)
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

// paper is a file to be made: a document, of a partner where it is a partner's, in a
// format; or the days of one agreement.
type paper struct {
	document model.Document
	partner  model.ID
	format   model.Format
	only     model.ID // of a calendar: of this agreement
}

func (p paper) name(s model.Session, t *assets.Text) string {
	switch {
	case p.only != "":
		return filepath.Join(report.CalendarFolder(t), report.AgreementName(s, p.only, p.format, t))
	case p.document == model.TakeHome:
		return report.TakeHomeName(s, p.partner, p.format, t)
	}
	return report.FileName(s, p.document, p.format, t)
}

func (p paper) bytes(s model.Session, t *assets.Text) ([]byte, error) {
	if p.only != "" {
		data, err := report.Calendar(s, t, date.MomentOf(time.Now()), report.Days{Only: p.only})
		if err != nil {
			return nil, model.Fault{Code: model.FaultOutput, Err: err}
		}
		return data, nil
	}
	return document(s, p.document, p.partner, p.format, t)
}

// sheets are the meeneembladen of all partners in a format.
func sheets(s model.Session, f model.Format) []paper {
	var out []paper
	for _, p := range report.Takers(s) {
		out = append(out, paper{document: model.TakeHome, partner: p.ID, format: f})
	}
	return out
}

// papers are all documents of a table in all formats, the meeneembladen for reading and
// for Word, and a calendar of each agreement, since some programs keep two of a file
// with several days.
func papers(s model.Session) []paper {
	var out []paper
	for _, v := range model.Markdown.Values() {
		f := model.Format(v)
		out = append(out, paper{document: model.Decisions, format: f})
		if f.Whole() {
			out = append(out, paper{document: model.Working, format: f})
		}
	}
	out = append(append(out, sheets(s, model.HTML)...), sheets(s, model.DOCX)...)
	for _, a := range s.Travels().Agreements {
		if report.HasDay(a) {
			out = append(out, paper{document: model.Decisions, format: model.ICS, only: a.ID})
		}
	}
	return out
}

// writeAll makes files in a folder, and the folder when there is none. Unless it may
// replace what is there, it makes none when one of them is there already.
func writeAll(folder string, all []paper, s model.Session, t *assets.Text, force bool, progress func(done, of int)) error {
	if len(all) == 0 {
		return said(t.TakeHome.Nobody)
	}
	paths := pathsOf(folder, all, s, t)
	for _, path := range paths {
		if err := makeFolder(filepath.Dir(path)); err != nil {
			return err
		}
		if _, err := os.Lstat(path); err == nil && !force {
			return model.Fault{Code: model.FaultExists, Path: path}
		}
	}
	for i, p := range all {
		data, err := p.bytes(s, t)
		if f := (model.Fault{}); errors.As(err, &f) && f.Code == model.FaultNoDays { // of all files the one that has nothing to say
			progress(i+1, len(all))
			continue
		}
		if err == nil {
			err = writeFile(paths[i], data, force)
		}
		if err != nil {
			if !force { // what was there before stays; what was just made goes
				remove(paths[:i])
			}
			return err
		}
		progress(i+1, len(all))
	}
	return nil
}

func pathsOf(folder string, all []paper, s model.Session, t *assets.Text) []string {
	out := make([]string, len(all))
	for i, p := range all {
		out[i] = filepath.Join(folder, p.name(s, t))
	}
	return out
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
