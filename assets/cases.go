package assets

import "embed"

// cases are complete sessions in the interchange format. They are handed out as
// bytes, so that this package needs no codec.
//
//go:embed cases/*.json
var cases embed.FS

// Demo gives the example session, Overdag op het sportpark, as a file in the
// interchange format: its table is open, and preconditions and agreements stand
// in it as they do at a real one, from proposal to ratified.
func Demo() []byte {
	data, err := cases.ReadFile("cases/demo.json")
	if err != nil {
		panic(err) // it is part of the program
	}
	return data
}
