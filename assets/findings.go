package assets

import (
	"hash/fnv"
	"strconv"
	"strings"

	"regietafel/model"
	"regietafel/model/date"
	"regietafel/model/finding"
)

// How much of somebody's words, and how many names, fit in a sentence.
const (
	mostLetters = 40
	mostNames   = 3
)

// Finding is a bundle as one sentence for the facilitator: what is missing or
// odd, or of how many.
func (t *Text) Finding(s model.Session, b finding.Bundle) string {
	switch len(b) {
	case 0:
		return ""
	case 1:
		return t.fillIn(s, b[0], t.Findings.Of[b[0].Code].Says)
	}
	seen, which := map[model.ID]bool{}, []string(nil)
	for _, f := range b {
		id := named(f)
		if id == "" || seen[id] {
			continue
		}
		seen[id] = true
		name := "…" // only the first few are shown
		if len(which) < mostNames {
			name = t.short(s, f)
		}
		which = append(which, name)
	}
	return Fill(t.Findings.Of[b[0].Code].Many, "k", strconv.Itoa(len(b)), "who", Names(which, mostNames))
}

// named is the thing by which one of many findings is named: its point, both
// points of a clash, else what it is about first.
func named(f finding.Finding) model.ID {
	if len(f.About) == 0 {
		return ""
	}
	switch f.Code {
	case model.PointFell, model.PointOpen, model.PointDeclined, model.PointShort, model.OwnerUnasked, model.PointWaits, model.PointReserved, model.GapLoose:
		return f.About[min(1, len(f.About)-1)]
	case model.PointsClash:
		return f.About[0] + f.About[len(f.About)-1]
	}
	return f.About[0]
}

// Question is the question of a finding for the table, with the partner's name.
// Which of its two wordings it is changes over the days, and not within one.
func (t *Text) Question(s model.Session, f finding.Finding, day date.Day) string {
	h := fnv.New64a()
	h.Write([]byte(day.String() + string(f.Code)))
	for _, id := range f.About {
		h.Write([]byte(id))
	}
	words := t.Findings.Of[f.Code]
	wordings := [2]string{words.Ask, words.Again}
	field := f.Place.Field
	if s.Opgave.Text == "" { // first what must get better
		field = model.FieldBetterFor
	}
	if vague, ok := t.Findings.Vague[field]; ok && f.Code == model.OpgaveVague {
		wordings = vague
	}
	return t.fillIn(s, f, wordings[h.Sum64()>>40&1])
}

// QuestionOf is the question of findings that are asked as one: of several
// agreements with their numbers, when there are words for that.
func (t *Text) QuestionOf(s model.Session, b finding.Bundle, day date.Day) string {
	if all := t.allOf(s, b); all != "" {
		return all
	}
	return t.Question(s, b[0], day)
}

// WallQuestionOf is QuestionOf for the wall.
func (t *Text) WallQuestionOf(s model.Session, b finding.Bundle) string {
	if all := t.allOf(s, b); all != "" {
		return all
	}
	return t.WallQuestion(s, b[0])
}

// allOf is one question about several agreements, without a name; empty where each
// asks its own. What is not on the table has no number.
func (t *Text) allOf(s model.Session, b finding.Bundle) string {
	words := t.Findings.All[b[0].Code]
	if words == "" || len(b) < 2 {
		return ""
	}
	var of []int
	for _, f := range b {
		a, ok := s.Agreement(f.About[0])
		if !ok || a.Number == 0 {
			return ""
		}
		of = append(of, a.Number)
	}
	return Fill(words, "a", t.Numbers(of))
}

// WallQuestion is the question of a finding for the wall, with numbers and
// without a name. s is a table layer: a number that is not on the table gives
// no question.
func (t *Text) WallQuestion(s model.Session, f finding.Finding) string {
	phrase, x := t.Findings.Of[f.Code].Wall, aboutIn(s, f)
	if strings.Contains(phrase, "{a}") && x.deal.Number == 0 || strings.Contains(phrase, "{n}") && x.point(0).Number == 0 {
		return ""
	}
	return Fill(phrase, "a", strconv.Itoa(x.deal.Number), "n", strconv.Itoa(x.point(0).Number))
}

// fillIn makes a sentence of a finding's phrase. A body that begins it gets a
// capital; a partner's name stays as it is.
func (t *Text) fillIn(s model.Session, f finding.Finding, phrase string) string {
	pairs := aboutIn(s, f).values(t, s)
	filled := Fill(phrase, pairs...)
	if strings.HasPrefix(phrase, "{body}") || strings.HasPrefix(phrase, "{who}") {
		return cased(strings.ToUpper, filled)
	}
	return filled
}

// short is which one of many a finding is: the number of its point or
// agreement, its partner, or the first words of its text.
func (t *Text) short(s model.Session, f finding.Finding) string {
	x := aboutIn(s, f)
	switch {
	case len(x.points) > 1:
		return x.number(0) + " " + t.Findings.And + " " + x.number(1)
	case len(x.points) == 1:
		return x.number(0)
	case len(x.partners) > 0 && x.partners[0].ID == f.About[0]:
		return x.partners[0].Label()
	case x.deal.ID != "":
		return strconv.Itoa(x.deal.Number)
	}
	return shortened(x.text, mostLetters/2)
}

// runs writes sorted numbers, three and more in a row as from and to: "5–7", "9".
func runs(of []int) []string {
	var out []string
	for i := 0; i < len(of); {
		j := i
		for j+1 < len(of) && of[j+1] == of[j]+1 {
			j++
		}
		if j-i >= 2 {
			out = append(out, strconv.Itoa(of[i])+"–"+strconv.Itoa(of[j]))
		} else {
			for ; i <= j; i++ {
				out = append(out, strconv.Itoa(of[i]))
			}
		}
		i = j + 1
	}
	return out
}
