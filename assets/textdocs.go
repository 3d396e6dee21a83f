package assets

// ReadBack is the read-back of agreements.
type ReadBack struct {
	Title, Done, Nothing, Asks, Owns, Themselves, Body, ByDate, Needs, Stale string
	ReserveTitle, NeedsTitle                                                 string
	KeyYes, KeyReserve, KeyNot, KeyOut, KeyAbsent, KeyYesNotPoint            string
	KeyTogether, KeyNext, KeyPrev, KeyTakeBack                               string
	Left                                                                     Count
}

// Closing is step 6.
type Closing struct {
	ReadBack, Photo, PhotoHint, Answerable, Documents                       string
	AllAsked                                                                string
	ToAsk                                                                   Count
	Decisions, Report, DecisionsAbout, ReportAbout, PreviewTitle, WrittenAt string
	Exists, ExistsKeep, ExistsOverwrite, AfterTitle                         string
	After                                                                   Count
	KeyReadBack, KeyMarkdown, KeyHTML, KeyClose                             string
	AllCosted, LookBackHint                                                 string
	ToCost, LookBack, Unbound                                               Count
}

// Lists are the small lists: parked subjects and terms.
type Lists struct {
	ParkedTitle, ParkedEmpty, ParkTitle, ParkText, ParkWhose, ParkBack, ParkWhoseHint, ParkAs string
	ParkAsInterest, ParkAsPrecondition, ParkedWith, ParkedNow, ParkedAt, NobodyKnown          string
	TermsTitle, TermsEmpty, TermNew, TermWord, TermMeaning, TermVersion                       string
	KeyNew, KeyEdit, KeyDelete                                                                string
}

// Search is the search page.
type Search struct {
	Prompt, Empty, Nothing string
	KeyGo                  string
}

// Help is the page with all keys.
type Help struct {
	Here, Always, Words string
	Lines               []string
}

// Docs are the words of the documents.
type Docs struct {
	Decisions, Report                                                         string
	Concept, Settled                                                          string // {at}
	Opgave, ForWhom, Better, HowMuch, When, WhyNow, WhyUs, Felt, Given        string
	NotAgreed                                                                 string
	Agreements, Number, Agreement, Lead, Due, Status, Conditions              string
	Reservations, ReservationLine, ReservationNoDate                          string
	ToArrange, Next, NextBy, Photo, Outside, Present, Absent, Partners        string
	Interests, Preconditions, Pressures, Mandate, HomeCounts, Brings, Better2 string
	Position, Movers, Carries, Answers, Terms, Parked, After, Versions, None  string
	NoAgreements, NoLead, NoDate, Fixed, Free, Others, Document, Noticed      string
	Informal, Costing, Answerable, Ambitions, Indicators, Voices, Understood  string
	Version, Rules, Agenda                                                    string
	OnlyTable, ForPartners, Lapsed                                            string
	AgreementsCaption, AnswersCaption, Relieved                               string // {a}
	ReservationDecided, NoBody, DateFollows                                   string // {a} {name} {body} {outcome}
	NextByNoDate, NextNoBy                                                    string // {by}, {date}
}

// CLI are the words of the command line.
type CLI struct {
	About, File, Lang, Theme, Version                                 string
	Open, OpenWhich, New, NewTitle, List, ListJSON, Export, ExportID  string
	ExportFormat, ExportDocument, ExportOut, ExportForce, ExportLayer string
	Import, ImportFiles, Demo, Schema, Backup, BackupFile, Check, Run string
	Checked, BackedUp, NoMatch, Several, Usage, ImportPlace           string
	CopyOffer, NotTerminal, OnlyJSON                                  string
	NewCase, NoCase, NewNeeds, DemoFoto                               string // {names}, {name} {names}
	ExportPartner, OnlyTakeHome, NoPartner, SeveralPartners           string // {name}, {names}
	Reasons                                                           map[string]string
}
