package model_test

import (
	"slices"
	"strings"
	"testing"

	"regietafel/model"
	"regietafel/model/modeltest"
)

func TestAPartnerTakesTheLastSeat(t *testing.T) {
	d := newDesk(t)
	id := modeltest.ID()
	d.do(model.AddPartner{ID: id, Name: " Omni\u200bsport ", Short: "Omni", Function: "voorzitter", Person: "J. de Vries", Kind: model.KindAssociation})
	p := d.s.Partners[len(d.s.Partners)-1]
	equal(t, "the last one", p.ID, id)
	equal(t, "its name", p.Name, "Omnisport")
	equal(t, "its label", p.Label(), "Omni")
	equal(t, "its function", p.Function+", "+p.Person, "voorzitter, J. de Vries")
	equal(t, "a partner without a short name", d.partner(d.nabij).Label(), "Stichting Nabij")
	d.refuses([]refusal{
		{"a partner needs a name", model.AddPartner{ID: modeltest.ID(), Name: " \n"}, model.FieldName, model.CodeEmpty},
		{"a name has its limit", model.AddPartner{ID: modeltest.ID(), Name: strings.Repeat("é", model.MaxName+1)}, model.FieldName, model.CodeLong},
		{"a function too", model.AddPartner{ID: modeltest.ID(), Name: "x", Function: strings.Repeat("x", model.MaxName+1)}, model.FieldFunction, model.CodeLong},
		{"a kind is one of its values", model.AddPartner{ID: modeltest.ID(), Name: "x", Kind: "club"}, model.FieldKind, model.CodeValue},
		{"an ID is used once", model.AddPartner{ID: d.close, Name: "x"}, model.FieldRef, model.CodeExists},
		{"the session's own ID is in use", model.AddPartner{ID: d.s.ID, Name: "x"}, model.FieldRef, model.CodeExists},
		{"nothing comes without an ID", model.AddPartner{Name: "x"}, model.FieldRef, model.CodeGone},
	})
	d.do(model.AddPartner{ID: modeltest.ID(), Name: strings.Repeat("é", model.MaxName)})
}

func TestAPartnerWhoDidNothingYetCanGo(t *testing.T) {
	d := newDesk(t)
	d.do(
		model.AddNote{ID: modeltest.ID(), Partner: d.ouderen, Text: "vraagt naar vervoer"},
		model.AddLine{ID: modeltest.ID(), Partner: d.ouderen, Sort: model.SortInterest, Text: "vermoed"},
		model.SetSeat{ID: d.nabij, Seat: model.Represented, By: d.ouderen},
		model.GiveFloor{ID: d.ouderen},
		model.AddIndicator{ID: modeltest.ID(), Text: "aantal", Delivers: d.ouderen},
		model.SetLead{ID: d.tariff, Partner: d.nabij, Candidates: []model.ID{d.ouderen}},
		model.RemovePartner{ID: d.ouderen},
	)
	if strings.Contains(string(written(t, d.s)), string(d.ouderen)) {
		t.Error("something still refers to the partner that went")
	}
	equal(t, "notes left", len(d.s.Notes), 1)
	equal(t, "interests left", len(d.s.Interests), 2)
	d.do(model.RemovePartner{ID: d.hidden})
	equal(t, "the trekker of the voorzet", d.agreement(d.secret).Lead.Partner, "")
	d.refuses([]refusal{
		{"who said something stays", model.RemovePartner{ID: d.rietgoor}, model.FieldName, model.CodeInUse},
		{"who pulls an agreement stays", model.RemovePartner{ID: d.nabij}, model.FieldName, model.CodeInUse},
		{"who is not there cannot go", model.RemovePartner{ID: d.ouderen}, model.FieldName, model.CodeGone},
	})
}

func TestAPartnerWhoIsEngagedStays(t *testing.T) {
	for engaged, c := range map[string]func(d *desk) model.Change{
		"helps in an agreement": func(d *desk) model.Change { return model.SetOthers{ID: d.tariff, Others: []model.ID{d.ouderen}} },
		"answered": func(d *desk) model.Change {
			return model.GiveAnswer{Agreement: d.tariff, Partner: d.ouderen, Reply: model.SaysYes}
		},
		"put an interest in own words": func(d *desk) model.Change {
			return model.Understand{Interest: d.close, By: d.ouderen, Words: "dicht bij huis"}
		},
		"has a pressure": func(d *desk) model.Change {
			return model.AddLine{ID: modeltest.ID(), Partner: d.ouderen, Sort: model.SortPressure, Text: "de achterban", State: model.Spoken}
		},
		"has a precondition": func(d *desk) model.Change {
			return model.AddLine{ID: modeltest.ID(), Partner: d.ouderen, Sort: model.SortPrecondition, Text: "een bankje", State: model.Spoken}
		},
	} {
		d := newDesk(t)
		d.do(c(d))
		d.refuses([]refusal{{engaged, model.RemovePartner{ID: d.ouderen}, model.FieldName, model.CodeInUse}})
	}
}

func TestAPartnerWhoSaidAValueStays(t *testing.T) {
	for said, c := range map[string]func(d *desk) model.Change{
		"thuis telt": func(d *desk) model.Change {
			return model.SetSaid{Partner: d.ouderen, Field: model.FieldHome, Text: "de achterban", State: model.Spoken}
		},
		"none": func(d *desk) model.Change { return model.SayNone{Partner: d.ouderen, Said: model.NoneOnce} },
		"te dragen": func(d *desk) model.Change {
			return model.SetCarry{Partner: d.ouderen, Answer: model.BearYes, State: model.Spoken}
		},
	} {
		d := newDesk(t)
		d.do(c(d))
		d.refuses([]refusal{{said, model.RemovePartner{ID: d.ouderen}, model.FieldName, model.CodeInUse}})
	}
}

func TestASeatMovesBeforeAnother(t *testing.T) {
	d := newDesk(t)
	order := func() []model.ID {
		var ids []model.ID
		for _, p := range d.s.Table().Partners {
			ids = append(ids, p.ID)
		}
		return ids
	}
	d.do(model.MovePartner{ID: d.ouderen, Before: d.rietgoor})
	if want := []model.ID{d.ouderen, d.rietgoor, d.nabij}; !slices.Equal(order(), want) {
		t.Errorf("order %v, want %v", order(), want)
	}
	d.do(model.MovePartner{ID: d.ouderen})
	if want := []model.ID{d.rietgoor, d.nabij, d.ouderen}; !slices.Equal(order(), want) {
		t.Errorf("order %v, want %v", order(), want)
	}
	if got := d.s.InSeatOrder([]model.ID{d.ouderen, d.rietgoor}); !slices.Equal(got, []model.ID{d.rietgoor, d.ouderen}) {
		t.Errorf("seat order %v", got)
	}
	d.refuses([]refusal{
		{"not before itself", model.MovePartner{ID: d.nabij, Before: d.nabij}, model.FieldName, model.CodeSelf},
		{"not before who is not there", model.MovePartner{ID: d.nabij, Before: modeltest.ID()}, model.FieldName, model.CodeGone},
		{"nobody to move", model.MovePartner{ID: modeltest.ID()}, model.FieldName, model.CodeGone},
	})
}

func TestMergingHandsOverAllThatHangsOnAPartner(t *testing.T) {
	d := newDesk(t)
	twin, extra, note, other := modeltest.ID(), modeltest.ID(), modeltest.ID(), modeltest.ID()
	d.do(
		model.AddPartner{ID: twin, Name: "Rietgoor zorggroep", Function: "bestuurder", Person: "A. Bakker", Kind: model.KindCare},
		model.SetText{ID: twin, Field: model.FieldBrings, Text: "drie begeleiders"},
		model.SetSaid{Partner: twin, Field: model.FieldHome, Text: "bezetting boven 88%", State: model.Spoken},
		model.Pick{ID: twin, Field: model.FieldMandate, Value: string(model.MayReserved)},
		model.SetText{ID: twin, Field: model.FieldDetail, Text: "raad van toezicht"},
		model.AddLine{ID: extra, Partner: twin, Sort: model.SortPrecondition, Text: "leegstand in de prijs", State: model.Spoken},
		model.AddLine{ID: modeltest.ID(), Partner: twin, Sort: model.SortPressure, Text: "zorgkantoor", State: model.Spoken},
		model.AddNote{ID: note, Partner: twin, Text: "dubbel?"},
		model.Understand{Interest: d.close, By: d.nabij, Words: "dichtbij", Verdict: model.VerdictRight},
		model.Understand{Interest: d.close, By: twin, Words: "in de buurt"},
		model.SetSeat{ID: d.ouderen, Seat: model.Represented, By: twin},
		model.AddAgreement{ID: other, Text: "Samen rijden", Lead: twin, Due: day},
		model.SetOthers{ID: other, Others: []model.ID{d.rietgoor, d.nabij}},
		model.SetLead{ID: d.tariff, Candidates: []model.ID{d.rietgoor, twin}},
		model.GiveAnswer{Agreement: other, Partner: twin, Reply: model.SaysYes},
		model.AddAmbition{ID: modeltest.ID(), Partner: twin, Text: "thuis blijven"},
		model.AddIndicator{ID: modeltest.ID(), Delivers: twin, Text: "ritten"},
		model.SetText{Field: model.FieldOpgave, Text: "Een plek voor 60 ouderen"},
		model.SaveVersion{By: twin, Reason: "getal", At: modeltest.Now},
		model.GiveFloor{ID: twin},
		model.MergePartners{Keep: d.rietgoor, Gone: twin},
	)
	if strings.Contains(string(written(t, d.s)), string(twin)) {
		t.Error("something still refers to the partner that was merged away")
	}
	p := d.partner(d.rietgoor)
	equal(t, "its own name", p.Name, "Zorggroep Rietgoor")
	equal(t, "its own short name", p.Short, "Rietgoor")
	equal(t, "what it left empty", p.Function+"/"+p.Person+"/"+p.Brings+"/"+p.HomeCounts.Table+"/"+p.Mandate.Detail,
		"bestuurder/A. Bakker/drie begeleiders/bezetting boven 88%/raad van toezicht")
	equal(t, "its mandate", p.Mandate.Kind, model.MayReserved)
	equal(t, "owner of the other's precondition", d.precondition(extra).Partner, d.rietgoor)
	equal(t, "number of the other's precondition", d.precondition(extra).Number, 2)
	equal(t, "words for its own interest that are left", len(d.interest(d.close).Understood), 1)
	equal(t, "trekker", d.agreement(other).Lead.Partner, d.rietgoor)
	equal(t, "others of the agreement it pulls", len(d.agreement(other).Others), 1)
	equal(t, "candidates", len(d.agreement(d.tariff).Lead.Candidates), 1)
	equal(t, "who has the floor", d.s.Floor, d.rietgoor)
	equal(t, "who represents", d.partner(d.ouderen).SeatBy, d.rietgoor)
	if _, ok := d.agreement(other).Answer(d.rietgoor); !ok {
		t.Error("the answer was lost")
	}
	if flaw := model.Check(d.s); flaw != nil {
		t.Error(flaw)
	}
}

func TestMergingIsRefusedWhereItMakesNoSense(t *testing.T) {
	d := newDesk(t)
	d.refuses([]refusal{
		{"with itself", model.MergePartners{Keep: d.nabij, Gone: d.nabij}, model.FieldName, model.CodeSelf},
		{"with nobody", model.MergePartners{Keep: d.nabij, Gone: modeltest.ID()}, model.FieldName, model.CodeGone},
		{"a voorzet into a partner", model.MergePartners{Keep: d.nabij, Gone: d.hidden}, model.FieldName, model.CodeDraft},
		{"a partner into a voorzet", model.MergePartners{Keep: d.hidden, Gone: d.nabij}, model.FieldName, model.CodeDraft},
	})
}

func TestMergingKeepsTheWordOfThePartnerThatStays(t *testing.T) {
	d := newDesk(t)
	twin := modeltest.ID()
	d.do(
		model.AddPartner{ID: twin, Name: "Ouderen"},
		model.GiveAnswer{Agreement: d.tariff, Partner: twin, Reply: model.SaysYes},
		model.GiveAnswer{Agreement: d.tariff, Partner: d.ouderen, Reply: model.SaysIfNot, Needs: "een bankje"},
		model.Understand{Interest: d.close, By: twin, Words: "ver weg"},
		model.Understand{Interest: d.close, By: d.ouderen, Words: "dichtbij"},
		model.MergePartners{Keep: d.ouderen, Gone: twin},
	)
	x, _ := d.agreement(d.tariff).Answer(d.ouderen)
	equal(t, "the answer", x.Reply, model.SaysIfNot)
	equal(t, "the words", d.interest(d.close).Understood[0].Words, "dichtbij")
}

func TestMergingLosesNothingThatWasPrepared(t *testing.T) {
	d := newDesk(t)
	twin := modeltest.ID()
	d.do(
		model.AddPartner{ID: twin, Name: "Ouderen"},
		model.SetCarry{Partner: twin, Answer: model.BearIf, Text: "als er een bankje komt"},
		model.SetSaid{Partner: twin, Field: model.FieldMovers, Text: "de achterban"},
		model.Pick{ID: twin, Field: model.FieldBound, Value: string(model.BoundPartly)},
		model.SetRoles{ID: twin, Roles: []model.Role{model.Uses}},
		model.MergePartners{Keep: d.ouderen, Gone: twin},
	)
	p := d.partner(d.ouderen)
	equal(t, "te dragen", p.Carries.Regie.Answer, model.BearIf)
	equal(t, "who must move", p.Movers.Regie, "de achterban")
	equal(t, "bound", p.Represents.Bound, model.BoundPartly)
	equal(t, "roles", len(p.Roles), 1)
}

func TestMergingEndsANoneWhenAPreconditionWasSaid(t *testing.T) {
	d := newDesk(t)
	d.do(model.SayNone{Partner: d.ouderen, Said: model.NoneOnce}, model.MergePartners{Keep: d.ouderen, Gone: d.rietgoor})
	equal(t, "none", d.partner(d.ouderen).None, model.NoneUnsaid)
}

func TestAVoorzetOfAPartnerComesToTheTable(t *testing.T) {
	d := newDesk(t)
	id := modeltest.ID()
	d.do(
		model.SetSaid{Partner: d.hidden, Field: model.FieldHome, Text: "omzet"},
		model.AddLine{ID: modeltest.ID(), Partner: d.hidden, Sort: model.SortInterest, Text: "drukte in de kantine"},
		model.TablePartner{ID: d.hidden, New: id},
	)
	p := d.s.Partners[len(d.s.Partners)-1]
	equal(t, "its new ID", p.ID, id)
	equal(t, "voorzet", p.Draft, false)
	equal(t, "what was prepared", p.HomeCounts.Regie, "omzet")
	equal(t, "the voorzet that it pulls", d.agreement(d.secret).Lead.Partner, id)
	d.refuses([]refusal{
		{"only a voorzet", model.TablePartner{ID: d.nabij, New: modeltest.ID()}, model.FieldName, model.CodeState},
		{"not twice", model.TablePartner{ID: d.hidden, New: modeltest.ID()}, model.FieldName, model.CodeGone},
	})
	e := newDesk(t)
	e.refuses([]refusal{{"with an ID of its own", model.TablePartner{ID: e.hidden, New: e.nabij}, model.FieldRef, model.CodeExists}})
}

func TestWhoHadTheFloorWasHeard(t *testing.T) {
	d := newDesk(t)
	d.do(model.GiveFloor{ID: d.rietgoor})
	equal(t, "heard while speaking", d.partner(d.rietgoor).Heard, false)
	d.do(model.GiveFloor{ID: d.rietgoor})
	equal(t, "heard when given it again", d.partner(d.rietgoor).Heard, false)
	d.do(model.GiveFloor{ID: d.nabij})
	equal(t, "heard after the turn", d.partner(d.rietgoor).Heard, true)
	d.do(model.GiveFloor{})
	equal(t, "the last one heard", d.partner(d.nabij).Heard, true)
	equal(t, "who has the floor", d.s.Floor, "")
	d.refuses([]refusal{
		{"the floor to nobody known", model.GiveFloor{ID: modeltest.ID()}, model.FieldName, model.CodeGone},
		{"the floor to a voorzet", model.GiveFloor{ID: d.hidden}, model.FieldName, model.CodeDraft},
	})
}

func TestASeatHasAPlace(t *testing.T) {
	d := newDesk(t)
	for _, seat := range model.Seated.Values() {
		d.do(model.SetSeat{ID: d.nabij, Seat: model.Seat(seat)})
		equal(t, seat+" can answer", d.partner(d.nabij).Present(), seat == "" || seat == "replaced")
	}
	d.do(model.SetSeat{ID: d.nabij, Seat: model.Represented, By: d.rietgoor})
	equal(t, "who represents", d.partner(d.nabij).SeatBy, d.rietgoor)
	d.refuses([]refusal{
		{"a place that is none", model.SetSeat{ID: d.nabij, Seat: "balkon"}, model.FieldSeat, model.CodeValue},
		{"represented by itself", model.SetSeat{ID: d.nabij, Seat: model.Represented, By: d.nabij}, model.FieldSeat, model.CodeSelf},
		{"represented by nobody", model.SetSeat{ID: d.nabij, Seat: model.Represented, By: modeltest.ID()}, model.FieldName, model.CodeGone},
		{"represented by a voorzet", model.SetSeat{ID: d.nabij, Seat: model.Represented, By: d.hidden}, model.FieldName, model.CodeDraft},
		{"no such partner", model.SetSeat{ID: modeltest.ID(), Seat: model.IsAbsent}, model.FieldSeat, model.CodeGone},
	})
}

func TestRolesAreKeptInTheirOrder(t *testing.T) {
	d := newDesk(t)
	d.do(model.SetRoles{ID: d.nabij, Roles: []model.Role{model.Uses, model.Pays, model.Pays, "zit"}})
	if got := d.partner(d.nabij).Roles; !slices.Equal(got, []model.Role{model.Pays, model.Uses}) {
		t.Errorf("roles %v", got)
	}
	d.do(model.SetRoles{ID: d.nabij})
	equal(t, "roles left", len(d.partner(d.nabij).Roles), 0)
	d.refuses([]refusal{{"no such partner", model.SetRoles{ID: d.close}, model.FieldRoles, model.CodeGone}})
}
