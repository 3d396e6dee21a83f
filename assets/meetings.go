package assets

import (
	"slices"
	"strings"

	"regietafel/model"
	"regietafel/model/date"
)

// Meetings is the list of the overleggen that touch the opgave.
type Meetings struct {
	Title, Empty, New, Name, KeyList, NoEnds, EndsHint string
}

var dutchMeetings = Meetings{
	Title: "Overleggen die deze opgave raken", Empty: "Nog geen overleg genoemd. Druk op n bij een overleg dat er al is: misschien kan het iets erbij doen, of stoppen.",
	New: "Een overleg dat er al is", Name: "Overleg", KeyList: "overleggen",
	NoEnds: "geen afspraak", EndsHint: "Kies de afspraak waarmee dit overleg stopt.",
}

var englishMeetings = Meetings{
	Title: "Meetings that touch this challenge", Empty: "No meeting was named yet. Press n at a meeting that is there already: it may take something on, or stop.",
	New: "A meeting that is there already", Name: "Meeting", KeyList: "meetings",
	NoEnds: "no agreement", EndsHint: "Choose the agreement that ends this meeting.",
}

var dutchFates = map[model.Fate]string{
	model.FateUnsaid: "nog niet gezegd", model.FateStays: "blijft", model.FateStops: "stopt", model.FateMerges: "gaat op in een ander overleg",
}

var englishFates = map[model.Fate]string{
	model.FateUnsaid: "not said yet", model.FateStays: "stays", model.FateStops: "stops", model.FateMerges: "becomes part of another one",
}

var dutchTies = map[model.Tie]string{
	model.TieUnknown: "nog niet gezegd", model.TieSigned: "ondertekend", model.TieJoined: "later aangesloten",
	model.TieTalked: "praatte mee", model.TieNone: "geen partij",
}

var englishTies = map[model.Tie]string{
	model.TieUnknown: "not said yet", model.TieSigned: "signed it", model.TieJoined: "joined later",
	model.TieTalked: "talked along", model.TieNone: "no party to it",
}

var dutchSpreads = map[model.Spread]string{
	model.SpreadUnsaid: "nog niet gekozen", model.SpreadPartners: "alleen de partners van deze tafel", model.SpreadPublic: "openbaar",
}

var englishSpreads = map[model.Spread]string{
	model.SpreadUnsaid: "not chosen yet", model.SpreadPartners: "the partners of this table alone", model.SpreadPublic: "public",
}

// Tie is what binds a partner to the accord, with the day: "ondertekend, 3 mrt 2024".
func (t *Text) Tie(p model.Partner) string {
	if p.Tie == model.TieUnknown {
		return ""
	}
	if p.TieOn.IsZero() {
		return t.Ties[p.Tie]
	}
	return t.Ties[p.Tie] + ", " + t.ByDay(p.TieOn)
}

// Indicator is by what the opgave is followed, with how it stands and what it is to
// become: "wachttijd: nu 9 weken, doel 4 weken, eind 2027".
func (t *Text) Indicator(x model.Indicator) string {
	var more []string
	if x.Now != "" {
		more = append(more, cased(strings.ToLower, t.Fields[model.FieldNow])+" "+x.Now)
	}
	if x.Aim != "" {
		more = append(more, cased(strings.ToLower, t.Fields[model.FieldAim])+" "+x.Aim)
	}
	if !x.AimBy.IsZero() {
		more = append(more, t.Due(x.AimBy))
	}
	if len(more) == 0 {
		return x.Text
	}
	return x.Text + ": " + strings.Join(more, ", ")
}

// Worded is an agreement in its words, with the condition that it stands on.
func (t *Text) Worded(a model.Agreement) string {
	if a.Provided == "" {
		return a.Text
	}
	return strings.TrimRight(a.Text, " .") + ", " + Fill(t.Agreements.Provided, "text", a.Provided)
}

// When is when an agreement is due, how often it is done and from when it holds, as it
// was said: "doorlopend, elk kwartaal, opnieuw bekeken op do 1 apr 2027". Empty where
// nothing was.
func (t *Text) When(a model.Agreement) string {
	var parts []string
	if !a.Start.IsZero() {
		parts = append(parts, Fill(t.Dates.From, "date", t.Due(a.Start)))
	}
	switch {
	case a.Ongoing():
		parts = append(parts, t.Dates.Periods[date.Ongoing])
		if a.Rhythm != "" {
			parts = append(parts, a.Rhythm)
		}
		if !a.Due.Last.IsZero() {
			parts = append(parts, Fill(t.Dates.Review, "date", t.Date(a.Due.Last)))
		}
	case a.Rhythm != "":
		parts = append(parts, a.Rhythm, t.Due(a.Due))
	case !a.Due.IsZero():
		parts = append(parts, t.Due(a.Due))
	}
	return strings.Join(parts, ", ")
}

// Everyone is that all partners do an agreement, or all but its trekker, and who joined
// later; empty where that was not said, or where somebody takes no part.
func (t *Text) Everyone(s model.Session, a model.Agreement) string {
	if !a.Everyone || len(s.Doers(a)) < len(a.Others) {
		return ""
	}
	all := t.Docs.AllPartners
	if a.Lead.Partner != "" && a.Kind != model.Clause {
		all = t.Docs.AllOthers
	}
	return t.allBut(s, append([]model.ID{a.Lead.Partner}, a.Others...), all)
}

// AllBound is that all partners are bound by an agreement that is theirs, and who joined
// later and is not.
func (t *Text) AllBound(s model.Session, a model.Agreement) string {
	return t.allBut(s, s.Bound(a), t.Docs.AllPartners)
}

// allBut names who has a seat and is not among all: they joined later.
func (t *Text) allBut(s model.Session, among []model.ID, all string) string {
	var late []string
	for _, p := range s.Seats() {
		if !p.Draft && !slices.Contains(among, p.ID) {
			late = append(late, p.Label())
		}
	}
	if len(late) == 0 {
		return all
	}
	return Fill(t.Agreements.AllBut, "all", all, "who", Names(late, mostNames))
}

// HoldsFor is for whom a clause holds, which nobody has to do: all partners, or names.
func (t *Text) HoldsFor(s model.Session, a model.Agreement, most int) string {
	if all := t.Everyone(s, a); all != "" {
		return all
	}
	ids := s.Doers(a)
	if a.Lead.Partner != "" {
		ids = append(ids, a.Lead.Partner)
	}
	var names []string
	for _, id := range s.InSeatOrder(ids) {
		names = append(names, t.Label(s, id))
	}
	return Names(names, most)
}
