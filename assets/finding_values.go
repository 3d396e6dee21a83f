package assets

import (
	"strconv"
	"strings"

	"regietafel/model"
	"regietafel/model/date"
	"regietafel/model/finding"
)

// about are the things that a finding is about.
type about struct {
	partners []model.Partner
	points   []model.Precondition
	deal     model.Agreement
	presses  string // who at home presses
	text     string // of an ambition or indicator; the name of a meeting; who does an agreement from outside
}

func aboutIn(s model.Session, f finding.Finding) about {
	var x about
	for _, id := range f.About {
		if p, ok := s.Partner(id); ok {
			x.partners = append(x.partners, p)
		} else if c, ok := s.Precondition(id); ok {
			x.points = append(x.points, c)
		} else if a, ok := s.Agreement(id); ok {
			x.deal, x.text = a, a.Outside
		} else if c, ok := s.Pressure(id); ok {
			x.presses = c.Text
		} else if c, ok := s.Meeting(id); ok {
			x.text = c.Name
		}
		for _, o := range s.Opgave.Ambitions {
			if o.ID == id {
				x.text = o.Text
			}
		}
		for _, o := range s.Opgave.Indicators {
			if o.ID == id {
				x.text = o.Text
			}
		}
	}
	return x
}

// point is the precondition at a place, if there is one.
func (x about) point(i int) model.Precondition {
	if i < len(x.points) {
		return x.points[i]
	}
	return model.Precondition{}
}

func (x about) number(i int) string { return strconv.Itoa(x.point(i).Number) }

// values are what stands for the names in a phrase of a finding.
func (x about) values(t *Text, s model.Session) []string {
	p, q := x.names(t, s)
	reserve := x.reservation()
	leads, of := x.leads(s)
	return []string{
		"p", p, "q", q, "n", x.number(0), "m", x.number(1), "a", strconv.Itoa(x.deal.Number),
		"body", or(t.Body(reserve.Body), t.Findings.Body), "d1", t.when(reserve.By), "d2", t.when(x.deal.Due),
		"what", t.ended(x.deal), "who", or(x.presses, t.Findings.Press), "why", or(s.Opgave.WhyNow, "…"),
		"text", or(x.text, "…"), "answer", x.answer(t), "k", strconv.Itoa(leads), "of", strconv.Itoa(of),
	}
}

// names returns the partner, and the other one of a clash or all who could lead.
func (x about) names(t *Text, s model.Session) (p, q string) {
	if len(x.points) > 1 {
		return t.Label(s, x.points[0].Partner), t.Label(s, x.points[1].Partner)
	}
	if len(x.partners) == 0 {
		return t.Label(s, ""), t.Label(s, "")
	}
	var labels []string
	for _, p := range x.partners {
		labels = append(labels, p.Label())
	}
	last := len(labels) - 1
	if last == 0 || last >= mostNames {
		return labels[0], Names(labels, mostNames)
	}
	return labels[0], strings.Join(labels[:last], ", ") + " " + t.Findings.And + " " + labels[last]
}

// answer is what the partner said to the agreement.
func (x about) answer(t *Text) string {
	if len(x.partners) == 0 {
		return "…"
	}
	y, _ := x.deal.Answer(x.partners[0].ID)
	return or(t.Answer(y), "…")
}

// reservation is the partner's own under the agreement, or else the first that
// waits there.
func (x about) reservation() model.Answer {
	var first model.Answer
	for _, r := range x.deal.Answers {
		if r.Reply != model.Reserved || x.deal.Stale(r) {
			continue
		}
		if len(x.partners) > 0 && r.Partner == x.partners[0].ID {
			return r
		}
		if first.Reply == "" && r.Outcome == model.Pending {
			first = r
		}
	}
	return first
}

// leads counts the agreements that the partner leads, and all of them.
func (x about) leads(s model.Session) (leads, of int) {
	for i := range s.Agreements {
		a := &s.Agreements[i]
		if a.Draft || a.Over() {
			continue
		}
		of++
		if len(x.partners) > 0 && a.Lead.Partner == x.partners[0].ID {
			leads++
		}
	}
	return leads, of
}

// when is a day or period as it stands in a sentence: "op 1 mei 2027".
func (t *Text) when(d date.Due) string {
	if d.Last.IsZero() {
		return "…"
	}
	words := t.ByDay(d)
	if d.Precision == date.Ongoing {
		words = t.Day(d.Last)
	}
	return Fill(t.Findings.When[d.Precision], "date", words)
}

// ended is what became of an agreement: stuck, stopped or lapsed.
func (t *Text) ended(a model.Agreement) string {
	if a.Lapsed {
		return t.Statuses[model.StatusLapsed]
	}
	return t.Progress[a.Progress]
}

// or returns somebody's words, shortened, or what stands for them.
func or(words, instead string) string {
	if words = shortened(words, mostLetters); words == "" {
		return instead
	}
	return words
}

// shortened returns the first words of a text that stand in so many letters, on
// one line and without a stop behind them.
func shortened(text string, most int) string {
	text = strings.TrimRight(strings.Join(strings.Fields(text), " "), ".,;:!?")
	letters := []rune(text)
	if len(letters) <= most {
		return text
	}
	head := string(letters[:most])
	if letters[most] != ' ' {
		if i := strings.LastIndexByte(head, ' '); i > 0 {
			head = head[:i]
		}
	}
	return strings.TrimRight(head, " .,;:!?") + " …"
}
