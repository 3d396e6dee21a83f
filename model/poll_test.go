package model_test

import (
	"slices"
	"testing"

	"regietafel/model"
	"regietafel/model/modeltest"
)

// ask records a poll by seat: Rietgoor answers the most, Nabij and the
// Ouderenberaad the second.
func (d *desk) ask(k model.PollKind, question string) model.ID {
	d.T.Helper()
	id := modeltest.ID()
	d.Do(model.AddPoll{ID: id, Kind: k, Question: question, At: modeltest.Now, Votes: d.votes(1, 2, 2)})
	return id
}

func (d *desk) votes(rietgoor, nabij, ouderen int) []model.Vote {
	return []model.Vote{{Partner: d.Rietgoor, Answer: rietgoor}, {Partner: d.Nabij, Answer: nabij}, {Partner: d.Ouderen, Answer: ouderen}}
}

func (d *desk) poll(id model.ID) model.Poll {
	d.T.Helper()
	p, ok := d.S.Poll(id)
	d.Found(ok, id)
	return p
}

func (d *desk) counts(what string, id model.ID, want ...int) {
	d.T.Helper()
	if got := d.poll(id).Counts; !slices.Equal(got, want) {
		d.T.Errorf("%s: counted %v, want %v", what, got, want)
	}
}

func TestThePollOfTheSeatsGivesTheTableTotals(t *testing.T) {
	d := newDesk(t)
	id := d.ask(model.PollFits, "wordt niet bewaard")
	d.counts("each once", id, 1, 2, 0, 0)
	p := d.poll(id)
	equal(t, "answered", p.Total(), 3)
	equal(t, "votes for the facilitator", len(p.Votes), 3)
	equal(t, "the question of a known kind", p.Question, "")
	equal(t, "when", p.At, modeltest.Now)
	seen, _ := d.S.Table().Poll(id)
	equal(t, "votes at the table", len(seen.Votes), 0)
	equal(t, "total at the table", seen.Total(), 3)
	equal(t, "who has a place", d.S.PlaceOf(id, model.FieldPoll).Step, model.StepPoll)
}

func TestAPollIsOnTheOpgaveAsItWas(t *testing.T) {
	d := newDesk(t)
	first := d.ask(model.PollUrgent, "")
	d.Version()
	second := d.ask(model.PollUrgent, "")
	equal(t, "the first", d.poll(first).Version, 1)
	equal(t, "the second", d.poll(second).Version, 2)
}

func TestWhatWasCountedIsKeptAsItIs(t *testing.T) {
	d := newDesk(t)
	counted := []int{3, 0, 10_000, 1}
	id := modeltest.ID()
	d.Do(model.AddPoll{ID: id, Kind: model.PollTrustEach, Counts: counted})
	votes, seats := d.votes(1, 2, 3), modeltest.ID()
	d.Do(model.AddPoll{ID: seats, Kind: model.PollFits, Votes: votes})
	counted[0], votes[0].Answer = 9, 4
	equal(t, "the first vote", d.poll(seats).Votes[0].Answer, 1)
	d.counts("by hand", id, 3, 0, 10_000, 1)
	equal(t, "votes", len(d.poll(id).Votes), 0)
}

func TestAPollIsRefused(t *testing.T) {
	d := newDesk(t)
	in := d.ask(model.PollFree, "Kan dit?")
	poll := func(set func(*model.AddPoll)) model.AddPoll {
		c := model.AddPoll{ID: modeltest.ID(), Kind: model.PollFits, At: modeltest.Now, Votes: d.votes(1, 2, 3)}
		set(&c)
		return c
	}
	value, name := model.CodeValue, model.FieldName
	d.refuses([]refusal{
		{"trust by seat", poll(func(c *model.AddPoll) { c.Kind = model.PollTrustEach }), model.FieldPoll, value},
		{"trust in the agreements by seat", poll(func(c *model.AddPoll) { c.Kind = model.PollTrustAgreed }), model.FieldPoll, value},
		{"by seat and counted", poll(func(c *model.AddPoll) { c.Counts = []int{1, 0, 0, 0} }), model.FieldPoll, value},
		{"somebody two times", poll(func(c *model.AddPoll) { c.Votes[2].Partner = d.Nabij }), model.FieldPoll, model.CodeTwice},
		{"an answer below the most", poll(func(c *model.AddPoll) { c.Votes[0].Answer = 0 }), model.FieldPoll, value},
		{"an answer beyond the least", poll(func(c *model.AddPoll) { c.Votes[0].Answer = 5 }), model.FieldPoll, value},
		{"somebody unknown", poll(func(c *model.AddPoll) { c.Votes[0].Partner = modeltest.ID() }), name, model.CodeGone},
		{"a voorzet", poll(func(c *model.AddPoll) { c.Votes[0].Partner = d.Hidden }), name, model.CodeDraft},
		{"nobody", poll(func(c *model.AddPoll) { c.Votes = nil }), model.FieldPoll, model.CodeEmpty},
		{"counted as nobody", poll(func(c *model.AddPoll) { c.Votes, c.Counts = nil, make([]int, 4) }), model.FieldPoll, model.CodeEmpty},
		{"too few counts", poll(func(c *model.AddPoll) { c.Votes, c.Counts = nil, []int{1, 2, 3} }), model.FieldPoll, value},
		{"fewer than none", poll(func(c *model.AddPoll) { c.Votes, c.Counts = nil, []int{3, -1, 0, 0} }), model.FieldPoll, value},
		{"more than a hall", poll(func(c *model.AddPoll) { c.Votes, c.Counts = nil, []int{10_001, 0, 0, 0} }), model.FieldPoll, value},
		{"of no kind", poll(func(c *model.AddPoll) { c.Kind = "x" }), model.FieldPoll, value},
		{"at no time", poll(func(c *model.AddPoll) { c.At.Hour = 24 }), model.FieldPoll, model.CodeDate},
		{"without a question of its own", poll(func(c *model.AddPoll) { c.Kind, c.Question = model.PollFree, " " }), model.FieldPoll, model.CodeEmpty},
		{"in too many words", poll(func(c *model.AddPoll) { c.Question = long(model.MaxLine) }), model.FieldPoll, model.CodeLong},
		{"again", poll(func(c *model.AddPoll) { c.ID = in }), model.FieldRef, model.CodeExists},
		{"as a partner", poll(func(c *model.AddPoll) { c.ID = d.Nabij }), model.FieldRef, model.CodeExists},
	})
}

func TestThePollBeforeThatAskedTheSame(t *testing.T) {
	d := newDesk(t)
	first, other, free, same := d.ask(model.PollFits, ""), d.ask(model.PollUrgent, ""), d.ask(model.PollFree, "Kan dit?"), d.ask(model.PollFits, "")
	again, different := d.ask(model.PollFree, "Kan dit?"), d.ask(model.PollFree, "Mag dit?")
	for _, r := range []struct {
		what     string
		of, want model.ID
	}{{"the first", first, ""}, {"of another kind", other, ""}, {"the second", same, first}, {"a question", free, ""},
		{"that question again", again, free}, {"another question", different, ""}} {
		got, ok := d.S.Earlier(d.poll(r.of))
		equal(t, r.what, got.ID, r.want)
		equal(t, r.what+" found", ok, r.want != "")
	}
	third := d.ask(model.PollFits, "")
	got, _ := d.S.Earlier(d.poll(third))
	equal(t, "the newest before it", got.ID, same)
	_, ok := d.S.Earlier(model.Poll{ID: modeltest.ID(), Kind: model.PollFits})
	equal(t, "of one that is not there", ok, false)
	d.Do(model.RemoveItem{ID: same})
	got, _ = d.S.Earlier(d.poll(third))
	equal(t, "when that was taken out", got.ID, first)
}

// The totals are of the table and stay, whoever turns out to be one partner or
// none.
func TestTotalsStayWhenPartnersGo(t *testing.T) {
	d := newDesk(t)
	id := d.ask(model.PollFits, "")
	d.Do(model.RemovePartner{ID: d.Ouderen})
	d.counts("one went", id, 1, 2, 0, 0)
	equal(t, "votes", len(d.poll(id).Votes), 2)
	d.Do(model.MergePartners{Keep: d.Nabij, Gone: d.Rietgoor})
	d.counts("two are one", id, 1, 2, 0, 0)
	if got := d.poll(id).Votes; !slices.Equal(got, []model.Vote{{Partner: d.Nabij, Answer: 2}}) {
		t.Errorf("%v: the vote that says least stays", got)
	}
	extra := modeltest.ID()
	d.Do(model.AddPartner{ID: extra, Name: "Omnisport"}, model.MergePartners{Keep: extra, Gone: d.Nabij})
	if got := d.poll(id).Votes; !slices.Equal(got, []model.Vote{{Partner: extra, Answer: 2}}) {
		t.Errorf("%v: who did not answer takes the answer over", got)
	}
}
