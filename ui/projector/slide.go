// Package projector is the tafelscherm: the large, calm page for a projector,
// and the program of its own that shows it. What it shows is a Slide: finished
// sentences that were made from the table layer, and nothing else of a
// session. It reads no session and no store, writes nothing, and shows nothing
// rather than something doubtful: a missing, old or damaged slide is a neutral
// screen. It imports theme, widget and Bubble Tea's parts only.
package projector

// Format is what each encoded Slide begins with.
const Format = "regietafel-slide/1"

// Kind is what a Slide shows.
type Kind string

// The kinds. Those of one thought, a sentence and a clock, stand in the middle
// of the page; the others keep one left edge, so that they may grow while
// people read.
const (
	Nothing    Kind = "nothing"
	Opgave     Kind = "opgave"
	Partner    Kind = "partner"
	Agreements Kind = "agreements"
	Agreement  Kind = "agreement"
	Sentence   Kind = "sentence"
	Clock      Kind = "clock"
)

// Style is how a Line is shown.
type Style string

// The styles. Dim belongs to the line above it, and stands right below it.
// Changed are words that changed since the version; Open are words that are
// not agreed yet.
const (
	Plain   Style = ""
	Strong  Style = "strong"
	Dim     Style = "dim"
	Changed Style = "changed"
	Open    Style = "open"
)

// Line is one paragraph of a Slide, or, with Joins, the next words of the one
// before it, so that words within a paragraph can have a style of their own.
// What is in [brackets] in a Text is marked softly, whatever its style. A
// newline in a Text begins a new line without room before it.
type Line struct {
	Mark  string `json:"mark,omitzero"` // hangs before the paragraph: "3", "●", "✓"
	Text  string `json:"text"`
	Style Style  `json:"style,omitzero"`
	Joins bool   `json:"joins,omitzero"` // no blank is put between: it is in the Text
}

// Slide is one page: finished sentences in one language, each of them made
// from the table layer.
type Slide struct {
	Format string `json:"format"` // Encode fills it
	Kind   Kind   `json:"kind"`
	Title  string `json:"title,omitzero"` // dim, above the lines
	Lines  []Line `json:"lines,omitzero"`
	Foot   string `json:"foot,omitzero"` // dim, at the bottom of the page
	Lang   string `json:"lang,omitzero"`
}
