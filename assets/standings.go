package assets

import (
	"strconv"
	"strings"

	"regietafel/model"
)

var dutchStandings = map[model.StandingKind]string{
	model.StandsOpen: "open", model.StandsLinked: "gekoppeld aan {a}, {lack}", model.StandsShort: "gekoppeld aan {a}, volgens {owner} nog niet genoeg",
	model.Arranged: "geregeld in {a}", model.ArrangedIf: "geregeld in {a}, {if}",
	model.WasArranged: "was geregeld in {a}, die is {what}", model.StandsTakenUp: "opgevangen in de opgave, versie {v}",
	model.StandsAccepted: "bewust aanvaard", model.StandsLapsed: "vervallen", model.StandsPrepared: "vermoed",
}

var englishStandings = map[model.StandingKind]string{
	model.StandsOpen: "open", model.StandsLinked: "linked to {a}, {lack}", model.StandsShort: "linked to {a}, not enough yet says {owner}",
	model.Arranged: "arranged in {a}", model.ArrangedIf: "arranged in {a}, {if}",
	model.WasArranged: "was arranged in {a}, which is now {what}", model.StandsTakenUp: "taken up in the challenge, version {v}",
	model.StandsAccepted: "knowingly accepted", model.StandsLapsed: "lapsed", model.StandsPrepared: "presumed",
}

var dutchLacks = map[model.Lack]string{
	model.LacksNothing: "nog niet rond", model.LacksLead: "die heeft nog geen trekker", model.LacksDate: "die heeft nog geen datum",
	model.LacksOutside: "wie dat doet, zit niet aan tafel",
	model.LacksAnswers: "{who}", model.LacksWord: "{owner} nog niet gevraagd", model.LacksConsent: "die is niet rond",
	model.LacksEarlier: "{owner} wordt opnieuw gevraagd", model.LacksPoint: "{owner} zei nog niet of dit ermee geregeld is",
	model.LacksOwner: "{owner}: {answer}", model.LacksAbsent: "{owner} was afwezig",
}

var englishLacks = map[model.Lack]string{
	model.LacksNothing: "not settled yet", model.LacksLead: "which has no lead yet", model.LacksDate: "which has no date yet",
	model.LacksOutside: "who does that does not sit here",
	model.LacksAnswers: "{who}", model.LacksWord: "{owner} not asked yet", model.LacksConsent: "which is not settled",
	model.LacksEarlier: "{owner} is to be asked again", model.LacksPoint: "{owner} has not said yet if that arranges this",
	model.LacksOwner: "{owner}: {answer}", model.LacksAbsent: "{owner} was absent",
}

// Pending are the words for an answer that does not stand, or not yet.
type Pending struct {
	Subject, Confirm, ConfirmHome string   // {body}
	NotAsked, OnEarlier, Absent   string   // {who}
	Merged, Stale                 string   // {answer}: on an earlier text
	Joined                        Numbered // {a}: the points that joined since; {answer}
}

var dutchPending = Pending{
	Subject: "onder voorbehoud van {body}", Confirm: "te bevestigen door {body}", ConfirmHome: "thuis nog te bevestigen",
	NotAsked: "{who} nog niet gevraagd", OnEarlier: "{who} opnieuw te vragen", Absent: "{who} afwezig",
	Merged: "van vóór het samenvoegen: {answer}", Stale: "op eerdere tekst: {answer}",
	Joined: Numbered{"gegeven voordat punt {a} erbij kwam: {answer}", "gegeven voordat de punten {a} erbij kwamen: {answer}"},
}

var englishPending = Pending{
	Subject: "subject to {body}", Confirm: "to be confirmed by {body}", ConfirmHome: "still to be confirmed at home",
	NotAsked: "{who} not asked yet", OnEarlier: "{who} to be asked again", Absent: "{who} absent",
	Merged: "from before the merge: {answer}", Stale: "on an earlier text: {answer}",
	Joined: Numbered{"given before point {a} joined: {answer}", "given before points {a} joined: {answer}"},
}

// Standing is how a precondition stands, in words: "gekoppeld aan 3, Rietgoor
// nog niet gevraagd".
func (t *Text) Standing(s model.Session, x model.Precondition) string {
	st := s.Standing(x)
	a, _ := s.Agreement(st.Agreement)
	pairs := []string{"a", strconv.Itoa(a.Number), "v", strconv.Itoa(x.Version), "owner", t.Label(s, x.Partner)}
	switch st.Kind {
	case model.StandsLinked:
		return Fill(t.Standings[st.Kind], append(pairs, "lack", t.lack(s, x, st))...)
	case model.ArrangedIf:
		return Fill(t.Standings[st.Kind], append(pairs, "if", t.condition(s, a, st))...)
	case model.WasArranged:
		return Fill(t.Standings[st.Kind], append(pairs, "what", t.ended(a))...)
	}
	return Fill(t.Standings[st.Kind], pairs...)
}

// condition is what an agreement that arranges something still waits for.
func (t *Text) condition(s model.Session, a model.Agreement, st model.Standing) string {
	p, ok := s.Partner(st.Confirms)
	switch {
	case !ok:
		return Fill(t.Pending.Subject, "body", t.reservations(a))
	case p.Mandate.Detail == "":
		return t.Pending.ConfirmHome
	}
	return Fill(t.Pending.Confirm, "body", p.Mandate.Detail)
}

// lack is what an agreement misses before it arranges a precondition.
func (t *Text) lack(s model.Session, x model.Precondition, st model.Standing) string {
	a, _ := s.Agreement(st.Agreement)
	y, _ := a.Answer(x.Partner)
	if st.Lacks == model.LacksAbsent && y.Reply == "" { // it is not there
		return t.away(s, x.Partner)
	}
	return Fill(t.Lacks[st.Lacks], "owner", t.Label(s, x.Partner), "who", t.awaited(s, a, st.Waits), "answer", t.Answer(y))
}

// away is a partner that is not at the table, and where it is instead.
func (t *Text) away(s model.Session, partner model.ID) string {
	p, _ := s.Partner(partner)
	return t.Label(s, partner) + " " + t.Seats[p.Seat]
}

// awaited are the partners whose answer an agreement waits for: who was not
// asked, who answered on an earlier text, who was absent.
func (t *Text) awaited(s model.Session, a model.Agreement, waits []model.ID) string {
	phrases := []string{t.Pending.NotAsked, t.Pending.OnEarlier, t.Pending.Absent}
	who := make([][]string, len(phrases))
	var out []string
	for _, id := range waits {
		x, answered := a.Answer(id)
		if p, _ := s.Partner(id); !answered && !p.Present() {
			out = append(out, t.away(s, id))
			continue
		}
		kind := 0
		switch {
		case answered && x.Reply == model.WasAbsent:
			kind = 2
		case answered:
			kind = 1
		}
		who[kind] = append(who[kind], t.Label(s, id))
	}
	for i, names := range who {
		if len(names) > 0 {
			out = append(out, Fill(phrases[i], "who", Names(names, 3)))
		}
	}
	return strings.Join(out, ", ")
}

// Given is a partner's answer to an agreement in words, and whether it was given
// on other words than the present ones, or before a point joined.
func (t *Text) Given(s model.Session, a model.Agreement, x model.Answer) string {
	answer := t.Answer(x)
	if !a.Stale(x) {
		return answer
	}
	if x.Again {
		return Fill(t.Pending.Merged, "answer", answer)
	}
	if numbers := s.JoinedSince(a, x); len(numbers) > 0 {
		return Fill(t.NumberedOf(t.Pending.Joined, numbers), "answer", answer)
	}
	return Fill(t.Pending.Stale, "answer", answer)
}
