package model_test

import (
	"testing"

	"regietafel/model"
	"regietafel/model/date"
	"regietafel/model/modeltest"
)

func TestItemsAreAdded(t *testing.T) {
	d := newDesk(t)
	equal(t, "term", d.s.Terms[0], model.Term{ID: d.term, Word: "dagdeel", Meaning: "vier uur", Version: 1})
	equal(t, "parked", d.s.Parked[0], model.Parked{ID: d.parked, Text: "de kantine"})
	equal(t, "ambition", d.s.Opgave.Ambitions[0], model.Ambition{ID: d.ambition, Partner: d.nabij, Text: "iedereen doet mee"})
	equal(t, "indicator", d.s.Opgave.Indicators[0], model.Indicator{ID: d.indicator, Delivers: d.nabij, Text: "bezoekers per week"})
	equal(t, "agenda", d.s.Agenda[0], model.AgendaItem{ID: d.break15, Text: "pauze", Minutes: 15})
	equal(t, "note", d.s.Notes[0], model.Note{ID: d.note, Partner: d.nabij, Text: "bel vooraf"})
	equal(t, "notes on the table", len(d.s.Table().Notes), 0)
	id := modeltest.ID
	d.do(model.AddNote{ID: id(), Partner: d.hidden, Text: "een voorzet mag"}, model.AddAmbition{ID: id(), Text: "van ons allen", Chain: "samen"})
	d.refuses([]refusal{
		{"a term without a word", model.AddTerm{ID: id()}, model.FieldText, model.CodeEmpty},
		{"a meaning that is too long", model.AddTerm{ID: id(), Word: "x", Meaning: long(model.MaxLine)}, model.FieldMeaning, model.CodeLong},
		{"a term with an ID in use", model.AddTerm{ID: d.note, Word: "x"}, model.FieldRef, model.CodeExists},
		{"nothing parked", model.AddParked{ID: id(), Text: "\t"}, model.FieldText, model.CodeEmpty},
		{"back on no day", model.AddParked{ID: id(), Text: "x", Back: never}, model.FieldBack, model.CodeDate},
		{"an ambition of nobody", model.AddAmbition{ID: id(), Text: "x", Partner: id()}, model.FieldName, model.CodeGone},
		{"an ambition of a voorzet", model.AddAmbition{ID: id(), Text: "x", Partner: d.hidden}, model.FieldName, model.CodeDraft},
		{"a translation that is too long", model.AddAmbition{ID: id(), Text: "x", Chain: long(model.MaxLine)}, model.FieldChain, model.CodeLong},
		{"an indicator of a voorzet", model.AddIndicator{ID: id(), Text: "x", Delivers: d.hidden}, model.FieldName, model.CodeDraft},
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
	d.do(
		text(d.term, model.FieldText, "dag"), text(d.term, model.FieldMeaning, "vier uur"),
		text(d.parked, model.FieldText, "de bar"), text(d.ambition, model.FieldText, "meedoen"), text(d.ambition, model.FieldChain, "vervoer"),
		text(d.indicator, model.FieldText, "ritten"), text(d.break15, model.FieldText, "koffie"), text(d.note, model.FieldText, "gebeld"),
		model.SetDue{ID: d.parked, Field: model.FieldBack, Due: day}, model.Pick{ID: d.indicator, Field: model.FieldUse, Value: "both"},
	)
	equal(t, "a term with the same meaning", d.s.Terms[0], model.Term{ID: d.term, Word: "dag", Meaning: "vier uur", Version: 1})
	d.do(text(d.term, model.FieldMeaning, "drie uur"))
	equal(t, "a term with another meaning", d.s.Terms[0].Version, 2)
	equal(t, "parked", d.s.Parked[0], model.Parked{ID: d.parked, Text: "de bar", Back: day})
	equal(t, "ambition", d.s.Opgave.Ambitions[0].Text+d.s.Opgave.Ambitions[0].Chain, "meedoenvervoer")
	equal(t, "indicator", d.s.Opgave.Indicators[0], model.Indicator{ID: d.indicator, Delivers: d.nabij, Text: "ritten", Use: model.UseBoth})
	equal(t, "agenda and note", d.s.Agenda[0].Text+d.s.Notes[0].Text, "koffiegebeld")
	var rows []refusal
	for _, id := range []model.ID{d.term, d.parked, d.ambition, d.indicator, d.break15, d.note} {
		rows = append(rows,
			refusal{"a field that it has not", text(id, model.FieldBrings, "x"), model.FieldBrings, model.CodeGone},
			refusal{"no words", text(id, model.FieldText, ""), model.FieldText, model.CodeEmpty})
	}
	d.refuses(append(rows, refusal{"use of a term", model.Pick{ID: d.term, Field: model.FieldUse, Value: "both"}, model.FieldUse, model.CodeGone},
		refusal{"an unknown use", model.Pick{ID: d.indicator, Field: model.FieldUse, Value: "sier"}, model.FieldUse, model.CodeValue},
		refusal{"no item", model.RemoveItem{ID: d.nabij}, model.FieldText, model.CodeGone}))
	for _, id := range []model.ID{d.term, d.parked, d.ambition, d.indicator, d.break15, d.note} {
		d.do(model.RemoveItem{ID: id})
		d.refuses([]refusal{{"twice", model.RemoveItem{ID: id}, model.FieldText, model.CodeGone}})
	}
	equal(t, "what is left", len(d.s.Terms)+len(d.s.Parked)+len(d.s.Opgave.Ambitions)+len(d.s.Opgave.Indicators)+len(d.s.Agenda)+len(d.s.Notes), 0)
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
		d.holds(d.nabij, f)
	}
	for _, f := range []model.Field{model.FieldText, model.FieldLeadFunc, model.FieldDocument, model.FieldFixed, model.FieldFree, model.FieldNoticed,
		model.FieldCostBy, model.FieldPays} {
		d.holds(d.tariff, f)
	}
	for _, f := range []model.Field{model.FieldText, model.FieldOn, model.FieldFeltAt} {
		d.holds(d.council, f)
	}
	d.holds(d.close, model.FieldText)
	d.holds(d.transport, model.FieldText)
	d.refuses([]refusal{
		{"a field that a session has not", model.SetText{Field: model.FieldBrings, Text: "x"}, model.FieldBrings, model.CodeGone},
		{"a field that a partner has not", model.SetText{ID: d.nabij, Field: model.FieldText, Text: "x"}, model.FieldText, model.CodeGone},
		{"a two-sided one", model.SetText{ID: d.nabij, Field: model.FieldHome, Text: "x"}, model.FieldHome, model.CodeGone},
		{"a field that a line has not", model.SetText{ID: d.close, Field: model.FieldOn, Text: "x"}, model.FieldOn, model.CodeGone},
		{"a field that an agreement has not", model.SetText{ID: d.tariff, Field: model.FieldName, Text: "x"}, model.FieldName, model.CodeGone},
		{"of nothing", model.SetText{ID: modeltest.ID(), Field: model.FieldText, Text: "x"}, model.FieldText, model.CodeGone},
		{"no title", model.SetText{Field: model.FieldTitle, Text: " "}, model.FieldTitle, model.CodeEmpty},
		{"no name", model.SetText{ID: d.nabij, Field: model.FieldName}, model.FieldName, model.CodeEmpty},
		{"no words of an agreement", model.SetText{ID: d.tariff, Field: model.FieldText}, model.FieldText, model.CodeEmpty},
	})
}

// holds tries a field: up to its limit and not beyond, in lines where it has
// lines, and found again by search where it is.
func (d *desk) holds(id model.ID, f model.Field) {
	d.t.Helper()
	word := "schroef" + string(f) + string(id)
	d.do(model.SetText{ID: id, Field: f, Text: long(f.Limit() - 1)}, model.SetText{ID: id, Field: f, Text: "  " + word + "\nen\u200b meer"})
	want := word + " en meer"
	if f.Long() {
		want = "  " + word + "\nen meer"
	}
	hits := d.s.Search(word)
	if len(hits) != 1 || hits[0].Text != want || hits[0].Place.ID != id || hits[0].Place.Field != f {
		d.t.Errorf("%s: found %v, want %q there", f, hits, want)
	}
	d.refuses([]refusal{{"too long " + string(f), model.SetText{ID: id, Field: f, Text: long(f.Limit())}, f, model.CodeLong}})
}

func TestDatesAndPeriodsAreSetAndCleared(t *testing.T) {
	d := newDesk(t)
	d.do(model.Accept{Precondition: d.transport, Consequence: "x"},
		model.SetDue{Field: model.FieldFelt, Due: day}, model.SetDue{ID: d.tariff, Field: model.FieldCostWhen, Due: day},
		model.SetDue{ID: d.transport, Field: model.FieldReview, Due: day},
		model.SetDate{Field: model.FieldDate, Date: day.Last}, model.SetDate{Field: model.FieldNext, Date: day.Last}, model.SetDate{Field: model.FieldBefore, Date: day.Last})
	equal(t, "felt", d.s.Opgave.Felt, day)
	equal(t, "costing", d.agreement(d.tariff).Costing.When, day)
	equal(t, "review", d.precondition(d.transport).Acceptance.Review, day)
	equal(t, "dates", d.s.Date.String()+d.s.Next.Date.String()+d.s.Next.Before.String(), "2027-03-052027-03-052027-03-05")
	d.do(model.SetDue{Field: model.FieldFelt}, model.SetDate{Field: model.FieldDate})
	equal(t, "cleared", d.s.Opgave.Felt.IsZero() && d.s.Date.IsZero(), true)
	due := func(id model.ID, f model.Field, v date.Due) model.Change {
		return model.SetDue{ID: id, Field: f, Due: v}
	}
	d.refuses([]refusal{
		{"no day", due(d.tariff, model.FieldDue, never), model.FieldDue, model.CodeDate},
		{"half a month", due(d.tariff, model.FieldDue, date.Due{Last: on("2027-06-29"), Precision: date.ByMonth}), model.FieldDue, model.CodeDate},
		{"an unknown precision", due(d.tariff, model.FieldDue, date.Due{Last: day.Last, Precision: "ooit"}), model.FieldDue, model.CodeDate},
		{"a month without a day", due(d.tariff, model.FieldDue, date.Due{Precision: date.ByMonth}), model.FieldDue, model.CodeDate},
		{"of a partner", due(d.nabij, model.FieldDue, day), model.FieldDue, model.CodeGone},
		{"another of an agreement", due(d.tariff, model.FieldBack, day), model.FieldBack, model.CodeGone},
		{"another of a precondition", due(d.transport, model.FieldDue, day), model.FieldDue, model.CodeGone},
		{"another of the session", due("", model.FieldDue, day), model.FieldDue, model.CodeGone},
		{"a session's day that is none", model.SetDate{Field: model.FieldDate, Date: never.Last}, model.FieldDate, model.CodeDate},
		{"another day of the session", model.SetDate{Field: model.FieldDue, Date: day.Last}, model.FieldDue, model.CodeGone},
	})
}

func TestAFieldWithAClosedSetHasOneOfItsValues(t *testing.T) {
	d := newDesk(t)
	for f, vs := range map[model.Field][]string{model.FieldKind: model.KindOther.Values(), model.FieldBound: model.BoundNo.Values(), model.FieldMandate: model.MayDecide.Values()} {
		for _, v := range vs {
			d.do(model.Pick{ID: d.nabij, Field: f, Value: v})
		}
	}
	for f, vs := range map[model.Field][]string{model.FieldForm: model.Recorded.Values(), model.FieldKind: model.Plain.Values(),
		model.FieldProgress: model.Done.Values(), model.FieldCosting: model.CalcDone.Values()} {
		for _, v := range vs {
			d.do(model.Pick{ID: d.tariff, Field: f, Value: v})
		}
	}
	d.do(model.Pick{ID: d.close, Field: model.FieldStays, Value: "yes"}, model.Pick{ID: d.guess, Field: model.FieldAllow, Value: "theirs"})
	equal(t, "the last of each", d.agreement(d.tariff).Form, model.Informal)
	equal(t, "stays", d.interest(d.close).Stays, true)
	equal(t, "in a file", len(d.s.Filed().Interests), 0)
	pick := func(id model.ID, f model.Field, v string) model.Change { return model.Pick{ID: id, Field: f, Value: v} }
	d.refuses([]refusal{
		{"an unknown mandate", pick(d.nabij, model.FieldMandate, "mag alles"), model.FieldMandate, model.CodeValue},
		{"an unknown form", pick(d.tariff, model.FieldForm, "mondeling"), model.FieldForm, model.CodeValue},
		{"no such field of a partner", pick(d.nabij, model.FieldForm, "informal"), model.FieldForm, model.CodeGone},
		{"no such field of an agreement", pick(d.tariff, model.FieldBound, "yes"), model.FieldBound, model.CodeGone},
		{"no such field of a line", pick(d.close, model.FieldForm, "informal"), model.FieldForm, model.CodeGone},
		{"no such mark", pick("", model.FieldTitle, "yes"), model.FieldTitle, model.CodeGone},
		{"a mark that is neither", pick("", model.FieldWhen, "no"), model.FieldWhen, model.CodeValue},
		{"nothing", pick(modeltest.ID(), model.FieldKind, ""), model.FieldKind, model.CodeGone},
		{"permission for a said line", pick(d.close, model.FieldAllow, "tabled"), model.FieldAllow, model.CodeState},
		{"a prepared line that stays", pick(d.guess, model.FieldStays, "yes"), model.FieldStays, model.CodeState},
		{"an unknown permission", pick(d.guess, model.FieldAllow, "ja hoor"), model.FieldAllow, model.CodeValue},
	})
}

func TestEachListHoldsAtMostSoMany(t *testing.T) {
	for list, c := range map[string]func(d *desk) model.Change{
		"partners":   func(*desk) model.Change { return model.AddPartner{ID: modeltest.ID(), Name: "x"} },
		"agreements": func(*desk) model.Change { return model.AddAgreement{ID: modeltest.ID(), Text: "x"} },
		"pressures": func(d *desk) model.Change {
			return model.AddLine{ID: modeltest.ID(), Partner: d.nabij, Sort: model.SortPressure, Text: "x"}
		},
		"terms":      func(*desk) model.Change { return model.AddTerm{ID: modeltest.ID(), Word: "x"} },
		"parked":     func(*desk) model.Change { return model.AddParked{ID: modeltest.ID(), Text: "x"} },
		"ambitions":  func(*desk) model.Change { return model.AddAmbition{ID: modeltest.ID(), Text: "x"} },
		"indicators": func(*desk) model.Change { return model.AddIndicator{ID: modeltest.ID(), Text: "x"} },
		"agenda":     func(*desk) model.Change { return model.AddAgenda{ID: modeltest.ID(), Text: "x"} },
		"notes":      func(*desk) model.Change { return model.AddNote{ID: modeltest.ID(), Text: "x"} },
	} {
		d := newDesk(t)
		d.s.Partners = slicesOf(d.s.Partners)
		d.s.Agreements, d.s.Pressures, d.s.Terms = slicesOf(d.s.Agreements), slicesOf(d.s.Pressures), slicesOf(d.s.Terms)
		d.s.Parked, d.s.Agenda, d.s.Notes = slicesOf(d.s.Parked), slicesOf(d.s.Agenda), slicesOf(d.s.Notes)
		d.s.Opgave.Ambitions, d.s.Opgave.Indicators = slicesOf(d.s.Opgave.Ambitions), slicesOf(d.s.Opgave.Indicators)
		_, err := model.Do(d.s, c(d))
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
