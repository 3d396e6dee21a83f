package assets

import "regietafel/model"

// Files are the words for documents as files.
type Files struct {
	Ask, KeyFile, KeyEach, KeyAll, All, AllAbout                 string
	WrittenAt, WrittenIn, Exists                                 string // {path}
	ExistsKeep, ExistsOverwrite                                  string
	Busy                                                         string // {n} {of}
	For                                                          map[model.Format]string
	OtherEnding, NoPDF, OnlyDecisions, NotToScreen, OnlyCalendar string // {format}
}

var dutchFiles = Files{
	Ask: "Als welk bestand?", KeyFile: "bestand maken", KeyEach: "voor iedereen", KeyAll: "alle bestanden", All: "Alles",
	AllAbout:  "alle documenten en lijsten, in één map (a)",
	WrittenAt: "Het bestand staat in {path}", WrittenIn: "De bestanden staan in {path}",
	Exists: "{path} bestaat al.", ExistsKeep: "laten staan", ExistsOverwrite: "vervangen",
	Busy: "Bezig: {n} van {of} bestanden.",
	For: map[model.Format]string{
		model.DOCX: "Word (docx): voor een bestuursstuk", model.ODT: "OpenDocument (odt): voor LibreOffice", model.HTML: "webpagina (html): lezen, printen, als pdf bewaren",
		model.Markdown: "Markdown (md): tekst die overal te plakken is", model.XLSX: "Excel (xlsx): de afspraken als lijst",
		model.CSV: "csv: de afspraken, voor een ander programma", model.ICS: "agenda (ics): wanneer iets klaar of beslist is",
	},
	OtherEnding: "{name} eindigt anders dan op .{format}.", NoPDF: "Een pdf maak je van de html (printen) of van de docx of odt (bewaren als).",
	OnlyDecisions: "Alleen de besluitenlijst kan als {format}.", NotToScreen: "Een {format} is geen tekst. Geef met -o een bestand.",
	OnlyCalendar: "--periods hoort bij --format ics.",
}

var englishFiles = Files{
	Ask: "As which file?", KeyFile: "make a file", KeyEach: "for everyone", KeyAll: "all files", All: "Everything",
	AllAbout:  "all documents and lists, in one folder (a)",
	WrittenAt: "The file is in {path}", WrittenIn: "The files are in {path}",
	Exists: "{path} is there already.", ExistsKeep: "leave it", ExistsOverwrite: "replace it",
	Busy: "Busy: {n} of {of} files.",
	For: map[model.Format]string{
		model.DOCX: "Word (docx): for a board paper", model.ODT: "OpenDocument (odt): for LibreOffice", model.HTML: "web page (html): to read, print, save as pdf",
		model.Markdown: "Markdown (md): text that can be pasted anywhere", model.XLSX: "Excel (xlsx): the agreements as a list",
		model.CSV: "csv: the agreements, for another program", model.ICS: "calendar (ics): when things are due or decided",
	},
	OtherEnding: "{name} does not end in .{format}.", NoPDF: "Make a pdf of the html (print it) or of the docx or odt (save it as one).",
	OnlyDecisions: "Only the decision list can be made as {format}.", NotToScreen: "A {format} is no text. Name a file with -o.",
	OnlyCalendar: "--periods goes with --format ics.",
}
