package assets

// Sections are the words of the parts of the werkverslag that are more than a
// field and its value.
type Sections struct {
	Promise                                string // {text}
	For                                    string // {who}
	Before                                 string // {text}
	Points, Accepted, TakenUp, Clashes     string
	Owner                                  string // {n} {name}
	ClashesWith                            string // {n} {name}
	Needs, NeedsWhom, NeedsFor             string // {who}; {n} {text} {a}
	Polls, PollsNote, PollUndated, OpgaveV string // {v}
	PollAnswers                            Count
	Reflection, Seen                       string
}
