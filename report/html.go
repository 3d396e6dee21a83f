package report

import (
	"bytes"
	"cmp"
	_ "embed"
	"html"
	"strconv"
	"strings"
	"unicode/utf8"

	"regietafel/assets"
	"regietafel/model"
)

// style is the look of a page: calm on screen, light or dark, and on A4.
//
//go:embed style.css
var style string

// maxPageTitle is how long a page's title may be before a browser cuts it.
const maxPageTitle = 70

// htmlPage writes a document as one page that needs nothing else: no script, no
// file beside it. Only text puts something of the document into it, escaped.
func htmlPage(tree Tree, lang assets.Lang) []byte {
	w := &htmlWriter{}
	w.raw("<!DOCTYPE html>\n<html lang=\"")
	w.text(string(lang))
	w.raw("\">\n<head>\n<meta charset=\"utf-8\">\n" +
		"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n" +
		"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n")
	w.element("title", "", pageTitle(tree))
	w.raw("<style>\n" + style + "</style>\n</head>\n")
	w.open("body", map[bool]string{true: "sheet"}[tree.Sheet])
	w.raw("\n<main>\n")
	w.element("p", "first", tree.First)
	w.element("h1", "", tree.Title)
	w.element("p", "about", tree.About)
	w.element("p", "note", tree.Note)
	for _, b := range tree.Blocks {
		w.block(b)
	}
	w.element("p", "foot", tree.Foot)
	w.raw("</main>\n</body>\n</html>\n")
	return w.b.Bytes()
}

func pageTitle(tree Tree) string {
	name, _, _ := strings.Cut(tree.About, " · ")
	title := joined(" · ", tree.Title, name)
	if utf8.RuneCountInString(title) <= maxPageTitle {
		return title
	}
	most := maxPageTitle - utf8.RuneCountInString(name) - len("… · ")
	return strings.TrimSpace(string([]rune(tree.Title)[:most])) + "… · " + name
}

type htmlWriter struct{ b bytes.Buffer }

// raw writes markup, which is never of a session.
func (w *htmlWriter) raw(markup string) { w.b.WriteString(markup) }

// text writes text as text; its line breaks stay.
func (w *htmlWriter) text(text string) {
	w.raw(strings.ReplaceAll(html.EscapeString(text), "\n", "<br>"))
}

// open begins an element, of a class if that is given.
func (w *htmlWriter) open(name, class string) {
	w.raw("<" + name)
	if class != "" {
		w.raw(` class="` + class + `"`)
	}
	w.raw(">")
}

// element is an element of its own with text in it; nothing without text.
func (w *htmlWriter) element(name, class, text string) {
	if text == "" {
		return
	}
	w.open(name, class)
	w.text(text)
	end, _, _ := strings.Cut(name, " ")
	w.raw("</" + end + ">\n")
}

func (w *htmlWriter) block(b Block) {
	switch b := b.(type) {
	case Heading:
		w.element("h"+strconv.Itoa(b.Level), "", b.Text)
	case Paragraph:
		w.paragraph(b)
	case List:
		w.list(b.Lines)
	case Facts:
		w.facts(b)
	case Table:
		w.table(b)
	case Picture:
		w.picture(b)
	}
}

func (w *htmlWriter) paragraph(p Paragraph) {
	if p.Tone != Statement {
		w.element("p", string(p.Tone), p.Text)
		return
	}
	w.open("p", string(p.Tone))
	w.marked(p.Text)
	w.raw("</p>\n")
}

// marked writes text with the words in brackets softly marked.
func (w *htmlWriter) marked(text string) {
	for _, open := range model.Open(text) {
		before, after, _ := strings.Cut(text, open)
		w.text(before)
		w.open("span", "open")
		w.text(open)
		w.raw("</span>")
		text = after
	}
	w.text(text)
}

func (w *htmlWriter) list(lines []Line) {
	w.raw("<ul>\n")
	for _, l := range lines {
		w.raw("<li>")
		w.line(l)
		w.raw("</li>\n")
	}
	w.raw("</ul>\n")
}

// line keeps its colons and dashes in the text, so that it reads the same
// where the style does not come along.
func (w *htmlWriter) line(l Line) {
	if l.Label != "" {
		w.open("span", "label")
		w.text(l.Label + ":")
		w.raw("</span> ")
	}
	if l.Lapsed {
		w.raw("<s>")
		w.text(l.Text)
		w.raw("</s>")
	} else {
		w.text(l.Text)
	}
	if l.Note != "" {
		w.raw(` <span class="note">`)
		w.text("– " + l.Note)
		w.raw("</span>")
	}
}

func (w *htmlWriter) facts(f Facts) {
	w.raw("<dl>\n")
	for _, row := range f.Rows {
		w.raw("<div>\n")
		w.element("dt", "", row.Name)
		for _, l := range row.Lines {
			w.raw("<dd>")
			w.line(l)
			w.raw("</dd>\n")
		}
		w.raw("</div>\n")
	}
	w.raw("</dl>\n")
}

func (w *htmlWriter) table(t Table) {
	w.open("table", cmp.Or(t.Class, "columns-"+strconv.Itoa(len(t.Header))))
	w.raw("\n")
	w.element("caption", "", t.Caption)
	w.raw("<thead>\n<tr>\n")
	for _, h := range t.Header {
		w.raw(`<th scope="col">`)
		w.text(h)
		w.raw("</th>\n")
	}
	w.raw("</tr>\n</thead>\n<tbody>\n")
	for _, row := range t.Rows {
		w.raw("<tr>\n")
		for i, cell := range row {
			w.cell(cell, i == 0)
		}
		w.raw("</tr>\n")
	}
	w.raw("</tbody>\n</table>\n")
}

// cell writes the lines of a cell one below the other; the first cell of a row
// is its header.
func (w *htmlWriter) cell(c Cell, header bool) {
	open, end := "<td>", "</td>\n"
	if header {
		open, end = `<th scope="row">`, "</th>\n"
	}
	w.raw(open)
	for i, l := range c {
		if i > 0 {
			w.raw("<br>")
		}
		w.line(l)
	}
	w.raw(end)
}
