package uitest

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"regietafel/assets"
	"regietafel/lists"
	"regietafel/model"
	"regietafel/model/date"
	"regietafel/model/wire"
	"regietafel/ui/projector"
	"regietafel/ui/screen"
)

// Library keeps sessions in memory, as bytes, so that what is loaded is what a
// file would give.
type Library struct {
	boards map[model.ID][]byte
	order  []model.ID
	Fails  *model.Fault // every save is refused with this
	Locked bool         // read-only
	Saves  int
	Moved  bool         // its file is elsewhere, until SaveAs
	Name   string       // under which it is saved
	Unread []model.Head // listed behind the others
}

// NewLibrary makes a library that holds the sessions.
func NewLibrary(sessions ...model.Session) *Library {
	l := &Library{boards: map[model.ID][]byte{}}
	for _, s := range sessions {
		if err := l.Save(s); err != nil {
			panic(err)
		}
	}
	return l
}

// List returns the heads, newest first.
func (l *Library) List() ([]model.Head, error) {
	var out []model.Head
	for _, id := range l.order {
		s, err := l.Load(id)
		if err != nil {
			return nil, err
		}
		out = append(out, s.Head())
	}
	slices.SortStableFunc(out, func(a, b model.Head) int {
		switch {
		case a.Date.Before(b.Date):
			return 1
		case b.Date.Before(a.Date):
			return -1
		}
		return 0
	})
	return append(out, l.Unread...), nil
}

// Load returns a session, or FaultMissing.
func (l *Library) Load(id model.ID) (model.Session, error) {
	data, ok := l.boards[id]
	if !ok {
		return model.Session{}, model.Fault{Code: model.FaultMissing, Path: string(id)}
	}
	return wire.Decode(data)
}

// Save keeps a session, unless the library fails.
func (l *Library) Save(s model.Session) error {
	if l.Fails != nil {
		return *l.Fails
	}
	if err := l.Here(); err != nil {
		return err
	}
	data, err := wire.Encode(s)
	if err != nil {
		return err
	}
	if _, known := l.boards[s.ID]; !known {
		l.order = append(l.order, s.ID)
	}
	l.boards[s.ID] = data
	l.Saves++
	return nil
}

// Search finds the sessions that hold a query.
func (l *Library) Search(query string) ([]screen.Match, error) {
	var out []screen.Match
	for _, id := range l.order {
		s, err := l.Load(id)
		if err != nil {
			return nil, err
		}
		if hits := s.Table().Search(query); len(hits) > 0 {
			out = append(out, screen.Match{Head: s.Head(), Hits: hits})
		}
	}
	return out, nil
}

// ReadOnly reports whether the library is.
func (l *Library) ReadOnly() bool { return l.Locked }

// Here is FaultMoved while Moved.
func (l *Library) Here() error {
	if l.Moved {
		return model.Fault{Code: model.FaultMoved, Path: "tafels.db"}
	}
	return nil
}

// Elsewhere is a free name.
func (l *Library) Elsewhere() string { return "tafels-2.db" }

// Path is the last name that it took.
func (l *Library) Path() string { return cmp.Or(l.Name, "tafels.db") }

// SaveAs takes the name.
func (l *Library) SaveAs(path string) error {
	l.Name, l.Moved = path, false
	return nil
}

// Stored is a session as it is kept.
func (l *Library) Stored(id model.ID) (model.Session, error) { return l.Load(id) }

// Docs keeps the documents that were asked for.
type Docs struct {
	Made   []model.Session // what each was made of
	Exists bool            // a file is in the way
	During func()          // is called while files are being made
	Path   string
}

// Preview returns whose it is, the title, the opgave and the agreements as the
// document.
func (d *Docs) Preview(s model.Session, doc model.Document, partner model.ID) ([]screen.DocLine, error) {
	d.Made = append(d.Made, s)
	p, _ := s.Partner(partner)
	lines := []screen.DocLine{{Text: strings.TrimSpace(string(doc) + " " + p.Name), Style: screen.DocDim}, {}, {Text: s.Title, Style: screen.DocHeading}, {Text: s.Opgave.Text}, {}}
	for _, a := range s.Agreements {
		lines = append(lines, screen.DocLine{Text: a.Text, Style: screen.DocStrong, Mark: strconv.Itoa(a.Number) + "  "},
			screen.DocLine{Text: a.Fixed, Style: screen.DocDim, Indent: 3})
	}
	return lines, nil
}

// Write keeps what the file would be made of.
func (d *Docs) Write(s model.Session, x screen.Write, progress func(done, of int)) (string, error) {
	if progress(1, 2); d.During != nil {
		d.During()
	}
	path := string(x.Document) + "." + string(x.Format)
	if p, ok := s.Partner(x.Partner); ok {
		path = string(x.Document) + "-" + p.Label() + "." + string(x.Format)
	} else if x.Several() {
		path = "Regietafel"
	}
	if d.Exists && !x.Overwrite {
		return path, model.Fault{Code: model.FaultExists, Path: path}
	}
	d.Made = append(d.Made, s)
	d.Path = path
	return path, nil
}

// Wall keeps the slides that were published.
type Wall struct {
	Slides []projector.Slide
}

// Publish keeps a slide.
func (w *Wall) Publish(s projector.Slide) error {
	w.Slides = append(w.Slides, s)
	return nil
}

// Touch does nothing.
func (w *Wall) Touch() {}

// Shows is the slide that was published last.
func (w *Wall) Shows() projector.Slide {
	if len(w.Slides) == 0 {
		return projector.Slide{Kind: projector.Nothing}
	}
	return w.Slides[len(w.Slides)-1]
}

// Case makes a session of a training case, as the program's own library does.
func (l *Library) Case(name string, id model.ID, today date.Day) (model.Session, error) {
	data, ok := assets.CaseFile(name)
	if !ok {
		return model.Session{}, model.Fault{Code: model.FaultMissing, Path: name}
	}
	s, err := wire.Decode(data)
	return s.Afresh(id, today), err
}

// Files are files by their paths, as bytes.
type Files struct{ At map[string][]byte }

// Complete goes on with a path that begins as it does.
func (f *Files) Complete(path string) (string, bool) {
	for at := range f.At {
		if strings.HasPrefix(at, path) && at != path {
			return at, true
		}
	}
	return path, false
}

// Read reads the lists of a file.
func (f *Files) Read(path string) ([]lists.Sheet, error) {
	data, ok := f.At[path]
	if !ok {
		return nil, model.Fault{Code: model.FaultMissing, Path: path}
	}
	return lists.File(data)
}
