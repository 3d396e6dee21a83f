package modeltest

import (
	"reflect"
	"strings"
	"testing"

	"regietafel/model"
	"regietafel/model/wire"
)

// textPaths are the paths of every text that a type can hold.
func textPaths(t reflect.Type, path string, into map[string]bool) map[string]bool {
	switch {
	case t == reflect.TypeFor[string]():
		into[path] = true
	case t.Kind() == reflect.Slice:
		textPaths(t.Elem(), path, into)
	case t.Kind() == reflect.Struct:
		for i := range t.NumField() {
			textPaths(t.Field(i).Type, path+"."+t.Field(i).Name, into)
		}
	}
	return into
}

// No text of the model is forgotten: the session holds each, and one of REGIE
// wherever there can be one.
func TestCanariesAreInEveryTextOfRegie(t *testing.T) {
	s := withSecrets()
	words, planted := plant(&s)
	held := map[string]bool{}
	for _, x := range textsOf(&s) {
		held[x.path] = held[x.path] || x.before != ""
	}
	ofTheTable := []string{".Position.Table", ".HomeCounts.Table", ".Movers.Table", ".Note.Table", ".Carries.Table.Text"}
	for path := range textPaths(reflect.TypeFor[model.Session](), "Session", map[string]bool{}) {
		if !held[path] {
			t.Errorf("no text at %s", path)
		}
		for _, list := range []string{"Partners", "Interests", "Preconditions", "Pressures", "Agreements", "Notes"} {
			if strings.HasPrefix(path, "Session."+list+".") && !strings.Contains(path, ".Answers.") && !planted[path] {
				t.Errorf("no canary at %s", path)
			}
		}
	}
	for _, suffix := range append(ofTheTable, ".Position.Regie", ".Carries.Regie.Text") {
		if !planted["Session.Partners"+suffix] && !planted["Session.Partners.Mandate"+suffix] {
			t.Errorf("no canary at %s", suffix)
		}
	}
	if len(words) < 200 || len(planted) < 40 {
		t.Errorf("%d canaries at %d places", len(words), len(planted))
	}
}

func TestCanariesAreOfRegieAlone(t *testing.T) {
	s, words := Canaries()
	if flaw := model.Check(s); flaw != nil {
		t.Fatal(flaw)
	}
	cage := NewCage(words)
	for name, x := range map[string]model.Session{"table": s.Table(), "filed": s.Filed(), "whole": s} {
		data, err := wire.Encode(x)
		if err != nil {
			t.Fatal(err)
		}
		if back, err := wire.Decode(data); err != nil || !reflect.DeepEqual(back, x) {
			t.Errorf("%s: what is decoded is another session: %v", name, err)
		}
		for _, word := range append(words, `"prepared"`, `"draft"`, `"allow"`, `"regie"`, `"notes"`) {
			if got, want := strings.Contains(string(data), word), name == "whole"; got != want {
				t.Errorf("%s: %s is in it: %t", name, word, got)
			}
		}
		if got := cage.Escaped(string(data)); (got != "") != (name == "whole") {
			t.Errorf("%s: escaped is %q", name, got)
		}
	}
	statuses := map[model.Status]bool{}
	for _, a := range s.Table().Agreements {
		statuses[s.Status(a)] = true
	}
	if len(statuses) != 7 {
		t.Errorf("agreements of %v only", statuses)
	}
	if regie, _ := wire.PrettyRegie(s); !strings.Contains(string(regie), words[len(words)-1]) {
		t.Error("an ID of REGIE is not in its own file")
	}
}

func TestACageKnowsParts(t *testing.T) {
	cage := NewCage([]string{canary(7), "01J00000000000000000000042"})
	for text, out := range map[string]bool{
		"": false, "kanar": false, "een KANARIE zingt": true, canary(8): true, "x" + canary(7)[8:14] + "x": true,
		"id 01J00000000000000000000042": true, "id 01J00000000000000000000043": false,
	} {
		if got := cage.Escaped(text); (got != "") != out {
			t.Errorf("of %q escaped %q", text, got)
		}
	}
}
