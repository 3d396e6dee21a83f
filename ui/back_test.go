package ui_test

import "testing"

// Whoever was led to a step goes back to where that was; whoever went there by
// its number goes back to the start card.
func TestBackGoesWhereItCameFrom(t *testing.T) {
	desk := open(t, demo(t)).Press("5").Press("6").Sees("Teruglezen", "Voor de foto")
	desk.Press("down", "enter").Sees("Wat moet blijven kloppen") // the row of the reservations
	desk.Press("esc").Sees("Teruglezen", "Voor de foto")
	desk.Press("5", "esc").SeesNowhere("5 Draagt het?")
}
