package wire

import (
	"bytes"
	"encoding"
	"encoding/json"
	"reflect"
	"strconv"
	"strings"
)

// A walker reads the JSON of a session beside the model's types. It finds the
// first thing that does not fit them, with its place; or the place of a path.
type walker struct {
	data  []byte
	dec   *json.Decoder
	seek  string // the path to find, if any
	found int64  // where it is, or the nearest thing around it
}

func newWalker(data []byte, seek string) *walker {
	w := &walker{data: data, dec: json.NewDecoder(bytes.NewReader(data)), seek: seek}
	w.dec.UseNumber()
	return w
}

// misfit returns the first thing in data that does not fit the types, or nil.
func misfit(data []byte) *Error {
	return newWalker(data, "").value(reflect.TypeFor[envelope](), "")
}

// keysKnown reports whether every key in data, which is JSON, is written as a
// key of the format; encoding/json takes "Title" for "title".
func keysKnown(data []byte) bool {
	for i := bytes.IndexByte(data, '"'); i >= 0 && i < len(data); {
		end := i + 1
		for data[end] != '"' {
			if data[end] == '\\' {
				end++
			}
			end++
		}
		after := bytes.TrimLeft(data[end+1:], " \t\r\n")
		if len(after) > 0 && after[0] == ':' && !knownKeys[string(data[i+1:end])] {
			return false
		}
		next := bytes.IndexByte(after, '"')
		if next < 0 {
			return true
		}
		i = len(data) - len(after) + next
	}
	return true
}

var knownKeys = keysOf(reflect.TypeFor[envelope](), map[string]bool{})

func keysOf(t reflect.Type, into map[string]bool) map[string]bool {
	switch {
	case t.Kind() == reflect.Slice:
		return keysOf(t.Elem(), into)
	case t.Kind() == reflect.Struct && !isText(t):
		for i := range t.NumField() {
			into[key(t.Field(i))] = true
			keysOf(t.Field(i).Type, into)
		}
	}
	return into
}

// placed gives an error with a path the line and column of that path.
func placed(data []byte, e *Error) *Error {
	w := newWalker(data, e.Path)
	w.value(reflect.TypeFor[envelope](), "")
	return at(data, w.found, e)
}

// start is where the next token begins.
func (w *walker) start() int64 {
	i := w.dec.InputOffset()
	for i < int64(len(w.data)) && strings.IndexByte(" \t\r\n:,", w.data[i]) >= 0 {
		i++
	}
	return i
}

func (w *walker) value(t reflect.Type, path string) *Error {
	from := w.start()
	if rest, ok := strings.CutPrefix(w.seek, path); ok && (path == "" || rest == "" || rest[0] == '.' || rest[0] == '[') {
		w.found = from
	}
	token, err := w.dec.Token()
	if err != nil {
		return at(w.data, w.dec.InputOffset(), &Error{Reason: NotJSON})
	}
	fits := true
	switch x := token.(type) {
	case json.Delim:
		switch {
		case x == '{' && t.Kind() == reflect.Struct && !isText(t):
			return w.object(t, path)
		case x == '[' && t.Kind() == reflect.Slice:
			return w.list(t, path)
		}
		fits = false
	case string:
		fits = t.Kind() == reflect.String || isText(t)
		if isText(t) && reflect.New(t).Interface().(encoding.TextUnmarshaler).UnmarshalText([]byte(x)) != nil {
			return at(w.data, from, &Error{Reason: WrongValue, Path: path})
		}
	case json.Number:
		return w.number(t, path, from, x.String())
	case bool:
		fits = t.Kind() == reflect.Bool
	}
	if !fits {
		return at(w.data, from, &Error{Reason: WrongType, Path: path})
	}
	return nil
}

// number holds a number against its type: whole, and not below nothing.
func (w *walker) number(t reflect.Type, path string, from int64, x string) *Error {
	n, err := strconv.ParseInt(x, 10, 64)
	switch {
	case err != nil || t.Kind() != reflect.Int && t.Kind() != reflect.Uint64:
		return at(w.data, from, &Error{Reason: WrongType, Path: path})
	case n < 0 || n > maxNumber:
		return at(w.data, from, &Error{Reason: WrongValue, Path: path})
	}
	return nil
}

func (w *walker) object(t reflect.Type, path string) *Error {
	for w.dec.More() {
		from := w.start()
		token, err := w.dec.Token()
		name, ok := token.(string)
		if err != nil || !ok {
			return at(w.data, from, &Error{Reason: NotJSON})
		}
		field, ok := fieldNamed(t, name)
		if !ok {
			return at(w.data, from, &Error{Reason: UnknownField, Path: path, Value: short(name)})
		}
		inner := join(path, name)
		if t == reflect.TypeFor[envelope]() {
			inner = ""
		}
		if e := w.value(field, inner); e != nil {
			return e
		}
	}
	w.dec.Token()
	return nil
}

func (w *walker) list(t reflect.Type, path string) *Error {
	for i := 0; w.dec.More(); i++ {
		if e := w.value(t.Elem(), path+"["+strconv.Itoa(i)+"]"); e != nil {
			return e
		}
	}
	w.dec.Token()
	return nil
}

// isText reports whether a struct is written as a text: a date.
func isText(t reflect.Type) bool {
	return reflect.PointerTo(t).Implements(reflect.TypeFor[encoding.TextUnmarshaler]())
}

func join(path, name string) string {
	if path == "" {
		return name
	}
	return path + "." + name
}

// fieldNamed finds the type of a field by its name in the format, letter for
// letter.
func fieldNamed(t reflect.Type, name string) (reflect.Type, bool) {
	for i := range t.NumField() {
		f := t.Field(i)
		if f.Anonymous {
			if inner, ok := fieldNamed(f.Type, name); ok {
				return inner, true
			}
		} else if key(f) == name {
			return f.Type, true
		}
	}
	return nil, false
}
