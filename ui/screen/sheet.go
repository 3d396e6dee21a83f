package screen

import (
	"hash/fnv"
	"strconv"
	"strings"

	"regietafel/model"
	"regietafel/model/finding"
	"regietafel/ui/widget"
)

// Edit is how a row is changed.
type Edit int

// The ways. A row that is Shown has nothing to edit.
const (
	Shown    Edit = iota
	Line          // one line of text
	Long          // several lines; decided at each rest
	Choose        // one of a few, by number
	PickOne       // one of many, by typing a part of it
	PickMany      // several of many
)

// Entry is what was entered in a row.
type Entry struct {
	Text   string
	Picked []string
	State  model.State // of a layered row: presumed or said
}

// Row is a line of a Sheet: a label and a value, and how it is changed.
type Row struct {
	Key     string // its own in the sheet; by itself ID and Field make one
	ID      model.ID
	Field   model.Field
	Label   string
	Value   string // as shown; a dash stands for none
	Aside   string // at the right end, dim
	Below   string // under the value, dim
	State   model.State
	Marked  bool   // the state is shown before the value
	Heading bool   // a line between groups, never chosen
	Block   bool   // over the whole column, without a label
	Bullet  string // hangs before the value of a block

	Edit    Edit
	Text    string // what editing begins with
	Options []widget.Option
	Picked  []string
	Own     bool                     // the facilitator's own: a note
	Layered bool                     // typed by layer, phase and floor
	Partner model.ID                 // whose, of a layered row
	Hint    func(text string) string // what is understood of what is typed
	Change  func(Entry) ([]model.Change, error)
	Leads   func() Action  // what enter does with a row that is not edited
	Asks    finding.Bundle // what the row is about, if it is about one
}

func (r Row) key() string {
	if r.Key != "" {
		return r.Key
	}
	return string(r.ID) + "/" + string(r.Field)
}

// Sheet is a page of rows of which one is chosen, and edited in place.
type Sheet struct {
	list  widget.List
	draft *draft
	flip  bool   // ctrl+g: the other state than the scene's
	burst uint64 // of the long text that is being typed
}

// draft is the row that is being edited.
type draft struct {
	row    Row
	field  widget.Field
	choice widget.Choice
	picker widget.Picker
	typed  int // rises with each key, to tell a rest from a stale tick
	saved  string
}

// At makes a sheet with a row chosen.
func At(id model.ID, f model.Field) Sheet {
	return Sheet{list: widget.At(Row{ID: id, Field: f}.key())}
}

// AtKey makes a sheet with the row of that key chosen.
func AtKey(key string) Sheet { return Sheet{list: widget.At(key)} }

// Editing reports whether a row is being edited.
func (s *Sheet) Editing() bool { return s.draft != nil }

// Claims is what the sheet wants of keys.
func (s *Sheet) Claims() Claim {
	switch {
	case s.draft == nil:
		return None
	case s.draft.row.Edit == Choose:
		return Digits
	}
	return Text
}

// Means is the answer with that number in a row that is being chosen for.
func (s *Sheet) Means(digit string) string {
	if s.draft == nil || s.draft.row.Edit != Choose {
		return ""
	}
	return s.draft.choice.Numbered(digit)
}

func keysOf(rows []Row) []string {
	var out []string
	for _, r := range rows {
		if !r.Heading {
			out = append(out, r.key())
		}
	}
	return out
}

// Row is the chosen row.
func (s *Sheet) Row(rows []Row) (Row, bool) {
	if s.list.Sync(keysOf(rows)) < 0 {
		return Row{}, false
	}
	for _, r := range rows {
		if !r.Heading && r.key() == s.list.ID() {
			return r, true
		}
	}
	return Row{}, false
}

// Chosen is the key of the chosen row, as it was when the rows were seen last.
func (s *Sheet) Chosen() string { return s.list.ID() }

// At is the thing and its field of the chosen row, as it was when the rows were
// seen last.
func (s *Sheet) At() (model.ID, model.Field) {
	id, field, _ := strings.Cut(s.list.ID(), "/")
	return model.ID(id), model.Field(field)
}

// Choose chooses the row of a key.
func (s *Sheet) Choose(key string) { s.list.Select(key) }

// Select chooses the row of a thing and its field.
func (s *Sheet) Select(id model.ID, f model.Field) { s.list.Select(Row{ID: id, Field: f}.key()) }

// Move chooses another row, and reports whether there was one.
func (s *Sheet) Move(n int, rows []Row) bool { return s.list.Move(n, keysOf(rows)) }

// Start opens the chosen row for editing.
func (s *Sheet) Start(rows []Row, sc Scene) Action {
	r, ok := s.Row(rows)
	if !ok || r.Edit == Shown {
		return nil
	}
	return s.begin(r, sc)
}

func (s *Sheet) open(r Row, sc Scene) {
	d := &draft{row: r, saved: r.Text}
	switch r.Edit {
	case Line:
		d.field = widget.NewWrapped(r.Text)
	case Long:
		d.field = widget.NewArea(r.Text)
		s.burst = burst(sc.NewID())
	case Choose:
		chosen := ""
		if len(r.Picked) > 0 {
			chosen = r.Picked[0]
		}
		d.choice = widget.NewChoice(r.Options, chosen)
	case PickOne, PickMany:
		d.picker = widget.NewPicker(r.Options, r.Edit == PickMany, r.Picked, model.Matches)
	}
	s.draft, s.flip = d, false
}

// burst makes a number of an ID, for the decisions of one burst of typing.
func burst(id model.ID) uint64 {
	h := fnv.New64a()
	_, _ = h.Write([]byte(id))
	return h.Sum64() | 1
}

// Commands are the keys of the row that is being edited; none when none is.
func (s *Sheet) Commands(sc Scene) []Command {
	k := sc.Text.Keys
	if s.draft == nil {
		return nil
	}
	var out []Command
	switch s.draft.row.Edit {
	case Long:
		out = []Command{Hint("tab", k.Done), Hint("↵", k.NewLine), Hint("esc", k.LeaveKept)}
	case Choose:
		out = []Command{Hint("1-"+strconv.Itoa(s.draft.choice.Len()), k.Choose), Hint("↵", k.Take), Hint("esc", k.Back)}
	case PickMany:
		out = []Command{Hint("␣", k.Mark), Hint("↵", k.Done), Hint("esc", k.Back)}
	case PickOne:
		out = []Command{Hint("↵", k.Take), Hint("↑↓", k.Move), Hint("esc", k.Back)}
	default:
		out = []Command{Hint("↵", k.Done), Hint("tab", k.NextField), Hint("esc", k.BackText)}
	}
	if s.flippable(sc) {
		out = append(out, Hint("ctrl+g", k.Flip))
	}
	return out
}

// mark is the word and sign of what a typed line is.
func mark(sc Scene, st model.State) string {
	switch st {
	case model.Spoken:
		return "● " + sc.Text.States.Said
	case model.Lapsed:
		return "✕ " + sc.Text.States.Lapsed
	}
	return "○ " + sc.Text.States.Presumed
}

// Mark is the word and sign of a line's state.
func Mark(sc Scene, st model.State) string { return mark(sc, st) }
