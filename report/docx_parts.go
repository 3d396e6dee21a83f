package report

import (
	"fmt"

	"regietafel/assets"
)

// The parts of a DOCX that are not the text.

// Colours of the office documents: quiet text and rules keep a contrast of 7 to 1 and
// 3 to 1 on white.
const (
	quietColor = "555555"
	ruleColor  = "8A8A8A"
	lineColor  = "C8C8C8"
	barColor   = "1F6F78"
)

const (
	docxSpaces = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"`

	docxTypes = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
		`<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>` +
		`<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>` +
		`<Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/>` +
		`<Override PartName="/word/numbering.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"/>` +
		`<Override PartName="/word/settings.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml"/>` +
		`<Override PartName="/word/footer1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"/>` +
		`<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`

	docxRels = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
		`<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>` +
		`<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`

	docxParts = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
		`<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/>` +
		`<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering" Target="numbering.xml"/>` +
		`<Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/settings" Target="settings.xml"/>` +
		`<Relationship Id="rId4" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footer" Target="footer1.xml"/></Relationships>`

	docxNumbering = `<w:numbering ` + docxSpaces + `><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="singleLevel"/>` +
		`<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:pStyle w:val="ListBullet"/><w:lvlText w:val="•"/><w:lvlJc w:val="left"/>` +
		`<w:pPr><w:ind w:left="357" w:hanging="357"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`
)

// coreProperties are title and language, as every office format in a package has them.
func coreProperties(title string, lang assets.Lang) string {
	return `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">` +
		`<dc:title>` + escaped(title) + `</dc:title><dc:creator>Regietafel</dc:creator><dc:language>` + localeOf(lang) + `</dc:language></cp:coreProperties>`
}

// docxSettings tell Word which version's layout to use; without it the document opens in
// a mode of an old one.
func docxSettings(lang assets.Lang) string {
	return `<w:settings ` + docxSpaces + `><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>` +
		`<w:themeFontLang w:val="` + localeOf(lang) + `"/></w:settings>`
}

// docxFooter is the title at the left, and which page of how many at the right.
func docxFooter(title string, width int) string {
	field := func(name string) string {
		return `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ` + name + ` </w:instrText></w:r>` +
			`<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`
	}
	return fmt.Sprintf(`<w:ftr %s><w:p><w:pPr><w:pStyle w:val="Footer"/><w:tabs><w:tab w:val="right" w:pos="%d"/></w:tabs></w:pPr><w:r><w:t xml:space="preserve">%s</w:t></w:r><w:r><w:tab/></w:r>`,
		docxSpaces, width, escaped(title)) + field("PAGE") + `<w:r><w:t xml:space="preserve"> / </w:t></w:r>` + field("NUMPAGES") + `</w:p></w:ftr>`
}

// docxStyles are the built-in styles by their own names, and three of this program's.
// A sheet that is to fit on one page has smaller letters.
func docxStyles(lang assets.Lang, sheet bool) string {
	size := 21
	if sheet {
		size = 19
	}
	style := func(id, name, based, paragraph, run string) string {
		if based != "" {
			based = `<w:basedOn w:val="` + based + `"/>`
		}
		return `<w:style w:type="paragraph" w:styleId="` + id + `"><w:name w:val="` + name + `"/>` + based + `<w:qFormat/><w:pPr>` + paragraph + `</w:pPr><w:rPr>` + run + `</w:rPr></w:style>`
	}
	sized := func(n int) string { return fmt.Sprintf(`<w:sz w:val="%d"/>`, n) }
	quiet := `<w:color w:val="` + quietColor + `"/>`
	rule := func(side, color string, width int) string {
		return fmt.Sprintf(`<w:%s w:val="single" w:sz="%d" w:space="8" w:color="%s"/>`, side, width, color)
	}
	cell := func(side, color string, width int) string {
		return fmt.Sprintf(`<w:%s w:val="single" w:sz="%d" w:space="0" w:color="%s"/>`, side, width, color)
	}
	return `<w:styles ` + docxSpaces + `><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:eastAsia="Calibri" w:cs="Calibri"/>` +
		sized(size) + `<w:lang w:val="` + localeOf(lang) + `"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="100" w:line="264" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>` +
		`<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>` +
		style("Title", "Title", "Normal", `<w:spacing w:before="60" w:after="40" w:line="240" w:lineRule="auto"/>`, `<w:b/>`+sized(size+17)) +
		style("Subtitle", "Subtitle", "Normal", ``, quiet) +
		style("Heading1", "heading 1", "Normal", `<w:keepNext/><w:spacing w:before="280" w:after="80"/><w:outlineLvl w:val="0"/>`, `<w:b/>`+sized(size+5)) +
		style("Heading2", "heading 2", "Normal", `<w:keepNext/><w:spacing w:before="160" w:after="60"/><w:outlineLvl w:val="1"/>`, `<w:b/>`) +
		style("ListBullet", "List Bullet", "Normal", `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:spacing w:after="40"/><w:ind w:left="357" w:hanging="357"/>`, ``) +
		style("Quote", "Quote", "Normal", `<w:keepLines/><w:pBdr>`+rule("left", barColor, 18)+`</w:pBdr><w:ind w:left="227"/>`, sized(size+3)) +
		style("Caption", "caption", "Normal", `<w:keepNext/><w:spacing w:after="60"/>`, quiet+sized(size-2)) +
		style("Footer", "footer", "Normal", `<w:spacing w:after="0"/>`, quiet+sized(size-3)) +
		style("Toelichting", "Toelichting", "Normal", ``, quiet) +
		style("Aanloop", "Aanloop", "Toelichting", `<w:keepNext/>`, ``) +
		style("Gegeven", "Gegeven", "Normal", `<w:spacing w:after="60"/>`, ``) +
		style("Cel", "Cel", "Normal", `<w:spacing w:before="20" w:after="20" w:line="250" w:lineRule="auto"/>`, sized(size-2)) +
		`<w:style w:type="table" w:styleId="Tafel"><w:name w:val="Tafel"/><w:tblPr><w:tblBorders>` + cell("top", ruleColor, 8) + cell("bottom", ruleColor, 8) + cell("insideH", lineColor, 4) +
		`</w:tblBorders><w:tblCellMar><w:top w:w="30" w:type="dxa"/><w:left w:w="70" w:type="dxa"/><w:bottom w:w="30" w:type="dxa"/><w:right w:w="70" w:type="dxa"/></w:tblCellMar></w:tblPr>` +
		`<w:tblStylePr w:type="firstRow"><w:tcPr><w:tcBorders>` + cell("bottom", ruleColor, 8) + `</w:tcBorders></w:tcPr></w:tblStylePr></w:style></w:styles>`
}
