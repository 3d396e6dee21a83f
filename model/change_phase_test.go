package model_test

import (
	"reflect"
	"slices"
	"testing"

	"regietafel/model"
	"regietafel/model/date"
	"regietafel/model/modeltest"
)

var (
	later = date.Moment{Date: modeltest.Today, Hour: 17, Minute: 30}
	open  = model.OpenTable{At: modeltest.Now, Wall: model.WallDisplay}
	shut  = model.CloseTable{At: later}
)

func TestATableOpensClosesAndIsSettled(t *testing.T) {
	d := newDesk(t)
	d.refuses([]refusal{
		{"closing what is not open", shut, model.FieldPhase, model.CodePhase},
		{"settling before reading back", model.Settle{At: later}, model.FieldPhase, model.CodePhase},
		{"reopening what is not settled", model.Reopen{At: later}, model.FieldPhase, model.CodePhase},
		{"opening at no time", model.OpenTable{}, model.FieldPhase, model.CodeDate},
		{"opening on no day", model.OpenTable{At: date.Moment{Date: never.Last}}, model.FieldPhase, model.CodeDate},
		{"a wall that is none", model.OpenTable{At: later, Wall: "beamer"}, model.FieldPhase, model.CodeValue},
	})
	d.Do(open)
	equal(t, "phase", d.S.Phase, model.TableOpen)
	equal(t, "wall", d.S.Wall, model.WallDisplay)
	d.refuses([]refusal{
		{"opening twice", open, model.FieldPhase, model.CodePhase},
		{"settling an open table", model.Settle{At: later}, model.FieldPhase, model.CodePhase},
	})
	d.Do(model.GiveFloor{ID: d.Nabij}, shut)
	equal(t, "phase", d.S.Phase, model.ReadBack)
	equal(t, "the floor after closing", d.S.Floor, "")
	equal(t, "who had it was heard", d.Partner(d.Nabij).Heard, true)
	d.refuses([]refusal{{"closing twice", shut, model.FieldPhase, model.CodePhase}})
	d.Do(model.OpenTable{At: later}, shut, model.Settle{At: later})
	equal(t, "opened first", d.S.OpenedAt(), modeltest.Now)
	equal(t, "settled", d.S.SettledAt(), later)
	want := []model.Turn{{model.TableOpen, modeltest.Now}, {model.ReadBack, later}, {model.TableOpen, later}, {model.ReadBack, later}, {model.Settled, later}}
	if !slices.Equal(d.S.Turns, want) {
		t.Errorf("turns %v, want %v", d.S.Turns, want)
	}
}

func TestSettledIsReadOnlyAndReopeningLeavesATrace(t *testing.T) {
	d := newDesk(t)
	d.Do(open, shut, model.Settle{At: later})
	var rows []refusal
	for _, c := range []model.Change{
		model.SetText{Field: model.FieldTitle, Text: "Anders"}, model.AddNote{ID: modeltest.ID(), Text: "x"}, open, shut,
		model.Settle{At: later}, model.AddLine{ID: modeltest.ID(), Partner: d.Nabij, Sort: model.SortInterest, Text: "x"},
		model.GiveAnswer{Agreement: d.Tariff, Partner: d.Nabij, Reply: model.SaysYes}, model.GiveFloor{},
	} {
		rows = append(rows, refusal{reflect.TypeOf(c).Name(), c, model.FieldNone, model.CodeSettled})
	}
	before := written(t, d.S)
	for _, r := range rows {
		if _, err := model.Do(d.S, r.change); err != (model.Problem{Code: model.CodeSettled}) {
			t.Errorf("%s in a settled session: %v", r.rule, err)
		}
	}
	if string(before) != string(written(t, d.S)) {
		t.Error("a settled session changed")
	}
	turns := len(d.S.Turns)
	d.Do(model.Reopen{At: later})
	equal(t, "phase", d.S.Phase, model.ReadBack)
	equal(t, "turns", len(d.S.Turns), turns+1)
	equal(t, "settled, before", d.S.SettledAt(), later)
	d.Do(model.SetText{Field: model.FieldTitle, Text: "Anders"})
	equal(t, "amendments", len(d.S.After), 1)
}

func TestWhatChangesAfterTheTableIsListed(t *testing.T) {
	d := newDesk(t)
	d.Do(open, model.SetText{Field: model.FieldPhoto, Text: "tijdens de tafel"}, shut)
	equal(t, "amendments while the table was open", len(d.S.After), 0)
	d.Do(
		model.SetText{ID: d.Tariff, Field: model.FieldText, Text: "Anders"},
		model.SetText{ID: d.Tariff, Field: model.FieldText, Text: "Nog anders"},
		model.SetText{Field: model.FieldOutside, Text: "een bericht"},
		model.DropLine{ID: d.Close, Why: "klaar"},
	)
	want := []model.Amendment{
		{Kind: model.KindText, ID: d.Tariff, Field: model.FieldText},
		{Kind: model.KindText, Field: model.FieldOutside},
		{Kind: model.KindLapse, ID: d.Close, Field: model.FieldText},
	}
	if !slices.Equal(d.S.After, want) {
		t.Errorf("after the table: %v, want %v", d.S.After, want)
	}
	d.Do(
		model.SetText{Field: model.FieldOutside, Text: "een bericht"}, // the same again
		model.AddLine{ID: modeltest.ID(), Partner: d.Nabij, Sort: model.SortPrecondition, Text: "een vermoeden"},
		model.SetSaid{Partner: d.Nabij, Field: model.FieldHome, Text: "een vermoeden"},
		model.AddNote{ID: modeltest.ID(), Text: "voor mij"},
		model.AddPartner{ID: modeltest.ID(), Name: "Nog een", Draft: true},
		model.SetText{ID: d.Secret, Field: model.FieldText, Text: "Voorzet"},
		model.DropLine{ID: d.Guess},
		model.RemoveItem{ID: d.Note},
	)
	if !slices.Equal(d.S.After, want) {
		t.Errorf("what only REGIE sees is listed: %v", d.S.After)
	}
	id := modeltest.ID()
	d.Do(model.Release{ID: d.Staff, New: id, Text: "genoeg handen", Owner: true})
	equal(t, "a line put on the table", d.S.After[3], model.Amendment{Kind: model.KindAdd, ID: id, Field: model.FieldText})
	d.Do(model.OpenTable{At: later}, model.SetText{Field: model.FieldPhoto, Text: "weer tijdens de tafel"})
	equal(t, "amendments after opening again", len(d.S.After), 4)
}

func TestAVersionKeepsTheTextWithItsReason(t *testing.T) {
	d := newDesk(t)
	equal(t, "version", d.S.Opgave.Version(), 1)
	equal(t, "edited", d.S.Opgave.Edited(), false)
	d.refuses([]refusal{
		{"the same text", model.SaveVersion{At: later}, model.FieldOpgave, model.CodeTwice},
		{"too long a reason", model.SaveVersion{Reason: long(model.MaxLine), At: later}, model.FieldReason, model.CodeLong},
	})
	d.Do(model.SetText{Field: model.FieldOpgave, Text: "Een plek\nvoor 60 ouderen"})
	equal(t, "edited", d.S.Opgave.Edited(), true)
	d.refuses([]refusal{{"by nobody known", model.SaveVersion{By: modeltest.ID(), At: later}, model.FieldName, model.CodeGone}})
	d.Do(model.SaveVersion{Reason: "getal gekozen", By: d.Hidden, At: later})
	equal(t, "the new one", d.S.Opgave.Versions[1], model.Version{Number: 2, Text: "Een plek\nvoor 60 ouderen", Reason: "getal gekozen", At: later, By: d.Hidden})
	equal(t, "whose remark it was, for the table", d.S.Table().Opgave.Versions[1].By, "")
	equal(t, "the first one", d.S.Opgave.Versions[0].Text, "Een plek voor [60|25] ouderen")
	empty := &desk{&modeltest.Desk{T: t, S: model.New(modeltest.ID(), "Leeg", modeltest.Today)}}
	empty.refuses([]refusal{{"of nothing", model.SaveVersion{At: later}, model.FieldOpgave, model.CodeEmpty}})
	equal(t, "an empty opgave is edited", empty.S.Opgave.Edited(), false)
	empty.Do(model.SetText{Field: model.FieldOpgave, Text: "x"})
	equal(t, "a first text is edited", empty.S.Opgave.Edited(), true)
}

func TestBracketsHoldWhatIsNotAgreed(t *testing.T) {
	for text, want := range map[string][]string{
		"":                              nil,
		"alles is duidelijk":            nil,
		"een groep van [60|25] ouderen": {"[60|25]"},
		"[a] en [b]":                    {"[a]", "[b]"},
		"een [open einde":               {"[open einde"},
		"[] ]x[ ] [":                    {"[]", "[ ]", "["},
		"[a [b] c]":                     {"[a [b]"},
		"[één]\n[twee]":                 {"[één]", "[twee]"},
	} {
		if got := model.Open(text); !slices.Equal(got, want) {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}

func TestAFacetIsKnownByItsTextOrInTheText(t *testing.T) {
	d := newDesk(t)
	facets := func() []model.Facet {
		o := d.S.Opgave
		return []model.Facet{o.ForWhom, o.Better, o.HowMuch, o.When}
	}
	for i, f := range []model.Field{model.FieldForWhom, model.FieldBetterFor, model.FieldHowMuch, model.FieldWhen} {
		equal(t, string(f), facets()[i].Known(), false)
		d.Do(model.SetText{Field: f, Text: "ouderen"})
		equal(t, string(f)+" said", facets()[i].Known(), true)
		d.Do(model.SetText{Field: f}, model.Pick{Field: f, Value: "yes"})
		equal(t, string(f)+" in the text", facets()[i], model.Facet{InText: true})
		d.Do(model.Pick{Field: f})
		equal(t, string(f)+" not any more", facets()[i].Known(), false)
	}
}
