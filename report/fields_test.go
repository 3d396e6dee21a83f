package report_test

import (
	"fmt"
	"os"
	"regexp"
	"strings"
	"testing"

	"regietafel/assets"
	"regietafel/model"
	"regietafel/model/modeltest"
	"regietafel/report"
)

// inNoDocument are the fields that no document shows, each with why not.
var inNoDocument = map[string]string{
	"agreement why": "why it lapsed is asked of one that lapsed",
	"lapsed costBy": "who works out the costs is asked of one that goes on",
	"note text":     "notes are the facilitator's own",
}

// A field that somebody can type and that no document shows is named here, or is
// a fault: what was said does not get lost on paper.
func TestEveryFieldIsInADocument(t *testing.T) {
	s, canaries := everyField(t)
	var paper strings.Builder
	text := assets.For(assets.Dutch)
	for _, d := range []model.Document{model.Decisions, model.Working} {
		if err := report.Write(&paper, report.Make(s, d, text, modeltest.Now), model.Markdown, assets.Dutch); err != nil {
			t.Fatal(err)
		}
	}
	for _, p := range s.Partners {
		tree, _ := report.TakeHome(s, p.ID, text, modeltest.Now)
		if err := report.Write(&paper, tree, model.Markdown, assets.Dutch); err != nil {
			t.Fatal(err)
		}
	}
	for field, word := range canaries {
		if shown := strings.Contains(paper.String(), word); shown == (inNoDocument[field] != "") {
			t.Errorf("%s: shown %t, and of it is said %q", field, shown, inNoDocument[field])
		}
	}
	if len(canaries) < 40 {
		t.Errorf("only %d fields were typed", len(canaries))
	}
}

// everyField is a session in which each field of words that can be typed holds a
// word of its own, by the thing and field that it is of.
func everyField(t *testing.T) (model.Session, map[string]string) {
	d := modeltest.NewDesk(t)
	d.Do(model.OpenTable{At: modeltest.Now}, d.Link(d.Tariff), model.Accept{Precondition: d.Transport, Consequence: "x", Told: "y"},
		model.DropLine{ID: d.Close, Why: "x"}, model.SetOthers{ID: d.Tariff, Others: []model.ID{d.Rietgoor}},
		model.Pick{ID: d.Tariff, Field: model.FieldForm, Value: string(model.Recorded)},
		model.Pick{ID: d.Tariff, Field: model.FieldCosting, Value: string(model.CalcNotYet)},
		model.SetSeat{ID: d.Ouderen, Seat: model.IsAbsent},
		model.Pick{ID: d.Nabij, Field: model.FieldMandate, Value: string(model.MayWithin)},
		model.Pick{ID: d.Ouderen, Field: model.FieldMandate, Value: string(model.MayReserved)})
	gone := d.Deal("vervalt")
	d.Do(model.DropAgreement{ID: gone, Why: "x"})
	things := map[string]model.ID{"session": "", "partner": d.Nabij, "absent": d.Ouderen, "agreement": d.Tariff, "lapsed": gone,
		"point": d.Transport, "interest": d.Close, "pressure": d.Council, "term": d.Term, "parked": d.Parked,
		"ambition": d.Ambition, "indicator": d.Indicator, "agenda": d.Break15, "note": d.Note}
	canaries := map[string]string{}
	for thing, id := range things {
		for _, f := range fields(t) {
			word := fmt.Sprintf("kanarie%dvogel", len(canaries))
			for _, c := range []model.Change{model.SetText{ID: id, Field: f, Text: word}, model.SetSaid{Partner: id, Field: f, Text: word, State: model.Spoken}} {
				if next, err := model.Do(d.S, c); err == nil {
					d.S, canaries[thing+" "+string(f)] = next, word
					break
				}
			}
		}
	}
	return d.S, canaries
}

var fieldConstant = regexp.MustCompile(`(?m)^\tField\w+ +Field = "(\w+)"`)

// fields are all fields of the model, from its source.
func fields(t *testing.T) []model.Field {
	t.Helper()
	source, err := os.ReadFile("../model/problem.go")
	if err != nil {
		t.Fatal(err)
	}
	var out []model.Field
	for _, m := range fieldConstant.FindAllStringSubmatch(string(source), -1) {
		out = append(out, model.Field(m[1]))
	}
	if len(out) < 60 {
		t.Fatalf("only %d fields found in the source", len(out))
	}
	return out
}
