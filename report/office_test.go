package report_test

import (
	"archive/zip"
	"bytes"
	"encoding/csv"
	"encoding/xml"
	"errors"
	"io"
	"strings"
	"testing"
	"unicode/utf8"

	"regietafel/assets"
	"regietafel/model"
	"regietafel/model/date"
	"regietafel/model/modeltest"
	"regietafel/report"
)

// office returns the files of a session that office programs read, by their names.
func office(t testing.TB, s model.Session) map[string][]byte {
	t.Helper()
	x := assets.For(assets.Dutch)
	all := map[string][]byte{}
	put := func(name string, d model.Document, partner model.ID, f model.Format) {
		data, err := report.File(s, d, partner, f, x, now)
		if errors.Is(err, report.ErrNoDays) {
			return
		}
		if err != nil {
			t.Fatal(name, err)
		}
		all[name+"."+string(f)] = data
	}
	for _, f := range []model.Format{model.DOCX, model.ODT} {
		put("office-besluitenlijst", model.Decisions, "", f)
		put("office-werkverslag", model.Working, "", f)
		for _, p := range report.Takers(s) {
			put("office-"+report.TakeHomeName(s, p.ID, f, x), model.TakeHome, p.ID, f)
		}
	}
	for _, f := range []model.Format{model.XLSX, model.CSV, model.ICS} {
		put("office-besluitenlijst", model.Decisions, "", f)
	}
	return all
}

// opened is what can be read in a file: the parts of a zip behind each other, and text as
// it is.
func opened(t testing.TB, name string, data []byte) string {
	t.Helper()
	archive, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if errors.Is(err, zip.ErrFormat) {
		return string(data)
	}
	if err != nil {
		t.Fatal(name, err)
	}
	var out strings.Builder
	for _, f := range archive.File {
		r, err := f.Open()
		if err != nil {
			t.Fatal(name, err)
		}
		if _, err := io.Copy(&out, r); err != nil {
			t.Fatal(name, f.Name, err)
		}
		out.WriteString("\n")
	}
	return out.String()
}

// words are the texts in XML, and that it is XML to its end.
func words(t *testing.T, name, data string) string {
	t.Helper()
	var out strings.Builder
	for _, part := range strings.SplitAfter(data, "?>\n") {
		d := xml.NewDecoder(strings.NewReader(strings.TrimPrefix(part, `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>`)))
		d.Strict = true
		for {
			token, err := d.Token()
			if errors.Is(err, io.EOF) {
				break
			}
			if err != nil {
				t.Fatalf("%s: %v", name, err)
			}
			switch x := token.(type) {
			case xml.CharData:
				out.Write(x)
			case xml.StartElement:
				if x.Name.Local == "line-break" || x.Name.Local == "br" {
					out.WriteString("\n")
				}
			}
		}
	}
	return out.String()
}

// Whatever was typed is text in every part of every file, and stands there as it was
// typed; what XML cannot hold is taken out before.
func TestTypedTextIsTextInOfficeFiles(t *testing.T) {
	for _, text := range []string{"<w:p>&amp; \"x\" 'y'", "]]>", "=1+1", "+31 6", "-2", "@SUM(A1)", "\u00e9\u00e9n \U0001F1F3\U0001F1F1 \u6c34", "{PAGE}", strings.Repeat("a", 300), "&#x0;"} {
		text = model.CleanLine(text)
		s := everywhere(t, text)
		for name, data := range office(t, s) {
			switch {
			case strings.HasSuffix(name, ".csv"):
				r := csv.NewReader(strings.NewReader(strings.TrimPrefix(string(data), "\ufeff")))
				r.Comma = ';'
				rows, err := r.ReadAll()
				if err != nil || len(rows) != 2 {
					t.Fatalf("%s: %d rows, %v", name, len(rows), err)
				}
				if got := strings.TrimPrefix(rows[1][1], "'"); got != text || strings.ContainsRune("=+-@", rune(rows[1][1][0])) {
					t.Errorf("%s: %q became %q", name, text, rows[1][1])
				}
			case strings.HasSuffix(name, ".ics"):
			default:
				if got := words(t, name, opened(t, name, data)); !strings.Contains(got, text) {
					t.Errorf("%s does not hold %q:\n%s", name, text, got)
				}
			}
		}
	}
}

// The same table gives the same bytes.
func TestTheSameTableTheSameBytes(t *testing.T) {
	s := sample(t)
	again := office(t, s)
	for name, data := range office(t, s) {
		if !bytes.Equal(data, again[name]) {
			t.Errorf("%s differs", name)
		}
	}
}

// The formats of the agreements alone are of the besluitenlijst.
func TestOnlyTheDecisionListIsAList(t *testing.T) {
	for _, f := range []model.Format{model.XLSX, model.CSV, model.ICS} {
		if _, err := report.File(sample(t), model.Working, "", f, assets.For(assets.Dutch), now); err == nil {
			t.Errorf("a werkverslag as %s", f)
		}
	}
}

// A document for Word and LibreOffice has real headings, a table whose header stands on
// each page and whose rows stay whole, its language and its title.
func TestOfficeDocumentsAreMarkedUp(t *testing.T) {
	all := office(t, sample(t))
	says(t, opened(t, "", all["office-besluitenlijst.docx"]), `<w:pStyle w:val="Title"/>`, `<w:pStyle w:val="Heading1"/>`, `<w:tblHeader/>`, `<w:cantSplit/>`,
		`<w:lang w:val="nl-NL"/>`, `<dc:title>Overdag op het sportpark · Besluitenlijst</dc:title>`, `<w:tblCaption w:val="Wat, wie trekt, wanneer en hoe het ervoor staat"/>`, ` NUMPAGES `)
	says(t, opened(t, "", all["office-besluitenlijst.odt"]), `<text:h text:style-name="Heading_20_1" text:outline-level="1">`, `<table:table-header-rows>`, `fo:keep-together="always"`,
		`fo:language="nl" fo:country="NL"`, `<dc:title>Overdag op het sportpark · Besluitenlijst</dc:title>`, `<text:page-count/>`)
	if !bytes.HasPrefix(all["office-besluitenlijst.odt"][30:], []byte("mimetypeapplication/vnd.oasis.opendocument.text")) {
		t.Error("the mimetype is not first, or is compressed")
	}
}

// Days in a workbook sort as days, numbers as numbers, and a period has its last day
// beside the words in which it was said.
func TestTheWorkbook(t *testing.T) {
	sheet := opened(t, "", office(t, sample(t))["office-besluitenlijst.xlsx"])
	says(t, sheet, `<c r="E2" s="2"><v>46451</v></c>`, `<c r="A2" s="3"><v>1</v></c>`, `eind juni 2027`, `ref="A1:L10"`, `state="frozen"`, `!$1:$1`)
	saysNot(t, sheet, "<f>")
	if got := report.GridOf(model.New("", "Leeg", date.Day{}), assets.For(assets.Dutch), now); len(got.Rows) != 0 {
		t.Errorf("%d rows of nothing", len(got.Rows))
	}
	office(t, model.New(modeltest.ID(), "Leeg", date.Day{})) // none of them fails
}

// Days go into a calendar under a name that stays, with no partner's in a title, in lines
// that are short enough; what lapsed is cancelled.
func TestTheCalendar(t *testing.T) {
	s := sample(t)
	x := assets.For(assets.Dutch)
	first, err := report.Calendar(s, x, now, report.Days{})
	if err != nil {
		t.Fatal(err)
	}
	for _, line := range strings.Split(strings.TrimSuffix(string(first), "\r\n"), "\r\n") {
		if len(line) > 75 || !utf8.ValidString(line) || strings.ContainsAny(line, "\r\n") {
			t.Errorf("a line of %d bytes: %q", len(line), line)
		}
	}
	text := strings.ReplaceAll(string(first), "\r\n ", "")
	says(t, text, "DTSTART;VALUE=DATE:20270305", "DTEND;VALUE=DATE:20270306", "TRIGGER:-P7D", "SUMMARY:Afspraak 1 klaar", "SUMMARY:Besluit over afspraak 2",
		"UID:"+string(s.Agreements[0].ID)+"@regietafel")
	saysNot(t, text, "20270630") // end of June is a period
	for _, line := range strings.Split(text, "\r\n") {
		for _, p := range s.Partners {
			if strings.HasPrefix(line, "SUMMARY") && (strings.Contains(line, p.Label()) || strings.Contains(line, p.Name)) {
				t.Errorf("a title names %s: %s", p.Label(), line)
			}
		}
	}
	all, err := report.Calendar(s, x, now, report.Days{Periods: true})
	says(t, string(all), "DTSTART;VALUE=DATE:20270630", "STATUS:CANCELLED")
	if err != nil {
		t.Fatal(err)
	}
	one, err := report.Calendar(s, x, later, report.Days{Only: s.Agreements[0].ID})
	if err != nil || strings.Count(string(one), "BEGIN:VEVENT") != 1 {
		t.Errorf("of one agreement: %v\n%s", err, one)
	}
	sequence := func(data []byte) string {
		_, after, _ := strings.Cut(string(data), "SEQUENCE:")
		return strings.SplitN(after, "\r\n", 2)[0]
	}
	if a, b := sequence(one), sequence(first); a >= b || len(a) != len(b) {
		t.Errorf("made before it has the sequence %s, made now %s", a, b)
	}
}

// Of a table without a day there is no calendar; a footer of signs stays short enough, and
// what a spreadsheet would read as a code is text.
func TestTheEdgesOfLists(t *testing.T) {
	if _, err := report.Calendar(model.New(modeltest.ID(), "Leeg", date.Day{}), assets.For(assets.Dutch), now, report.Days{}); !errors.Is(err, report.ErrNoDays) {
		t.Error("a calendar of nothing:", err)
	}
	early := date.Moment{Date: date.Day{Year: 2011, Month: 3, Day: 1}}
	if data, err := report.Calendar(sample(t), assets.For(assets.Dutch), early, report.Days{}); err != nil || !strings.Contains(string(data), "SEQUENCE:0\r\n") {
		t.Error("before sequences began:", err)
	}
	sheet := opened(t, "", office(t, everywhere(t, strings.Repeat("&", 250)+"_x0041_"))["office-besluitenlijst.xlsx"])
	_, footer, _ := strings.Cut(sheet, "<oddFooter>")
	footer, _, _ = strings.Cut(footer, "</oddFooter>")
	if n := len(strings.ReplaceAll(footer, "&amp;", "&")); n > 255 {
		t.Errorf("a footer of %d letters", n)
	}
	says(t, sheet, "_x005F_x0041_")
}
