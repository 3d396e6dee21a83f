package model_test

import (
	"strings"
	"testing"

	"regietafel/model"
	"regietafel/model/date"
	"regietafel/model/modeltest"
)

func TestASaidPreconditionTakesTheNextNumber(t *testing.T) {
	d := newDesk(t)
	equal(t, "the first said one", d.Precondition(d.Transport).Number, 1)
	equal(t, "a prepared one", d.Precondition(d.Staff).Number, 0)
	second, third := modeltest.ID(), modeltest.ID()
	add := func(id model.ID) model.Change {
		return model.AddLine{ID: id, Partner: d.Nabij, Sort: model.SortPrecondition, Text: "op tijd betaald", State: model.Spoken}
	}
	d.Do(add(second), model.DropLine{ID: second, Why: "bij nader inzien"}, add(third))
	equal(t, "the one after a lapsed one", d.Precondition(third).Number, 3)
	d.Do(model.DropLine{ID: third}, model.DropLine{ID: d.Transport})
	d.Do(model.Release{ID: d.Staff, New: modeltest.ID(), Text: "genoeg handen", Owner: true})
	last := d.S.Preconditions[len(d.S.Preconditions)-1]
	equal(t, "the one after three that lapsed", last.Number, 4)
	equal(t, "the number of the first, lapsed", d.Precondition(d.Transport).Number, 1)
	equal(t, "the number of the second, lapsed", d.Precondition(second).Number, 2)
}

func TestALineIsAddedAsPresumedOrAsSaid(t *testing.T) {
	d := newDesk(t)
	equal(t, "said", d.Interest(d.Close).State, model.Spoken)
	equal(t, "prepared", d.Interest(d.Guess).State, model.Presumed)
	equal(t, "what a prepared line allows", d.Interest(d.Guess).Allow, model.BetweenUs)
	line := func(partner model.ID, sort model.Sort, text string, state model.State) model.Change {
		return model.AddLine{ID: modeltest.ID(), Partner: partner, Sort: sort, Text: text, State: state}
	}
	d.refuses([]refusal{
		{"empty", line(d.Nabij, model.SortInterest, " ", model.Spoken), model.FieldText, model.CodeEmpty},
		{"too long", line(d.Nabij, model.SortInterest, strings.Repeat("x", model.MaxLong+1), model.Spoken), model.FieldText, model.CodeLong},
		{"lapsed from the start", line(d.Nabij, model.SortInterest, "x", model.Lapsed), model.FieldText, model.CodeState},
		{"of nobody", line(modeltest.ID(), model.SortInterest, "x", model.Presumed), model.FieldName, model.CodeGone},
		{"said by a voorzet", line(d.Hidden, model.SortInterest, "x", model.Spoken), model.FieldName, model.CodeDraft},
		{"of no sort", line(d.Nabij, "wens", "x", model.Spoken), model.FieldKind, model.CodeValue},
		{"an ID in use", model.AddLine{ID: d.Term, Partner: d.Nabij, Sort: model.SortInterest, Text: "x"}, model.FieldRef, model.CodeExists},
	})
	d.Do(line(d.Hidden, model.SortPressure, "de bank", model.Presumed))
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
		d.Do(model.Pick{ID: d.Staff, Field: model.FieldAllow, Value: string(r.allow)})
		release := model.Release{ID: d.Staff, New: modeltest.ID(), Text: "twee vaste gezichten", Owner: r.owner}
		if !r.ok {
			d.refuses([]refusal{{string(r.allow), release, model.FieldText, model.CodeBetweenUs}})
			continue
		}
		d.Do(release)
		x := d.Precondition(release.New)
		equal(t, "the words", x.Text, "twee vaste gezichten")
		equal(t, "prepared before", x.Prepared, true)
		equal(t, "its permission", x.Allow, model.BetweenUs)
		if strings.Contains(string(written(t, d.S)), "genoeg handen") {
			t.Error("the prepared words are still there")
		}
	}
}

func TestReleaseIsRefusedForWhatIsNotPrepared(t *testing.T) {
	d := newDesk(t)
	of := modeltest.ID()
	d.Do(model.AddLine{ID: of, Partner: d.Hidden, Sort: model.SortInterest, Text: "drukte"})
	release := func(id model.ID, text string) model.Change {
		return model.Release{ID: id, New: modeltest.ID(), Text: text, Owner: true}
	}
	d.refuses([]refusal{
		{"said already", release(d.Close, "x"), model.FieldText, model.CodeState},
		{"not there", release(modeltest.ID(), "x"), model.FieldText, model.CodeGone},
		{"no line", release(d.Nabij, "x"), model.FieldText, model.CodeGone},
		{"without words", release(d.Guess, ""), model.FieldText, model.CodeEmpty},
		{"under an ID in use", model.Release{ID: d.Guess, New: d.Close, Text: "x", Owner: true}, model.FieldRef, model.CodeExists},
		{"of a voorzet", release(of, "x"), model.FieldName, model.CodeDraft},
	})
}

func TestDroppingAPreparedLineTakesItOutAndASaidOneStays(t *testing.T) {
	d := newDesk(t)
	d.Do(model.DropLine{ID: d.Guess, Why: "telt niet"}, model.DropLine{ID: d.Staff}, model.DropLine{ID: d.Auditor})
	for _, id := range []model.ID{d.Guess, d.Staff, d.Auditor} {
		if strings.Contains(string(written(t, d.S)), string(id)) {
			t.Error("a prepared line stayed")
		}
	}
	d.Do(model.DropLine{ID: d.Close, Why: "al bereikt"}, model.DropLine{ID: d.Council})
	equal(t, "the said one", d.Interest(d.Close).State, model.Lapsed)
	equal(t, "why", d.Interest(d.Close).Why, "al bereikt")
	equal(t, "the pressure", d.Pressure(d.Council).State, model.Lapsed)
	equal(t, "seen by the table", d.Interest(d.Close).OnTable(), true)
	d.refuses([]refusal{
		{"lapsed before", model.DropLine{ID: d.Close}, model.FieldText, model.CodeState},
		{"not there", model.DropLine{ID: d.Guess}, model.FieldText, model.CodeGone},
		{"too long a why", model.DropLine{ID: d.Transport, Why: strings.Repeat("x", model.MaxLine+1)}, model.FieldWhy, model.CodeLong},
	})
}

func TestAnInterestIsUnderstoodWhenItsOwnerSaysSo(t *testing.T) {
	d := newDesk(t)
	d.Do(
		model.Understand{Interest: d.Close, By: d.Nabij, Words: "in de\nbuurt", Verdict: model.VerdictAlmost},
		model.Understand{Interest: d.Close, By: d.Ouderen, Verdict: model.VerdictRight},
	)
	equal(t, "records", len(d.Interest(d.Close).Understood), 2)
	equal(t, "understood by", d.Interest(d.Close).UnderstoodBy()[0], d.Ouderen)
	equal(t, "how many understood", len(d.Interest(d.Close).UnderstoodBy()), 1)
	d.Do(model.Understand{Interest: d.Close, By: d.Nabij, Words: "dichtbij", Verdict: model.VerdictRight})
	equal(t, "records after trying again", len(d.Interest(d.Close).Understood), 2)
	d.Do(model.Understand{Interest: d.Close, By: d.Ouderen})
	equal(t, "records after taking one out", len(d.Interest(d.Close).Understood), 1)
	d.refuses([]refusal{
		{"by its owner", model.Understand{Interest: d.Close, By: d.Rietgoor, Words: "x"}, model.FieldBy, model.CodeSelf},
		{"by nobody", model.Understand{Interest: d.Close, Words: "x"}, model.FieldName, model.CodeGone},
		{"by a voorzet", model.Understand{Interest: d.Close, By: d.Hidden, Words: "x"}, model.FieldName, model.CodeDraft},
		{"before it was said", model.Understand{Interest: d.Guess, By: d.Ouderen, Words: "x"}, model.FieldWords, model.CodeState},
		{"of no interest", model.Understand{Interest: d.Transport, By: d.Ouderen, Words: "x"}, model.FieldWords, model.CodeGone},
		{"with no verdict of ours", model.Understand{Interest: d.Close, By: d.Nabij, Verdict: "mwah"}, model.FieldWords, model.CodeValue},
		{"in too many words", model.Understand{Interest: d.Close, By: d.Nabij, Words: strings.Repeat("x", model.MaxLong+1)}, model.FieldWords, model.CodeLong},
	})
}

func TestNoneIsSaidAloudAndEndsWithAPrecondition(t *testing.T) {
	d := newDesk(t)
	d.Do(model.SayNone{Partner: d.Nabij, Said: model.NoneOnce})
	equal(t, "a prepared precondition is no hindrance", d.Partner(d.Nabij).None, model.NoneOnce)
	d.Do(model.SayNone{Partner: d.Nabij, Said: model.NoneTwice})
	d.Do(model.AddLine{ID: modeltest.ID(), Partner: d.Nabij, Sort: model.SortPrecondition, Text: "nog een vermoeden"})
	equal(t, "none after a prepared line", d.Partner(d.Nabij).None, model.NoneTwice)
	d.Do(model.AddLine{ID: modeltest.ID(), Partner: d.Nabij, Sort: model.SortPrecondition, Text: "toch iets", State: model.Spoken})
	equal(t, "none after a said one", d.Partner(d.Nabij).None, model.NoneUnsaid)
	d.refuses([]refusal{
		{"on no day", model.SayNone{Partner: d.Nabij, Said: model.NoneOnce, On: date.Day{Year: 2026, Month: 2, Day: 30}}, model.FieldNoneSaid, model.CodeDate},
		{"while one was said", model.SayNone{Partner: d.Rietgoor, Said: model.NoneOnce}, model.FieldNoneSaid, model.CodeState},
		{"by a voorzet", model.SayNone{Partner: d.Hidden, Said: model.NoneOnce}, model.FieldName, model.CodeDraft},
		{"by nobody", model.SayNone{Partner: modeltest.ID(), Said: model.NoneOnce}, model.FieldName, model.CodeGone},
		{"three times", model.SayNone{Partner: d.Ouderen, Said: "thrice"}, model.FieldNoneSaid, model.CodeValue},
	})
	d.Do(model.DropLine{ID: d.Transport}, model.SayNone{Partner: d.Rietgoor, Said: model.NoneOnce})
	equal(t, "none once the only one lapsed", d.Partner(d.Rietgoor).None, model.NoneOnce)
}

func TestALineHoldsAtMostSoMany(t *testing.T) {
	d := newDesk(t)
	one := d.Interest(d.Close)
	d.S.Interests = nil
	for range model.MaxItems {
		one.ID = modeltest.ID()
		d.S.Interests = append(d.S.Interests, one)
	}
	_, err := model.Do(d.S, model.AddLine{ID: modeltest.ID(), Partner: d.Nabij, Sort: model.SortInterest, Text: "x", State: model.Spoken})
	if p, _ := err.(model.Problem); p.Code != model.CodeMany || p.Limit != model.MaxItems {
		t.Errorf("one too many: %v", err)
	}
	d.Do(model.AddLine{ID: modeltest.ID(), Partner: d.Nabij, Sort: model.SortPressure, Text: "x"})
}
