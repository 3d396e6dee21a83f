package report

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"hash/crc32"
	"io"
	"strings"
	"time"
	"unicode/utf8"

	"regietafel/assets"
)

// What the office writers share: a zip that is the same for the same parts, text in XML,
// and how wide the columns of a table are.

// archive writes a zip of parts. Its bytes depend on nothing but the parts: the times in
// it are always the same one.
type archive struct {
	b   bytes.Buffer
	zip *zip.Writer
	err error
}

func newArchive() *archive {
	a := &archive{}
	a.zip = zip.NewWriter(&a.b)
	return a
}

// partTime is the time of every part, the first that a zip can hold.
var partTime = time.Date(1980, 1, 1, 0, 0, 0, 0, time.UTC)

// first adds a part that tells what the zip is: not compressed, and with nothing between
// its name and its text.
func (a *archive) first(name, data string) {
	size := uint64(len(data))
	w, err := a.zip.CreateRaw(&zip.FileHeader{Name: name, Method: zip.Store, CRC32: crc32.ChecksumIEEE([]byte(data)), CompressedSize64: size, UncompressedSize64: size})
	a.write(w, err, data)
}

// xmlPart adds a part of XML.
func (a *archive) xmlPart(name, data string) {
	w, err := a.zip.CreateHeader(&zip.FileHeader{Name: name, Method: zip.Deflate, Modified: partTime})
	a.write(w, err, `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>`+"\n"+data)
}

func (a *archive) write(w io.Writer, err error, data string) {
	if err == nil {
		_, err = io.WriteString(w, data)
	}
	if a.err == nil {
		a.err = err
	}
}

// bytes ends the archive. Its error is the first that a part gave.
func (a *archive) bytes() ([]byte, error) {
	if err := a.zip.Close(); a.err == nil {
		a.err = err
	}
	return a.b.Bytes(), a.err
}

// markup gathers XML. Only text puts something of a session into it, escaped; a
// character that XML cannot hold becomes the sign for one that is unknown.
type markup struct{ strings.Builder }

func (m *markup) raw(s string) { m.WriteString(s) }

func (m *markup) text(s string) {
	_ = xml.EscapeText(&m.Builder, []byte(s)) // a Builder takes all
}

// escaped is text as it can stand in XML, in an attribute too.
func escaped(s string) string {
	var m markup
	m.text(s)
	return m.String()
}

// localeOf is a language with the country whose ways of writing it has.
func localeOf(l assets.Lang) string {
	if l == assets.English {
		return "en-GB"
	}
	return "nl-NL"
}

// pageTwips is the width of an A4 in twentieths of a point.
const pageTwips = 11906

// pageMargin is the margin of a page in twentieths of a point; a sheet that is to fit on
// one page has a smaller one.
func pageMargin(sheet bool) int {
	if sheet {
		return 850
	}
	return 1134
}

// officeWriter writes the parts of a document in an office format.
type officeWriter interface {
	paragraph(style, text string) // one of its own; nothing without text
	block(Block)
}

// writeOffice writes a whole document. A paragraph that stands right before a table stays
// with it on a page.
func writeOffice(w officeWriter, tree Tree) {
	w.paragraph("Toelichting", tree.First)
	w.paragraph("Title", tree.Title)
	w.paragraph("Subtitle", tree.About)
	w.paragraph("Toelichting", tree.Note)
	for i, b := range tree.Blocks {
		p, is := b.(Paragraph)
		if is && p.Tone == Quiet && i+1 < len(tree.Blocks) {
			if _, table := tree.Blocks[i+1].(Table); table {
				w.paragraph("Aanloop", p.Text)
				continue
			}
		}
		w.block(b)
	}
	w.paragraph("Toelichting", tree.Foot)
}

// columnWidths divides a width over the columns of a table: each gets room for its
// longest word, of so many letters at most, and the rest goes by the amount of text.
func columnWidths(t Table, width, letter, padding int) []int {
	const longest, unbroken = 20, 14 // letters; "do 26 nov 2026" is not broken
	out, amount := make([]int, len(t.Header)), make([]int, len(t.Header))
	see := func(i int, text string) {
		for _, word := range strings.Fields(text) {
			out[i] = max(out[i], min(utf8.RuneCountInString(word), longest)*letter+padding)
		}
	}
	for i, h := range t.Header {
		see(i, h)
		amount[i] = utf8.RuneCountInString(h)
		for _, row := range t.Rows {
			for _, l := range row[i] {
				whole := l.Label + " " + l.Text + " " + l.Note
				see(i, whole)
				if l.Label == "" && utf8.RuneCountInString(l.Text) <= unbroken {
					see(i, strings.ReplaceAll(l.Text, " ", "-"))
				}
				amount[i] = max(amount[i], utf8.RuneCountInString(whole))
			}
		}
	}
	used, texts := 0, 0
	for i := range out {
		used, texts = used+out[i], texts+amount[i]
	}
	if used > width { // too many long words: all give in alike
		for i := range out {
			out[i] = out[i] * width / used
		}
		return out
	}
	rest := width - used
	for i := range out {
		out[i] += rest * amount[i] / max(texts, 1)
	}
	return out
}
