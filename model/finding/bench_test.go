package finding_test

import (
	"fmt"
	"strings"
	"testing"

	"regietafel/model/finding"
	"regietafel/model/modeltest"
)

var asked []finding.Finding

// What is missing or odd, made anew with each decision, with as many words as a
// language has for the reflex.
func BenchmarkFindings(b *testing.B) {
	words := finding.Words{
		Making:     strings.Fields("instel* inricht* *richten opzet* start* nieuw* oprichten oprichting vorm* bouw* ontwikkel* aanstel* benoem* organiseer* invoer* extra"),
		Things:     strings.Fields("*overleg overlegvorm* *vergadering* *bijeenkomst* *sessie* *systeem *systemen portaal dashboard* app *onderzoek *studie verkenning* *monitor* *coördinator *regisseur *manager training* cursus* plan *plannen"),
		Structures: strings.Fields("stuurgroep* werkgroep* projectgroep* *team *teams commissie* raad platform* netwerk* tafel* bureau stichting"),
		Process:    strings.Fields("beslis* besluit* vertrouw* afstem* samenwerk* communicat* eigenaar* verantwoordelijk* tempo"),
	}
	for _, size := range [][3]int{{8, 30, 30}, {54, 300, 300}} {
		s := modeltest.Big(size[0], size[1], size[2])
		b.Run(fmt.Sprint(size[0]), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				asked = finding.In(s, modeltest.Today, words)
			}
			b.ReportMetric(float64(len(asked)), "findings")
		})
	}
}
