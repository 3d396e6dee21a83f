package report_test

import (
	"slices"
	"testing"
	"time"

	"regietafel/model"
	"regietafel/model/date"
	"regietafel/model/modeltest"
)

func (b *board) agreements() {
	june := date.Due{Last: date.Day{Year: 2027, Month: time.June, Day: 30}, Precision: date.ByMonthEnd}
	b.agreement("akkoord", "Vervoer en leegstand komen in de prijs per dagdeel", "gemeente", march)
	b.agreement("voorbehoud", "Achttien maanden zekerheid voor wie personeel werft", "gemeente", may)
	b.agreement("niet", "De kantine gaat elke werkdag open", "omnisport", june)
	b.agreement("bekrachtigd", "Eén contactpersoon voor alle verwijzers", "nabij", date.Due{Precision: date.Ongoing})
	b.agreement("besproken", "Samen één dagdeel volledig doorrekenen en laten zien", "rietgoor", march)
	b.agreement("voorstel", "Verwijzers krijgen elke maand te horen waar plek is", "", date.Due{})
	b.agreement("vervallen", "Een eigen busje", "omnisport", june)
	b.agreement("vast", "De begeleiders werken op het sportpark in", "rietgoor", march)
	b.agreement("bellen", "We bellen elkaar voordat we de krant bellen", "", date.Due{})
	b.text("akkoord", model.FieldFixed, "het tarief geldt voor elke aanbieder")
	b.text("akkoord", model.FieldFree, "hoe het vervoer rijdt")
	b.text("akkoord", model.FieldDocument, "addendum bij het contract")
	b.text("akkoord", model.FieldNoticed, "de cliënt, aan de deur")
	b.pick("akkoord", model.FieldForm, string(model.Recorded))
	b.pick("akkoord", model.FieldCosting, string(model.CalcDone))
	b.text("akkoord", model.FieldCostBy, "twee controllers")
	b.text("akkoord", model.FieldPays, "de gemeente")
	b.pick("bellen", model.FieldForm, string(model.Informal))
	b.pick("niet", model.FieldKind, string(model.Stop))
	b.do(model.SetOthers{ID: b.id("akkoord"), Others: []model.ID{b.id("nabij"), b.id("rietgoor")}},
		model.SetLead{ID: b.id("voorstel"), Candidates: []model.ID{b.id("gemeente"), b.id("nabij")}},
		model.Relieve{Pressure: b.id("bank"), Agreement: b.id("akkoord")})
	b.text("vast", model.FieldLeadFunc, "gebiedsmanager")
}

func (b *board) statuses() {
	b.link("vervoer", "akkoord", model.WordYes)
	b.link("uren", "voorbehoud", model.WordYes)
	b.link("toilet", "niet", model.WordNo)
	b.link("sleutels", "voorstel", model.WordNo)
	b.link("leegstand", "besproken", model.WordYes)
	b.link("verzekering", "vast", model.WordYes)
	b.answer("akkoord", model.SaysYes, "gemeente", "nabij")
	b.do(model.GiveAnswer{Agreement: b.id("akkoord"), Partner: b.id("rietgoor"), Reply: model.SaysYes, How: model.InWriting})
	b.answer("voorbehoud", model.SaysYes, "nabij")
	b.reserve("voorbehoud", "gemeente", "de gemeenteraad", may)
	b.do(model.GiveAnswer{Agreement: b.id("niet"), Partner: b.id("omnisport"), Reply: model.SaysIfNot, Needs: "eerst een sluitende begroting"})
	b.reserve("bekrachtigd", "nabij", "de raad van commissarissen", march)
	b.do(model.Decided{Agreement: b.id("bekrachtigd"), Partner: b.id("nabij"), Outcome: model.Granted})
	b.answer("besproken", model.SaysYes, "nabij")
	b.answer("besproken", model.SaysYes, "rietgoor")
	b.text("besproken", model.FieldText, "Samen één dagdeel volledig doorrekenen, met vervoer, en laten zien")
	b.answer("vast", model.SaysYes, "rietgoor", "omnisport")
	b.pick("vast", model.FieldProgress, string(model.Stuck))
	b.do(model.DropAgreement{ID: b.id("vervallen"), Why: "de taxi rijdt al"})
}

func (b *board) ways() {
	b.text("", model.FieldOpgave, b.s.Opgave.Text+"\nWe beginnen met één sportpark.")
	b.do(model.SaveVersion{Reason: "kleiner begin", By: b.id("nabij"), At: later},
		model.TakeUp{Precondition: b.id("aantal"), Version: 2},
		model.Accept{Precondition: b.id("verlies"), Consequence: "het eerste kwartaal kost ons geld", Told: "de accountant", Review: may},
		model.SetCarry{Partner: b.id("nabij"), Answer: model.BearYes, State: model.Spoken},
		model.SetCarry{Partner: b.id("rietgoor"), Answer: model.BearIf, Text: "vervoer in de prijs zit", State: model.Spoken})
}

// depth is what comes with a later sitting: the promise of the one before, a
// clash, polls of which one was asked before, and the reflection.
func (b *board) depth() {
	b.s.Promise = "Twintig ouderen weten waar ze terechtkunnen."
	before := date.Moment{Date: modeltest.Today.AddDays(-48), Hour: 14, Minute: 5}
	b.do(model.MarkClash{A: b.id("verwarming"), B: b.id("tarief")},
		model.AddPoll{ID: b.id("eerst"), Kind: model.PollFeasible, At: before, Counts: []int{2, 3, 1, 0}},
		model.AddPoll{ID: b.id("vrij"), Question: "Halen we 1 oktober?", At: modeltest.Now,
			Votes: []model.Vote{{Partner: b.id("nabij"), Answer: 4}, {Partner: b.id("rietgoor"), Answer: 1}}},
		model.AddPoll{ID: b.id("nu"), Kind: model.PollFeasible, At: later, Counts: []int{5, 2, 0, 1}},
		model.AddPoll{ID: b.id("trouw"), Kind: model.PollTrustAgreed, Counts: []int{0, 6, 2, 0}},
		model.Reflect{Topic: model.TopicUrgency, Field: model.FieldStand, Text: string(model.StandDiscussed)},
		model.Reflect{Topic: model.TopicUrgency, Field: model.FieldSeen, Text: "de wachtlijst voelt voor iedereen hetzelfde"},
		model.Reflect{Topic: model.TopicUrgency, Field: model.FieldEvidence, Text: "elke organisatie noemde haar zelf"},
		model.Reflect{Topic: model.TopicTrust, Field: model.FieldStand, Text: string(model.StandSkipped)},
		model.Reflect{Topic: model.TopicRecorded, Field: model.FieldHelps, Text: "het addendum geeft zekerheid"},
		model.Reflect{Topic: model.TopicRecorded, Field: model.FieldHinders, Text: "drie contracten naast elkaar"},
		model.Reflect{Topic: model.TopicInformal, Field: model.FieldHelps, Text: "we bellen elkaar"})
}

func (b *board) closing() {
	b.do(model.CloseTable{At: closed})
	b.text("akkoord", model.FieldFree, "hoe het vervoer rijdt, en wie het rijdt")
	b.text("vervoer", model.FieldText, "vervoer en leegstand zitten in de prijs")
	b.text("", model.FieldOutside, "We zoeken plekken overdag. Over aantallen zeggen we nog niets.")
	b.said("gemeente", model.FieldHome, "een sluitende begroting")
}

// The golden files show every status and standing only if the sample has them.
func TestSampleHasEachStatusAndStanding(t *testing.T) {
	s := sample(t)
	var statuses, standings []string
	for _, a := range s.Agreements {
		statuses = append(statuses, string(s.Status(a)))
	}
	for _, x := range s.Preconditions {
		standings = append(standings, string(s.Standing(x).Kind))
	}
	for _, want := range model.Proposal.Values() {
		if !slices.Contains(statuses, want) {
			t.Errorf("no agreement is %s: %v", want, statuses)
		}
	}
	for _, want := range []model.StandingKind{model.StandsOpen, model.StandsLinked, model.StandsShort, model.Arranged, model.ArrangedIf,
		model.WasArranged, model.StandsTakenUp, model.StandsAccepted, model.StandsLapsed} {
		if !slices.Contains(standings, string(want)) {
			t.Errorf("no precondition is %s: %v", want, standings)
		}
	}
}

var now = date.Moment{Date: modeltest.Today, Hour: 17, Minute: 20}
