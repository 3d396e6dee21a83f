package home

import (
	"regietafel/assets"
	"regietafel/model"
	"regietafel/model/date"
	"regietafel/ui/screen"
	"regietafel/ui/widget"
)

// next asks what is taken over to the next table of the chosen session; what is
// of REGIE only when the facilitator says so.
func (s *Screen) next(sc screen.Scene) screen.Action {
	if s.list.Sync(ids(s.shown())) < 0 {
		return nil
	}
	var head model.Head
	for _, h := range s.heads {
		if string(h.ID) == s.list.ID() {
			head = h
		}
	}
	t := sc.Text.Home
	if !newest(s.heads, head) {
		return screen.Say{Sentence: assets.Fill(t.Later, "title", head.Title)}
	}
	options := []widget.Option{{ID: "table", Label: t.NextTable}, {ID: "regie", Label: t.NextRegie}}
	return screen.Open{Screen: screen.NewQuestion(assets.Fill(t.NextTitle, "title", head.Title), options,
		func(_ screen.Scene, answer string) screen.Action {
			return screen.FollowUp{ID: head.ID, Regie: answer == "regie"}
		})}
}

// newest reports whether no later sitting of the same series is in the list.
func newest(heads []model.Head, h model.Head) bool {
	for _, o := range heads {
		if o.Series == h.Series && h.Series != "" && o.Sitting > h.Sitting {
			return false
		}
	}
	return true
}

// late is how many agreements are past their date, over all series: of each the
// newest sitting, which has what is still open of those before.
func late(heads []model.Head, today date.Day) int {
	n := 0
	for _, h := range heads {
		if newest(heads, h) {
			n += h.Past(today)
		}
	}
	return n
}

// askCase asks for a training case.
func askCase(sc screen.Scene) screen.Screen {
	var options []widget.Option
	for _, c := range assets.Cases() {
		options = append(options, widget.Option{ID: c.Name, Label: c.Title})
	}
	return screen.NewQuestion(sc.Text.Home.CaseTitle, options, func(_ screen.Scene, answer string) screen.Action {
		return screen.NewCase{Name: answer}
	})
}
