package assets_test

import (
	"testing"

	"regietafel/assets"
	"regietafel/model"
)

func TestPollsAndReflectionHaveAWordForEachValue(t *testing.T) {
	eachLanguage(t, func(t *testing.T, x *assets.Text) {
		holdsAll(t, "Polls.Questions", x.Polls.Questions)
		holdsAll(t, "Polls.Names", x.Polls.Names)
		holdsAll(t, "Reflection.Topics", x.Reflection.Topics)
		holdsAll(t, "Reflection.Stands", x.Reflection.Stands)
	})
}

func TestPollQuestion(t *testing.T) {
	x := assets.For(assets.Dutch)
	for _, c := range []struct {
		poll model.Poll
		want string
	}{
		{model.Poll{Kind: model.PollFeasible}, "Is dit haalbaar?"},
		{model.Poll{Kind: model.PollFeasible, Question: "iets anders"}, "Is dit haalbaar?"},
		{model.Poll{Question: "Halen we oktober?"}, "Halen we oktober?"},
		{model.Poll{}, "Een eigen vraag"},
	} {
		if got := x.PollQuestion(c.poll); got != c.want {
			t.Errorf("%+v asks %q, want %q", c.poll, got, c.want)
		}
	}
}

func TestPollTotals(t *testing.T) {
	x := assets.For(assets.Dutch)
	for _, c := range []struct {
		counts []int
		want   string
	}{
		{[]int{5, 2, 0, 1}, "5 ja, 2 grotendeels, 1 nee"},
		{[]int{0, 0, 3, 0}, "3 een beetje"},
		{[]int{0, 0, 0, 0}, ""},
		{nil, ""},
		{[]int{1, 0, 0, 0, 9}, "1 ja"},
	} {
		if got := x.PollTotals(model.Poll{Counts: c.counts}); got != c.want {
			t.Errorf("%v reads %q, want %q", c.counts, got, c.want)
		}
	}
}
