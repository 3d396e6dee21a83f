package model

// Document is a sort of document that is made of a session.
type Document string

// The documents.
const (
	Decisions Document = "besluitenlijst" // may travel
	Working   Document = "werkverslag"    // for the partners
	TakeHome  Document = "meeneemblad"    // for one partner to take home
)

// Values lists what a Document can be.
func (Document) Values() []string { return names(Decisions, Working, TakeHome) }

// Format is how a document is written, and how its file name ends.
type Format string

// The formats.
const (
	Markdown Format = "md"
	HTML     Format = "html"
)

// Values lists what a Format can be.
func (Format) Values() []string { return names(Markdown, HTML) }
