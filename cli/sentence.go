package cli

import (
	"errors"

	"regietafel/assets"
	"regietafel/model"
	"regietafel/store"
)

// said is an error that is a sentence already.
type said string

// Error is the sentence.
func (s said) Error() string { return string(s) }

// sentence is an error as people read it. For a file that cannot be read it
// names the newest copy that can.
func sentence(t *assets.Text, err error) string {
	var s said
	if errors.As(err, &s) {
		return string(s)
	}
	out := t.Sentence(err)
	var f model.Fault
	if errors.As(err, &f) && spoiled(f.Code) {
		if copies := store.Copies(f.Path); len(copies) > 0 {
			out += "\n" + assets.Fill(t.CLI.CopyOffer, "path", copies[0])
		}
	}
	return out
}

// spoiled reports whether a copy may hold what the file no longer does.
func spoiled(code model.FaultCode) bool {
	return code == model.FaultDamaged || code == model.FaultUnread || code == model.FaultEmpty || code == model.FaultForeign
}

func isFault(err error, code model.FaultCode) bool {
	var f model.Fault
	return errors.As(err, &f) && f.Code == code
}
