package assets

// CLI are the words of the command line.
type CLI struct {
	About, File, Lang, Theme, Version                                                                                               string
	Open, OpenWhich, New, NewTitle, List, ListJSON, Export, ExportID                                                                string
	ExportFormat, ExportDocument, ExportOut, ExportForce, ExportLayer                                                               string
	Import, ImportFiles, Demo, Schema, Backup, BackupFile, Check, Run                                                               string
	Checked, BackedUp, NoMatch, Several, Usage, ImportPlace                                                                         string
	CopyOffer, NotTerminal, OnlyJSON                                                                                                string
	NewCase, NoCase, NewNeeds, DemoFoto                                                                                             string // {names}, {name} {names}
	ExportAll, WhichTable, OnlyAll, Partners, PartnersFiles, ExportPeriods, ExportPartner, OnlyTakeHome, NoPartner, SeveralPartners string // {name}, {names}
	NoFileName                                                                                                                      string
	Reasons                                                                                                                         map[string]string
}

var dutchCLI = CLI{
	About: "Regietafel: van een gezamenlijke opgave naar afspraken die elke partner thuis kan dragen.",
	File:  "het bestand met alle tafels", Lang: "taal: nl of en", Theme: "kleuren: auto, dark of light", Version: "toon de versie",
	Run: "alle tafels, of de tafel van vandaag", Open: "open een tafel", OpenWhich: "nummer of titel van de tafel", New: "maak een tafel", NewTitle: "titel van de tafel",
	List: "toon alle tafels", ListJSON: "als JSON", Export: "maak een bestand van een tafel", ExportID: "nummer van de tafel",
	ExportFormat: "{formats} of json", ExportDocument: "besluitenlijst, werkverslag of meeneemblad", ExportOut: "naar dit bestand, - is het scherm; van elk meeneemblad: naar deze map",
	ExportForce: "vervang een bestaand bestand", ExportLayer: "laag van json: tafel of regie", Import: "lees tafels in", ImportFiles: "bestanden",
	Demo: "een volledig voorbeeld, in een tijdelijk bestand", Schema: "het schema van het uitwisselformaat", Backup: "maak een kopie van het bestand",
	BackupFile: "naar dit bestand", Check: "kijk of het bestand heel is",
	Checked: "{path} is heel.", BackedUp: "Kopie gemaakt: {path}",
	NoMatch: "Er is geen tafel met nummer of titel {name}.", Several: "Meer tafels heten zo. Kies er een bij nummer:",
	NoFileName: "Achter --file hoort de naam van een bestand.",
	Usage:      "Zo kan het niet:", ImportPlace: "op {place}", CopyOffer: "De nieuwste leesbare kopie: {path}. Open die met --file.",
	NotTerminal: "Regietafel heeft een terminal nodig.", OnlyJSON: "De laag REGIE is er alleen als json.",
	NewCase: "begin met een oefencasus: {names}", NoCase: "Er is geen oefencasus {name}. Kies uit: {names}.",
	NewNeeds: "Geef een titel met --title, of een oefencasus met --case.", DemoFoto: "dezelfde tafel met een convenant en een foto, en niets geregeld",
	ExportAll: "alle tafels, als jsonl of csv, voor een databank", WhichTable: "Noem de tafel, of geef --all.", OnlyAll: "--all gaat zonder tafel, met --format jsonl of csv.",
	Partners: "voeg partners uit lijsten aan een tafel toe", PartnersFiles: "lijsten: csv, xlsx of docx",
	ExportPeriods: "in de agenda ook wat in een periode klaar is, op de laatste dag ervan",
	ExportPartner: "van deze partner, alleen bij het meeneemblad; zonder naam: van elke partner een bestand", OnlyTakeHome: "Een partner hoort bij het meeneemblad, niet bij json.",
	NoPartner: "Aan deze tafel zit geen partner die {name} heet.", SeveralPartners: "Meer partners heten zo: {names}. Geef de hele naam.",
	Reasons: map[string]string{
		"notjson": "het is geen JSON", "toolarge": "het is te groot", "format": "het is een ander formaat", "newer": "het is van een nieuwere versie",
		"unknown": "een onbekend veld", "type": "een waarde van de verkeerde soort", "value": "een waarde die niet kan", "text": "een te lange tekst",
		"reference": "een verwijzing die niet klopt", "trailing": "er staat iets achter het einde", "repeated": "een veld staat er twee keer",
	},
}

var englishCLI = CLI{
	About: "Regietafel: from a shared challenge to agreements that each partner can carry at home.",
	File:  "the file with all tables", Lang: "language: nl or en", Theme: "colours: auto, dark or light", Version: "show the version",
	Run: "all tables, or the table of today", Open: "open a table", OpenWhich: "number or title of the table", New: "make a table", NewTitle: "title of the table",
	List: "show all tables", ListJSON: "as JSON", Export: "make a file of a table", ExportID: "number of the table",
	ExportFormat: "{formats} or json", ExportDocument: "besluitenlijst (decision list), werkverslag (working report) or meeneemblad (take-home sheet)", ExportOut: "to this file, - is the screen; of each take-home sheet: to this folder",
	ExportForce: "replace a file that is there", ExportLayer: "layer of json: tafel (table) or regie (backstage)", Import: "read tables in", ImportFiles: "files",
	Demo: "a complete example, in a temporary file", Schema: "the schema of the interchange format", Backup: "make a copy of the file",
	BackupFile: "to this file", Check: "see whether the file is whole",
	Checked: "{path} is whole.", BackedUp: "Copy made: {path}",
	NoMatch: "There is no table with number or title {name}.", Several: "More tables have that name. Choose one by its number:",
	NoFileName: "After --file comes the name of a file.",
	Usage:      "It does not work like this:", ImportPlace: "at {place}", CopyOffer: "The newest copy that can be read: {path}. Open it with --file.",
	NotTerminal: "Regietafel needs a terminal.", OnlyJSON: "The backstage layer exists as json only.",
	NewCase: "start from a training case, in Dutch only: {names}", NoCase: "There is no training case {name}. Choose from: {names}.",
	NewNeeds: "Give a title with --title, or a training case with --case.", DemoFoto: "the same table with a covenant and a photo, and nothing arranged",
	ExportAll: "all tables, as jsonl or csv, for a database", WhichTable: "Name the table, or give --all.", OnlyAll: "--all goes without a table, with --format jsonl or csv.",
	Partners: "add partners from lists to a table", PartnersFiles: "lists: csv, xlsx or docx",
	ExportPeriods: "in the calendar also what is due in a period, on its last day",
	ExportPartner: "of this partner, with the meeneemblad only; without a name: a file for each partner", OnlyTakeHome: "A partner goes with the meeneemblad, not with json.",
	NoPartner: "No partner at this table is called {name}.", SeveralPartners: "Several partners are called so: {names}. Give the whole name.",
	Reasons: map[string]string{
		"notjson": "it is no JSON", "toolarge": "it is too large", "format": "it is another format", "newer": "it is of a newer version",
		"unknown": "an unknown field", "type": "a value of the wrong sort", "value": "a value that cannot be", "text": "a text that is too long",
		"reference": "a reference that leads nowhere", "trailing": "something stands after the end", "repeated": "a field is there twice",
	},
}
