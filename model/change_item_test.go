package model_test

import (
	"testing"

	"regietafel/model"
	"regietafel/model/date"
	"regietafel/model/modeltest"
)

func TestItemsAreAdded(t *testing.T) {
	d := newDesk(t)
	equal(t, "term", d.S.Terms[0], model.Term{ID: d.Term, Word: "dagdeel", Meaning: "vier uur", Version: 1})
	equal(t, "parked", d.S.Parked[0], model.Parked{ID: d.Parked, Text: "de kantine"})
	equal(t, "ambition", d.S.Opgave.Ambitions[0], model.Ambition{ID: d.Ambition, Partner: d.Nabij, Text: "iedereen doet mee"})
	equal(t, "indicator", d.S.Opgave.Indicators[0], model.Indicator{ID: d.Indicator, Delivers: d.Nabij, Text: "bezoekers per week"})
	equal(t, "agenda", d.S.Agenda[0], model.AgendaItem{ID: d.Break15, Text: "pauze", Minutes: 15})
	equal(t, "note", d.S.Notes[0], model.Note{ID: d.Note, Partner: d.Nabij, Text: "bel vooraf"})
	equal(t, "notes on the table", len(d.S.Table().Notes), 0)
	id := modeltest.ID
	d.Do(model.AddNote{ID: id(), Partner: d.Hidden, Text: "een voorzet mag"}, model.AddAmbition{ID: id(), Text: "van ons allen", Chain: "samen"})
	d.refuses([]refusal{
		{"a term without a word", model.AddTerm{ID: id()}, model.FieldText, model.CodeEmpty},
		{"a meaning that is too long", model.AddTerm{ID: id(), Word: "x", Meaning: long(model.MaxLine)}, model.FieldMeaning, model.CodeLong},
		{"a term with an ID in use", model.AddTerm{ID: d.Note, Word: "x"}, model.FieldRef, model.CodeExists},
		{"nothing parked", model.AddParked{ID: id(), Text: "\t"}, model.FieldText, model.CodeEmpty},
		{"back on no day", model.AddParked{ID: id(), Text: "x", Back: never}, model.FieldBack, model.CodeDate},
		{"an ambition of nobody", model.AddAmbition{ID: id(), Text: "x", Partner: id()}, model.FieldName, model.CodeGone},
		{"an ambition of a voorzet", model.AddAmbition{ID: id(), Text: "x", Partner: d.Hidden}, model.FieldName, model.CodeDraft},
		{"a translation that is too long", model.AddAmbition{ID: id(), Text: "x", Chain: long(model.MaxLine)}, model.FieldChain, model.CodeLong},
		{"an indicator of a voorzet", model.AddIndicator{ID: id(), Text: "x", Delivers: d.Hidden}, model.FieldName, model.CodeDraft},
		{"an indicator for no use", model.AddIndicator{ID: id(), Text: "x", Use: "sier"}, model.FieldUse, model.CodeValue},
		{"an indicator without words", model.AddIndicator{ID: id()}, model.FieldText, model.CodeEmpty},
		{"minutes below nothing", model.AddAgenda{ID: id(), Text: "x", Minutes: -1}, model.FieldMinutes, model.CodeValue},
		{"more minutes than a day", model.AddAgenda{ID: id(), Text: "x", Minutes: 24*60 + 1}, model.FieldMinutes, model.CodeValue},
		{"an agenda without words", model.AddAgenda{ID: id()}, model.FieldText, model.CodeEmpty},
		{"a note about nobody known", model.AddNote{ID: id(), Partner: id(), Text: "x"}, model.FieldName, model.CodeGone},
		{"a note without words", model.AddNote{ID: id()}, model.FieldText, model.CodeEmpty},
	})
}

func TestItemsAreEditedAndTakenOut(t *testing.T) {
	d := newDesk(t)
	text := func(id model.ID, f model.Field, text string) model.Change {
		return model.SetText{ID: id, Field: f, Text: text}
	}
	d.Do(
		text(d.Term, model.FieldText, "dag"), text(d.Term, model.FieldMeaning, "vier uur"),
		text(d.Parked, model.FieldText, "de bar"), text(d.Ambition, model.FieldText, "meedoen"), text(d.Ambition, model.FieldChain, "vervoer"),
		text(d.Indicator, model.FieldText, "ritten"), text(d.Break15, model.FieldText, "koffie"), text(d.Note, model.FieldText, "gebeld"),
		model.SetDue{ID: d.Parked, Field: model.FieldBack, Due: day}, model.Pick{ID: d.Indicator, Field: model.FieldUse, Value: "both"},
	)
	equal(t, "a term with the same meaning", d.S.Terms[0], model.Term{ID: d.Term, Word: "dag", Meaning: "vier uur", Version: 1})
	d.Do(text(d.Term, model.FieldMeaning, "drie uur"))
	equal(t, "a term with another meaning", d.S.Terms[0].Version, 2)
	equal(t, "parked", d.S.Parked[0], model.Parked{ID: d.Parked, Text: "de bar", Back: day})
	equal(t, "ambition", d.S.Opgave.Ambitions[0].Text+d.S.Opgave.Ambitions[0].Chain, "meedoenvervoer")
	equal(t, "indicator", d.S.Opgave.Indicators[0], model.Indicator{ID: d.Indicator, Delivers: d.Nabij, Text: "ritten", Use: model.UseBoth})
	equal(t, "agenda and note", d.S.Agenda[0].Text+d.S.Notes[0].Text, "koffiegebeld")
	var rows []refusal
	for _, id := range []model.ID{d.Term, d.Parked, d.Ambition, d.Indicator, d.Break15, d.Note} {
		rows = append(rows,
			refusal{"a field that it has not", text(id, model.FieldBrings, "x"), model.FieldBrings, model.CodeGone},
			refusal{"no words", text(id, model.FieldText, ""), model.FieldText, model.CodeEmpty})
	}
	d.refuses(append(rows, refusal{"use of a term", model.Pick{ID: d.Term, Field: model.FieldUse, Value: "both"}, model.FieldUse, model.CodeGone},
		refusal{"an unknown use", model.Pick{ID: d.Indicator, Field: model.FieldUse, Value: "sier"}, model.FieldUse, model.CodeValue},
		refusal{"no item", model.RemoveItem{ID: d.Nabij}, model.FieldText, model.CodeGone}))
	for _, id := range []model.ID{d.Term, d.Parked, d.Ambition, d.Indicator, d.Break15, d.Note} {
		d.Do(model.RemoveItem{ID: id})
		d.refuses([]refusal{{"twice", model.RemoveItem{ID: id}, model.FieldText, model.CodeGone}})
	}
	equal(t, "what is left", len(d.S.Terms)+len(d.S.Parked)+len(d.S.Opgave.Ambitions)+len(d.S.Opgave.Indicators)+len(d.S.Agenda)+len(d.S.Notes), 0)
}

// Whose an ambition is, and who delivers an indicator: a partner, nobody, but no
// stranger.
func TestOwners(t *testing.T) {
	d := newDesk(t)
	for _, who := range []model.ID{d.Nabij, ""} {
		d.Do(model.SetOwner{ID: d.Ambition, Partner: who}, model.SetOwner{ID: d.Indicator, Partner: who})
		if a, i := d.S.Opgave.Ambitions[0].Partner, d.S.Opgave.Indicators[0].Delivers; a != who || i != who {
			t.Errorf("of %q and %q, not %q", a, i, who)
		}
	}
	d.refuses([]refusal{
		{"a stranger", model.SetOwner{ID: d.Ambition, Partner: modeltest.ID()}, model.FieldName, model.CodeGone},
		{"of a term", model.SetOwner{ID: d.Term, Partner: d.Nabij}, model.FieldDelivers, model.CodeGone},
	})
}

func TestTextsOfTheSessionAndItsThings(t *testing.T) {
	d := newDesk(t)
	for _, f := range []model.Field{model.FieldTitle, model.FieldConvener, model.FieldEmployer, model.FieldRules, model.FieldOutside, model.FieldPhoto,
		model.FieldNextBy, model.FieldOpgave, model.FieldForWhom, model.FieldBetterFor, model.FieldHowMuch, model.FieldWhen, model.FieldWhyNow,
		model.FieldWhyUs, model.FieldGiven, model.FieldGovernor, model.FieldOfficial, model.FieldPro} {
		d.holds("", f)
	}
	for _, f := range []model.Field{model.FieldName, model.FieldShort, model.FieldFunction, model.FieldPerson, model.FieldSeatNote, model.FieldDetail,
		model.FieldWho, model.FieldBetter, model.FieldBrings, model.FieldAnswerable} {
		d.holds(d.Nabij, f)
	}
	for _, f := range []model.Field{model.FieldText, model.FieldLeadFunc, model.FieldDocument, model.FieldFixed, model.FieldFree, model.FieldNoticed,
		model.FieldCostBy, model.FieldPays} {
		d.holds(d.Tariff, f)
	}
	for _, f := range []model.Field{model.FieldText, model.FieldOn, model.FieldFeltAt} {
		d.holds(d.Council, f)
	}
	d.holds(d.Close, model.FieldText)
	d.holds(d.Transport, model.FieldText)
	d.refuses([]refusal{
		{"a field that a session has not", model.SetText{Field: model.FieldBrings, Text: "x"}, model.FieldBrings, model.CodeGone},
		{"a field that a partner has not", model.SetText{ID: d.Nabij, Field: model.FieldText, Text: "x"}, model.FieldText, model.CodeGone},
		{"a two-sided one", model.SetText{ID: d.Nabij, Field: model.FieldHome, Text: "x"}, model.FieldHome, model.CodeGone},
		{"a field that a line has not", model.SetText{ID: d.Close, Field: model.FieldOn, Text: "x"}, model.FieldOn, model.CodeGone},
		{"a field that an agreement has not", model.SetText{ID: d.Tariff, Field: model.FieldName, Text: "x"}, model.FieldName, model.CodeGone},
		{"of nothing", model.SetText{ID: modeltest.ID(), Field: model.FieldText, Text: "x"}, model.FieldText, model.CodeGone},
		{"no title", model.SetText{Field: model.FieldTitle, Text: " "}, model.FieldTitle, model.CodeEmpty},
		{"no name", model.SetText{ID: d.Nabij, Field: model.FieldName}, model.FieldName, model.CodeEmpty},
		{"no words of an agreement", model.SetText{ID: d.Tariff, Field: model.FieldText}, model.FieldText, model.CodeEmpty},
	})
}

// holds tries a field: up to its limit and not beyond, in lines where it has
// lines, and found again by search where it is.
func (d *desk) holds(id model.ID, f model.Field) {
	d.T.Helper()
	word := "schroef" + string(f) + string(id)
	d.Do(model.SetText{ID: id, Field: f, Text: long(f.Limit() - 1)}, model.SetText{ID: id, Field: f, Text: "  " + word + "\nen\u200b meer"})
	want := word + " en meer"
	if f.Long() {
		want = "  " + word + "\nen meer"
	}
	hits := d.S.Search(word)
	if len(hits) != 1 || hits[0].Text != want || hits[0].Place.ID != id || hits[0].Place.Field != f {
		d.T.Errorf("%s: found %v, want %q there", f, hits, want)
	}
	d.refuses([]refusal{{"too long " + string(f), model.SetText{ID: id, Field: f, Text: long(f.Limit())}, f, model.CodeLong}})
}

func TestDatesAndPeriodsAreSetAndCleared(t *testing.T) {
	d := newDesk(t)
	d.Do(model.Accept{Precondition: d.Transport, Consequence: "x"},
		model.SetDue{Field: model.FieldFelt, Due: day}, model.SetDue{ID: d.Tariff, Field: model.FieldCostWhen, Due: day},
		model.SetDue{ID: d.Transport, Field: model.FieldReview, Due: day},
		model.SetDate{Field: model.FieldDate, Date: day.Last}, model.SetDate{Field: model.FieldNext, Date: day.Last}, model.SetDate{Field: model.FieldBefore, Date: day.Last})
	equal(t, "felt", d.S.Opgave.Felt, day)
	equal(t, "costing", d.Agreement(d.Tariff).Costing.When, day)
	equal(t, "review", d.Precondition(d.Transport).Acceptance.Review, day)
	equal(t, "dates", d.S.Date.String()+d.S.Next.Date.String()+d.S.Next.Before.String(), "2027-03-052027-03-052027-03-05")
	d.Do(model.SetDue{Field: model.FieldFelt}, model.SetDate{Field: model.FieldDate})
	equal(t, "cleared", d.S.Opgave.Felt.IsZero() && d.S.Date.IsZero(), true)
	due := func(id model.ID, f model.Field, v date.Due) model.Change {
		return model.SetDue{ID: id, Field: f, Due: v}
	}
	d.refuses([]refusal{
		{"no day", due(d.Tariff, model.FieldDue, never), model.FieldDue, model.CodeDate},
		{"half a month", due(d.Tariff, model.FieldDue, date.Due{Last: on("2027-06-29"), Precision: date.ByMonth}), model.FieldDue, model.CodeDate},
		{"an unknown precision", due(d.Tariff, model.FieldDue, date.Due{Last: day.Last, Precision: "ooit"}), model.FieldDue, model.CodeDate},
		{"a month without a day", due(d.Tariff, model.FieldDue, date.Due{Precision: date.ByMonth}), model.FieldDue, model.CodeDate},
		{"of a partner", due(d.Nabij, model.FieldDue, day), model.FieldDue, model.CodeGone},
		{"another of an agreement", due(d.Tariff, model.FieldBack, day), model.FieldBack, model.CodeGone},
		{"another of a precondition", due(d.Transport, model.FieldDue, day), model.FieldDue, model.CodeGone},
		{"another of the session", due("", model.FieldDue, day), model.FieldDue, model.CodeGone},
		{"a session's day that is none", model.SetDate{Field: model.FieldDate, Date: never.Last}, model.FieldDate, model.CodeDate},
		{"another day of the session", model.SetDate{Field: model.FieldDue, Date: day.Last}, model.FieldDue, model.CodeGone},
	})
}

func TestAFieldWithAClosedSetHasOneOfItsValues(t *testing.T) {
	d := newDesk(t)
	for f, vs := range map[model.Field][]string{model.FieldKind: model.KindOther.Values(), model.FieldBound: model.BoundNo.Values(), model.FieldMandate: model.MayDecide.Values()} {
		for _, v := range vs {
			d.Do(model.Pick{ID: d.Nabij, Field: f, Value: v})
		}
	}
	for f, vs := range map[model.Field][]string{model.FieldForm: model.Recorded.Values(), model.FieldKind: model.Plain.Values(),
		model.FieldProgress: model.Done.Values(), model.FieldCosting: model.CalcDone.Values()} {
		for _, v := range vs {
			d.Do(model.Pick{ID: d.Tariff, Field: f, Value: v})
		}
	}
	d.Do(model.Pick{ID: d.Close, Field: model.FieldStays, Value: "yes"}, model.Pick{ID: d.Guess, Field: model.FieldAllow, Value: "theirs"})
	equal(t, "the last of each", d.Agreement(d.Tariff).Form, model.Informal)
	equal(t, "stays", d.Interest(d.Close).Stays, true)
	equal(t, "in a file", len(d.S.Filed().Interests), 0)
	pick := func(id model.ID, f model.Field, v string) model.Change { return model.Pick{ID: id, Field: f, Value: v} }
	d.refuses([]refusal{
		{"an unknown mandate", pick(d.Nabij, model.FieldMandate, "mag alles"), model.FieldMandate, model.CodeValue},
		{"an unknown form", pick(d.Tariff, model.FieldForm, "mondeling"), model.FieldForm, model.CodeValue},
		{"no such field of a partner", pick(d.Nabij, model.FieldForm, "informal"), model.FieldForm, model.CodeGone},
		{"no such field of an agreement", pick(d.Tariff, model.FieldBound, "yes"), model.FieldBound, model.CodeGone},
		{"no such field of a line", pick(d.Close, model.FieldForm, "informal"), model.FieldForm, model.CodeGone},
		{"no such mark", pick("", model.FieldTitle, "yes"), model.FieldTitle, model.CodeGone},
		{"a mark that is neither", pick("", model.FieldWhen, "no"), model.FieldWhen, model.CodeValue},
		{"nothing", pick(modeltest.ID(), model.FieldKind, ""), model.FieldKind, model.CodeGone},
		{"permission for a said line", pick(d.Close, model.FieldAllow, "tabled"), model.FieldAllow, model.CodeState},
		{"a prepared line that stays", pick(d.Guess, model.FieldStays, "yes"), model.FieldStays, model.CodeState},
		{"an unknown permission", pick(d.Guess, model.FieldAllow, "ja hoor"), model.FieldAllow, model.CodeValue},
	})
}

func TestEachListHoldsAtMostSoMany(t *testing.T) {
	for list, c := range map[string]func(d *desk) model.Change{
		"partners":   func(*desk) model.Change { return model.AddPartner{ID: modeltest.ID(), Name: "x"} },
		"agreements": func(*desk) model.Change { return model.AddAgreement{ID: modeltest.ID(), Text: "x"} },
		"pressures": func(d *desk) model.Change {
			return model.AddLine{ID: modeltest.ID(), Partner: d.Nabij, Sort: model.SortPressure, Text: "x"}
		},
		"terms":      func(*desk) model.Change { return model.AddTerm{ID: modeltest.ID(), Word: "x"} },
		"parked":     func(*desk) model.Change { return model.AddParked{ID: modeltest.ID(), Text: "x"} },
		"ambitions":  func(*desk) model.Change { return model.AddAmbition{ID: modeltest.ID(), Text: "x"} },
		"indicators": func(*desk) model.Change { return model.AddIndicator{ID: modeltest.ID(), Text: "x"} },
		"agenda":     func(*desk) model.Change { return model.AddAgenda{ID: modeltest.ID(), Text: "x"} },
		"notes":      func(*desk) model.Change { return model.AddNote{ID: modeltest.ID(), Text: "x"} },
	} {
		d := newDesk(t)
		d.S.Partners = slicesOf(d.S.Partners)
		d.S.Agreements, d.S.Pressures, d.S.Terms = slicesOf(d.S.Agreements), slicesOf(d.S.Pressures), slicesOf(d.S.Terms)
		d.S.Parked, d.S.Agenda, d.S.Notes = slicesOf(d.S.Parked), slicesOf(d.S.Agenda), slicesOf(d.S.Notes)
		d.S.Opgave.Ambitions, d.S.Opgave.Indicators = slicesOf(d.S.Opgave.Ambitions), slicesOf(d.S.Opgave.Indicators)
		_, err := model.Do(d.S, c(d))
		if p, _ := err.(model.Problem); p.Code != model.CodeMany || p.Limit != model.MaxItems {
			t.Errorf("one too many %s: %v", list, err)
		}
	}
}

// slicesOf fills a list up to the most it may hold.
func slicesOf[T any](xs []T) []T {
	out := make([]T, model.MaxItems)
	copy(out, xs)
	return out
}
