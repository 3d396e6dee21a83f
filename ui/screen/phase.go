package screen

import (
	"regietafel/assets"
	"regietafel/model"
	"regietafel/ui/widget"
)

// AskClose asks whether the table closes now; unread agreements are named.
func AskClose(sc Scene) *Question {
	t := sc.Text.Start
	points, unsaid := GoesHome(sc)
	about := unread(sc)
	if points != "" {
		about = append(about, sc.Text.Closing.GoesHome+": "+points)
	}
	about = append(about, unsaid...)
	if sc.Session.YearUnsaid() {
		about = append(about, sc.Text.Arrange.NoYear)
	}
	return askPhase(t.CloseQuestion, t.CloseYes, t.CloseNo, func(sc Scene) (model.Change, string) {
		return model.CloseTable{At: sc.Now}, assets.Fill(t.ClosedNow, "time", sc.Text.Clock(sc.Now))
	}, about...)
}

// GoesHome is what the table leaves open for home: the points with who takes them along,
// and, a sentence each, what of the table as a whole was not heard or asked.
func GoesHome(sc Scene) (points string, unsaid []string) {
	t, h := sc.Text, sc.Session.GoesHome()
	switch {
	case h.Unheard == 0:
	case h.Tells:
		unsaid = append(unsaid, t.Arrange.Unheld)
	default:
		unsaid = append(unsaid, t.Closing.Unheard.Of(h.Unheard))
	}
	if h.Unasked > 0 {
		unsaid = append(unsaid, t.Closing.Unasked.Of(h.Unasked))
	}
	return t.Along(sc.Session, h.Points), unsaid
}

// AskSettle asks whether the session is settled now.
func AskSettle(sc Scene) *Question {
	t := sc.Text.Start
	return askPhase(t.SettleQuestion, t.SettleYes, t.SettleNo, func(sc Scene) (model.Change, string) {
		return model.Settle{At: sc.Now}, t.SettledNow
	}, unread(sc)...)
}

// unread says of how many agreements answers are missing, and how many bind
// nobody yet.
func unread(sc Scene) []string {
	var out []string
	if n := len(sc.Session.Waiting()); n > 0 {
		out = append(out, assets.Capital(sc.Text.Closing.ToAsk.Of(n))+".")
	}
	if n := len(sc.Session.Unbound()); n > 0 {
		out = append(out, assets.Capital(sc.Text.Closing.Unbound.Of(n))+".")
	}
	return out
}

func askPhase(question, yes, no string, turn func(Scene) (model.Change, string), about ...string) *Question {
	options := []widget.Option{{ID: "yes", Label: yes}, {ID: "no", Label: no}}
	return NewQuestion(question, options, func(sc Scene, answer string) Action {
		if answer != "yes" {
			return Back{}
		}
		c, said := turn(sc)
		return Do(Back{}, Changing(c), Say{said})
	}, about...)
}
