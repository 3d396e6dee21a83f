package finding_test

import (
	"regietafel/model"
	"regietafel/model/modeltest"
)

var opgaveTales = []tale{
	{model.OpgaveUnheld, "at the next sitting, until the table says that it holds", func(d *desk) sign {
		d.next()
		return sign{nil, modeltest.Place(model.StepReview, "", model.FieldHeld), model.Hold{At: modeltest.Now}}
	}},
	{model.OpgaveVague, "words in brackets, until the table agrees on them", func(d *desk) sign {
		d.concrete()
		d.Do(modeltest.Text("", model.FieldOpgave, "Een plek voor [60|25] ouderen"))
		return sign{nil, opgave(model.FieldOpgave), modeltest.Text("", model.FieldOpgave, "Een plek voor 40 ouderen")}
	}},
	{model.OpgaveVague, "for whom is open, until the text says so", func(d *desk) sign {
		d.concrete()
		d.Do(modeltest.Pick("", model.FieldForWhom, ""))
		return sign{nil, opgave(model.FieldForWhom), modeltest.Pick("", model.FieldForWhom, "yes")}
	}},
	{model.OpgaveVague, "what gets better is open, until it is said", func(d *desk) sign {
		d.concrete()
		d.Do(modeltest.Pick("", model.FieldBetterFor, ""))
		return sign{nil, opgave(model.FieldBetterFor), modeltest.Text("", model.FieldBetterFor, "bewegen en erbij horen")}
	}},
	{model.OpgaveVague, "how much is in brackets, until it is not", func(d *desk) sign {
		d.concrete()
		d.Do(modeltest.Text("", model.FieldHowMuch, "[60|25]"))
		return sign{nil, opgave(model.FieldHowMuch), modeltest.Text("", model.FieldHowMuch, "40")}
	}},
	{model.OpgaveVague, "when is open, until it is said", func(d *desk) sign {
		d.concrete()
		d.Do(modeltest.Pick("", model.FieldWhen, ""))
		return sign{nil, opgave(model.FieldWhen), modeltest.Text("", model.FieldWhen, "vóór 1 oktober")}
	}},
	{model.OpgaveVague, "there are no words yet, until there are", func(d *desk) sign {
		d.concrete()
		d.Do(modeltest.Text("", model.FieldOpgave, ""))
		return sign{nil, opgave(model.FieldOpgave), modeltest.Text("", model.FieldOpgave, "Een plek voor 40 ouderen")}
	}},
	{model.WhyUsOpen, "until it is said why together", func(d *desk) sign {
		return sign{nil, opgave(model.FieldWhyUs), modeltest.Text("", model.FieldWhyUs, "niemand heeft zowel een hal als begeleiders")}
	}},
	{model.UrgencyOpen, "until it is said why now", func(d *desk) sign {
		return sign{nil, opgave(model.FieldWhyNow), modeltest.Text("", model.FieldWhyNow, "wachtlijst op twee locaties")}
	}},
	{model.UrgencyPast, "felt until yesterday, until it is felt today", func(d *desk) sign {
		d.Do(modeltest.Text("", model.FieldWhyNow, "wachtlijst"), modeltest.Due("", model.FieldFelt, modeltest.In(-1)))
		return sign{nil, opgave(model.FieldFelt), modeltest.Due("", model.FieldFelt, modeltest.In(0))}
	}},
	{model.UrgencyPast, "felt until yesterday, until it was not said at all", func(d *desk) sign {
		d.Do(modeltest.Text("", model.FieldWhyNow, "wachtlijst"), modeltest.Due("", model.FieldFelt, modeltest.In(-1)))
		return sign{nil, opgave(model.FieldFelt), modeltest.Text("", model.FieldWhyNow, "")}
	}},
	{model.OpgaveChanged, "since the agreements, until the table says that it holds", func(d *desk) sign {
		d.Version()
		return sign{nil, opgave(model.FieldOpgave), model.Hold{At: modeltest.Now}}
	}},
	{model.OpgaveChanged, "since the agreements, until there is one on it", func(d *desk) sign {
		d.Version()
		return sign{nil, opgave(model.FieldOpgave), model.AddAgreement{ID: modeltest.ID(), Text: "Voor 40 ouderen"}}
	}},
	{model.OpgaveChanged, "since the agreements, until there are none", func(d *desk) sign {
		d.Version()
		return sign{nil, opgave(model.FieldOpgave), model.DropAgreement{ID: d.Tariff}}
	}},
	{model.OpgaveChanged, "since the poll, until it is asked again", func(d *desk) sign {
		d.Do(modeltest.Polled(model.PollFits))
		d.Version()
		d.Deal("Voor 40 ouderen")
		return sign{nil, opgave(model.FieldOpgave), modeltest.Polled(model.PollUrgent)}
	}},
	{model.Untranslated, "until it is said what the chain must bring about", func(d *desk) sign {
		return sign{ids{d.Ambition}, modeltest.Place(model.StepOpgave, d.Ambition, model.FieldChain), modeltest.Text(d.Ambition, model.FieldChain, "twee dagdelen per week")}
	}},
	{model.Untranslated, "until it is no ambition any longer", func(d *desk) sign {
		return sign{ids{d.Ambition}, modeltest.Place(model.StepOpgave, d.Ambition, model.FieldChain), model.RemoveItem{ID: d.Ambition}}
	}},
	{model.PoliticsOnly, "until the chain uses it too", func(d *desk) sign {
		d.Do(modeltest.Pick(d.Indicator, model.FieldUse, model.UsePolitics))
		return sign{ids{d.Indicator}, modeltest.Place(model.StepOpgave, d.Indicator, model.FieldUse), modeltest.Pick(d.Indicator, model.FieldUse, model.UseBoth)}
	}},
	{model.UseOpen, "until it is said who uses it", func(d *desk) sign {
		d.Do(modeltest.Pick(d.Indicator, model.FieldUse, model.UseUnknown))
		return sign{ids{d.Indicator}, modeltest.Place(model.StepOpgave, d.Indicator, model.FieldUse), modeltest.Pick(d.Indicator, model.FieldUse, model.UsePolitics)}
	}},
	{model.ProfessionalOut, "until who carries it out was heard", func(d *desk) sign {
		return sign{nil, opgave(model.FieldPro), modeltest.Text("", model.FieldPro, "een vaste groep, geen losse dagen")}
	}},
}

var opgaveSilences = []silence{
	{model.OpgaveUnheld, "at the first sitting", func(*desk) {}},
	{model.OpgaveUnheld, "at the next sitting, of no opgave", func(d *desk) {
		d.Do(modeltest.Text("", model.FieldOpgave, ""))
		d.next()
	}},
	{model.OpgaveVague, "agreed and concrete", (*desk).concrete},
	{model.OpgaveChanged, "no version but the first", func(*desk) {}},
	{model.OpgaveChanged, "other words that are no version yet", func(d *desk) { d.Do(modeltest.Text("", model.FieldOpgave, "Een plek voor 40 ouderen")) }},
	{model.OpgaveChanged, "trust is not about the opgave, nor is a free question", func(d *desk) {
		d.Do(modeltest.Polled(model.PollTrustEach), modeltest.Polled(model.PollFree))
		d.Version()
		d.Deal("Voor 40 ouderen")
	}},
	{model.OpgaveChanged, "agreed before there was a version", func(d *desk) {
		d.S.Opgave.Versions = nil
		d.Do(model.DropAgreement{ID: d.Tariff})
		d.Deal("Voor 40 ouderen")
		d.Version()
	}},
	{model.OpgaveChanged, "since what is done", func(d *desk) {
		d.Version()
		d.Do(modeltest.Pick(d.Tariff, model.FieldProgress, model.Done))
	}},
	{model.PoliticsOnly, "nobody said who uses it", func(*desk) {}},
	{model.UseOpen, "it is no indicator any longer", func(d *desk) { d.Do(model.RemoveItem{ID: d.Indicator}) }},
	{model.ProfessionalOut, "nothing was agreed", func(d *desk) { d.Do(model.DropAgreement{ID: d.Tariff}) }},
	{model.ProfessionalOut, "there is no opgave yet", func(d *desk) { d.Do(modeltest.Text("", model.FieldOpgave, "")) }},
}

// concrete makes the opgave one without brackets, in which all is said.
func (d *desk) concrete() {
	d.T.Helper()
	d.Do(modeltest.Text("", model.FieldOpgave, "Een plek voor 40 ouderen"))
	for _, f := range []model.Field{model.FieldForWhom, model.FieldBetterFor, model.FieldHowMuch, model.FieldWhen} {
		d.Do(modeltest.Pick("", f, "yes"))
	}
}

// next goes on with the sitting that follows.
func (d *desk) next() { d.S = model.FollowUp(d.S, modeltest.ID(), day.Last, true) }
