package report

import (
	"fmt"

	"regietafel/assets"
)

// The parts of an ODT that are not the text.

const (
	odtSpaces = `xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" ` +
		`xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" ` +
		`xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" ` +
		`xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/"`

	odtManifest = `<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">` +
		`<manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="application/vnd.oasis.opendocument.text"/>` +
		`<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>` +
		`<manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/>` +
		`<manifest:file-entry manifest:full-path="meta.xml" manifest:media-type="text/xml"/></manifest:manifest>`

	// odtOwnStyles are those of cells, rows, lists and words within a paragraph.
	odtOwnStyles = `<style:style style:name="Rij" style:family="table-row"><style:table-row-properties fo:keep-together="always"/></style:style>` +
		`<style:style style:name="Vak" style:family="table-cell"><style:table-cell-properties fo:padding="0.1cm" fo:border-bottom="0.5pt solid #` + lineColor + `"/></style:style>` +
		`<style:style style:name="Kop" style:family="table-cell"><style:table-cell-properties fo:padding="0.1cm" fo:border-top="1pt solid #` + ruleColor + `" fo:border-bottom="1pt solid #` + ruleColor + `"/></style:style>` +
		`<style:style style:name="Sterk" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>` +
		`<style:style style:name="Stil" style:family="text"><style:text-properties fo:color="#` + quietColor + `"/></style:style>` +
		`<style:style style:name="Vervallen" style:family="text"><style:text-properties style:text-line-through-style="solid" style:text-line-through-type="single"/></style:style>` +
		`<text:list-style style:name="Opsomming"><text:list-level-style-bullet text:level="1" text:bullet-char="•"><style:list-level-properties text:list-level-position-and-space-mode="label-alignment">` +
		`<style:list-level-label-alignment text:label-followed-by="listtab" fo:text-indent="-0.6cm" fo:margin-left="0.6cm"/></style:list-level-properties></text:list-level-style-bullet></text:list-style>`
)

func odtMeta(title string, lang assets.Lang) string {
	return `<office:document-meta ` + odtSpaces + ` office:version="1.3"><office:meta><dc:title>` + escaped(title) + `</dc:title><dc:language>` + localeOf(lang) +
		`</dc:language><meta:generator>Regietafel</meta:generator></office:meta></office:document-meta>`
}

// odtStyles are the built-in styles by their own names, and those of this program; the
// page with its footer: the title, and which page of how many.
func odtStyles(title string, lang assets.Lang, sheet bool) string {
	size, margin := 10.5, "2cm"
	if sheet {
		size, margin = 9.5, "1.5cm"
	}
	style := func(name, shown, paragraph, text string) string {
		return `<style:style style:name="` + name + `" style:display-name="` + shown + `" style:family="paragraph" style:parent-style-name="Standard">` +
			`<style:paragraph-properties ` + paragraph + `/><style:text-properties ` + text + `/></style:style>`
	}
	heading := func(level int, paragraph, text string) string {
		return fmt.Sprintf(`<style:style style:name="Heading_20_%[1]d" style:display-name="Heading %[1]d" style:family="paragraph" style:parent-style-name="Standard" style:default-outline-level="%[1]d">`+
			`<style:paragraph-properties fo:keep-with-next="always" %[2]s/><style:text-properties fo:font-weight="bold" %[3]s/></style:style>`, level, paragraph, text)
	}
	sized := func(by float64) string { return fmt.Sprintf(`fo:font-size="%.1fpt"`, size+by) }
	quiet := `fo:color="#` + quietColor + `"`
	language, country := localeOf(lang)[:2], localeOf(lang)[3:]
	return `<office:document-styles ` + odtSpaces + ` office:version="1.3"><office:font-face-decls><style:font-face style:name="Calibri" svg:font-family="Calibri, Carlito" style:font-family-generic="swiss"/></office:font-face-decls>` +
		`<office:styles><style:default-style style:family="paragraph"><style:paragraph-properties fo:margin-bottom="0.18cm" fo:line-height="110%"/><style:text-properties style:font-name="Calibri" ` + sized(0) +
		` fo:language="` + language + `" fo:country="` + country + `"/></style:default-style>` +
		`<style:style style:name="Standard" style:family="paragraph" style:class="text"/>` +
		style("Title", "Title", `fo:margin-top="0.1cm" fo:margin-bottom="0.08cm"`, `fo:font-weight="bold" `+sized(8.5)) +
		style("Subtitle", "Subtitle", ``, quiet) +
		heading(1, `fo:margin-top="0.5cm" fo:margin-bottom="0.14cm"`, sized(2.5)) + heading(2, `fo:margin-top="0.28cm" fo:margin-bottom="0.1cm"`, sized(0)) +
		style("List_20_Bullet", "List Bullet", `fo:margin-bottom="0.07cm"`, ``) +
		style("Quotations", "Quotations", `fo:margin-left="0.1cm" fo:padding-left="0.3cm" fo:border-left="2.25pt solid #`+barColor+`" fo:keep-together="always"`, sized(1.5)) +
		style("Caption", "Caption", `fo:keep-with-next="always" fo:margin-bottom="0.1cm"`, quiet+" "+sized(-1)) +
		style("Footer", "Footer", `fo:margin-bottom="0cm"`, quiet+" "+sized(-1.5)) +
		style("Toelichting", "Toelichting", ``, quiet) + style("Aanloop", "Aanloop", `fo:keep-with-next="always"`, quiet) + style("Gegeven", "Gegeven", `fo:margin-bottom="0.1cm"`, ``) +
		style("Naam", "Naam", `fo:keep-with-next="always" fo:margin-bottom="0.05cm"`, ``) + style("Cel", "Cel", `fo:margin-bottom="0.04cm"`, sized(-1)) +
		`</office:styles><office:automatic-styles><style:page-layout style:name="A4"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin="` + margin + `"/>` +
		`<style:footer-style><style:header-footer-properties fo:min-height="0.6cm" fo:margin-top="0.4cm"/></style:footer-style></style:page-layout>` +
		`<style:style style:name="Voet" style:family="paragraph" style:parent-style-name="Footer"><style:paragraph-properties><style:tab-stops><style:tab-stop style:position="` +
		points(pageTwips-2*pageMargin(sheet)) + `" style:type="right"/></style:tab-stops></style:paragraph-properties></style:style></office:automatic-styles>` +
		`<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="A4"><style:footer><text:p text:style-name="Voet">` + escaped(title) +
		`<text:tab/><text:page-number text:select-page="current"/> / <text:page-count/></text:p></style:footer></style:master-page></office:master-styles></office:document-styles>`
}
