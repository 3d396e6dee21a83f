package modeltest

import (
	"fmt"

	"regietafel/model"
	"regietafel/model/date"
	"regietafel/model/wire"
)

// board makes a session by changes that must be taken.
type board struct{ s model.Session }

func (b *board) do(cs ...model.Change) {
	next, err := model.Do(b.s, cs...)
	if err != nil {
		panic(fmt.Sprintf("modeltest: %v for %#v", err, cs))
	}
	b.s = next
}

// withSecrets is a session with the table open, in which whatever REGIE can
// hold is there, before, between and behind what the table sees.
func withSecrets() model.Session {
	b := &board{s: model.New(ID(), "Overdag op het sportpark", Today)}
	b.do(model.SetText{Field: model.FieldOpgave, Text: "Vóór 1 oktober heeft een groep van [60|25] ouderen een plek, dichtbij en met vaste gezichten."})
	voorzet := ID()
	b.do(model.AddPartner{ID: voorzet, Name: "Een voorzet vooraan", Draft: true})
	var seated []model.ID
	for i := range 8 {
		id := ID()
		seated = append(seated, id)
		b.do(model.AddPartner{ID: id, Name: fmt.Sprintf("Zorgorganisatie nummer %d in de regio", i+1), Function: "bestuurder"},
			model.SetText{ID: id, Field: model.FieldShort, Text: fmt.Sprintf("Zorg %d", i+1)})
		if i == 3 || i == 7 {
			b.do(model.AddPartner{ID: ID(), Name: "Een voorzet", Draft: true})
		}
	}
	b.do(model.AddAgreement{ID: ID(), Text: "Een voorzet van een voorzet", Lead: voorzet, Due: date.On(Today.AddDays(3)), Draft: true},
		model.AddAgreement{ID: ID(), Text: "Een voorzet zonder trekker", Draft: true},
		model.SaveVersion{Reason: "begin", By: voorzet, At: Now},
		model.OpenTable{At: Now, Wall: model.WallDisplay})
	b.agreements(seated)
	for i, id := range seated {
		b.lines(i, id, seated[(i+1)%len(seated)])
	}
	b.lines(8, voorzet, "")
	b.rest(voorzet, seated)
	return b.hidden(seated)
}

// lines gives a partner one prepared line of each sort and, at the table, one
// that was said before and one behind it; every third one lapses.
func (b *board) lines(i int, partner, other model.ID) {
	for _, sort := range []model.Sort{model.SortInterest, model.SortPrecondition, model.SortPressure} {
		add := func(state model.State) model.ID {
			id := ID()
			b.do(model.AddLine{ID: id, Partner: partner, Sort: sort, State: state, Text: fmt.Sprintf("punt %d: vervoer in de zorg in de prijs", i)})
			return id
		}
		hidden := add(model.Presumed)
		b.do(model.Pick{ID: hidden, Field: model.FieldAllow, Value: string([]model.Permission{model.BetweenUs, model.TheirsToSay, model.MayBeTabled}[i%3])})
		if sort == model.SortPrecondition {
			b.do(model.LinkPrecondition{Precondition: hidden, Agreement: b.s.Agreements[0].ID},
				model.LinkPrecondition{Precondition: hidden, Agreement: b.s.Agreements[2].ID})
		}
		if other == "" {
			continue
		}
		said := add(model.Spoken)
		switch {
		case sort == model.SortInterest:
			b.do(model.Understand{Interest: said, By: other, Words: "dat het dichtbij blijft", Verdict: model.VerdictRight})
		case sort == model.SortPrecondition && i%2 == 0:
			b.do(model.LinkPrecondition{Precondition: said, Agreement: b.s.Agreements[2+i/4].ID})
		case sort == model.SortPrecondition && i == 1:
			b.do(model.Accept{Precondition: said, Consequence: "minder uren", Told: "de raad"})
		}
		if i%3 == 2 {
			b.do(model.DropLine{ID: said, Why: "het speelt niet meer"}, model.AddLine{ID: ID(), Partner: partner, Sort: sort, State: model.Spoken, Text: "anders gezegd"})
		}
	}
	for _, f := range []model.Field{model.FieldPosition, model.FieldHome, model.FieldMovers, model.FieldMandNote} {
		b.do(model.SetSaid{Partner: partner, Field: f, Text: "vermoed", State: model.Presumed})
		if i%2 == 1 {
			b.do(model.SetSaid{Partner: partner, Field: f, Text: "zoals gezegd", State: model.Spoken})
		}
	}
	b.do(model.SetCarry{Partner: partner, Answer: model.BearIf, Text: "vermoed", State: model.Presumed},
		model.Pick{ID: partner, Field: model.FieldMandate, Value: string(model.MayWithin)},
		model.AddNote{ID: ID(), Partner: partner, Text: "een notitie"})
	if i%2 == 1 {
		b.do(model.SetCarry{Partner: partner, Answer: model.BearYes, State: model.Spoken})
	}
}

// agreements puts one of each status on the table, and one with candidates.
func (b *board) agreements(seated []model.ID) {
	for i, replies := range [][]model.Reply{
		{}, {model.SaysYes}, {model.SaysYes, model.SaysYes}, {model.SaysYes, model.Reserved},
		{model.SaysYes, model.SaysIfNot}, {model.SaysYes, model.Reserved}, {model.SaysYes},
	} {
		id := ID()
		b.do(model.AddAgreement{ID: id, Text: fmt.Sprintf("Afspraak %d: zorg samen doorrekenen", i+1), Lead: seated[i], Due: date.On(Today.AddDays(7 * (i + 1)))},
			model.SetOthers{ID: id, Others: seated[i+1 : i+2]})
		for j, reply := range replies {
			b.do(model.GiveAnswer{Agreement: id, Partner: seated[i+j], Reply: reply, Body: "de raad", By: date.On(Today.AddDays(30)), Needs: "geld"})
		}
		switch i {
		case 5:
			b.do(model.Decided{Agreement: id, Partner: seated[i+1], Outcome: model.Granted})
		case 6:
			b.do(model.DropAgreement{ID: id, Why: "het hoeft niet meer"})
		case 1:
			b.do(model.SetText{ID: id, Field: model.FieldText, Text: "Afspraak 2: zorg samen, anders gezegd"})
		}
	}
	b.do(model.AddAgreement{ID: ID(), Text: "Afspraak 8: nog zonder trekker"},
		model.SetLead{ID: b.s.Agreements[len(b.s.Agreements)-1].ID, Candidates: seated[:2]})
}

// rest is what is not a partner's.
func (b *board) rest(voorzet model.ID, seated []model.ID) {
	b.do(model.AddNote{ID: ID(), Text: "een notitie"}, model.AddNote{ID: ID(), Partner: voorzet, Text: "een notitie"},
		model.AddTerm{ID: ID(), Word: "zorg", Meaning: "wat mensen voor elkaar doen"},
		model.AddParked{ID: ID(), Text: "de zorg in de nacht"},
		model.AddAgenda{ID: ID(), Text: "wat is de opgave", Minutes: 30},
		model.AddAmbition{ID: ID(), Partner: seated[0], Text: "langer thuis", Chain: "minder opnames"},
		model.AddIndicator{ID: ID(), Text: "wachttijd", Delivers: seated[1], Use: model.UseChain},
		model.SetText{Field: model.FieldOpgave, Text: b.s.Opgave.Text + " Ook in de winter."},
		model.SaveVersion{Reason: "de winter", By: seated[2], At: Now},
		model.AddPoll{ID: ID(), Kind: model.PollUrgent, At: Now, Votes: []model.Vote{{Partner: seated[0], Answer: 1}, {Partner: seated[3], Answer: 4}}},
		model.AddPoll{ID: ID(), Question: "is de zorg in de nacht geregeld?", At: Now, Counts: []int{3, 2, 1, 1}},
		model.AddPoll{ID: ID(), Kind: model.PollTrustEach, At: Now, Counts: []int{5, 2, 1, 0}},
		model.AddMeeting{ID: ID(), Name: "overleg over de zorg", Who: "de teamleiders", Often: "elke maand"},
		model.SetText{Field: model.FieldPromise, Text: "iedereen kent elkaar"},
		model.TellBenefit{Answer: model.CameYes, Text: "de buren zien elkaar"}, model.HoldWhy{At: Now},
		model.Hold{At: Now},
		model.Reflect{Topic: model.TopicTrust, Field: model.FieldStand, Text: string(model.StandDiscussed)},
		model.Reflect{Topic: model.TopicTrust, Field: model.FieldSeen, Text: "we zeggen het elkaar"},
		model.Reflect{Topic: model.TopicTrust, Field: model.FieldEvidence, Text: "aan de telefoon"},
		model.Reflect{Topic: model.TopicInformal, Field: model.FieldHelps, Text: "elkaar kennen"},
		model.Reflect{Topic: model.TopicInformal, Field: model.FieldHinders, Text: "wie niet belt"},
		model.PutAside{What: model.Aside{Code: model.CodeName(model.PointUnsaid), About: []model.ID{seated[4]}}},
		model.GiveFloor{ID: seated[1]}, model.GiveFloor{ID: seated[0]})
	b.clash()
}

// clash marks that the first two said preconditions clash.
func (b *board) clash() {
	var said []model.ID
	for _, x := range b.s.Preconditions {
		if x.State == model.Spoken {
			said = append(said, x.ID)
		}
	}
	b.do(model.MarkClash{A: said[0], B: said[1]})
}

// hidden fills what changes leave empty in a voorzet or a prepared line, in a
// session that shares nothing with another.
func (b *board) hidden(seated []model.ID) model.Session {
	data, err := wire.Encode(b.s)
	if err != nil {
		panic(err)
	}
	s, err := wire.Decode(data)
	if err != nil {
		panic(err)
	}
	for i := range s.Interests {
		x := &s.Interests[i]
		x.Prepared = x.State == model.Spoken
		if !x.OnTable() {
			by := seated[0]
			if x.Partner == by {
				by = seated[1]
			}
			x.Understood = []model.Understanding{{By: by, Words: "vermoed"}}
		}
	}
	for i := range s.Preconditions {
		if x := &s.Preconditions[i]; !x.OnTable() && i%2 == 0 {
			x.Exit = model.ExitAccepted
		}
	}
	for i := range s.Pressures {
		if x := &s.Pressures[i]; !x.OnTable() {
			x.Relieved = []model.ID{s.Agreements[0].ID}
		}
	}
	for i := range s.Agreements {
		a := &s.Agreements[i]
		a.Prepared = !a.Draft && i%2 == 0
		if a.Draft {
			a.Others, a.Earlier, a.Form = seated[:1], []model.Wording{{Number: 1, Text: "eerder"}}, model.Recorded
		}
	}
	return s
}
