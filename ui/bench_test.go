package ui_test

import (
	"fmt"
	"testing"

	"regietafel/model"
	"regietafel/model/modeltest"
	"regietafel/ui/uitest"
)

var sink string

// The picture of each screen, at 8 and at 54 partners.
func BenchmarkView(b *testing.B) {
	for _, size := range [][3]int{{8, 30, 30}, {54, 300, 300}} {
		s := modeltest.Big(size[0], size[1], size[2])
		for _, x := range surfaces {
			switch x.name {
			case "opgave", "partners", "interests", "interests, card", "agreements", "agreements, card", "read-back", "closing", "search":
				b.Run(fmt.Sprintf("%d/%s", size[0], x.name), func(b *testing.B) {
					desk := reach(b, s, model.Tafel, x).Resize(120, 40)
					for b.Loop() {
						sink = desk.View().Content
					}
				})
			}
		}
	}
}

// A key that moves, with all that App does for it.
func BenchmarkKey(b *testing.B) {
	s := modeltest.Big(54, 300, 300)
	desk := uitest.New(b, []model.Session{s}, uitest.OpenAt(s.ID, model.Place{Step: model.StepAgreements})).Resize(120, 40)
	for b.Loop() {
		desk.Press("down", "up")
	}
}

// Home with two thousand sessions.
func BenchmarkHome(b *testing.B) {
	for _, n := range []int{20, 2000} {
		sessions := make([]model.Session, n)
		for i := range sessions {
			sessions[i] = model.New(modeltest.ID(), fmt.Sprintf("Tafel %d", i), modeltest.Today.AddDays(-i))
		}
		desk := uitest.New(b, sessions).Resize(120, 40)
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			for b.Loop() {
				desk.Press("down")
				sink = desk.View().Content
			}
		})
	}
}
