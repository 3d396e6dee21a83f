package finding_test

import (
	"regietafel/model"
	"regietafel/model/date"
	"regietafel/model/modeltest"
)

var answerTales = []tale{
	{model.IfNot, "who pulls says zo niet, until it says ja", func(d *desk) sign {
		d.Answer(d.Nabij, model.SaysIfNot)
		return sign{ids{d.Nabij, d.Tariff}, readBack(d.Tariff), d.Reply(d.Nabij, model.SaysYes)}
	}},
	{model.IfNot, "who does it too says zo niet, until it need not answer", func(d *desk) sign {
		d.Do(model.SetOthers{ID: d.Tariff, Others: ids{d.Rietgoor}}, d.Reply(d.Rietgoor, model.SaysIfNot))
		return sign{ids{d.Rietgoor, d.Tariff}, readBack(d.Tariff), model.SetOthers{ID: d.Tariff}}
	}},
	{model.IfNot, "zo niet, until the words change and it is asked again", func(d *desk) sign {
		d.Answer(d.Nabij, model.SaysIfNot)
		return sign{ids{d.Nabij, d.Tariff}, readBack(d.Tariff), modeltest.Text(d.Tariff, model.FieldText, "Anders")}
	}},
	{model.BodyRefused, "the council did not agree, until it does", func(d *desk) sign {
		d.Do(d.Reserve("gemeenteraad", modeltest.In(20)), d.outcome(model.Refused))
		return sign{ids{d.Nabij, d.Tariff}, readBack(d.Tariff), d.outcome(model.Granted)}
	}},
	{model.BodyRefused, "the council did not agree, until it is to decide once more", func(d *desk) sign {
		d.Do(d.Reserve("gemeenteraad", modeltest.In(20)), d.outcome(model.Refused))
		return sign{ids{d.Nabij, d.Tariff}, readBack(d.Tariff), d.outcome(model.Pending)}
	}},
	{model.AnswerStale, "a ja on earlier words, until it is asked again", func(d *desk) sign {
		d.Do(d.Reply(d.Nabij, model.SaysYes), modeltest.Text(d.Tariff, model.FieldText, "Anders"))
		return sign{ids{d.Nabij, d.Tariff}, readBack(d.Tariff), d.Reply(d.Nabij, model.SaysYes)}
	}},
	{model.AnswerStale, "a ja on another day, until it is taken back", func(d *desk) sign {
		d.Do(d.Reply(d.Nabij, model.SaysYes), modeltest.Due(d.Tariff, model.FieldDue, modeltest.In(3)))
		return sign{ids{d.Nabij, d.Tariff}, readBack(d.Tariff), model.TakeAnswer{Agreement: d.Tariff, Partner: d.Nabij}}
	}},
	{model.AnswerStale, "on earlier words, until it is between the partners only", func(d *desk) sign {
		d.Do(d.Reply(d.Nabij, model.SaysYes), modeltest.Text(d.Tariff, model.FieldText, "Anders"))
		return sign{ids{d.Nabij, d.Tariff}, readBack(d.Tariff), modeltest.Pick(d.Tariff, model.FieldForm, model.Informal)}
	}},
	{model.AnswerOne, "who pulls was not asked, until it said ja", func(d *desk) sign {
		return sign{ids{d.Nabij, d.Tariff}, readBack(d.Tariff), d.Reply(d.Nabij, model.SaysYes)}
	}},
	{model.AnswerOne, "who pulls was absent, until it stays out", func(d *desk) sign {
		d.Answer(d.Nabij, model.WasAbsent)
		return sign{ids{d.Nabij, d.Tariff}, readBack(d.Tariff), d.Reply(d.Nabij, model.StaysOut)}
	}},
	{model.AnswerOne, "the owner of a point was not asked, until its point is untied", func(d *desk) sign {
		d.Do(d.Link(d.Tariff), d.Reply(d.Nabij, model.SaysYes))
		return sign{ids{d.Rietgoor, d.Tariff}, readBack(d.Tariff), model.Unlink{Precondition: d.Transport, Agreement: d.Tariff}}
	}},
	{model.AnswerOne, "not asked, until it is between the partners only", func(d *desk) sign {
		return sign{ids{d.Nabij, d.Tariff}, readBack(d.Tariff), modeltest.Pick(d.Tariff, model.FieldForm, model.Informal)}
	}},
	{model.AnswersOpen, "two were not asked, until one of them was", func(d *desk) sign {
		d.Do(d.Link(d.Tariff))
		return sign{ids{d.Tariff}, readBack(d.Tariff), d.Reply(d.Nabij, model.SaysYes)}
	}},
	{model.NeedsSaid, "zo niet with what is needed, until it says ja", func(d *desk) sign {
		d.Do(model.GiveAnswer{Agreement: d.Tariff, Partner: d.Nabij, Reply: model.SaysIfNot, Needs: "een sleutelregeling"})
		return sign{ids{d.Nabij, d.Tariff}, readBack(d.Tariff), d.Reply(d.Nabij, model.SaysYes)}
	}},
	{model.ReserveVague, "a reservation without a body, until the body is known", func(d *desk) sign {
		d.Do(d.Reserve("", modeltest.In(20)))
		return sign{ids{d.Nabij, d.Tariff}, readBack(d.Tariff), d.Reserve("gemeenteraad", modeltest.In(20))}
	}},
	{model.ReserveUndated, "a reservation without a day, until the day is known", func(d *desk) sign {
		d.Do(d.Reserve("gemeenteraad", date.Due{}))
		return sign{ids{d.Nabij, d.Tariff}, readBack(d.Tariff), d.Reserve("gemeenteraad", modeltest.In(20))}
	}},
	{model.ReserveUndated, "a reservation without a day, until it was decided", func(d *desk) sign {
		d.Do(d.Reserve("gemeenteraad", date.Due{}))
		return sign{ids{d.Nabij, d.Tariff}, readBack(d.Tariff), d.outcome(model.Granted)}
	}},
	{model.ReservePast, "the day is past, until it is told what was decided", func(d *desk) sign {
		d.Do(d.Reserve("gemeenteraad", modeltest.In(-1)))
		return sign{ids{d.Nabij, d.Tariff}, modeltest.Place(model.StepCarry, d.Tariff, model.FieldBody), d.outcome(model.Granted)}
	}},
	{model.ReservePast, "the day is past, until there is another", func(d *desk) sign {
		d.Do(d.Reserve("", modeltest.In(-1)))
		return sign{ids{d.Nabij, d.Tariff}, modeltest.Place(model.StepCarry, d.Tariff, model.FieldBody), d.Reserve("gemeenteraad", modeltest.In(20))}
	}},
	{model.ReserveLate, "the council decides a day too late, until it can that day", func(d *desk) sign {
		d.Do(d.Reserve("gemeenteraad", date.On(day.Last.AddDays(1))))
		return sign{ids{d.Nabij, d.Tariff}, modeltest.Place(model.StepAgreements, d.Tariff, model.FieldDue), d.Reserve("gemeenteraad", day)}
	}},
	{model.ReserveLate, "the council decides too late, until it did", func(d *desk) sign {
		d.Do(d.Reserve("gemeenteraad", date.On(day.Last.AddDays(1))))
		return sign{ids{d.Nabij, d.Tariff}, modeltest.Place(model.StepAgreements, d.Tariff, model.FieldDue), d.outcome(model.Granted)}
	}},
	{model.AboveMandate, "a ja that must first go home, until it is in writing", func(d *desk) sign {
		d.Do(modeltest.Pick(d.Nabij, model.FieldMandate, model.TakesBack), d.Reply(d.Nabij, model.SaysYes))
		return sign{ids{d.Nabij, d.Tariff}, readBack(d.Tariff),
			model.GiveAnswer{Agreement: d.Tariff, Partner: d.Nabij, Reply: model.SaysYes, How: model.InWriting}}
	}},
	{model.AboveMandate, "a plain ja under the reserve of the council, until that is said with it", func(d *desk) sign {
		d.Do(modeltest.Pick(d.Nabij, model.FieldMandate, model.MayReserved), d.Reply(d.Nabij, model.SaysYes))
		return sign{ids{d.Nabij, d.Tariff}, readBack(d.Tariff), d.Reserve("gemeenteraad", modeltest.In(20))}
	}},
	{model.AboveMandate, "a ja that must first go home, until it may decide after all", func(d *desk) sign {
		d.Do(modeltest.Pick(d.Nabij, model.FieldMandate, model.TakesBack), d.Reply(d.Nabij, model.SaysYes))
		return sign{ids{d.Nabij, d.Tariff}, readBack(d.Tariff), modeltest.Pick(d.Nabij, model.FieldMandate, model.MayDecide)}
	}},
}

var answerSilences = []silence{
	{model.IfNot, "who need not answer says zo niet", func(d *desk) { d.Answer(d.Ouderen, model.SaysIfNot) }},
	{model.IfNot, "of whom its point is found", func(d *desk) {
		d.Do(model.SetOthers{ID: d.Tariff, Others: ids{d.Rietgoor}}, d.Link(d.Tariff), d.Reply(d.Rietgoor, model.SaysIfNot))
	}},
	{model.IfNot, "of an agreement that lapsed", func(d *desk) { d.Do(d.Reply(d.Nabij, model.SaysIfNot), model.DropAgreement{ID: d.Tariff}) }},
	{model.AnswerStale, "after a change of language only", func(d *desk) {
		d.Do(d.Reply(d.Nabij, model.SaysYes), model.SetText{ID: d.Tariff, Field: model.FieldText, Text: "Anders", LanguageOnly: true})
	}},
	{model.AnswerStale, "of who need not answer", func(d *desk) {
		d.Do(d.Reply(d.Ouderen, model.SaysYes), modeltest.Text(d.Tariff, model.FieldText, "Anders"))
	}},
	{model.AnswerStale, "of who was absent and said nothing", func(d *desk) {
		d.Do(d.Reply(d.Nabij, model.WasAbsent), modeltest.Text(d.Tariff, model.FieldText, "Anders"))
	}},
	{model.AnswersOpen, "a ja on earlier words was asked once", func(d *desk) {
		d.Do(d.Reply(d.Nabij, model.SaysYes), modeltest.Text(d.Tariff, model.FieldText, "Anders"))
	}},
	{model.AnswersOpen, "of a voorzet", func(d *desk) { d.Answer(d.Nabij, model.SaysYes) }},
	{model.ReserveVague, "on earlier words", func(d *desk) {
		d.Do(d.Reserve("", date.Due{}), modeltest.Text(d.Tariff, model.FieldText, "Anders"))
	}},
	{model.ReserveLate, "what goes on has no day to be late for", func(d *desk) {
		d.Do(modeltest.Due(d.Tariff, model.FieldDue, date.Due{Last: day.Last, Precision: date.Ongoing}), d.Reserve("raad", date.On(day.Last.AddDays(1))))
	}},
	{model.AboveMandate, "who may decide says ja", func(d *desk) {
		d.Do(modeltest.Pick(d.Nabij, model.FieldMandate, model.MayDecide), d.Reply(d.Nabij, model.SaysYes))
	}},
	{model.AboveMandate, "what stays between the partners needs nobody at home", func(d *desk) {
		d.Do(modeltest.Pick(d.Nabij, model.FieldMandate, model.TakesBack), modeltest.Pick(d.Tariff, model.FieldForm, model.Informal), d.Reply(d.Nabij, model.SaysYes))
	}},
	{model.AboveMandate, "who need not answer says ja", func(d *desk) {
		d.Do(modeltest.Pick(d.Rietgoor, model.FieldMandate, model.TakesBack), d.Reply(d.Rietgoor, model.SaysYes))
	}},
}

func (d *desk) outcome(o model.Outcome) model.Change {
	return model.Decided{Agreement: d.Tariff, Partner: d.Nabij, Outcome: o}
}
