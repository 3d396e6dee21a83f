package model_test

import (
	"bytes"
	"fmt"
	"testing"

	"pgregory.net/rapid"

	"regietafel/model"
	"regietafel/model/modeltest"
	"regietafel/model/wire"
)

// album keeps every session that was handed out, with the bytes it had then.
type album struct {
	sessions []model.Session
	bytes    [][]byte
}

func (a *album) keep(t rapid.TB, s model.Session) {
	data, err := wire.Encode(s)
	if err != nil {
		t.Fatal(err)
	}
	a.sessions, a.bytes = append(a.sessions, s), append(a.bytes, data)
}

// unchanged holds that a session that was handed out never changes.
func (a *album) unchanged(t rapid.TB) {
	t.Helper()
	for i, s := range a.sessions {
		if data, _ := wire.Encode(s); !bytes.Equal(data, a.bytes[i]) {
			t.Fatalf("session %d of %d changed after it was handed out:\n%s\n%s", i+1, len(a.sessions), a.bytes[i], data)
		}
	}
}

// content is a session without its revision.
func content(s model.Session) string {
	s.Revision = 0
	data, err := wire.Encode(s)
	if err != nil {
		panic(err)
	}
	return string(data)
}

// Undo restores, redo inverts, the revision always rises, and no session that
// was handed out ever changes.
func TestHistoryLaws(t *testing.T) {
	undone := 0
	rapid.Check(t, func(t *rapid.T) {
		var a album
		h := model.NewHistory(modeltest.Session(t))
		a.keep(t, h.Session())
		for range rapid.IntRange(1, 25).Draw(t, "decisions") {
			layer := rapid.SampledFrom([]model.Layer{model.Tafel, model.Regie}).Draw(t, "layer")
			next, err := h.Do(layer, uint64(rapid.IntRange(0, 2).Draw(t, "burst")), modeltest.Change(t, h.Session(), layer))
			if err != nil {
				if content(next.Session()) != content(h.Session()) {
					t.Fatal("a refused change left something behind")
				}
				continue
			}
			rises(t, h, next)
			h = next
			a.keep(t, h.Session())
			if rapid.IntRange(0, 2).Draw(t, "and back") == 0 {
				h = backAndForth(t, h, &a)
				undone++
			}
		}
		a.unchanged(t)
	})
	if undone == 0 {
		t.Error("nothing was undone: the laws were not tried")
	}
}

func rises(t rapid.TB, before, after model.History) {
	t.Helper()
	if after.Session().Revision <= before.Session().Revision {
		t.Fatalf("revision %d after %d", after.Session().Revision, before.Session().Revision)
	}
}

// backAndForth undoes some steps and redoes them all.
func backAndForth(t *rapid.T, h model.History, a *album) model.History {
	var seen []string
	for range rapid.IntRange(1, 5).Draw(t, "back") {
		back, what, ok := h.Undo(model.Regie)
		if !ok {
			break
		}
		rises(t, h, back)
		if what.Kind == "" || what.Place.Step == "" {
			t.Fatalf("undone: %+v", what)
		}
		seen = append(seen, content(h.Session()))
		h = back
		a.keep(t, h.Session())
	}
	for i := len(seen) - 1; i >= 0; i-- {
		forth, _, ok := h.Redo(model.Regie)
		if !ok || content(forth.Session()) != seen[i] {
			t.Fatalf("redo %d of %d does not give back what was undone (%t)", len(seen)-i, len(seen), ok)
		}
		rises(t, h, forth)
		h = forth
		a.keep(t, h.Session())
	}
	if _, _, ok := h.Redo(model.Regie); ok && len(seen) > 0 {
		t.Fatal("more was redone than undone")
	}
	return h
}

// Two futures of one session share its past: neither may write into it. With
// an append into an old slice the second one overwrites the first.
func TestTwoFuturesOfASessionDoNotMeet(t *testing.T) {
	for n := 1; n < 9; n++ { // room behind a slice depends on its length
		d := newDesk(t)
		for i := range n {
			d.Do(everyList(d, fmt.Sprint("stap", i))...)
		}
		var a album
		a.keep(t, d.S)
		for _, word := range []string{"links", "rechts"} {
			for _, c := range everyList(d, word) {
				next, err := model.Do(d.S, c)
				if err != nil {
					t.Fatalf("%#v: %v", c, err)
				}
				a.keep(t, next)
				if again, err := model.Do(next, everyList(d, word+" verder")...); err == nil {
					a.keep(t, again)
				}
			}
		}
		for _, c := range []model.Change{model.MovePartner{ID: d.Ouderen, Before: d.Rietgoor}, model.DropLine{ID: d.Guess},
			model.RemovePartner{ID: d.Hidden}, model.MergePartners{Keep: d.Rietgoor, Gone: d.Nabij}, model.DropAgreement{ID: d.Secret}} {
			next, err := model.Do(d.S, c)
			if err != nil {
				t.Fatalf("%#v: %v", c, err)
			}
			a.keep(t, next)
			a.keep(t, next.Table())
			a.keep(t, next.Filed())
		}
		a.unchanged(t)
	}
}

// everyList makes each list of a session longer.
func everyList(d *desk, word string) []model.Change {
	id := modeltest.ID
	return []model.Change{
		model.AddPartner{ID: id(), Name: word},
		model.AddLine{ID: id(), Partner: d.Nabij, Sort: model.SortInterest, Text: word},
		model.AddLine{ID: id(), Partner: d.Nabij, Sort: model.SortPrecondition, Text: word, State: model.Spoken},
		model.AddLine{ID: id(), Partner: d.Nabij, Sort: model.SortPressure, Text: word},
		model.AddAgreement{ID: id(), Text: word},
		model.AddTerm{ID: id(), Word: word}, model.AddParked{ID: id(), Text: word}, model.AddAgenda{ID: id(), Text: word},
		model.AddNote{ID: id(), Text: word}, model.AddAmbition{ID: id(), Text: word}, model.AddIndicator{ID: id(), Text: word},
		model.GiveAnswer{Agreement: d.Tariff, Partner: d.Ouderen, Reply: model.SaysIfNot, Needs: word},
		model.SetText{ID: d.Tariff, Field: model.FieldText, Text: word},
		model.Understand{Interest: d.Close, By: d.Nabij, Words: word},
		model.SetText{Field: model.FieldOpgave, Text: word}, model.SetRoles{ID: d.Nabij, Roles: []model.Role{model.Pays}},
	}
}

func TestManyStepsCanBeUndone(t *testing.T) {
	h := model.NewHistory(model.New(modeltest.ID(), "Tafel", modeltest.Today))
	start := content(h.Session())
	const steps = 300
	for i := range steps {
		next, err := h.Do(model.Tafel, 0, model.SetText{Field: model.FieldPhoto, Text: fmt.Sprint("stap ", i)})
		if err != nil {
			t.Fatal(err)
		}
		h = next
	}
	end := content(h.Session())
	for range steps {
		h, _, _ = h.Undo(model.Tafel)
	}
	if content(h.Session()) != start {
		t.Error("the beginning did not come back")
	}
	if _, _, ok := h.Undo(model.Tafel); ok {
		t.Error("more was undone than was done")
	}
	for range steps {
		h, _, _ = h.Redo(model.Tafel)
	}
	if content(h.Session()) != end {
		t.Error("the end did not come back")
	}
	for range model.MaxSteps {
		h, _ = h.Do(model.Tafel, 0, model.SetText{Field: model.FieldPhoto, Text: "nog een"})
	}
	n := 0
	for ok := true; ok; n++ {
		h, _, ok = h.Undo(model.Tafel)
	}
	equal(t, "steps kept", n-1, model.MaxSteps)
}

func typed(t *testing.T, h model.History, l model.Layer, burst uint64, text string) model.History {
	t.Helper()
	next, err := h.Do(l, burst, model.SetText{Field: model.FieldOpgave, Text: text})
	if err != nil {
		t.Fatal(err)
	}
	return next
}

func TestTypingThatDidNotRestIsOneStep(t *testing.T) {
	h := model.NewHistory(model.New(modeltest.ID(), "Tafel", modeltest.Today))
	h = typed(t, h, model.Tafel, 1, "een")
	h = typed(t, h, model.Tafel, 1, "een plek")
	h = typed(t, h, model.Tafel, 2, "een plek voor")
	h = typed(t, h, model.Tafel, 2, "een plek voor 60")
	h, _, _ = h.Undo(model.Tafel)
	equal(t, "after one undo", h.Session().Opgave.Text, "een plek")
	h = typed(t, h, model.Tafel, 2, "een plek dichtbij")
	if _, _, ok := h.Redo(model.Tafel); ok {
		t.Error("what was undone can be redone after something else was done")
	}
	h, _, _ = h.Undo(model.Tafel)
	equal(t, "typing after an undo is a step of its own", h.Session().Opgave.Text, "een plek")
	h, _, _ = h.Undo(model.Tafel)
	equal(t, "after the last undo", h.Session().Opgave.Text, "")
	h, _, _ = h.Redo(model.Tafel)
	h = typed(t, h, model.Tafel, 1, "een plek erbij")
	h, _, _ = h.Undo(model.Tafel)
	equal(t, "typing after a redo is a step of its own", h.Session().Opgave.Text, "een plek")
}

func TestUndoInTafelStopsAtAStepOfRegie(t *testing.T) {
	h := model.NewHistory(model.New(modeltest.ID(), "Tafel", modeltest.Today))
	h = typed(t, h, model.Tafel, 0, "aan tafel")
	h = typed(t, h, model.Regie, 0, "in REGIE")
	h = typed(t, h, model.Tafel, 0, "weer aan tafel")
	h, what, ok := h.Undo(model.Tafel)
	if !ok || what.Kind != model.KindText || what.Place != (model.Place{Step: model.StepOpgave, Field: model.FieldOpgave}) {
		t.Errorf("undone: %+v %t", what, ok)
	}
	same := content(h.Session())
	stuck, _, ok := h.Undo(model.Tafel)
	if ok || content(stuck.Session()) != same || stuck.Session().Revision != h.Session().Revision {
		t.Error("a step of REGIE was undone in TAFEL")
	}
	h, _, ok = h.Undo(model.Regie)
	equal(t, "undone in REGIE", ok, true)
	equal(t, "text", h.Session().Opgave.Text, "aan tafel")
	if _, _, ok = h.Redo(model.Tafel); ok {
		t.Error("a step of REGIE was redone in TAFEL")
	}
	h, _, _ = h.Redo(model.Regie)
	h, _, ok = h.Redo(model.Tafel)
	equal(t, "redone in TAFEL", ok, true)
	equal(t, "text", h.Session().Opgave.Text, "weer aan tafel")
}

func TestWhatWasShelvedIsOneRedoAway(t *testing.T) {
	h := model.NewHistory(model.New(modeltest.ID(), "Tafel", modeltest.Today))
	h = typed(t, h, model.Regie, 0, "stond er")
	before := h
	h = h.Shelve(model.Tafel, model.SetText{Field: model.FieldOpgave, Text: "half getypt"})
	equal(t, "text", h.Session().Opgave.Text, "stond er")
	rises(t, before, h)
	h, _, ok := h.Redo(model.Tafel)
	equal(t, "redone", ok, true)
	equal(t, "text", h.Session().Opgave.Text, "half getypt")
	kept := h.Shelve(model.Tafel, model.SetText{Field: model.FieldTitle})
	equal(t, "shelving what cannot be does nothing", kept.Session().Revision, h.Session().Revision)
}

func TestADecisionIsAllOrNone(t *testing.T) {
	h := model.NewHistory(model.New(modeltest.ID(), "Tafel", modeltest.Today))
	id := modeltest.ID()
	next, err := h.Do(model.Tafel, 0, model.AddPartner{ID: id, Name: "Nabij"}, model.SetText{ID: id, Field: model.FieldName})
	if err == nil || len(next.Session().Partners) != 0 {
		t.Error("half a decision was taken")
	}
	next, err = h.Do(model.Tafel, 0, model.AddPartner{ID: id, Name: "Nabij"}, model.SetText{ID: id, Field: model.FieldBrings, Text: "handen"})
	if err != nil {
		t.Fatal(err)
	}
	equal(t, "revision", next.Session().Revision, h.Session().Revision+1)
	back, what, _ := next.Undo(model.Tafel)
	equal(t, "partners", len(back.Session().Partners), 0)
	equal(t, "place of what came", what.Place, model.Place{Step: model.StepPartners, ID: id, Field: model.FieldName})
	removed, _ := next.Do(model.Tafel, 0, model.RemovePartner{ID: id})
	_, what, _ = removed.Undo(model.Tafel)
	equal(t, "place of what went", what.Place.Step, model.StepPartners)
}

func TestADecisionOfNothingIsNone(t *testing.T) {
	h := model.NewHistory(model.New(modeltest.ID(), "Tafel", modeltest.Today))
	next, err := h.Do(model.Tafel, 0)
	if _, _, ok := next.Undo(model.Tafel); err != nil || ok {
		t.Errorf("a step of nothing: %v %t", err, ok)
	}
}
