package assets_test

import (
	"strings"
	"testing"
	"time"

	"regietafel/assets"
	"regietafel/model"
	"regietafel/model/date"
)

func TestListed(t *testing.T) {
	x := assets.For(assets.Dutch)
	for _, c := range []struct {
		names []string
		want  string
	}{
		{nil, ""}, {[]string{"a"}, "a"}, {[]string{"a", "b"}, "a en b"}, {[]string{"a", "b", "c"}, "a, b en c"},
	} {
		if got := x.Listed(c.names); got != c.want {
			t.Errorf("%v is %q, want %q", c.names, got, c.want)
		}
	}
}

func TestNumberedOf(t *testing.T) {
	x := assets.For(assets.English)
	n := assets.Numbered{One: "agreement {a}", Many: "agreements {a}"}
	for want, numbers := range map[string][]int{"": nil, "agreement 3": {3}, "agreements 3 and 4": {4, 3}, "agreements 1–4 and 7": {1, 2, 3, 4, 7}} {
		if got := x.NumberedOf(n, numbers); got != want {
			t.Errorf("%v is %q, want %q", numbers, got, want)
		}
	}
}

func TestEarliest(t *testing.T) {
	x := assets.For(assets.Dutch)
	table := func(bodies ...model.Answer) model.Session {
		s := model.Session{Partners: []model.Partner{{ID: "r", Name: "Zorggroep Rietgoor", Short: "Rietgoor"}}}
		for i, a := range bodies {
			a.Partner, a.Reply = "r", model.Reserved
			s.Agreements = append(s.Agreements, model.Agreement{ID: model.ID(rune('a' + i)), Answers: []model.Answer{a}})
		}
		return s
	}
	may := date.On(date.Day{Year: 2027, Month: time.May, Day: 12})
	before := date.Due{Last: date.Day{Year: 2027, Month: time.June, Day: 30}, Precision: date.BeforeMonth}
	june := date.Due{Last: date.Day{Year: 2027, Month: time.June, Day: 30}, Precision: date.ByMonthEnd}
	for want, s := range map[string]model.Session{
		"": table(model.Answer{By: may, Outcome: model.Granted}),
		"Laatste besluit op zijn vroegst: 12 mei 2027 (de raad van toezicht, Rietgoor).": table(model.Answer{By: may, Body: "raad van toezicht"}),
		"Laatste besluit op zijn vroegst: eind juni 2027 (Rietgoor). Van 1 voorbehoud is de datum nog niet bekend.": table(model.Answer{By: may, Body: "de raad"},
			model.Answer{By: june}, model.Answer{}),
		" Van 1 voorbehoud is de dag voorbij; wat het werd, is nog niet gezegd.": table(model.Answer{By: date.On(date.Day{Year: 2027, Month: time.January, Day: 3})}),
		"Laatste besluit op zijn vroegst: 12 mei 2027 (Rietgoor). Van 2 voorbehouden is de dag voorbij; wat het werd, is nog niet gezegd.": table(model.Answer{By: may},
			model.Answer{By: date.On(date.Day{Year: 2027, Month: time.January, Day: 3})}, model.Answer{By: date.On(date.Day{Year: 2026, Month: time.May, Day: 3})}),
		"Laatste besluit op zijn vroegst: 30 jun 2027 (Rietgoor).":         table(model.Answer{By: before}),
		"Wanneer alles rond kan zijn, is nog niet bekend: de data volgen.": table(model.Answer{Body: "de raad"}),
	} {
		today := date.Day{Year: 2027, Month: time.January, Day: 4}
		if got := x.Earliest(s, today) + " " + x.DaysPast(s, today); strings.TrimRight(got, " ") != want {
			t.Errorf("it is %q, want %q", got, want)
		}
	}
}
