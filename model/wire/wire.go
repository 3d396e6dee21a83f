// Package wire is the only codec of the interchange format
// "regietafel-session/1": what the store keeps, what export writes and import
// reads, and what the cases in assets are written in.
//
// The format is JSON: an object with the format's name and the session, whose
// keys and order are those of the model's types. Empty values are left out, so
// that a session has one way to be written: what Encode wrote, Decode reads
// back, and Encode writes again byte for byte. It imports only model.
package wire

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"strings"

	"regietafel/model"
)

// Format is the name and version of the interchange format.
const Format = family + "1"

const family = "regietafel-session/"

// MaxBytes is the largest file that Decode reads: some hundred times the
// largest table that was ever seen.
const MaxBytes = 32 << 20

// LayerRegie is what a file says in its first line when it holds layer REGIE.
const LayerRegie = "regie"

type envelope struct {
	Layer   string        `json:"layer,omitzero"`
	Format  string        `json:"format"`
	Session model.Session `json:"session"`
}

// Encode writes a session on one line, as the store keeps it.
func Encode(s model.Session) ([]byte, error) {
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(envelope{Format: Format, Session: s}); err != nil {
		return nil, fmt.Errorf("encode session: %w", err)
	}
	return bytes.TrimSuffix(b.Bytes(), []byte("\n")), nil
}

// Pretty writes a session for people and version control: indented, with a
// newline at the end.
func Pretty(s model.Session) ([]byte, error) {
	line, err := Encode(s)
	if err != nil {
		return nil, err
	}
	var b bytes.Buffer
	if err := json.Indent(&b, line, "", "  "); err != nil {
		return nil, fmt.Errorf("indent session: %w", err)
	}
	b.WriteByte('\n')
	return b.Bytes(), nil
}

// PrettyRegie is Pretty for a file that holds layer REGIE: its first line says
// so. Decode reads it like any other.
func PrettyRegie(s model.Session) ([]byte, error) {
	data, err := Pretty(s)
	if err != nil {
		return nil, err
	}
	return append([]byte(`{ "layer": "`+LayerRegie+`",`), data[1:]...), nil
}

// Error is why a file is not a session: what, and where in the file.
type Error struct {
	Reason Reason
	Line   int    // from 1; 0 when the place has no line
	Column int    // in bytes, from 1
	Path   string // as in partners[3].seatBy, when known
	Value  string // the unknown field or the wrong format's name; never other content
}

// Reason is what is wrong with a file.
type Reason string

// The reasons.
const (
	NotJSON      Reason = "notjson"
	TooLarge     Reason = "toolarge"
	OtherFormat  Reason = "format"  // not ours; Value is its name
	NewerFormat  Reason = "newer"   // ours, of a later version
	UnknownField Reason = "unknown" // Value is the field
	WrongType    Reason = "type"
	WrongValue   Reason = "value" // not one of the values, or no date
	WrongText    Reason = "text"  // too long
	BadReference Reason = "reference"
	TrailingData Reason = "trailing"
	RepeatedKey  Reason = "repeated" // a key that an object has twice, in Value
)

// Error is for logs and tests.
func (e *Error) Error() string {
	return fmt.Sprintf("%s at line %d, column %d %s %s", e.Reason, e.Line, e.Column, e.Path, e.Value)
}

// Where is the place in the file for people: "12:5 partners[3].seatBy".
func (e *Error) Where() string {
	var parts []string
	if e.Line > 0 {
		parts = append(parts, fmt.Sprintf("%d:%d", e.Line, e.Column))
	}
	for _, p := range []string{e.Path, e.Value} {
		if p != "" {
			parts = append(parts, p)
		}
	}
	return strings.Join(parts, " ")
}

// maxNumber is the largest whole number that every reader of JSON keeps.
const maxNumber = 1 << 53

// Decode reads a session and checks all of it: nothing unknown, each value of
// its type, each text clean and within its limit, each reference to something
// that is there. Text is put through Clean. Its error is an *Error.
func Decode(data []byte) (model.Session, error) {
	s, err := parse(data)
	if err != nil {
		return model.Session{}, err
	}
	if err := tidy(&s); err != nil {
		return model.Session{}, placed(data, err)
	}
	if flaw := model.Check(s); flaw != nil {
		return model.Session{}, placed(data, &Error{Reason: reasonOf(flaw.Code), Path: flaw.Path})
	}
	return s, nil
}

func reasonOf(c model.ProblemCode) Reason {
	switch c {
	case model.CodeReference, model.CodeDraft, model.CodeTwice, model.CodeSelf:
		return BadReference
	case model.CodeLong:
		return WrongText
	}
	return WrongValue
}

// parse reads the JSON into the model's types.
func parse(data []byte) (model.Session, error) {
	if len(data) > MaxBytes {
		return model.Session{}, &Error{Reason: TooLarge}
	}
	if err := sniff(data); err != nil {
		return model.Session{}, err
	}
	var e envelope
	dec := json.NewDecoder(bytes.NewReader(data))
	dec.DisallowUnknownFields()
	err := dec.Decode(&e)
	if err == nil && keysKnown(data) {
		return e.Session, nil
	}
	if e := misfit(data); e != nil {
		return model.Session{}, e
	}
	if err != nil { // which the walker did not see
		return model.Session{}, notJSON(data, err)
	}
	return e.Session, nil
}

// sniff reports whether the data is JSON that says to be of this format, and
// nothing else.
func sniff(data []byte) error {
	var head struct {
		Format *string `json:"format"`
	}
	dec := json.NewDecoder(bytes.NewReader(data))
	if err := dec.Decode(&head); err != nil {
		if _, wrong := errors.AsType[*json.UnmarshalTypeError](err); wrong {
			return &Error{Reason: OtherFormat}
		}
		return notJSON(data, err)
	}
	switch {
	case head.Format == nil:
		return &Error{Reason: OtherFormat}
	case strings.HasPrefix(*head.Format, family) && *head.Format != Format:
		return &Error{Reason: NewerFormat, Value: short(*head.Format)}
	case *head.Format != Format:
		return &Error{Reason: OtherFormat, Value: short(*head.Format)}
	}
	rest := data[dec.InputOffset():]
	if text := bytes.TrimLeft(rest, " \t\r\n"); len(text) > 0 {
		return at(data, int64(len(data)-len(text)), &Error{Reason: TrailingData})
	}
	return nil
}

// notJSON gives an error of encoding/json its place: the end of the data, if
// that came too soon.
func notJSON(data []byte, err error) *Error {
	offset := int64(len(data))
	if syntax, ok := errors.AsType[*json.SyntaxError](err); ok {
		offset = syntax.Offset - 1
	}
	return at(data, offset, &Error{Reason: NotJSON})
}

func at(data []byte, offset int64, e *Error) *Error {
	offset = min(max(offset, 0), int64(len(data)))
	before := data[:offset]
	e.Line = bytes.Count(before, []byte("\n")) + 1
	e.Column = len(before) - bytes.LastIndexByte(before, '\n')
	return e
}

func short(s string) string {
	s = model.CleanLine(s)
	if r := []rune(s); len(r) > 60 {
		s = string(r[:60]) + "…"
	}
	return s
}
