package carry

import (
	"slices"
	"strconv"

	"regietafel/assets"
	"regietafel/model"
	"regietafel/ui/screen"
	"regietafel/ui/widget"
)

// exits asks which way out a precondition's owner takes.
func exits(sc screen.Scene, x model.Precondition) screen.Action {
	t := sc.Text.Carry
	switch {
	case sc.Locked() != "":
		return screen.Say{Sentence: sc.Locked()}
	case x.State != model.Spoken:
		return screen.Say{Sentence: sc.Text.Problem(model.Problem{Code: model.CodeState})}
	}
	options := []widget.Option{{ID: "link", Label: t.ExitLink}, {ID: "take", Label: t.ExitTake},
		{ID: "accept", Label: t.ExitAccept}, {ID: "lapse", Label: t.ExitLapse}}
	switch linked := linkedTo(sc, x); {
	case len(linked) == 1:
		options = append(options, widget.Option{ID: "word", Key: "e", Label: assets.Fill(t.ExitWord, "a", strconv.Itoa(linked[0].Number))})
	case len(linked) > 1:
		options = append(options, widget.Option{ID: "word", Key: "e", Label: t.ExitWords})
	}
	if x.Exit != model.ExitNone {
		options = append(options, widget.Option{ID: "open", Key: "o", Label: t.ExitOpen})
	}
	title := assets.Fill(t.ExitTitle, "n", strconv.Itoa(x.Number), "name", sc.Text.Label(sc.Session, x.Partner))
	return screen.Open{Screen: screen.NewQuestion(title, options, func(sc screen.Scene, answer string) screen.Action {
		return exit(sc, x.ID, answer)
	}, x.Text, screen.Sign(sc.Session.Standing(x).Kind)+" "+sc.Text.Standing(sc.Session, x))}
}

// exit goes on with the way that was chosen.
func exit(sc screen.Scene, id model.ID, answer string) screen.Action {
	x, ok := sc.Session.Precondition(id)
	if !ok {
		return screen.Back{}
	}
	switch answer {
	case "word":
		return screen.Instead(wordOn(sc, x))
	case "link":
		return screen.Instead(linkTo(sc, x))
	case "take":
		return screen.Instead(takeUp(sc, x))
	case "accept":
		return screen.Instead(screen.Open{Screen: accept(sc, x)})
	case "lapse":
		return screen.Instead(screen.Open{Screen: lapse(sc, x)})
	case "open":
		return screen.Instead(screen.TryDecide(sc, model.Unexit{Precondition: x.ID}))
	}
	return screen.Back{}
}

// linkedTo are the agreements that a precondition is tied to and that are not
// over.
func linkedTo(sc screen.Scene, x model.Precondition) []model.Agreement {
	var out []model.Agreement
	for _, l := range x.Links {
		if a, ok := sc.Session.Agreement(l.Agreement); ok && !a.Over() {
			out = append(out, a)
		}
	}
	return out
}

// wordOn asks for the owner's word on an agreement that its precondition is tied
// to; of several, first on which.
func wordOn(sc screen.Scene, x model.Precondition) screen.Action {
	linked := linkedTo(sc, x)
	switch len(linked) {
	case 0:
		return screen.Back{}
	case 1:
		return screen.Open{Screen: askWord(sc, x, linked[0])}
	}
	var options []screen.Numbered
	for _, a := range linked {
		options = append(options, screen.Numbered{ID: a.ID, Number: a.Number, Label: a.Text})
	}
	return screen.Open{Screen: screen.NewNumbers(sc.Text.Carry.ExitWords, x.Text, options, func(sc screen.Scene, id model.ID) screen.Action {
		a, _ := sc.Session.Agreement(id)
		return screen.Instead(screen.Open{Screen: askWord(sc, x, a)})
	})}
}

// linkTo asks for the agreement that arranges a precondition, by its number,
// ties the two unless they are, and then asks for the owner's word.
func linkTo(sc screen.Scene, x model.Precondition) screen.Action {
	t := sc.Text.Carry
	var options []screen.Numbered
	for _, a := range sc.Session.Agreements {
		linked := slices.ContainsFunc(x.Links, func(l model.Link) bool { return l.Agreement == a.ID })
		if !a.Over() && !a.Draft && (linked || model.Try(sc.Session, model.LinkPrecondition{Precondition: x.ID, Agreement: a.ID}) == nil) {
			options = append(options, screen.Numbered{ID: a.ID, Number: a.Number, Label: a.Text})
		}
	}
	if len(options) == 0 {
		return screen.Say{Sentence: t.LinkNone}
	}
	title := assets.Fill(t.LinkTitle, "n", strconv.Itoa(x.Number))
	return screen.Open{Screen: screen.NewNumbers(title, x.Text, options, func(sc screen.Scene, id model.ID) screen.Action {
		a, _ := sc.Session.Agreement(id)
		if slices.ContainsFunc(x.Links, func(l model.Link) bool { return l.Agreement == id }) {
			return screen.Instead(screen.Open{Screen: askWord(sc, x, a)})
		}
		link := model.LinkPrecondition{Precondition: x.ID, Agreement: id}
		return screen.Do(screen.Back{}, screen.TryDecide(sc, link), screen.Open{Screen: askWord(sc, x, a)})
	})}
}

// askWord asks the owner whether an agreement arranges its precondition.
func askWord(sc screen.Scene, x model.Precondition, a model.Agreement) screen.Screen {
	t := sc.Text.Carry
	title := assets.Fill(t.WordTitle, "name", sc.Text.Label(sc.Session, x.Partner), "n", strconv.Itoa(x.Number), "a", strconv.Itoa(a.Number))
	options := []widget.Option{{ID: string(model.WordYes), Label: t.WordYes}, {ID: string(model.WordNo), Label: t.WordNo}, {ID: "later", Label: t.WordLater}}
	return screen.NewQuestion(title, options, func(sc screen.Scene, answer string) screen.Action {
		if answer == "later" {
			return screen.Back{}
		}
		return screen.Instead(screen.TryDecide(sc, model.OwnWord{Precondition: x.ID, Agreement: a.ID, Word: model.Word(answer)}))
	}, x.Text, a.Text)
}

// clash asks with which other precondition one clashes; asking for one that is
// marked takes the mark away.
func clash(sc screen.Scene, x model.Precondition) screen.Action {
	t := sc.Text.Carry
	if s := sc.Locked(); s != "" {
		return screen.Say{Sentence: s}
	}
	marked := sc.Session.ClashesOf(x.ID)
	var options []screen.Numbered
	for _, o := range sc.Session.Preconditions {
		if o.ID == x.ID || o.State != model.Spoken {
			continue
		}
		label := sc.Text.Label(sc.Session, o.Partner) + ": " + o.Text
		if slices.ContainsFunc(marked, func(m model.Precondition) bool { return m.ID == o.ID }) {
			label = assets.Fill(sc.Text.Carry.ClashOff, "n", strconv.Itoa(x.Number)) + " · " + label
		}
		options = append(options, screen.Numbered{ID: o.ID, Number: o.Number, Label: label})
	}
	if len(options) == 0 || x.State != model.Spoken {
		return screen.Say{Sentence: t.ClashNone}
	}
	title := assets.Fill(t.ClashTitle, "n", strconv.Itoa(x.Number))
	return screen.Open{Screen: screen.NewNumbers(title, x.Text, options, func(sc screen.Scene, id model.ID) screen.Action {
		off := slices.ContainsFunc(sc.Session.ClashesOf(x.ID), func(m model.Precondition) bool { return m.ID == id })
		return screen.Instead(screen.TryDecide(sc, model.MarkClash{A: x.ID, B: id, Off: off}))
	})}
}
