package model_test

import (
	"regietafel/model"
	"regietafel/model/date"
)

var answerTales = []tale{
	{model.IfNot, "who pulls says zo niet, until it says ja", func(d *desk) sign {
		d.answer(d.nabij, model.SaysIfNot)
		return sign{ids{d.nabij, d.tariff}, readBack(d.tariff), d.reply(d.nabij, model.SaysYes)}
	}},
	{model.IfNot, "who does it too says zo niet, until it need not answer", func(d *desk) sign {
		d.do(model.SetOthers{ID: d.tariff, Others: ids{d.rietgoor}}, d.reply(d.rietgoor, model.SaysIfNot))
		return sign{ids{d.rietgoor, d.tariff}, readBack(d.tariff), model.SetOthers{ID: d.tariff}}
	}},
	{model.IfNot, "zo niet, until the words change and it is asked again", func(d *desk) sign {
		d.answer(d.nabij, model.SaysIfNot)
		return sign{ids{d.nabij, d.tariff}, readBack(d.tariff), text(d.tariff, model.FieldText, "Anders")}
	}},
	{model.BodyRefused, "the council did not agree, until it does", func(d *desk) sign {
		d.do(d.reserved("gemeenteraad", in(20)), d.outcome(model.Refused))
		return sign{ids{d.nabij, d.tariff}, readBack(d.tariff), d.outcome(model.Granted)}
	}},
	{model.BodyRefused, "the council did not agree, until it is to decide once more", func(d *desk) sign {
		d.do(d.reserved("gemeenteraad", in(20)), d.outcome(model.Refused))
		return sign{ids{d.nabij, d.tariff}, readBack(d.tariff), d.outcome(model.Pending)}
	}},
	{model.AnswerStale, "a ja on earlier words, until it is asked again", func(d *desk) sign {
		d.do(d.reply(d.nabij, model.SaysYes), text(d.tariff, model.FieldText, "Anders"))
		return sign{ids{d.nabij, d.tariff}, readBack(d.tariff), d.reply(d.nabij, model.SaysYes)}
	}},
	{model.AnswerStale, "a ja on another day, until it is taken back", func(d *desk) sign {
		d.do(d.reply(d.nabij, model.SaysYes), due(d.tariff, model.FieldDue, in(3)))
		return sign{ids{d.nabij, d.tariff}, readBack(d.tariff), model.TakeAnswer{Agreement: d.tariff, Partner: d.nabij}}
	}},
	{model.AnswerStale, "on earlier words, until it is between the partners only", func(d *desk) sign {
		d.do(d.reply(d.nabij, model.SaysYes), text(d.tariff, model.FieldText, "Anders"))
		return sign{ids{d.nabij, d.tariff}, readBack(d.tariff), pick(d.tariff, model.FieldForm, model.Informal)}
	}},
	{model.AnswersOpen, "who pulls was not asked, until it said ja", func(d *desk) sign {
		return sign{ids{d.tariff}, readBack(d.tariff), d.reply(d.nabij, model.SaysYes)}
	}},
	{model.AnswersOpen, "who pulls was absent, until it stays out", func(d *desk) sign {
		d.answer(d.nabij, model.WasAbsent)
		return sign{ids{d.tariff}, readBack(d.tariff), d.reply(d.nabij, model.StaysOut)}
	}},
	{model.AnswersOpen, "the owner of a point was not asked, until its point is untied", func(d *desk) sign {
		d.do(d.link(d.tariff), d.reply(d.nabij, model.SaysYes))
		return sign{ids{d.tariff}, readBack(d.tariff), model.Unlink{Precondition: d.transport, Agreement: d.tariff}}
	}},
	{model.AnswersOpen, "not asked, until it is between the partners only", func(d *desk) sign {
		return sign{ids{d.tariff}, readBack(d.tariff), pick(d.tariff, model.FieldForm, model.Informal)}
	}},
	{model.ReserveVague, "a reservation without a body, until the body is known", func(d *desk) sign {
		d.do(d.reserved("", in(20)))
		return sign{ids{d.nabij, d.tariff}, readBack(d.tariff), d.reserved("gemeenteraad", in(20))}
	}},
	{model.ReserveVague, "a reservation without a day, until the day is known", func(d *desk) sign {
		d.do(d.reserved("gemeenteraad", date.Due{}))
		return sign{ids{d.nabij, d.tariff}, readBack(d.tariff), d.reserved("gemeenteraad", in(20))}
	}},
	{model.ReserveVague, "a reservation without a day, until it was decided", func(d *desk) sign {
		d.do(d.reserved("gemeenteraad", date.Due{}))
		return sign{ids{d.nabij, d.tariff}, readBack(d.tariff), d.outcome(model.Granted)}
	}},
	{model.ReserveLate, "the council decides a day too late, until it can that day", func(d *desk) sign {
		d.do(d.reserved("gemeenteraad", date.On(day.Last.AddDays(1))))
		return sign{ids{d.nabij, d.tariff}, place(model.StepAgreements, d.tariff, model.FieldDue), d.reserved("gemeenteraad", day)}
	}},
	{model.ReserveLate, "the council decides too late, until it did", func(d *desk) sign {
		d.do(d.reserved("gemeenteraad", date.On(day.Last.AddDays(1))))
		return sign{ids{d.nabij, d.tariff}, place(model.StepAgreements, d.tariff, model.FieldDue), d.outcome(model.Granted)}
	}},
	{model.AboveMandate, "a ja that must first go home, until it is in writing", func(d *desk) sign {
		d.do(pick(d.nabij, model.FieldMandate, model.TakesBack), d.reply(d.nabij, model.SaysYes))
		return sign{ids{d.nabij, d.tariff}, readBack(d.tariff),
			model.GiveAnswer{Agreement: d.tariff, Partner: d.nabij, Reply: model.SaysYes, How: model.InWriting}}
	}},
	{model.AboveMandate, "a plain ja under the reserve of the council, until that is said with it", func(d *desk) sign {
		d.do(pick(d.nabij, model.FieldMandate, model.MayReserved), d.reply(d.nabij, model.SaysYes))
		return sign{ids{d.nabij, d.tariff}, readBack(d.tariff), d.reserved("gemeenteraad", in(20))}
	}},
	{model.AboveMandate, "a ja that must first go home, until it may decide after all", func(d *desk) sign {
		d.do(pick(d.nabij, model.FieldMandate, model.TakesBack), d.reply(d.nabij, model.SaysYes))
		return sign{ids{d.nabij, d.tariff}, readBack(d.tariff), pick(d.nabij, model.FieldMandate, model.MayDecide)}
	}},
}

var answerSilences = []silence{
	{model.IfNot, "who need not answer says zo niet", func(d *desk) { d.answer(d.ouderen, model.SaysIfNot) }},
	{model.IfNot, "of an agreement that lapsed", func(d *desk) { d.do(d.reply(d.nabij, model.SaysIfNot), model.DropAgreement{ID: d.tariff}) }},
	{model.AnswerStale, "after a change of language only", func(d *desk) {
		d.do(d.reply(d.nabij, model.SaysYes), model.SetText{ID: d.tariff, Field: model.FieldText, Text: "Anders", LanguageOnly: true})
	}},
	{model.AnswerStale, "of who need not answer", func(d *desk) {
		d.do(d.reply(d.ouderen, model.SaysYes), text(d.tariff, model.FieldText, "Anders"))
	}},
	{model.AnswerStale, "of who was absent and said nothing", func(d *desk) {
		d.do(d.reply(d.nabij, model.WasAbsent), text(d.tariff, model.FieldText, "Anders"))
	}},
	{model.AnswersOpen, "a ja on earlier words was asked once", func(d *desk) {
		d.do(d.reply(d.nabij, model.SaysYes), text(d.tariff, model.FieldText, "Anders"))
	}},
	{model.AnswersOpen, "of a voorzet", func(d *desk) { d.answer(d.nabij, model.SaysYes) }},
	{model.ReserveVague, "on earlier words", func(d *desk) {
		d.do(d.reserved("", date.Due{}), text(d.tariff, model.FieldText, "Anders"))
	}},
	{model.ReserveLate, "what goes on has no day to be late for", func(d *desk) {
		d.do(due(d.tariff, model.FieldDue, date.Due{Last: day.Last, Precision: date.Ongoing}), d.reserved("raad", date.On(day.Last.AddDays(1))))
	}},
	{model.AboveMandate, "who may decide says ja", func(d *desk) {
		d.do(pick(d.nabij, model.FieldMandate, model.MayDecide), d.reply(d.nabij, model.SaysYes))
	}},
	{model.AboveMandate, "what stays between the partners needs nobody at home", func(d *desk) {
		d.do(pick(d.nabij, model.FieldMandate, model.TakesBack), pick(d.tariff, model.FieldForm, model.Informal), d.reply(d.nabij, model.SaysYes))
	}},
	{model.AboveMandate, "who need not answer says ja", func(d *desk) {
		d.do(pick(d.rietgoor, model.FieldMandate, model.TakesBack), d.reply(d.rietgoor, model.SaysYes))
	}},
}

// reserved is Nabij's ja under the reserve of a body, by a day.
func (d *desk) reserved(body string, by date.Due) model.Change {
	return model.GiveAnswer{Agreement: d.tariff, Partner: d.nabij, Reply: model.Reserved, Body: body, By: by}
}

func (d *desk) outcome(o model.Outcome) model.Change {
	return model.Decided{Agreement: d.tariff, Partner: d.nabij, Outcome: o}
}
