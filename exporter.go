package main

import (
	"os"
	"path/filepath"

	"regietafel/assets"
	"regietafel/model"
	"regietafel/report"
	"regietafel/ui/screen"
)

// exporter makes the documents that step 6 asks for.
type exporter struct{ text *assets.Text }

// Preview gives a document as lines to be read.
func (e exporter) Preview(s model.Session, d screen.Document, partner model.ID) ([]screen.DocLine, error) {
	tree, err := treeOf(s, report.Document(d), partner, e.text)
	if err != nil {
		return nil, err
	}
	var lines []screen.DocLine
	for _, l := range report.Screen(tree) {
		lines = append(lines, screen.DocLine{Text: l.Text, Style: screen.DocStyle(l.Style), Indent: l.Indent, Mark: l.Mark})
	}
	return lines, nil
}

// Write makes a file in the user's documents folder and says where it is. A
// meeneemblad of nobody is one of everybody: then it says the folder.
func (e exporter) Write(s model.Session, d screen.Document, partner model.ID, f screen.Format, overwrite bool) (string, error) {
	folder := filepath.Join(documents(), "Regietafel")
	if err := os.MkdirAll(folder, 0o700); err != nil {
		return folder, model.Fault{Code: model.FaultOutput, Path: folder, Err: err}
	}
	format := report.Format(f)
	if d == screen.TakeHome && partner == "" {
		_, err := writeSheets(folder, s, format, e.text, overwrite)
		return folder, err
	}
	data, err := document(s, report.Document(d), partner, format, e.text)
	if err != nil {
		return folder, err
	}
	path := filepath.Join(folder, e.name(s, d, partner, format))
	return path, writeFile(path, data, overwrite)
}

func (e exporter) name(s model.Session, d screen.Document, partner model.ID, f report.Format) string {
	if d == screen.TakeHome {
		return report.TakeHomeName(s, partner, f, e.text)
	}
	return report.FileName(s, report.Document(d), f, e.text)
}
