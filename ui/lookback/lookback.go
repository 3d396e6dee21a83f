// Package lookback is the terugblik, after closing: the six conditions under
// which steering helps a collaboration (field rule 40), and what is recorded and
// what is informal as two lists, because more of one does not make up for less
// of the other. It holds no score.
package lookback

import (
	"strings"

	tea "charm.land/bubbletea/v2"

	"regietafel/model"
	"regietafel/ui/screen"
	"regietafel/ui/widget"
)

// Screen is the page.
type Screen struct{ screen.SheetPage }

// New makes the page with the first condition chosen.
func New() *Screen {
	return &Screen{screen.SheetPage{Sheet: screen.AtKey(key(model.TopicAmbition, model.FieldStand))}}
}

// key is the row of a part of a topic.
func key(t model.Topic, f model.Field) string { return string(t) + "." + string(f) }

// Commands are the keys of the page.
func (s *Screen) Commands(sc screen.Scene) []screen.Command {
	return s.Offer(sc, func() []screen.Command {
		k := sc.Text.Keys
		return []screen.Command{screen.Hint("↵", k.Edit), screen.Hint("↑↓", k.Move), screen.Hint("esc", k.Back)}
	})
}

// Focus stays on the page: what undo did shows here.
func (s *Screen) Focus(p model.Place, _ screen.Scene) bool { return p.Step == model.StepReflect }

// Update takes keys.
func (s *Screen) Update(msg tea.Msg, sc screen.Scene) (screen.Action, tea.Cmd) {
	act, cmd, _ := s.Sheet.Update(msg, sc, rows(sc))
	return act, cmd
}

// View draws the topics.
func (s *Screen) View(sc screen.Scene, f screen.Frame) (string, *tea.Cursor) {
	return s.Draw(sc, f, screen.Title(f.Theme, f, sc.Text.Steps[model.StepReflect], "")[:2], rows(sc))
}

func rows(sc screen.Scene) []screen.Row {
	var out []screen.Row
	for _, v := range model.TopicAmbition.Values() {
		topic := model.Topic(v)
		r := sc.Session.Remark(topic)
		if topic == model.TopicRecorded {
			out = append(out, screen.Row{Heading: true, Label: sc.Text.Reflection.Both})
		}
		out = append(out, screen.Row{Heading: true, Label: sc.Text.Reflection.Topics[topic]})
		if !topic.Condition() {
			out = append(out, long(sc, topic, model.FieldHelps, r.Helps), long(sc, topic, model.FieldHinders, r.Hinders))
			continue
		}
		out = append(out, stand(sc, topic, r.Stand), text(sc, topic, model.FieldSeen, r.Note))
		if !topic.OfPersons() || r.Evidence != "" {
			out = append(out, text(sc, topic, model.FieldEvidence, r.Evidence))
		}
	}
	return out
}

// text is a part of a topic in one line.
func text(sc screen.Scene, topic model.Topic, f model.Field, value string) screen.Row {
	r := screen.TextRow(sc, "", f, value)
	r.Key = key(topic, f)
	r.Change = func(e screen.Entry) ([]model.Change, error) {
		return []model.Change{model.Reflect{Topic: topic, Field: f, Text: e.Text}}, nil
	}
	return r
}

func long(sc screen.Scene, topic model.Topic, f model.Field, value string) screen.Row {
	r := text(sc, topic, f, value)
	r.Edit = screen.Long
	return r
}

// stand is whether a condition was talked about.
func stand(sc screen.Scene, topic model.Topic, now model.Stand) screen.Row {
	r := text(sc, topic, model.FieldStand, sc.Text.Reflection.Stands[now])
	r.Edit, r.Picked = screen.Choose, []string{string(now)}
	for _, v := range now.Values() {
		r.Options = append(r.Options, widget.Option{ID: v, Label: strings.TrimSpace(sc.Text.Reflection.Stands[model.Stand(v)])})
	}
	return r
}
