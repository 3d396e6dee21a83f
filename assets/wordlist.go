package assets

import (
	"embed"
	"slices"
	"strings"
	"sync"

	"regietafel/model/finding"
	"regietafel/model/fold"
)

// wordFiles hold the words of the reflex, one a line under a [section].
//
//go:embed words/*.txt
var wordFiles embed.FS

var wordLists = map[Lang]func() finding.Words{
	Dutch:   sync.OnceValue(func() finding.Words { return wordsIn(Dutch) }),
	English: sync.OnceValue(func() finding.Words { return both(wordsIn(English), wordsIn(Dutch)) }),
}

// Words are the words by which the reflex is recognised; the lists are read
// once. Who reads the program in English may have a table that speaks Dutch.
func (t *Text) Words() finding.Words { return wordLists[t.Lang]() }

func wordsIn(l Lang) finding.Words {
	data, err := wordFiles.ReadFile("words/" + string(l) + ".txt")
	if err != nil {
		panic(err) // it is part of the program
	}
	lists := sections(string(data))
	return finding.Words{Making: lists["making"], Things: lists["things"], Structures: lists["structures"],
		Process: lists["process"], Known: lists["known"], For: lists["for"], Counting: lists["counting"], Happening: lists["happening"], Stake: lists["stake"]}
}

func both(a, b finding.Words) finding.Words {
	return finding.Words{Making: joined(a.Making, b.Making), Things: joined(a.Things, b.Things),
		Structures: joined(a.Structures, b.Structures), Process: joined(a.Process, b.Process), Known: joined(a.Known, b.Known),
		For: joined(a.For, b.For), Counting: joined(a.Counting, b.Counting), Happening: joined(a.Happening, b.Happening),
		Stake: joined(a.Stake, b.Stake)}
}

// joined returns the patterns of both, each once.
func joined(a, b []string) []string {
	out := slices.Concat(a, b)
	slices.Sort(out)
	return slices.Compact(out)
}

// sections returns the folded lines of a file by the [section] that they stand
// in, without empty ones and those that begin with #.
func sections(text string) map[string][]string {
	out, at := map[string][]string{}, ""
	for line := range strings.Lines(text) {
		line = fold.Text(strings.TrimSpace(line))
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
