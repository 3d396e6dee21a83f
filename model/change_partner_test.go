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
	d.Do(model.AddPartner{ID: id, Name: " Omni\u200bsport ", Short: "Omni", Function: "voorzitter", Person: "J. de Vries", Kind: model.KindAssociation})
	p := d.S.Partners[len(d.S.Partners)-1]
	equal(t, "the last one", p.ID, id)
	equal(t, "its name", p.Name, "Omnisport")
	equal(t, "its label", p.Label(), "Omni")
	equal(t, "its function", p.Function+", "+p.Person, "voorzitter, J. de Vries")
	equal(t, "a partner without a short name", d.Partner(d.Nabij).Label(), "Stichting Nabij")
	d.refuses([]refusal{
		{"a partner needs a name", model.AddPartner{ID: modeltest.ID(), Name: " \n"}, model.FieldName, model.CodeEmpty},
		{"a name has its limit", model.AddPartner{ID: modeltest.ID(), Name: strings.Repeat("é", model.MaxName+1)}, model.FieldName, model.CodeLong},
		{"a function too", model.AddPartner{ID: modeltest.ID(), Name: "x", Function: strings.Repeat("x", model.MaxName+1)}, model.FieldFunction, model.CodeLong},
		{"a kind is one of its values", model.AddPartner{ID: modeltest.ID(), Name: "x", Kind: "club"}, model.FieldKind, model.CodeValue},
		{"an ID is used once", model.AddPartner{ID: d.Close, Name: "x"}, model.FieldRef, model.CodeExists},
		{"the session's own ID is in use", model.AddPartner{ID: d.S.ID, Name: "x"}, model.FieldRef, model.CodeExists},
		{"nothing comes without an ID", model.AddPartner{Name: "x"}, model.FieldRef, model.CodeGone},
	})
	d.Do(model.AddPartner{ID: modeltest.ID(), Name: strings.Repeat("é", model.MaxName)})
}

func TestAPartnerWhoDidNothingYetCanGo(t *testing.T) {
	d := newDesk(t)
	d.Do(
		model.AddNote{ID: modeltest.ID(), Partner: d.Ouderen, Text: "vraagt naar vervoer"},
		model.AddLine{ID: modeltest.ID(), Partner: d.Ouderen, Sort: model.SortInterest, Text: "vermoed"},
		model.SetSeat{ID: d.Nabij, Seat: model.Represented, By: d.Ouderen},
		model.GiveFloor{ID: d.Ouderen},
		model.AddIndicator{ID: modeltest.ID(), Text: "aantal", Delivers: d.Ouderen},
		model.SetLead{ID: d.Tariff, Partner: d.Nabij, Candidates: []model.ID{d.Ouderen}},
		model.RemovePartner{ID: d.Ouderen},
	)
	if strings.Contains(string(written(t, d.S)), string(d.Ouderen)) {
		t.Error("something still refers to the partner that went")
	}
	equal(t, "notes left", len(d.S.Notes), 1)
	equal(t, "interests left", len(d.S.Interests), 2)
	d.Do(model.RemovePartner{ID: d.Hidden})
	equal(t, "the trekker of the voorzet", d.Agreement(d.Secret).Lead.Partner, "")
	d.refuses([]refusal{
		{"who said something stays", model.RemovePartner{ID: d.Rietgoor}, model.FieldName, model.CodeInUse},
		{"who pulls an agreement stays", model.RemovePartner{ID: d.Nabij}, model.FieldName, model.CodeInUse},
		{"who is not there cannot go", model.RemovePartner{ID: d.Ouderen}, model.FieldName, model.CodeGone},
	})
}

func TestAPartnerWhoIsEngagedStays(t *testing.T) {
	for engaged, c := range map[string]func(d *desk) model.Change{
		"helps in an agreement": func(d *desk) model.Change { return model.SetOthers{ID: d.Tariff, Others: []model.ID{d.Ouderen}} },
		"answered": func(d *desk) model.Change {
			return model.GiveAnswer{Agreement: d.Tariff, Partner: d.Ouderen, Reply: model.SaysYes}
		},
		"put an interest in own words": func(d *desk) model.Change {
			return model.Understand{Interest: d.Close, By: d.Ouderen, Words: "dicht bij huis"}
		},
		"has a pressure": func(d *desk) model.Change {
			return model.AddLine{ID: modeltest.ID(), Partner: d.Ouderen, Sort: model.SortPressure, Text: "de achterban", State: model.Spoken}
		},
		"has a precondition": func(d *desk) model.Change {
			return model.AddLine{ID: modeltest.ID(), Partner: d.Ouderen, Sort: model.SortPrecondition, Text: "een bankje", State: model.Spoken}
		},
	} {
		d := newDesk(t)
		d.Do(c(d))
		d.refuses([]refusal{{engaged, model.RemovePartner{ID: d.Ouderen}, model.FieldName, model.CodeInUse}})
	}
}

func TestAPartnerWhoSaidAValueStays(t *testing.T) {
	for said, c := range map[string]func(d *desk) model.Change{
		"thuis telt": func(d *desk) model.Change {
			return model.SetSaid{Partner: d.Ouderen, Field: model.FieldHome, Text: "de achterban", State: model.Spoken}
		},
		"none": func(d *desk) model.Change { return model.SayNone{Partner: d.Ouderen, Said: model.NoneOnce} },
		"te dragen": func(d *desk) model.Change {
			return model.SetCarry{Partner: d.Ouderen, Answer: model.BearYes, State: model.Spoken}
		},
	} {
		d := newDesk(t)
		d.Do(c(d))
		d.refuses([]refusal{{said, model.RemovePartner{ID: d.Ouderen}, model.FieldName, model.CodeInUse}})
	}
}

func TestASeatMovesBeforeAnother(t *testing.T) {
	d := newDesk(t)
	order := func() []model.ID {
		var ids []model.ID
		for _, p := range d.S.Table().Partners {
			ids = append(ids, p.ID)
		}
		return ids
	}
	d.Do(model.MovePartner{ID: d.Ouderen, Before: d.Rietgoor})
	if want := []model.ID{d.Ouderen, d.Rietgoor, d.Nabij}; !slices.Equal(order(), want) {
		t.Errorf("order %v, want %v", order(), want)
	}
	d.Do(model.MovePartner{ID: d.Ouderen})
	if want := []model.ID{d.Rietgoor, d.Nabij, d.Ouderen}; !slices.Equal(order(), want) {
		t.Errorf("order %v, want %v", order(), want)
	}
	if got := d.S.InSeatOrder([]model.ID{d.Ouderen, d.Rietgoor}); !slices.Equal(got, []model.ID{d.Rietgoor, d.Ouderen}) {
		t.Errorf("seat order %v", got)
	}
	d.refuses([]refusal{
		{"not before itself", model.MovePartner{ID: d.Nabij, Before: d.Nabij}, model.FieldName, model.CodeSelf},
		{"not before who is not there", model.MovePartner{ID: d.Nabij, Before: modeltest.ID()}, model.FieldName, model.CodeGone},
		{"nobody to move", model.MovePartner{ID: modeltest.ID()}, model.FieldName, model.CodeGone},
	})
}

func TestMergingHandsOverAllThatHangsOnAPartner(t *testing.T) {
	d := newDesk(t)
	twin, extra, note, other := modeltest.ID(), modeltest.ID(), modeltest.ID(), modeltest.ID()
	d.Do(
		model.AddPartner{ID: twin, Name: "Rietgoor zorggroep", Function: "bestuurder", Person: "A. Bakker", Kind: model.KindCare},
		model.SetText{ID: twin, Field: model.FieldBrings, Text: "drie begeleiders"},
		model.SetSaid{Partner: twin, Field: model.FieldHome, Text: "bezetting boven 88%", State: model.Spoken},
		model.Pick{ID: twin, Field: model.FieldMandate, Value: string(model.MayReserved)},
		model.SetText{ID: twin, Field: model.FieldDetail, Text: "raad van toezicht"},
		model.AddLine{ID: extra, Partner: twin, Sort: model.SortPrecondition, Text: "leegstand in de prijs", State: model.Spoken},
		model.AddLine{ID: modeltest.ID(), Partner: twin, Sort: model.SortPressure, Text: "zorgkantoor", State: model.Spoken},
		model.AddNote{ID: note, Partner: twin, Text: "dubbel?"},
		model.Understand{Interest: d.Close, By: d.Nabij, Words: "dichtbij", Verdict: model.VerdictRight},
		model.Understand{Interest: d.Close, By: twin, Words: "in de buurt"},
		model.SetSeat{ID: d.Ouderen, Seat: model.Represented, By: twin},
		model.AddAgreement{ID: other, Text: "Samen rijden", Lead: twin, Due: day},
		model.SetOthers{ID: other, Others: []model.ID{d.Rietgoor, d.Nabij}},
		model.SetLead{ID: d.Tariff, Candidates: []model.ID{d.Rietgoor, twin}},
		model.GiveAnswer{Agreement: other, Partner: twin, Reply: model.SaysYes},
		model.AddAmbition{ID: modeltest.ID(), Partner: twin, Text: "thuis blijven"},
		model.AddIndicator{ID: modeltest.ID(), Delivers: twin, Text: "ritten"},
		model.SetText{Field: model.FieldOpgave, Text: "Een plek voor 60 ouderen"},
		model.SaveVersion{By: twin, Reason: "getal", At: modeltest.Now},
		model.GiveFloor{ID: twin},
		model.MergePartners{Keep: d.Rietgoor, Gone: twin},
	)
	if strings.Contains(string(written(t, d.S)), string(twin)) {
		t.Error("something still refers to the partner that was merged away")
	}
	p := d.Partner(d.Rietgoor)
	equal(t, "its own name", p.Name, "Zorggroep Rietgoor")
	equal(t, "its own short name", p.Short, "Rietgoor")
	equal(t, "what it left empty", p.Function+"/"+p.Person+"/"+p.Brings+"/"+p.HomeCounts.Table+"/"+p.Mandate.Detail,
		"bestuurder/A. Bakker/drie begeleiders/bezetting boven 88%/raad van toezicht")
	equal(t, "its mandate", p.Mandate.Kind, model.MayReserved)
	equal(t, "owner of the other's precondition", d.Precondition(extra).Partner, d.Rietgoor)
	equal(t, "number of the other's precondition", d.Precondition(extra).Number, 2)
	equal(t, "words for its own interest that are left", len(d.Interest(d.Close).Understood), 1)
	equal(t, "trekker", d.Agreement(other).Lead.Partner, d.Rietgoor)
	equal(t, "others of the agreement it pulls", len(d.Agreement(other).Others), 1)
	equal(t, "candidates", len(d.Agreement(d.Tariff).Lead.Candidates), 1)
	equal(t, "who has the floor", d.S.Floor, d.Rietgoor)
	equal(t, "who represents", d.Partner(d.Ouderen).SeatBy, d.Rietgoor)
	if _, ok := d.Agreement(other).Answer(d.Rietgoor); !ok {
		t.Error("the answer was lost")
	}
	if flaw := model.Check(d.S); flaw != nil {
		t.Error(flaw)
	}
}

func TestMergingIsRefusedWhereItMakesNoSense(t *testing.T) {
	d := newDesk(t)
	d.refuses([]refusal{
		{"with itself", model.MergePartners{Keep: d.Nabij, Gone: d.Nabij}, model.FieldName, model.CodeSelf},
		{"with nobody", model.MergePartners{Keep: d.Nabij, Gone: modeltest.ID()}, model.FieldName, model.CodeGone},
		{"a voorzet into a partner", model.MergePartners{Keep: d.Nabij, Gone: d.Hidden}, model.FieldName, model.CodeDraft},
		{"a partner into a voorzet", model.MergePartners{Keep: d.Hidden, Gone: d.Nabij}, model.FieldName, model.CodeDraft},
	})
}

func TestMergingKeepsTheWordOfThePartnerThatStays(t *testing.T) {
	d := newDesk(t)
	twin := modeltest.ID()
	d.Do(
		model.AddPartner{ID: twin, Name: "Ouderen"},
		model.GiveAnswer{Agreement: d.Tariff, Partner: twin, Reply: model.SaysYes},
		model.GiveAnswer{Agreement: d.Tariff, Partner: d.Ouderen, Reply: model.SaysIfNot, Needs: "een bankje"},
		model.Understand{Interest: d.Close, By: twin, Words: "ver weg"},
		model.Understand{Interest: d.Close, By: d.Ouderen, Words: "dichtbij"},
		model.MergePartners{Keep: d.Ouderen, Gone: twin},
	)
	x, _ := d.Agreement(d.Tariff).Answer(d.Ouderen)
	equal(t, "the answer", x.Reply, model.SaysIfNot)
	equal(t, "the words", d.Interest(d.Close).Understood[0].Words, "dichtbij")
}

func TestMergingLosesNothingThatWasPrepared(t *testing.T) {
	d := newDesk(t)
	twin := modeltest.ID()
	d.Do(
		model.AddPartner{ID: twin, Name: "Ouderen"},
		model.SetCarry{Partner: twin, Answer: model.BearIf, Text: "als er een bankje komt"},
		model.SetSaid{Partner: twin, Field: model.FieldMovers, Text: "de achterban"},
		model.Pick{ID: twin, Field: model.FieldBound, Value: string(model.BoundPartly)},
		model.SetRoles{ID: twin, Roles: []model.Role{model.Uses}},
		model.MergePartners{Keep: d.Ouderen, Gone: twin},
	)
	p := d.Partner(d.Ouderen)
	equal(t, "te dragen", p.Carries.Regie.Answer, model.BearIf)
	equal(t, "who must move", p.Movers.Regie, "de achterban")
	equal(t, "bound", p.Represents.Bound, model.BoundPartly)
	equal(t, "roles", len(p.Roles), 1)
}

func TestMergingEndsANoneWhenAPreconditionWasSaid(t *testing.T) {
	d := newDesk(t)
	d.Do(model.SayNone{Partner: d.Ouderen, Said: model.NoneOnce}, model.MergePartners{Keep: d.Ouderen, Gone: d.Rietgoor})
	equal(t, "none", d.Partner(d.Ouderen).None, model.NoneUnsaid)
}

func TestAVoorzetOfAPartnerComesToTheTable(t *testing.T) {
	d := newDesk(t)
	id := modeltest.ID()
	d.Do(
		model.SetSaid{Partner: d.Hidden, Field: model.FieldHome, Text: "omzet"},
		model.AddLine{ID: modeltest.ID(), Partner: d.Hidden, Sort: model.SortInterest, Text: "drukte in de kantine"},
		model.TablePartner{ID: d.Hidden, New: id},
	)
	p := d.S.Partners[len(d.S.Partners)-1]
	equal(t, "its new ID", p.ID, id)
	equal(t, "voorzet", p.Draft, false)
	equal(t, "what was prepared", p.HomeCounts.Regie, "omzet")
	equal(t, "the voorzet that it pulls", d.Agreement(d.Secret).Lead.Partner, id)
	d.refuses([]refusal{
		{"only a voorzet", model.TablePartner{ID: d.Nabij, New: modeltest.ID()}, model.FieldName, model.CodeState},
		{"not twice", model.TablePartner{ID: d.Hidden, New: modeltest.ID()}, model.FieldName, model.CodeGone},
	})
	e := newDesk(t)
	e.refuses([]refusal{{"with an ID of its own", model.TablePartner{ID: e.Hidden, New: e.Nabij}, model.FieldRef, model.CodeExists}})
}

func TestWhoHadTheFloorWasHeard(t *testing.T) {
	d := newDesk(t)
	d.Do(model.GiveFloor{ID: d.Rietgoor})
	equal(t, "heard while speaking", d.Partner(d.Rietgoor).Heard, false)
	d.Do(model.GiveFloor{ID: d.Rietgoor})
	equal(t, "heard when given it again", d.Partner(d.Rietgoor).Heard, false)
	d.Do(model.GiveFloor{ID: d.Nabij})
	equal(t, "heard after the turn", d.Partner(d.Rietgoor).Heard, true)
	d.Do(model.GiveFloor{})
	equal(t, "the last one heard", d.Partner(d.Nabij).Heard, true)
	equal(t, "who has the floor", d.S.Floor, "")
	d.refuses([]refusal{
		{"the floor to nobody known", model.GiveFloor{ID: modeltest.ID()}, model.FieldName, model.CodeGone},
		{"the floor to a voorzet", model.GiveFloor{ID: d.Hidden}, model.FieldName, model.CodeDraft},
	})
}

func TestASeatHasAPlace(t *testing.T) {
	d := newDesk(t)
	for _, seat := range model.Seated.Values() {
		d.Do(model.SetSeat{ID: d.Nabij, Seat: model.Seat(seat)})
		equal(t, seat+" can answer", d.Partner(d.Nabij).Present(), seat == "" || seat == "replaced")
	}
	d.Do(model.SetSeat{ID: d.Nabij, Seat: model.Represented, By: d.Rietgoor})
	equal(t, "who represents", d.Partner(d.Nabij).SeatBy, d.Rietgoor)
	d.refuses([]refusal{
		{"a place that is none", model.SetSeat{ID: d.Nabij, Seat: "balkon"}, model.FieldSeat, model.CodeValue},
		{"represented by itself", model.SetSeat{ID: d.Nabij, Seat: model.Represented, By: d.Nabij}, model.FieldSeat, model.CodeSelf},
		{"represented by nobody", model.SetSeat{ID: d.Nabij, Seat: model.Represented, By: modeltest.ID()}, model.FieldName, model.CodeGone},
		{"represented by a voorzet", model.SetSeat{ID: d.Nabij, Seat: model.Represented, By: d.Hidden}, model.FieldName, model.CodeDraft},
		{"no such partner", model.SetSeat{ID: modeltest.ID(), Seat: model.IsAbsent}, model.FieldSeat, model.CodeGone},
	})
}

func TestRolesAreKeptInTheirOrder(t *testing.T) {
	d := newDesk(t)
	d.Do(model.SetRoles{ID: d.Nabij, Roles: []model.Role{model.Uses, model.Pays, model.Pays, "zit"}})
	if got := d.Partner(d.Nabij).Roles; !slices.Equal(got, []model.Role{model.Pays, model.Uses}) {
		t.Errorf("roles %v", got)
	}
	d.Do(model.SetRoles{ID: d.Nabij})
	equal(t, "roles left", len(d.Partner(d.Nabij).Roles), 0)
	d.refuses([]refusal{{"no such partner", model.SetRoles{ID: d.Close}, model.FieldRoles, model.CodeGone}})
}

// Who was away and comes in later, itself or replaced, was not heard yet.
func TestWhoComesInIsLate(t *testing.T) {
	for seat, late := range map[model.Seat]bool{model.Seated: true, model.Replaced: true, model.Represented: false, model.HasLeft: false} {
		d := newDesk(t)
		d.Do(model.OpenTable{At: modeltest.Now}, model.SetSeat{ID: d.Nabij, Seat: model.IsAbsent}, model.SetSeat{ID: d.Nabij, Seat: seat})
		equal(t, "late, "+string(seat), d.Partner(d.Nabij).Late, late)
	}
}

// Of two that are one, one was heard: then it was.
func TestMergingKeepsThatOneWasHeard(t *testing.T) {
	d := newDesk(t)
	d.Do(model.OpenTable{At: modeltest.Now}, model.GiveFloor{ID: d.Ouderen}, model.GiveFloor{}, model.MergePartners{Keep: d.Nabij, Gone: d.Ouderen})
	equal(t, "heard", d.Partner(d.Nabij).Heard, true)
}
