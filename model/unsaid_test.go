package model_test

import (
	"testing"

	"pgregory.net/rapid"

	"regietafel/model"
	"regietafel/model/modeltest"
)

// What a table left unsaid is of the table: prepared lines change nothing of it, and what
// stays at the table was said.
func TestUnsaid(t *testing.T) {
	d := newDesk(t)
	d.S = d.S.Table()
	d.S.Preconditions, d.S.Photo = nil, ""
	for i := range d.S.Partners {
		d.S.Partners[i].None, d.S.Partners[i].Carries = model.NoneUnsaid, model.Carries{}
	}
	equal(t, "nothing was said", d.S.Unsaid(), model.Unsaid{Holds: true, Carries: true, Year: true})
	ids := map[model.ID]model.ID{}
	for _, p := range d.S.Partners {
		ids[p.ID] = modeltest.ID()
		d.Do(model.AddLine{ID: ids[p.ID], Partner: p.ID, Sort: model.SortPrecondition, Text: "vermoed"})
	}
	equal(t, "prepared is not said", d.S.Unsaid(), model.Unsaid{Holds: true, Carries: true, Year: true})
	for i, p := range d.S.Partners {
		id := modeltest.ID()
		d.Do(model.AddLine{ID: id, Partner: p.ID, Sort: model.SortPrecondition, Text: "gezegd", State: model.Spoken},
			model.SetCarry{Partner: p.ID, Answer: model.BearNot, Text: "geld", State: model.Spoken})
		if i == 0 {
			d.Do(model.Pick{ID: id, Field: model.FieldStays, Value: "yes"})
		}
	}
	d.Do(model.SetText{Field: model.FieldPhoto, Text: "een plek"})
	equal(t, "all was said, and is open", d.S.Unsaid(), model.Unsaid{Open: true})
	d.Do(model.AddAgreement{ID: modeltest.ID(), Text: "nog een", Lead: d.Nabij})
	equal(t, "of the agreements as they are now it was not asked", d.S.Unsaid(), model.Unsaid{Open: true, Carries: true})
	rapid.Check(t, func(r *rapid.T) {
		s := modeltest.Session(r)
		if s.Unsaid() != s.Table().Unsaid() {
			r.Fatal("of the table something else is unsaid")
		}
	})
}

// What travels has no word of what was said of home, and is of the table alone.
func TestWhatTravels(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		s := modeltest.Session(r)
		out := s.Travels()
		if string(written(t, out)) != string(written(t, s.Table().Travels())) {
			r.Fatal("what travels is not of the table")
		}
		if len(out.Interests)+len(out.Pressures)+len(out.Clashes) > 0 {
			r.Fatal("lines travel")
		}
		for _, p := range out.Partners {
			for _, said := range []model.Said{p.Position, p.HomeCounts, p.Movers, p.Mandate.Note} {
				if said != (model.Said{}) {
					r.Fatalf("what was said of home travels: %+v", said)
				}
			}
		}
		for _, x := range out.Preconditions {
			if x.Text != "" || x.Stays {
				r.Fatalf("a point travels: %+v", x)
			}
		}
		for _, a := range out.Agreements {
			if before, _ := s.Table().Agreement(a.ID); s.Table().AllAgreed(before) != out.AllAgreed(a) {
				r.Fatalf("agreement %d is round in one of both", a.Number)
			}
		}
	})
}
