package model_test

import (
	"regietafel/model"
	"regietafel/model/modeltest"
)

var opgaveTales = []tale{
	{model.OpgaveUnheld, "at the next sitting, until the table says that it holds", func(d *desk) sign {
		d.next()
		return sign{nil, place(model.StepReview, "", model.FieldHeld), model.Hold{At: modeltest.Now}}
	}},
	{model.OpgaveVague, "words in brackets, until the table agrees on them", func(d *desk) sign {
		d.concrete()
		d.do(text("", model.FieldOpgave, "Een plek voor [60|25] ouderen"))
		return sign{nil, opgave(model.FieldOpgave), text("", model.FieldOpgave, "Een plek voor 40 ouderen")}
	}},
	{model.OpgaveVague, "for whom is open, until the text says so", func(d *desk) sign {
		d.concrete()
		d.do(pick("", model.FieldForWhom, ""))
		return sign{nil, opgave(model.FieldForWhom), pick("", model.FieldForWhom, "yes")}
	}},
	{model.OpgaveVague, "what gets better is open, until it is said", func(d *desk) sign {
		d.concrete()
		d.do(pick("", model.FieldBetterFor, ""))
		return sign{nil, opgave(model.FieldBetterFor), text("", model.FieldBetterFor, "bewegen en erbij horen")}
	}},
	{model.OpgaveVague, "how much is in brackets, until it is not", func(d *desk) sign {
		d.concrete()
		d.do(text("", model.FieldHowMuch, "[60|25]"))
		return sign{nil, opgave(model.FieldHowMuch), text("", model.FieldHowMuch, "40")}
	}},
	{model.OpgaveVague, "when is open, until it is said", func(d *desk) sign {
		d.concrete()
		d.do(pick("", model.FieldWhen, ""))
		return sign{nil, opgave(model.FieldWhen), text("", model.FieldWhen, "vóór 1 oktober")}
	}},
	{model.OpgaveVague, "there are no words yet, until there are", func(d *desk) sign {
		d.concrete()
		d.do(text("", model.FieldOpgave, ""))
		return sign{nil, opgave(model.FieldOpgave), text("", model.FieldOpgave, "Een plek voor 40 ouderen")}
	}},
	{model.WhyUsOpen, "until it is said why together", func(d *desk) sign {
		return sign{nil, opgave(model.FieldWhyUs), text("", model.FieldWhyUs, "niemand heeft zowel een hal als begeleiders")}
	}},
	{model.UrgencyOpen, "until it is said why now", func(d *desk) sign {
		return sign{nil, opgave(model.FieldWhyNow), text("", model.FieldWhyNow, "wachtlijst op twee locaties")}
	}},
	{model.UrgencyPast, "felt until yesterday, until it is felt today", func(d *desk) sign {
		d.do(text("", model.FieldWhyNow, "wachtlijst"), due("", model.FieldFelt, in(-1)))
		return sign{nil, opgave(model.FieldFelt), due("", model.FieldFelt, in(0))}
	}},
	{model.UrgencyPast, "felt until yesterday, until it was not said at all", func(d *desk) sign {
		d.do(text("", model.FieldWhyNow, "wachtlijst"), due("", model.FieldFelt, in(-1)))
		return sign{nil, opgave(model.FieldFelt), text("", model.FieldWhyNow, "")}
	}},
	{model.OpgaveChanged, "since the agreements, until the table says that it holds", func(d *desk) sign {
		d.version()
		return sign{nil, opgave(model.FieldOpgave), model.Hold{At: modeltest.Now}}
	}},
	{model.OpgaveChanged, "since the agreements, until there is one on it", func(d *desk) sign {
		d.version()
		return sign{nil, opgave(model.FieldOpgave), model.AddAgreement{ID: modeltest.ID(), Text: "Voor 40 ouderen"}}
	}},
	{model.OpgaveChanged, "since the agreements, until there are none", func(d *desk) sign {
		d.version()
		return sign{nil, opgave(model.FieldOpgave), model.DropAgreement{ID: d.tariff}}
	}},
	{model.OpgaveChanged, "since the poll, until it is asked again", func(d *desk) sign {
		d.do(polled(model.PollFits))
		d.version()
		d.deal("Voor 40 ouderen")
		return sign{nil, opgave(model.FieldOpgave), polled(model.PollUrgent)}
	}},
	{model.Untranslated, "until it is said what the chain must bring about", func(d *desk) sign {
		return sign{ids{d.ambition}, place(model.StepOpgave, d.ambition, model.FieldChain), text(d.ambition, model.FieldChain, "twee dagdelen per week")}
	}},
	{model.Untranslated, "until it is no ambition any longer", func(d *desk) sign {
		return sign{ids{d.ambition}, place(model.StepOpgave, d.ambition, model.FieldChain), model.RemoveItem{ID: d.ambition}}
	}},
	{model.PoliticsOnly, "until the chain uses it too", func(d *desk) sign {
		d.do(pick(d.indicator, model.FieldUse, model.UsePolitics))
		return sign{ids{d.indicator}, place(model.StepOpgave, d.indicator, model.FieldUse), pick(d.indicator, model.FieldUse, model.UseBoth)}
	}},
	{model.ProfessionalOut, "until who carries it out was heard", func(d *desk) sign {
		return sign{nil, opgave(model.FieldPro), text("", model.FieldPro, "een vaste groep, geen losse dagen")}
	}},
}

var opgaveSilences = []silence{
	{model.OpgaveUnheld, "at the first sitting", func(*desk) {}},
	{model.OpgaveUnheld, "at the next sitting, of no opgave", func(d *desk) {
		d.do(text("", model.FieldOpgave, ""))
		d.next()
	}},
	{model.OpgaveVague, "agreed and concrete", (*desk).concrete},
	{model.OpgaveChanged, "no version but the first", func(*desk) {}},
	{model.OpgaveChanged, "other words that are no version yet", func(d *desk) { d.do(text("", model.FieldOpgave, "Een plek voor 40 ouderen")) }},
	{model.OpgaveChanged, "trust is not about the opgave, nor is a free question", func(d *desk) {
		d.do(polled(model.PollTrustEach), polled(model.PollFree))
		d.version()
		d.deal("Voor 40 ouderen")
	}},
	{model.OpgaveChanged, "since what is done", func(d *desk) {
		d.version()
		d.do(pick(d.tariff, model.FieldProgress, model.Done))
	}},
	{model.PoliticsOnly, "nobody said who uses it", func(*desk) {}},
	{model.ProfessionalOut, "nothing was agreed", func(d *desk) { d.do(model.DropAgreement{ID: d.tariff}) }},
	{model.ProfessionalOut, "there is no opgave yet", func(d *desk) { d.do(text("", model.FieldOpgave, "")) }},
}

// concrete makes the opgave one without brackets, in which all is said.
func (d *desk) concrete() {
	d.t.Helper()
	d.do(text("", model.FieldOpgave, "Een plek voor 40 ouderen"))
	for _, f := range []model.Field{model.FieldForWhom, model.FieldBetterFor, model.FieldHowMuch, model.FieldWhen} {
		d.do(pick("", f, "yes"))
	}
}

// version keeps other words of the opgave.
func (d *desk) version() {
	d.t.Helper()
	d.do(text("", model.FieldOpgave, "Een plek voor 40 ouderen"), model.SaveVersion{Reason: "minder", At: modeltest.Now})
}

// next goes on with the sitting that follows.
func (d *desk) next() { d.s = model.FollowUp(d.s, modeltest.ID(), day.Last, true) }

// polled is a poll of which the answers were counted.
func polled(k model.PollKind) model.Change {
	return model.AddPoll{ID: modeltest.ID(), Kind: k, Question: "Kan dit?", At: modeltest.Now, Counts: []int{3, 0, 1, 0}}
}
