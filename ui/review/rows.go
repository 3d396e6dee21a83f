package review

import (
	"strconv"

	"regietafel/model"
	"regietafel/ui/screen"
)

// kind is a sort of row.
type kind string

// The rows: what was promised, the opgave, the reason to begin, the agreements, the
// reservations that wait, and the points that are open or accepted.
const (
	promiseRow   kind = "promise"
	opgaveRow    kind = "opgave"
	whyRow       kind = "why"
	agreementRow kind = "agreement"
	reservedRow  kind = "reserved"
	pointRow     kind = "point"
)

// row is one thing that was open.
type row struct {
	kind    kind
	place   model.Place
	partner model.ID // of a reservation
}

func (r row) key() string {
	if r.place.ID == "" {
		return string(r.kind)
	}
	return string(r.kind) + "/" + string(r.place.ID) + "/" + string(r.partner)
}

func keysOf(rows []row) []string {
	out := make([]string, len(rows))
	for i, r := range rows {
		out[i] = r.key()
	}
	return out
}

// rowsOf lists what was open, in the order in which it is gone over.
func rowsOf(s model.Session) []row {
	var out []row
	if s.Promise != "" {
		out = append(out, row{kind: promiseRow, place: model.Place{Step: model.StepClosing, Field: model.FieldPhoto}})
	}
	out = append(out, row{kind: opgaveRow, place: model.Place{Step: model.StepOpgave, Field: model.FieldOpgave}})
	if s.Opgave.WhyNow != "" {
		out = append(out, row{kind: whyRow, place: model.Place{Step: model.StepOpgave, Field: model.FieldWhyNow}})
	}
	for _, a := range s.Agreements {
		if !a.Draft && !a.Lapsed {
			out = append(out, row{kind: agreementRow, place: model.Place{Step: model.StepAgreements, ID: a.ID, Field: model.FieldProgress}})
		}
	}
	for _, x := range s.Reservations() {
		if x.Answer.Outcome == model.Pending {
			out = append(out, row{kind: reservedRow, partner: x.Answer.Partner,
				place: model.Place{Step: model.StepReadBack, ID: x.Agreement, Field: model.FieldAnswers}})
		}
	}
	for _, x := range s.Preconditions {
		st := s.Standing(x)
		if x.State == model.Spoken && (!st.Out() || st.Kind == model.StandsAccepted) {
			out = append(out, row{kind: pointRow, place: model.Place{Step: model.StepCarry, ID: x.ID, Field: model.FieldExit}})
		}
	}
	return out
}

// here is the chosen row.
func (s *Screen) here(sc screen.Scene) row {
	rows := rowsOf(sc.Session)
	return rows[s.list.Sync(keysOf(rows))]
}

// answer is one of the answers to a row: what it records, or else what it leads to.
type answer struct {
	words  string
	change model.Change
	leads  func() screen.Action
}

// decisions are what a body can have decided.
var decisions = []model.Outcome{model.Granted, model.Refused}

// answers are those to a row, by their digit.
func (s *Screen) answers(sc screen.Scene, r row) []answer {
	t := sc.Text
	mends := func(how string) func() screen.Action {
		return func() screen.Action { return screen.Do(screen.Go{Place: r.place}, screen.Say{Sentence: how}) }
	}
	var out []answer
	switch r.kind {
	case promiseRow:
		out = []answer{{words: t.Review.KeyCame, leads: func() screen.Action { return screen.Open{Screen: s.came(sc, r)} }},
			{words: t.Review.KeyNotYet, change: model.TellBenefit{Answer: model.CameNotYet}},
			{words: t.Review.KeyEarly, leads: func() screen.Action { return screen.Open{Screen: s.early(sc, r)} }}}
	case opgaveRow:
		out = []answer{{words: t.Review.KeyHolds, change: model.Hold{At: sc.Now}}, {words: t.Review.KeyChanged, leads: mends(t.Review.Change)}}
	case whyRow:
		out = []answer{{words: t.Review.KeyHolds, change: model.HoldWhy{At: sc.Now}}, {words: t.Review.KeyGone, leads: mends(t.Review.WhyChange)}}
	case reservedRow:
		for _, v := range decisions {
			out = append(out, answer{words: t.Outcomes[v], change: model.Decided{Agreement: r.place.ID, Partner: r.partner, Outcome: v}})
		}
	case agreementRow:
		for _, v := range model.NotStarted.Values() {
			out = append(out, answer{words: t.Progress[model.Progress(v)], change: model.Pick{ID: r.place.ID, Field: model.FieldProgress, Value: v}})
		}
	}
	return out
}

// name is what an answer is about: the opgave, an agreement, a body.
func (r row) name(sc screen.Scene) string {
	t := sc.Text
	a, _ := sc.Session.Agreement(r.place.ID)
	switch r.kind {
	case promiseRow:
		return t.Fields[model.FieldPromise]
	case opgaveRow:
		return t.Steps[model.StepOpgave]
	case whyRow:
		return t.Fields[model.FieldWhyNow]
	case reservedRow:
		x, _ := a.Answer(r.partner)
		return t.Reservation(x)
	}
	return t.Docs.Agreement + " " + strconv.Itoa(a.Number)
}
