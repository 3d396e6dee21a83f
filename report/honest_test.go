package report_test

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"regietafel/assets"
	"regietafel/model"
	"regietafel/model/date"
	"regietafel/model/modeltest"
	"regietafel/model/wire"
	"regietafel/report"
)

// everyDocument is each document of a session as text, by its name, on a day.
func everyDocument(t testing.TB, s model.Session, at date.Moment) map[string]string {
	t.Helper()
	x := assets.For(assets.Dutch)
	out := map[string]string{}
	put := func(name string, tree report.Tree) {
		var b strings.Builder
		if err := report.Write(&b, tree, model.Markdown, x.Lang); err != nil {
			t.Fatal(err)
		}
		out[name] = b.String()
	}
	put("besluitenlijst", report.Make(s, model.Decisions, x, at))
	put("werkverslag", report.Make(s, model.Working, x, at))
	for _, p := range report.Takers(s) {
		if tree, ok := report.TakeHome(s, p.ID, x, at); ok {
			put("meeneemblad "+p.Label(), tree)
		}
	}
	return out
}

var (
	doubled  = regexp.MustCompile(`[^.…]\.\.(?:[^.]|$)|,,|;;|: ?:|\( ?\)`)
	sentence = regexp.MustCompile(`[^.!?|]{25,}[.!?]`)
	listItem = regexp.MustCompile(`(?m)^- .*$`)
)

// flaws are what no document may hold, whatever was typed: a doubled stop, an empty pair
// of brackets, a hole, a sentence of the program's own twice, a name twice in a list of
// names.
func flaws(s model.Session, text string) []string {
	var out []string
	typed := typedTexts(s)
	if found := doubled.FindString(untyped(text, typed)); found != "" {
		out = append(out, fmt.Sprintf("doubled: %q", found))
	}
	if regexp.MustCompile(`\{[a-z]+\}`).MatchString(untyped(text, typed)) {
		out = append(out, "a hole")
	}
	seen := map[string]bool{}
	for _, line := range listItem.FindAllString(untyped(text, typed), -1) {
		for _, said := range sentence.FindAllString(line, -1) {
			if said = strings.TrimSpace(said); seen[said] && !strings.Contains(said, "¤") {
				out = append(out, "twice: "+said)
			}
			seen[said] = true
		}
	}
	for _, line := range strings.Split(text, "\n") {
		for _, label := range []string{"**Samen met:** ", "**Voorstel: samen met:** "} {
			_, names, ok := strings.Cut(line, label)
			if !ok {
				continue
			}
			names, _, _ = strings.Cut(names, " |")
			names, _, _ = strings.Cut(names, "<br>")
			once := map[string]bool{}
			for _, name := range strings.Split(names, ", ") {
				if once[name] {
					out = append(out, "a name twice: "+names)
				}
				once[name] = true
			}
		}
	}
	return out
}

// typedTexts are the texts of a session, the longest first.
func typedTexts(s model.Session) []string {
	var out []string
	put := func(text string) {
		for line := range strings.SplitSeq(text, "\n") {
			if len(line) > 3 {
				out = append(out, line)
			}
		}
	}
	for _, h := range s.Texts() {
		put(h.Text)
	}
	for _, v := range s.Opgave.Versions {
		put(v.Text)
	}
	slices.SortFunc(out, func(a, b string) int { return len(b) - len(a) })
	return out
}

// toCome is a day that something is said to be decided on.
var toCome = regexp.MustCompile(`(?:op zijn vroegst: |beslist op |in te stemmen met [^.;]*, uiterlijk )(\d{1,2} [a-z]+ \d{4})`)

// past are the days that a document speaks of as to come while they are past.
func past(text string, today date.Day) []string {
	var out []string
	for _, m := range toCome.FindAllStringSubmatch(text, -1) {
		if day, err := date.ParseDay(m[1], today); err == nil && day.Before(today) {
			out = append(out, "as if to come: "+m[0])
		}
	}
	return out
}

// untyped is a text with a sign in the place of what was typed.
func untyped(text string, typed []string) string {
	text = strings.ReplaceAll(text, "**x:**", "¤") // of random tables
	for _, x := range typed {
		text = strings.ReplaceAll(text, x, "¤")
	}
	return text
}

// No document of a real table, a training case or what was found in use says a thing
// twice, has a doubled stop or a hole.
func TestDocumentsOfCasesSayNothingTwice(t *testing.T) {
	sessions := map[string]model.Session{"sample": sample(t)}
	for _, c := range assets.Cases() {
		data, _ := assets.CaseFile(c.Name)
		s, err := wire.Decode(data)
		if err != nil {
			t.Fatal(err)
		}
		sessions[c.Name] = s
	}
	for pattern, read := range map[string]func([]byte) (model.Session, error){
		"found/sessions/*.json": wire.Decode,
		"real/*.json":           func(data []byte) (model.Session, error) { return modeltest.RealCase(data, modeltest.Today) },
	} {
		for name, data := range modeltest.Cases(t, pattern) {
			s, err := read(data)
			if err != nil {
				t.Fatal(name, err)
			}
			sessions[name] = s
		}
	}
	settled := 0
	for name, s := range sessions {
		if s.Phase == model.Settled {
			settled++
			before, after := everyDocument(t, s, now), everyDocument(t, s, date.Moment{Date: modeltest.Today.AddDays(400), Hour: 9})
			for doc, text := range before {
				if text != after[doc] || !strings.Contains(text, assets.For(assets.Dutch).Moment(s.SettledAt())) {
					t.Errorf("%s, %s: settled, and it speaks of another day", name, doc)
				}
			}
		}
		for _, at := range []date.Moment{now, {Date: modeltest.Today.AddDays(400), Hour: 9}} {
			for doc, text := range everyDocument(t, s, at) {
				bad := flaws(s, text)
				if s.Phase != model.Settled { // which speaks of the day of settling
					bad = append(bad, past(text, at.Date)...)
				}
				for _, flaw := range bad {
					t.Errorf("%s, %s, %s: %s", name, doc, at, flaw)
				}
			}
		}
	}
	if settled == 0 {
		t.Error("no table is settled")
	}
}

// Nor does one of a random table; and of a day that is past none says that a body is to
// decide on it.
func TestRandomDocumentsAreWhole(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		s := modeltest.Session(rt)
		s.Partners = slices.Clone(s.Partners)
		for i := range s.Partners { // two of one name are two
			s.Partners[i].Name, s.Partners[i].Short = fmt.Sprintf("Partner %d", i), ""
		}
		for doc, text := range everyDocument(t, s, now) {
			if bad := append(flaws(s, text), past(text, now.Date)...); len(bad) > 0 && s.Phase != model.Settled {
				rt.Fatalf("%s: %v\n%s", doc, bad, text)
			}
		}
	})
}

// A partner is not counted both under what it does and under what it refused.
func TestNobodyDoesWhatItRefused(t *testing.T) {
	refused := 0
	rapid.Check(t, func(rt *rapid.T) {
		s := refusing(rt, modeltest.Session(rt))
		for _, p := range report.Takers(s) {
			text := string(sheet(t, s, p.ID, model.Markdown, assets.Dutch))
			for _, a := range s.Table().Agreements {
				x, ok := a.Answer(p.ID)
				if !ok || a.Stale(x) || !x.Declines() || a.Over() {
					continue
				}
				if a.Lead.Partner == p.ID {
					refused++
				}
				_, does, _ := strings.Cut(text, "**Wij doen:**")
				does, _, _ = strings.Cut(does, "\n- **")
				does, _, _ = strings.Cut(does, "\n## ")
				if n := fmt.Sprintf("%d:", a.Number); strings.Contains(does, "**"+n) || strings.Contains(does, " "+n) { // one stands without a mark
					rt.Fatalf("%s does agreement %d, to which it said %s:\n%s", p.Label(), a.Number, x.Reply, text)
				}
			}
		}
	})
	if refused == 0 {
		t.Error("no partner refused what it leads: nothing was tried")
	}
}

// refusing is a session in which a partner leads an agreement and does not go along.
func refusing(t *rapid.T, s model.Session) model.Session {
	lead, deal := modeltest.ID(), modeltest.ID()
	reply := rapid.SampledFrom([]model.Reply{model.SaysIfNot, model.StaysOut, model.SaysYes}).Draw(t, "reply")
	next, err := model.Do(s, model.AddPartner{ID: lead, Name: "Wie trekt"}, model.AddAgreement{ID: deal, Text: "Rijden", Lead: lead},
		model.GiveAnswer{Agreement: deal, Partner: lead, Reply: reply})
	if err != nil { // it is settled
		return s
	}
	return next
}
