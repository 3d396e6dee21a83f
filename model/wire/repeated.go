package wire

import (
	"bytes"
	"encoding/json"
)

// repeated finds the first key that an object has twice: encoding/json would take
// the last one and lose the other without a word. Data that is no JSON has none.
func repeated(data []byte) *Error {
	dec := json.NewDecoder(bytes.NewReader(data))
	dec.UseNumber()
	type level struct {
		keys  map[string]bool // nil in a list
		value bool            // a value is due, not a key
	}
	var open []level
	for {
		from := dec.InputOffset()
		t, err := dec.Token()
		if err != nil {
			return nil
		}
		top := len(open) - 1
		switch d, _ := t.(json.Delim); {
		case d == '{':
			open = append(open, level{keys: map[string]bool{}})
			continue
		case d == '[':
			open = append(open, level{})
			continue
		case d != 0:
			open, top = open[:top], top-1
		case top >= 0 && open[top].keys != nil && !open[top].value:
			key, _ := t.(string)
			if open[top].keys[key] {
				start := from + int64(bytes.IndexByte(data[from:], '"'))
				return at(data, start, &Error{Reason: RepeatedKey, Value: short(key)})
			}
			open[top].keys[key], open[top].value = true, true
			continue
		}
		if top >= 0 {
			open[top].value = false
		}
	}
}
