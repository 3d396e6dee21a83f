package modeltest

import (
	"fmt"
	"reflect"
	"strings"

	"regietafel/model"
)

// Canaries gives a large session with the table open and a word of its own in
// every text of layer REGIE; and those words, with the IDs that only REGIE
// knows behind them. Which texts are REGIE's is not listed here but tried: each
// text is marked, and it is REGIE's when Table takes the mark out.
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
	var all []reflect.Value
	var at, before []string
	eachText(reflect.ValueOf(s).Elem(), "Session", func(path string, v reflect.Value) {
		at, before = append(at, path), append(before, v.String())
		all = append(all, v)
	})
	for i, v := range all {
		v.SetString(fmt.Sprintf("merk %d", i))
	}
	kept := map[string]bool{}
	table := s.Table()
	eachText(reflect.ValueOf(&table).Elem(), "Session", func(_ string, v reflect.Value) { kept[v.String()] = true })
	paths = map[string]bool{}
	for i, v := range all {
		switch {
		case !kept[v.String()]:
			word := canary(len(words))
			words, paths[at[i]] = append(words, word), true
			v.SetString(word)
		case before[i] == "" && !strings.HasSuffix(at[i], ".Table"):
			v.SetString("hardop gezegd")
		default:
			v.SetString(before[i])
		}
	}
	return words, paths
}

// eachText visits every text in a value, with its path by type.
func eachText(v reflect.Value, path string, visit func(path string, v reflect.Value)) {
	switch {
	case v.Type() == reflect.TypeFor[string]():
		visit(path, v)
	case v.Kind() == reflect.Slice:
		for i := range v.Len() {
			eachText(v.Index(i), path, visit)
		}
	case v.Kind() == reflect.Struct:
		for i := range v.NumField() {
			eachText(v.Field(i), path+"."+v.Type().Field(i).Name, visit)
		}
	}
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

// Cage tells whether a canary got out.
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

// Escaped gives what of a canary is in a text, with what stands around it;
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
