package ui_test

import (
	"strings"
	"testing"

	"regietafel/model"
	"regietafel/model/modeltest"
	"regietafel/ui/uitest"
)

// Escape in a line gives back what was there; what was typed is one redo away.
func TestEscapeInALine(t *testing.T) {
	desk := open(t, table(t)).Press("1", "down", "enter").Type("ouderen").Press("esc")
	desk.SeesNowhere("ouderen met")
	if got := desk.Session().Opgave.ForWhom.Text; got != "" {
		t.Fatalf("escape kept %q", got)
	}
	desk.Press("U")
	if got := desk.Session().Opgave.ForWhom.Text; got != "ouderen" {
		t.Errorf("redo gave %q", got)
	}
}

// A long text is decided at each rest, and undone per burst.
func TestLongTextRests(t *testing.T) {
	desk := open(t, table(t)).Press("1", "enter").Type(" Eerst")
	if got := desk.Session().Opgave.Text; strings.Contains(got, "Eerst") {
		t.Fatal("decided before the rest")
	}
	desk.Rest()
	if got := desk.Session().Opgave.Text; !strings.HasSuffix(got, "Eerst") {
		t.Fatalf("after the rest: %q", got)
	}
	desk.Type(" dit").Rest().Press("esc")
	desk.Press("u")
	if got := desk.Session().Opgave.Text; !strings.HasSuffix(got, "Eerst") {
		t.Errorf("undo of the second burst gave %q", got)
	}
	desk.Press("u")
	if got := desk.Session().Opgave.Text; strings.Contains(got, "Eerst") {
		t.Errorf("undo of the first burst gave %q", got)
	}
	stored, _ := desk.Lib.Stored(desk.Session().ID)
	if stored.Opgave.Text != desk.Session().Opgave.Text {
		t.Error("what undo gave was not stored")
	}
}

// Nothing jumps when the opgave is opened for editing: the same words stand on
// the same lines.
func TestOpeningTheTextMovesNothing(t *testing.T) {
	s := table(t)
	text := "Vóór 1 oktober heeft een groep van [60|25] thuiswonende ouderen ten minste twee dagdelen per week een plek op een van de drie sportparken, met vaste gezichten en vervoer dat op tijd komt."
	s, _ = model.Do(s, model.SetText{Field: model.FieldOpgave, Text: text})
	desk := open(t, s).Press("1").Resize(80, 30)
	before := desk.Screen()
	after := desk.Press("enter").Screen()
	for i, line := range strings.Split(before, "\n")[3:9] {
		if got := strings.Split(after, "\n")[3+i]; strings.TrimSpace(strings.Trim(got, "▌ ")) != strings.TrimSpace(strings.Trim(line, "▌ ")) {
			t.Errorf("line %d was %q and is %q", i, line, got)
		}
	}
}

// What cannot be is said at the field in a sentence, and the draft stays.
func TestAnUnreadableDateStaysAtItsField(t *testing.T) {
	s := table(t)
	s, _ = model.Do(s, model.AddAgreement{ID: modeltest.ID(), Text: "Doorrekenen"})
	desk := open(t, s).Press("4", "enter", "down", "down", "down", "enter").Type("als de kersen bloeien").Press("enter")
	desk.Sees("als de kersen bloeien", "Probeer 1 mrt")
	for range "als de kersen bloeien" {
		desk.Press("backspace")
	}
	desk.Type("eind juni").Sees("→ eind juni 2027").SeesNowhere("Probeer 1 mrt").Press("enter")
	if got := desk.Session().Agreements[0].Due.Last.String(); got != "2027-06-30" {
		t.Errorf("the date is %s", got)
	}
}

// Text that is too long is refused in a sentence and stays on screen.
func TestTextThatIsTooLong(t *testing.T) {
	desk := open(t, table(t)).Press("1", "enter").Paste(strings.Repeat("woord ", 4000)).Sees("te lang")
	desk.Paste(strings.Repeat("woord ", 2000)).Paste(strings.Repeat("woord ", 2000)).Press("tab")
	desk.Sees("te lang")
	if len(desk.Session().Opgave.Text) > 1000 {
		t.Error("the text was taken")
	}
}

// A paste of escape codes leaves no trace of them.
func TestPastedEscapeCodes(t *testing.T) {
	desk := open(t, table(t)).Press("1", "down", "enter").Paste("\x1b[31mrood\x1b[0m\x1b]52;c;bWFs\a en\u202e blauw").Press("enter")
	if got := desk.Session().Opgave.ForWhom.Text; got != "rood en blauw" {
		t.Errorf("pasted %q", got)
	}
	if strings.Contains(desk.View().Content, "\x1b]52") {
		t.Error("the frame holds the clipboard code")
	}
}

// Tab leads from row to row, keeping what was typed.
func TestTabKeepsAndGoesOn(t *testing.T) {
	desk := open(t, table(t)).Press("1", "down", "enter").Type("ouderen").Press("tab").Type("bewegen").Press("tab").Type("25").Press("enter")
	o := desk.Session().Opgave
	if o.ForWhom.Text != "ouderen" || o.Better.Text != "bewegen" || o.HowMuch.Text != "25" {
		t.Errorf("entered %+v %+v %+v", o.ForWhom, o.Better, o.HowMuch)
	}
}

// A merge, an undo and a redo lead back to the place.
func TestUndoLeadsToThePlace(t *testing.T) {
	desk := open(t, table(t)).Press("2", "m").Type("nabij").Press("enter").Sees("Nabij is opgegaan in Rietgoor")
	if n := len(desk.Session().Partners); n != 7 {
		t.Fatalf("%d partners after the merge", n)
	}
	desk.Press("6", "u").Sees("Ongedaan gemaakt", "2 Partners", "Nabij")
	if n := len(desk.Session().Partners); n != 8 {
		t.Errorf("%d partners after undo", n)
	}
	desk.Press("U").SeesNowhere("▌ Nabij")
	desk.Press("U").Sees("niets om opnieuw te doen")
}

// What was undone or done again is named, though it is gone or just there.
func TestUndoNamesWhatIsGone(t *testing.T) {
	desk := open(t, table(t)).Press("2", "n").Type("Wereldhuis").Press("enter", "u").Sees("Ongedaan gemaakt: Wereldhuis")
	desk.Press("U").Sees("Opnieuw: Wereldhuis")
}

// A number of two digits is typed digit by digit; its first one alone waits, and
// a digit that leads to no number is taken back.
func TestNumbersOfTwoDigits(t *testing.T) {
	s := table(t)
	for i := range 10 {
		next, err := model.Do(s, model.AddLine{ID: modeltest.ID(), Partner: s.Partners[i%8].ID, Sort: model.SortPrecondition, Text: "punt", State: model.Spoken})
		if err != nil {
			t.Fatal(err)
		}
		s = next
	}
	s, err := model.Do(s, model.AddAgreement{ID: modeltest.ID(), Text: "Een rooster"})
	if err != nil {
		t.Fatal(err)
	}
	linked := func(desk *uitest.Desk) (out []int) {
		for _, x := range desk.Session().Preconditions {
			if len(x.Links) > 0 {
				out = append(out, x.Number)
			}
		}
		return out
	}
	for keys, want := range map[string]int{"10": 10, "11": 11, "5": 5, "1\n": 1, "0010": 10, "1x0": 10} {
		desk := open(t, s).Press("4", "l")
		for _, k := range strings.Split(strings.ReplaceAll(keys, "\n", "↵"), "") {
			desk.Press(strings.ReplaceAll(k, "↵", "enter"))
		}
		if got := linked(desk); len(got) != 1 || got[0] != want {
			t.Errorf("%q links %v", keys, got)
		}
	}
}

// A pasted list becomes partners after a preview; who is there already is left
// out.
func TestPasteAList(t *testing.T) {
	desk := open(t, table(t)).Press("2")
	desk.Paste("Organisatie\tFunctie\tSoort\nGGD Midden\tdirecteur\tzorg\nNabij\tbestuurder\tzorg\nPolitie\tteamchef\tveiligheid\n")
	desk.Sees("Deze lijst wordt partners", "1 Organisatie", "2 Functie", "3 Soort", "staat er al").Press("enter").Sees("2 partners toegevoegd")
	s := desk.Session()
	if len(s.Partners) != 10 || s.Partners[9].Name != "Politie" || s.Partners[9].Function != "teamchef" || s.Partners[9].Kind != model.KindSafety {
		t.Errorf("pasted: %+v", s.Partners[8:])
	}
	desk.Press("u")
	if n := len(desk.Session().Partners); n != 8 {
		t.Errorf("the paste is not one step: %d partners after undo", n)
	}
}

// Fifty-four at once is normal.
func TestPasteFiftyFour(t *testing.T) {
	var lines []string
	for i := range 54 {
		lines = append(lines, "Aanbieder "+strings.Repeat("i", i+1))
	}
	desk := open(t, table(t)).Press("2").Paste(strings.Join(lines, "\n")).Sees("54 partners toevoegen").Press("enter").Sees("54 partners toegevoegd")
	if n := len(desk.Session().Partners); n != 62 {
		t.Errorf("%d partners", n)
	}
}

// What is parked with a partner's name becomes its interest or precondition.
func TestParkingAsksWhoseItIs(t *testing.T) {
	desk := open(t, table(t)).Press("p").Type("de kantine").Press("enter").Sees("Geparkeerd. P toont de lijst")
	desk.Press("p").Type("geen losse ritten").Press("tab").Type("taxi").Sees("→ Regiotaxi").Press("enter").Sees("Wat is dit voor Regiotaxi?").Press("2")
	s := desk.Session()
	if len(s.Parked) != 1 || len(s.Preconditions) != 2 || s.Preconditions[1].State != model.Spoken {
		t.Errorf("parked %+v, preconditions %+v", s.Parked, s.Preconditions)
	}
	desk.Press("P").Sees("de kantine")
}

// Search is folded and answers with each letter.
func TestSearchInTheSession(t *testing.T) {
	s := table(t)
	s, _ = model.Do(s, model.AddTerm{ID: modeltest.ID(), Word: "Beëindiging", Meaning: "stoppen per 1 mei"},
		model.AddLine{ID: modeltest.ID(), Partner: s.Partners[2].ID, Sort: model.SortInterest, Text: "beeindigd is geheid ons geheim", State: model.Presumed})
	desk := open(t, s).Press("1", "/").Type("beein").Sees("Tafeltaal", "Beëindiging").SeesNowhere("geheid")
	desk.Press("enter").Sees("Tafeltaal · wat wij bedoelen met", "stoppen per 1 mei")
}

// At home search visits all sessions.
func TestSearchOverSessions(t *testing.T) {
	other := model.New(modeltest.ID(), "Eén gezin", modeltest.Today.AddDays(-9))
	other, _ = model.Do(other, model.SetText{Field: model.FieldOpgave, Text: "Beëindiging van eenenveertig deuren"})
	desk := uitest.New(t, []model.Session{table(t), other})
	desk.Sees("Eén gezin", "Overdag").Press("/").Type("beein").Sees("Eén gezin", "Beëindiging").SeesNowhere("Overdag")
	desk.Press("enter").Sees("Eén gezin").SeesNowhere("1 Opgave")
}

// A quick line takes its date also before the partners that it names, and takes none
// where two readings are possible.
func TestAQuickLineTakesOnlyASureDate(t *testing.T) {
	desk := open(t, table(t)).Press("4", "n").Type("Rooster maken 1 mei @Nabij @Wonen").Press("enter")
	a := desk.Session().Agreements[0]
	if a.Text != "Rooster maken" || a.Due.Last.String() != "2027-05-01" || a.Lead.Partner != desk.Session().Partners[1].ID || len(a.Others) != 1 {
		t.Errorf("it is %q, %s, %+v, %v", a.Text, a.Due, a.Lead, a.Others)
	}
	desk.Press("n").Type("Meldpunt bereikbaar 24/7 @Nabij").Press("enter")
	if b := desk.Session().Agreements[1]; b.Text != "Meldpunt bereikbaar 24/7" || !b.Due.IsZero() {
		t.Errorf("it is %q, %s", b.Text, b.Due)
	}
}
