package report_test

import (
	"strings"
	"testing"

	"pgregory.net/rapid"

	"regietafel/assets"
	"regietafel/model"
	"regietafel/model/modeltest"
	"regietafel/report"
)

// secrets is the sample with a word of its own in every field of layer REGIE,
// and in what stays at the table. Each holds "geheim".
func secrets(t testing.TB) model.Session {
	b := newBoard(t, "Overdag op het sportpark")
	b.do(model.AddPartner{ID: b.id("voorzet"), Name: "geheim van een voorzet", Short: "geheim-kort", Function: "geheime functie", Draft: true},
		model.AddAgreement{ID: b.id("idee"), Text: "geheim idee", Lead: b.id("voorzet"), Draft: true})
	b.opgave()
	b.seats()
	b.lines()
	b.agreements()
	b.statuses()
	for _, f := range []model.Field{model.FieldPosition, model.FieldHome, model.FieldMovers, model.FieldMandNote} {
		b.do(model.SetSaid{Partner: b.id("omnisport"), Field: f, Text: "geheim vermoeden", State: model.Presumed},
			model.SetSaid{Partner: b.id("rietgoor"), Field: f, Text: "geheim naast wat gezegd is", State: model.Presumed})
		b.said("nabij", f, "geheim dat aan tafel blijft")
		b.do(model.PickSaid{Partner: b.id("nabij"), Of: f, Field: model.FieldStays, Value: "yes"})
	}
	for _, sort := range []model.Sort{model.SortInterest, model.SortPrecondition, model.SortPressure} {
		b.do(model.AddLine{ID: b.id("vermoed" + string(sort)), Partner: b.id("nabij"), Sort: sort, Text: "geheim vermoed"})
		b.pick("vermoed"+string(sort), model.FieldAllow, string(model.TheirsToSay))
		b.line("blijft"+string(sort), "nabij", sort, "geheim dat blijft")
		b.pick("blijft"+string(sort), model.FieldStays, "yes")
	}
	b.link("vermoed"+string(model.SortPrecondition), "idee", model.WordUnasked)
	b.do(model.AddNote{ID: b.id("notitie"), Text: "geheime notitie"},
		model.AddNote{ID: b.id("bij"), Partner: b.id("nabij"), Text: "geheime notitie over een partner"},
		model.SetCarry{Partner: b.id("gemeente"), Answer: model.BearNot, Text: "geheim te dragen", State: model.Presumed})
	b.ways()
	b.depth()
	b.do(model.MarkClash{A: b.id("blijft" + string(model.SortPrecondition)), B: b.id("tarief")})
	b.closing()
	b.afterClosing()
	return b.s
}

// afterClosing changes, after closing, what no document holds.
func (b *board) afterClosing() {
	b.text("", model.FieldOpgave, b.s.Opgave.Text+" En dan verder.")
	b.do(model.SaveVersion{Reason: "verder", By: b.id("voorzet"), At: later})
	b.line("laat", "omnisport", model.SortPrecondition, "geheim van na de tafel")
	b.pick("laat", model.FieldStays, "yes")
	b.text("laat", model.FieldText, "geheim, anders gezegd")
	b.do(model.MarkClash{A: b.id("uren"), B: b.id("laat")})
	b.said("omnisport", model.FieldPosition, "geheim standpunt")
	b.do(model.PickSaid{Partner: b.id("omnisport"), Of: model.FieldPosition, Field: model.FieldStays, Value: "yes"})
}

func TestNothingOfRegie(t *testing.T) {
	s := secrets(t)
	for name, text := range files(t, s) {
		if strings.Contains(strings.ToLower(name+text), "gehei") {
			t.Errorf("%s holds a secret:\n%s", name, text)
		}
	}
	for _, d := range documents {
		if name := report.FileName(s, d, model.HTML, assets.For(assets.Dutch)); strings.Contains(name, "gehei") {
			t.Errorf("a file is called %s", name)
		}
	}
}

// A word in each text that REGIE alone knows, and each ID, gets into no file.
func TestNoCanaryEscapes(t *testing.T) {
	s, canaries := modeltest.Canaries()
	cage := modeltest.NewCage(canaries)
	all := files(t, s)
	for name, text := range all {
		if out := cage.Escaped(name + "\n" + text); out != "" {
			t.Errorf("%s holds %q", name, out)
		}
	}
	if n := len(report.Takers(s)); n < 2 || len(all) < 4*n {
		t.Errorf("%d files for %d partners", len(all), n)
	}
}

// What was changed after closing is not told of what no document holds: that
// there was something to change would show.
func TestAfterTellsNothingOfWhatStays(t *testing.T) {
	text := every(t, secrets(t))["werkverslag.md"]
	_, after, found := strings.Cut(text, "## Gewijzigd na de tafel")
	if !found {
		t.Fatal("no list of what changed")
	}
	if strings.Contains(after, "Omnisport") || strings.Contains(after, "toegevoegd") || strings.Contains(after, "gekoppeld") {
		t.Errorf("it tells of what stays at the table:%s", after)
	}
}

// What a besluitenlijst may not tell of a partner, even when it was said.
func TestDecisionsHoldNothingOfHome(t *testing.T) {
	b := newBoard(t, "Tafel")
	b.do(model.OpenTable{At: modeltest.Now})
	b.seats()
	for _, sort := range []model.Sort{model.SortInterest, model.SortPrecondition, model.SortPressure} {
		b.line("thuis"+string(sort), "nabij", sort, "van huis")
	}
	b.do(model.Understand{Interest: b.id("thuis" + string(model.SortInterest)), By: b.id("rietgoor"), Words: "van huis", Verdict: model.VerdictRight},
		model.Accept{Precondition: b.id("thuis" + string(model.SortPrecondition)), Consequence: "van huis", Told: "van huis"},
		model.SetCarry{Partner: b.id("nabij"), Answer: model.BearIf, Text: "van huis", State: model.Spoken})
	for _, f := range []model.Field{model.FieldPosition, model.FieldHome, model.FieldMovers, model.FieldMandNote} {
		b.said("nabij", f, "van huis")
	}
	for _, f := range []model.Field{model.FieldDetail, model.FieldBetter, model.FieldPerson} {
		b.text("nabij", f, "van huis")
	}
	b.do(model.CloseTable{At: closed})
	b.text("thuis"+string(model.SortPressure), model.FieldOn, "van huis")
	b.said("rietgoor", model.FieldHome, "van huis")
	all := every(t, b.s)
	for _, name := range []string{"besluitenlijst.md", "besluitenlijst.html"} {
		for _, word := range []string{"van huis", "thuis telt", "meekijkt", "mandaat", "nodig, niet uitgenodigd", "gebiedsmanagers"} {
			if strings.Contains(strings.ToLower(all[name]), word) {
				t.Errorf("%s tells %q:\n%s", name, word, all[name])
			}
		}
	}
	if got := strings.Count(all["werkverslag.md"], "van huis"); got < 12 {
		t.Errorf("the werkverslag has only %d of them:\n%s", got, all["werkverslag.md"])
	}
}

// The two laws of a document: it is made of what the table sees, a meeneemblad of what
// of that may be filed; and a prepared line leaves no trace in it.
func TestLawsOfDocuments(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		s := modeltest.Session(r)
		before := files(t, s)
		if table := files(t, s.Table()); !same(before, table) {
			r.Fatal("a document of the session is not that of its table")
		}
		filed := files(t, s.Filed())
		for name, text := range before {
			if filed[name] != text && !strings.Contains(name, "lijst.") && !strings.Contains(name, "verslag.") {
				r.Fatalf("%s is not that of what may be filed", name)
			}
		}
		next, err := model.Do(s, modeltest.PreparedChange(r, s))
		if err == nil && !same(before, files(t, next)) {
			r.Fatal("a prepared line shows in a document")
		}
	})
}

func same(a, b map[string]string) bool {
	for name := range a {
		if a[name] != b[name] {
			return false
		}
	}
	return len(a) == len(b)
}
