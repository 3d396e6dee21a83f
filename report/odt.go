package report

import (
	"fmt"
	"strings"

	"regietafel/assets"
)

// odt writes a document for LibreOffice and other readers of OpenDocument: named styles
// for text, styles of its own for tables, since readers pass over named ones of those.
func odt(tree Tree, lang assets.Lang) ([]byte, error) {
	w := &odtWriter{sheet: tree.Sheet}
	writeOffice(w, tree)
	a := newArchive()
	a.first("mimetype", "application/vnd.oasis.opendocument.text")
	a.xmlPart("META-INF/manifest.xml", odtManifest)
	a.xmlPart("meta.xml", odtMeta(pageTitle(tree), lang))
	a.xmlPart("styles.xml", odtStyles(pageTitle(tree), lang, tree.Sheet))
	a.xmlPart("content.xml", `<office:document-content `+odtSpaces+` office:version="1.3"><office:automatic-styles>`+odtOwnStyles+w.styles.String()+
		`</office:automatic-styles><office:body><office:text>`+w.String()+`</office:text></office:body></office:document-content>`)
	return a.bytes()
}

type odtWriter struct {
	markup
	styles markup // of the tables
	tables int
	sheet  bool
}

func (w *odtWriter) block(b Block) {
	switch b := b.(type) {
	case Heading:
		w.raw(fmt.Sprintf(`<text:h text:style-name="Heading_20_%[1]d" text:outline-level="%[1]d">`, b.Level-1))
		w.span("", b.Text)
		w.raw(`</text:h>`)
	case Paragraph:
		w.paragraph(map[Tone]string{Plain: "Standard", Statement: "Quotations", Quiet: "Toelichting"}[b.Tone], b.Text)
	case List:
		w.raw(`<text:list text:style-name="Opsomming">`)
		for _, l := range b.Lines {
			w.raw(`<text:list-item><text:p text:style-name="List_20_Bullet">`)
			w.line(l)
			w.raw(`</text:p></text:list-item>`)
		}
		w.raw(`</text:list>`)
	case Facts:
		w.facts(b)
	case Table:
		w.grid(b)
	}
}

// paragraph is one of its own; nothing without text.
func (w *odtWriter) paragraph(style, text string) {
	if text == "" {
		return
	}
	w.raw(`<text:p text:style-name="` + style + `">`)
	w.span("", text)
	w.raw(`</text:p>`)
}

// span writes text in a way; its line breaks and blanks stay.
func (w *odtWriter) span(style, text string) {
	if style != "" {
		w.raw(`<text:span text:style-name="` + style + `">`)
	}
	for i, line := range strings.Split(text, "\n") {
		if i > 0 {
			w.raw(`<text:line-break/>`)
		}
		if rest := strings.TrimLeft(line, " "); len(rest) < len(line) {
			w.raw(fmt.Sprintf(`<text:s text:c="%d"/>`, len(line)-len(rest)))
			line = rest
		}
		w.text(line)
	}
	if style != "" {
		w.raw(`</text:span>`)
	}
}

func (w *odtWriter) line(l Line) {
	if l.Label != "" {
		w.span("Sterk", l.Label+":")
		w.raw(" ")
	}
	if l.Lapsed {
		w.span("Vervallen", l.Text)
	} else {
		w.span("", l.Text)
	}
	if l.Note != "" {
		w.span("Stil", " – "+l.Note)
	}
}

func (w *odtWriter) facts(f Facts) {
	for _, row := range f.Rows {
		if len(row.Lines) == 1 {
			w.raw(`<text:p text:style-name="Gegeven">`)
			w.span("Sterk", row.Name+":")
			w.raw(" ")
			w.line(row.Lines[0])
			w.raw(`</text:p>`)
			continue
		}
		w.raw(`<text:p text:style-name="Naam">`)
		w.span("Sterk", row.Name+":")
		w.raw(`</text:p>`)
		w.block(List{row.Lines})
	}
}

func (w *odtWriter) grid(t Table) {
	w.tables++
	name := fmt.Sprintf("T%d", w.tables)
	width := pageTwips - 2*pageMargin(w.sheet)
	w.paragraph("Caption", t.Caption)
	w.styles.raw(fmt.Sprintf(`<style:style style:name="%s" style:family="table"><style:table-properties style:width="%s" table:align="left" fo:margin-bottom="0.3cm"/></style:style>`, name, points(width)))
	w.raw(fmt.Sprintf(`<table:table table:name="%s" table:style-name="%s"><table:title>%s</table:title>`, name, name, escaped(t.Caption)))
	for i, c := range columnWidths(t, width, 100, 240) {
		w.styles.raw(fmt.Sprintf(`<style:style style:name="%s.%d" style:family="table-column"><style:table-column-properties style:column-width="%s"/></style:style>`, name, i, points(c)))
		w.raw(fmt.Sprintf(`<table:table-column table:style-name="%s.%d"/>`, name, i))
	}
	w.raw(`<table:table-header-rows><table:table-row table:style-name="Rij">`)
	for _, h := range t.Header {
		w.raw(`<table:table-cell table:style-name="Kop" office:value-type="string"><text:p text:style-name="Cel">`)
		w.span("Sterk", h)
		w.raw(`</text:p></table:table-cell>`)
	}
	w.raw(`</table:table-row></table:table-header-rows>`)
	for _, row := range t.Rows {
		w.raw(`<table:table-row table:style-name="Rij">`)
		for _, cell := range row {
			w.raw(`<table:table-cell table:style-name="Vak" office:value-type="string">`)
			for _, l := range cell {
				w.raw(`<text:p text:style-name="Cel">`)
				w.line(l)
				w.raw(`</text:p>`)
			}
			if len(cell) == 0 {
				w.raw(`<text:p text:style-name="Cel"/>`)
			}
			w.raw(`</table:table-cell>`)
		}
		w.raw(`</table:table-row>`)
	}
	w.raw(`</table:table><text:p text:style-name="Standard"/>`)
}

// points is twentieths of a point as OpenDocument has a length.
func points(twips int) string { return fmt.Sprintf("%.1fpt", float64(twips)/20) }
