package model

import "regietafel/model/date"

// PartnerKind is what sort of organisation a partner is.
type PartnerKind string

// The kinds. Advisory and Residents' partners speak for people and decide
// nothing for an organisation: they are asked no mandate and no "te dragen".
const (
	KindOther       PartnerKind = ""
	KindGovernment  PartnerKind = "government"
	KindCare        PartnerKind = "care"
	KindWelfare     PartnerKind = "welfare"
	KindHousing     PartnerKind = "housing"
	KindEducation   PartnerKind = "education"
	KindSafety      PartnerKind = "safety"
	KindBusiness    PartnerKind = "business"
	KindAssociation PartnerKind = "association"
	KindResidents   PartnerKind = "residents"
	KindAdvisory    PartnerKind = "advisory"
	KindInsurer     PartnerKind = "insurer"
	KindSupervisor  PartnerKind = "supervisor"
	KindNature      PartnerKind = "nature"
	KindFarming     PartnerKind = "farming"
	KindCulture     PartnerKind = "culture"
)

// Values lists what a PartnerKind can be.
func (PartnerKind) Values() []string {
	return names(KindOther, KindGovernment, KindCare, KindWelfare, KindHousing, KindEducation, KindSafety,
		KindBusiness, KindAssociation, KindResidents, KindAdvisory, KindInsurer, KindSupervisor, KindNature,
		KindFarming, KindCulture)
}

// ForPeople reports whether partners of a kind speak for people, and decide nothing for
// an organisation.
func (k PartnerKind) ForPeople() bool { return k == KindAdvisory || k == KindResidents }

// Seat is where a partner is.
type Seat string

// The places of a partner.
const (
	Seated      Seat = ""
	ComesLater  Seat = "later"
	HasLeft     Seat = "left"
	IsAbsent    Seat = "absent"
	Replaced    Seat = "replaced"
	Represented Seat = "represented"
	NotInvited  Seat = "needed" // needed, not invited
)

// Values lists what a Seat can be.
func (Seat) Values() []string {
	return names(Seated, ComesLater, HasLeft, IsAbsent, Replaced, Represented, NotInvited)
}

// Role is what a partner does in the whole.
type Role string

// The roles; a partner can have several.
const (
	Does    Role = "does"
	Pays    Role = "pays"
	Brokers Role = "brokers"
	Steers  Role = "steers"
	Uses    Role = "uses"
)

// Values lists what a Role can be.
func (Role) Values() []string { return names(Does, Pays, Brokers, Steers, Uses) }

// Authority is how far somebody may bind the organisation.
type Authority string

// The kinds of mandate.
const (
	MandateUnasked Authority = ""
	MayDecide      Authority = "decides"
	MayWithin      Authority = "within"   // within Detail
	MayReserved    Authority = "reserved" // subject to the body in Detail
	MayAdvise      Authority = "advises"
	TakesBack      Authority = "takesback"
)

// Values lists what an Authority can be.
func (Authority) Values() []string {
	return names(MandateUnasked, MayDecide, MayWithin, MayReserved, MayAdvise, TakesBack)
}

// Mandate is a partner's room to bind its organisation at this table.
type Mandate struct {
	Kind   Authority `json:"kind,omitzero"`
	Detail string    `json:"detail,omitzero"` // the limit, or the body
	Again  bool      `json:"again,omitzero"`  // as it was at the sitting before: to be asked again
	Note   Said      `json:"note,omitzero"`
}

// Full reports whether a ja needs nobody else.
func (m Mandate) Full() bool { return m.Kind == MayDecide && !m.Again }

// Bound is whether those whom a partner represents are bound by its word.
type Bound string

// The answers to: are they bound?
const (
	BoundUnknown Bound = ""
	BoundYes     Bound = "yes"
	BoundPartly  Bound = "partly"
	BoundNo      Bound = "no"
)

// Values lists what a Bound can be.
func (Bound) Values() []string { return names(BoundUnknown, BoundYes, BoundPartly, BoundNo) }

// Representation is for whom a partner sits here: one seat can stand for forty
// providers (field rule 9).
type Representation struct {
	Who   string `json:"who,omitzero"`
	Bound Bound  `json:"bound,omitzero"`
}

// Bearing is the answer to "te dragen?".
type Bearing string

// The answers. BearIf and BearNot carry what is needed.
const (
	BearUnasked Bearing = ""
	BearYes     Bearing = "yes"
	BearIf      Bearing = "if"
	BearNot     Bearing = "not"
)

// Values lists what a Bearing can be.
func (Bearing) Values() []string { return names(BearUnasked, BearYes, BearIf, BearNot) }

// Carry is one side of "te dragen?".
type Carry struct {
	Answer Bearing `json:"answer,omitzero"`
	Text   string  `json:"text,omitzero"` // als …, or what is needed
	On     int     `json:"on,omitzero"`   // the Session.Agreed that it was asked on
}

// Carries is "te dragen?" with a side for each layer.
type Carries struct {
	Table Carry `json:"table,omitzero"`
	Regie Carry `json:"regie,omitzero"`
}

// None is how often a partner said aloud that it has no precondition. It is
// asked once more, later.
type None string

// The values of None.
const (
	NoneUnsaid None = ""
	NoneOnce   None = "once"
	NoneTwice  None = "twice"
)

// Values lists what a None can be.
func (None) Values() []string { return names(NoneUnsaid, NoneOnce, NoneTwice) }

// Tie is what binds a partner to an accord that was made before.
type Tie string

// The ties: signed it, joined it later, talked along and signed nothing, or is no
// party to it.
const (
	TieUnknown Tie = ""
	TieSigned  Tie = "signed"
	TieJoined  Tie = "joined"
	TieTalked  Tie = "talked"
	TieNone    Tie = "none"
)

// Values lists what a Tie can be.
func (Tie) Values() []string { return names(TieUnknown, TieSigned, TieJoined, TieTalked, TieNone) }

// Partner is an organisation, and its seat at this table.
type Partner struct {
	ID       ID          `json:"id"`
	Draft    bool        `json:"draft,omitzero"` // voorzet: REGIE until it is put on the table
	Name     string      `json:"name"`
	Short    string      `json:"short,omitzero"`
	Kind     PartnerKind `json:"kind,omitzero"`
	Guessed  bool        `json:"kindGuessed,omitzero"` // the kind: from the name, and nobody confirmed it
	Function string      `json:"function,omitzero"`
	Person   string      `json:"person,omitzero"`
	Seat     Seat        `json:"seat,omitzero"`
	SeatNote string      `json:"seatNote,omitzero"` // by whom replaced, until when
	SeatBy   ID          `json:"seatBy,omitzero"`   // the partner that represents it
	Roles    []Role      `json:"roles,omitzero"`
	Heard    bool        `json:"heard,omitzero"` // had the floor
	Late     bool        `json:"late,omitzero"`  // came in after the table opened

	Mandate    Mandate        `json:"mandate,omitzero"`
	Prepares   string         `json:"prepares,omitzero"` // who at home prepares what is decided
	Represents Representation `json:"represents,omitzero"`
	Tie        Tie            `json:"tie,omitzero"`
	TieOn      date.Due       `json:"tieOn,omitzero"` // when it signed or joined

	Position   Said     `json:"position,omitzero"`   // standpunt, which an interest lies behind
	HomeCounts Said     `json:"homeCounts,omitzero"` // thuis telt (field rule 11)
	Better     string   `json:"better,omitzero"`     // wat wordt er bij jullie beter (field rule 22)
	Brings     string   `json:"brings,omitzero"`     // its contribution
	Answerable string   `json:"answerable,omitzero"` // aanspreekbaar op
	None       None     `json:"none,omitzero"`       // no precondition, said aloud
	NoneOn     date.Day `json:"noneOn,omitzero"`     // the day on which it said so last
	Carries    Carries  `json:"carries,omitzero"`    // te dragen?
	Movers     Said     `json:"movers,omitzero"`     // who at home must move
	Runs       Said     `json:"runs,omitzero"`       // bedrijfsvoering: what it earns or spends by, its year, what breaks first
}

// Label is the name to show where there is little room.
func (p Partner) Label() string {
	if p.Short != "" {
		return p.Short
	}
	return p.Name
}

// Seats lists the partners of this table, wherever they are now: all but those who were
// not invited.
func (s Session) Seats() []Partner {
	return removed(s.Partners, func(p Partner) bool { return p.Seat == NotInvited })
}

// Present reports whether somebody can answer for the partner now.
func (p Partner) Present() bool { return p.Seat == Seated || p.Seat == Replaced }

// LeftOut reports whether the partner is asked no mandate and no "te dragen" by a
// guess alone: its name sounds like one that speaks for people.
func (p Partner) LeftOut() bool {
	return p.Guessed && p.Kind.ForPeople()
}

// Advisory reports whether the partner speaks for people and binds no
// organisation.
func (p Partner) Advisory() bool {
	return p.Kind.ForPeople() || p.Mandate.Kind == MayAdvise
}
