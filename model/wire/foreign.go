package wire

import (
	"reflect"

	"regietafel/model"
)

// maxForeign is the largest whole number of a file that is imported: what is
// counted on from there stays far below what every reader of JSON keeps.
const maxForeign = 1 << 40

// Import reads a session that somebody brings. It is Decode, and refuses with
// the same Error, reason WrongValue, a number that could not be counted on from.
func Import(data []byte) (model.Session, error) {
	s, err := Decode(data)
	if err != nil {
		return s, err
	}
	if e := repeated(data); e != nil {
		return model.Session{}, e
	}
	if beyond(reflect.ValueOf(s)) {
		return model.Session{}, &Error{Reason: WrongValue}
	}
	return s, nil
}

// beyond reports whether a number in a value is larger than maxForeign.
func beyond(v reflect.Value) bool {
	switch v.Kind() {
	case reflect.Int:
		return v.Int() > maxForeign
	case reflect.Uint64:
		return v.Uint() > maxForeign
	case reflect.Slice:
		for i := range v.Len() {
			if beyond(v.Index(i)) {
				return true
			}
		}
	case reflect.Struct:
		for i := range v.NumField() {
			if beyond(v.Field(i)) {
				return true
			}
		}
	}
	return false
}
