package finding_test

import (
	"regietafel/model"
	"regietafel/model/date"
	"regietafel/model/modeltest"
)

var dealTales = []tale{
	{model.MoreMeetings, "a new meeting, until it is worded without one", func(d *desk) sign {
		d.Do(modeltest.Text(d.Tariff, model.FieldText, "Een maandelijks afstemmingsoverleg instellen"))
		return sign{ids{d.Tariff}, deal(d.Tariff, model.FieldText), modeltest.Text(d.Tariff, model.FieldText, "Iedere maand overlegt Nabij met Rietgoor")}
	}},
	{model.MoreMeetings, "a new system, until something else is ended", func(d *desk) sign {
		d.Do(modeltest.Text(d.Tariff, model.FieldText, "Een nieuw systeem"))
		second := d.Deal("De werkgroep vervoer houdt op")
		return sign{ids{d.Tariff}, deal(d.Tariff, model.FieldText), modeltest.Pick(second, model.FieldKind, model.Stop)}
	}},
	{model.MoreMeetings, "two new ones and one ended, until one is an example", func(d *desk) sign {
		d.Do(modeltest.Text(d.Tariff, model.FieldText, "Een nieuw systeem"), modeltest.Pick(d.Deal("De werkgroep houdt op"), model.FieldKind, model.Stop))
		second := d.Deal("Een stuurgroep inrichten")
		return sign{ids{second}, deal(second, model.FieldText), modeltest.Pick(second, model.FieldKind, model.Example)}
	}},
	{model.MoreMeetings, "the ending of something was stopped, until it goes on", func(d *desk) sign {
		second := d.Deal("De werkgroep vervoer houdt op")
		d.Do(modeltest.Text(d.Tariff, model.FieldText, "Een nieuw systeem"), modeltest.Pick(second, model.FieldKind, model.Stop), modeltest.Pick(second, model.FieldProgress, model.Stopped))
		return sign{ids{d.Tariff}, deal(d.Tariff, model.FieldText), modeltest.Pick(second, model.FieldProgress, model.Running)}
	}},
	{model.MeetingCould, "something new beside a meeting that is there, until that one stops", func(d *desk) sign {
		d.Do(modeltest.Text(d.Tariff, model.FieldText, "Een nieuw systeem"))
		meeting := modeltest.ID()
		d.Do(model.AddMeeting{ID: meeting, Name: "Werkgroep vervoer", Often: "elke maand"})
		return sign{ids{d.Tariff, meeting}, deal(d.Tariff, model.FieldText), modeltest.Pick(meeting, model.FieldFate, model.FateStops)}
	}},
	{model.MeetingLoose, "a meeting that is to go, until an agreement ends it", func(d *desk) sign {
		meeting := modeltest.ID()
		d.Do(model.AddMeeting{ID: meeting, Name: "Werkgroep vervoer"}, modeltest.Pick(meeting, model.FieldFate, model.FateMerges))
		return sign{ids{meeting}, modeltest.Place(model.StepMeetings, meeting, model.FieldEnds), model.EndMeeting{ID: meeting, Agreement: d.Deal("De werkgroep houdt op")}}
	}},
	{model.MeetingLoose, "a meeting that is to go, until it stays", func(d *desk) sign {
		meeting := modeltest.ID()
		d.Do(model.AddMeeting{ID: meeting, Name: "Werkgroep vervoer"}, modeltest.Pick(meeting, model.FieldFate, model.FateStops))
		return sign{ids{meeting}, modeltest.Place(model.StepMeetings, meeting, model.FieldEnds), modeltest.Pick(meeting, model.FieldFate, model.FateStays)}
	}},
	{model.OutsideAlone, "done by who does not sit here, until somebody here is bound", func(d *desk) sign {
		d.Do(model.SetLead{ID: d.Tariff}, model.SetOthers{ID: d.Tariff}, modeltest.Text(d.Tariff, model.FieldOutsiders, "per regio één aanbieder"))
		return sign{ids{d.Tariff}, deal(d.Tariff, model.FieldLead), model.SetOthers{ID: d.Tariff, Others: ids{d.Nabij}}}
	}},
	{model.Undated, "no day, until it is a clause", func(d *desk) sign {
		d.Do(modeltest.Due(d.Tariff, model.FieldDue, date.Due{}))
		return sign{ids{d.Tariff}, deal(d.Tariff, model.FieldDue), modeltest.Pick(d.Tariff, model.FieldKind, model.Clause)}
	}},
	{model.ReviewOpen, "it has a rhythm, until it is known when we look again", func(d *desk) sign {
		d.Do(modeltest.Due(d.Tariff, model.FieldDue, date.Due{}), modeltest.Text(d.Tariff, model.FieldRhythm, "elk kwartaal"))
		return sign{ids{d.Tariff}, deal(d.Tariff, model.FieldDue), modeltest.Due(d.Tariff, model.FieldDue, date.Due{Last: day.Last, Precision: date.Ongoing})}
	}},
	{model.StructureOnly, "a body for who decides, until it is said what is free", func(d *desk) sign {
		d.Do(modeltest.Text("", model.FieldOpgave, "Samen beslissen over een plek"), modeltest.Text(d.Tariff, model.FieldText, "Een stuurgroep instellen"))
		return sign{ids{d.Tariff}, deal(d.Tariff, model.FieldFree), modeltest.Text(d.Tariff, model.FieldFree, "de dag en de plek")}
	}},
	{model.StructureOnly, "a team for a point about deciding, until the point is untied", func(d *desk) sign {
		d.Do(modeltest.Text(d.Tariff, model.FieldText, "Een regieteam instellen"), modeltest.Text(d.Transport, model.FieldText, "wij beslissen over ritten"), d.Link(d.Tariff))
		return sign{ids{d.Tariff}, deal(d.Tariff, model.FieldFree), model.Unlink{Precondition: d.Transport, Agreement: d.Tariff}}
	}},
	{model.LeadOpen, "nobody pulls, until somebody does", func(d *desk) sign {
		d.Do(model.SetLead{ID: d.Tariff})
		return sign{ids{d.Tariff}, deal(d.Tariff, model.FieldLead), model.SetLead{ID: d.Tariff, Partner: d.Rietgoor}}
	}},
	{model.LeadOpen, "one could pull, until two could", func(d *desk) sign {
		d.Do(model.SetLead{ID: d.Tariff, Candidates: ids{d.Nabij}})
		return sign{ids{d.Tariff}, deal(d.Tariff, model.FieldLead), model.SetLead{ID: d.Tariff, Candidates: ids{d.Nabij, d.Rietgoor}}}
	}},
	{model.LeadOpen, "nobody pulls, until it is between the partners only", func(d *desk) sign {
		d.Do(model.SetLead{ID: d.Tariff})
		return sign{ids{d.Tariff}, deal(d.Tariff, model.FieldLead), modeltest.Pick(d.Tariff, model.FieldForm, model.Informal)}
	}},
	{model.LeadTwo, "two could pull, until one does", func(d *desk) sign {
		d.Do(model.SetLead{ID: d.Tariff, Candidates: ids{d.Nabij, d.Rietgoor}})
		return sign{ids{d.Tariff, d.Nabij, d.Rietgoor}, deal(d.Tariff, model.FieldLead), model.SetLead{ID: d.Tariff, Partner: d.Nabij}}
	}},
	{model.LeadTwo, "two could pull, until the agreement lapses", func(d *desk) sign {
		d.Do(model.SetLead{ID: d.Tariff, Candidates: ids{d.Nabij, d.Rietgoor}})
		return sign{ids{d.Tariff, d.Nabij, d.Rietgoor}, deal(d.Tariff, model.FieldLead), model.DropAgreement{ID: d.Tariff}}
	}},
	{model.LeadAway, "who pulls is absent, until it is back", func(d *desk) sign {
		d.Do(model.SetSeat{ID: d.Nabij, Seat: model.IsAbsent})
		return sign{ids{d.Nabij, d.Tariff}, deal(d.Tariff, model.FieldLead), model.SetSeat{ID: d.Nabij}}
	}},
	{model.LeadAway, "who pulls was not invited, until another pulls", func(d *desk) sign {
		d.Do(model.SetSeat{ID: d.Nabij, Seat: model.NotInvited})
		return sign{ids{d.Nabij, d.Tariff}, deal(d.Tariff, model.FieldLead), model.SetLead{ID: d.Tariff, Partner: d.Rietgoor}}
	}},
	{model.LeadAway, "who pulls must take it home, until it may decide", func(d *desk) sign {
		d.Do(modeltest.Pick(d.Nabij, model.FieldMandate, model.TakesBack))
		return sign{ids{d.Nabij, d.Tariff}, deal(d.Tariff, model.FieldLead), modeltest.Pick(d.Nabij, model.FieldMandate, model.MayWithin)}
	}},
	{model.LeadAway, "who pulls only advises, until it is between the partners", func(d *desk) sign {
		d.Do(modeltest.Pick(d.Nabij, model.FieldMandate, model.MayAdvise))
		return sign{ids{d.Nabij, d.Tariff}, deal(d.Tariff, model.FieldLead), modeltest.Pick(d.Tariff, model.FieldForm, model.Informal)}
	}},
	{model.LeadAway, "who pulls must take it home, until it says on whom it depends", func(d *desk) sign {
		d.Do(modeltest.Pick(d.Nabij, model.FieldMandate, model.TakesBack), d.Reply(d.Nabij, model.SaysYes))
		return sign{ids{d.Nabij, d.Tariff}, deal(d.Tariff, model.FieldLead), d.Reserve("raad", modeltest.In(9))}
	}},
	{model.LeadAway, "who pulls said on whom it depends, of earlier words, until it says so again", func(d *desk) sign {
		d.Do(modeltest.Pick(d.Nabij, model.FieldMandate, model.TakesBack), d.Reserve("raad", modeltest.In(9)), modeltest.Text(d.Tariff, model.FieldText, "Anders"))
		return sign{ids{d.Nabij, d.Tariff}, deal(d.Tariff, model.FieldLead), d.Reserve("raad", modeltest.In(9))}
	}},
	{model.LeadAway, "who pulls stays out of it, until it takes part", func(d *desk) sign {
		d.Answer(d.Nabij, model.StaysOut)
		return sign{ids{d.Nabij, d.Tariff}, deal(d.Tariff, model.FieldLead), d.Reply(d.Nabij, model.SaysYes)}
	}},
	{model.Undated, "no day, until there is one", func(d *desk) sign {
		d.Do(modeltest.Due(d.Tariff, model.FieldDue, date.Due{}))
		return sign{ids{d.Tariff}, deal(d.Tariff, model.FieldDue), modeltest.Due(d.Tariff, model.FieldDue, day)}
	}},
	{model.ReviewOpen, "it goes on, until it is known when we look again", func(d *desk) sign {
		d.Do(modeltest.Due(d.Tariff, model.FieldDue, date.Due{Precision: date.Ongoing}))
		return sign{ids{d.Tariff}, deal(d.Tariff, model.FieldDue), modeltest.Due(d.Tariff, model.FieldDue, date.Due{Last: day.Last, Precision: date.Ongoing})}
	}},
	{model.DealWords, "words in brackets, until they are chosen", func(d *desk) sign {
		d.Do(modeltest.Text(d.Tariff, model.FieldText, "Een hal voor [60|25] mensen"))
		return sign{ids{d.Tariff}, deal(d.Tariff, model.FieldText), modeltest.Text(d.Tariff, model.FieldText, "Een hal voor 60 mensen")}
	}},
	{model.Undated, "no day, until it is between the partners only", func(d *desk) sign {
		d.Do(modeltest.Due(d.Tariff, model.FieldDue, date.Due{}))
		return sign{ids{d.Tariff}, deal(d.Tariff, model.FieldDue), modeltest.Pick(d.Tariff, model.FieldForm, model.Informal)}
	}},
	{model.DealStuck, "it got stuck, until it goes on", func(d *desk) sign {
		d.Do(modeltest.Pick(d.Tariff, model.FieldProgress, model.Stuck))
		return sign{ids{d.Tariff}, modeltest.Place(model.StepAgreements, d.Tariff, model.FieldProgress), modeltest.Pick(d.Tariff, model.FieldProgress, model.Running)}
	}},
	{model.Overdue, "its day was yesterday, until it is today", func(d *desk) sign {
		d.Do(modeltest.Due(d.Tariff, model.FieldDue, modeltest.In(-1)))
		return sign{ids{d.Tariff}, deal(d.Tariff, model.FieldProgress), modeltest.Due(d.Tariff, model.FieldDue, modeltest.In(0))}
	}},
	{model.Overdue, "its day was yesterday, until it is done", func(d *desk) sign {
		d.Do(modeltest.Due(d.Tariff, model.FieldDue, modeltest.In(-1)))
		return sign{ids{d.Tariff}, deal(d.Tariff, model.FieldProgress), modeltest.Pick(d.Tariff, model.FieldProgress, model.Done)}
	}},
	{model.Uncosted, "until it is worked out", func(d *desk) sign {
		return sign{ids{d.Tariff}, deal(d.Tariff, model.FieldCosting), modeltest.Pick(d.Tariff, model.FieldCosting, model.CalcDone)}
	}},
	{model.Uncosted, "until that is not needed", func(d *desk) sign {
		return sign{ids{d.Tariff}, deal(d.Tariff, model.FieldCosting), modeltest.Pick(d.Tariff, model.FieldCosting, model.CalcNotNeeded)}
	}},
	{model.Uncosted, "not yet, by somebody, until it is known when", func(d *desk) sign {
		d.Do(modeltest.Pick(d.Tariff, model.FieldCosting, model.CalcNotYet), modeltest.Text(d.Tariff, model.FieldCostBy, "de controller"))
		return sign{ids{d.Tariff}, deal(d.Tariff, model.FieldCosting), modeltest.Due(d.Tariff, model.FieldCostWhen, modeltest.In(9))}
	}},
	{model.Uncosted, "not yet, by a day, until it is known by whom", func(d *desk) sign {
		d.Do(modeltest.Pick(d.Tariff, model.FieldCosting, model.CalcNotYet), modeltest.Due(d.Tariff, model.FieldCostWhen, modeltest.In(9)))
		return sign{ids{d.Tariff}, deal(d.Tariff, model.FieldCosting), modeltest.Text(d.Tariff, model.FieldCostBy, "de controller")}
	}},
	{model.Uncosted, "until it ends something", func(d *desk) sign {
		return sign{ids{d.Tariff}, deal(d.Tariff, model.FieldCosting), modeltest.Pick(d.Tariff, model.FieldKind, model.Stop)}
	}},
	{model.Unnoticed, "until one agreement is noticed", func(d *desk) sign {
		second := d.Deal("De hal gaat open")
		return sign{nil, deal(d.Tariff, model.FieldNoticed), modeltest.Text(second, model.FieldNoticed, "ouderen, aan de drukte in de hal")}
	}},
	{model.Unnoticed, "until there is no agreement", func(d *desk) sign {
		return sign{nil, deal(d.Tariff, model.FieldNoticed), model.DropAgreement{ID: d.Tariff}}
	}},
	{model.NoRoom, "laid down, done by others, until it is said what is free", func(d *desk) sign {
		d.Do(modeltest.Pick(d.Tariff, model.FieldForm, model.Recorded), model.SetOthers{ID: d.Tariff, Others: ids{d.Rietgoor}})
		return sign{ids{d.Tariff}, deal(d.Tariff, model.FieldFree), modeltest.Text(d.Tariff, model.FieldFree, "de volgorde")}
	}},
	{model.NoRoom, "laid down, done by others, until nobody else does it", func(d *desk) sign {
		d.Do(modeltest.Pick(d.Tariff, model.FieldForm, model.Recorded), model.SetOthers{ID: d.Tariff, Others: ids{d.Rietgoor}})
		return sign{ids{d.Tariff}, deal(d.Tariff, model.FieldFree), model.SetOthers{ID: d.Tariff}}
	}},
	{model.NoRoom, "laid down, done by others, until it is between the partners", func(d *desk) sign {
		d.Do(modeltest.Pick(d.Tariff, model.FieldForm, model.Recorded), model.SetOthers{ID: d.Tariff, Others: ids{d.Rietgoor}})
		return sign{ids{d.Tariff}, deal(d.Tariff, model.FieldFree), modeltest.Pick(d.Tariff, model.FieldForm, model.Informal)}
	}},
	{model.YearOpen, "what is different in a year was not said, until it was", func(d *desk) sign {
		return sign{nil, modeltest.Place(model.StepClosing, "", model.FieldPhoto), modeltest.Text("", model.FieldPhoto, "Er is plek voor dertig.")}
	}},
	{model.NothingDue, "the next table is a day too early, until it is on the day", func(d *desk) sign {
		d.Do(model.SetDate{Field: model.FieldNext, Date: day.Last.AddDays(-1)})
		return sign{nil, modeltest.Place(model.StepAgreements, "", ""), model.SetDate{Field: model.FieldNext, Date: day.Last}}
	}},
	{model.NothingDue, "the next table is picked before a day, until something is due", func(d *desk) sign {
		d.Do(model.SetDate{Field: model.FieldBefore, Date: day.Last.AddDays(-1)})
		return sign{nil, modeltest.Place(model.StepAgreements, "", ""), modeltest.Due(d.Tariff, model.FieldDue, modeltest.In(9))}
	}},
	{model.LeadsMost, "one pulls three of six, until there is a seventh", func(d *desk) sign {
		d.deals(3, 3)
		return sign{ids{d.Nabij}, modeltest.Place(model.StepAgreements, "", ""), model.AddAgreement{ID: modeltest.ID(), Text: "Een zevende"}}
	}},
	{model.LeadsMost, "one pulls all three, until another takes one over", func(d *desk) sign {
		d.deals(3, 0)
		return sign{ids{d.Nabij}, modeltest.Place(model.StepAgreements, "", ""), model.SetLead{ID: d.Tariff, Partner: d.Rietgoor}}
	}},
	{model.LeadsOwn, "the regisseur's own employer pulls, until it is another's", func(d *desk) sign {
		d.Do(modeltest.Text("", model.FieldEmployer, "Stichting Nabij, afdeling wijken"))
		return sign{ids{d.Nabij}, modeltest.Place(model.StepAgreements, "", ""), modeltest.Text("", model.FieldEmployer, "Stichting Nabijheid")}
	}},
}

var dealSilences = []silence{
	{model.MoreMeetings, "there is a meeting, and nothing is made", func(d *desk) {
		d.Do(modeltest.Text(d.Tariff, model.FieldText, "In het overleg van maart tonen we de cijfers"))
	}},
	{model.MoreMeetings, "something that ended makes room, also when it is done", func(d *desk) {
		second := d.Deal("De werkgroep vervoer houdt op")
		d.Do(modeltest.Text(d.Tariff, model.FieldText, "Een nieuw systeem"), modeltest.Pick(second, model.FieldKind, model.Stop), modeltest.Pick(second, model.FieldProgress, model.Done))
	}},
	{model.StructureOnly, "nobody asked who decides", func(d *desk) { d.Do(modeltest.Text(d.Tariff, model.FieldText, "Een stuurgroep instellen")) }},
	{model.LeadOpen, "a clause is led by nobody", func(d *desk) {
		d.Do(model.SetLead{ID: d.Tariff}, model.SetOthers{ID: d.Tariff}, modeltest.Pick(d.Tariff, model.FieldKind, model.Clause))
	}},
	{model.LeadOpen, "who does not sit here does it", func(d *desk) {
		d.Do(model.SetLead{ID: d.Tariff}, modeltest.Text(d.Tariff, model.FieldOutsiders, "per regio één aanbieder"))
	}},
	{model.LeadTwo, "one pulls, of two who could have", func(d *desk) {
		d.Do(model.SetLead{ID: d.Tariff, Partner: d.Ouderen, Candidates: ids{d.Nabij, d.Rietgoor}})
	}},
	{model.LeadTwo, "one could pull", func(d *desk) { d.Do(model.SetLead{ID: d.Tariff, Candidates: ids{d.Nabij}}) }},
	{model.LeadOpen, "one pulls, of two who could have", func(d *desk) {
		d.Do(model.SetLead{ID: d.Tariff, Partner: d.Ouderen, Candidates: ids{d.Nabij, d.Rietgoor}})
	}},
	{model.LeadAway, "somebody sits in for who pulls", func(d *desk) { d.Do(model.SetSeat{ID: d.Nabij, Seat: model.Replaced}) }},
	{model.Uncosted, "planned, by whom and when", func(d *desk) {
		d.Do(modeltest.Pick(d.Tariff, model.FieldCosting, model.CalcNotYet), modeltest.Text(d.Tariff, model.FieldCostBy, "de controller"), modeltest.Due(d.Tariff, model.FieldCostWhen, modeltest.In(9)))
	}},
	{model.Uncosted, "between the partners only", func(d *desk) { d.Do(modeltest.Pick(d.Tariff, model.FieldForm, model.Informal)) }},
	{model.Overdue, "what got stuck says so already", func(d *desk) {
		d.Do(modeltest.Due(d.Tariff, model.FieldDue, modeltest.In(-1)), modeltest.Pick(d.Tariff, model.FieldProgress, model.Stuck))
	}},
	{model.AnswersOpen, "first what got stuck needs", func(d *desk) { d.Do(modeltest.Pick(d.Tariff, model.FieldProgress, model.Stuck)) }},
	{model.NothingDue, "no next table was picked", func(*desk) {}},
	{model.YearOpen, "it was said at the sitting before", func(d *desk) { d.Do(modeltest.Text("", model.FieldPromise, "Er is plek voor dertig.")) }},
	{model.YearOpen, "nothing was agreed", func(d *desk) { d.Do(model.DropAgreement{ID: d.Tariff}) }},
	{model.NothingDue, "nothing was agreed", func(d *desk) {
		d.Do(model.SetDate{Field: model.FieldNext, Date: modeltest.In(9).Last}, model.DropAgreement{ID: d.Tariff})
	}},
	{model.LeadsMost, "one pulls both that there are", func(d *desk) { d.deals(2, 0) }},
	{model.LeadsOwn, "it pulls most, which is said already", func(d *desk) {
		d.Do(modeltest.Text("", model.FieldEmployer, "Stichting Nabij"))
		d.deals(3, 0)
	}},
	{model.LeadsOwn, "the regisseur's own employer pulls nothing", func(d *desk) { d.Do(modeltest.Text("", model.FieldEmployer, "Zorggroep Rietgoor")) }},
}

func deal(id model.ID, f model.Field) model.Place {
	return modeltest.Place(model.StepAgreements, id, f)
}

// deals makes it so many agreements that Nabij pulls, and so many that nobody
// does.
func (d *desk) deals(nabij, nobody int) {
	d.T.Helper()
	for range nabij - 1 {
		d.Deal("nog een")
	}
	for range nobody {
		d.Do(model.AddAgreement{ID: modeltest.ID(), Text: "van niemand"})
	}
}
