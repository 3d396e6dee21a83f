package assets

import "embed"

// cases are complete sessions in the interchange format. They are handed out as
// bytes, so that this package needs no codec.
//
//go:embed cases/*.json
var cases embed.FS

// Demo returns the example session, Overdag op het sportpark, as a file in the
// interchange format: its table is open, and preconditions and agreements stand
// in it as they do at a real one, from proposal to ratified.
func Demo() []byte { return embedded("demo") }

// Foto returns the same table as it goes when everybody leaps over the price, as
// a file in the interchange format: a covenant to which all said ja together,
// a photo, and nobody who said what must keep holding at home (field rule 12).
func Foto() []byte { return embedded("foto") }

// Case is a training case: a table before it begins, with in REGIE what each
// partner has on its mind, and what the trainer needs. It is in Dutch only.
type Case struct {
	Name  string // as it is typed, and as its file is called
	Title string // of the session, for people
}

// Cases lists the training cases, from the one to begin with to the short one.
func Cases() []Case {
	return []Case{
		{"sportpark", "Overdag op het sportpark"},
		{"jeugd", "Eén gezin, eenenveertig deuren"},
		{"werk", "Uitgestroomd, en dan?"},
		{"zvh", "Het huis en zijn buren"},
	}
}

// CaseFile returns a training case by its name, as a file in the interchange
// format that holds layer REGIE and has no date; false when there is none of
// that name.
func CaseFile(name string) ([]byte, bool) {
	for _, c := range Cases() {
		if c.Name == name {
			return embedded(name), true
		}
	}
	return nil, false
}

// embedded reads a session that is part of the program.
func embedded(name string) []byte {
	data, err := cases.ReadFile("cases/" + name + ".json")
	if err != nil {
		panic(err)
	}
	return data
}
