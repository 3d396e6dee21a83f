package report_test

import (
	"strconv"
	"strings"
	"testing"
	"time"

	"regietafel/assets"
	"regietafel/model"
	"regietafel/model/date"
	"regietafel/model/modeltest"
	"regietafel/report"
)

// takes returns the meeneemblad of Nabij at a table with what change adds.
func takes(t *testing.T, change func(b *board)) string {
	t.Helper()
	b := newBoard(t, "Sport overdag")
	b.do(model.OpenTable{At: modeltest.Now}, model.AddPartner{ID: b.id("nabij"), Name: "Thuiszorg Nabij", Short: "Nabij"},
		model.AddPartner{ID: b.id("omnisport"), Name: "Omnisport"})
	change(b)
	return string(sheet(t, b.s, b.id("nabij"), model.Markdown, assets.Dutch))
}

func TestTakeHomeFirstLine(t *testing.T) {
	s := sample(t)
	first := func() string {
		tree, _ := report.TakeHome(s, s.Partners[1].ID, assets.For(assets.Dutch), now)
		return tree.First
	}
	if got := first(); got != "Meeneemblad voor Rietgoor · concept · stand do 19 nov 2026 17:20" {
		t.Error(got)
	}
	s, err := model.Do(s, model.Settle{At: later})
	if got := first(); err != nil || got != "Meeneemblad voor Rietgoor · vastgesteld op do 19 nov 2026 17:05" {
		t.Error(got, err)
	}
}

// Everyone gets one but who was not invited, or is no partner of the table.
func TestTakers(t *testing.T) {
	s := secrets(t)
	var names []string
	for _, p := range report.Takers(s) {
		names = append(names, p.Label())
	}
	if got := strings.Join(names, ", "); got != "gemeente, Rietgoor, Nabij, Omnisport, Ouderenberaad" {
		t.Error(got)
	}
	for _, p := range s.Partners {
		if _, ok := report.TakeHome(s, p.ID, assets.For(assets.Dutch), now); ok != (p.Seat != model.NotInvited && !p.Draft) {
			t.Errorf("%s: %t", p.Name, ok)
		}
	}
	if _, ok := report.TakeHome(s, "niemand", assets.For(assets.Dutch), now); ok {
		t.Error("a meeneemblad for nobody")
	}
}

// A table where nothing was said yet has three sentences all the same, and no
// empty part.
func TestTakeHomeOfNothing(t *testing.T) {
	got := takes(t, func(*board) {})
	says(t, got, "## Drie zinnen om thuis te vertellen\n\n- Met de andere organisaties werken we samen aan: Sport overdag.\n"+
		"- Wij hebben zelf nog niets toegezegd.\n- Wanneer de tafel weer bij elkaar komt, volgt nog.\n")
	saysNot(t, got, "## Wij zeiden", "## Ons deel", "–")
	got = takes(t, func(b *board) {
		b.do(model.SayNone{Partner: b.id("nabij"), Said: model.NoneOnce}, model.SetDate{Field: model.FieldNext, Date: modeltest.Today.AddDays(7)})
	})
	says(t, got, "- **Moet blijven kloppen:** geen, hardop gezegd\n- **Volgende tafel:** do 26 nov 2026", "- Op 19 november 2026 zeiden wij: geen randvoorwaarde.\n")
	got = takes(t, func(b *board) { b.do(model.SetDate{Field: model.FieldNext, Date: modeltest.Today.AddDays(7)}) })
	says(t, got, "- De tafel komt weer bij elkaar op 26 november 2026.\n")
}

func TestTellAim(t *testing.T) {
	for want, texts := range map[string]map[model.Field]string{
		"- Samen willen we dit bereiken voor ouderen thuis: een plek overdag.\n": {model.FieldBetterFor: "een plek overdag.", model.FieldForWhom: "ouderen thuis", model.FieldOpgave: "Anders."},
		"- Samen willen we dit bereiken: een plek overdag.\n":                    {model.FieldBetterFor: "een plek\noverdag"},
		"- Dit is wat we samen willen: Zestig ouderen, o.a. Bert, een plek.\n":   {model.FieldOpgave: "Zestig ouderen, o.a. Bert, een plek. En meer.", model.FieldForWhom: "ouderen"},
	} {
		got := takes(t, func(b *board) {
			for f, text := range texts {
				b.text("", f, text)
			}
		})
		says(t, got, want)
	}
}

// What it leads is told first, else what is due first, and never what got
// stuck as a promise of its own.
func TestTellPromise(t *testing.T) {
	june := date.Due{Last: date.Day{Year: 2027, Month: time.June, Day: 30}, Precision: date.ByMonthEnd}
	deal := func(b *board, name, lead string, due date.Due) {
		b.agreement(name, name, lead, due)
		b.do(model.SetOthers{ID: b.id(name), Others: []model.ID{b.id("nabij")}})
		b.answer(name, model.SaysYes, "nabij")
	}
	got := takes(t, func(b *board) {
		deal(b, "later", "omnisport", june)
		deal(b, "eerst", "omnisport", march)
	})
	says(t, got, "- Wij zeiden ja tegen de afspraak “eerst”, klaar uiterlijk 5 maart 2027; daarnaast zeiden we ja tegen nog 1 afspraak.\n",
		"| 2 | eerst | Omnisport | vr 5 mrt 2027 |\n| 1 | later | Omnisport | eind juni 2027 |\n")
	got = takes(t, func(b *board) {
		deal(b, "eerst", "omnisport", march)
		deal(b, "vast", "nabij", march)
		b.pick("vast", model.FieldProgress, string(model.Stuck))
		deal(b, "eigen", "nabij", june)
	})
	says(t, got, "- Wij trekken de afspraak “eigen”, klaar eind juni 2027; daarnaast", "| vast – vastgelopen | wij |")
	got = takes(t, func(b *board) {
		b.agreement("bellen", "we bellen", "", date.Due{})
		b.pick("bellen", model.FieldForm, string(model.Informal))
		b.do(model.SetOthers{ID: b.id("bellen"), Others: []model.ID{b.id("nabij")}})
		b.answer("bellen", model.SaysYes, "nabij")
	})
	says(t, got, "- Wij zeiden ja tegen de afspraak “we bellen”.\n", "| 1 | we bellen | onderling |  |\n")
	got = takes(t, func(b *board) {
		b.agreement("een", "een", "nabij", date.Due{Precision: date.Ongoing})
		b.reserve("een", "nabij", "", date.Due{})
	})
	says(t, got, "- Wij zeiden ja onder voorbehoud tegen de afspraak “een”, doorlopend.\n", "- Over afspraak 1 moet thuis nog worden beslist.\n")
}

// An answer on earlier words, or none, is asked for; a refused body is no
// promise.
func TestTakeHomeAnswers(t *testing.T) {
	got := takes(t, func(b *board) {
		for _, name := range []string{"een", "twee", "drie", "vier", "vijf"} {
			b.agreement(name, name, "nabij", march)
		}
		b.answer("een", model.SaysYes, "nabij")
		b.text("een", model.FieldText, "anders")
		b.reserve("drie", "nabij", "de raad", may)
		b.do(model.Decided{Agreement: b.id("drie"), Partner: b.id("nabij"), Outcome: model.Refused})
		b.reserve("vier", "nabij", "het bestuur", may)
		b.do(model.Decided{Agreement: b.id("vier"), Partner: b.id("nabij"), Outcome: model.Granted})
		b.agreement("zes", "zes", "omnisport", march)
		b.do(model.GiveAnswer{Agreement: b.id("zes"), Partner: b.id("nabij"), Reply: model.StaysOut})
	})
	says(t, got, "- **Ons antwoord is nog nodig:**\n  - **1:** anders\n  - **2:** twee\n  - **5:** vijf\n",
		"- **Ons voorbehoud:** 3: drie – de raad (3 mei 2027): niet ingestemd\n", "- **Daaraan doen wij niet mee:** 6: zes\n",
		"- Wij trekken de afspraak “vier”", "- Op de afspraken 1, 2 en 5 is ons antwoord nog nodig.\n")
}

// When all that a partner said yes to is shown, no rest is counted.
func TestTakeHomeCountsNoRestOfNothing(t *testing.T) {
	for n, more := range map[int]bool{10: false, 11: true} {
		got := takes(t, func(b *board) {
			for i := range n {
				name := "punt" + strconv.Itoa(i)
				b.agreement(name, name, "omnisport", march)
				b.do(model.SetOthers{ID: b.id(name), Others: []model.ID{b.id("nabij")}})
				b.answer(name, model.SaysYes, "nabij")
			}
		})
		if strings.Contains(got, "zie de besluitenlijst") != more || !strings.Contains(got, "| punt0 |") {
			t.Errorf("of %d agreements:\n%s", n, got)
		}
	}
}

// Who leads an agreement and says "zo niet" to it, or takes no part, does not do it.
func TestTakeHomeCountsNothingThatIsDeclined(t *testing.T) {
	for reply, does := range map[model.Reply]bool{model.SaysYes: true, model.SaysIfNot: false, model.StaysOut: false} {
		got := takes(t, func(b *board) {
			b.agreement("sleutel", "De sleutel ligt klaar", "nabij", march)
			b.answer("sleutel", reply, "nabij")
		})
		if strings.Contains(got, "Wij trekken") != does {
			t.Errorf("%s:\n%s", reply, got)
		}
	}
	got := takes(t, func(b *board) {
		b.agreement("sleutel", "De sleutel ligt klaar", "nabij", march)
		b.do(model.GiveAnswer{Agreement: b.id("sleutel"), Partner: b.id("nabij"), Reply: model.Reserved, Body: "de raad", By: march},
			model.Decided{Agreement: b.id("sleutel"), Partner: b.id("nabij"), Outcome: model.Refused})
	})
	saysNot(t, got, "Wij trekken")
}

// Of what another partner needs, and of what stays at the table, it holds
// nothing.
func TestTakeHomeIsOfOnePartner(t *testing.T) {
	s := sample(t)
	for _, p := range report.Takers(s) {
		text := string(sheet(t, s, p.ID, model.Markdown, assets.Dutch))
		for _, x := range s.Preconditions {
			if holds := strings.Contains(text, x.Text); holds && x.Partner != p.ID {
				t.Errorf("%s takes home %q", p.Label(), x.Text)
			} else if !holds && x.Partner == p.ID && x.State == model.Spoken {
				t.Errorf("%s does not take home %q", p.Label(), x.Text)
			}
		}
		for _, x := range s.Interests {
			saysNot(t, text, x.Text)
		}
		for _, x := range s.Pressures {
			if strings.Contains(text, x.Text) != (x.Partner == p.ID) {
				t.Errorf("of who looks on at home, %s takes home %q, or not its own", p.Label(), x.Text)
			}
		}
		saysNot(t, text, "andaat", "Peiling", "Terugblik")
		if holds := strings.Contains(text, "gebiedsmanagers"); holds != (p.Label() == "Rietgoor") {
			t.Errorf("of who must move at home %s takes home %t", p.Label(), holds)
		}
	}
}

func TestTakeHomeName(t *testing.T) {
	b := newBoard(t, "Tafel")
	for _, name := range []string{"Nabij", "Nabij 2", "NABIJ!", "CON", "🎯", "☕", strings.Repeat("Stichting ", 12)} {
		b.s.Partners = append(b.s.Partners, model.Partner{ID: b.id(name), Name: name})
	}
	b.s.Partners = append([]model.Partner{{ID: b.id("voorzet"), Name: "Nabij", Draft: true}}, b.s.Partners...)
	for name, want := range map[string]string{
		"Nabij": "nabij", "Nabij 2": "nabij-2", "NABIJ!": "nabij-3", "CON": "con", "🎯": "partner", "☕": "partner-2",
		strings.Repeat("Stichting ", 12): "stichting-stichting-stichting-stichting",
	} {
		got := report.TakeHomeName(b.s, b.id(name), model.HTML, assets.For(assets.Dutch))
		if got != "2026-11-19-tafel-meeneemblad-"+want+".html" {
			t.Errorf("%s: %s", name, got)
		}
	}
	b.s.Title = strings.Repeat("lang ", 60)
	if got := report.TakeHomeName(b.s, b.id("CON"), model.Markdown, assets.For(assets.English)); len(got) > 120 || !strings.HasSuffix(got, "-take-home-sheet-con.md") {
		t.Error(got)
	}
}
