package ui_test

import (
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"regietafel/assets"
	"regietafel/model"
	"regietafel/model/date"
	"regietafel/model/finding"
	"regietafel/model/modeltest"
	"regietafel/ui"
	"regietafel/ui/projector"
	"regietafel/ui/uitest"
)

// stepKeys lead to the steps, and to the read-back.
var stepKeys = [][]string{{"1"}, {"2"}, {"3"}, {"4"}, {"5"}, {"6"}, {"4", "t"}}

// inRegie opens a session in REGIE in a window in which a question has one line.
func inRegie(t testing.TB, s model.Session, options ...uitest.Option) *uitest.Desk {
	t.Helper()
	desk := open(t, s, options...).Resize(140, 40)
	if desk.Press("ctrl+t"); ui.LayerOf(desk.App) != model.Regie {
		desk.Press("g")
	}
	return desk
}

// worth are the findings that are worth a question where the program is.
func worth(desk *uitest.Desk) []finding.Finding {
	s, step := desk.Session(), ui.StepOf(desk.App)
	on := map[model.Step]finding.Occasion{model.StepCarry: finding.AtThePause, model.StepClosing: finding.Afterwards}[step]
	found := finding.In(s, date.MomentOf(desk.Clock).Date, assets.For(assets.Dutch).Words())
	all := finding.Worth(s, found, step, on)
	switch step {
	case model.StepCarry: // there it is about the chosen row: the first of the three at first
		return finding.Three(s, found)
	case model.StepReadBack: // and here about the agreement that is read back
		return slices.DeleteFunc(all, func(f finding.Finding) bool { return !f.Of(ui.WallPlace(desk.App).ID) })
	}
	about := ui.AboutOf(desk.App) // first what the chosen row is about
	slices.SortStableFunc(all, func(a, b finding.Finding) int {
		return first(b.Of(about)) - first(a.Of(about))
	})
	return all
}

func first(yes bool) int {
	if yes {
		return 1
	}
	return 0
}

// The question line of REGIE asks the heaviest of what is worth asking on the
// step, with the partner's name.
func TestTheQuestionOfAStep(t *testing.T) {
	text := assets.For(assets.Dutch)
	for _, s := range []model.Session{unfinishedTable(t, true), unfinishedTable(t, false), demo(t)} {
		for _, keys := range stepKeys {
			desk := inRegie(t, s).Press(keys...)
			all, want := worth(desk), ""
			if len(all) > 0 {
				want = text.Question(s, all[0], modeltest.Today)
			}
			if got := question(desk); got != want {
				t.Errorf("%s, %q: asked is %q, want %q\n%s", s.Title, keys, got, want, desk.Screen())
			}
		}
	}
}

// everyQuestion visits a question of each sort on each step in REGIE where it is
// asked: what is looked at is set aside with all of its sort.
func everyQuestion(t *testing.T, s model.Session, look func(desk *uitest.Desk, keys []string, f finding.Finding)) {
	t.Helper()
	seen := map[model.Code]bool{}
	for _, keys := range stepKeys[:6] { // the digits and letters of the read-back are its own
		for n := 0; ; n++ {
			desk := inRegie(t, s).Press(keys...)
			all := worth(desk)
			if len(all) == 0 {
				desk.SeesNowhere(assets.For(assets.Dutch).Asking.Label + "   ")
				break
			}
			if n > 100 || seen[all[0].Code] {
				t.Fatalf("%q: %s is asked again", keys, all[0].Code)
			}
			look(desk, keys, all[0])
			seen[all[0].Code] = true
			s = setAside(t, s, all[0].Code)
		}
	}
}

// setAside sets aside all findings of a sort.
func setAside(t *testing.T, s model.Session, code model.Code) model.Session {
	t.Helper()
	for _, f := range finding.In(s, modeltest.Today, assets.For(assets.Dutch).Words()) {
		if f.Code == code {
			next, err := model.Do(s, finding.SetAside(f, false))
			if err != nil {
				t.Fatal(err)
			}
			s = next
		}
	}
	return s
}

// A question on the wall names nobody and holds nobody's words, whatever is
// asked.
func TestQuestionsOnTheWall(t *testing.T) {
	if testing.Short() {
		t.Skip("goes over every finding")
	}
	t.Parallel()
	codes := map[model.Code]bool{}
	for _, urgent := range []bool{true, false} {
		s := unfinishedTable(t, urgent)
		words := []string{"raad", "college", "iedereen doet mee", "bezoekers per week", "wachtlijst", "veertig"}
		everyQuestion(t, s, func(desk *uitest.Desk, keys []string, f finding.Finding) {
			codes[f.Code] = true
			before := len(desk.Wall.Slides)
			desk.Press("W").Sees("Op de wand, zonder naam:")
			slide := desk.Wall.Shows()
			said := slideText(slide)
			if len(desk.Wall.Slides) != before+1 || slide.Kind != projector.Sentence || !strings.HasSuffix(said, "? ") {
				t.Fatalf("%s: on the wall is %+v", f.Code, slide)
			}
			if who := names(s, said); who != "" {
				t.Errorf("%s names %s: %s", f.Code, who, said)
			}
			for _, w := range words {
				if strings.Contains(said, w) {
					t.Errorf("%s says %q: %s", f.Code, w, said)
				}
			}
			desk.Press("Q", "u").Sees("wand: vraag") // it stays as it was put, whatever is decided
			if slideText(desk.Wall.Shows()) != said {
				t.Errorf("%s: the wall turned to %+v", f.Code, desk.Wall.Shows())
			}
		})
	}
	for _, code := range model.Code("").Values() {
		if !codes[model.Code(code)] {
			t.Errorf("%s is asked on no step", code)
		}
	}
}

// q leads to where a question is answered, and the row is chosen there.
func TestTheWayFromAQuestion(t *testing.T) {
	if testing.Short() {
		t.Skip("goes over every finding")
	}
	t.Parallel()
	for _, urgent := range []bool{true, false} {
		s := unfinishedTable(t, urgent)
		everyQuestion(t, s, func(desk *uitest.Desk, keys []string, f finding.Finding) {
			there := inRegie(t, desk.Session()).Press(keys...).Press("q")
			mended(t, there, f)
		})
	}
}

// mended fails the test unless the program stands where a finding is mended:
// on the step, with the row of the place chosen, if need be on the card that
// enter opens.
func mended(t *testing.T, desk *uitest.Desk, f finding.Finding) {
	t.Helper()
	s, text := desk.Session(), assets.For(assets.Dutch)
	if got := ui.ShownOn(desk.App); got != f.Place.Step {
		t.Errorf("%s leads to %q, not to %q\n%s", f.Code, got, f.Place.Step, desk.Screen())
		return
	}
	var want []string
	p, isPartner := s.Partner(f.Place.ID)
	a, isDeal := s.Agreement(f.Place.ID)
	x, isPoint := s.Precondition(f.Place.ID)
	y, isInterest := s.Interest(f.Place.ID)
	switch {
	case f.Place.Step == model.StepReadBack:
		desk.Sees("Teruglezen · afspraak " + digits(a.Number))
		who := desk.Session().Bound(a)
		if len(f.About) > 1 {
			who = f.About[:1]
		}
		if !slices.ContainsFunc(who, func(id model.ID) bool { return strings.Contains(desk.Chosen(), text.Label(s, id)) }) {
			t.Errorf("%s: chosen is %q\n%s", f.Code, desk.Chosen(), desk.Screen())
		}
		return
	case f.Place.Step == model.StepAgreements && isDeal, f.Place.Step == model.StepPartners:
		if desk.Sees(p.Name + a.Text); f.Place.Field != model.FieldText {
			want = []string{text.Fields[f.Place.Field]}
		}
	case f.Code == model.ReservePast:
		want = []string{text.Label(s, f.About[0]), text.Carry.DayPast}
	case isPoint:
		want = []string{digits(x.Number) + " " + x.Text}
	case isInterest:
		want = []string{y.Text}
	case f.Place.Step == model.StepInterests:
		want = []string{map[model.Field]string{model.FieldPrecond: text.Interests.Precondition, model.FieldNoneSaid: text.Interests.Precondition,
			model.FieldInterest: text.Interests.Interest, model.FieldBetter: text.Interests.Better, model.FieldMovers: text.Interests.Movers,
			model.FieldLinks: text.Interests.Relieved}[f.Place.Field]}
	case isPartner:
		want = []string{p.Label()}
	case f.Place.Field == model.FieldOpgave:
		want = []string{"Geen van de [60|25] ouderen"}
	case f.Place.Field != model.FieldNone && f.Place.Step != model.StepReview:
		want = []string{text.Fields[f.Place.Field]}
	}
	for _, w := range want {
		if w == "" || !strings.Contains(chosenRow(desk), w) {
			t.Errorf("%s: the chosen row is %q, not that with %q\n%s", f.Code, chosenRow(desk), w, desk.Screen())
		}
	}
}

// chosenRow are the lines with the bar.
func chosenRow(desk *uitest.Desk) string {
	var out []string
	for _, l := range strings.Split(desk.Screen(), "\n") {
		if strings.Contains(l, "▌") {
			out = append(out, l)
		}
	}
	return strings.Join(strings.Fields(strings.Join(out, " ")), " ")
}

func digits(n int) string { return strconv.Itoa(n) }

// Q sets a question aside, the next comes up, and undo brings it back; so it is
// when the program is opened again.
func TestAQuestionSetAside(t *testing.T) {
	desk := inRegie(t, unfinishedTable(t, true)).Press("4")
	first := question(desk)
	desk.Press("Q")
	second := question(desk)
	if first == "" || second == "" || first == second {
		t.Fatalf("after %q comes %q", first, second)
	}
	stored, err := desk.Lib.Stored(desk.Session().ID)
	if err != nil {
		t.Fatal(err)
	}
	if again := inRegie(t, stored).Press("4"); question(again) != second || len(again.Session().Aside) != 1 {
		t.Errorf("opened again it asks %q, not %q", question(again), second)
	}
	desk.Press("u").Sees("Ongedaan gemaakt: vraag opzij gelegd").Press("home")
	if got := question(desk); got != first {
		t.Errorf("undone it asks %q, not %q", got, first)
	}
	desk.Press("U", "home")
	if got := question(desk); got != second {
		t.Errorf("done again it asks %q, not %q", got, second)
	}
	if stored, _ = desk.Lib.Stored(desk.Session().ID); len(stored.Aside) != 1 {
		t.Errorf("stored are %+v", stored.Aside)
	}
}

// In TAFEL nothing is asked unless the table asks for it, and then nobody by
// name; the same key takes it away.
func TestTheTableAsksForAQuestion(t *testing.T) {
	for _, urgent := range []bool{true, false} {
		s := unfinishedTable(t, urgent)
		desk := open(t, s).Resize(140, 40)
		for _, keys := range stepKeys[:6] {
			if desk.Press(keys...); question(desk) != "" {
				t.Errorf("%q: asked is %q", keys, question(desk))
			}
		}
		desk.Press("1", "q")
		asked := map[string]bool{}
		for _, keys := range stepKeys[:6] {
			desk.Press(keys...)
			q := question(desk)
			if asked[q] = true; names(s, q) != "" {
				t.Errorf("%q: %q names %s", keys, q, names(s, q))
			}
			for _, w := range []string{"raad", "college", "wachtlijst"} {
				if strings.Contains(q, w) {
					t.Errorf("%q: %q holds %q", keys, q, w)
				}
			}
			if len(desk.Session().Aside) != 0 || desk.Press("Q") != desk || len(desk.Session().Aside) != 0 {
				t.Errorf("%q: set aside from TAFEL: %+v", keys, desk.Session().Aside)
			}
		}
		if len(asked) < 4 {
			t.Errorf("the table sees %d different questions: %v", len(asked), asked)
		}
		if desk.Press("1", "q").Sees("De vraag is weer uit.").Press("2"); question(desk) != "" {
			t.Errorf("still asked: %q", question(desk))
		}
	}
}

// While somebody types, the line stands still, though what is missing changes.
func TestTheQuestionStandsStill(t *testing.T) {
	s := unfinishedTable(t, false)
	for what, keys := range map[string][]string{
		"a field": {"3", "v"}, "a form": {"2", "n"}, "a picker": {"4", "enter", "down", "enter"}, "a quick line": {"4", "n"},
		"a long text": {"1", "home", "enter"},
	} {
		desk := inRegie(t, s).Press(keys[0])
		before := question(desk)
		desk.Press(keys[1:]...)
		if !ui.Typing(desk.App) || question(desk) != before {
			t.Fatalf("%s: typing %v, %q turned to %q", what, ui.Typing(desk.App), before, question(desk))
		}
		for range 9 { // the wording goes by the day
			desk.Clock = desk.Clock.AddDate(0, 0, 1)
			if desk.Type("x").Rest(); question(desk) != before {
				t.Fatalf("%s: %q turned to %q", what, before, question(desk))
			}
		}
	}

	desk := inRegie(t, table(t)).Press("1")
	brackets := question(desk)
	desk.Press("home", "enter").Press(strings.Split(strings.Repeat("backspace ", 60), " ")[:60]...).Rest()
	if got := desk.Session().Opgave.Text; strings.Contains(got, "[") || question(desk) != brackets {
		t.Fatalf("the text is %q; asked is %q, and before %q", got, question(desk), brackets)
	}
	if desk.Press("esc"); question(desk) == brackets || question(desk) == "" {
		t.Errorf("after typing it still asks %q", question(desk))
	}
}

// Who has the floor is asked for its precondition until it has said one.
func TestTheQuestionOfWhoHasTheFloor(t *testing.T) {
	desk := inRegie(t, table(t)).Press("3", "down", "b")
	unsaid := question(desk)
	if !strings.Contains(unsaid, "Nabij") {
		t.Fatalf("Nabij has the floor, and asked is %q", unsaid)
	}
	desk.Press("v").Type("acht per groep")
	if question(desk) != unsaid {
		t.Errorf("while it is said, asked is %q", question(desk))
	}
	if desk.Press("enter"); question(desk) == unsaid || !strings.Contains(question(desk), "Nabij") {
		t.Errorf("once it was said, asked is %q", question(desk))
	}
	if desk.Press("b"); !strings.Contains(question(desk), "Rietgoor") {
		t.Errorf("Rietgoor has the floor, and asked is %q\n%s", question(desk), desk.Screen())
	}
}

// A settled table is asked nothing.
func TestASettledTableIsAskedNothing(t *testing.T) {
	desk := inRegie(t, unfinishedTable(t, true)).Press("ctrl+t", "esc", "s", "1", "v", "1").Sees("Vastgesteld")
	for _, layer := range []string{"ctrl+t", "ctrl+t"} {
		desk.Press(layer)
		for _, step := range stepKeys[:6] {
			if desk.Press(step...).SeesNowhere("Na de pauze"); question(desk) != "" {
				t.Errorf("layer %q, %q: asked is %q", ui.LayerOf(desk.App), step, question(desk))
			}
		}
	}
	if desk.Press("q").Sees("Er is nu geen vraag"); question(desk) != "" {
		t.Errorf("asked is %q", question(desk))
	}
}

// A question keeps its words all day; on another day it may have others.
func TestTheWordsOfADay(t *testing.T) {
	s := unfinishedTable(t, false)
	wordings := map[string]bool{}
	for day := range 12 {
		desk := inRegie(t, s)
		morning := time.Date(2026, 11, 19+day, 8, 0, 0, 0, time.UTC)
		desk.Clock = morning
		desk.Press("4")
		first := question(desk)
		for hour := range 16 {
			desk.Clock = morning.Add(time.Duration(hour) * time.Hour)
			if desk.Press("5", "4"); question(desk) != first {
				t.Errorf("%s: %q turned to %q", desk.Clock.Format("2 Jan 15:04"), first, question(desk))
			}
		}
		wordings[first] = true
	}
	if len(wordings) < 2 {
		t.Errorf("in twelve days there is one wording: %v", wordings)
	}
}

// A question that was gone after stays until it is answered, or until another
// step is chosen: what is prepared in REGIE is no answer.
func TestAQuestionThatIsGoneAfter(t *testing.T) {
	desk := inRegie(t, dealt(t)).Press("5", "q")
	asked := question(desk)
	if !strings.HasPrefix(asked, "Omnisport") || ui.StepOf(desk.App) != model.StepInterests {
		t.Fatalf("on %q, asked is %q", ui.StepOf(desk.App), asked)
	}
	for _, k := range []string{"down", "up", "m", "i"} {
		if desk.Press(k); question(desk) != asked {
			t.Errorf("%q: %q turned to %q", k, asked, question(desk))
		}
	}
	desk.Press("esc", "v").Type("een voorbereide zin").Press("enter").Sees("○ vermoed · a een voorbereide zin")
	if question(desk) != asked {
		t.Errorf("prepared: %q turned to %q", asked, question(desk))
	}
	desk.Press("v", "ctrl+g").Type("de zaal om vier uur leeg").Press("enter").Sees("● 3 de zaal om vier uur leeg")
	if question(desk) == asked {
		t.Errorf("said, and still asked is %q", asked)
	}
	carried := inRegie(t, dealt(t)).Press("5", "home", "down", "down", "q")
	asked = question(carried)
	for _, k := range []string{"down", "down", "end", "home"} { // on step 5 the rows ask something else
		if carried.Press(k); question(carried) != asked || !strings.Contains(asked, "Nabij") {
			t.Errorf("%q: %q turned to %q", k, asked, question(carried))
		}
	}
	if carried.Press("Q", "home"); question(carried) == asked {
		t.Errorf("set aside, and still asked is %q", asked)
	}
	desk.Press("u", "5", "q")
	if asked = question(desk); asked == "" {
		t.Error("nothing is asked")
	}
	desk.Press("4")
	if question(desk) == asked || question(desk) == "" {
		t.Errorf("on step 4 asked is %q", question(desk))
	}
}

// On step 5 the line asks what the chosen row is about.
func TestTheQuestionOfARow(t *testing.T) {
	s := unfinishedTable(t, true)
	text := assets.For(assets.Dutch)
	three := finding.Three(s, finding.In(s, modeltest.Today, text.Words()))
	desk := inRegie(t, s).Press("5", "home")
	for i, f := range three {
		want := text.Question(s, f, modeltest.Today)
		if row := chosenRow(desk); question(desk) != want || !strings.Contains(strings.ReplaceAll(row, "▌ ", ""), want) {
			t.Errorf("row %d is %q, and asked is %q", i+1, row, question(desk))
		}
		desk.Press("down")
	}
	desk.Select("1 ritten in de prijs")
	if question(desk) != text.Question(s, three[0], modeltest.Today) {
		t.Errorf("on the map asked is %q", question(desk))
	}
	desk.Press("home", "down", "Q", "home")
	if strings.Contains(desk.Screen(), text.Question(s, three[1], modeltest.Today)) {
		t.Errorf("the second was set aside, and is there:\n%s", desk.Screen())
	}
}

// While an answer is given nothing else is asked; the read-back asks about the
// agreement that is read.
func TestNothingElseIsAskedWhileAnswering(t *testing.T) {
	for _, keys := range [][]string{{"5", "end", "home", "t"}, {"r"}, {"r", "1"}, {"r", "4"}, {"p", "x", "tab"}} {
		desk := inRegie(t, dealt(t)).Press(keys[0])
		before := question(desk)
		if desk.Press(keys[1:]...); !ui.Typing(desk.App) && question(desk) != "" {
			t.Errorf("%q: %q, and before %q", keys, question(desk), before)
		}
	}
	desk := inRegie(t, unfinishedTable(t, true)).Press("4", "t").Sees("Teruglezen · afspraak ")
	_, read, _ := strings.Cut(desk.Screen(), "Teruglezen · ")
	read = strings.Join(strings.Fields(read)[:2], " ")
	if q := question(desk); !strings.Contains(q, read) {
		t.Errorf("%s is read back, and asked is %q", read, q)
	}
}
