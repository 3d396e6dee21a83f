// Package report makes the documents of a session: the besluitenlijst, which
// may travel, the werkverslag, for the partners, and the meeneemblad, one page
// that a partner takes home.
//
// Make turns a session into one document tree, and a writer for each format
// turns that into a file. Two things always hold. The werkverslag
// is made of Session.Filed, so nothing of layer REGIE and nothing that stays at
// the table can get in; the besluitenlijst of Session.Travels, which has none of
// the interests, preconditions, pressures or mandates and nobody's no, and a
// meeneemblad of Session.TravelsHome, which has none of the other partners'. Text of a session is only ever text: each writer escapes whatever
// its format would read as markup.
//
// It imports model and assets. Where to start: tree.go for what a document is,
// make.go and takehome.go for what stands in which, html.go and markdown.go for the writers.
package report

import (
	"fmt"
	"io"

	"regietafel/assets"
	"regietafel/model"
)

// Write writes a document in a format. Its error is the writer's, or that
// there is no such format.
func Write(w io.Writer, tree Tree, f model.Format, lang assets.Lang) error {
	var out []byte
	var err error
	switch f {
	case model.Markdown:
		out = markdown(tree)
	case model.HTML:
		out = htmlPage(tree, lang)
	case model.DOCX:
		out, err = docx(tree, lang)
	case model.ODT:
		out, err = odt(tree, lang)
	default:
		return fmt.Errorf("report: no whole document as %q", f)
	}
	if err == nil {
		_, err = w.Write(out)
	}
	return err
}
