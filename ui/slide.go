package ui

import (
	"strconv"
	"strings"
	"unicode"

	"regietafel/assets"
	"regietafel/model"
	"regietafel/model/date"
	"regietafel/ui/projector"
)

// slideMaker makes pages for the tafelscherm of a table layer: finished
// sentences, one thing at a time.
type slideMaker struct {
	t   *assets.Text
	s   model.Session // the table layer
	now date.Moment
}

// of makes the page of a place; one of kind Nothing when there is nothing.
func (m slideMaker) of(p model.Place) projector.Slide {
	if x, ok := m.s.Partner(p.ID); ok {
		return m.partner(x)
	}
	if a, ok := m.s.Agreement(p.ID); ok {
		return m.agreement(a)
	}
	if x, ok := m.s.Poll(p.ID); ok {
		return m.poll(x)
	}
	switch p.Step {
	case model.StepReview:
		return m.review()
	case model.StepOpgave:
		return m.opgave()
	case model.StepAgreements:
		return m.agreements()
	case model.StepClosing:
		return m.photo()
	case model.StepStart, model.StepSession:
		return m.agenda()
	}
	return projector.Slide{Kind: projector.Nothing}
}

// name says what a place is on the wall.
func (m slideMaker) name(p model.Place) string {
	if x, ok := m.s.Partner(p.ID); ok {
		return x.Label()
	}
	if a, ok := m.s.Agreement(p.ID); ok {
		return strings.ToLower(m.t.Docs.Agreement) + " " + strconv.Itoa(a.Number)
	}
	if x, ok := m.s.Poll(p.ID); ok {
		return m.t.Polls.Names[x.Kind]
	}
	name := strings.ToLower(m.t.Steps[p.Step])
	if n := m.s.Opgave.Version(); p.Step == model.StepOpgave && n > 0 {
		name += " v" + strconv.Itoa(n)
	}
	return name
}

// photo is the question before the photo, and its answer if there is one.
func (m slideMaker) photo() projector.Slide {
	s := projector.Slide{Kind: projector.Sentence, Lines: []projector.Line{{Text: m.t.Closing.PhotoHint, Style: projector.Strong}}}
	if m.s.Photo != "" {
		s.Title, s.Lines[0].Text = m.t.Closing.PhotoHint, m.s.Photo
	}
	return s
}

// opgave is the text with the words marked that changed since its version.
func (m slideMaker) opgave() projector.Slide {
	o := m.s.Opgave
	if o.Text == "" {
		return projector.Slide{Kind: projector.Nothing}
	}
	s := projector.Slide{Kind: projector.Opgave, Title: m.s.Title}
	before := o.Text
	if n := len(o.Versions); n > 0 {
		before = o.Versions[n-1].Text
		s.Foot = assets.Fill(m.t.Opgave.Version, "n", strconv.Itoa(o.Version()), "time", m.t.Clock(o.Versions[n-1].At))
		if o.Edited() {
			s.Foot = assets.Fill(m.t.Opgave.VersionEdited, "n", strconv.Itoa(o.Version()))
		}
	}
	s.Lines = changedWords(before, o.Text)
	return s
}

// changedWords returns a text as runs of words, those that are new since before
// in a style of their own. Blanks and line ends stay where they are.
func changedWords(before, text string) []projector.Line {
	if before == text {
		return []projector.Line{{Text: text}}
	}
	words := spaced(text)
	fresh := newWords(strings.Fields(before), strings.Fields(text))
	var out []projector.Line
	for i, w := range words {
		style := projector.Plain
		if fresh[i] {
			style = projector.Changed
		}
		if n := len(out); n > 0 && out[n-1].Style == style {
			out[n-1].Text += w
		} else {
			out = append(out, projector.Line{Text: w, Style: style, Joins: n > 0})
		}
	}
	return out
}

// spaced cuts a text into its words, each with the white space behind it.
func spaced(text string) []string {
	var out []string
	for text != "" {
		word := strings.IndexFunc(text, unicode.IsSpace)
		if word < 0 {
			return append(out, text)
		}
		rest := strings.TrimLeftFunc(text[word:], unicode.IsSpace)
		out = append(out, text[:len(text)-len(rest)])
		text = rest
	}
	return out
}

// maxDiff is the most words that are compared: a longer opgave is shown whole.
const maxDiff = 2000

// newWords tells for each word of to whether it is new: not part of the
// longest common run of words with from.
func newWords(from, to []string) []bool {
	fresh := make([]bool, len(to))
	if len(from) > maxDiff || len(to) > maxDiff {
		return fresh
	}
	common := make([][]int, len(from)+1)
	for i := range common {
		common[i] = make([]int, len(to)+1)
	}
	for i := len(from) - 1; i >= 0; i-- {
		for j := len(to) - 1; j >= 0; j-- {
			common[i][j] = max(common[i+1][j], common[i][j+1])
			if from[i] == to[j] {
				common[i][j] = common[i+1][j+1] + 1
			}
		}
	}
	for i, j := 0, 0; j < len(to); {
		switch {
		case i < len(from) && from[i] == to[j]:
			i, j = i+1, j+1
		case i < len(from) && common[i+1][j] >= common[i][j+1]:
			i++
		default:
			fresh[j], j = true, j+1
		}
	}
	return fresh
}

// partner is one partner's card, as said: what it wants, needs and brings. How a point
// stands, what it is judged on and who looks on at home is not for a wall (field rule 47).
func (m slideMaker) partner(p model.Partner) projector.Slide {
	t := m.t.Interests
	s := projector.Slide{Kind: projector.Partner, Title: p.Name}
	put := func(label, text string) {
		if text != "" {
			s.Lines = append(s.Lines, projector.Line{Text: text}, projector.Line{Text: label, Style: projector.Dim})
		}
	}
	for _, x := range m.s.Interests {
		if x.Partner == p.ID && x.State == model.Spoken {
			put(t.Interest, x.Text)
		}
	}
	for _, x := range m.s.Preconditions {
		if x.Partner == p.ID && x.State == model.Spoken {
			put(t.Precondition, x.Text)
			s.Lines[len(s.Lines)-2].Mark = strconv.Itoa(x.Number)
		}
	}
	put(t.Brings, p.Brings)
	return s
}

// agreements are all that have not lapsed, with who and when.
func (m slideMaker) agreements() projector.Slide {
	s := projector.Slide{Kind: projector.Agreements, Title: m.s.Title}
	for _, a := range m.s.Agreements {
		if !a.Lapsed {
			s.Lines = append(s.Lines, projector.Line{Mark: strconv.Itoa(a.Number), Text: m.t.Worded(a)},
				projector.Line{Text: m.facts(a), Style: projector.Dim})
		}
	}
	if len(s.Lines) == 0 {
		s.Kind = projector.Nothing
	}
	return s
}

// facts are who does an agreement and when: what was answered is not for a wall.
func (m slideMaker) facts(a model.Agreement) string {
	out := m.t.WhoDoes(m.s, a)
	if due := m.t.When(a); due != "" {
		out += " · " + due
	}
	return out
}

// agreement is one agreement for the read-back, with the words in full.
func (m slideMaker) agreement(a model.Agreement) projector.Slide {
	s := projector.Slide{Kind: projector.Agreement, Title: m.t.Docs.Agreement + " " + strconv.Itoa(a.Number)}
	s.Lines = []projector.Line{{Text: m.t.Worded(a), Style: projector.Strong}, {Text: m.facts(a), Style: projector.Dim}}
	for _, x := range [][2]string{{m.t.Docs.Fixed, a.Fixed}, {m.t.Docs.Free, a.Free}} {
		if x[1] != "" {
			s.Lines = append(s.Lines, projector.Line{Text: x[1]}, projector.Line{Text: x[0], Style: projector.Dim})
		}
	}
	return s
}

// agenda is the day's parts with their minutes, and the clock.
func (m slideMaker) agenda() projector.Slide {
	s := projector.Slide{Kind: projector.Clock, Title: m.s.Title, Foot: m.t.Date(m.s.Date)}
	s.Lines = []projector.Line{{Text: m.t.Clock(m.now), Style: projector.Strong}}
	for _, x := range m.s.Agenda {
		s.Lines = append(s.Lines, projector.Line{Text: x.Text + " · " + assets.Fill(m.t.Session.Minutes, "n", strconv.Itoa(x.Minutes))})
	}
	return s
}
