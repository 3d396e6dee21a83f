package model_test

import (
	"regietafel/model"
	"regietafel/model/modeltest"
)

// What a partner can carry at home, and may say here.
var carryTales = []tale{
	{model.CarryUnasked, "until it is asked aloud", func(d *desk) sign {
		return sign{ids{d.nabij}, place(model.StepCarry, d.nabij, model.FieldCarries), carries(d.nabij, model.BearYes)}
	}},
	{model.CarryUnasked, "asked before an agreement changed, until it is asked again", func(d *desk) sign {
		d.do(carries(d.nabij, model.BearYes), due(d.tariff, model.FieldDue, in(9)))
		return sign{ids{d.nabij}, place(model.StepCarry, d.nabij, model.FieldCarries), carries(d.nabij, model.BearYes)}
	}},
	{model.CarryUnasked, "until it speaks for residents", func(d *desk) sign {
		return sign{ids{d.nabij}, place(model.StepCarry, d.nabij, model.FieldCarries), pick(d.nabij, model.FieldKind, model.KindResidents)}
	}},
	{model.MoversUnsaid, "not to be carried, until it is said who must move", func(d *desk) sign {
		d.do(model.Relieve{Pressure: d.council, Agreement: d.tariff}, carries(d.nabij, model.BearNot))
		return sign{ids{d.nabij}, place(model.StepInterests, d.nabij, model.FieldMovers), moves(d.nabij)}
	}},
	{model.MoversUnsaid, "it is said who must move, until an agreement helps", func(d *desk) sign {
		d.do(carries(d.nabij, model.BearIf), moves(d.nabij))
		return sign{ids{d.nabij}, place(model.StepInterests, d.nabij, model.FieldMovers), model.Relieve{Pressure: d.council, Agreement: d.tariff}}
	}},
	{model.MoversUnsaid, "it is said who must move, until its point is tied", func(d *desk) sign {
		d.do(carries(d.rietgoor, model.BearIf), moves(d.rietgoor))
		return sign{ids{d.rietgoor}, place(model.StepInterests, d.rietgoor, model.FieldMovers), d.link(d.tariff)}
	}},
	{model.MoversUnsaid, "it is said who must move, until the opgave takes its point up", func(d *desk) sign {
		d.do(carries(d.rietgoor, model.BearIf), moves(d.rietgoor))
		return sign{ids{d.rietgoor}, place(model.StepInterests, d.rietgoor, model.FieldMovers), model.TakeUp{Precondition: d.transport, Version: 1}}
	}},
	{model.MoversUnsaid, "what helped lapsed, until its point is tied to another", func(d *desk) sign {
		second := d.deal("De bus rijdt")
		d.do(carries(d.rietgoor, model.BearIf), moves(d.rietgoor), d.link(d.tariff), model.DropAgreement{ID: d.tariff})
		return sign{ids{d.rietgoor}, place(model.StepInterests, d.rietgoor, model.FieldMovers), d.link(second)}
	}},
	{model.MoversUnsaid, "not to be carried, until it is", func(d *desk) sign {
		d.do(carries(d.nabij, model.BearNot))
		return sign{ids{d.nabij}, place(model.StepInterests, d.nabij, model.FieldMovers), carries(d.nabij, model.BearYes)}
	}},
	{model.MandateOpen, "until it is known", func(d *desk) sign {
		return sign{ids{d.nabij}, place(model.StepPartners, d.nabij, model.FieldMandate), pick(d.nabij, model.FieldMandate, model.MayReserved)}
	}},
	{model.MandateOpen, "as it was the sitting before, until it is asked again", func(d *desk) sign {
		d.do(pick(d.nabij, model.FieldMandate, model.MayDecide))
		d.next()
		return sign{ids{d.nabij}, place(model.StepPartners, d.nabij, model.FieldMandate), pick(d.nabij, model.FieldMandate, model.MayDecide)}
	}},
	{model.MandateOpen, "until it only advises", func(d *desk) sign {
		return sign{ids{d.nabij}, place(model.StepPartners, d.nabij, model.FieldMandate), pick(d.nabij, model.FieldKind, model.KindAdvisory)}
	}},
	{model.BoundOpen, "it sits here for others, until they are bound or not", func(d *desk) sign {
		d.do(text(d.nabij, model.FieldWho, "veertig aanbieders"))
		return sign{ids{d.nabij}, place(model.StepPartners, d.nabij, model.FieldBound), pick(d.nabij, model.FieldBound, model.BoundNo)}
	}},
	{model.PressureOpen, "until an agreement helps", func(d *desk) sign {
		return sign{ids{d.nabij, d.council}, place(model.StepInterests, d.council, model.FieldLinks), model.Relieve{Pressure: d.council, Agreement: d.tariff}}
	}},
	{model.PressureOpen, "until it does not press any longer", func(d *desk) sign {
		return sign{ids{d.nabij, d.council}, place(model.StepInterests, d.council, model.FieldLinks), model.DropLine{ID: d.council}}
	}},
	{model.PressureOpen, "what helped lapsed, until another agreement helps", func(d *desk) sign {
		second := d.deal("De wethouder vertelt het zelf")
		d.do(model.Relieve{Pressure: d.council, Agreement: d.tariff}, model.DropAgreement{ID: d.tariff})
		return sign{ids{d.nabij, d.council}, place(model.StepInterests, d.council, model.FieldLinks), model.Relieve{Pressure: d.council, Agreement: second}}
	}},
}

var carrySilences = []silence{
	{model.CarryUnasked, "nothing was agreed", func(d *desk) { d.do(model.DropAgreement{ID: d.tariff}) }},
	{model.MoversUnsaid, "te dragen was not asked", func(*desk) {}},
	{model.MoversUnsaid, "who advises carries nothing", func(d *desk) { d.do(carries(d.ouderen, model.BearNot)) }},
	{model.BoundOpen, "it sits here for itself", func(*desk) {}},
	{model.BoundOpen, "who speaks for people binds nobody", func(d *desk) { d.do(text(d.ouderen, model.FieldWho, "de ouderen van de wijk")) }},
	{model.PressureOpen, "nobody is here to answer", func(d *desk) { d.do(model.SetSeat{ID: d.nabij, Seat: model.HasLeft}) }},
	{model.PressureOpen, "what helped is done", func(d *desk) {
		d.do(model.Relieve{Pressure: d.council, Agreement: d.tariff}, pick(d.tariff, model.FieldProgress, model.Done))
	}},
}

// Who is here, and was heard.
var seatTales = []tale{
	{model.Uninvolved, "until it does one too", func(d *desk) sign {
		return sign{ids{d.rietgoor}, place(model.StepAgreements, "", ""), model.SetOthers{ID: d.tariff, Others: ids{d.rietgoor}}}
	}},
	{model.Uninvolved, "until its point is tied to one", func(d *desk) sign {
		return sign{ids{d.rietgoor}, place(model.StepAgreements, "", ""), d.link(d.tariff)}
	}},
	{model.Uninvited, "needed, until it is invited", func(d *desk) sign {
		d.do(model.SetSeat{ID: d.rietgoor, Seat: model.NotInvited})
		return sign{ids{d.rietgoor}, place(model.StepPartners, d.rietgoor, model.FieldSeat), model.SetSeat{ID: d.rietgoor, Seat: model.ComesLater}}
	}},
	{model.AbsentUnserved, "absent, until it is known who asks it", func(d *desk) sign {
		d.do(model.SetSeat{ID: d.rietgoor, Seat: model.IsAbsent})
		return sign{ids{d.rietgoor}, place(model.StepPartners, d.rietgoor, model.FieldSeatNote), text(d.rietgoor, model.FieldSeatNote, "Nabij belt morgen")}
	}},
	{model.AbsentUnserved, "left, until it is back", func(d *desk) sign {
		d.do(model.SetSeat{ID: d.rietgoor, Seat: model.HasLeft})
		return sign{ids{d.rietgoor}, place(model.StepPartners, d.rietgoor, model.FieldSeatNote), model.SetSeat{ID: d.rietgoor}}
	}},
	{model.LateUnasked, "came in late, until its turn is over", func(d *desk) sign {
		d.late(d.rietgoor)
		d.do(model.GiveFloor{ID: d.rietgoor})
		return sign{ids{d.rietgoor}, place(model.StepInterests, d.rietgoor, model.FieldInterest), model.GiveFloor{}}
	}},
	{model.LateUnasked, "came in late, until it left again", func(d *desk) sign {
		d.late(d.rietgoor)
		return sign{ids{d.rietgoor}, place(model.StepInterests, d.rietgoor, model.FieldInterest), model.SetSeat{ID: d.rietgoor, Seat: model.HasLeft}}
	}},
	{model.NotUnderstood, "nearly, until another's words are right", func(d *desk) sign {
		d.do(model.Understand{Interest: d.close, By: d.nabij, Words: "zorg in de buurt", Verdict: model.VerdictAlmost})
		return sign{ids{d.rietgoor, d.close}, place(model.StepInterests, d.close, model.FieldText),
			model.Understand{Interest: d.close, By: d.ouderen, Words: "cliënten dichtbij houden", Verdict: model.VerdictRight}}
	}},
	{model.NotUnderstood, "the first of two, until the second is understood", func(d *desk) sign {
		second := modeltest.ID()
		d.do(model.AddLine{ID: second, Partner: d.rietgoor, Sort: model.SortInterest, Text: "een goede naam", State: model.Spoken})
		return sign{ids{d.rietgoor, d.close}, place(model.StepInterests, d.close, model.FieldText),
			model.Understand{Interest: second, By: d.nabij, Verdict: model.VerdictRight}}
	}},
	{model.BetterUnsaid, "it said what must hold, until it says what gets better", func(d *desk) sign {
		return sign{ids{d.rietgoor}, place(model.StepInterests, d.rietgoor, model.FieldBetter), text(d.rietgoor, model.FieldBetter, "minder wachtenden")}
	}},
	{model.AnswerableOpen, "until it is said what it is answerable for", func(d *desk) sign {
		return sign{ids{d.nabij}, place(model.StepClosing, d.nabij, model.FieldAnswerable), text(d.nabij, model.FieldAnswerable, "de vergoeding")}
	}},
}

var seatSilences = []silence{
	{model.Uninvolved, "who advises is in none", func(d *desk) { d.do(d.link(d.tariff)) }},
	{model.Uninvolved, "nothing was agreed", func(d *desk) { d.do(model.DropAgreement{ID: d.tariff}) }},
	{model.AbsentUnserved, "who comes later is awaited", func(d *desk) { d.do(model.SetSeat{ID: d.nabij, Seat: model.ComesLater}) }},
	{model.LateUnasked, "who was there from the beginning", func(d *desk) { d.do(model.OpenTable{At: modeltest.Now}) }},
	{model.NotUnderstood, "its interest lapsed", func(d *desk) { d.do(model.DropLine{ID: d.close}) }},
	{model.NotUnderstood, "nobody else is here", func(d *desk) {
		d.s = model.New(modeltest.ID(), "Alleen", modeltest.Today)
		d.do(model.AddPartner{ID: d.rietgoor, Name: "Rietgoor"},
			model.AddLine{ID: d.close, Partner: d.rietgoor, Sort: model.SortInterest, Text: "dichtbij", State: model.Spoken})
	}},
	{model.BetterUnsaid, "before a precondition was said it is no question", func(d *desk) {
		d.do(text(d.rietgoor, model.FieldBetter, "minder wachtenden"))
	}},
	{model.AnswerableOpen, "nothing was agreed", func(d *desk) { d.do(model.DropAgreement{ID: d.tariff}) }},
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
	d.t.Helper()
	d.do(model.SetSeat{ID: partner, Seat: model.ComesLater}, model.OpenTable{At: modeltest.Now}, model.SetSeat{ID: partner})
}
