package ui

import (
	"slices"

	"regietafel/model"
	"regietafel/ui/agreements"
	"regietafel/ui/carry"
	"regietafel/ui/closing"
	"regietafel/ui/interests"
	"regietafel/ui/lookback"
	"regietafel/ui/meetings"
	"regietafel/ui/opgave"
	"regietafel/ui/parked"
	"regietafel/ui/partners"
	"regietafel/ui/poll"
	"regietafel/ui/readback"
	"regietafel/ui/review"
	"regietafel/ui/screen"
	"regietafel/ui/session"
	"regietafel/ui/start"
	"regietafel/ui/terms"
)

// stack is the screens of a layer: one for each step, kept so that it is found
// as it was left, and those that lie on top.
type stack struct {
	step model.Step
	last model.Step // the step before the start card
	from model.Step // the step that led here, to which back returns
	base map[model.Step]screen.Screen
	over []sheet
}

// sheet is a screen on top of a step; its own step is that of a page which a
// place led to, and none for what a screen opened.
type sheet struct {
	screen.Screen
	step model.Step
}

// stackOf is a stack with one screen.
func stackOf(step model.Step, s screen.Screen) stack {
	return stack{step: step, base: map[model.Step]screen.Screen{step: s}}
}

func startStack() stack { return stackOf(model.StepStart, start.New()) }

func (s *stack) top() screen.Screen {
	if n := len(s.over); n > 0 {
		return s.over[n-1].Screen
	}
	return s.base[s.step]
}

// part is the step that is shown: the page on top that is a part of the meeting
// by itself, or the step below.
func (s *stack) part() model.Step {
	if n := len(s.over); n > 0 && s.over[n-1].step == model.StepReadBack {
		return model.StepReadBack
	}
	return s.step
}

// drafts are the screens in which something may be half typed: what lies on
// top, from the top, and the step below it.
func (s *stack) drafts() []screen.Screen {
	var out []screen.Screen
	for i := len(s.over) - 1; i >= 0; i-- {
		out = append(out, s.over[i].Screen)
	}
	return append(out, s.base[s.step])
}

func (s *stack) push(x screen.Screen) { s.over = append(s.over, sheet{Screen: x}) }

// pop closes the screen on top; false when only a step is left.
func (s *stack) pop() bool {
	if len(s.over) == 0 {
		return false
	}
	s.over = s.over[:len(s.over)-1]
	return true
}

// close takes a screen away, wherever it lies; false when it lies on no step.
func (s *stack) close(x screen.Screen) bool {
	i := slices.IndexFunc(s.over, func(o sheet) bool { return o.Screen == x })
	if i < 0 {
		return false
	}
	s.over = slices.Delete(slices.Clone(s.over), i, i+1)
	return true
}

// visit shows a step as it was left.
func (s *stack) visit(step model.Step, sc screen.Scene) {
	if numbered(s.step) {
		s.last = s.step
	}
	s.step, s.over, s.from = step, nil, ""
	if s.base[step] == nil {
		s.base[step] = screenAt(model.Place{Step: step}, sc)
	}
}

// lead shows a place: a step on which the place is chosen, or a page on top.
func (s *stack) lead(p model.Place, sc screen.Scene) {
	if closes(p.Step) {
		if s.step != p.Step && numbered(s.step) {
			s.from = s.step
		}
		s.step, s.over = p.Step, nil
		if p.ID != "" || p.Field != model.FieldNone || s.base[p.Step] == nil {
			s.base[p.Step] = screenAt(p, sc)
		}
		return
	}
	if n := len(s.over); n > 0 && s.over[n-1].step == p.Step && !piles(p.Step) {
		s.over = s.over[:n-1] // the same page does not pile up
	}
	s.over = append(s.over, sheet{screenAt(p, sc), p.Step})
}

// closes reports whether a step takes the place of what lies on top.
func closes(step model.Step) bool { return numbered(step) || step == model.StepStart }

// piles reports whether the pages of a step are of several sorts, of which one
// may lie on another.
func piles(step model.Step) bool { return step == model.StepPoll }

// numbered reports whether a step has a number on screen.
func numbered(step model.Step) bool {
	for _, s := range steps {
		if s == step {
			return true
		}
	}
	return false
}

// steps are the steps by their number.
var steps = [6]model.Step{model.StepOpgave, model.StepPartners, model.StepInterests, model.StepAgreements, model.StepCarry, model.StepClosing}

// screenAt makes the screen of a place. Only App turns places into screens.
func screenAt(p model.Place, sc screen.Scene) screen.Screen {
	switch p.Step {
	case model.StepPartners:
		return partners.New(p)
	case model.StepInterests:
		return interests.New(p, sc.Session)
	case model.StepAgreements:
		return agreements.New(p)
	case model.StepReadBack:
		return readback.New(p, sc.Session)
	case model.StepCarry:
		return carry.New(p)
	case model.StepClosing:
		return closing.New(p)
	case model.StepPoll:
		return poll.New(p, sc)
	case model.StepReview:
		return review.New(p)
	case model.StepReflect:
		return lookback.New()
	case model.StepSession:
		return session.New(p)
	case model.StepParked:
		return parked.New(p)
	case model.StepPark:
		return parked.Park(sc)
	case model.StepTerms:
		return terms.New(p)
	case model.StepMeetings:
		return meetings.New(p)
	case model.StepStart:
		return start.New()
	}
	return opgave.New(p)
}
