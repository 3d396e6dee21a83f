package model_test

import (
	"regietafel/model"
	"regietafel/model/date"
	"regietafel/model/modeltest"
)

var dealTales = []tale{
	{model.MoreMeetings, "a new meeting, until it is worded without one", func(d *desk) sign {
		d.do(text(d.tariff, model.FieldText, "Een maandelijks afstemmingsoverleg instellen"))
		return sign{ids{d.tariff}, deal(d.tariff, model.FieldText), text(d.tariff, model.FieldText, "Iedere maand overlegt Nabij met Rietgoor")}
	}},
	{model.MoreMeetings, "a new system, until something else is ended", func(d *desk) sign {
		d.do(text(d.tariff, model.FieldText, "Een nieuw systeem"))
		second := d.deal("De werkgroep vervoer houdt op")
		return sign{ids{d.tariff}, deal(d.tariff, model.FieldText), pick(second, model.FieldKind, model.Stop)}
	}},
	{model.MoreMeetings, "two new ones and one ended, until one is an example", func(d *desk) sign {
		d.do(text(d.tariff, model.FieldText, "Een nieuw systeem"), pick(d.deal("De werkgroep houdt op"), model.FieldKind, model.Stop))
		second := d.deal("Een stuurgroep inrichten")
		return sign{ids{second}, deal(second, model.FieldText), pick(second, model.FieldKind, model.Example)}
	}},
	{model.MoreMeetings, "the ending of something was stopped, until it goes on", func(d *desk) sign {
		second := d.deal("De werkgroep vervoer houdt op")
		d.do(text(d.tariff, model.FieldText, "Een nieuw systeem"), pick(second, model.FieldKind, model.Stop), pick(second, model.FieldProgress, model.Stopped))
		return sign{ids{d.tariff}, deal(d.tariff, model.FieldText), pick(second, model.FieldProgress, model.Running)}
	}},
	{model.StructureOnly, "a body for who decides, until it is said what is free", func(d *desk) sign {
		d.do(text("", model.FieldOpgave, "Samen beslissen over een plek"), text(d.tariff, model.FieldText, "Een stuurgroep instellen"))
		return sign{ids{d.tariff}, deal(d.tariff, model.FieldFree), text(d.tariff, model.FieldFree, "de dag en de plek")}
	}},
	{model.StructureOnly, "a team for a point about deciding, until the point is untied", func(d *desk) sign {
		d.do(text(d.tariff, model.FieldText, "Een regieteam instellen"), text(d.transport, model.FieldText, "wij beslissen over ritten"), d.link(d.tariff))
		return sign{ids{d.tariff}, deal(d.tariff, model.FieldFree), model.Unlink{Precondition: d.transport, Agreement: d.tariff}}
	}},
	{model.LeadOpen, "nobody pulls, until somebody does", func(d *desk) sign {
		d.do(model.SetLead{ID: d.tariff})
		return sign{ids{d.tariff}, deal(d.tariff, model.FieldLead), model.SetLead{ID: d.tariff, Partner: d.rietgoor}}
	}},
	{model.LeadOpen, "one could pull, until two could", func(d *desk) sign {
		d.do(model.SetLead{ID: d.tariff, Candidates: ids{d.nabij}})
		return sign{ids{d.tariff}, deal(d.tariff, model.FieldLead), model.SetLead{ID: d.tariff, Candidates: ids{d.nabij, d.rietgoor}}}
	}},
	{model.LeadOpen, "nobody pulls, until it is between the partners only", func(d *desk) sign {
		d.do(model.SetLead{ID: d.tariff})
		return sign{ids{d.tariff}, deal(d.tariff, model.FieldLead), pick(d.tariff, model.FieldForm, model.Informal)}
	}},
	{model.LeadTwo, "two could pull, until one does", func(d *desk) sign {
		d.do(model.SetLead{ID: d.tariff, Candidates: ids{d.nabij, d.rietgoor}})
		return sign{ids{d.tariff, d.nabij, d.rietgoor}, deal(d.tariff, model.FieldLead), model.SetLead{ID: d.tariff, Partner: d.nabij}}
	}},
	{model.LeadTwo, "two could pull, until the agreement lapses", func(d *desk) sign {
		d.do(model.SetLead{ID: d.tariff, Candidates: ids{d.nabij, d.rietgoor}})
		return sign{ids{d.tariff, d.nabij, d.rietgoor}, deal(d.tariff, model.FieldLead), model.DropAgreement{ID: d.tariff}}
	}},
	{model.LeadAway, "who pulls is absent, until it is back", func(d *desk) sign {
		d.do(model.SetSeat{ID: d.nabij, Seat: model.IsAbsent})
		return sign{ids{d.nabij, d.tariff}, deal(d.tariff, model.FieldLead), model.SetSeat{ID: d.nabij}}
	}},
	{model.LeadAway, "who pulls was not invited, until another pulls", func(d *desk) sign {
		d.do(model.SetSeat{ID: d.nabij, Seat: model.NotInvited})
		return sign{ids{d.nabij, d.tariff}, deal(d.tariff, model.FieldLead), model.SetLead{ID: d.tariff, Partner: d.rietgoor}}
	}},
	{model.LeadAway, "who pulls must take it home, until it may decide", func(d *desk) sign {
		d.do(pick(d.nabij, model.FieldMandate, model.TakesBack))
		return sign{ids{d.nabij, d.tariff}, deal(d.tariff, model.FieldLead), pick(d.nabij, model.FieldMandate, model.MayWithin)}
	}},
	{model.LeadAway, "who pulls only advises, until it is between the partners", func(d *desk) sign {
		d.do(pick(d.nabij, model.FieldMandate, model.MayAdvise))
		return sign{ids{d.nabij, d.tariff}, deal(d.tariff, model.FieldLead), pick(d.tariff, model.FieldForm, model.Informal)}
	}},
	{model.LeadAway, "who pulls must take it home, until it says on whom it depends", func(d *desk) sign {
		d.do(pick(d.nabij, model.FieldMandate, model.TakesBack), d.reply(d.nabij, model.SaysYes))
		return sign{ids{d.nabij, d.tariff}, deal(d.tariff, model.FieldLead), d.reserved("raad", in(9))}
	}},
	{model.LeadAway, "who pulls said on whom it depends, of earlier words, until it says so again", func(d *desk) sign {
		d.do(pick(d.nabij, model.FieldMandate, model.TakesBack), d.reserved("raad", in(9)), text(d.tariff, model.FieldText, "Anders"))
		return sign{ids{d.nabij, d.tariff}, deal(d.tariff, model.FieldLead), d.reserved("raad", in(9))}
	}},
	{model.LeadAway, "who pulls stays out of it, until it takes part", func(d *desk) sign {
		d.answer(d.nabij, model.StaysOut)
		return sign{ids{d.nabij, d.tariff}, deal(d.tariff, model.FieldLead), d.reply(d.nabij, model.SaysYes)}
	}},
	{model.Undated, "no day, until there is one", func(d *desk) sign {
		d.do(due(d.tariff, model.FieldDue, date.Due{}))
		return sign{ids{d.tariff}, deal(d.tariff, model.FieldDue), due(d.tariff, model.FieldDue, day)}
	}},
	{model.Undated, "it goes on, until it is known when we look again", func(d *desk) sign {
		d.do(due(d.tariff, model.FieldDue, date.Due{Precision: date.Ongoing}))
		return sign{ids{d.tariff}, deal(d.tariff, model.FieldDue), due(d.tariff, model.FieldDue, date.Due{Last: day.Last, Precision: date.Ongoing})}
	}},
	{model.Undated, "no day, until it is between the partners only", func(d *desk) sign {
		d.do(due(d.tariff, model.FieldDue, date.Due{}))
		return sign{ids{d.tariff}, deal(d.tariff, model.FieldDue), pick(d.tariff, model.FieldForm, model.Informal)}
	}},
	{model.DealStuck, "it got stuck, until it goes on", func(d *desk) sign {
		d.do(pick(d.tariff, model.FieldProgress, model.Stuck))
		return sign{ids{d.tariff}, place(model.StepAgreements, d.tariff, model.FieldProgress), pick(d.tariff, model.FieldProgress, model.Running)}
	}},
	{model.Overdue, "its day was yesterday, until it is today", func(d *desk) sign {
		d.do(due(d.tariff, model.FieldDue, in(-1)))
		return sign{ids{d.tariff}, deal(d.tariff, model.FieldProgress), due(d.tariff, model.FieldDue, in(0))}
	}},
	{model.Overdue, "its day was yesterday, until it is done", func(d *desk) sign {
		d.do(due(d.tariff, model.FieldDue, in(-1)))
		return sign{ids{d.tariff}, deal(d.tariff, model.FieldProgress), pick(d.tariff, model.FieldProgress, model.Done)}
	}},
	{model.Uncosted, "until it is worked out", func(d *desk) sign {
		return sign{ids{d.tariff}, deal(d.tariff, model.FieldCosting), pick(d.tariff, model.FieldCosting, model.CalcDone)}
	}},
	{model.Uncosted, "until that is not needed", func(d *desk) sign {
		return sign{ids{d.tariff}, deal(d.tariff, model.FieldCosting), pick(d.tariff, model.FieldCosting, model.CalcNotNeeded)}
	}},
	{model.Uncosted, "not yet, by somebody, until it is known when", func(d *desk) sign {
		d.do(pick(d.tariff, model.FieldCosting, model.CalcNotYet), text(d.tariff, model.FieldCostBy, "de controller"))
		return sign{ids{d.tariff}, deal(d.tariff, model.FieldCosting), due(d.tariff, model.FieldCostWhen, in(9))}
	}},
	{model.Uncosted, "not yet, by a day, until it is known by whom", func(d *desk) sign {
		d.do(pick(d.tariff, model.FieldCosting, model.CalcNotYet), due(d.tariff, model.FieldCostWhen, in(9)))
		return sign{ids{d.tariff}, deal(d.tariff, model.FieldCosting), text(d.tariff, model.FieldCostBy, "de controller")}
	}},
	{model.Uncosted, "until it ends something", func(d *desk) sign {
		return sign{ids{d.tariff}, deal(d.tariff, model.FieldCosting), pick(d.tariff, model.FieldKind, model.Stop)}
	}},
	{model.Unnoticed, "until one agreement is noticed", func(d *desk) sign {
		second := d.deal("De hal gaat open")
		return sign{nil, deal(d.tariff, model.FieldNoticed), text(second, model.FieldNoticed, "ouderen, aan de drukte in de hal")}
	}},
	{model.Unnoticed, "until there is no agreement", func(d *desk) sign {
		return sign{nil, deal(d.tariff, model.FieldNoticed), model.DropAgreement{ID: d.tariff}}
	}},
	{model.NoRoom, "laid down, done by others, until it is said what is free", func(d *desk) sign {
		d.do(pick(d.tariff, model.FieldForm, model.Recorded), model.SetOthers{ID: d.tariff, Others: ids{d.rietgoor}})
		return sign{ids{d.tariff}, deal(d.tariff, model.FieldFree), text(d.tariff, model.FieldFree, "de volgorde")}
	}},
	{model.NoRoom, "laid down, done by others, until nobody else does it", func(d *desk) sign {
		d.do(pick(d.tariff, model.FieldForm, model.Recorded), model.SetOthers{ID: d.tariff, Others: ids{d.rietgoor}})
		return sign{ids{d.tariff}, deal(d.tariff, model.FieldFree), model.SetOthers{ID: d.tariff}}
	}},
	{model.NoRoom, "laid down, done by others, until it is between the partners", func(d *desk) sign {
		d.do(pick(d.tariff, model.FieldForm, model.Recorded), model.SetOthers{ID: d.tariff, Others: ids{d.rietgoor}})
		return sign{ids{d.tariff}, deal(d.tariff, model.FieldFree), pick(d.tariff, model.FieldForm, model.Informal)}
	}},
	{model.NothingDue, "the next table is a day too early, until it is on the day", func(d *desk) sign {
		d.do(model.SetDate{Field: model.FieldNext, Date: day.Last.AddDays(-1)})
		return sign{nil, place(model.StepAgreements, "", ""), model.SetDate{Field: model.FieldNext, Date: day.Last}}
	}},
	{model.NothingDue, "the next table is picked before a day, until something is due", func(d *desk) sign {
		d.do(model.SetDate{Field: model.FieldBefore, Date: day.Last.AddDays(-1)})
		return sign{nil, place(model.StepAgreements, "", ""), due(d.tariff, model.FieldDue, in(9))}
	}},
	{model.LeadsMost, "one pulls three of six, until there is a seventh", func(d *desk) sign {
		d.deals(3, 3)
		return sign{ids{d.nabij}, place(model.StepAgreements, "", ""), model.AddAgreement{ID: modeltest.ID(), Text: "Een zevende"}}
	}},
	{model.LeadsMost, "one pulls all three, until another takes one over", func(d *desk) sign {
		d.deals(3, 0)
		return sign{ids{d.nabij}, place(model.StepAgreements, "", ""), model.SetLead{ID: d.tariff, Partner: d.rietgoor}}
	}},
	{model.LeadsOwn, "the regisseur's own employer pulls, until it is another's", func(d *desk) sign {
		d.do(text("", model.FieldEmployer, "Stichting Nabij, afdeling wijken"))
		return sign{ids{d.nabij}, place(model.StepAgreements, "", ""), text("", model.FieldEmployer, "Stichting Nabijheid")}
	}},
}

var dealSilences = []silence{
	{model.MoreMeetings, "there is a meeting, and nothing is made", func(d *desk) {
		d.do(text(d.tariff, model.FieldText, "In het overleg van maart tonen we de cijfers"))
	}},
	{model.MoreMeetings, "something that ended makes room, also when it is done", func(d *desk) {
		second := d.deal("De werkgroep vervoer houdt op")
		d.do(text(d.tariff, model.FieldText, "Een nieuw systeem"), pick(second, model.FieldKind, model.Stop), pick(second, model.FieldProgress, model.Done))
	}},
	{model.StructureOnly, "nobody asked who decides", func(d *desk) { d.do(text(d.tariff, model.FieldText, "Een stuurgroep instellen")) }},
	{model.LeadTwo, "one pulls, of two who could have", func(d *desk) {
		d.do(model.SetLead{ID: d.tariff, Partner: d.ouderen, Candidates: ids{d.nabij, d.rietgoor}})
	}},
	{model.LeadTwo, "one could pull", func(d *desk) { d.do(model.SetLead{ID: d.tariff, Candidates: ids{d.nabij}}) }},
	{model.LeadOpen, "one pulls, of two who could have", func(d *desk) {
		d.do(model.SetLead{ID: d.tariff, Partner: d.ouderen, Candidates: ids{d.nabij, d.rietgoor}})
	}},
	{model.LeadAway, "somebody sits in for who pulls", func(d *desk) { d.do(model.SetSeat{ID: d.nabij, Seat: model.Replaced}) }},
	{model.Uncosted, "planned, by whom and when", func(d *desk) {
		d.do(pick(d.tariff, model.FieldCosting, model.CalcNotYet), text(d.tariff, model.FieldCostBy, "de controller"), due(d.tariff, model.FieldCostWhen, in(9)))
	}},
	{model.Uncosted, "between the partners only", func(d *desk) { d.do(pick(d.tariff, model.FieldForm, model.Informal)) }},
	{model.Overdue, "what got stuck says so already", func(d *desk) {
		d.do(due(d.tariff, model.FieldDue, in(-1)), pick(d.tariff, model.FieldProgress, model.Stuck))
	}},
	{model.AnswersOpen, "first what got stuck needs", func(d *desk) { d.do(pick(d.tariff, model.FieldProgress, model.Stuck)) }},
	{model.NothingDue, "no next table was picked", func(*desk) {}},
	{model.NothingDue, "nothing was agreed", func(d *desk) {
		d.do(model.SetDate{Field: model.FieldNext, Date: in(9).Last}, model.DropAgreement{ID: d.tariff})
	}},
	{model.LeadsMost, "one pulls both that there are", func(d *desk) { d.deals(2, 0) }},
	{model.LeadsOwn, "it pulls most, which is said already", func(d *desk) {
		d.do(text("", model.FieldEmployer, "Stichting Nabij"))
		d.deals(3, 0)
	}},
	{model.LeadsOwn, "the regisseur's own employer pulls nothing", func(d *desk) { d.do(text("", model.FieldEmployer, "Zorggroep Rietgoor")) }},
}

func deal(id model.ID, f model.Field) model.Place { return place(model.StepAgreements, id, f) }

// deals makes it so many agreements that Nabij pulls, and so many that nobody
// does.
func (d *desk) deals(nabij, nobody int) {
	d.t.Helper()
	for range nabij - 1 {
		d.deal("nog een")
	}
	for range nobody {
		d.do(model.AddAgreement{ID: modeltest.ID(), Text: "van niemand"})
	}
}
