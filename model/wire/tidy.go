package wire

import (
	"fmt"
	"reflect"
	"slices"
	"unicode/utf8"

	"regietafel/model"
)

// values is a type with a closed set of values.
type values interface{ Values() []string }

// tidy puts every text of a session through Clean and holds it against the
// limits, and every enumeration against its values.
func tidy(s model.Session) (model.Session, error) {
	v := reflect.ValueOf(&s).Elem()
	if err := walk(v, ""); err != nil {
		return s, err
	}
	return s, nil
}

func walk(v reflect.Value, path string) error {
	if e, ok := v.Interface().(values); ok {
		return walkValue(v, e, path)
	}
	switch v.Kind() {
	case reflect.Struct:
		return walkStruct(v, path)
	case reflect.Slice:
		if v.Len() > model.MaxItems {
			return &Error{Reason: WrongValue, Path: path}
		}
		for i := range v.Len() {
			if err := walk(v.Index(i), fmt.Sprintf("%s[%d]", path, i)); err != nil {
				return err
			}
		}
		if v.Len() == 0 {
			v.SetZero()
		}
	case reflect.String:
		return walkText(v, path)
	}
	return nil
}

func walkStruct(v reflect.Value, path string) error {
	if v.Type() == reflect.TypeFor[model.Date]() || v.Type() == reflect.TypeFor[model.Due]() || v.Type() == reflect.TypeFor[model.Moment]() {
		return nil
	}
	for i := range v.NumField() {
		at := path
		if f := v.Type().Field(i); !f.Anonymous {
			at = join(path, key(f))
		}
		if err := walk(v.Field(i), at); err != nil {
			return err
		}
	}
	return nil
}

func walkValue(v reflect.Value, e values, path string) error {
	// A type's zero value is always one: it is left out when written.
	if v.IsZero() || slices.Contains(e.Values(), v.String()) {
		return nil
	}
	return &Error{Reason: WrongValue, Path: path}
}

func walkText(v reflect.Value, path string) error {
	if v.Type() != reflect.TypeFor[string]() { // an ID or a field's name: Check knows
		return nil
	}
	text := model.Clean(v.String())
	if utf8.RuneCountInString(text) > model.MaxLong {
		return &Error{Reason: WrongText, Path: path}
	}
	v.SetString(text)
	return nil
}

func join(path, name string) string {
	if path == "" {
		return name
	}
	return path + "." + name
}
