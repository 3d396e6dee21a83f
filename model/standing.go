package model

// StandingKind is how a precondition stands.
type StandingKind string

// The standings. Arranged needs an agreement with a trekker and a date to which
// all who are bound said ja, and the owner's own word; anything less reads as
// what it is.
const (
	StandsOpen     StandingKind = "open"
	StandsLinked   StandingKind = "linked"   // tied to an agreement; see Waits and Lacks
	StandsShort    StandingKind = "short"    // its owner said: not with this alone
	Arranged       StandingKind = "arranged" // geregeld
	ArrangedIf     StandingKind = "arrangedif"
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
	LacksDate    Lack = "date"
	LacksAnswers Lack = "answers"
	LacksWord    Lack = "word" // its owner was not asked, or on an earlier text
	LacksConsent Lack = "consent"
)

// Standing is how a precondition stands, and by which agreement.
type Standing struct {
	Kind      StandingKind
	Agreement ID
	Lacks     Lack
	Waits     []ID // partners whose answer is awaited
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
func (s Session) Standing(x Precondition) Standing { return consents{s.Agreement, s.Bound}.standing(x) }

// consents is the agreements of a session, and who is bound by each: looked up
// one by one (Session), or worked out beforehand (Ledger).
type consents struct {
	agreement func(ID) (Agreement, bool)
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
		if here := b.standingIn(l, a); standingOrder[here.Kind] > standingOrder[best.Kind] {
			best = here
		}
	}
	return best
}

func (b consents) standingIn(l Link, a Agreement) Standing {
	st := Standing{Kind: StandsLinked, Agreement: a.ID}
	dead := a.Fell()
	a.Lapsed = false // as it was before it went
	switch {
	case !dead && l.Word == WordNo && l.On == a.Wording:
		st.Kind = StandsShort
	case dead && l.Word == WordYes && l.On == a.Wording && b.carried(a):
		st.Kind = WasArranged
	case dead:
		st.Kind = StandsOpen
	case l.Word != WordYes || l.On != a.Wording:
		st.Lacks = LacksWord
	case a.Lead.Partner == "":
		st.Lacks = LacksLead
	case !a.Dated():
		st.Lacks = LacksDate
	default:
		return b.standingByConsent(st, a)
	}
	return st
}

// carried reports whether all who are bound said ja, if under a reservation.
func (b consents) carried(a Agreement) bool {
	switch a.status(b.bound) {
	case Agreed, Ratified, UnderReserve:
		return true
	}
	return false
}

func (b consents) standingByConsent(st Standing, a Agreement) Standing {
	switch a.status(b.bound) {
	case Agreed, Ratified:
		st.Kind = Arranged
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
