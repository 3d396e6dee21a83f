package model_test

import (
	"regietafel/model"
	"regietafel/model/date"
	"regietafel/model/modeltest"
)

var pointTales = []tale{
	{model.PointUnsaid, "until it says a precondition", func(d *desk) sign {
		_, said := needs(d.nabij)
		return sign{ids{d.nabij}, place(model.StepInterests, d.nabij, model.FieldPrecond), said}
	}},
	{model.PointUnsaid, "until it says aloud that it has none", func(d *desk) sign {
		return sign{ids{d.nabij}, place(model.StepInterests, d.nabij, model.FieldPrecond), model.SayNone{Partner: d.nabij, Said: model.NoneOnce}}
	}},
	{model.PointUnsaid, "until it is not here to answer", func(d *desk) sign {
		return sign{ids{d.nabij}, place(model.StepInterests, d.nabij, model.FieldPrecond), model.SetSeat{ID: d.nabij, Seat: model.IsAbsent}}
	}},
	{model.PointUnsaid, "its only point lapsed, until it says another", func(d *desk) sign {
		d.do(model.DropLine{ID: d.transport})
		_, said := needs(d.rietgoor)
		return sign{ids{d.rietgoor}, place(model.StepInterests, d.rietgoor, model.FieldPrecond), said}
	}},
	{model.NoneSaid, "none, said once, until it is said once more", func(d *desk) sign {
		d.do(model.SayNone{Partner: d.nabij, Said: model.NoneOnce})
		return sign{ids{d.nabij}, place(model.StepInterests, d.nabij, model.FieldNoneSaid), model.SayNone{Partner: d.nabij, Said: model.NoneTwice}}
	}},
	{model.NoneSaid, "none, until there is one", func(d *desk) sign {
		d.do(model.SayNone{Partner: d.nabij, Said: model.NoneOnce})
		_, said := needs(d.nabij)
		return sign{ids{d.nabij}, place(model.StepInterests, d.nabij, model.FieldNoneSaid), said}
	}},
	{model.PointOpen, "until it is tied to an agreement", func(d *desk) sign {
		return sign{ids{d.rietgoor, d.transport}, mended(d.transport), d.link(d.tariff)}
	}},
	{model.PointOpen, "until the opgave takes it up", func(d *desk) sign {
		return sign{ids{d.rietgoor, d.transport}, mended(d.transport), model.TakeUp{Precondition: d.transport, Version: 1}}
	}},
	{model.PointOpen, "until its owner accepts it", func(d *desk) sign {
		return sign{ids{d.rietgoor, d.transport}, mended(d.transport), model.Accept{Precondition: d.transport, Consequence: "rijden zelf"}}
	}},
	{model.PointOpen, "until it lapses", func(d *desk) sign {
		return sign{ids{d.rietgoor, d.transport}, mended(d.transport), model.DropLine{ID: d.transport}}
	}},
	{model.PointShort, "not with this alone, until it is", func(d *desk) sign {
		d.do(d.link(d.tariff), d.word(model.WordNo))
		return sign{ids{d.rietgoor, d.transport, d.tariff}, mended(d.transport), d.word(model.WordYes)}
	}},
	{model.PointShort, "not with this alone, until something is added", func(d *desk) sign {
		second := d.deal("Ook de bus rijdt")
		d.do(d.link(d.tariff), d.word(model.WordNo))
		return sign{ids{d.rietgoor, d.transport, d.tariff}, mended(d.transport), d.link(second)}
	}},
	{model.OwnerUnasked, "tied, until its owner says geregeld", func(d *desk) sign {
		d.do(d.link(d.tariff))
		return sign{ids{d.rietgoor, d.transport, d.tariff}, mended(d.transport), d.word(model.WordYes)}
	}},
	{model.OwnerUnasked, "tied, until its owner says not with this alone", func(d *desk) sign {
		d.do(d.link(d.tariff))
		return sign{ids{d.rietgoor, d.transport, d.tariff}, mended(d.transport), d.word(model.WordNo)}
	}},
	{model.OwnerUnasked, "its word was on earlier words, until it is asked again", func(d *desk) sign {
		d.arrange()
		d.do(text(d.tariff, model.FieldText, "Anders"))
		return sign{ids{d.rietgoor, d.transport, d.tariff}, mended(d.transport), d.word(model.WordYes)}
	}},
	{model.PointWaits, "an answer is awaited, until it comes", func(d *desk) sign {
		d.arrange()
		d.do(model.TakeAnswer{Agreement: d.tariff, Partner: d.nabij})
		return sign{ids{d.rietgoor, d.transport, d.tariff}, mended(d.transport), d.reply(d.nabij, model.SaysYes)}
	}},
	{model.PointWaits, "somebody says zo niet, until it says ja", func(d *desk) sign {
		d.arrange()
		d.answer(d.nabij, model.SaysIfNot)
		return sign{ids{d.rietgoor, d.transport, d.tariff}, mended(d.transport), d.reply(d.nabij, model.SaysYes)}
	}},
	{model.PointWaits, "nobody pulls, until its owner takes its word back", func(d *desk) sign {
		d.do(d.link(d.tariff), model.SetLead{ID: d.tariff}, d.word(model.WordYes), d.reply(d.rietgoor, model.SaysYes))
		return sign{ids{d.rietgoor, d.transport, d.tariff}, mended(d.transport), d.word(model.WordUnasked)}
	}},
	{model.PointWaits, "there is no day, until its owner says not with this alone", func(d *desk) sign {
		d.do(d.link(d.tariff), due(d.tariff, model.FieldDue, date.Due{}), d.word(model.WordYes))
		return sign{ids{d.rietgoor, d.transport, d.tariff}, mended(d.transport), d.word(model.WordNo)}
	}},
	{model.PointReserved, "arranged under a reserve, until the council agrees", func(d *desk) sign {
		d.arrange()
		d.do(d.reserved("gemeenteraad", in(20)))
		return sign{ids{d.rietgoor, d.transport, d.tariff}, mended(d.transport), d.outcome(model.Granted)}
	}},
	{model.PointReserved, "arranged under a reserve, until the council does not agree", func(d *desk) sign {
		d.arrange()
		d.do(d.reserved("gemeenteraad", in(20)))
		return sign{ids{d.rietgoor, d.transport, d.tariff}, mended(d.transport), d.outcome(model.Refused)}
	}},
	{model.PointFell, "arranged in what got stuck, until that runs again", func(d *desk) sign {
		d.arrange()
		d.do(pick(d.tariff, model.FieldProgress, model.Stuck))
		return sign{ids{d.rietgoor, d.transport, d.tariff}, mended(d.transport), pick(d.tariff, model.FieldProgress, model.Running)}
	}},
	{model.PointFell, "arranged in what lapsed, until the opgave takes it up", func(d *desk) sign {
		d.arrange()
		d.do(model.DropAgreement{ID: d.tariff})
		return sign{ids{d.rietgoor, d.transport, d.tariff}, mended(d.transport), model.TakeUp{Precondition: d.transport, Version: 1}}
	}},
	{model.PointFell, "arranged in what stopped, until it is tied to another", func(d *desk) sign {
		second := d.deal("Ook de bus rijdt")
		d.arrange()
		d.do(pick(d.tariff, model.FieldProgress, model.Stopped))
		return sign{ids{d.rietgoor, d.transport, d.tariff}, mended(d.transport), d.link(second)}
	}},
	{model.GapLoose, "accepted, until it is known when we look again", func(d *desk) sign {
		d.do(model.Accept{Precondition: d.transport, Consequence: "rijden zelf", Told: "de directie"})
		return sign{ids{d.rietgoor, d.transport}, mended(d.transport), due(d.transport, model.FieldReview, day)}
	}},
	{model.GapLoose, "accepted, until it is known who is told", func(d *desk) sign {
		d.do(model.Accept{Precondition: d.transport, Consequence: "rijden zelf", Review: day})
		return sign{ids{d.rietgoor, d.transport}, mended(d.transport), text(d.transport, model.FieldTold, "de directie")}
	}},
	{model.GapLoose, "accepted, until that is taken back", func(d *desk) sign {
		d.do(model.Accept{Precondition: d.transport, Consequence: "rijden zelf"})
		return sign{ids{d.rietgoor, d.transport}, mended(d.transport), model.Unexit{Precondition: d.transport}}
	}},
	{model.PointsClash, "until the table says that they do not", func(d *desk) sign {
		other := d.clash()
		return sign{ids{d.transport, other}, place(model.StepCarry, d.transport, model.FieldClash), model.MarkClash{A: d.transport, B: other, Off: true}}
	}},
	{model.PointsClash, "until the opgave takes the first up", func(d *desk) sign {
		other := d.clash()
		return sign{ids{d.transport, other}, place(model.StepCarry, d.transport, model.FieldClash), model.TakeUp{Precondition: d.transport, Version: 1}}
	}},
	{model.PointsClash, "beside one that has a way out, until its mate has one too", func(d *desk) sign {
		second, third := d.clash(), modeltest.ID()
		d.do(model.TakeUp{Precondition: d.transport, Version: 1},
			model.AddLine{ID: third, Partner: d.ouderen, Sort: model.SortPrecondition, Text: "wel ritten", State: model.Spoken})
		d.do(model.MarkClash{A: second, B: third})
		return sign{ids{second, third}, place(model.StepCarry, second, model.FieldClash), model.TakeUp{Precondition: third, Version: 1}}
	}},
	{model.PointsClash, "until the second lapses", func(d *desk) sign {
		other := d.clash()
		return sign{ids{d.transport, other}, place(model.StepCarry, d.transport, model.FieldClash), model.DropLine{ID: other}}
	}},
}

var pointSilences = []silence{
	{model.PointUnsaid, "all said something", func(d *desk) {
		_, said := needs(d.nabij)
		d.do(said, model.SayNone{Partner: d.ouderen, Said: model.NoneOnce})
	}},
	{model.NoneSaid, "none, said twice", func(d *desk) { d.do(model.SayNone{Partner: d.nabij, Said: model.NoneTwice}) }},
	{model.OwnerUnasked, "of several agreements one arranges it", func(d *desk) {
		second := d.deal("Ook de bus rijdt")
		d.do(d.link(second))
		d.arrange()
	}},
	{model.PointFell, "what got stuck never arranged it", func(d *desk) {
		d.do(d.link(d.tariff), pick(d.tariff, model.FieldProgress, model.Stuck))
	}},
	{model.PointFell, "what got stuck was never round", func(d *desk) {
		d.do(d.link(d.tariff), d.word(model.WordYes), d.reply(d.rietgoor, model.SaysYes), pick(d.tariff, model.FieldProgress, model.Stuck))
	}},
	{model.GapLoose, "accepted in full", func(d *desk) {
		d.do(model.Accept{Precondition: d.transport, Consequence: "rijden zelf", Told: "de directie", Review: day})
	}},
	{model.PointWaits, "it is arranged", (*desk).arrange},
}

// arrange does what arranged does, at a table that is there already.
func (d *desk) arrange() {
	d.t.Helper()
	d.do(d.link(d.tariff), d.reply(d.nabij, model.SaysYes), d.reply(d.rietgoor, model.SaysYes), d.word(model.WordYes))
}

// clash marks that a point of Nabij clashes with Rietgoor's.
func (d *desk) clash() model.ID {
	d.t.Helper()
	id := modeltest.ID()
	d.do(model.AddLine{ID: id, Partner: d.nabij, Sort: model.SortPrecondition, Text: "geen extra ritten", State: model.Spoken},
		model.MarkClash{A: id, B: d.transport})
	return id
}
