package model

import (
	"fmt"
	"slices"
	"strings"
)

// afterTheRound checks what comes from polls, the map of preconditions and looking
// back.
func (c *checker) afterTheRound() {
	for i, x := range c.s.Polls {
		path := fmt.Sprintf("polls[%d]", i)
		c.id(path, x.ID)
		c.poll(path, x)
	}
	if held := c.s.Opgave.Held.Version; held < 0 || held > c.s.Opgave.Version() {
		c.fail("opgave.held.version", Problem{Field: FieldHeld, Code: CodeReference})
	}
	if b := c.s.Benefit; b.Text != "" && b.Answer != CameYes || !b.Review.IsZero() && b.Answer != CameEarly {
		c.fail("benefit", Problem{Field: FieldBenefit, Code: CodeState})
	}
	for i, x := range c.s.Aside {
		if !plainWord(string(x.Code)) {
			c.fail(fmt.Sprintf("aside[%d].code", i), Problem{Field: FieldRef, Code: CodeValue})
		}
		for _, id := range x.About {
			c.written(fmt.Sprintf("aside[%d].about", i), id)
		}
	}
	for i, x := range c.s.Clashes {
		a, okA := c.s.Precondition(x.A)
		b, okB := c.s.Precondition(x.B)
		if !okA || !okB || x.A == x.B || !a.OnTable() || !b.OnTable() {
			c.fail(fmt.Sprintf("clashes[%d]", i), Problem{Field: FieldClash, Code: CodeReference})
		}
		if slices.ContainsFunc(c.s.Clashes[:i], func(o Clash) bool { return o.of(x.A) && o.of(x.B) }) {
			c.fail(fmt.Sprintf("clashes[%d]", i), Problem{Field: FieldClash, Code: CodeTwice})
		}
	}
	for i, x := range c.s.Reflection {
		at := fmt.Sprintf("reflection[%d].topic", i)
		if slices.ContainsFunc(c.s.Reflection[:i], func(o Remark) bool { return o.Topic == x.Topic }) {
			c.fail(at, Problem{Field: FieldReflection, Code: CodeTwice})
		}
	}
}

// plainWord reports whether a name is one of a few small letters.
func plainWord(s string) bool {
	return s != "" && len(s) <= 40 && !strings.ContainsFunc(s, func(r rune) bool { return r < 'a' || r > 'z' })
}

// poll holds a poll against what AddPoll keeps by itself: totals that somebody
// gave, the votes in them, of nobody twice and none for trust.
func (c *checker) poll(path string, x Poll) {
	if x.Kind == PollFree && x.Question == "" {
		c.fail(path+".question", Problem{Field: FieldPoll, Code: CodeValue})
	}
	if countable(x.Counts) != nil || x.Version < 0 || x.Total() == 0 {
		c.fail(path+".counts", Problem{Field: FieldPoll, Code: CodeValue})
		return
	}
	left := slices.Clone(x.Counts)
	for i, v := range x.Votes {
		at := fmt.Sprintf("%s.votes[%d]", path, i)
		c.partners(at+".partner", true, v.Partner)
		twice := slices.ContainsFunc(x.Votes[:i], func(o Vote) bool { return o.Partner == v.Partner })
		if v.Partner == "" || twice || v.Answer < 1 || v.Answer > PollAnswers || x.Kind.Trust() {
			c.fail(at, Problem{Field: FieldPoll, Code: CodeValue})
			return
		}
		if left[v.Answer-1]--; left[v.Answer-1] < 0 {
			c.fail(at, Problem{Field: FieldPoll, Code: CodeValue})
			return
		}
	}
}
