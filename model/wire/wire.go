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
const Format = "regietafel-session/1"

// MaxBytes is the largest file that Decode reads: some hundred times the
// largest table that was ever seen.
const MaxBytes = 32 << 20

type envelope struct {
	Format  string        `json:"format"`
	Session model.Session `json:"session"`
}

// Encode writes a session on one line, as the store keeps it.
func Encode(s model.Session) ([]byte, error) {
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(envelope{Format, s}); err != nil {
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

// Decode reads a session and checks all of it: nothing unknown, each value of
// its type, each text clean and within its limit, each reference to something
// that is there. Text is put through Clean. Its error is an *Error.
func Decode(data []byte) (model.Session, error) {
	s, err := parse(data)
	if err != nil {
		return model.Session{}, err
	}
	s, err = tidy(s)
	if err != nil {
		return model.Session{}, err
	}
	if flaw := model.Check(s); flaw != nil {
		return model.Session{}, &Error{Reason: reasonOf(flaw.Code), Path: flaw.Path}
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
	if err := dec.Decode(&e); err != nil {
		return model.Session{}, located(data, dec.InputOffset(), err)
	}
	if rest := bytes.TrimSpace(data[dec.InputOffset():]); len(rest) > 0 {
		return model.Session{}, at(data, dec.InputOffset(), &Error{Reason: TrailingData})
	}
	return e.Session, nil
}

// sniff tells whether the data says to be of this format.
func sniff(data []byte) error {
	var head struct {
		Format *string `json:"format"`
	}
	if err := json.Unmarshal(data, &head); err != nil {
		var wrong *json.UnmarshalTypeError
		if errors.As(err, &wrong) {
			return &Error{Reason: OtherFormat}
		}
		return located(data, 0, err)
	}
	switch {
	case head.Format == nil:
		return &Error{Reason: OtherFormat}
	case *head.Format == Format:
		return nil
	case strings.HasPrefix(*head.Format, "regietafel-session/"):
		return &Error{Reason: NewerFormat, Value: short(*head.Format)}
	}
	return &Error{Reason: OtherFormat, Value: short(*head.Format)}
}

// located turns an error of encoding/json into one with its place.
func located(data []byte, offset int64, err error) *Error {
	var syntax *json.SyntaxError
	var typed *json.UnmarshalTypeError
	var problem model.Problem
	switch {
	case errors.As(err, &syntax):
		return at(data, syntax.Offset, &Error{Reason: NotJSON})
	case errors.As(err, &typed):
		return at(data, typed.Offset, &Error{Reason: WrongType, Path: strings.TrimPrefix(typed.Field, "session.")})
	case errors.As(err, &problem):
		return at(data, offset, &Error{Reason: WrongValue})
	}
	if name, ok := strings.CutPrefix(err.Error(), "json: unknown field "); ok {
		name = strings.Trim(name, `"`)
		if i := bytes.Index(data, []byte(`"`+name+`"`)); i >= 0 {
			offset = int64(i)
		}
		return at(data, offset, &Error{Reason: UnknownField, Value: short(name)})
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
