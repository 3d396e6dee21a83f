package finding_test

import (
	"regietafel/model"
	"regietafel/model/date"
	"regietafel/model/modeltest"
)

var pointTales = []tale{
	{model.PointUnsaid, "until it says a precondition", func(d *desk) sign {
		_, said := modeltest.Needs(d.Nabij)
		return sign{ids{d.Nabij}, modeltest.Place(model.StepInterests, d.Nabij, model.FieldPrecond), said}
	}},
	{model.PointUnsaid, "until it says aloud that it has none", func(d *desk) sign {
		return sign{ids{d.Nabij}, modeltest.Place(model.StepInterests, d.Nabij, model.FieldPrecond), model.SayNone{Partner: d.Nabij, Said: model.NoneOnce}}
	}},
	{model.PointUnsaid, "until it is not here to answer", func(d *desk) sign {
		return sign{ids{d.Nabij}, modeltest.Place(model.StepInterests, d.Nabij, model.FieldPrecond), model.SetSeat{ID: d.Nabij, Seat: model.IsAbsent}}
	}},
	{model.PointUnsaid, "its only point lapsed, until it says another", func(d *desk) sign {
		d.Do(model.DropLine{ID: d.Transport})
		_, said := modeltest.Needs(d.Rietgoor)
		return sign{ids{d.Rietgoor}, modeltest.Place(model.StepInterests, d.Rietgoor, model.FieldPrecond), said}
	}},
	{model.NotHeard, "the round passed it by, until it has the floor", func(d *desk) sign {
		d.Do(model.OpenTable{At: modeltest.Now})
		return sign{ids{d.Rietgoor}, modeltest.Place(model.StepInterests, d.Rietgoor, model.FieldBetter), model.GiveFloor{ID: d.Rietgoor}}
	}},
	{model.NoneSaid, "none, said once, until it is said once more", func(d *desk) sign {
		d.Do(model.SayNone{Partner: d.Nabij, Said: model.NoneOnce})
		return sign{ids{d.Nabij}, modeltest.Place(model.StepInterests, d.Nabij, model.FieldNoneSaid), model.SayNone{Partner: d.Nabij, Said: model.NoneTwice}}
	}},
	{model.NoneSaid, "none, until there is one", func(d *desk) sign {
		d.Do(model.SayNone{Partner: d.Nabij, Said: model.NoneOnce})
		_, said := modeltest.Needs(d.Nabij)
		return sign{ids{d.Nabij}, modeltest.Place(model.StepInterests, d.Nabij, model.FieldNoneSaid), said}
	}},
	{model.PointOpen, "until it is tied to an agreement", func(d *desk) sign {
		return sign{ids{d.Rietgoor, d.Transport}, mended(d.Transport), d.Link(d.Tariff)}
	}},
	{model.PointOpen, "until the opgave takes it up", func(d *desk) sign {
		return sign{ids{d.Rietgoor, d.Transport}, mended(d.Transport), model.TakeUp{Precondition: d.Transport, Version: 1}}
	}},
	{model.PointOpen, "until its owner accepts it", func(d *desk) sign {
		return sign{ids{d.Rietgoor, d.Transport}, mended(d.Transport), model.Accept{Precondition: d.Transport, Consequence: "rijden zelf"}}
	}},
	{model.PointOpen, "until it lapses", func(d *desk) sign {
		return sign{ids{d.Rietgoor, d.Transport}, mended(d.Transport), model.DropLine{ID: d.Transport}}
	}},
	{model.PointDeclined, "its owner says zo niet, until it says ja", func(d *desk) sign {
		d.Do(d.Link(d.Tariff), d.Reply(d.Rietgoor, model.SaysIfNot))
		at := model.Place{Step: model.StepReadBack, ID: d.Tariff, Field: model.FieldAnswers}
		return sign{ids{d.Rietgoor, d.Transport, d.Tariff}, at, d.Reply(d.Rietgoor, model.SaysYes)}
	}},
	{model.PointDeclined, "its owner takes no part, until it does", func(d *desk) sign {
		d.Arrange()
		d.Do(d.Reply(d.Rietgoor, model.StaysOut))
		at := model.Place{Step: model.StepReadBack, ID: d.Tariff, Field: model.FieldAnswers}
		return sign{ids{d.Rietgoor, d.Transport, d.Tariff}, at, d.Reply(d.Rietgoor, model.SaysYes)}
	}},
	{model.PointShort, "not with this alone, until it is", func(d *desk) sign {
		d.Do(d.Link(d.Tariff), d.word(model.WordNo))
		return sign{ids{d.Rietgoor, d.Transport, d.Tariff}, mended(d.Transport), d.word(model.WordYes)}
	}},
	{model.PointShort, "not with this alone, until something is added", func(d *desk) sign {
		second := d.Deal("Ook de bus rijdt")
		d.Do(d.Link(d.Tariff), d.word(model.WordNo))
		return sign{ids{d.Rietgoor, d.Transport, d.Tariff}, mended(d.Transport), d.Link(second)}
	}},
	{model.OwnerUnasked, "tied, until its owner says geregeld", func(d *desk) sign {
		d.Do(d.Link(d.Tariff))
		return sign{ids{d.Rietgoor, d.Transport, d.Tariff}, mended(d.Transport), d.word(model.WordYes)}
	}},
	{model.OwnerUnasked, "tied, until its owner says not with this alone", func(d *desk) sign {
		d.Do(d.Link(d.Tariff))
		return sign{ids{d.Rietgoor, d.Transport, d.Tariff}, mended(d.Transport), d.word(model.WordNo)}
	}},
	{model.OwnerUnasked, "its word was on earlier words, until it is asked again", func(d *desk) sign {
		d.Arrange()
		d.Do(modeltest.Text(d.Tariff, model.FieldText, "Anders"))
		return sign{ids{d.Rietgoor, d.Transport, d.Tariff}, mended(d.Transport), d.word(model.WordYes)}
	}},
	{model.PointWaits, "an answer is awaited, until it comes", func(d *desk) sign {
		d.Arrange()
		d.Do(model.TakeAnswer{Agreement: d.Tariff, Partner: d.Nabij})
		return sign{ids{d.Rietgoor, d.Transport, d.Tariff}, mended(d.Transport), d.Reply(d.Nabij, model.SaysYes)}
	}},
	{model.PointWaits, "somebody says zo niet, until it says ja", func(d *desk) sign {
		d.Arrange()
		d.Answer(d.Nabij, model.SaysIfNot)
		return sign{ids{d.Rietgoor, d.Transport, d.Tariff}, mended(d.Transport), d.Reply(d.Nabij, model.SaysYes)}
	}},
	{model.PointWaits, "nobody pulls, until its owner takes its word back", func(d *desk) sign {
		d.Do(d.Link(d.Tariff), model.SetLead{ID: d.Tariff}, d.word(model.WordYes), d.Reply(d.Rietgoor, model.SaysYes))
		return sign{ids{d.Rietgoor, d.Transport, d.Tariff}, mended(d.Transport), d.word(model.WordUnasked)}
	}},
	{model.PointWaits, "there is no day, until its owner says not with this alone", func(d *desk) sign {
		d.Do(d.Link(d.Tariff), modeltest.Due(d.Tariff, model.FieldDue, date.Due{}), d.word(model.WordYes))
		return sign{ids{d.Rietgoor, d.Transport, d.Tariff}, mended(d.Transport), d.word(model.WordNo)}
	}},
	{model.PointReserved, "arranged under a reserve, until the council agrees", func(d *desk) sign {
		d.Arrange()
		d.Do(d.Reserve("gemeenteraad", modeltest.In(20)))
		return sign{ids{d.Rietgoor, d.Transport, d.Tariff}, mended(d.Transport), d.outcome(model.Granted)}
	}},
	{model.PointReserved, "arranged under a reserve, until the council does not agree", func(d *desk) sign {
		d.Arrange()
		d.Do(d.Reserve("gemeenteraad", modeltest.In(20)))
		return sign{ids{d.Rietgoor, d.Transport, d.Tariff}, mended(d.Transport), d.outcome(model.Refused)}
	}},
	{model.PointFell, "arranged in what got stuck, until that runs again", func(d *desk) sign {
		d.Arrange()
		d.Do(modeltest.Pick(d.Tariff, model.FieldProgress, model.Stuck))
		return sign{ids{d.Rietgoor, d.Transport, d.Tariff}, mended(d.Transport), modeltest.Pick(d.Tariff, model.FieldProgress, model.Running)}
	}},
	{model.PointFell, "arranged in what lapsed, until the opgave takes it up", func(d *desk) sign {
		d.Arrange()
		d.Do(model.DropAgreement{ID: d.Tariff})
		return sign{ids{d.Rietgoor, d.Transport, d.Tariff}, mended(d.Transport), model.TakeUp{Precondition: d.Transport, Version: 1}}
	}},
	{model.PointFell, "arranged in what stopped, until it is tied to another", func(d *desk) sign {
		second := d.Deal("Ook de bus rijdt")
		d.Arrange()
		d.Do(modeltest.Pick(d.Tariff, model.FieldProgress, model.Stopped))
		return sign{ids{d.Rietgoor, d.Transport, d.Tariff}, mended(d.Transport), d.Link(second)}
	}},
	{model.GapLoose, "accepted, until it is known when we look again", func(d *desk) sign {
		d.Do(model.Accept{Precondition: d.Transport, Consequence: "rijden zelf", Told: "de directie"})
		return sign{ids{d.Rietgoor, d.Transport}, mended(d.Transport), modeltest.Due(d.Transport, model.FieldReview, day)}
	}},
	{model.GapLoose, "accepted, until it is known who is told", func(d *desk) sign {
		d.Do(model.Accept{Precondition: d.Transport, Consequence: "rijden zelf", Review: day})
		return sign{ids{d.Rietgoor, d.Transport}, mended(d.Transport), modeltest.Text(d.Transport, model.FieldTold, "de directie")}
	}},
	{model.GapLoose, "accepted, until that is taken back", func(d *desk) sign {
		d.Do(model.Accept{Precondition: d.Transport, Consequence: "rijden zelf"})
		return sign{ids{d.Rietgoor, d.Transport}, mended(d.Transport), model.Unexit{Precondition: d.Transport}}
	}},
	{model.PointsClash, "until the table says that they do not", func(d *desk) sign {
		other := d.clash()
		return sign{ids{d.Transport, other}, modeltest.Place(model.StepCarry, d.Transport, model.FieldClash), model.MarkClash{A: d.Transport, B: other, Off: true}}
	}},
	{model.PointsClash, "until the opgave takes the first up", func(d *desk) sign {
		other := d.clash()
		return sign{ids{d.Transport, other}, modeltest.Place(model.StepCarry, d.Transport, model.FieldClash), model.TakeUp{Precondition: d.Transport, Version: 1}}
	}},
	{model.PointsClash, "beside one that has a way out, until its mate has one too", func(d *desk) sign {
		second, third := d.clash(), modeltest.ID()
		d.Do(model.TakeUp{Precondition: d.Transport, Version: 1},
			model.AddLine{ID: third, Partner: d.Ouderen, Sort: model.SortPrecondition, Text: "wel ritten", State: model.Spoken})
		d.Do(model.MarkClash{A: second, B: third})
		return sign{ids{second, third}, modeltest.Place(model.StepCarry, second, model.FieldClash), model.TakeUp{Precondition: third, Version: 1}}
	}},
	{model.PointsClash, "until the second lapses", func(d *desk) sign {
		other := d.clash()
		return sign{ids{d.Transport, other}, modeltest.Place(model.StepCarry, d.Transport, model.FieldClash), model.DropLine{ID: other}}
	}},
}

var pointSilences = []silence{
	{model.PointUnsaid, "all said something", func(d *desk) {
		_, said := modeltest.Needs(d.Nabij)
		d.Do(said, model.SayNone{Partner: d.Ouderen, Said: model.NoneOnce})
	}},
	{model.PointReserved, "the day is past on which the council would decide", func(d *desk) {
		d.Arrange()
		d.Do(d.Reserve("gemeenteraad", modeltest.In(-1)))
	}},
	{model.NoneSaid, "none, said twice", func(d *desk) { d.Do(model.SayNone{Partner: d.Nabij, Said: model.NoneTwice}) }},
	{model.OwnerUnasked, "of several agreements one arranges it", func(d *desk) {
		second := d.Deal("Ook de bus rijdt")
		d.Do(d.Link(second))
		d.Arrange()
	}},
	{model.PointFell, "what got stuck never arranged it", func(d *desk) {
		d.Do(d.Link(d.Tariff), modeltest.Pick(d.Tariff, model.FieldProgress, model.Stuck))
	}},
	{model.PointFell, "what got stuck was never round", func(d *desk) {
		d.Do(d.Link(d.Tariff), d.word(model.WordYes), d.Reply(d.Rietgoor, model.SaysYes), modeltest.Pick(d.Tariff, model.FieldProgress, model.Stuck))
	}},
	{model.GapLoose, "accepted in full", func(d *desk) {
		d.Do(model.Accept{Precondition: d.Transport, Consequence: "rijden zelf", Told: "de directie", Review: day})
	}},
	{model.PointWaits, "it is arranged", (*desk).Arrange},
}

// clash marks that a point of Nabij clashes with Rietgoor's.
func (d *desk) clash() model.ID {
	d.T.Helper()
	id := modeltest.ID()
	d.Do(model.AddLine{ID: id, Partner: d.Nabij, Sort: model.SortPrecondition, Text: "geen extra ritten", State: model.Spoken},
		model.MarkClash{A: id, B: d.Transport})
	return id
}
