package wire

import (
	"encoding/json"
	"reflect"
	"strings"

	"regietafel/model"
	"regietafel/model/date"
)

// Schema is the JSON Schema (draft 2020-12) of the format, made from the
// model's own types.
func Schema() ([]byte, error) {
	b := builder{defs: map[string]any{}}
	root := map[string]any{
		"$schema":              "https://json-schema.org/draft/2020-12/schema",
		"$id":                  "urn:" + strings.ReplaceAll(Format, "/", ":"),
		"title":                Format,
		"type":                 "object",
		"additionalProperties": false,
		"required":             []string{"format", "session"},
		"properties": map[string]any{
			"format":  map[string]any{"const": Format},
			"session": b.of(reflect.TypeFor[model.Session]()),
		},
	}
	root["$defs"] = b.defs
	out, err := json.MarshalIndent(root, "", "  ")
	return append(out, '\n'), err
}

type builder struct{ defs map[string]any }

func key(f reflect.StructField) string {
	name, _, _ := strings.Cut(f.Tag.Get("json"), ",")
	return name
}

func (b builder) of(t reflect.Type) any {
	switch t {
	case reflect.TypeFor[date.Day]():
		return map[string]any{"type": "string", "pattern": `^\d{4}-\d{2}-\d{2}$`}
	case reflect.TypeFor[date.Due]():
		return map[string]any{"type": "string", "pattern": `^(\d{4}-\d{2}-\d{2})?(/(` + strings.Join(date.Precision("").Values()[1:], "|") + `))?$`}
	case reflect.TypeFor[date.Moment]():
		return map[string]any{"type": "string", "pattern": `^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$`}
	case reflect.TypeFor[model.ID]():
		return map[string]any{"type": "string", "pattern": `^[0-7][0-9A-HJKMNP-TV-Z]{25}$`}
	}
	if e, ok := reflect.Zero(t).Interface().(values); ok {
		return map[string]any{"type": "string", "enum": e.Values()}
	}
	switch t.Kind() {
	case reflect.Struct:
		return b.object(t)
	case reflect.Slice:
		return map[string]any{"type": "array", "items": b.of(t.Elem()), "maxItems": model.MaxItems}
	case reflect.Bool:
		return map[string]any{"type": "boolean"}
	case reflect.Int, reflect.Uint64:
		return map[string]any{"type": "integer", "minimum": 0}
	}
	return map[string]any{"type": "string", "maxLength": model.MaxLong}
}

func (b builder) object(t reflect.Type) any {
	ref := map[string]any{"$ref": "#/$defs/" + t.Name()}
	if _, known := b.defs[t.Name()]; known {
		return ref
	}
	b.defs[t.Name()] = nil // so that a type that holds itself ends
	props := map[string]any{}
	var required []string
	b.properties(t, props, &required)
	def := map[string]any{"type": "object", "properties": props, "additionalProperties": false}
	if len(required) > 0 {
		def["required"] = required
	}
	b.defs[t.Name()] = def
	return ref
}

func (b builder) properties(t reflect.Type, props map[string]any, required *[]string) {
	for i := range t.NumField() {
		f := t.Field(i)
		if f.Anonymous {
			b.properties(f.Type, props, required)
			continue
		}
		props[key(f)] = b.of(f.Type)
		if f.Type == reflect.TypeFor[string]() {
			props[key(f)] = map[string]any{"type": "string", "maxLength": typedAs(t, key(f)).Limit()}
		}
		if !strings.Contains(f.Tag.Get("json"), "omitzero") {
			*required = append(*required, key(f))
		}
	}
}
