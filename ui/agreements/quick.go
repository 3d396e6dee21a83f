package agreements

import (
	"regexp"
	"strings"

	"regietafel/assets"
	"regietafel/model"
	"regietafel/model/date"
	"regietafel/model/fold"
	"regietafel/ui/screen"
)

// line is a quick line as it is understood: the words, whom "@" names (the
// first pulls, the others do it too), and the date phrase at the end.
type line struct {
	text    string
	named   []model.Partner
	unknown string // behind an "@" that names nobody
	all     bool   // "@allen": whoever sits here
	due     date.Due
	rhythm  string // of what goes on
	mits    string // its condition
}

// readLine reads a quick line: first its condition ("mits …"), then how often or by when,
// then whom "@" names. A name runs from "@" to the next one, to the date at the end, or to
// where it no longer names a partner.
func readLine(s model.Session, text string, today date.Day) line {
	text = model.CleanLine(text)
	main, mits, tail := provided(text)
	if mits == "" {
		return readPart(s, text, today)
	}
	l := readPart(s, main, today)
	if tail == "" {
		l.mits = mits
		return l
	}
	more := readPart(s, tail, today)
	if more.text != "" || more.unknown != "" { // somebody is named within the condition
		l.mits = mits + " " + strings.ReplaceAll(tail, "@", "")
		return l
	}
	l.mits, l.named, l.all = mits, append(l.named, more.named...), l.all || more.all
	if l.due.IsZero() {
		l.due, l.rhythm = more.due, more.rhythm
	}
	return l
}

// readPart reads a line that has no condition.
func readPart(s model.Session, text string, today date.Day) line {
	rest, rhythm := date.CutRhythm(text)
	l := line{rhythm: rhythm}
	if rhythm == "" {
		rest, l.due = date.Cut(rest, today)
	} else {
		l.due = date.Due{Precision: date.Ongoing}
	}
	tail := ""
	for {
		before, after, ok := cutAt(rest)
		if !ok {
			if l.text = model.CleanLine(rest + " " + tail); len(l.named) > 0 || l.all {
				l.text = together.ReplaceAllString(l.text, "")
			}
			return l
		}
		p, n := named(s, strings.Fields(after))
		if all := everyone(strings.Fields(after)); all > n {
			l.all, n = true, all
		} else if n == 0 {
			l.unknown = strings.TrimRight(strings.TrimSpace(after), ",;.")
		} else {
			l.named = append([]model.Partner{p}, l.named...)
		}
		tail = strings.Join(strings.Fields(after)[n:], " ") + " " + tail
		rest = before
	}
}

// named finds the partner that the first words name, and how many words that
// took.
func named(s model.Session, words []string) (model.Partner, int) {
	for n := len(words); n > 0; n-- {
		if p, found := screen.FindPartner(s, strings.TrimRight(strings.Join(words[:n], " "), ",;.")); found {
			return p, n
		}
	}
	return model.Partner{}, 0
}

// everyone is how many words at the front mean all partners.
func everyone(words []string) int {
	for _, lang := range []assets.Lang{assets.Dutch, assets.English} {
		for _, all := range assets.For(lang).Agreements.AllWords {
			n := len(strings.Fields(all))
			if n <= len(words) && fold.Text(strings.TrimRight(strings.Join(words[:n], " "), ",;.")) == all {
				return n
			}
		}
	}
	return 0
}

// together are the words before a name that was taken off the end of a line.
var together = regexp.MustCompile(`(?i)[ ,]+(?:samen met|met|en|together with|with|and)$`)

// conditions are the words that begin a condition of the agreement itself.
var conditions = regexp.MustCompile(`(?i)[,;]? +(?:mits|provided that) +`)

// provided cuts the condition off the end of a line, and what begins with "@" behind it.
// A condition with a comma may have more of the agreement behind it: then there is none.
func provided(text string) (main, condition, tail string) {
	at := conditions.FindAllStringIndex(text, -1)
	if len(at) != 1 || at[0][0] == 0 {
		return text, "", ""
	}
	main, condition = text[:at[0][0]], text[at[0][1]:]
	if i := strings.Index(condition, " @"); i >= 0 {
		condition, tail = condition[:i], condition[i+1:]
	}
	if condition = strings.TrimRight(condition, " ,;."); strings.Contains(condition, ",") || condition == "" {
		return text, "", ""
	}
	return main, strings.TrimPrefix(condition, "@"), tail
}

// cutAt cuts a line at the last "@" that begins a word.
func cutAt(text string) (before, after string, ok bool) {
	for i := len(text) - 1; i >= 0; i-- {
		if text[i] == '@' && (i == 0 || text[i-1] == ' ') {
			return text[:i], text[i+1:], true
		}
	}
	return text, "", false
}

// quick asks for a new agreement in one line.
func (s *Screen) quick(sc screen.Scene) screen.Screen {
	t, id := sc.Text.Agreements, sc.NewID()
	draft := sc.Session.Phase == model.Preparation
	mark := sc.Text.States.OnTable
	if draft {
		mark = screen.Mark(sc, model.Presumed)
	}
	in := screen.Input{Field: model.FieldText, Label: t.Quick, Mark: mark, Hint: hint(sc), Complete: complete(sc)}
	return screen.NewForm(t.NewTitle, []screen.Input{in}, func(sc screen.Scene, texts []string) (screen.Action, error) {
		l := readLine(sc.Session, texts[0], sc.Today())
		if l.unknown != "" {
			return nil, model.Problem{Field: model.FieldText, Code: model.CodeNobody}
		}
		choose := screen.Call{Do: func() { s.list.Select(string(id)) }}
		return screen.Do(screen.Changing(l.changes(id, draft)...), choose, screen.Back{}), nil
	})
}

// changes make the agreement that a line says.
func (l line) changes(id model.ID, draft bool) []model.Change {
	add := model.AddAgreement{ID: id, Text: l.text, Due: l.due, Rhythm: l.rhythm, Provided: l.mits, Draft: draft}
	var others []model.ID
	for i, p := range l.named {
		if i == 0 {
			add.Lead = p.ID
		} else {
			others = append(others, p.ID)
		}
	}
	switch {
	case l.all:
		return []model.Change{add, model.BindAll{ID: id}}
	case len(others) == 0:
		return []model.Change{add}
	}
	return []model.Change{add, model.SetOthers{ID: id, Others: others}}
}

// table asks for the words in which a voorzet comes on the table: an empty
// field with the prepared words above it, which tab takes over.
func (s *Screen) table(sc screen.Scene, a model.Agreement) screen.Action {
	t := sc.Text
	if sc.Session.Phase == model.Preparation {
		return screen.Say{Sentence: t.Interests.OpenFirst}
	}
	to := sc.NewID()
	in := screen.Input{Field: model.FieldText, Label: t.Interests.InWords, Above: a.Text, Mark: t.States.OnTable,
		Complete: func(text string) (string, bool) { return a.Text, text == "" }}
	return screen.Open{Screen: screen.NewForm(t.Agreements.Draft, []screen.Input{in}, func(sc screen.Scene, texts []string) (screen.Action, error) {
		choose := screen.Call{Do: func() { s.list.Select(string(to)) }}
		return screen.Do(screen.Changing(model.TableAgreement{ID: a.ID, New: to, Text: texts[0]}), choose, screen.Back{}), nil
	})}
}

// hint shows what a quick line is understood as.
func hint(sc screen.Scene) func(string) string {
	t := sc.Text.Agreements
	return func(text string) string {
		if strings.TrimSpace(text) == "" {
			return t.NewHint
		}
		l := readLine(sc.Session, text, sc.Today())
		lead, due := t.NoLead, t.NoDateHint
		var names []string
		for _, p := range l.named {
			names = append(names, p.Name)
		}
		if l.unknown != "" {
			names = append(names, assets.Fill(t.UnknownLead, "name", l.unknown))
		}
		if len(names) > 0 {
			lead = assets.Fill(t.LeadIs, "who", names[0])
		}
		switch rest := names[min(len(names), 1):]; {
		case l.all && len(names) > 0:
			lead += ", " + assets.Fill(t.With, "who", sc.Text.Docs.AllOthers)
		case l.all:
			lead += ", " + assets.Fill(t.With, "who", sc.Text.Docs.AllPartners)
		case len(rest) > 0:
			lead += ", " + assets.Fill(t.With, "who", sc.Text.Listed(rest))
		}
		if when := sc.Text.When(model.Agreement{Due: l.due, Rhythm: l.rhythm}); when != "" {
			due = t.Due + "  " + when
		}
		if l.mits != "" {
			due += "\n" + assets.Capital(assets.Fill(t.Provided, "text", l.mits))
		}
		return lead + "\n" + due
	}
}

// complete puts the whole name of the partner behind "@".
func complete(sc screen.Scene) func(string) (string, bool) {
	return func(text string) (string, bool) {
		before, after, ok := cutAt(text)
		if !ok || strings.TrimSpace(after) == "" || strings.HasSuffix(text, " ") {
			return text, false
		}
		p, found := screen.FindPartner(sc.Session, after)
		if !found {
			return text, false
		}
		return before + "@" + p.Label() + " ", true
	}
}
