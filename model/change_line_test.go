package model_test

import (
	"strings"
	"testing"

	"regietafel/model"
	"regietafel/model/modeltest"
)

func TestASaidPreconditionTakesTheNextNumber(t *testing.T) {
	d := newDesk(t)
	equal(t, "the first said one", d.precondition(d.transport).Number, 1)
	equal(t, "a prepared one", d.precondition(d.staff).Number, 0)
	second, third := modeltest.ID(), modeltest.ID()
	add := func(id model.ID) model.Change {
		return model.AddLine{ID: id, Partner: d.nabij, Sort: model.SortPrecondition, Text: "op tijd betaald", State: model.Spoken}
	}
	d.do(add(second), model.DropLine{ID: second, Why: "bij nader inzien"}, add(third))
	equal(t, "the one after a lapsed one", d.precondition(third).Number, 3)
	d.do(model.DropLine{ID: third}, model.DropLine{ID: d.transport})
	d.do(model.Release{ID: d.staff, New: modeltest.ID(), Text: "genoeg handen", Owner: true})
	last := d.s.Preconditions[len(d.s.Preconditions)-1]
	equal(t, "the one after three that lapsed", last.Number, 4)
	equal(t, "the number of the first, lapsed", d.precondition(d.transport).Number, 1)
	equal(t, "the number of the second, lapsed", d.precondition(second).Number, 2)
}

func TestALineIsAddedAsPresumedOrAsSaid(t *testing.T) {
	d := newDesk(t)
	equal(t, "said", d.interest(d.close).State, model.Spoken)
	equal(t, "prepared", d.interest(d.guess).State, model.Presumed)
	equal(t, "what a prepared line allows", d.interest(d.guess).Allow, model.BetweenUs)
	line := func(partner model.ID, sort model.Sort, text string, state model.State) model.Change {
		return model.AddLine{ID: modeltest.ID(), Partner: partner, Sort: sort, Text: text, State: state}
	}
	d.refuses([]refusal{
		{"empty", line(d.nabij, model.SortInterest, " ", model.Spoken), model.FieldText, model.CodeEmpty},
		{"too long", line(d.nabij, model.SortInterest, strings.Repeat("x", model.MaxLong+1), model.Spoken), model.FieldText, model.CodeLong},
		{"lapsed from the start", line(d.nabij, model.SortInterest, "x", model.Lapsed), model.FieldText, model.CodeState},
		{"of nobody", line(modeltest.ID(), model.SortInterest, "x", model.Presumed), model.FieldName, model.CodeGone},
		{"said by a voorzet", line(d.hidden, model.SortInterest, "x", model.Spoken), model.FieldName, model.CodeDraft},
		{"of no sort", line(d.nabij, "wens", "x", model.Spoken), model.FieldKind, model.CodeValue},
		{"an ID in use", model.AddLine{ID: d.term, Partner: d.nabij, Sort: model.SortInterest, Text: "x"}, model.FieldRef, model.CodeExists},
	})
	d.do(line(d.hidden, model.SortPressure, "de bank", model.Presumed))
}

func TestOnlyItsOwnerSaysWhatWasToStayBetweenUs(t *testing.T) {
	for _, r := range []struct {
		allow model.Permission
		owner bool
		ok    bool
	}{
		{model.BetweenUs, false, false}, {model.BetweenUs, true, true}, {model.TheirsToSay, false, true}, {model.MayBeTabled, false, true},
	} {
		d := newDesk(t)
		d.do(model.Pick{ID: d.staff, Field: model.FieldAllow, Value: string(r.allow)})
		release := model.Release{ID: d.staff, New: modeltest.ID(), Text: "twee vaste gezichten", Owner: r.owner}
		if !r.ok {
			d.refuses([]refusal{{string(r.allow), release, model.FieldText, model.CodeBetweenUs}})
			continue
		}
		d.do(release)
		x := d.precondition(release.New)
		equal(t, "the words", x.Text, "twee vaste gezichten")
		equal(t, "prepared before", x.Prepared, true)
		equal(t, "its permission", x.Allow, model.BetweenUs)
		if strings.Contains(string(written(t, d.s)), "genoeg handen") {
			t.Error("the prepared words are still there")
		}
	}
}

func TestReleaseIsRefusedForWhatIsNotPrepared(t *testing.T) {
	d := newDesk(t)
	of := modeltest.ID()
	d.do(model.AddLine{ID: of, Partner: d.hidden, Sort: model.SortInterest, Text: "drukte"})
	release := func(id model.ID, text string) model.Change {
		return model.Release{ID: id, New: modeltest.ID(), Text: text, Owner: true}
	}
	d.refuses([]refusal{
		{"said already", release(d.close, "x"), model.FieldText, model.CodeState},
		{"not there", release(modeltest.ID(), "x"), model.FieldText, model.CodeGone},
		{"no line", release(d.nabij, "x"), model.FieldText, model.CodeGone},
		{"without words", release(d.guess, ""), model.FieldText, model.CodeEmpty},
		{"under an ID in use", model.Release{ID: d.guess, New: d.close, Text: "x", Owner: true}, model.FieldRef, model.CodeExists},
		{"of a voorzet", release(of, "x"), model.FieldName, model.CodeDraft},
	})
}

func TestDroppingAPreparedLineTakesItOutAndASaidOneStays(t *testing.T) {
	d := newDesk(t)
	d.do(model.DropLine{ID: d.guess, Why: "telt niet"}, model.DropLine{ID: d.staff}, model.DropLine{ID: d.auditor})
	for _, id := range []model.ID{d.guess, d.staff, d.auditor} {
		if strings.Contains(string(written(t, d.s)), string(id)) {
			t.Error("a prepared line stayed")
		}
	}
	d.do(model.DropLine{ID: d.close, Why: "al bereikt"}, model.DropLine{ID: d.council})
	equal(t, "the said one", d.interest(d.close).State, model.Lapsed)
	equal(t, "why", d.interest(d.close).Why, "al bereikt")
	equal(t, "the pressure", d.pressure(d.council).State, model.Lapsed)
	equal(t, "seen by the table", d.interest(d.close).OnTable(), true)
	d.refuses([]refusal{
		{"lapsed before", model.DropLine{ID: d.close}, model.FieldText, model.CodeState},
		{"not there", model.DropLine{ID: d.guess}, model.FieldText, model.CodeGone},
		{"too long a why", model.DropLine{ID: d.transport, Why: strings.Repeat("x", model.MaxLine+1)}, model.FieldWhy, model.CodeLong},
	})
}

func TestAnInterestIsUnderstoodWhenItsOwnerSaysSo(t *testing.T) {
	d := newDesk(t)
	d.do(
		model.Understand{Interest: d.close, By: d.nabij, Words: "in de\nbuurt", Verdict: model.VerdictAlmost},
		model.Understand{Interest: d.close, By: d.ouderen, Verdict: model.VerdictRight},
	)
	equal(t, "records", len(d.interest(d.close).Understood), 2)
	equal(t, "understood by", d.interest(d.close).UnderstoodBy()[0], d.ouderen)
	equal(t, "how many understood", len(d.interest(d.close).UnderstoodBy()), 1)
	d.do(model.Understand{Interest: d.close, By: d.nabij, Words: "dichtbij", Verdict: model.VerdictRight})
	equal(t, "records after trying again", len(d.interest(d.close).Understood), 2)
	d.do(model.Understand{Interest: d.close, By: d.ouderen})
	equal(t, "records after taking one out", len(d.interest(d.close).Understood), 1)
	d.refuses([]refusal{
		{"by its owner", model.Understand{Interest: d.close, By: d.rietgoor, Words: "x"}, model.FieldBy, model.CodeSelf},
		{"by nobody", model.Understand{Interest: d.close, Words: "x"}, model.FieldName, model.CodeGone},
		{"by a voorzet", model.Understand{Interest: d.close, By: d.hidden, Words: "x"}, model.FieldName, model.CodeDraft},
		{"before it was said", model.Understand{Interest: d.guess, By: d.ouderen, Words: "x"}, model.FieldWords, model.CodeState},
		{"of no interest", model.Understand{Interest: d.transport, By: d.ouderen, Words: "x"}, model.FieldWords, model.CodeGone},
		{"with no verdict of ours", model.Understand{Interest: d.close, By: d.nabij, Verdict: "mwah"}, model.FieldWords, model.CodeValue},
		{"in too many words", model.Understand{Interest: d.close, By: d.nabij, Words: strings.Repeat("x", model.MaxLong+1)}, model.FieldWords, model.CodeLong},
	})
}

func TestNoneIsSaidAloudAndEndsWithAPrecondition(t *testing.T) {
	d := newDesk(t)
	d.do(model.SayNone{Partner: d.nabij, Said: model.NoneOnce})
	equal(t, "a prepared precondition is no hindrance", d.partner(d.nabij).None, model.NoneOnce)
	d.do(model.SayNone{Partner: d.nabij, Said: model.NoneTwice})
	d.do(model.AddLine{ID: modeltest.ID(), Partner: d.nabij, Sort: model.SortPrecondition, Text: "nog een vermoeden"})
	equal(t, "none after a prepared line", d.partner(d.nabij).None, model.NoneTwice)
	d.do(model.AddLine{ID: modeltest.ID(), Partner: d.nabij, Sort: model.SortPrecondition, Text: "toch iets", State: model.Spoken})
	equal(t, "none after a said one", d.partner(d.nabij).None, model.NoneUnsaid)
	d.refuses([]refusal{
		{"while one was said", model.SayNone{Partner: d.rietgoor, Said: model.NoneOnce}, model.FieldNoneSaid, model.CodeState},
		{"by a voorzet", model.SayNone{Partner: d.hidden, Said: model.NoneOnce}, model.FieldName, model.CodeDraft},
		{"by nobody", model.SayNone{Partner: modeltest.ID(), Said: model.NoneOnce}, model.FieldName, model.CodeGone},
		{"three times", model.SayNone{Partner: d.ouderen, Said: "thrice"}, model.FieldNoneSaid, model.CodeValue},
	})
	d.do(model.DropLine{ID: d.transport}, model.SayNone{Partner: d.rietgoor, Said: model.NoneOnce})
	equal(t, "none once the only one lapsed", d.partner(d.rietgoor).None, model.NoneOnce)
}

func TestALineHoldsAtMostSoMany(t *testing.T) {
	d := newDesk(t)
	one := d.interest(d.close)
	d.s.Interests = nil
	for range model.MaxItems {
		one.ID = modeltest.ID()
		d.s.Interests = append(d.s.Interests, one)
	}
	_, err := model.Do(d.s, model.AddLine{ID: modeltest.ID(), Partner: d.nabij, Sort: model.SortInterest, Text: "x", State: model.Spoken})
	if p, _ := err.(model.Problem); p.Code != model.CodeMany || p.Limit != model.MaxItems {
		t.Errorf("one too many: %v", err)
	}
	d.do(model.AddLine{ID: modeltest.ID(), Partner: d.nabij, Sort: model.SortPressure, Text: "x"})
}
