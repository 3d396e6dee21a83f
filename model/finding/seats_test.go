package finding_test

import (
	"regietafel/model"
	"regietafel/model/modeltest"
)

// What a partner can carry at home, and may say here.
var carryTales = []tale{
	{model.CarryUnasked, "until it is asked aloud", func(d *desk) sign {
		return sign{ids{d.Nabij}, modeltest.Place(model.StepCarry, d.Nabij, model.FieldCarries), carries(d.Nabij, model.BearYes)}
	}},
	{model.CarryUnasked, "asked before an agreement changed, until it is asked again", func(d *desk) sign {
		d.Do(carries(d.Nabij, model.BearYes), modeltest.Due(d.Tariff, model.FieldDue, modeltest.In(9)))
		return sign{ids{d.Nabij}, modeltest.Place(model.StepCarry, d.Nabij, model.FieldCarries), carries(d.Nabij, model.BearYes)}
	}},
	{model.CarryUnasked, "until it speaks for residents", func(d *desk) sign {
		return sign{ids{d.Nabij}, modeltest.Place(model.StepCarry, d.Nabij, model.FieldCarries), modeltest.Pick(d.Nabij, model.FieldKind, model.KindResidents)}
	}},
	{model.CarryNot, "until it can be carried, with something", func(d *desk) sign {
		d.Do(carries(d.Nabij, model.BearNot))
		return sign{ids{d.Nabij}, modeltest.Place(model.StepCarry, d.Nabij, model.FieldCarries), carries(d.Nabij, model.BearIf)}
	}},
	{model.MoversUnsaid, "not to be carried, until it is said who must move", func(d *desk) sign {
		d.Do(model.Relieve{Pressure: d.Council, Agreement: d.Tariff}, carries(d.Nabij, model.BearNot))
		return sign{ids{d.Nabij}, modeltest.Place(model.StepInterests, d.Nabij, model.FieldMovers), moves(d.Nabij)}
	}},
	{model.MoversUnsaid, "it is said who must move, until an agreement helps", func(d *desk) sign {
		d.Do(carries(d.Nabij, model.BearIf), moves(d.Nabij))
		return sign{ids{d.Nabij}, modeltest.Place(model.StepInterests, d.Nabij, model.FieldMovers), model.Relieve{Pressure: d.Council, Agreement: d.Tariff}}
	}},
	{model.MoversUnsaid, "it is said who must move, until its point is tied", func(d *desk) sign {
		d.Do(carries(d.Rietgoor, model.BearIf), moves(d.Rietgoor))
		return sign{ids{d.Rietgoor}, modeltest.Place(model.StepInterests, d.Rietgoor, model.FieldMovers), d.Link(d.Tariff)}
	}},
	{model.MoversUnsaid, "it is said who must move, until the opgave takes its point up", func(d *desk) sign {
		d.Do(carries(d.Rietgoor, model.BearIf), moves(d.Rietgoor))
		return sign{ids{d.Rietgoor}, modeltest.Place(model.StepInterests, d.Rietgoor, model.FieldMovers), model.TakeUp{Precondition: d.Transport, Version: 1}}
	}},
	{model.MoversUnsaid, "what helped lapsed, until its point is tied to another", func(d *desk) sign {
		second := d.Deal("De bus rijdt")
		d.Do(carries(d.Rietgoor, model.BearIf), moves(d.Rietgoor), d.Link(d.Tariff), model.DropAgreement{ID: d.Tariff})
		return sign{ids{d.Rietgoor}, modeltest.Place(model.StepInterests, d.Rietgoor, model.FieldMovers), d.Link(second)}
	}},
	{model.MoversUnsaid, "not to be carried, until it is", func(d *desk) sign {
		d.Do(carries(d.Nabij, model.BearNot))
		return sign{ids{d.Nabij}, modeltest.Place(model.StepInterests, d.Nabij, model.FieldMovers), carries(d.Nabij, model.BearYes)}
	}},
	{model.MandateOpen, "until it is known", func(d *desk) sign {
		return sign{ids{d.Nabij}, modeltest.Place(model.StepPartners, d.Nabij, model.FieldMandate), modeltest.Pick(d.Nabij, model.FieldMandate, model.MayReserved)}
	}},
	{model.MandateOpen, "as it was the sitting before, until it is asked again", func(d *desk) sign {
		d.Do(modeltest.Pick(d.Nabij, model.FieldMandate, model.MayDecide))
		d.next()
		return sign{ids{d.Nabij}, modeltest.Place(model.StepPartners, d.Nabij, model.FieldMandate), modeltest.Pick(d.Nabij, model.FieldMandate, model.MayDecide)}
	}},
	{model.MandateOpen, "until it only advises", func(d *desk) sign {
		return sign{ids{d.Nabij}, modeltest.Place(model.StepPartners, d.Nabij, model.FieldMandate), modeltest.Pick(d.Nabij, model.FieldKind, model.KindAdvisory)}
	}},
	{model.BoundOpen, "it sits here for others, until they are bound or not", func(d *desk) sign {
		d.Do(modeltest.Text(d.Nabij, model.FieldWho, "veertig aanbieders"))
		return sign{ids{d.Nabij}, modeltest.Place(model.StepPartners, d.Nabij, model.FieldBound), modeltest.Pick(d.Nabij, model.FieldBound, model.BoundNo)}
	}},
	{model.PressureOpen, "until an agreement helps", func(d *desk) sign {
		return sign{ids{d.Nabij, d.Council}, modeltest.Place(model.StepInterests, d.Council, model.FieldLinks), model.Relieve{Pressure: d.Council, Agreement: d.Tariff}}
	}},
	{model.PressureOpen, "until it does not press any longer", func(d *desk) sign {
		return sign{ids{d.Nabij, d.Council}, modeltest.Place(model.StepInterests, d.Council, model.FieldLinks), model.DropLine{ID: d.Council}}
	}},
	{model.PressureOpen, "what helped lapsed, until another agreement helps", func(d *desk) sign {
		second := d.Deal("De wethouder vertelt het zelf")
		d.Do(model.Relieve{Pressure: d.Council, Agreement: d.Tariff}, model.DropAgreement{ID: d.Tariff})
		return sign{ids{d.Nabij, d.Council}, modeltest.Place(model.StepInterests, d.Council, model.FieldLinks), model.Relieve{Pressure: d.Council, Agreement: second}}
	}},
}

var carrySilences = []silence{
	{model.CarryUnasked, "nothing was agreed", func(d *desk) { d.Do(model.DropAgreement{ID: d.Tariff}) }},
	{model.CarryNot, "who advises carries nothing", func(d *desk) { d.Do(carries(d.Ouderen, model.BearNot)) }},
	{model.CarryNot, "it was said of earlier agreements", func(d *desk) {
		d.Do(carries(d.Nabij, model.BearNot), modeltest.Due(d.Tariff, model.FieldDue, modeltest.In(9)))
	}},
	{model.MoversUnsaid, "te dragen was not asked", func(*desk) {}},
	{model.MoversUnsaid, "who advises carries nothing", func(d *desk) { d.Do(carries(d.Ouderen, model.BearNot)) }},
	{model.BoundOpen, "it sits here for itself", func(*desk) {}},
	{model.BoundOpen, "who speaks for people binds nobody", func(d *desk) { d.Do(modeltest.Text(d.Ouderen, model.FieldWho, "de ouderen van de wijk")) }},
	{model.PressureOpen, "nobody is here to answer", func(d *desk) { d.Do(model.SetSeat{ID: d.Nabij, Seat: model.HasLeft}) }},
	{model.PressureOpen, "what helped is done", func(d *desk) {
		d.Do(model.Relieve{Pressure: d.Council, Agreement: d.Tariff}, modeltest.Pick(d.Tariff, model.FieldProgress, model.Done))
	}},
}

// Who is here, and was heard.
var seatTales = []tale{
	{model.Uninvolved, "until it does one too", func(d *desk) sign {
		return sign{ids{d.Rietgoor}, modeltest.Place(model.StepAgreements, "", ""), model.SetOthers{ID: d.Tariff, Others: ids{d.Rietgoor}}}
	}},
	{model.Uninvolved, "until its point is tied to one", func(d *desk) sign {
		return sign{ids{d.Rietgoor}, modeltest.Place(model.StepAgreements, "", ""), d.Link(d.Tariff)}
	}},
	{model.Uninvited, "needed, until it is invited", func(d *desk) sign {
		d.Do(model.SetSeat{ID: d.Rietgoor, Seat: model.NotInvited})
		return sign{ids{d.Rietgoor}, modeltest.Place(model.StepPartners, d.Rietgoor, model.FieldSeat), model.SetSeat{ID: d.Rietgoor, Seat: model.ComesLater}}
	}},
	{model.AbsentUnserved, "absent, until it is known who asks it", func(d *desk) sign {
		d.Do(model.SetSeat{ID: d.Rietgoor, Seat: model.IsAbsent})
		return sign{ids{d.Rietgoor}, modeltest.Place(model.StepPartners, d.Rietgoor, model.FieldSeatNote), modeltest.Text(d.Rietgoor, model.FieldSeatNote, "Nabij belt morgen")}
	}},
	{model.AbsentUnserved, "left, until it is back", func(d *desk) sign {
		d.Do(model.SetSeat{ID: d.Rietgoor, Seat: model.HasLeft})
		return sign{ids{d.Rietgoor}, modeltest.Place(model.StepPartners, d.Rietgoor, model.FieldSeatNote), model.SetSeat{ID: d.Rietgoor}}
	}},
	{model.LateUnasked, "came in late, until its turn is over", func(d *desk) sign {
		d.late(d.Rietgoor)
		d.Do(model.GiveFloor{ID: d.Rietgoor})
		return sign{ids{d.Rietgoor}, modeltest.Place(model.StepInterests, d.Rietgoor, model.FieldInterest), model.GiveFloor{}}
	}},
	{model.LateUnasked, "came in late, until it left again", func(d *desk) sign {
		d.late(d.Rietgoor)
		return sign{ids{d.Rietgoor}, modeltest.Place(model.StepInterests, d.Rietgoor, model.FieldInterest), model.SetSeat{ID: d.Rietgoor, Seat: model.HasLeft}}
	}},
	{model.NotUnderstood, "nearly, until another's words are right", func(d *desk) sign {
		d.Do(model.Understand{Interest: d.Close, By: d.Nabij, Words: "zorg in de buurt", Verdict: model.VerdictAlmost})
		return sign{ids{d.Rietgoor, d.Close}, modeltest.Place(model.StepInterests, d.Close, model.FieldText),
			model.Understand{Interest: d.Close, By: d.Ouderen, Words: "cliënten dichtbij houden", Verdict: model.VerdictRight}}
	}},
	{model.NotUnderstood, "the first of two, until the second is understood", func(d *desk) sign {
		second := modeltest.ID()
		d.Do(model.AddLine{ID: second, Partner: d.Rietgoor, Sort: model.SortInterest, Text: "een goede naam", State: model.Spoken})
		return sign{ids{d.Rietgoor, d.Close}, modeltest.Place(model.StepInterests, d.Close, model.FieldText),
			model.Understand{Interest: second, By: d.Nabij, Verdict: model.VerdictRight}}
	}},
	{model.BetterUnsaid, "it said what must hold, until it says what gets better", func(d *desk) sign {
		return sign{ids{d.Rietgoor}, modeltest.Place(model.StepInterests, d.Rietgoor, model.FieldBetter), modeltest.Text(d.Rietgoor, model.FieldBetter, "minder wachtenden")}
	}},
	{model.AnswerableOpen, "until it is said what it is answerable for", func(d *desk) sign {
		return sign{ids{d.Nabij}, modeltest.Place(model.StepClosing, d.Nabij, model.FieldAnswerable), modeltest.Text(d.Nabij, model.FieldAnswerable, "de vergoeding")}
	}},
}

var seatSilences = []silence{
	{model.Uninvolved, "who advises is in none", func(d *desk) { d.Do(d.Link(d.Tariff)) }},
	{model.Uninvolved, "nothing was agreed", func(d *desk) { d.Do(model.DropAgreement{ID: d.Tariff}) }},
	{model.AbsentUnserved, "who comes later is awaited", func(d *desk) { d.Do(model.SetSeat{ID: d.Nabij, Seat: model.ComesLater}) }},
	{model.LateUnasked, "who was there from the beginning", func(d *desk) { d.Do(model.OpenTable{At: modeltest.Now}) }},
	{model.NotUnderstood, "its interest lapsed", func(d *desk) { d.Do(model.DropLine{ID: d.Close}) }},
	{model.NotUnderstood, "nobody else is here", func(d *desk) {
		d.S = model.New(modeltest.ID(), "Alleen", modeltest.Today)
		d.Do(model.AddPartner{ID: d.Rietgoor, Name: "Rietgoor"},
			model.AddLine{ID: d.Close, Partner: d.Rietgoor, Sort: model.SortInterest, Text: "dichtbij", State: model.Spoken})
	}},
	{model.BetterUnsaid, "before a precondition was said it is no question", func(d *desk) {
		d.Do(modeltest.Text(d.Rietgoor, model.FieldBetter, "minder wachtenden"))
	}},
	{model.AnswerableOpen, "nothing was agreed", func(d *desk) { d.Do(model.DropAgreement{ID: d.Tariff}) }},
}

func carries(partner model.ID, b model.Bearing) model.Change {
	return model.SetCarry{Partner: partner, Answer: b, State: model.Spoken}
}

// moves says who at home must move.
func moves(partner model.ID) model.Change {
	return model.SetSaid{Partner: partner, Field: model.FieldMovers, Text: "de planners", State: model.Spoken}
}

// late lets a partner come in after the table opened.
func (d *desk) late(partner model.ID) {
	d.T.Helper()
	d.Do(model.SetSeat{ID: partner, Seat: model.ComesLater}, model.OpenTable{At: modeltest.Now}, model.SetSeat{ID: partner})
}
