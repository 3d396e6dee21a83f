package interests

import (
	"slices"

	"regietafel/assets"
	"regietafel/model"
	"regietafel/ui/screen"
	"regietafel/ui/widget"
)

// prepared is a line, or a two-sided value, that only REGIE knows.
type prepared struct {
	id    model.ID    // of a line; empty for a value
	field model.Field // of a value
	text  string
	allow model.Permission
	sort  model.Field // what it is, in words
}

// preparedAt returns the prepared line or value of a row.
func preparedAt(s model.Session, p model.Partner, r screen.Row) (prepared, bool) {
	for _, x := range preparedOf(s, p) {
		if x.id != "" && x.id == r.ID || x.id == "" && r.ID == p.ID && x.field == r.Field {
			return x, true
		}
	}
	return prepared{}, false
}

// preparedOf lists what was prepared about a partner and is not said yet, in
// the order of the card.
func preparedOf(s model.Session, p model.Partner) []prepared {
	var out []prepared
	line := func(l model.Line, text string, sort model.Field) {
		if l.Partner == p.ID && l.State == model.Presumed {
			out = append(out, prepared{id: l.ID, text: text, allow: l.Allow, sort: sort})
		}
	}
	for _, x := range s.Interests {
		line(x.Line, x.Text, model.FieldInterest)
	}
	for _, x := range s.Preconditions {
		line(x.Line, x.Text, model.FieldPrecond)
	}
	for _, x := range s.Pressures {
		line(x.Line, x.Text, model.FieldPressure)
	}
	for _, f := range []model.Field{model.FieldHome, model.FieldPosition, model.FieldMovers, model.FieldRuns} {
		if v := valueOf(p, f); v.Regie != "" && v.Table == "" {
			out = append(out, prepared{field: f, text: v.Regie, allow: v.Allow, sort: f})
		}
	}
	return out
}

func valueOf(p model.Partner, f model.Field) model.Said {
	switch f {
	case model.FieldHome:
		return p.HomeCounts
	case model.FieldPosition:
		return p.Position
	case model.FieldMovers:
		return p.Movers
	case model.FieldRuns:
		return p.Runs
	}
	return model.Said{}
}

// release is the change that puts prepared words on the table as said.
func (x prepared) release(sc screen.Scene, p model.Partner, words string) model.Change {
	owner := sc.Session.Floor == p.ID
	if x.id == "" {
		return model.ReleaseSaid{Partner: p.ID, Field: x.field, Text: words, Owner: owner}
	}
	return model.Release{ID: x.id, New: sc.NewID(), Text: words, Owner: owner}
}

// drop is the change that lets prepared words go.
func (x prepared) drop(p model.Partner) model.Change {
	if x.id == "" {
		return model.SetSaid{Partner: p.ID, Field: x.field, State: model.Presumed}
	}
	return model.DropLine{ID: x.id}
}

// put asks for the words in which a prepared line comes on the table: an empty
// field with the prepared words above it, which tab takes over.
func put(sc screen.Scene, p model.Partner, x prepared) screen.Action {
	t := sc.Text.Interests
	if sc.Session.Phase == model.Preparation {
		return screen.Say{Sentence: t.OpenFirst}
	}
	if say, refused := screen.TryDecide(sc, x.release(sc, p, x.text)).(screen.Say); refused {
		return say
	}
	in := screen.Input{Field: model.FieldText, Label: t.InWords, Above: x.text, Mark: screen.Mark(sc, model.Spoken),
		Complete: func(text string) (string, bool) { return x.text, text == "" }}
	title := assets.Fill(t.PutTitle, "name", p.Label())
	return screen.Open{Screen: screen.NewForm(title, []screen.Input{in},
		func(sc screen.Scene, texts []string) (screen.Action, error) {
			return screen.Changing(x.release(sc, p, texts[0])), nil
		}).Answers(p.ID, title)}
}

// permissions are what an interview allowed, in the order in which a key goes
// through them.
var permissions = []model.Permission{model.BetweenUs, model.TheirsToSay, model.MayBeTabled}

// allow goes to the next permission of a prepared line.
func allow(sc screen.Scene, p model.Partner, x prepared) screen.Action {
	next := string(permissions[(slices.Index(permissions, x.allow)+1)%len(permissions)])
	if x.id == "" {
		return screen.TryDecide(sc, model.PickSaid{Partner: p.ID, Of: x.field, Field: model.FieldAllow, Value: next})
	}
	return screen.TryDecide(sc, model.Pick{ID: x.id, Field: model.FieldAllow, Value: next})
}

// staying marks what was said as what goes into no file, or takes the mark away.
func staying(sc screen.Scene, p model.Partner, r screen.Row) screen.Action {
	value := "yes"
	if r.ID == p.ID {
		if valueOf(p, r.Field).Stays {
			value = ""
		}
		return screen.TryDecide(sc, model.PickSaid{Partner: p.ID, Of: r.Field, Field: model.FieldStays, Value: value})
	}
	if l, _ := lineOf(sc.Session, r.ID); l.Stays {
		value = ""
	}
	return screen.TryDecide(sc, model.Pick{ID: r.ID, Field: model.FieldStays, Value: value})
}

func lineOf(s model.Session, id model.ID) (model.Line, bool) {
	if x, ok := s.Interest(id); ok {
		return x.Line, true
	}
	if x, ok := s.Precondition(id); ok {
		return x.Line, true
	}
	x, ok := s.Pressure(id)
	return x.Line, ok
}

// understood asks who puts a said interest into own words, in which, and what
// the owner says of them.
func understood(sc screen.Scene, p model.Partner, x model.Interest) screen.Action {
	t := sc.Text.Interests
	return screen.Open{Screen: screen.NewForm(assets.Fill(t.UnderstoodTitle, "name", p.Label()), []screen.Input{
		{Field: model.FieldBy, Label: t.UnderstoodWho, Above: x.Text, Hint: who(sc)},
		{Field: model.FieldWords, Label: t.UnderstoodWords},
	}, func(sc screen.Scene, texts []string) (screen.Action, error) {
		by, found := screen.FindPartner(sc.Session, texts[0])
		if !found {
			return nil, model.Problem{Field: model.FieldBy, Code: model.CodeReference}
		}
		err := model.Try(sc.Session, model.Understand{Interest: x.ID, By: by.ID, Words: texts[1], Verdict: model.VerdictRight})
		return screen.Instead(screen.Open{Screen: askVerdict(sc, p, x, by, texts[1])}), err
	})}
}

func who(sc screen.Scene) func(string) string {
	return func(text string) string {
		if p, ok := screen.FindPartner(sc.Session, text); ok {
			return "→ " + p.Name
		}
		return ""
	}
}

// askVerdict asks the owner: klopt, bijna, klopt niet.
func askVerdict(sc screen.Scene, p model.Partner, x model.Interest, by model.Partner, words string) screen.Screen {
	t := sc.Text.Interests
	return screen.NewQuestion(assets.Fill(t.VerdictTitle, "name", p.Label()), []widget.Option{
		{ID: string(model.VerdictRight), Label: t.VerdictRight},
		{ID: string(model.VerdictAlmost), Label: t.VerdictAlmost},
		{ID: string(model.VerdictWrong), Label: t.VerdictWrong},
	}, func(sc screen.Scene, answer string) screen.Action {
		c := model.Understand{Interest: x.ID, By: by.ID, Words: words, Verdict: model.Verdict(answer)}
		return screen.Instead(screen.Changing(c))
	}, x.Text, words)
}
