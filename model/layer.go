package model

// Layer is who may see: the facilitator alone, or everyone at the table.
type Layer string

// The two layers. Regie is the facilitator's own; the zero value is Tafel, so
// that what forgets to choose shows too little and never too much.
const (
	Tafel Layer = ""
	Regie Layer = "regie"
)

// Values lists what a Layer can be.
func (Layer) Values() []string { return names(Tafel, Regie) }

// State is how far a line is: prepared by the facilitator, said by its owner,
// or lapsed.
type State string

// The states of a line. Presumed lines are of layer REGIE; lapsed ones were
// said and stay on the table as what no longer holds.
const (
	Presumed State = ""
	Spoken   State = "said"
	Lapsed   State = "lapsed"
)

// Values lists what a State can be.
func (State) Values() []string { return names(Presumed, Spoken, Lapsed) }

// Permission is what a partner allowed, in the interview beforehand, to be
// done with a prepared line.
type Permission string

// The permissions. BetweenUs is the default: such a line cannot be put on the
// table, only be said by its owner.
const (
	BetweenUs   Permission = ""
	TheirsToSay Permission = "theirs"
	MayBeTabled Permission = "tabled"
)

// Values lists what a Permission can be.
func (Permission) Values() []string { return names(BetweenUs, TheirsToSay, MayBeTabled) }

// Said is a single value with a side for each layer.
type Said struct {
	Table string     `json:"table,omitzero"` // as said at the table
	Regie string     `json:"regie,omitzero"` // as the facilitator presumes it
	Allow Permission `json:"allow,omitzero"` // of the Regie side
	Stays bool       `json:"stays,omitzero"` // "blijft aan tafel": the Table side goes into no file
}

// In returns the side that is shown in a layer: in REGIE what was said goes
// before what is presumed.
func (v Said) In(l Layer) string {
	if l == Regie && v.Table == "" {
		return v.Regie
	}
	return v.Table
}

// State tells what In(Regie) shows.
func (v Said) State() State {
	if v.Table != "" {
		return Spoken
	}
	return Presumed
}

func (v Said) table() Said {
	if v.Table == "" {
		return Said{}
	}
	return Said{Table: v.Table, Stays: v.Stays}
}

// Line is what every line of a partner carries: interests, preconditions and
// pressures.
type Line struct {
	ID       ID         `json:"id"`
	Partner  ID         `json:"partner"` // its owner
	State    State      `json:"state,omitzero"`
	Allow    Permission `json:"allow,omitzero"`    // of a prepared line
	Stays    bool       `json:"stays,omitzero"`    // "blijft aan tafel": in no file
	Why      string     `json:"why,omitzero"`      // why it lapsed
	Prepared bool       `json:"prepared,omitzero"` // REGIE: there was a prepared line before it was said
}

// OnTable reports whether the table sees the line.
func (l Line) OnTable() bool { return l.State != Presumed }

func (l Line) table() Line {
	l.Prepared, l.Allow = false, BetweenUs
	return l
}
