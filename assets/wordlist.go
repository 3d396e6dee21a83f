package assets

import (
	"embed"
	"strings"
	"sync"

	"regietafel/model"
)

// wordFiles hold the words of the reflex, one a line under a [section].
//
//go:embed words/*.txt
var wordFiles embed.FS

var wordLists = map[Lang]func() model.Words{
	Dutch:   sync.OnceValue(func() model.Words { return wordsIn(Dutch) }),
	English: sync.OnceValue(func() model.Words { return wordsIn(English) }),
}

// Words are the words by which the reflex is recognised in the language; the
// lists are read once.
func (t *Text) Words() model.Words { return wordLists[t.Lang]() }

func wordsIn(l Lang) model.Words {
	data, err := wordFiles.ReadFile("words/" + string(l) + ".txt")
	if err != nil {
		panic(err) // it is part of the program
	}
	lists := sections(string(data))
	return model.Words{Making: lists["making"], Things: lists["things"], Structures: lists["structures"],
		Process: lists["process"], Known: lists["known"]}
}

// sections gives the folded lines of a file by the [section] that they stand
// in, without empty ones and those that begin with #.
func sections(text string) map[string][]string {
	out, at := map[string][]string{}, ""
	for line := range strings.Lines(text) {
		line = model.Fold(strings.TrimSpace(line))
		switch {
		case line == "" || line[0] == '#':
		case line[0] == '[':
			at = strings.Trim(line, "[]")
		default:
			out[at] = append(out[at], line)
		}
	}
	return out
}
