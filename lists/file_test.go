package lists_test

import (
	"archive/zip"
	"bytes"
	"errors"
	"strings"
	"testing"

	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"

	"regietafel/lists"
)

const list = "Organisatie;Functie\r\nCoöperatie ’t Wiel;voorzitter – bestuur\r\nZorg €25;directeur\r\n"

// A list reads the same in every encoding in which programs write it.
func TestEncodings(t *testing.T) {
	encode := func(data []byte, err error) []byte {
		if err != nil {
			t.Fatal(err)
		}
		return data
	}
	for name, data := range map[string][]byte{
		"utf-8": []byte(list), "utf-8 with a mark": []byte("\ufeff" + list),
		"utf-16 little":         encode(unicode.UTF16(unicode.LittleEndian, unicode.UseBOM).NewEncoder().Bytes([]byte(list))),
		"utf-16 big":            encode(unicode.UTF16(unicode.BigEndian, unicode.UseBOM).NewEncoder().Bytes([]byte(list))),
		"utf-16 without a mark": encode(unicode.UTF16(unicode.LittleEndian, unicode.IgnoreBOM).NewEncoder().Bytes([]byte(list))),
		"windows":               encode(charmap.Windows1252.NewEncoder().Bytes([]byte(list))),
	} {
		sheets, err := lists.File(data)
		if err != nil || len(sheets) != 1 {
			t.Errorf("%s: %v", name, err)
			continue
		}
		if got := rowsOf(sheets[0].Table); !same(got, [][]string{{"Coöperatie ’t Wiel", "voorzitter – bestuur"}, {"Zorg €25", "directeur"}}) {
			t.Errorf("%s: %q", name, got)
		}
	}
}

// pack makes a zip of parts.
func pack(t testing.TB, parts map[string]string) []byte {
	t.Helper()
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for name, text := range parts {
		w, err := z.Create(name)
		if err != nil {
			t.Fatal(err)
		}
		_, _ = w.Write([]byte(text))
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func docx(t testing.TB, body string) []byte {
	return pack(t, map[string]string{"word/document.xml": `<w:document xmlns:w="w"><w:body>` + body + `</w:body></w:document>`})
}

func cells(texts ...string) string {
	var out strings.Builder
	for _, x := range texts {
		out.WriteString(`<w:tc><w:p><w:r><w:t>` + x + `</w:t></w:r></w:p></w:tc>`)
	}
	return `<w:tr>` + out.String() + `</w:tr>`
}

// Of a document the first table is the list; without one its paragraphs are.
func TestDocuments(t *testing.T) {
	nested := `<w:tc><w:p><w:r><w:t>Nabij</w:t></w:r></w:p><w:tbl>` + cells("niet dit") + `</w:tbl></w:tc>`
	table := `<w:p><w:r><w:t>Brief</w:t></w:r></w:p><w:tbl>` + cells("Organisatie", "Functie") + cells("Riet", "lid") + `<w:tr>` + nested + `</w:tr></w:tbl><w:tbl>` + cells("tweede") + `</w:tbl>`
	for name, x := range map[string]struct {
		body string
		want [][]string
	}{
		"a table":    {table, [][]string{{"Riet", "lid"}, {"Nabij"}}},
		"paragraphs": {`<w:p><w:r><w:t>Deelnemers:</w:t></w:r></w:p><w:p><w:r><w:t>Riet</w:t></w:r></w:p><w:p><w:r><w:t>Nabij</w:t></w:r></w:p>`, [][]string{{"Riet"}, {"Nabij"}}},
	} {
		sheets, err := lists.File(docx(t, x.body))
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		if got := rowsOf(sheets[0].Table); !same(got, x.want) {
			t.Errorf("%s: %q, want %q", name, got, x.want)
		}
	}
}

// What is no list is said to be what it is; nothing that unpacks to more than fits is
// unpacked.
func TestFilesThatAreNoLists(t *testing.T) {
	bomb := docx(t, strings.Repeat("<w:p/>", 2<<20))
	for name, x := range map[string]struct {
		data []byte
		want lists.Reason
	}{
		"a pdf": {[]byte("%PDF-1.7 x"), lists.PDF}, "an old workbook": {[]byte("\xd0\xcf\x11\xe0\xa1\xb1"), lists.OldKind},
		"a picture": {[]byte("\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x01\x00"), lists.Unknown}, "nothing": {nil, lists.NoList},
		"a zip": {pack(t, map[string]string{"a.xml": "<a/>"}), lists.Unknown}, "half a zip": {bomb[:len(bomb)/2], lists.Damaged},
		"a bomb": {bomb, lists.TooLarge}, "too much": {make([]byte, lists.MaxFile+1), lists.TooLarge},
		"no workbook": {pack(t, map[string]string{"xl/workbook.xml": "<x"}), lists.Damaged}, "no document": {docx(t, "<w:tbl>"), lists.Damaged},
	} {
		var e *lists.FileError
		if _, err := lists.File(x.data); !errors.As(err, &e) || e.Reason != x.want {
			t.Errorf("%s: %v, want %s", name, err, x.want)
		}
	}
}

// Whatever the bytes are, reading them ends, with a list or with a reason.
func FuzzFile(f *testing.F) {
	f.Add([]byte(list))
	f.Add(docx(f, `<w:tbl>`+cells("a", "b")+`</w:tbl>`))
	f.Add(pack(f, map[string]string{"xl/workbook.xml": `<workbook><sheets><sheet name="a" r:id="rId1"/></sheets></workbook>`, "xl/_rels/workbook.xml.rels": "<Relationships/>"}))
	f.Fuzz(func(t *testing.T, data []byte) {
		var e *lists.FileError
		if sheets, err := lists.File(data); err != nil && !errors.As(err, &e) || err == nil && len(sheets) == 0 {
			t.Errorf("%d sheets, %v", len(sheets), err)
		}
	})
}
