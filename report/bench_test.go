package report_test

import (
	"testing"

	"regietafel/assets"
	"regietafel/model/modeltest"
	"regietafel/report"
)

// A document is made while somebody waits at the table.
func BenchmarkDocument(b *testing.B) {
	s := modeltest.Big(54, 300, 300)
	for _, d := range documents {
		b.Run("make/"+string(d), func(b *testing.B) {
			for b.Loop() {
				report.Make(s, d, assets.For(assets.Dutch), now)
			}
		})
		for _, f := range formats {
			b.Run(string(d)+"."+string(f), func(b *testing.B) {
				for b.Loop() {
					made(b, s, d, f, assets.Dutch)
				}
			})
		}
	}
}
