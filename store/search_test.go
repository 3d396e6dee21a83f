package store

import (
	"fmt"
	"reflect"
	"slices"
	"sync"
	"testing"

	"pgregory.net/rapid"

	"regietafel/model"
	"regietafel/model/date"
	"regietafel/model/modeltest"
)

func find(t testing.TB, s *Store, query string) []Found {
	t.Helper()
	found, err := s.Search(query)
	must(t, err)
	return found
}

func TestSearchIsFolded(t *testing.T) {
	s := fresh(t)
	x, y := session("Beëindiging van de huur"), session("Iets anders")
	y.Date = date.Day{Year: 2025, Month: 1, Day: 2}
	must(t, s.Save(x))
	must(t, s.Save(y))
	if got := find(t, s, "beein"); len(got) != 1 || got[0].Head.ID != x.ID || got[0].Hits[0].Text != x.Title {
		t.Errorf("found %v", got)
	}
	if got := find(t, s, " "); got != nil {
		t.Errorf("nothing finds %v", got)
	}
	if got := find(t, s, "huur anders"); len(got) != 0 {
		t.Errorf("words of two sessions find %v", got)
	}
	must(t, s.Save(next(x, "een anders verdeelde huur")))
	got := find(t, s, "anders")
	if len(got) != 2 || got[0].Head.ID != x.ID || got[1].Head.ID != y.ID {
		t.Errorf("after a save: %v", got)
	}
	must(t, s.Remove(x.ID))
	if got := find(t, s, "huur"); len(got) != 0 {
		t.Errorf("after a removal: %v", got)
	}
}

func TestSearchShowsFiveHits(t *testing.T) {
	s := fresh(t)
	must(t, s.Save(modeltest.Big(8, 30, 30)))
	if got := find(t, s, "belang"); len(got) != 1 || len(got[0].Hits) != hitsShown {
		t.Errorf("found %v", got)
	}
}

func TestSearchFindsNoRegie(t *testing.T) {
	s := fresh(t)
	x := session("Tafel")
	partner := modeltest.ID()
	for _, c := range []model.Change{
		model.AddPartner{ID: partner, Name: "Rietgoor"},
		model.AddLine{ID: modeltest.ID(), Partner: partner, Sort: model.SortInterest, State: model.Presumed, Text: "leegstand"},
		model.AddLine{ID: modeltest.ID(), Partner: partner, Sort: model.SortPrecondition, State: model.Presumed, Text: "leegstand"},
		model.SetSaid{Partner: partner, Field: model.FieldPosition, State: model.Presumed, Text: "leegstand"},
		model.AddNote{ID: modeltest.ID(), Partner: partner, Text: "leegstand"},
		model.AddPartner{ID: modeltest.ID(), Name: "leegstand", Draft: true},
	} {
		var err error
		x, err = model.Do(x, c)
		must(t, err)
	}
	must(t, s.Save(x))
	if got := find(t, s, "leegstand"); len(got) != 0 {
		t.Errorf("found %v", got)
	}
	if got := find(t, s, "rietgoor"); len(got) != 1 {
		t.Errorf("found %v", got)
	}
}

// What is kept of the words finds what the model's search finds.
func TestSearchIsTheModelsSearch(t *testing.T) {
	s := fresh(t)
	s.db.NoSync = true
	rapid.Check(t, func(r *rapid.T) {
		x := modeltest.Session(r)
		if err := s.Save(x); err != nil {
			r.Fatal(err)
		}
		query := rapid.SampledFrom([]string{"plek", "in prijs", "LOKET", "een", "raad", "ω"}).Draw(r, "query")
		want := x.Table().Search(query)
		if len(want) > hitsShown {
			want = want[:hitsShown]
		}
		var got []model.Hit
		found, err := s.Search(query)
		if err != nil {
			r.Fatal(err)
		}
		for _, f := range found {
			if f.Head.ID == x.ID {
				got = f.Hits
			}
		}
		if len(got)+len(want) > 0 && !reflect.DeepEqual(got, want) {
			r.Fatalf("got %v, want %v", got, want)
		}
	})
}

func TestSearchBesideSaves(t *testing.T) {
	s := fresh(t)
	s.db.NoSync = true
	x := session("Tafel")
	must(t, s.Save(x))
	var searches sync.WaitGroup
	for range 4 {
		searches.Go(func() {
			for range 50 {
				_, _ = s.Search("tafel")
			}
		})
	}
	for i := range 50 {
		x = next(x, fmt.Sprintf("woord%d.", i))
		must(t, s.Save(x))
		if got := find(t, s, fmt.Sprintf("woord%d.", i)); len(got) != 1 {
			t.Fatalf("save %d is not found", i)
		}
	}
	searches.Wait()
}

// Of very many the first fifty have hits, the newest ones: they come first, whenever
// they were made.
func TestSearchOfManySessions(t *testing.T) {
	s := fresh(t)
	s.db.NoSync = true
	for i := range sessionsShown + 3 {
		x := session("vergadering")
		x.Date = x.Date.AddDays(7 * i % 53)
		must(t, s.Save(x))
	}
	got := find(t, s, "vergadering")
	for i, f := range got {
		if (len(f.Hits) > 0) != (i < sessionsShown) {
			t.Errorf("%d of %d has %d hits", i, len(got), len(f.Hits))
		}
	}
	if !slices.IsSortedFunc(got, func(a, b Found) int { return newestFirst(a.Head, b.Head) }) {
		t.Error("the newest do not come first")
	}
	if len(got) != sessionsShown+3 {
		t.Errorf("found %d", len(got))
	}
}
