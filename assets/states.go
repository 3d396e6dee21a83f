package assets

// States are what a line is.
type States struct{ Presumed, Said, Lapsed, OnTable string }

var dutchStates = States{Presumed: "vermoed", Said: "gezegd", Lapsed: "vervallen", OnTable: "op tafel"}

var englishStates = States{Presumed: "presumed", Said: "said", Lapsed: "lapsed", OnTable: "on the table"}
