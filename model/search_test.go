package model_test

import (
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"

	"regietafel/model"
	"regietafel/model/date"
	"regietafel/model/modeltest"
)

func TestSearchFoldsWhatIsTyped(t *testing.T) {
	for _, r := range []struct{ text, query string }{
		{"Beëindiging", "beein"}, {"Beëindiging van de huur", "HUUR beëin"}, {"Súdwest-Fryslân", "sudwest-frys"}, {"Vóór 1 oktober", "voor 1"},
		{"İzmir", "izmir"}, {"ﬁnanciën", "financien"}, {"Café", "cafe\u0301"}, {"NOC*NSF", "noc*nsf"}, {"wĳkteam", "wijk"},
	} {
		if !model.Matches(r.text, r.query) {
			t.Errorf("%q is not found in %q", r.query, r.text)
		}
	}
	for _, r := range []struct{ text, query string }{{"Beëindiging", "einde"}, {"vervoer in de prijs", "vervoer korting"}, {"", "x"}} {
		if model.Matches(r.text, r.query) {
			t.Errorf("%q is found in %q", r.query, r.text)
		}
	}
}

func TestSearchStaysInItsLayer(t *testing.T) {
	d := newDesk(t)
	d.Do(model.SetSaid{Partner: d.Nabij, Field: model.FieldHome, Text: "stilte op de gang"})
	for _, prepared := range []string{"stilte", "genoeg handen", "zichtbaar", "zorgkantoor", "bedrijvenkring", "hal overdag", "bel vooraf"} {
		if len(d.S.Search(prepared)) != 1 {
			t.Errorf("%q is not found in REGIE", prepared)
		}
		if hits := d.S.Table().Search(prepared); len(hits) != 0 {
			t.Errorf("%q is found in TAFEL: %v", prepared, hits)
		}
	}
	hits := d.S.Table().Search("VERVOER prijs")
	if want := []model.Hit{{Place: model.Place{Step: model.StepInterests, ID: d.Transport, Field: model.FieldText}, Text: "vervoer in de prijs"}}; !slices.Equal(hits, want) {
		t.Errorf("found %v, want %v", hits, want)
	}
	if hits := d.S.Search(" \t"); hits != nil {
		t.Errorf("nothing typed finds %v", hits)
	}
}

// notSearched are the texts that search leaves out on purpose: what an opgave
// or an agreement once said and says no longer.
var notSearched = []string{"opgave.versions[].text", "agreements[].earlier[].text"}

// Every text that a person typed is found, so that a new field cannot be
// forgotten.
func TestSearchReachesEveryText(t *testing.T) {
	var s model.Session
	words := map[string]string{}
	fill(reflect.ValueOf(&s).Elem(), "", words)
	found := map[string]bool{}
	for _, h := range s.Texts() {
		found[h.Text] = true
		if h.Place.Step == "" {
			t.Errorf("%s has no place", h.Text)
		}
	}
	if len(words) < 50 {
		t.Fatalf("only %d texts were filled in", len(words))
	}
	for word, path := range words {
		if found[word] == slices.Contains(notSearched, path) {
			t.Errorf("%s: found %t", path, found[word])
		}
	}
}

// fill puts a word of its own in every string of a value, and one element in
// every list.
func fill(v reflect.Value, path string, words map[string]string) {
	switch {
	case v.Type() == reflect.TypeFor[string]():
		word := fmt.Sprint("woord", len(words))
		words[word] = path
		v.SetString(word)
	case v.Type() == reflect.TypeFor[model.ID]():
		v.SetString(string(modeltest.ID()))
	case v.Kind() == reflect.Slice:
		v.Set(reflect.MakeSlice(v.Type(), 1, 1))
		fill(v.Index(0), path+"[]", words)
	case v.Kind() == reflect.Struct:
		for i := range v.NumField() {
			at := path
			if f := v.Type().Field(i); !f.Anonymous {
				name, _, _ := strings.Cut(f.Tag.Get("json"), ",")
				at = strings.TrimPrefix(path+"."+name, ".")
			}
			fill(v.Field(i), at, words)
		}
	}
}

func TestEveryThingHasItsPlace(t *testing.T) {
	d := newDesk(t)
	for _, r := range []struct {
		id   model.ID
		f    model.Field
		step model.Step
	}{
		{"", model.FieldTitle, model.StepSession}, {"", model.FieldRules, model.StepSession}, {"", model.FieldOpgave, model.StepOpgave},
		{"", model.FieldWhyNow, model.StepOpgave}, {"", model.FieldPhoto, model.StepClosing}, {"", model.FieldNext, model.StepClosing},
		{"", model.FieldPhase, model.StepStart}, {d.Nabij, model.FieldName, model.StepPartners}, {d.Nabij, model.FieldMandate, model.StepPartners},
		{d.Nabij, model.FieldHome, model.StepInterests}, {d.Nabij, model.FieldNoneSaid, model.StepInterests}, {d.Nabij, model.FieldCarries, model.StepCarry},
		{d.Nabij, model.FieldAnswerable, model.StepClosing}, {d.Close, model.FieldText, model.StepInterests}, {d.Staff, model.FieldExit, model.StepCarry},
		{d.Council, model.FieldOn, model.StepInterests}, {d.Note, model.FieldText, model.StepInterests}, {d.Tariff, model.FieldDue, model.StepAgreements},
		{d.Secret, model.FieldText, model.StepAgreements}, {d.Term, model.FieldText, model.StepTerms}, {d.Parked, model.FieldBack, model.StepParked},
		{d.Ambition, model.FieldChain, model.StepOpgave}, {d.Indicator, model.FieldUse, model.StepOpgave}, {d.Break15, model.FieldText, model.StepSession},
		{modeltest.ID(), model.FieldPhoto, model.StepClosing}, {"", model.FieldReflection, model.StepReflect}, {"", model.FieldHeld, model.StepReview},
	} {
		if got, want := d.S.PlaceOf(r.id, r.f), (model.Place{Step: r.step, ID: r.id, Field: r.f}); got != want {
			t.Errorf("%s of %s is at %v, want %v", r.f, r.id, got, want)
		}
	}
}

func TestTheHeadSumsUpWhatTheTableSees(t *testing.T) {
	d := arranged(t)
	second := modeltest.ID()
	d.Do(
		model.AddLine{ID: second, Partner: d.Nabij, Sort: model.SortPrecondition, Text: "genoeg handen", State: model.Spoken},
		model.AddAgreement{ID: modeltest.ID(), Text: "Klaar", Due: date.On(modeltest.Today)},
		model.SetDate{Field: model.FieldNext, Date: day.Last},
	)
	h := d.S.Head()
	equal(t, "open preconditions, without the prepared one", h.Open, 1)
	equal(t, "agreements, without the voorzet", h.Agreed, 2)
	if !slices.Equal(h.Dues, []date.Day{day.Last, modeltest.Today}) {
		t.Errorf("due %v", h.Dues)
	}
	equal(t, "past today", h.Past(modeltest.Today), 0)
	equal(t, "past tomorrow", h.Past(modeltest.Today.AddDays(1)), 1)
	equal(t, "how far", h.Reached, model.PartAgreements)
	equal(t, "next", h.Next, day.Last)
	equal(t, "title", h.Title, d.S.Title)
	last := d.S.Agreements[len(d.S.Agreements)-1].ID
	d.Do(model.Pick{ID: last, Field: model.FieldProgress, Value: string(model.Done)}, model.DropAgreement{ID: d.Tariff})
	h = d.S.Head()
	equal(t, "agreements that have not lapsed", h.Agreed, 1)
	equal(t, "due dates of what is over", len(h.Dues), 0)
	if a, b := d.S.Head(), d.S.Table().Head(); !reflect.DeepEqual(a, b) {
		t.Errorf("the head of the session %+v, of its table layer %+v", a, b)
	}
	s := model.New(modeltest.ID(), "Tafel", modeltest.Today)
	equal(t, "how far at first", s.Head().Reached, model.PartOpgave)
	s, _ = model.Do(s, model.AddPartner{ID: modeltest.ID(), Name: "Voorzet", Draft: true})
	equal(t, "how far with a voorzet", s.Head().Reached, model.PartOpgave)
	s, _ = model.Do(s, model.AddPartner{ID: d.Rietgoor, Name: "Rietgoor"})
	equal(t, "how far with a partner", s.Head().Reached, model.PartPartners)
	s, _ = model.Do(s, model.AddLine{ID: d.Close, Partner: d.Rietgoor, Sort: model.SortInterest, Text: "x", State: model.Spoken})
	equal(t, "how far with an interest", s.Head().Reached, model.PartInterests)
}

func TestAFileHoldsNothingThatStaysAtTheTable(t *testing.T) {
	d := newDesk(t)
	d.Do(
		model.SetSaid{Partner: d.Nabij, Field: model.FieldHome, Text: "stil gezegd", State: model.Spoken},
		model.PickSaid{Partner: d.Nabij, Of: model.FieldHome, Field: model.FieldStays, Value: "yes"},
		model.SetSaid{Partner: d.Nabij, Field: model.FieldPosition, Text: "luid gezegd", State: model.Spoken},
		model.Pick{ID: d.Transport, Field: model.FieldStays, Value: "yes"}, model.Pick{ID: d.Council, Field: model.FieldStays, Value: "yes"},
	)
	file := string(written(t, d.S.Filed()))
	for _, word := range []string{"stil gezegd", "vervoer", "gemeenteraad", "genoeg handen", "zorgkantoor", "Bedrijvenkring"} {
		if strings.Contains(file, word) {
			t.Errorf("%q is in a file", word)
		}
	}
	for _, word := range []string{"luid gezegd", "dichtbij", "Vergoeding"} {
		if !strings.Contains(file, word) {
			t.Errorf("%q is not in a file", word)
		}
	}
}
