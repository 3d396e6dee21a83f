package model

import (
	"fmt"
	"slices"
	"strings"
	"unicode"
)

// Flaw is what Check found wrong with a session that came from a file.
type Flaw struct {
	Path string // where, as in partners[3].seatBy
	Problem
}

// Check holds a session from a file against every rule that changes keep by
// themselves: IDs that are there and unique, references to things that exist,
// nothing of the table that refers to REGIE, values and dates that are ones.
// It returns the first Flaw, or nil. Texts and enumerations are wire's to check.
func Check(s Session) *Flaw {
	c := checker{s: s, seen: map[ID]bool{}}
	c.session()
	for i, p := range s.Partners {
		c.partner(fmt.Sprintf("partners[%d]", i), p)
	}
	for i, x := range s.Interests {
		c.interest(fmt.Sprintf("interests[%d]", i), x)
	}
	for i, x := range s.Preconditions {
		c.precondition(fmt.Sprintf("preconditions[%d]", i), x)
	}
	for i, x := range s.Pressures {
		path := fmt.Sprintf("pressures[%d]", i)
		c.line(path, x.Line)
		c.text(path, x.Text)
		c.unique(path+".relieved", x.Relieved)
		c.agreements(path+".relieved", x.OnTable(), x.Relieved...)
	}
	for i, a := range s.Agreements {
		c.agreement(fmt.Sprintf("agreements[%d]", i), a)
	}
	c.items()
	return c.flaw
}

type checker struct {
	s       Session
	seen    map[ID]bool
	numbers [2]map[int]bool
	flaw    *Flaw
}

func (c *checker) fail(path string, p Problem) {
	if c.flaw == nil {
		c.flaw = &Flaw{Path: path, Problem: p}
	}
}

func (c *checker) id(path string, id ID) {
	path = strings.TrimPrefix(path+".id", ".")
	c.written(path, id)
	if c.seen[id] {
		c.fail(path, Problem{Field: FieldRef, Code: CodeTwice, ID: id})
	}
	c.seen[id] = true
}

// written checks that an ID is written as the program writes it.
func (c *checker) written(path string, id ID) {
	if !id.Valid() || strings.ToUpper(string(id)) != string(id) {
		c.fail(path, Problem{Field: FieldRef, Code: CodeValue, ID: id})
	}
}

func (c *checker) text(path, text string) {
	if text == "" {
		c.fail(path+".text", Problem{Field: FieldText, Code: CodeEmpty})
	}
}

// unique checks that a list of IDs holds each once, and none that is empty.
func (c *checker) unique(path string, ids []ID) {
	for i, id := range ids {
		switch {
		case id == "":
			c.fail(path, Problem{Field: FieldRef, Code: CodeReference})
		case slices.Contains(ids[:i], id):
			c.fail(path, Problem{Field: FieldRef, Code: CodeTwice, ID: id})
		}
	}
}

func (c *checker) session() {
	c.numbers = [2]map[int]bool{{}, {}}
	c.id("", c.s.ID)
	if c.s.Title == "" {
		c.fail("title", Problem{Field: FieldTitle, Code: CodeEmpty})
	}
	if err := c.s.roomy(); err != nil {
		c.fail("", err.(Problem))
	}
	c.partners("floor", true, c.s.Floor)
	if c.s.Revision > 1<<53 || c.s.Sitting < 0 || c.s.Agreed < 0 {
		c.fail("revision", Problem{Code: CodeValue})
	}
	if c.s.Series != "" {
		c.written("series", c.s.Series)
	}
	for i, a := range c.s.After {
		if a.ID != "" {
			c.written(fmt.Sprintf("after[%d].id", i), a.ID)
		}
		if strings.ContainsFunc(string(a.Field), func(r rune) bool { return !unicode.IsLetter(r) }) {
			c.fail(fmt.Sprintf("after[%d].field", i), Problem{Field: FieldRef, Code: CodeValue})
		}
	}
}

// partners checks references to partners; empty ones are none.
func (c *checker) partners(path string, onTable bool, ids ...ID) {
	for _, id := range ids {
		if id == "" {
			continue
		}
		if err := c.s.partnerFor(id, onTable); err != nil {
			p := err.(Problem)
			if p.Code == CodeGone {
				p.Code = CodeReference
			}
			c.fail(path, p)
		}
	}
}

func (c *checker) agreements(path string, onTable bool, ids ...ID) {
	for _, id := range ids {
		a, ok := c.s.Agreement(id)
		switch {
		case !ok:
			c.fail(path, Problem{Field: FieldLinks, Code: CodeReference, ID: id})
		case onTable && a.Draft:
			c.fail(path, Problem{Field: FieldLinks, Code: CodeDraft, ID: id})
		}
	}
}

func (c *checker) partner(path string, p Partner) {
	c.id(path, p.ID)
	if p.Name == "" {
		c.fail(path+".name", Problem{Field: FieldName, Code: CodeEmpty})
	}
	c.partners(path+".seatBy", !p.Draft, p.SeatBy)
	if p.SeatBy == p.ID {
		c.fail(path+".seatBy", Problem{Field: FieldSeat, Code: CodeSelf})
	}
}

func (c *checker) line(path string, l Line) {
	c.id(path, l.ID)
	if l.Partner == "" {
		c.fail(path+".partner", Problem{Field: FieldName, Code: CodeReference})
	}
	c.partners(path+".partner", l.OnTable(), l.Partner)
}

func (c *checker) interest(path string, x Interest) {
	c.line(path, x.Line)
	c.text(path, x.Text)
	for i, u := range x.Understood {
		at := fmt.Sprintf("%s.understood[%d].by", path, i)
		c.partners(at, true, u.By)
		if u.By == "" || u.By == x.Partner {
			c.fail(at, Problem{Field: FieldBy, Code: CodeSelf})
		}
	}
}

func (c *checker) precondition(path string, x Precondition) {
	c.line(path, x.Line)
	c.text(path, x.Text)
	c.number(path, 0, x.Number, x.OnTable())
	for i, l := range x.Links {
		at := fmt.Sprintf("%s.links[%d]", path, i)
		c.agreements(at, x.OnTable(), l.Agreement)
		if slices.ContainsFunc(x.Links[:i], func(o Link) bool { return o.Agreement == l.Agreement }) {
			c.fail(at, Problem{Field: FieldLinks, Code: CodeTwice, ID: l.Agreement})
		}
	}
	if x.Exit == ExitTakenUp && !slices.ContainsFunc(c.s.Opgave.Versions, func(v Version) bool { return v.Number == x.Version }) {
		c.fail(path+".version", Problem{Field: FieldExit, Code: CodeReference})
	}
}

// number checks that what is on the table has a number of its own, and what is
// not has none.
func (c *checker) number(path string, of, n int, onTable bool) {
	if onTable != (n > 0) || n < 0 {
		c.fail(path+".number", Problem{Field: FieldRef, Code: CodeValue})
	}
	if n > 0 && c.numbers[of][n] {
		c.fail(path+".number", Problem{Field: FieldRef, Code: CodeTwice})
	}
	c.numbers[of][n] = true
}

func (c *checker) agreement(path string, a Agreement) {
	c.id(path, a.ID)
	c.text(path, a.Text)
	c.number(path, 1, a.Number, !a.Draft)
	c.partners(path+".lead.partner", !a.Draft, a.Lead.Partner)
	c.unique(path+".lead.candidates", a.Lead.Candidates)
	c.unique(path+".others", a.Others)
	c.partners(path+".lead.candidates", !a.Draft, a.Lead.Candidates...)
	c.partners(path+".others", !a.Draft, a.Others...)
	seen := map[ID]bool{}
	for i, x := range a.Answers {
		at := fmt.Sprintf("%s.answers[%d].partner", path, i)
		c.partners(at, true, x.Partner)
		if x.Partner == "" || seen[x.Partner] || a.Draft {
			c.fail(at, Problem{Field: FieldAnswers, Code: CodeTwice, ID: x.Partner})
		}
		seen[x.Partner] = true
		if x.Named && x.Reply != SaysIfNot {
			c.fail(fmt.Sprintf("%s.answers[%d].named", path, i), Problem{Field: FieldAnswers, Code: CodeState, ID: x.Partner})
		}
	}
}

func (c *checker) item(path string, id ID, text string) {
	c.id(path, id)
	c.text(path, text)
}

func (c *checker) items() {
	for i, x := range c.s.Terms {
		c.id(fmt.Sprintf("terms[%d]", i), x.ID)
		if x.Word == "" {
			c.fail(fmt.Sprintf("terms[%d].word", i), Problem{Field: FieldText, Code: CodeEmpty})
		}
	}
	c.afterTheRound()
	for i, x := range c.s.Parked {
		c.item(fmt.Sprintf("parked[%d]", i), x.ID, x.Text)
	}
	for i, x := range c.s.Meetings {
		c.item(fmt.Sprintf("meetings[%d]", i), x.ID, x.Name)
		if x.Ends != "" {
			c.agreements(fmt.Sprintf("meetings[%d].ends", i), true, x.Ends)
		}
	}
	for i, x := range c.s.Agenda {
		c.item(fmt.Sprintf("agenda[%d]", i), x.ID, x.Text)
		if !inDay(x.Minutes) {
			c.fail(fmt.Sprintf("agenda[%d].minutes", i), Problem{Field: FieldMinutes, Code: CodeValue})
		}
	}
	for i, x := range c.s.Notes {
		c.item(fmt.Sprintf("notes[%d]", i), x.ID, x.Text)
		c.partners(fmt.Sprintf("notes[%d].partner", i), false, x.Partner)
	}
	for i, x := range c.s.Opgave.Ambitions {
		c.item(fmt.Sprintf("opgave.ambitions[%d]", i), x.ID, x.Text)
		c.partners(fmt.Sprintf("opgave.ambitions[%d].partner", i), true, x.Partner)
	}
	for i, x := range c.s.Opgave.Indicators {
		c.item(fmt.Sprintf("opgave.indicators[%d]", i), x.ID, x.Text)
		c.partners(fmt.Sprintf("opgave.indicators[%d].delivers", i), true, x.Delivers)
	}
	for i, v := range c.s.Opgave.Versions {
		c.partners(fmt.Sprintf("opgave.versions[%d].by", i), false, v.By)
		if v.Number != i+1 {
			c.fail(fmt.Sprintf("opgave.versions[%d].number", i), Problem{Code: CodeValue})
		}
	}
}
