package report_test

import (
	"strings"
	"testing"

	"regietafel/assets"
	"regietafel/model"
	"regietafel/model/date"
	"regietafel/model/modeltest"
	"regietafel/report"
)

// A body whose day is past, and of which nothing was heard, is asked what it
// decided: no document speaks of that day as if it were to come.
func TestADayThatIsPastIsNotToCome(t *testing.T) {
	b := newBoard(t, "Proef")
	b.opgave()
	b.seats()
	b.agreement("zaal", "De zaal blijft open", "omnisport", day(2027, 5, 1))
	b.reserve("zaal", "omnisport", "de ledenvergadering", date.On(modeltest.Today.AddDays(10)))
	before := date.Moment{Date: modeltest.Today.AddDays(10)}
	after := date.Moment{Date: modeltest.Today.AddDays(11)}
	says := func(what, text string, yes bool, phrases ...string) {
		t.Helper()
		for _, p := range phrases {
			if strings.Contains(text, p) != yes {
				t.Errorf("%s: %q, want %t, in\n%s", what, p, yes, text)
			}
		}
	}
	coming := []string{"Laatste besluit op zijn vroegst", "onder voorbehoud van de ledenvergadering: afspraak 1 (29 nov 2026)", "beslist op 29 november"}
	past := []string{"die dag is voorbij", "wat het werd, is nog niet gezegd", "besloot, is nog niet gezegd"}
	all := func(s model.Session, now date.Moment) string {
		x := assets.For(assets.Dutch)
		home, _ := report.TakeHome(s, b.id("omnisport"), x, now)
		var out strings.Builder
		for _, tree := range []report.Tree{report.Make(s, model.Decisions, x, now), report.Make(s, model.Working, x, now), home} {
			if err := report.Write(&out, tree, model.Markdown, x.Lang); err != nil {
				t.Fatal(err)
			}
		}
		return out.String()
	}
	says("on its day", all(b.s, before), true, coming...)
	says("on its day", all(b.s, before), false, past...)
	says("the day after", all(b.s, after), true, past...)
	says("the day after", all(b.s, after), false, coming...)
	b.do(model.CloseTable{At: closed}, model.Settle{At: closed})
	says("settled before it", all(b.s, after), true, coming...)
	says("settled before it", all(b.s, after), false, past...)
	says("settled before it", all(b.s, date.Moment{Date: modeltest.Today.AddDays(400)}), false, "is de datum voorbij")
}
