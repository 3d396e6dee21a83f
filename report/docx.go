package report

import (
	"fmt"
	"strconv"
	"strings"

	"regietafel/assets"
)

// docx writes a document for Word: built-in styles, real headings, tables whose header
// stands on every page and whose rows are not split, page numbers, language and title.
func docx(tree Tree, lang assets.Lang) ([]byte, error) {
	w := &docxWriter{sheet: tree.Sheet}
	writeOffice(w, tree)
	margin := pageMargin(tree.Sheet)
	w.raw(fmt.Sprintf(`<w:sectPr><w:footerReference w:type="default" r:id="rId4"/><w:pgSz w:w="%d" w:h="16838"/>`+
		`<w:pgMar w:top="%[2]d" w:right="%[2]d" w:bottom="%[2]d" w:left="%[2]d" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>`, pageTwips, margin))
	a := newArchive()
	a.xmlPart("[Content_Types].xml", docxTypes)
	a.xmlPart("_rels/.rels", docxRels)
	a.xmlPart("docProps/core.xml", coreProperties(pageTitle(tree), lang))
	a.xmlPart("word/document.xml", `<w:document `+docxSpaces+`><w:body>`+w.String()+`</w:body></w:document>`)
	a.xmlPart("word/_rels/document.xml.rels", docxParts)
	a.xmlPart("word/styles.xml", docxStyles(lang, tree.Sheet))
	a.xmlPart("word/numbering.xml", docxNumbering)
	a.xmlPart("word/settings.xml", docxSettings(lang))
	a.xmlPart("word/footer1.xml", docxFooter(pageTitle(tree), pageTwips-2*margin))
	return a.bytes()
}

type docxWriter struct {
	markup
	sheet bool
}

func (w *docxWriter) block(b Block) {
	switch b := b.(type) {
	case Heading:
		w.paragraph("Heading"+strconv.Itoa(b.Level-1), b.Text)
	case Paragraph:
		w.paragraph(map[Tone]string{Plain: "Normal", Statement: "Quote", Quiet: "Toelichting"}[b.Tone], b.Text)
	case List:
		for _, l := range b.Lines {
			w.begin("ListBullet")
			w.line(l)
			w.end()
		}
	case Facts:
		w.facts(b)
	case Table:
		w.grid(b)
	}
}

func (w *docxWriter) begin(style string) {
	w.raw(`<w:p><w:pPr><w:pStyle w:val="` + style + `"/></w:pPr>`)
}
func (w *docxWriter) end() { w.raw(`</w:p>`) }

// paragraph is one of its own; nothing without text.
func (w *docxWriter) paragraph(style, text string) {
	if text == "" {
		return
	}
	w.begin(style)
	w.run("", text)
	w.end()
}

// run writes text in a way; its line breaks stay.
func (w *docxWriter) run(properties, text string) {
	for i, line := range strings.Split(text, "\n") {
		w.raw(`<w:r>`)
		if properties != "" {
			w.raw(`<w:rPr>` + properties + `</w:rPr>`)
		}
		if i > 0 {
			w.raw(`<w:br/>`)
		}
		w.raw(`<w:t xml:space="preserve">`)
		w.text(line)
		w.raw(`</w:t></w:r>`)
	}
}

func (w *docxWriter) line(l Line) {
	if l.Label != "" {
		w.run(`<w:b/>`, l.Label+": ")
	}
	if l.Lapsed {
		w.run(`<w:strike/>`, l.Text)
	} else {
		w.run("", l.Text)
	}
	if l.Note != "" {
		w.run(`<w:color w:val="`+quietColor+`"/>`, " – "+l.Note)
	}
}

// facts are names with what belongs to them, each in a paragraph; what has several lines
// is a list below its name.
func (w *docxWriter) facts(f Facts) {
	for _, row := range f.Rows {
		if len(row.Lines) == 1 {
			w.begin("Gegeven")
			w.run(`<w:b/>`, row.Name+": ")
			w.line(row.Lines[0])
			w.end()
			continue
		}
		w.raw(`<w:p><w:pPr><w:pStyle w:val="Gegeven"/><w:keepNext/></w:pPr>`)
		w.run(`<w:b/>`, row.Name+":")
		w.end()
		w.block(List{row.Lines})
	}
}

func (w *docxWriter) grid(t Table) {
	width := pageTwips - 2*pageMargin(w.sheet)
	columns := columnWidths(t, width, 100, 240)
	w.paragraph("Caption", t.Caption)
	w.raw(fmt.Sprintf(`<w:tbl><w:tblPr><w:tblStyle w:val="Tafel"/><w:tblW w:w="%d" w:type="dxa"/><w:tblLayout w:type="fixed"/>`+
		`<w:tblLook w:val="00A0" w:firstRow="1" w:lastRow="0" w:firstColumn="1" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="%s"/></w:tblPr><w:tblGrid>`,
		width, escaped(t.Caption)))
	for _, c := range columns {
		w.raw(fmt.Sprintf(`<w:gridCol w:w="%d"/>`, c))
	}
	w.raw(`</w:tblGrid>`)
	var header []Cell
	for _, h := range t.Header {
		header = append(header, plain(h))
	}
	w.row(header, columns, true)
	for _, row := range t.Rows {
		w.row(row, columns, false)
	}
	w.raw(`</w:tbl><w:p><w:pPr><w:pStyle w:val="Normal"/></w:pPr></w:p>`)
}

func (w *docxWriter) row(cells []Cell, columns []int, header bool) {
	w.raw(`<w:tr><w:trPr><w:cantSplit/>`)
	if header {
		w.raw(`<w:tblHeader/>`)
	}
	w.raw(`</w:trPr>`)
	for i, cell := range cells {
		w.raw(fmt.Sprintf(`<w:tc><w:tcPr><w:tcW w:w="%d" w:type="dxa"/></w:tcPr>`, columns[i]))
		for _, l := range cell {
			w.begin("Cel")
			if header {
				w.run(`<w:b/>`, l.Text)
			} else {
				w.line(l)
			}
			w.end()
		}
		if len(cell) == 0 {
			w.raw(`<w:p/>`)
		}
		w.raw(`</w:tc>`)
	}
	w.raw(`</w:tr>`)
}
