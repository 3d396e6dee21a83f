package model

import (
	"slices"

	"regietafel/model/date"
)

// OpenTable opens the table, from the preparation or once more after closing,
// and says what the table sees of this machine.
type OpenTable struct {
	At   date.Moment
	Wall Wall
}

func (c OpenTable) about() (Kind, ID, Field) { return KindPhase, "", FieldPhase }

func (c OpenTable) apply(s Session) (Session, error) {
	if !slices.Contains(c.Wall.Values(), string(c.Wall)) {
		return s, Problem{Field: FieldPhase, Code: CodeValue}
	}
	s, err := s.turn(TableOpen, c.At, Preparation, ReadBack)
	if err == nil {
		s.Wall = c.Wall
	}
	return s, err
}

// CloseTable ends the table and begins the reading back. Whoever had the floor
// was heard.
type CloseTable struct{ At date.Moment }

func (c CloseTable) about() (Kind, ID, Field) { return KindPhase, "", FieldPhase }

func (c CloseTable) apply(s Session) (Session, error) {
	next, err := s.turn(ReadBack, c.At, TableOpen)
	if err != nil {
		return s, err
	}
	return GiveFloor{}.apply(next)
}

// Settle makes the session read-only.
type Settle struct{ At date.Moment }

func (c Settle) about() (Kind, ID, Field) { return KindPhase, "", FieldPhase }

func (c Settle) apply(s Session) (Session, error) { return s.turn(Settled, c.At, ReadBack) }

// Reopen makes a settled session changeable again, and leaves a trace.
type Reopen struct{ At date.Moment }

func (c Reopen) about() (Kind, ID, Field) { return KindPhase, "", FieldPhase }

func (c Reopen) apply(s Session) (Session, error) { return s.turn(ReadBack, c.At, Settled) }

func (s Session) turn(to Phase, at date.Moment, from ...Phase) (Session, error) {
	if !slices.Contains(from, s.Phase) {
		return s, Problem{Field: FieldPhase, Code: CodePhase}
	}
	if !at.Valid() {
		return s, Problem{Field: FieldPhase, Code: CodeDate}
	}
	if len(s.Turns) >= MaxItems {
		return s, Problem{Field: FieldPhase, Code: CodeMany, Limit: MaxItems}
	}
	switch { // what was planned gives way to what is
	case to == TableOpen && s.OpenedAt().IsZero():
		s.Begin, s.End = "", ""
	case to == ReadBack && s.Phase == TableOpen:
		s.End = ""
	}
	s.Phase = to
	s.Turns = added(s.Turns, Turn{Phase: to, At: at})
	return s, nil
}
