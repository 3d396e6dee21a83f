package model

// StandingKind is how a precondition stands.
type StandingKind string

// The standings. Arranged needs an agreement with a trekker and a date to which
// all who are bound said ja, and the owner's own word; anything less reads as
// what it is.
const (
	StandsOpen     StandingKind = "open"
	StandsLinked   StandingKind = "linked"      // tied to an agreement; see Waits and Lacks
	StandsShort    StandingKind = "short"       // its owner said: not with this alone
	Arranged       StandingKind = "arranged"    // geregeld
	ArrangedIf     StandingKind = "arrangedif"  // a body decides first, or somebody at home confirms: see Confirms
	WasArranged    StandingKind = "wasarranged" // the agreement got stuck, stopped or lapsed
	StandsTakenUp  StandingKind = "takenup"
	StandsAccepted StandingKind = "accepted"
	StandsLapsed   StandingKind = "lapsed"
	StandsPrepared StandingKind = "prepared" // REGIE: not said yet
)

// Lack is what an agreement misses before it can arrange anything.
type Lack string

// The lacks.
const (
	LacksNothing Lack = ""
	LacksLead    Lack = "lead"
	LacksOutside Lack = "outside" // who does it does not sit here, and nobody who does leads it
	LacksDate    Lack = "date"
	LacksAnswers Lack = "answers"
	LacksWord    Lack = "word"    // its owner was not asked
	LacksEarlier Lack = "earlier" // its owner answered, or gave its word, on an earlier text
	LacksPoint   Lack = "point"   // its owner said ja, and not whether the agreement arranges this
	LacksOwner   Lack = "owner"   // its owner said zo niet, takes no part, or somebody at home did not agree
	LacksAbsent  Lack = "absent"  // its owner was absent
	LacksConsent Lack = "consent" // another one who is bound did not say ja
)

// Standing is how a precondition stands, and by which agreement.
type Standing struct {
	Kind      StandingKind
	Agreement ID
	Lacks     Lack
	Waits     []ID // partners whose answer is awaited
	Confirms  ID   // of ArrangedIf: whose plain ja somebody at home must still confirm
}

// Unheard reports whether its owner is still to say if the agreement arranges it.
func (x Standing) Unheard() bool {
	switch x.Lacks {
	case LacksWord, LacksEarlier, LacksPoint, LacksAbsent:
		return true
	}
	return false
}

// Out reports whether the precondition has one of its ways out.
func (x Standing) Out() bool {
	switch x.Kind {
	case Arranged, ArrangedIf, StandsTakenUp, StandsAccepted, StandsLapsed:
		return true
	}
	return false
}

// standingOrder is which standing goes before which when a precondition is
// linked to several agreements: the larger number.
var standingOrder = map[StandingKind]int{
	StandsOpen: 0, StandsShort: 1, WasArranged: 2, StandsLinked: 3, ArrangedIf: 4, Arranged: 5,
}

// Standing returns how a precondition stands (field rule 14).
func (s Session) Standing(x Precondition) Standing {
	return consents{s.Agreement, s.Partner, s.Bound}.standing(x)
}

// consents is the agreements and partners of a session, and who is bound by
// each agreement: looked up one by one (Session), or worked out beforehand
// (Ledger).
type consents struct {
	agreement func(ID) (Agreement, bool)
	partner   func(ID) (Partner, bool)
	bound     func(Agreement) []ID
}

func (b consents) standing(x Precondition) Standing {
	switch {
	case x.State == Presumed:
		return Standing{Kind: StandsPrepared}
	case x.State == Lapsed:
		return Standing{Kind: StandsLapsed}
	case x.Exit == ExitTakenUp:
		return Standing{Kind: StandsTakenUp}
	case x.Exit == ExitAccepted:
		return Standing{Kind: StandsAccepted}
	}
	best := Standing{Kind: StandsOpen}
	for _, l := range x.Links {
		a, ok := b.agreement(l.Agreement)
		if !ok {
			continue
		}
		if here := b.standingIn(l, a, x.Partner); standingOrder[here.Kind] > standingOrder[best.Kind] {
			best = here
		}
	}
	return best
}

// standingIn is how a precondition stands in one agreement. Its owner's last
// word on that agreement goes before all else.
func (b consents) standingIn(l Link, a Agreement, owner ID) Standing {
	st := Standing{Kind: StandsLinked, Agreement: a.ID}
	dead := a.Fell()
	a.Lapsed = false // as it was before it went
	x, answered := a.Answer(owner)
	current := l.On == a.Wording
	switch {
	case dead && l.Word == WordYes && current && b.carried(a):
		st.Kind = WasArranged
	case dead:
		st.Kind = StandsOpen
	case answered && !a.Stale(x) && x.Declines():
		st.Lacks = LacksOwner
	case l.Word == WordNo && current:
		st.Kind = StandsShort
	case l.Word != WordYes || !current:
		st.Lacks = b.unheard(l, a, x, owner)
	case !a.Led():
		st.Lacks = LacksLead
	case a.Lead.Partner == "" && a.Outside != "":
		st.Lacks = LacksOutside
	case !a.Dated() && a.Kind != Clause:
		st.Lacks = LacksDate
	default:
		return b.standingByConsent(st, a)
	}
	return st
}

// unheard is why an owner's word is still to be asked, by what it answered to
// the agreement itself.
func (b consents) unheard(l Link, a Agreement, x Answer, owner ID) Lack {
	p, _ := b.partner(owner)
	switch {
	case x.Reply == WasAbsent, x.Reply == "" && l.Word == WordUnasked && !p.Present():
		return LacksAbsent
	case x.Reply != "" && !a.Stale(x):
		return LacksPoint
	case x.Reply != "" || l.Word != WordUnasked:
		return LacksEarlier
	}
	return LacksWord
}

// carried reports whether all who are bound said ja, if under a reservation.
func (b consents) carried(a Agreement) bool {
	return isRound(a.status(b.bound))
}

func (b consents) standingByConsent(st Standing, a Agreement) Standing {
	switch a.status(b.bound) {
	case Agreed, Ratified:
		st.Kind = Arranged
		if st.Confirms = b.confirms(a); st.Confirms != "" {
			st.Kind = ArrangedIf
		}
	case UnderReserve:
		st.Kind = ArrangedIf
	case NotRound:
		st.Lacks = LacksConsent
	default:
		st.Lacks, st.Waits = LacksAnswers, b.awaited(a)
	}
	return st
}

// awaited lists the bound partners without a valid answer.
func (b consents) awaited(a Agreement) []ID {
	return removed(b.bound(a), func(id ID) bool {
		x, ok := a.Answer(id)
		return ok && !a.Stale(x) && x.Reply != WasAbsent
	})
}

// confirms is the first of the bound whose plain ja somebody at home must still
// confirm.
func (b consents) confirms(a Agreement) ID {
	for _, id := range b.bound(a) {
		x, _ := a.Answer(id)
		if p, ok := b.partner(id); ok && p.MustConfirm(a, x) {
			return id
		}
	}
	return ""
}
