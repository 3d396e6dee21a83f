package report

import (
	"fmt"
	"regexp"
	"strings"
	"time"
	"unicode/utf8"

	"regietafel/assets"
	"regietafel/model/date"
)

// xlsx writes a grid as a workbook of one sheet: a table that filters, a header that
// stays in sight and is printed on each page, days that sort as days. Text is only ever
// text (inlineStr), so that nothing in it is a formula.
func (g Grid) xlsx(lang assets.Lang) ([]byte, error) {
	last := fmt.Sprintf("%s%d", letters(len(g.Header)-1), max(len(g.Rows), 1)+1)
	a := newArchive()
	a.xmlPart("[Content_Types].xml", xlsxTypes)
	a.xmlPart("_rels/.rels", strings.Replace(docxRels, "word/document.xml", "xl/workbook.xml", 1))
	a.xmlPart("docProps/core.xml", coreProperties(g.Title, lang))
	a.xmlPart("xl/workbook.xml", `<workbook `+xlsxSpaces+`><sheets><sheet name="`+escaped(sheetName(g.Name))+`" sheetId="1" r:id="rId1"/></sheets>`+
		`<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">'`+escaped(sheetName(g.Name))+`'!$1:$1</definedName></definedNames></workbook>`)
	a.xmlPart("xl/_rels/workbook.xml.rels", xlsxParts)
	a.xmlPart("xl/styles.xml", xlsxStyles)
	a.xmlPart("xl/worksheets/sheet1.xml", g.sheet(last))
	a.xmlPart("xl/worksheets/_rels/sheet1.xml.rels", xlsxTable)
	a.xmlPart("xl/tables/table1.xml", g.table(last))
	return a.bytes()
}

// sheet is the cells, with widths that show most of what stands in them.
func (g Grid) sheet(last string) string {
	var m markup
	m.raw(`<worksheet ` + xlsxSpaces + `><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:` + last + `"/>` +
		`<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>`)
	for i := range g.Header {
		m.raw(fmt.Sprintf(`<col min="%[1]d" max="%[1]d" width="%[2]d" customWidth="1"/>`, i+1, g.width(i)))
	}
	m.raw(`</cols><sheetData>`)
	var header []Value
	for _, h := range g.Header {
		header = append(header, Value{Text: h})
	}
	rows := append([][]Value{header}, g.Rows...)
	if len(g.Rows) == 0 { // a table has at least a row
		rows = append(rows, make([]Value, len(g.Header)))
	}
	for n, row := range rows {
		m.raw(fmt.Sprintf(`<row r="%d" ht="%d" customHeight="1">`, n+1, lineHeight*g.lines(row)))
		for i, v := range row {
			m.cell(fmt.Sprintf("%s%d", letters(i), n+1), v, n == 0)
		}
		m.raw(`</row>`)
	}
	m.raw(`</sheetData><pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>` +
		`<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/><headerFooter><oddFooter>&amp;L` + escaped(footer(g.Title)) +
		`&amp;R&amp;P / &amp;N</oddFooter></headerFooter><tableParts count="1"><tablePart r:id="rId1"/></tableParts></worksheet>`)
	return m.String()
}

// footer is text at the foot of a page, in which "&" begins a code; it has at most 255
// letters with all around it.
func footer(text string) string {
	return strings.TrimSuffix(strings.ReplaceAll(cutTo(text, 110), "&", "&&"), "\n")
}

// The styles of cells, by their place in xlsxStyles.
const (
	cellText = iota
	cellHead
	cellDay
	cellNumber
)

func (m *markup) cell(at string, v Value, header bool) {
	switch {
	case header:
		m.raw(fmt.Sprintf(`<c r="%s" s="%d" t="inlineStr"><is><t xml:space="preserve">`, at, cellHead))
	case !v.Day.IsZero():
		m.raw(fmt.Sprintf(`<c r="%s" s="%d"><v>%d</v></c>`, at, cellDay, serial(v.Day)))
		return
	case v.Number > 0:
		m.raw(fmt.Sprintf(`<c r="%s" s="%d"><v>%d</v></c>`, at, cellNumber, v.Number))
		return
	case v.Text == "":
		m.raw(fmt.Sprintf(`<c r="%s" s="%d"/>`, at, cellText))
		return
	default:
		m.raw(fmt.Sprintf(`<c r="%s" s="%d" t="inlineStr"><is><t xml:space="preserve">`, at, cellText))
	}
	m.text(hexed.ReplaceAllString(v.Text, "_x005F$0"))
	m.raw(`</t></is></c>`)
}

// hexed is text that a spreadsheet would read as the code of a letter.
var hexed = regexp.MustCompile(`_x[0-9A-Fa-f]{4}_`)

// serial is a day as spreadsheets count it, from the end of 1899.
func serial(d date.Day) int {
	return date.Day{Year: 1899, Month: time.December, Day: 30}.DaysUntil(d)
}

// table is what makes the cells one that filters. Each of its columns has a name that no
// other has.
func (g Grid) table(last string) string {
	var m markup
	m.raw(`<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="Afspraken" displayName="Afspraken" ref="A1:` + last + `"><autoFilter ref="A1:` + last + `"/>`)
	m.raw(fmt.Sprintf(`<tableColumns count="%d">`, len(g.Header)))
	for i, h := range g.Header {
		m.raw(fmt.Sprintf(`<tableColumn id="%d" name="%s"/>`, i+1, escaped(h)))
	}
	m.raw(`</tableColumns><tableStyleInfo name="TableStyleLight1" showFirstColumn="0" showLastColumn="0" showRowStripes="0" showColumnStripes="0"/></table>`)
	return m.String()
}

// width is that of a column, in letters.
func (g Grid) width(i int) int {
	n, most := utf8.RuneCountInString(g.Header[i])+4, 24
	if i == 1 { // what was agreed
		most = 48
	}
	for _, row := range g.Rows {
		n = max(n, utf8.RuneCountInString(row[i].text())+2)
	}
	return min(n, most)
}

// lineHeight is that of a line of a row, in points.
const lineHeight = 16

// lines is how many lines a row needs, of words that are broken, with some to spare.
func (g Grid) lines(row []Value) int {
	most := 1
	for i, v := range row {
		n := 0
		for _, line := range strings.Split(v.text(), "\n") {
			n += 1 + utf8.RuneCountInString(line)*10/(g.width(i)*9)
		}
		most = max(most, n)
	}
	return min(most, 25) // a row is no higher than this
}

// letters is the name of a column: A, B, … Z, AA.
func letters(i int) string {
	var out string
	for i++; i > 0; i = (i - 1) / 26 {
		out = string(rune('A'+(i-1)%26)) + out
	}
	return out
}

// sheetName is a name as a sheet may have it.
func sheetName(name string) string {
	return cutTo(strings.Map(func(r rune) rune {
		if strings.ContainsRune(`[]:*?/\'`, r) {
			return ' '
		}
		return r
	}, name), 31)
}

// cutTo is the first letters of a text.
func cutTo(text string, most int) string {
	if r := []rune(text); len(r) > most {
		return string(r[:most])
	}
	return text
}

const (
	xlsxSpaces = `xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"`

	xlsxTypes = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
		`<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>` +
		`<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>` +
		`<Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>` +
		`<Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>` +
		`<Override PartName="/xl/tables/table1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml"/>` +
		`<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`

	xlsxParts = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
		`<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/>` +
		`<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>`

	xlsxTable = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
		`<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/table" Target="../tables/table1.xml"/></Relationships>`

	// xlsxStyles are text that is broken and stands at the top, the header, and days.
	xlsxStyles = `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="1"><numFmt numFmtId="164" formatCode="d\ mmm\ yyyy"/></numFmts>` +
		`<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>` +
		`<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>` +
		`<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>` +
		`<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4">` +
		`<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>` +
		`<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>` +
		`<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment horizontal="left" vertical="top"/></xf>` +
		`<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment horizontal="left" vertical="top"/></xf></cellXfs></styleSheet>`
)
