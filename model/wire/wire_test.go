package wire_test

import (
	"bytes"
	"errors"
	"fmt"
	"reflect"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"regietafel/model"
	"regietafel/model/date"
	"regietafel/model/modeltest"
	"regietafel/model/wire"
)

// table makes a small session with a partner, a line and an agreement.
func table(t testing.TB) model.Session {
	t.Helper()
	p, q, a := modeltest.ID(), modeltest.ID(), modeltest.ID()
	s, err := model.Do(model.New(modeltest.ID(), "Tafel", modeltest.Today),
		model.OpenTable{At: modeltest.Now},
		model.AddPartner{ID: p, Name: "Nabij <&> \"zorg\"", Kind: model.KindCare},
		model.AddPartner{ID: q, Name: "Voorzet", Draft: true},
		model.AddLine{ID: modeltest.ID(), Partner: p, Sort: model.SortPrecondition, Text: "vervoer in de prijs", State: model.Spoken},
		model.AddAgreement{ID: a, Text: "Tarief uitwerken", Lead: p, Due: date.On(modeltest.Today)},
		model.GiveAnswer{Agreement: a, Partner: p, Reply: model.SaysYes},
		model.SetText{Field: model.FieldOpgave, Text: "Een plek\nvoor iedereen"},
	)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

var shown string

// sample is table, written; the same for a whole run.
func sample(t testing.TB) string {
	t.Helper()
	if shown == "" {
		data, err := wire.Encode(table(t))
		if err != nil {
			t.Fatal(err)
		}
		shown = string(data)
	}
	return shown
}

func TestWhatIsWrittenIsReadBackTheSame(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := modeltest.Session(t)
		line, err := wire.Encode(s)
		if err != nil {
			t.Fatal(err)
		}
		pretty, err := wire.Pretty(s)
		if err != nil {
			t.Fatal(err)
		}
		for _, data := range [][]byte{line, pretty} {
			back, err := wire.Decode(data)
			if err != nil {
				t.Fatalf("%v in %s", err, data)
			}
			if !reflect.DeepEqual(back, s) {
				t.Fatalf("%#v is read back as %#v", s, back)
			}
		}
		if bytes.ContainsAny(line, "\n") || !bytes.HasSuffix(pretty, []byte("}\n")) {
			t.Fatal("one form is one line, the other ends in a newline")
		}
	})
}

func TestTextIsWrittenAsItReads(t *testing.T) {
	if !strings.Contains(sample(t), `"Nabij <&> \"zorg\""`) || !strings.Contains(sample(t), `"Een plek\nvoor iedereen"`) {
		t.Errorf("escaped more than JSON asks for: %s", sample(t))
	}
	if empty, _ := wire.Encode(model.New(modeltest.ID(), "Leeg", date.Day{})); strings.Contains(string(empty), "null") || strings.Contains(string(empty), "[]") {
		t.Errorf("empty values are written: %s", empty)
	}
}

// harm is a change to a written session and how Decode refuses it: the place
// is that of the text marked by at.
type harm struct {
	rule, old, new string
	reason         wire.Reason
	at, path       string
}

var harms = []harm{
	{"an unknown field", `"title":"Tafel"`, `"title":"Tafel","kleur":"rood"`, wire.UnknownField, `"kleur"`, ""},
	{"an unknown field of a partner", `"kind":"care"`, `"kind":"care","text":"x"`, wire.UnknownField, `"text":"x"`, ""},
	{"an unknown field beside the session", `"session":{`, `"sessie":1,"session":{`, wire.UnknownField, `"sessie"`, ""},
	{"a name for a number", `"sitting":1`, `"sitting":"een"`, wire.WrongType, `"een"`, "sitting"},
	{"a list for a text", `"title":"Tafel"`, `"title":["Tafel"]`, wire.WrongType, `["Tafel"]`, "title"},
	{"an object for a list", `"partners":[`, `"partners":"x","terms":[`, wire.WrongType, `"x","terms"`, "partners"},
	{"another way to write a name", `"title":"Tafel"`, `"Title":"Tafel"`, wire.UnknownField, `"Title"`, ""},
	{"too large a number", `"revision":2`, `"revision":9007199254740993`, wire.WrongValue, `9007199254740993`, "revision"},
	{"half a number", `"sitting":1`, `"sitting":1.5`, wire.WrongType, `1.5`, "sitting"},
	{"a value that is none", `"kind":"care"`, `"kind":"club"`, wire.WrongValue, `"club"`, "partners[0].kind"},
	{"a phase that is none", `"phase":"open","turns"`, `"phase":"halfopen","turns"`, wire.WrongValue, `"halfopen"`, "phase"},
	{"a day that is none", `"date":"2026-11-19"`, `"date":"2026-02-30"`, wire.WrongValue, `"2026-02-30"`, "date"},
	{"a due that is none", `"due":"2026-11-19"`, `"due":"2026-11-19/ooit"`, wire.WrongValue, `"2026-11-19/ooit"`, "agreements[0].due"},
	{"a moment that is none", `"at":"2026-11-19T16:15"`, `"at":"gisteren"`, wire.WrongValue, `"gisteren"`, "turns[0].at"},
	{"a negative number", `"sitting":1`, `"sitting":-1`, wire.WrongValue, `-1`, "sitting"},
	{"an answer without a reply", `"reply":"yes"`, `"how":"writing"`, wire.WrongValue, "", "agreements[0].answers[0].reply"},
	{"no title", `"title":"Tafel"`, `"title":" \u200b"`, wire.WrongValue, `" \u200b"`, "title"},
	{"too long a name", `"Voorzet"`, `"` + strings.Repeat("é", model.MaxName+1) + `"`, wire.WrongText, `"éé`, "partners[1].name"},
	{"too long a text", `"Tarief uitwerken"`, `"` + strings.Repeat("é", model.MaxLong+1) + `"`, wire.WrongText, `"éé`, "agreements[0].text"},
	{"text behind the end", "\x00", " achteraan", wire.TrailingData, "achteraan", ""},
	{"a second session behind the end", "\x00", "\n{}", wire.TrailingData, "{}", ""},
	{"a comma too many", `"sitting":1`, `"sitting":1,,`, wire.NotJSON, `,,"title"`, ""},
}

func TestDecodeSaysWhatIsWrongAndWhere(t *testing.T) {
	for _, h := range harms {
		data := strings.Replace(sample(t)+"\x00", h.old, h.new, 1)
		if data = strings.TrimSuffix(data, "\x00"); data == sample(t) {
			t.Fatalf("%s: nothing was harmed", h.rule)
		}
		data = strings.Replace(data, `"session":`, "\n"+`"session":`, 1)
		e := refused(t, h.rule, []byte(data))
		if e == nil {
			continue
		}
		if e.Reason != h.reason || h.path != "" && e.Path != h.path {
			t.Errorf("%s: %v, want %s at %s", h.rule, e, h.reason, h.path)
		}
		line, column := position(data, h.at)
		if h.at != "" && (e.Line != line || e.Column != column) {
			t.Errorf("%s: at %d:%d, want %d:%d", h.rule, e.Line, e.Column, line, column)
		}
	}
}

// position is the line and column of a text.
func position(data, text string) (line, column int) {
	before, _, _ := strings.Cut(data, text)
	return strings.Count(before, "\n") + 1, len(before) - strings.LastIndex(before, "\n")
}

func refused(t testing.TB, rule string, data []byte) *wire.Error {
	t.Helper()
	s, err := wire.Decode(data)
	var e *wire.Error
	if !errors.As(err, &e) {
		t.Errorf("%s: %v is not a refusal", rule, err)
		return nil
	}
	if !reflect.DeepEqual(s, model.Session{}) {
		t.Errorf("%s: half a session was read", rule)
	}
	return e
}

func TestDecodeRefusesWhatIsNotTheFormat(t *testing.T) {
	for _, r := range []struct {
		rule, data string
		reason     wire.Reason
		value      string
	}{
		{"nothing", "", wire.NotJSON, ""},
		{"blanks", " \n\t", wire.NotJSON, ""},
		{"words", "beste mensen", wire.NotJSON, ""},
		{"cut short", `{"format":"regietafel-session/1","session":{"title":"T`, wire.NotJSON, ""},
		{"another object", `{"title":"T"}`, wire.OtherFormat, ""},
		{"a list", `[1,2]`, wire.OtherFormat, ""},
		{"a number", `7`, wire.OtherFormat, ""},
		{"null", `null`, wire.OtherFormat, ""},
		{"a format that is no name", `{"format":1}`, wire.OtherFormat, ""},
		{"another format", `{"format":"agenda/2"}`, wire.OtherFormat, "agenda/2"},
		{"an escape in the name", `{"format":"a\u001b[31mb"}`, wire.OtherFormat, "ab"},
		{"a later version", `{"format":"regietafel-session/2","iets":{}}`, wire.NewerFormat, "regietafel-session/2"},
		{"no session", `{"format":"regietafel-session/1"}`, wire.WrongValue, ""},
		{"an empty session", `{"format":"regietafel-session/1","session":{}}`, wire.WrongValue, ""},
		{"a deep hole", strings.Repeat("[", 100_000), wire.NotJSON, ""},
	} {
		if e := refused(t, r.rule, []byte(r.data)); e != nil && (e.Reason != r.reason || e.Value != r.value) {
			t.Errorf("%s: %v, want %s %q", r.rule, e, r.reason, r.value)
		}
	}
	if e := refused(t, "too large", make([]byte, wire.MaxBytes+1)); e != nil && e.Reason != wire.TooLarge {
		t.Errorf("too large: %v", e)
	}
	long := refused(t, "a long name", []byte(`{"format":"`+strings.Repeat("x", 500)+`"}`))
	if long == nil || len([]rune(long.Value)) > 61 {
		t.Errorf("a long name: %v", long)
	}
}

func TestDecodeRefusesReferencesToNothing(t *testing.T) {
	s := table(t)
	nabij, draft := s.Partners[0].ID, s.Partners[1].ID
	gone := modeltest.ID()
	for _, r := range []struct {
		rule string
		harm func(*model.Session)
		path string
	}{
		{"an owner", func(s *model.Session) { s.Preconditions[0].Partner = gone }, "preconditions[0].partner"},
		{"a trekker", func(s *model.Session) { s.Agreements[0].Lead.Partner = gone }, "agreements[0].lead.partner"},
		{"a trekker that is a voorzet", func(s *model.Session) { s.Agreements[0].Lead.Partner = draft }, "agreements[0].lead.partner"},
		{"an owner that is a voorzet", func(s *model.Session) { s.Preconditions[0].Partner = draft }, "preconditions[0].partner"},
		{"a link", func(s *model.Session) { s.Preconditions[0].Links = []model.Link{{Agreement: gone}} }, "preconditions[0].links[0]"},
		{"the floor", func(s *model.Session) { s.Floor = draft }, "floor"},
		{"an ID twice", func(s *model.Session) { s.Agreements[0].ID = nabij }, "agreements[0].id"},
	} {
		broken := table(t)
		broken.Partners[0].ID, broken.Partners[1].ID = nabij, draft
		broken.Preconditions[0].Partner, broken.Agreements[0].Lead.Partner, broken.Agreements[0].Answers[0].Partner = nabij, nabij, nabij
		r.harm(&broken)
		data, err := wire.Pretty(broken)
		if err != nil {
			t.Fatal(err)
		}
		e := refused(t, r.rule, data)
		if e == nil {
			continue
		}
		if e.Reason != wire.BadReference || e.Path != r.path || e.Line == 0 || !strings.Contains(e.Where(), r.path) {
			t.Errorf("%s: %v (%s), want a reference at %s with its line", r.rule, e, e.Where(), r.path)
		}
	}
}

func TestAKeyMayBeWrittenWithEscapes(t *testing.T) {
	data := strings.Replace(sample(t), `"title"`, `"ti\u0074le"`, 1)
	if s, err := wire.Decode([]byte(data)); err != nil || s.Title != "Tafel" {
		t.Errorf("%q %v", s.Title, err)
	}
}

func TestTextFromAFileGoesThroughTheDoor(t *testing.T) {
	data := strings.Replace(sample(t), `"Tafel"`, `"Ta\u001b[31mf\ne\u200bl \u202e"`, 1)
	data = strings.Replace(data, `"Een plek\nvoor`, `"Een plek\u0000  \r\nvo\ufefforw`, 1)
	s, err := wire.Decode([]byte(data))
	if err != nil {
		t.Fatal(err)
	}
	if s.Title != "Taf el" {
		t.Errorf("the title is %q: a title is one line", s.Title)
	}
	if s.Opgave.Text != "Een plek\nvoorw iedereen" {
		t.Errorf("the opgave is %q", s.Opgave.Text)
	}
}

// Every field takes from a file as much as it takes at the keyboard.
func TestALongTextThatWasTypedIsReadFromAFile(t *testing.T) {
	s := table(t)
	p, x, a := s.Partners[0].ID, s.Preconditions[0].ID, s.Agreements[0].ID
	word := func(n int) string { return strings.Repeat("é", n) }
	s, err := model.Do(s,
		model.AddTerm{ID: modeltest.ID(), Word: word(model.MaxLong), Meaning: word(model.MaxLine)},
		model.SetText{ID: p, Field: model.FieldName, Text: word(model.MaxName)},
		model.SetText{ID: p, Field: model.FieldWho, Text: word(model.MaxLine)},
		model.SetText{ID: x, Field: model.FieldText, Text: word(model.MaxLong)},
		model.SetText{ID: a, Field: model.FieldLeadFunc, Text: word(model.MaxLine)},
		model.SetText{ID: a, Field: model.FieldText, Text: word(model.MaxLong)},
		model.SetText{Field: model.FieldPhoto, Text: word(model.MaxLong)},
		model.SetText{Field: model.FieldGiven, Text: word(model.MaxLong-2) + "\nx"},
		model.SetText{Field: model.FieldOpgave, Text: word(model.MaxLong-2) + "\nx"},
		model.SaveVersion{Reason: word(model.MaxLine), At: modeltest.Now},
		model.SetText{Field: model.FieldWhen, Text: word(model.MaxLine)},
		model.Accept{Precondition: x, Consequence: word(model.MaxLine), Told: word(model.MaxLine)},
		model.SetSaid{Partner: p, Field: model.FieldHome, Text: word(model.MaxLine), State: model.Spoken},
		model.SetCarry{Partner: p, Answer: model.BearIf, Text: word(model.MaxLine)},
		model.AddNote{ID: modeltest.ID(), Text: word(model.MaxLong)},
	)
	if err != nil {
		t.Fatal(err)
	}
	data, _ := wire.Encode(s)
	if back, err := wire.Decode(data); err != nil || !reflect.DeepEqual(back, s) {
		t.Errorf("not read back the same: %v", err)
	}
	if flaws := newValidator(t).check(data); len(flaws) > 0 {
		t.Error(fmt.Sprint(flaws)[:80])
	}
}

func FuzzDecode(f *testing.F) {
	f.Add([]byte(sample(f)))
	pretty, _ := wire.Pretty(table(f))
	f.Add(pretty)
	f.Add([]byte(`{"format":"regietafel-session/1","session":{"id":"01J00000000000000000000001","title":"T","partners":[null],"agreements":null}}`))
	for _, h := range harms {
		f.Add([]byte(strings.Replace(sample(f), h.old, h.new, 1)))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		s, err := wire.Decode(data)
		if err != nil {
			refused(t, "fuzz", data)
			return
		}
		first, err := wire.Encode(s)
		if err != nil {
			t.Fatal(err)
		}
		again, err := wire.Decode(first)
		if err != nil || !reflect.DeepEqual(again, s) {
			t.Fatalf("%q is read, and what is written of it is not: %v", data, err)
		}
		if second, _ := wire.Encode(again); !bytes.Equal(first, second) {
			t.Fatalf("%s\n%s", first, second)
		}
		if flaws := newValidator(t).check(first); len(flaws) > 0 {
			t.Fatalf("%v in %s", flaws, first)
		}
		for _, x := range []model.Session{s.Table(), s.Filed()} {
			if flaw := model.Check(x); flaw != nil {
				t.Fatalf("%v in what the table sees of %s", flaw, first)
			}
			_ = x.Head()
		}
	})
}
