package partners

import (
	"strconv"

	"regietafel/lists"
	"regietafel/model"
	"regietafel/ui/screen"
	"regietafel/ui/widget"
)

// ListRead brings the lists of a file that screen.ReadList asked for; or, in a sentence,
// why there are none.
type ListRead struct {
	Path   string
	Sheets []lists.Sheet
	Fault  string
}

// askFile asks for the path of a list, beginning with one that was typed before.
func askFile(sc screen.Scene, typed string) screen.Screen {
	t := sc.Text.Partners
	in := screen.Input{Field: model.FieldRef, Label: t.FilePath, Text: typed, Hint: func(string) string { return t.FileHint }, Complete: sc.Complete}
	return screen.NewForm(t.FileTitle, []screen.Input{in}, func(_ screen.Scene, texts []string) (screen.Action, error) {
		if model.CleanLine(texts[0]) == "" {
			return nil, model.Problem{Field: model.FieldRef, Code: model.CodeEmpty}
		}
		return screen.Do(screen.Back{}, screen.ReadList{Path: texts[0]}), nil
	})
}

// read shows the list of a file; of several it asks which. Where there is none, the path
// stays to be mended.
func read(m ListRead, sc screen.Scene) screen.Action {
	if m.Fault != "" {
		return screen.Do(screen.Open{Screen: askFile(sc, m.Path)}, screen.Say{Sentence: m.Fault})
	}
	if len(m.Sheets) == 1 {
		return screen.Open{Screen: newPaste(m.Sheets[0].Table, sc)}
	}
	var options []widget.Option
	for i, s := range m.Sheets {
		options = append(options, widget.Option{ID: strconv.Itoa(i), Label: model.CleanLine(s.Name)})
	}
	return screen.Open{Screen: screen.NewQuestion(sc.Text.Partners.WhichSheet, options, func(sc screen.Scene, answer string) screen.Action {
		i, _ := strconv.Atoi(answer)
		return screen.Instead(screen.Open{Screen: newPaste(m.Sheets[i].Table, sc)})
	})}
}
