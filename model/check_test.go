package model_test

import (
	"testing"

	"regietafel/model"
	"regietafel/model/modeltest"
)

// gone is in no session.
var gone = modeltest.ID()

// flaws are what a file can hold and no change makes.
var flaws = []struct {
	rule string
	harm func(d *desk)
	path string
	code model.ProblemCode
}{
	{"a session without an ID", func(d *desk) { d.S.ID = "" }, "id", model.CodeValue},
	{"an ID that is none", func(d *desk) { d.S.Terms[0].ID = "01J" }, "terms[0].id", model.CodeValue},
	{"an ID in small letters", func(d *desk) { d.S.Parked[0].ID = "01j00000000000000000000abc" }, "parked[0].id", model.CodeValue},
	{"a series that is none", func(d *desk) { d.S.Series = "\x1b[31m" }, "series", model.CodeValue},
	{"no title", func(d *desk) { d.S.Title = "" }, "title", model.CodeEmpty},
	{"a revision beyond counting", func(d *desk) { d.S.Revision = 1 << 60 }, "revision", model.CodeValue},
	{"the floor to nobody", func(d *desk) { d.S.Floor = gone }, "floor", model.CodeReference},
	{"the floor to a voorzet", func(d *desk) { d.S.Floor = d.Hidden }, "floor", model.CodeDraft},
	{"an ID twice", func(d *desk) { d.S.Notes[0].ID = d.Close }, "notes[0].id", model.CodeTwice},
	{"an amendment of what is no ID", func(d *desk) { d.S.After = []model.Amendment{{Kind: model.KindText, ID: "iets"}} }, "after[0].id", model.CodeValue},
	{"an amendment of what is no field", func(d *desk) { d.S.After = []model.Amendment{{Kind: model.KindText, Field: "\x1b[2J"}} }, "after[0].field", model.CodeValue},
	{"a partner without a name", func(d *desk) { d.S.Partners[1].Name = "" }, "partners[1].name", model.CodeEmpty},
	{"represented by nobody", func(d *desk) { d.S.Partners[1].SeatBy = gone }, "partners[1].seatBy", model.CodeReference},
	{"represented by a voorzet", func(d *desk) { d.S.Partners[1].SeatBy = d.Hidden }, "partners[1].seatBy", model.CodeDraft},
	{"represented by itself", func(d *desk) { d.S.Partners[1].SeatBy = d.Nabij }, "partners[1].seatBy", model.CodeSelf},
	{"a line of nobody", func(d *desk) { d.S.Interests[0].Partner = "" }, "interests[0].partner", model.CodeReference},
	{"a line of who is not there", func(d *desk) { d.S.Pressures[0].Partner = gone }, "pressures[0].partner", model.CodeReference},
	{"a said line of a voorzet", func(d *desk) { d.S.Interests[0].Partner = d.Hidden }, "interests[0].partner", model.CodeDraft},
	{"an interest without words", func(d *desk) { d.S.Interests[0].Text = "" }, "interests[0].text", model.CodeEmpty},
	{"a pressure without words", func(d *desk) { d.S.Pressures[0].Text = "" }, "pressures[0].text", model.CodeEmpty},
	{"understood by its owner", func(d *desk) { d.S.Interests[0].Understood = []model.Understanding{{By: d.Rietgoor}} }, "interests[0].understood[0].by", model.CodeSelf},
	{"understood by a voorzet", func(d *desk) { d.S.Interests[0].Understood = []model.Understanding{{By: d.Hidden}} }, "interests[0].understood[0].by", model.CodeDraft},
	{"a precondition without words", func(d *desk) { d.S.Preconditions[0].Text = "" }, "preconditions[0].text", model.CodeEmpty},
	{"a said one without a number", func(d *desk) { d.S.Preconditions[0].Number = 0 }, "preconditions[0].number", model.CodeValue},
	{"a prepared one with a number", func(d *desk) { d.S.Preconditions[1].Number = 2 }, "preconditions[1].number", model.CodeValue},
	{"a number below nothing", func(d *desk) { d.S.Preconditions[1].Number = -1 }, "preconditions[1].number", model.CodeValue},
	{"a link to nothing", func(d *desk) { d.S.Preconditions[0].Links = []model.Link{{Agreement: gone}} }, "preconditions[0].links[0]", model.CodeReference},
	{"a said one linked to a voorzet", func(d *desk) { d.S.Preconditions[0].Links = []model.Link{{Agreement: d.Secret}} }, "preconditions[0].links[0]", model.CodeDraft},
	{"linked twice", func(d *desk) {
		d.S.Preconditions[0].Links = []model.Link{{Agreement: d.Tariff}, {Agreement: d.Tariff}}
	}, "preconditions[0].links[1]", model.CodeTwice},
	{"taken up in no version", func(d *desk) { d.S.Preconditions[0].Exit = model.ExitTakenUp }, "preconditions[0].version", model.CodeReference},
	{"relieved by nothing", func(d *desk) { d.S.Pressures[0].Relieved = []model.ID{gone} }, "pressures[0].relieved", model.CodeReference},
	{"relieved by a voorzet", func(d *desk) { d.S.Pressures[0].Relieved = []model.ID{d.Secret} }, "pressures[0].relieved", model.CodeDraft},
	{"an agreement without words", func(d *desk) { d.S.Agreements[0].Text = "" }, "agreements[0].text", model.CodeEmpty},
	{"an agreement without a number", func(d *desk) { d.S.Agreements[0].Number = 0 }, "agreements[0].number", model.CodeValue},
	{"a voorzet with a number", func(d *desk) { d.S.Agreements[1].Number = 2 }, "agreements[1].number", model.CodeValue},
	{"a number twice", func(d *desk) {
		d.S.Agreements[1].Draft, d.S.Agreements[1].Lead.Partner, d.S.Agreements[1].Number = false, "", 1
	}, "agreements[1].number", model.CodeTwice},
	{"pulled by nobody known", func(d *desk) { d.S.Agreements[0].Lead.Partner = gone }, "agreements[0].lead.partner", model.CodeReference},
	{"pulled by a voorzet", func(d *desk) { d.S.Agreements[0].Lead.Partner = d.Hidden }, "agreements[0].lead.partner", model.CodeDraft},
	{"a candidate that is a voorzet", func(d *desk) { d.S.Agreements[0].Lead.Candidates = []model.ID{d.Hidden} }, "agreements[0].lead.candidates", model.CodeDraft},
	{"others that are nobody", func(d *desk) { d.S.Agreements[0].Others = []model.ID{""} }, "agreements[0].others", model.CodeReference},
	{"others twice", func(d *desk) { d.S.Agreements[0].Others = []model.ID{d.Ouderen, d.Ouderen} }, "agreements[0].others", model.CodeTwice},
	{"an answer of nobody", func(d *desk) { d.S.Agreements[0].Answers = []model.Answer{{Reply: model.SaysYes}} }, "agreements[0].answers[0].partner", model.CodeTwice},
	{"two answers of one", func(d *desk) {
		d.S.Agreements[0].Answers = []model.Answer{{Partner: d.Nabij, Reply: model.SaysYes}, {Partner: d.Nabij, Reply: model.SaysIfNot}}
	}, "agreements[0].answers[1].partner", model.CodeTwice},
	{"an answer to a voorzet", func(d *desk) { d.S.Agreements[1].Answers = []model.Answer{{Partner: d.Nabij, Reply: model.SaysYes}} }, "agreements[1].answers[0].partner", model.CodeTwice},
	{"a note about nobody", func(d *desk) { d.S.Notes[0].Partner = gone }, "notes[0].partner", model.CodeReference},
	{"a name for who takes no part", func(d *desk) {
		d.S.Agreements[0].Answers = []model.Answer{{Partner: d.Nabij, Reply: model.StaysOut, Named: true}}
	}, "agreements[0].answers[0].named", model.CodeState},
	{"words for what did not come yet", func(d *desk) { d.S.Benefit = model.Benefit{Answer: model.CameNotYet, Text: "toch wel"} }, "benefit", model.CodeState},
	{"an ambition of a voorzet", func(d *desk) { d.S.Opgave.Ambitions[0].Partner = d.Hidden }, "opgave.ambitions[0].partner", model.CodeDraft},
	{"an indicator of nobody", func(d *desk) { d.S.Opgave.Indicators[0].Delivers = gone }, "opgave.indicators[0].delivers", model.CodeReference},
	{"a version by nobody", func(d *desk) { d.S.Opgave.Versions[0].By = gone }, "opgave.versions[0].by", model.CodeReference},
	{"versions that do not count up", func(d *desk) { d.S.Opgave.Versions[0].Number = 2 }, "opgave.versions[0].number", model.CodeValue},
}

func TestCheckFindsEachFlaw(t *testing.T) {
	for _, r := range flaws {
		d := newDesk(t)
		r.harm(d)
		flaw := model.Check(d.S)
		if flaw == nil || flaw.Path != r.path || flaw.Code != r.code {
			t.Errorf("%s: %v, want %s at %s", r.rule, flaw, r.code, r.path)
		}
	}
}

func TestCheckFindsItemsWithoutWords(t *testing.T) {
	for path, harm := range map[string]func(d *desk){
		"terms[0].word":             func(d *desk) { d.S.Terms[0].Word = "" },
		"parked[0].text":            func(d *desk) { d.S.Parked[0].Text = "" },
		"agenda[0].text":            func(d *desk) { d.S.Agenda[0].Text = "" },
		"notes[0].text":             func(d *desk) { d.S.Notes[0].Text = "" },
		"opgave.ambitions[0].text":  func(d *desk) { d.S.Opgave.Ambitions[0].Text = "" },
		"opgave.indicators[0].text": func(d *desk) { d.S.Opgave.Indicators[0].Text = "" },
	} {
		d := newDesk(t)
		harm(d)
		if flaw := model.Check(d.S); flaw == nil || flaw.Path != path || flaw.Code != model.CodeEmpty {
			t.Errorf("%v, want %s at %s", flaw, model.CodeEmpty, path)
		}
	}
}

func TestCheckFindsTooManyThings(t *testing.T) {
	d := newDesk(t)
	for len(d.S.Partners) <= model.MaxItems {
		d.S.Partners = append(d.S.Partners, model.Partner{ID: modeltest.ID(), Name: "x"})
	}
	if flaw := model.Check(d.S); flaw == nil || flaw.Code != model.CodeMany || flaw.Path != "" {
		t.Errorf("%v", flaw)
	}
}

func TestASoundSessionHasNoFlaw(t *testing.T) {
	d := newDesk(t)
	for name, s := range map[string]model.Session{"session": d.S, "table": d.S.Table(), "file": d.S.Filed(), "big": modeltest.Big(8, 30, 30)} {
		if flaw := model.Check(s); flaw != nil {
			t.Errorf("%s: %v", name, flaw)
		}
	}
}
