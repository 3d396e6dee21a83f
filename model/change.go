package model

import "reflect"

// Change is something that happens to a session. It holds IDs and only what
// was entered, never a value copied from the session, so that the same change
// means the same for the whole session and for its table layer. The set of
// changes is closed: they are the types in the change_*.go files.
type Change interface {
	// apply makes the new session, or says with a Problem why it cannot be.
	apply(Session) (Session, error)
	// about names the sort of change, the thing and its field, for undo labels
	// and the list of what changed after the table.
	about() (Kind, ID, Field)
}

// Kind is a sort of change, as history and documents speak of it.
type Kind string

// The kinds of change.
const (
	KindText    Kind = "text"
	KindPick    Kind = "pick"
	KindAdd     Kind = "add"
	KindRemove  Kind = "remove"
	KindMove    Kind = "move"
	KindMerge   Kind = "merge"
	KindLapse   Kind = "lapse"
	KindVersion Kind = "version"
	KindFloor   Kind = "floor"
	KindAnswer  Kind = "answer"
	KindLink    Kind = "link"
	KindUnlink  Kind = "unlink"
	KindWord    Kind = "word"
	KindExit    Kind = "exit"
	KindPhase   Kind = "phase"
	KindAside   Kind = "aside"
)

// Values lists what a Kind can be.
func (Kind) Values() []string {
	return names(KindText, KindPick, KindAdd, KindRemove, KindMove, KindMerge, KindLapse, KindVersion,
		KindFloor, KindAnswer, KindLink, KindUnlink, KindWord, KindExit, KindPhase, KindAside)
}

// Do applies changes to a session, all or none, as one decision: the revision
// rises by one. Its error is the Problem of the first change that cannot be.
//
// Two laws hold for the layers. For what is entered in TAFEL,
// Do(s, c).Table() equals Do(s.Table(), c), refusals included; for a prepared
// line entered in REGIE, Do(s, c).Table() equals s.Table().
func Do(s Session, changes ...Change) (Session, error) {
	next := s
	for _, c := range changes {
		changed, err := applied(next, c)
		if err != nil {
			return s, err
		}
		next = changed
	}
	next.Revision = s.Revision + 1
	return next, nil
}

// Try reports whether Do would take the changes: nil, or the Problem.
func Try(s Session, changes ...Change) error {
	_, err := Do(s, changes...)
	return err
}

func applied(s Session, c Change) (Session, error) {
	if _, reopens := c.(Reopen); s.Phase == Settled && !reopens {
		return s, Problem{Code: CodeSettled}
	}
	next, err := c.apply(s)
	_, late := c.(Reflect) // looking back belongs after the table
	if err != nil || late || s.Phase != ReadBack || next.Phase != ReadBack {
		return next, err
	}
	return amended(s, next, c), nil
}

// amended lists, once, what a change after closing did to the table's session.
func amended(s, next Session, c Change) Session {
	before, after := s.Table(), next.Table()
	if reflect.DeepEqual(before, after) {
		return next
	}
	kind, id, field := c.about()
	note := Amendment{Kind: kind, ID: id, Field: field}
	for _, a := range s.After {
		if a == note {
			return next
		}
	}
	if len(s.After) >= MaxItems {
		return next
	}
	next.After = added(s.After, note)
	return next
}

// PlaceOf tells where a thing and its field are on screen. A thing that is not
// there has its field's place, or none.
func (s Session) PlaceOf(id ID, f Field) Place {
	return Place{Step: s.stepOf(id, f), ID: id, Field: f}
}

func (s Session) stepOf(id ID, f Field) Step {
	switch {
	case id == "":
		return stepOfField(f)
	case s.partnerIndex(id) >= 0:
		return stepOfPartnerField(f)
	case s.preconditionIndex(id) >= 0 && (f == FieldExit || f == FieldTold || f == FieldClash):
		return StepCarry
	case s.lineIndex(id).list != noList || s.noteIndex(id) >= 0:
		return StepInterests
	case s.agreementIndex(id) >= 0:
		return StepAgreements
	}
	switch s.itemIndex(id).list {
	case termList:
		return StepTerms
	case parkedList:
		return StepParked
	case ambitionList, indicatorList:
		return StepOpgave
	case agendaList:
		return StepSession
	case meetingList:
		return StepMeetings
	}
	if s.pollIndex(id) >= 0 {
		return StepPoll
	}
	return stepOfField(f)
}

func stepOfField(f Field) Step {
	switch f {
	case FieldTitle, FieldDate, FieldPlace, FieldBegin, FieldEnd, FieldConvener, FieldEmployer, FieldRules, FieldMinutes:
		return StepSession
	case FieldPhoto, FieldNext, FieldBefore, FieldNextBy, FieldOutside, FieldSpread:
		return StepClosing
	case FieldPhase:
		return StepStart
	case FieldPromise, FieldHeld, FieldBenefit, FieldWhyHeld:
		return StepReview
	case FieldReflection:
		return StepReflect
	case FieldPoll:
		return StepPoll
	}
	return StepOpgave
}

func stepOfPartnerField(f Field) Step {
	switch f {
	case FieldPosition, FieldHome, FieldNoneSaid, FieldMovers, FieldRuns, FieldBetter, FieldBrings, FieldInterest:
		return StepInterests
	case FieldCarries:
		return StepCarry
	case FieldAnswerable:
		return StepClosing
	}
	return StepPartners
}
