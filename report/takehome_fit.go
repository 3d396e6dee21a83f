package report

import "unicode/utf8"

// A page of A4, as style.css prints a meeneemblad: measured with a browser, and
// on the safe side.
const (
	pageLines = 57.0
	pageWide  = 100 // characters on a line across the page
	factWide  = 72  // behind the name of a fact
	cellWide  = 44  // in the widest column of the table
)

// room is how much a meeneemblad shows: how many of a kind, and how much of a
// text.
type room struct{ most, text int }

// rooms are tried one after the other, until what there is fits.
var rooms = []room{{10, 160}, {8, 140}, {6, 120}, {5, 120}, {4, 100}, {3, 100}, {2, 80}, {1, 70}, {1, 50}, {1, 30}}

// How much there is room for, in characters: of the title, of the opgave's
// sentence, and of a text within a sentence to tell.
func (r room) title() int { return min(2*r.text, 110) }
func (r room) aim() int   { return min(3*r.text, 220) }
func (r room) told() int  { return min(2*r.text, 140) }

// height is how many lines of print a document takes.
func height(tree Tree) float64 {
	sum := rows(tree.First, pageWide) + 1.8*rows(tree.Title, pageWide/2) + rows(tree.About, pageWide) + rows(tree.Note, pageWide) + 2
	for _, b := range tree.Blocks {
		switch b := b.(type) {
		case Heading:
			sum += 2.4
		case Paragraph:
			sum += 0.5 + 1.15*rows(b.Text, pageWide*8/10)
		case List:
			sum += 0.5 + tall(b.Lines, pageWide*9/10, 0.3)
		case Facts:
			for _, row := range b.Rows {
				sum += 0.4 + max(tall(row.Lines, factWide, 0), rows(row.Name, 20))
			}
		case Table:
			sum += 3.2
			for _, row := range b.Rows {
				sum += 0.7 + max(tall(row[1], cellWide, 0), tall(row[2], 14, 0), tall(row[3], 14, 0))
			}
		}
	}
	return sum
}

// tall is how many lines of print lines take.
func tall(lines []Line, wide int, between float64) float64 {
	sum := 0.0
	for _, l := range lines {
		sum += between + rows(l.screen("").Text, wide)
	}
	return sum
}

func rows(text string, wide int) float64 {
	return float64((utf8.RuneCountInString(text) + wide - 1) / wide)
}
