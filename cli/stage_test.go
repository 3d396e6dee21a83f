//go:build unix

package cli

import (
	"fmt"
	"testing"
)

// Two windows: what was prepared for eight partners stays with the facilitator;
// what is put on the table in other words, and understood, goes to the wall.
func TestFromPreparationToTheWall(t *testing.T) {
	p := aStage(t)
	wall := p.start(t, "scherm").sees(waiting)
	w := p.start(t).begins("Overdag op het sportpark").press("2").sees("Nog geen partners")
	for i := range 8 {
		w.press("n").sees("Organisatie").types(fmt.Sprintf("Partner %d\t\tstil belang %d\tstille voorwaarde %d\r", i+1, i+1, i+1))
		w.sees(fmt.Sprintf("2 Partners %d", i+1), "✓ bewaard")
	}
	w.press("esc").sees("o tafel openen").press("o").sees("Wat ziet de tafel?").press("1").sees("TAFEL", "wand: leeg")

	w.press("3").sees("3 Belangen").press("ctrl+t").sees("Ziet niemand dit scherm?").press("g").sees("REGIE", "stil belang 1")
	w.press("b").sees("aan het woord").press("enter").sees("▌ Gaat ons om").press("a", "a").sees("mag op tafel").press("o").sees("Zoals gezegd", "stil belang 1")
	w.types("hardop: dichtbij huis\r").sees("● hardop: dichtbij huis", "✓ bewaard")
	w.sees("▌ Gaat ons om            ● hardop").press("c").sees("Wie").types("Partner 2\tdat niemand ver hoeft\r").sees("klopt dat zo?").press("1").sees("begrepen door Partner 2")

	w.press("w").sees("wand: Partner 1")
	wall.sees("Partner 1", "hardop: dichtbij huis")
	w.press("ctrl+l").loses("REGIE").press("ctrl+l").sees("REGIE")
	w.press("ctrl+t").sees("TAFEL").press("3").sees("hardop: dichtbij huis")
	for _, screen := range []*window{w, wall} {
		if screen.shows("stil") {
			t.Errorf("what was prepared shows:\n%s", screen.screen())
		}
	}
	w.press("v").sees("gezegd").types("vaste gezichten\r").sees("1 vaste gezichten")
	wall.sees("vaste gezichten")
	w.press("ctrl+c").leaves()
	wall.sees(waiting).press("ctrl+c").leaves()
}
