package report

// Tree is a document before it has a format.
type Tree struct {
	First  string // what the document is and of when: the first line
	Title  string // of the session
	About  string // which document, of which sitting
	Note   string // for whom, if it may not travel
	Foot   string
	Sheet  bool // it is to fit on one side of A4
	Blocks []Block
}

// Block is a part of a document: a Heading, Paragraph, List, Facts, Table or Picture.
type Block interface{ block() }

// Heading is the title of what follows. Level is 2 or 3; the document's title
// is 1, and no level is left out.
type Heading struct {
	Level int
	Text  string
}

// Tone is how a paragraph speaks.
type Tone string

// The tones.
const (
	Plain     Tone = ""
	Statement Tone = "statement" // the words that a document is about
	Quiet     Tone = "quiet"     // about those words
)

// Paragraph is text; its line breaks stay.
type Paragraph struct {
	Tone Tone
	Text string
}

// Line is one thing said: "Ligt vast: het tarief – geregeld in 3".
type Line struct {
	Label  string // what it is, before it
	Text   string
	Note   string // how it stands, behind it
	Lapsed bool   // it holds no longer; Note says so in words
}

// List is lines one below the other.
type List struct{ Lines []Line }

// Fact is a name with what belongs to it.
type Fact struct {
	Name  string
	Lines []Line
}

// Facts are names with what belongs to them.
type Facts struct{ Rows []Fact }

// Cell is one place of a table.
type Cell []Line

// Table has a header above each column; the first cell of a row is the header
// of that row.
type Table struct {
	Caption string
	Header  []string
	Spell   int // the column of which a reader without columns needs the name; 0 for none
	Rows    [][]Cell
	Class   string // of its widths on a page, where it has its own
	Matrix  bool   // who stands beside whom: most cells are empty
}

// Picture is who points at whom, for a format that can draw it: a table near it says the
// same.
type Picture struct {
	Title, About string
	Names        []string
	Arrows       []Arrow
}

// Arrow goes from one name to another, with what it is for.
type Arrow struct {
	From, To int
	Label    string
}

func (Heading) block()   {}
func (Paragraph) block() {}
func (List) block()      {}
func (Facts) block()     {}
func (Table) block()     {}
func (Picture) block()   {}

func plain(text string) []Line { return []Line{{Text: text}} }
