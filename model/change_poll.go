package model

import (
	"slices"

	"regietafel/model/date"
)

// maxCount is the most that one answer to a poll can be counted.
const maxCount = 10_000

// AddPoll records a poll: by seat (Votes), of which the table keeps the totals,
// or as counted (Counts, PollAnswers of them). Trust is taken as counts only.
// Its Problems have CodeValue for answers that cannot be, CodeTwice for a
// partner that answers two times and CodeEmpty when nobody answered.
type AddPoll struct {
	ID       ID
	Kind     PollKind
	Question string
	At       date.Moment
	Votes    []Vote
	Counts   []int
}

func (c AddPoll) about() (Kind, ID, Field) { return KindAdd, c.ID, FieldPoll }

func (c AddPoll) apply(s Session) (Session, error) {
	question, err := Admit(FieldPoll, c.Question)
	switch {
	case err != nil:
		return s, err
	case len(s.Polls) >= MaxItems:
		return s, Problem{Field: FieldPoll, Code: CodeMany, Limit: MaxItems}
	case !slices.Contains(c.Kind.Values(), string(c.Kind)):
		return s, Problem{Field: FieldPoll, Code: CodeValue}
	case !c.At.IsZero() && !c.At.Valid():
		return s, Problem{Field: FieldPoll, Code: CodeDate}
	case c.Kind == PollFree && question == "":
		return s, Problem{Field: FieldPoll, Code: CodeEmpty}
	case c.Kind != PollFree:
		question = ""
	}
	if err := s.fresh(c.ID); err != nil {
		return s, err
	}
	counts, err := c.counted(s)
	if err != nil {
		return s, err
	}
	s.Polls = added(s.Polls, Poll{ID: c.ID, Kind: c.Kind, Question: question, At: c.At,
		Version: s.Opgave.Version(), Counts: counts, Votes: slices.Clone(c.Votes)})
	return s, nil
}

// counted returns the totals, of the votes or as they were counted.
func (c AddPoll) counted(s Session) ([]int, error) {
	if len(c.Votes) > 0 && (c.Kind.Trust() || len(c.Counts) > 0) {
		return nil, Problem{Field: FieldPoll, Code: CodeValue}
	}
	counts := slices.Clone(c.Counts)
	if len(counts) == 0 {
		counts = make([]int, PollAnswers)
	}
	if err := countable(counts); err != nil {
		return nil, err
	}
	for i, v := range c.Votes {
		if err := s.partnerFor(v.Partner, true); err != nil {
			return nil, err
		}
		switch {
		case v.Answer < 1 || v.Answer > PollAnswers:
			return nil, Problem{Field: FieldPoll, Code: CodeValue}
		case slices.ContainsFunc(c.Votes[:i], func(o Vote) bool { return o.Partner == v.Partner }):
			return nil, Problem{Field: FieldPoll, Code: CodeTwice, ID: v.Partner}
		}
		counts[v.Answer-1]++
	}
	if (Poll{Counts: counts}).Total() == 0 {
		return nil, Problem{Field: FieldPoll, Code: CodeEmpty}
	}
	return counts, nil
}

func countable(counts []int) error {
	if len(counts) != PollAnswers || slices.ContainsFunc(counts, func(n int) bool { return n < 0 || n > maxCount }) {
		return Problem{Field: FieldPoll, Code: CodeValue}
	}
	return nil
}

func (s Session) pollIndex(id ID) int {
	for i := range s.Polls {
		if s.Polls[i].ID == id {
			return i
		}
	}
	return -1
}

// Poll finds a poll.
func (s Session) Poll(id ID) (Poll, bool) { return find(s.Polls, s.pollIndex(id)) }

// votesOf hands the votes over to the partners as they are now; of two that
// become one the vote that says least stays.
func votesOf(p Poll, to func(ID) ID) []Vote {
	return handedOver(p.Votes, func(v *Vote) *ID { return &v.Partner }, to, func(a, b Vote) Vote {
		a.Answer = max(a.Answer, b.Answer)
		return a
	})
}
