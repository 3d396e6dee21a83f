package partners

import (
	"strconv"

	"regietafel/lists"
	"regietafel/model"
	"regietafel/ui/screen"
	"regietafel/ui/widget"
)

// ListRead brings the lists of a file that screen.ReadList asked for.
type ListRead struct{ Sheets []lists.Sheet }

// askFile asks for the path of a list.
func askFile(sc screen.Scene) screen.Screen {
	t := sc.Text.Partners
	in := screen.Input{Field: model.FieldRef, Label: t.FilePath, Hint: func(string) string { return t.FileHint }, Complete: sc.Complete}
	return screen.NewForm(t.FileTitle, []screen.Input{in}, func(_ screen.Scene, texts []string) (screen.Action, error) {
		if model.CleanLine(texts[0]) == "" {
			return nil, model.Problem{Field: model.FieldRef, Code: model.CodeEmpty}
		}
		return screen.Do(screen.Back{}, screen.ReadList{Path: texts[0]}), nil
	})
}

// read shows the list of a file; of several it asks which.
func read(m ListRead, sc screen.Scene) screen.Action {
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
