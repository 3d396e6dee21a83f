package assets

// Calendar is what stands in a calendar: titles without a partner's name.
type Calendar struct {
	Due, Review, Decision, Next string // {what} {table}
	Asked                       string // {name} {body}
	Folder                      string
}

var dutchCalendar = Calendar{
	Due: "{what} klaar · {table}", Review: "{what} opnieuw bekijken · {table}", Decision: "Besluit over {what} · {table}",
	Next: "Volgende tafel · {table}", Asked: "{name}, onder voorbehoud van {body}.", Folder: "agenda",
}

var englishCalendar = Calendar{
	Due: "{what} due · {table}", Review: "Look at {what} again · {table}", Decision: "Decision on {what} · {table}",
	Next: "Next table · {table}", Asked: "{name}, subject to {body}.", Folder: "calendar",
}
