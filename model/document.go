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
	DOCX     Format = "docx"
	ODT      Format = "odt"
	XLSX     Format = "xlsx" // the agreements alone; so are the next two
	CSV      Format = "csv"
	ICS      Format = "ics"
)

// Values lists what a Format can be.
func (Format) Values() []string {
	return names(Markdown, HTML, DOCX, ODT, XLSX, CSV, ICS)
}

// Whole reports whether a document is written whole in a format; the others hold the
// agreements and their days alone.
func (f Format) Whole() bool { return f == Markdown || f == HTML || f == DOCX || f == ODT }
