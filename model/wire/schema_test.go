package wire_test

import (
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"regexp"
	"strings"
	"testing"
	"unicode/utf8"

	"pgregory.net/rapid"

	"regietafel/model/modeltest"
	"regietafel/model/wire"
)

var update = flag.Bool("update", false, "write the golden files anew")

// The published schema changes only on purpose.
func TestSchemaIsAsPublished(t *testing.T) {
	got, err := wire.Schema()
	if err != nil {
		t.Fatal(err)
	}
	const file = "testdata/schema.json"
	if *update {
		if err := os.WriteFile(file, got, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want) {
		t.Errorf("the schema differs from %s; if that is meant: go test ./model/wire -update", file)
	}
}

// Whatever Encode writes is valid against the published schema.
func TestWhatIsWrittenIsValidAgainstTheSchema(t *testing.T) {
	v := newValidator(t)
	rapid.Check(t, func(t *rapid.T) {
		s := modeltest.Session(t)
		data, err := wire.Encode(s)
		if err != nil {
			t.Fatal(err)
		}
		if flaws := v.check(data); len(flaws) > 0 {
			t.Fatalf("%v in %s", flaws, data)
		}
	})
	data, _ := wire.Encode(modeltest.Big(8, 30, 30))
	if flaws := v.check(data); len(flaws) > 0 {
		t.Error(flaws)
	}
}

// The schema refuses what Decode refuses, where a schema can tell.
func TestSchemaRefuses(t *testing.T) {
	v := newValidator(t)
	for rule, harm := range map[string][2]string{
		"an unknown field":    {`"title":"`, `"extra":1,"title":"`},
		"a wrong type":        {`"sitting":1`, `"sitting":"1"`},
		"a negative number":   {`"sitting":1`, `"sitting":-1`},
		"an unknown value":    {`"kind":"care"`, `"kind":"club"`},
		"a date that is none": {`"date":"2026-11-19"`, `"date":"morgen"`},
		"an ID that is none":  {`"id":"01J`, `"id":"x01J`},
		"no title":            {`"title":"Tafel",`, ``},
		"another format":      {`regietafel-session/1`, `regietafel-session/9`},
	} {
		data := strings.Replace(sample(t), harm[0], harm[1], 1)
		if data == sample(t) {
			t.Fatalf("%s: nothing was harmed", rule)
		}
		if len(v.check([]byte(data))) == 0 {
			t.Errorf("%s is valid against the schema", rule)
		}
	}
	if flaws := v.check([]byte(sample(t))); len(flaws) > 0 {
		t.Error(flaws)
	}
}

// validator knows the keywords that the schema uses, and refuses a schema with
// another one.
type validator struct {
	t     *testing.T
	root  map[string]any
	flaws []string
}

func newValidator(t *testing.T) *validator {
	t.Helper()
	data, err := wire.Schema()
	if err != nil {
		t.Fatal(err)
	}
	v := &validator{t: t}
	if err := json.Unmarshal(data, &v.root); err != nil {
		t.Fatal(err)
	}
	return v
}

func (v *validator) check(data []byte) []string {
	dec := json.NewDecoder(bytes.NewReader(data))
	dec.UseNumber()
	var x any
	if err := dec.Decode(&x); err != nil {
		return []string{err.Error()}
	}
	v.flaws = nil
	v.value("", v.root, x)
	return v.flaws
}

func (v *validator) flaw(path, format string, args ...any) {
	v.flaws = append(v.flaws, path+": "+fmt.Sprintf(format, args...))
}

func (v *validator) value(path string, schema map[string]any, x any) {
	for keyword, want := range schema {
		switch keyword {
		case "$schema", "$id", "$defs", "title", "properties", "items", "description":
		case "$ref":
			name := strings.TrimPrefix(want.(string), "#/$defs/")
			v.value(path, v.root["$defs"].(map[string]any)[name].(map[string]any), x)
		case "type":
			v.kind(path, want.(string), x)
		case "const":
			if x != want {
				v.flaw(path, "%v is not %v", x, want)
			}
		case "enum":
			v.enum(path, want.([]any), x)
		case "required":
			v.required(path, want.([]any), x)
		case "additionalProperties":
			v.properties(path, schema["properties"].(map[string]any), x)
		case "pattern":
			if s, ok := x.(string); ok && !regexp.MustCompile(want.(string)).MatchString(s) {
				v.flaw(path, "%q does not match", s)
			}
		case "minimum":
			if n, ok := x.(json.Number); ok && strings.HasPrefix(n.String(), "-") {
				v.flaw(path, "%s is below %v", n, want)
			}
		case "maxLength":
			if s, ok := x.(string); ok && utf8.RuneCountInString(s) > int(want.(float64)) {
				v.flaw(path, "longer than %v", want)
			}
		case "maxItems":
			if xs, ok := x.([]any); ok && len(xs) > int(want.(float64)) {
				v.flaw(path, "more than %v", want)
			}
		default:
			v.t.Fatalf("the schema uses %q, which this check does not know", keyword)
		}
	}
	if xs, ok := x.([]any); ok {
		for i, e := range xs {
			v.value(fmt.Sprintf("%s[%d]", path, i), schema["items"].(map[string]any), e)
		}
	}
}

func (v *validator) kind(path, want string, x any) {
	got := "other"
	switch n := x.(type) {
	case string:
		got = "string"
	case bool:
		got = "boolean"
	case []any:
		got = "array"
	case map[string]any:
		got = "object"
	case json.Number:
		if got = "number"; !strings.ContainsAny(n.String(), ".eE") {
			got = "integer"
		}
	}
	if got != want {
		v.flaw(path, "%s where %s is wanted", got, want)
	}
}

func (v *validator) enum(path string, values []any, x any) {
	for _, e := range values {
		if e == x {
			return
		}
	}
	v.flaw(path, "%v is not one of %v", x, values)
}

func (v *validator) required(path string, names []any, x any) {
	object, _ := x.(map[string]any)
	for _, name := range names {
		if _, ok := object[name.(string)]; !ok {
			v.flaw(path, "%v is missing", name)
		}
	}
}

func (v *validator) properties(path string, known map[string]any, x any) {
	object, _ := x.(map[string]any)
	for name, e := range object {
		if schema, ok := known[name]; ok {
			v.value(path+"."+name, schema.(map[string]any), e)
		} else {
			v.flaw(path, "%s is unknown", name)
		}
	}
}
