package model_test

import (
	"fmt"
	"testing"

	"regietafel/model"
	"regietafel/model/modeltest"
)

var kept model.Session

// What the table sees, made once a decision.
func BenchmarkTable(b *testing.B) {
	for _, size := range [][3]int{{8, 30, 30}, {54, 300, 300}} {
		s := modeltest.Big(size[0], size[1], size[2])
		b.Run(fmt.Sprint(size[0]), func(b *testing.B) {
			for b.Loop() {
				kept = s.Table()
			}
		})
	}
}

// A decision, with its history.
func BenchmarkDo(b *testing.B) {
	s := modeltest.Big(54, 300, 300)
	h := model.NewHistory(s)
	c := model.SetText{ID: s.Agreements[7].ID, Field: model.FieldText, Text: "andere woorden", LanguageOnly: true}
	for b.Loop() {
		next, err := h.Do(model.Tafel, 0, c)
		if err != nil {
			b.Fatal(err)
		}
		h = next
	}
}

// The head of a session, made with each save.
func BenchmarkHead(b *testing.B) {
	s := modeltest.Big(54, 300, 300)
	for b.Loop() {
		if s.Head().ID == "" {
			b.Fatal("no head")
		}
	}
}
