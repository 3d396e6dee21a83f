package store

import (
	"fmt"
	"path/filepath"
	"testing"

	bolt "go.etcd.io/bbolt"

	"regietafel/model"
	"regietafel/model/modeltest"
)

var sizes = []struct {
	name                            string
	partners, interests, agreements int
}{{"8-30", 8, 30, 30}, {"54-300", 54, 300, 300}}

func BenchmarkSave(b *testing.B) {
	for _, size := range sizes {
		b.Run(size.name, func(b *testing.B) {
			s := fresh(b)
			x := modeltest.Big(size.partners, size.interests, size.agreements)
			must(b, s.Save(x))
			for b.Loop() {
				x.Revision++
				must(b, s.Save(x))
			}
		})
	}
}

// BenchmarkUpdate is what Save is held against: the same bytes, put as they
// are.
func BenchmarkUpdate(b *testing.B) {
	for _, size := range sizes {
		b.Run(size.name, func(b *testing.B) {
			s := fresh(b)
			r, err := s.row(modeltest.Big(size.partners, size.interests, size.agreements))
			must(b, err)
			for b.Loop() {
				must(b, s.db.Update(r.put))
			}
		})
	}
}

// many makes a file with n sessions of a usual size.
func many(b *testing.B, n int) string {
	path := filepath.Join(b.TempDir(), "sessions.db")
	s := mustOpen(b, path)
	x := modeltest.Big(8, 30, 30)
	var all []model.Session
	for i := range n {
		x.ID, x.Title, x.Date = modeltest.ID(), fmt.Sprint("Tafel ", i), modeltest.Today.AddDays(i%500)
		all = append(all, x)
	}
	must(b, s.Import(all))
	must(b, s.Close())
	return path
}

func BenchmarkList(b *testing.B) {
	for _, n := range []int{20, 2000} {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			s := mustOpen(b, many(b, n))
			for b.Loop() {
				if heads, err := s.List(); err != nil || len(heads) != n {
					b.Fatal(len(heads), err)
				}
			}
		})
	}
}

func BenchmarkOpen(b *testing.B) {
	for _, n := range []int{20, 2000} {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			path := many(b, n)
			for b.Loop() {
				s, err := Open(path, options())
				must(b, err)
				must(b, s.Close())
			}
		})
	}
}

// BenchmarkOpenRaw is what Open is held against: bbolt alone.
func BenchmarkOpenRaw(b *testing.B) {
	path := many(b, 2000)
	for b.Loop() {
		db, err := bolt.Open(path, 0o600, nil)
		must(b, err)
		must(b, db.Close())
	}
}

func BenchmarkCreate(b *testing.B) {
	dir := b.TempDir()
	for i := 0; b.Loop(); i++ {
		s, err := Open(filepath.Join(dir, fmt.Sprint(i)), options())
		must(b, err)
		must(b, s.Close())
	}
}

func BenchmarkSearch(b *testing.B) {
	s := mustOpen(b, many(b, 2000))
	for _, query := range []string{"vervoer", "nergens te vinden"} {
		b.Run(query, func(b *testing.B) {
			for b.Loop() {
				find(b, s, query)
			}
		})
	}
}
