package modeltest

import (
	"fmt"
	"reflect"
	"strings"

	"regietafel/model"
)

// Canaries returns a large session with the table open and a word of its own in
// every text of layer REGIE; and those words, with the IDs that only REGIE
// knows behind them. Which texts are REGIE's is not listed here but tried: each
// text is marked, and it is REGIE's when Table takes the mark out; and all that
// the model calls a note, a voorzet, presumed or Regie is, whatever Table does.
func Canaries() (model.Session, []string) {
	s := withSecrets()
	words, _ := plant(&s)
	table := s.Table()
	seen := map[model.ID]bool{}
	for _, id := range idsOf(table) {
		seen[id] = true
	}
	for _, id := range idsOf(s) {
		if !seen[id] {
			seen[id] = true
			words = append(words, string(id))
		}
	}
	return s, words
}

// canaryStem is what each canary begins with; no word of a table does.
const canaryStem = "kanariezo"

// canary is a word for a number; no two share their last six letters.
func canary(n int) string {
	const letters = "bdfghjklmn"
	code := []byte(fmt.Sprintf("%04d", n))
	for i := range code {
		code[i] = letters[code[i]-'0']
	}
	return canaryStem + string(code) + "q"
}

// plant puts a canary in every text that the table does not see, and a word in
// those of the table that are empty. It gives the canaries, and the paths by
// type of the texts that hold one.
func plant(s *model.Session) (words []string, paths map[string]bool) {
	all := textsOf(s)
	for i, x := range all {
		x.value.SetString(fmt.Sprintf("merk %d", i))
	}
	kept := map[string]bool{}
	table := s.Table()
	for _, x := range textsOf(&table) {
		kept[x.value.String()] = true
	}
	paths = map[string]bool{}
	for _, x := range all {
		switch {
		case x.regie || !kept[x.value.String()]:
			word := canary(len(words))
			words, paths[x.path] = append(words, word), true
			x.value.SetString(word)
		case x.before == "" && !strings.HasSuffix(x.path, ".Table"):
			x.value.SetString("hardop gezegd")
		default:
			x.value.SetString(x.before)
		}
	}
	return words, paths
}

// text is one text of a session: its path by type, whether the model's own
// words put it in REGIE, and what it held when it was found.
type text struct {
	path   string
	regie  bool
	before string
	value  reflect.Value
}

func textsOf(s *model.Session) []text {
	var out []text
	var walk func(v reflect.Value, path string, regie bool)
	walk = func(v reflect.Value, path string, regie bool) {
		switch {
		case v.Type() == reflect.TypeFor[string]():
			out = append(out, text{path, regie, v.String(), v})
		case v.Kind() == reflect.Slice:
			for i := range v.Len() {
				walk(v.Index(i), path, regie)
			}
		case v.Kind() == reflect.Struct:
			for i := range v.NumField() {
				name := v.Type().Field(i).Name
				walk(v.Field(i), path+"."+name, regie || name == "Regie" || ofRegie(v))
			}
		}
	}
	walk(reflect.ValueOf(s).Elem(), "Session", false)
	return out
}

// ofRegie reports whether a thing says of itself that it is of REGIE.
func ofRegie(v reflect.Value) bool {
	if draft := v.FieldByName("Draft"); draft.IsValid() && draft.Bool() {
		return true
	}
	state := v.FieldByName("State")
	return v.Type() == reflect.TypeFor[model.Note]() ||
		state.IsValid() && state.Type() == reflect.TypeFor[model.State]() && state.String() == string(model.Presumed)
}

func idsOf(s model.Session) []model.ID {
	var out []model.ID
	var walk func(v reflect.Value)
	walk = func(v reflect.Value) {
		switch {
		case v.Type() == reflect.TypeFor[model.ID]():
			out = append(out, v.Interface().(model.ID))
		case v.Kind() == reflect.Slice:
			for i := range v.Len() {
				walk(v.Index(i))
			}
		case v.Kind() == reflect.Struct:
			for i := range v.NumField() {
				walk(v.Field(i))
			}
		}
	}
	walk(reflect.ValueOf(s))
	return out
}

// Cage reports whether a canary got out.
type Cage struct {
	parts map[string]bool // of six letters
	ids   []string
}

// partLen is how many letters of a canary give it away.
const partLen = 6

// NewCage knows canaries and every six letters of those that are words.
func NewCage(canaries []string) Cage {
	c := Cage{parts: map[string]bool{}}
	for _, word := range canaries {
		if !strings.HasPrefix(word, canaryStem) {
			c.ids = append(c.ids, word)
			continue
		}
		for i := range len(word) - partLen + 1 {
			c.parts[word[i:i+partLen]] = true
		}
	}
	return c
}

// Escaped returns what of a canary is in a text, with its surroundings;
// empty when there is nothing.
func (c Cage) Escaped(text string) string {
	lower := strings.ToLower(text)
	for i := range len(lower) - partLen + 1 {
		if c.parts[lower[i:i+partLen]] {
			return lower[max(i-40, 0):min(i+40, len(lower))]
		}
	}
	for _, id := range c.ids {
		if strings.Contains(text, id) {
			return id
		}
	}
	return ""
}
