package model

// Code is what a finding says: what is missing or odd (see model/finding). It
// is kept in a session where the facilitator set a finding aside.
type Code string

// The codes, the heaviest first, with whom and what each finding is About, in
// that order.
const (
	IfNot           Code = "ifnot"         // a partner says "zo niet": partner, agreement
	NeedsSaid       Code = "needssaid"     // a partner says "zo niet" and what is needed: partner, agreement
	BodyRefused     Code = "refused"       // the body of a reservation did not agree: partner, agreement
	PointDeclined   Code = "declined"      // its owner does not go along with its agreement: partner, precondition, agreement
	AnswerStale     Code = "stale"         // an answer on earlier words: partner, agreement
	PointFell       Code = "fell"          // was arranged in what got stuck: partner, precondition, agreement
	DealStuck       Code = "stuck"         // an agreement got stuck: agreement
	PointUnsaid     Code = "unsaid"        // no precondition was said: partner
	PointOpen       Code = "open"          // nothing is linked to it: partner, precondition
	PointShort      Code = "short"         // not with this alone: partner, precondition, agreement
	OwnerUnasked    Code = "ownerunasked"  // linked, its owner did not say if that arranges it: partner, precondition, agreement
	MoreMeetings    Code = "reflex"        // one more meeting, system, study: agreement
	MeetingCould    Code = "meetingcould"  // something is added, and the table named a meeting that is there: agreement, meeting
	MeetingLoose    Code = "meetingloose"  // it is to go, and no agreement ends it: meeting
	StructureOnly   Code = "structure"     // a structure as the answer to a question of process: agreement
	LeadOpen        Code = "lead"          // nobody leads: agreement
	LeadTwo         Code = "leadtwo"       // several could: agreement, partners
	LeadAway        Code = "leadaway"      // absent, or without mandate: partner, agreement
	OutsideAlone    Code = "outside"       // done by who does not sit here, and nobody at the table answers for it: agreement
	Undated         Code = "undated"       // no date: agreement
	ReviewOpen      Code = "reviewopen"    // ongoing, and when we look at it again is open: agreement
	DealWords       Code = "dealwords"     // words in brackets: agreement
	AnswersOpen     Code = "unasked"       // some of the bound were not asked: agreement
	AnswerOne       Code = "unaskedone"    // one of the bound was not asked: partner, agreement
	PointWaits      Code = "waits"         // its owner says yes, the agreement is not round: partner, precondition, agreement
	PointReserved   Code = "onreserve"     // arranged under a reservation: partner, precondition, agreement
	ReservePast     Code = "bodypast"      // the day of the body is past, its decision not known: partner, agreement
	ReserveVague    Code = "reserve"       // a reservation without a body: partner, agreement
	ReserveUndated  Code = "bodydate"      // a reservation whose body is known and its day is not: partner, agreement
	ReserveLate     Code = "latebody"      // decided after the agreement is due: partner, agreement
	NoneSaid        Code = "noneonce"      // says it has none, asked once: partner
	AboveMandate    Code = "abovemandate"  // a ja that somebody at home must confirm: partner, agreement
	CarryUnasked    Code = "carry"         // "te dragen?" not asked on these agreements: partner
	CarryNot        Code = "carrynot"      // "te dragen?" was answered with zo niet: partner
	MoversUnsaid    Code = "movers"        // not plainly to be carried, and who must move is open: partner
	GapLoose        Code = "gap"           // accepted without who is told or when we look again: partner, precondition
	PointsClash     Code = "clash"         // two open preconditions clash: precondition, precondition
	PressureOpen    Code = "pressure"      // nothing relieves it: partner, pressure
	MandateOpen     Code = "mandate"       // mandate unknown: partner
	BoundOpen       Code = "bound"         // are those it represents bound: partner
	Overdue         Code = "overdue"       // past its date: agreement
	OpgaveUnheld    Code = "held"          // a later sitting: does it still hold
	OpgaveVague     Code = "vague"         // not concrete, or words in brackets
	WhyUsOpen       Code = "whyus"         // why together
	UrgencyOpen     Code = "urgency"       // why now
	UrgencyPast     Code = "urgencypast"   // the day until when it is felt is past
	OpgaveChanged   Code = "opgavechanged" // since the agreements or the poll
	Uncosted        Code = "uncosted"      // not worked out: agreement
	Unnoticed       Code = "unnoticed"     // no agreement that the target group would notice
	LeadsMost       Code = "heavy"         // one partner leads half of the agreements or more: partner
	LeadsOwn        Code = "heavyown"      // the regisseur's own organisation leads: partner
	Uninvolved      Code = "uninvolved"    // in no agreement: partner
	Uninvited       Code = "uninvited"     // needed, not invited: partner
	AbsentUnserved  Code = "absent"        // absent: who asks it: partner
	LateUnasked     Code = "latecomer"     // came later and was not asked yet: partner
	NotHeard        Code = "notheard"      // at the table, and had no turn yet: partner
	NotUnderstood   Code = "understood"    // nobody put its interest into words: partner, interest
	BetterUnsaid    Code = "better"        // what gets better at home: partner
	YearOpen        Code = "year"          // what is different in a year, and for whom, was not said
	NothingDue      Code = "nothingdue"    // before the next table
	Untranslated    Code = "untranslated"  // an ambition without its meaning for the chain: ambition
	PoliticsOnly    Code = "politics"      // an indicator that only politics uses: indicator
	UseOpen         Code = "useopen"       // an indicator, and who uses it was not asked: indicator
	AnswerableOpen  Code = "answerable"    // aanspreekbaar op: partner
	ProfessionalOut Code = "unvoiced"      // the voice of those who carry it out
	NoRoom          Code = "noroom"        // nothing is left free for those who carry it out: agreement
)

// codes are all of them, in their order.
var codes = []Code{
	IfNot, NeedsSaid, BodyRefused, PointDeclined, AnswerStale, PointFell, DealStuck, PointUnsaid, PointOpen, PointShort, OwnerUnasked,
	MoreMeetings, MeetingCould, MeetingLoose, StructureOnly, LeadOpen, LeadTwo, LeadAway, OutsideAlone, Undated, ReviewOpen, DealWords, AnswersOpen, AnswerOne, PointWaits, PointReserved,
	ReservePast, ReserveVague, ReserveUndated, ReserveLate, NoneSaid, AboveMandate, CarryUnasked, CarryNot, MoversUnsaid, GapLoose, PointsClash,
	PressureOpen, MandateOpen, BoundOpen, Overdue, OpgaveUnheld, OpgaveVague, WhyUsOpen, UrgencyOpen,
	UrgencyPast, OpgaveChanged, Uncosted, Unnoticed, LeadsMost, LeadsOwn, Uninvolved, Uninvited, AbsentUnserved,
	LateUnasked, NotHeard, NotUnderstood, BetterUnsaid, YearOpen, NothingDue, Untranslated, PoliticsOnly, UseOpen, AnswerableOpen,
	ProfessionalOut, NoRoom,
}

// Values lists what a Code can be, the heaviest first.
func (Code) Values() []string { return names(codes...) }
