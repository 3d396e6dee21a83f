package assets

// SessionText is the page with the session's own facts.
type SessionText struct {
	Agenda, AgendaNew, AgendaText, AgendaMinutes, Minutes string
	KeyAgenda, KeyLength, LengthTitle, Length             string    // {n}
	Parts                                                 [8]string // of the agenda that is made for a length
}

var dutchSession = SessionText{
	Agenda: "Agenda", AgendaNew: "Nieuw onderdeel", AgendaText: "Wat", AgendaMinutes: "Minuten",
	Minutes: "{n} min", KeyAgenda: "agendapunt", KeyLength: "agenda op maat",
	LengthTitle: "Hoe lang duurt de tafel? Eigen onderdelen blijven staan.", Length: "{n} minuten",
	Parts: [8]string{"Opening", "De opgave", "De ronde: belangen en randvoorwaarden", "Pauze", "Afspraken", "Draagt het?", "Teruglezen", "Sluiten"},
}

var englishSession = SessionText{
	Agenda: "Agenda", AgendaNew: "New item", AgendaText: "What", AgendaMinutes: "Minutes",
	Minutes: "{n} min", KeyAgenda: "agenda item", KeyLength: "set agenda",
	LengthTitle: "How long is the table? Parts of your own stay.", Length: "{n} minutes",
	Parts: [8]string{"Opening", "The challenge", "The round: interests and preconditions", "Break", "Agreements", "Does it hold?", "Read back", "Closing"},
}
