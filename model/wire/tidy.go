package wire

import (
	"bytes"
	"encoding/json"
	"fmt"
	"reflect"
	"slices"
	"unicode/utf8"

	"regietafel/model"
)

// values is a type with a closed set of values.
type values interface{ Values() []string }

// tidy puts every text of a session through Clean and holds it against the
// limits of its field, every enumeration against its values, and every number
// against being one that counts.
func tidy(s *model.Session) *Error { return walk(reflect.ValueOf(s).Elem(), "") }

// Dropped is how many characters Clean takes away from the texts of a file, as
// model.Dropped counts them.
func Dropped(data []byte) int {
	dec := json.NewDecoder(bytes.NewReader(data))
	n := 0
	for {
		t, err := dec.Token()
		if err != nil {
			return n
		}
		if text, ok := t.(string); ok {
			n += model.Dropped(text)
		}
	}
}

// walk tidies a value; f is the field under which a text is typed.
func walk(v reflect.Value, f model.Field) *Error {
	switch v.Kind() {
	case reflect.Struct:
		return walkStruct(v)
	case reflect.Slice:
		return walkList(v)
	case reflect.Int:
		if n := v.Int(); n < 0 || n > maxNumber {
			return &Error{Reason: WrongValue}
		}
	case reflect.String:
		return walkString(v, f)
	}
	return nil
}

func walkList(v reflect.Value) *Error {
	if v.Len() > model.MaxItems {
		return &Error{Reason: WrongValue}
	}
	for i := range v.Len() {
		if err := walk(v.Index(i), ""); err != nil {
			return err.under(fmt.Sprintf("[%d]", i))
		}
	}
	if v.Len() == 0 {
		v.SetZero()
	}
	return nil
}

func walkStruct(v reflect.Value) *Error {
	t := v.Type()
	if isText(t) {
		return nil
	}
	for i := range v.NumField() {
		var typed model.Field
		if v.Field(i).Type() == reflect.TypeFor[string]() {
			typed = typedAs(t, key(t.Field(i)))
		}
		if err := walk(v.Field(i), typed); err != nil {
			return err.under(key(t.Field(i)))
		}
	}
	return nil
}

// under puts a name before an error's path; the name of what is embedded is
// empty.
func (e *Error) under(name string) *Error {
	if name != "" && e.Path != "" && e.Path[0] != '[' {
		name += "."
	}
	e.Path = name + e.Path
	return e
}

func walkString(v reflect.Value, f model.Field) *Error {
	if v.Type() == reflect.TypeFor[string]() {
		return walkText(v, f)
	}
	// IDs and the names of fields have no values: Check knows them.
	if e, ok := v.Interface().(values); ok && !slices.Contains(e.Values(), v.String()) {
		return &Error{Reason: WrongValue}
	}
	return nil
}

func walkText(v reflect.Value, f model.Field) *Error {
	text := v.String()
	if text == "" {
		return nil
	}
	if f.Long() {
		text = model.Clean(text)
	} else {
		text = model.CleanLine(text)
	}
	if utf8.RuneCountInString(text) > f.Limit() {
		return &Error{Reason: WrongText}
	}
	v.SetString(text)
	return nil
}

// typedAs is the field under which a text is typed: its name in the format,
// but for these.
func typedAs(t reflect.Type, name string) model.Field {
	switch t.Name() + "." + name {
	case "Opgave.text", "Version.text":
		return model.FieldOpgave
	case "Facet.text":
		return model.FieldWhen
	case "Carry.text":
		return model.FieldCarries
	case "Lead.function":
		return model.FieldLeadFunc
	case "Term.word":
		return model.FieldText
	}
	return model.Field(name)
}
