package ui_test

import (
	"bytes"
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"regietafel/assets"
	"regietafel/model"
	"regietafel/model/date"
	"regietafel/model/finding"
	"regietafel/report"
	"regietafel/ui"
	"regietafel/ui/screen"
	"regietafel/ui/uitest"
)

// question is what the question line of a frame asks; empty when there is none.
func question(desk *uitest.Desk) string {
	lines := strings.Split(desk.Screen(), "\n")
	label := "  " + assets.For(assets.Dutch).Asking.Label + "   "
	out := ""
	for _, l := range lines[:max(len(lines)-1, 0)] { // the last is the footer
		rest, begins := strings.CutPrefix(l, label)
		switch {
		case begins:
			out = strings.TrimSpace(rest)
		case out != "" && strings.TrimSpace(l) != "":
			out += " " + strings.TrimSpace(l)
		}
	}
	return out
}

// meeting is a table as one facilitator works through it: every key counts, and
// every frame is looked at.
type meeting struct {
	*uitest.Desk
	asked []string // the questions that REGIE showed, each once
	last  string
	open  []string // the questions of a revision that name a partner
	of    uint64
}

// at turns the clock to a time of the day.
func (m *meeting) at(clock string) *meeting {
	m.T.Helper()
	at, err := time.Parse("15:04", clock)
	if err != nil {
		m.T.Fatal(err)
	}
	m.Clock = time.Date(m.Clock.Year(), m.Clock.Month(), m.Clock.Day(), at.Hour(), at.Minute(), 0, 0, time.UTC)
	return m
}

// press presses keys and looks after each.
func (m *meeting) press(keys ...string) *meeting {
	m.T.Helper()
	for _, k := range keys {
		m.Press(k)
		m.look()
	}
	return m
}

// say types words, whose characters do not count, and looks.
func (m *meeting) say(words string) *meeting {
	m.T.Helper()
	m.Type(words)
	return m.look()
}

// fill types what stands in fields below each other, a tab between two of them,
// and enters them.
func (m *meeting) fill(words ...string) *meeting {
	m.T.Helper()
	for i, w := range words {
		if i > 0 {
			m.press("tab")
		}
		m.say(w)
	}
	return m.press("enter")
}

// sees fails the test unless the texts are on the screen.
func (m *meeting) sees(texts ...string) *meeting {
	m.T.Helper()
	m.Sees(texts...)
	return m
}

// look judges the frame: what REGIE asks is kept, and what TAFEL shows asks
// nobody by name.
func (m *meeting) look() *meeting {
	m.T.Helper()
	if _, ok := m.App.Session(); !ok {
		return m
	}
	if ui.LayerOf(m.App) == model.Regie {
		m.heard(question(m.Desk))
		return m
	}
	frame := strings.Join(strings.Fields(m.Screen()), " ")
	if q := question(m.Desk); q != "" {
		m.T.Errorf("TAFEL asks %q and nobody asked for a question", q)
	}
	if strings.Contains(strings.ToLower(frame), "schaduwtoets") {
		m.T.Errorf("TAFEL speaks of the schaduwtoets:\n%s", m.Screen())
	}
	for _, q := range m.named() {
		if strings.Contains(frame, q) {
			m.T.Errorf("TAFEL asks %q:\n%s", q, m.Screen())
		}
	}
	return m
}

// named are the questions that are open now and name a partner, in both their
// wordings.
func (m *meeting) named() []string {
	s, t := m.Session(), assets.For(assets.Dutch)
	if m.of == s.Revision {
		return m.open
	}
	today := date.MomentOf(m.Clock).Date
	var out []string
	for _, f := range finding.In(s, today, t.Words()) {
		for n := range 6 {
			q := t.Question(s, f, today.AddDays(n))
			if !slices.Contains(out, q) && names(s, q) != "" {
				out = append(out, q)
			}
		}
	}
	m.open, m.of = out, s.Revision
	return out
}

// names returns the partner that a text names; empty when it names none.
func names(s model.Session, text string) string {
	for _, p := range s.Partners {
		if strings.Contains(text, p.Label()) || strings.Contains(text, p.Name) {
			return p.Label()
		}
	}
	return ""
}

// heard keeps and logs a question, with the time and the step.
func (m *meeting) heard(q string) {
	if q == "" || q == m.last {
		return
	}
	m.last = q
	step := ui.StepOf(m.App)
	numbered := []model.Step{model.StepOpgave, model.StepPartners, model.StepInterests, model.StepAgreements, model.StepCarry, model.StepClosing}
	name := fmt.Sprint(slices.Index(numbered, step)+1, " ", assets.For(assets.Dutch).Steps[step])
	m.T.Logf("%s  %-14s %s", m.Clock.Format("15:04"), name, q)
	if !slices.Contains(m.asked, q) {
		m.asked = append(m.asked, q)
	}
}

// papers makes the documents as the program does, and keeps the files.
type papers struct {
	now   func() date.Moment
	files map[string]string
}

func (p *papers) tree(s model.Session, d model.Document) report.Tree {
	return report.Make(s, model.Document(d), assets.For(assets.Dutch), p.now())
}

func (p *papers) Preview(s model.Session, d model.Document, _ model.ID) ([]screen.DocLine, error) {
	var out []screen.DocLine
	for _, l := range report.Screen(p.tree(s, d)) {
		out = append(out, screen.DocLine{Text: l.Text, Style: screen.DocStyle(l.Style), Indent: l.Indent, Mark: l.Mark})
	}
	return out, nil
}

func (p *papers) Write(s model.Session, x screen.Write, _ func(int, int)) (string, error) {
	var b bytes.Buffer
	err := report.Write(&b, p.tree(s, x.Document), x.Format, assets.Dutch)
	name := string(x.Document) + "." + string(x.Format)
	p.files[name] = b.String()
	return name, err
}

// TestATableOfTwoHours is a table of 120 minutes with eight partners, from its
// name to its besluitenlijst, by keystrokes alone.
func TestATableOfTwoHours(t *testing.T) {
	t.Parallel()
	docs := &papers{files: map[string]string{}}
	desk := uitest.New(t, nil, func(d *uitest.Deps) { d.Exporter = docs })
	docs.now = func() date.Moment { return date.MomentOf(desk.Clock) }
	m := &meeting{Desk: desk.Resize(100, 30)}
	m.Count()
	for _, part := range []func(*meeting){prepares, opens, goesRound, pauses, agrees, readsBack, holds, closes} {
		part(m)
	}
	t.Logf("%d keys, %d questions", m.Keys, len(m.asked))
	if m.Keys > 400 {
		t.Errorf("the table took %d keys, the budget is 400", m.Keys)
	}
	if len(m.asked) < 8 {
		t.Errorf("REGIE asked %d different questions", len(m.asked))
	}
	for _, q := range m.asked {
		for _, word := range []string{"waarom", "maar", "nog niet", "ontbreekt"} {
			if strings.Contains(strings.ToLower(q), word) {
				t.Errorf("%q holds %q", q, word)
			}
		}
	}
	stands(t, m)
	travels(t, docs.files["besluitenlijst.md"])
}

// prepares: the table gets its name, its agenda and its seats, and what the
// facilitator suspects of one partner.
func prepares(m *meeting) {
	m.at("13:30").press("n").fill("Overdag op het sportpark")
	m.press("e", "a", "2", "esc", "enter", "2")
	for _, p := range [][2]string{{"Rietgoor", "lid raad van bestuur"}, {"Nabij", "directeur"}, {"Omnisport", "voorzitter"},
		{"Samenspel", "manager welzijn"}, {"Regiotaxi", "contractmanager"}, {"Ouderenberaad", "voorzitter"},
		{"Waterkant", "directeur"}, {"Gemeente", "wethouder"}} {
		m.press("n").fill(p[0], p[1])
	}
	m.press("home", "3", "v").fill("leegstand in de prijs")
	m.sees("○ vermoed").press("esc", "esc")
}

// opens: the opgave with its facts and a first version, how urgent it is, and
// what each may decide here.
func opens(m *meeting) {
	m.at("14:00").press("o", "1").SeesNowhere("leegstand")
	m.at("14:08").press("enter").fill("Vóór 1 oktober heeft een groep van [60|25] thuiswonende ouderen met een indicatie twee dagdelen per week een plek op een sportpark.",
		"thuiswonende ouderen", "bewegen en erbij horen", "[60|25]", "1 oktober 2027", "wachtlijst op twee locaties", "jan 2028",
		"niemand heeft zaal, vervoer en begeleiding samen")
	m.press("v").fill("zoals het er aan tafel kwam").press("w").sees("wand: opgave v1")
	m.at("14:18").press("r", "1", "1", "2", "1", "1", "3", "2", "4", "1", "enter").sees("heel 4", "nogal 2", "niet 1")
	m.at("14:22").press("esc", "r", "4").press("3").fill("de raad van toezicht").press("1", "1", "5", "1", "1", "2").fill("de begroting")
	m.sees("onder voorbehoud van de raad van toezicht", "neemt het mee terug").press("enter")
}

// goesRound: who has the floor says what it is about, what counts at home and
// what must keep holding. The first two turns are typed in REGIE.
func goesRound(m *meeting) {
	m.at("14:28").press("ctrl+t", "g", "3", "b", "i").fill("cliënten in de regio houden", "bezetting boven 88%")
	m.press("v").fill("vervoer en leegstand in de prijs").press("b").sees("voorbereid en nog niet gezegd").press("2", "esc")
	m.at("14:33").press("i").fill("mensen langer thuis", "caseload", "niet meer dan acht deelnemers per begeleider").press("b", "ctrl+t", "3")
	for i, said := range [][]string{
		{"leven op het park, ook overdag", "ledental", "de zaal vrij voor de jeugd na vier uur"},
		{"meedoen in de wijk", "vrijwilligers", "twee vaste gezichten per groep"},
		{"voertuigen die overdag rijden", "rituren", "ritten binnen de bundel"},
		{"niet nog een wachtlijst", "ieder doet mee", "ook wie geen indicatie heeft, kan mee"},
		{"huurders die langer blijven wonen", "leegstand"},
		{"minder mensen op de lijst", "de prognose", "binnen de begroting van 2027"},
	} {
		m.at(fmt.Sprintf("14:%d", 37+4*i)).press("i").fill(said...)
		if len(said) == 2 {
			m.press("g").sees("geen, hardop gezegd")
		}
		m.press("b")
	}
	m.sees("Iedereen aan tafel is aan het woord geweest.")
}

// pauses: three questions; one of them is asked at once.
func pauses(m *meeting) {
	m.at("15:04").press("ctrl+t", "g", "5").sees("Na de pauze: drie vragen", "De schaduwtoets", "7 punten hebben nog geen afspraak")
	m.press("down", "enter", "g").sees("geen, ook bij navragen")
}

// agrees: five agreements, each with its trekker and date, and the points that
// they arrange by their numbers.
func agrees(m *meeting) {
	m.at("15:12").press("ctrl+t", "4")
	for _, a := range []struct{ text, by, due, points string }{
		{"Vergoeding per dagdeel uitwerken, met vervoer en leegstand", "Rietgoor Gemeente", "+6w", "1"},
		{"Groepen van acht per begeleider in het contract zetten", "Nabij", "+4w", "2"},
		{"Rooster maken dat om kwart voor vier eindigt, met vaste gezichten", "Omnisport Samenspel", "eind januari", "34"},
		{"Vaste route langs de drie parken rijden", "Regiotaxi Gemeente", "1 mrt 2027", "5"},
		{"Laten zien wat de eerste groep ervan merkt", "Nabij Rietgoor Omnisport Samenspel Regiotaxi Gemeente", "1 mei 2027", ""},
	} {
		m.press("n").say(a.text)
		for _, who := range strings.Fields(a.by) {
			m.say(" ").press("@").say(who)
		}
		m.fill(" " + a.due)
		for _, p := range a.points {
			m.press("l", string(p))
		}
	}
	m.sees("voorstel · eind januari 2027 · punt 3, 4 · Trekker Omnisport, samen met")
	m.at("15:28").press("ctrl+t", "g", "4").press("ctrl+t")
}

// readsBack: each answers for itself; one ja waits for a body, and one "zo niet"
// is solved by other words, on which all are asked anew.
func readsBack(m *meeting) {
	m.at("15:30").press("home", "t", "2", "tab").fill("15 dec 2026").press("1", "n", "1", "n", "1", "1", "n")
	m.press("1", "3").fill("alleen binnen het contract dat er al is").sees("× zo niet: alleen binnen het contract")
	m.press("ctrl+t", "g", "5", "ctrl+t") // what does REGIE ask now?
	m.press("esc", "down", "down", "down", "enter", "enter").fill(", binnen het contract dat er al is")
	m.press("t").sees("op eerdere tekst: ja").press("1", "1", "n", "a").sees("✓ ja (samen gevraagd)").press("1", "1", "1", "1", "esc")
}

// holds: what the agreements do not arrange is taken up in the opgave, or
// accepted aloud; and each says whether its organisation can carry this.
func holds(m *meeting) {
	m.at("15:38").press("1", "home", "enter").say(" Wie geen indicatie heeft, kan mee.").press("esc")
	m.press("ctrl+t", "g", "1", "ctrl+t")
	m.press("5", "down", "down", "down", "down", "down", "enter", "2", "1").sees("opgevangen in de opgave, versie 2")
	m.press("down", "enter", "3").fill("we leggen veertigduizend bij uit de reserve", "het college", "1 mrt 2027").sees("◇ bewust aanvaard")
	m.at("15:42").press("ctrl+t", "g", "5").press("ctrl+t", "t").sees("Rietgoor, met deze afspraken erbij: te dragen?")
	m.press("1", "1", "1", "1", "1", "2").fill("de huur van de zaal gelijk blijft", "de beheerder").press("1").sees("ja, als de huur van de zaal gelijk blijft")
	m.at("15:48").press("ctrl+t", "g", "5", "Q").press("home", "ctrl+t")
}

// closes: the question before the photo, the next date, trust as counts, on what
// each may be held to account, and the besluitenlijst.
func closes(m *meeting) {
	m.at("15:50").press("6", "down", "down", "down", "enter").fill("Twintig mensen eten overdag op het sportpark, doorgerekend door Rietgoor", "21 jan 2027")
	m.press("r", "6").press("5", "tab", "2", "tab", "1").press("enter", "enter").sees("ja 5", "een beetje 1").press("esc")
	m.press("end", "enter")
	for i, word := range []string{"de rekening", "de zaal", "het meedenken", "de route", "de vaste gezichten", "het rooster", "de groepen", "het dagtarief"} {
		if i > 0 {
			m.press("up")
		}
		m.say(word)
	}
	m.press("enter")
	m.at("15:56").press("ctrl+t", "g", "6", "Q", "home", "ctrl+t", "s", "1").sees("De tafel is gesloten om 15:56")
	m.press("home", "down", "down", "down", "down", "down", "down", "down", "down", "enter").sees("Zo wordt het: Besluitenlijst", "Twintig mensen")
	m.press("f", "4").sees("besluitenlijst.md")
}

// stands: how each point stands, what each can carry, and that all is stored.
func stands(t *testing.T, m *meeting) {
	s := m.Session()
	for i, want := range []model.StandingKind{model.ArrangedIf, model.Arranged, model.ArrangedIf, model.ArrangedIf, model.Arranged, model.StandsTakenUp, model.StandsAccepted} {
		if x := s.Preconditions[i]; s.Standing(x).Kind != want || x.Number != i+1 {
			t.Errorf("point %d of %s stands %q, not %q", x.Number, x.Text, s.Standing(x).Kind, want)
		}
	}
	if gap := s.Preconditions[6].Acceptance; s.Preconditions[5].Version != 2 || gap.Told != "het college" || gap.Review.Last.String() != "2027-03-01" {
		t.Errorf("taken up in version %d; accepted %+v", s.Preconditions[5].Version, gap)
	}
	for _, p := range s.Partners {
		want := map[string]model.Bearing{"Waterkant": model.BearIf, "Ouderenberaad": model.BearUnasked}[p.Name]
		if c := p.Carries.Table; want == "" && !p.Advisory() && c.Answer != model.BearYes || want != "" && c.Answer != want || !p.Heard || p.Answerable == "" {
			t.Errorf("%s: %+v, heard %v, answerable for %q", p.Name, c, p.Heard, p.Answerable)
		}
	}
	if s.Partners[6].None != model.NoneTwice || s.Partners[6].Movers.Table != "de beheerder" || s.Partners[0].Mandate.Detail != "de raad van toezicht" {
		t.Errorf("Waterkant: %+v", s.Partners[6])
	}
	if len(s.Polls) != 2 || len(s.Polls[0].Votes) != 8 || s.Polls[1].Votes != nil || len(s.Preconditions) != 7 || s.Phase != model.ReadBack {
		t.Errorf("%d polls, %d points, phase %q", len(s.Polls), len(s.Preconditions), s.Phase)
	}
	if stored, err := m.Lib.Stored(s.ID); err != nil || !reflect.DeepEqual(stored, s) {
		t.Errorf("what is stored is not what is shown: %v", err)
	}
}

// travels: the besluitenlijst holds what was decided, and nothing of what was
// said on the way.
func travels(t *testing.T, list string) {
	for _, want := range []string{
		"Concept ter teruglezing · stand do 19 nov 2026 15:56",
		"## Over een jaar\n\n> Twintig mensen eten overdag op het sportpark, doorgerekend door Rietgoor",
		"versie 2 · do 19 nov 2026 15:38", "Wie geen indicatie heeft, kan mee.",
		"| 1 | Vergoeding per dagdeel uitwerken, met vervoer en leegstand | Rietgoor<br>**Samen met:** Gemeente | do 31 dec 2026 | Gemeente<br>Rietgoor, onder voorbehoud | onder voorbehoud |",
		"| 2 | Groepen van acht per begeleider in het contract zetten | Nabij | do 17 dec 2026 | Nabij | akkoord |",
		"| 3 | Rooster maken dat om kwart voor vier eindigt, met vaste gezichten | Omnisport<br>**Samen met:** Samenspel | eind januari 2027 | Omnisport, Samenspel | akkoord |",
		"| 4 | Vaste route langs de drie parken rijden, binnen het contract dat er al is | Regiotaxi<br>**Samen met:** Gemeente | ma 1 mrt 2027 | Regiotaxi, Gemeente | akkoord |",
		"| 5 | Laten zien wat de eerste groep ervan merkt | Nabij<br>", "za 1 mei 2027 | Rietgoor, Nabij, Omnisport, Samenspel, Regiotaxi, Gemeente | akkoord |",
		"Rietgoor, onder voorbehoud van de raad van toezicht: afspraak 1 (15 dec 2026).",
		"## Volgende tafel\n\ndo 21 jan 2027",
	} {
		if !strings.Contains(list, want) {
			t.Errorf("the besluitenlijst does not hold %q", want)
		}
	}
	for _, not := range []string{"cliënten in de regio", "bezetting", "acht deelnemers", "zaal vrij voor de jeugd", "begroting", "reserve", "college",
		"zo niet", "aanvaard", "huur van de zaal", "beheerder", "rgent", "grotendeels", "ertrouwen", "kan beslissen", "neemt het mee", "vermoed"} {
		if strings.Contains(list, not) {
			t.Errorf("the besluitenlijst holds %q", not)
		}
	}
	if t.Failed() {
		t.Log(list)
	}
}
