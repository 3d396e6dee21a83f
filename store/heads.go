package store

import (
	"bytes"
	"encoding/json"
	"slices"
	"time"

	"regietafel/model"
	"regietafel/model/date"
)

var (
	duesOpen  = []byte(`"dues":[`) // in no string of a JSON text: quotes within one are escaped
	duesClose = []byte(`]`)
)

// readHead reads a stored head as encoding/json does. The heads of many
// sessions are mostly due dates; they are read in one go.
func readHead(data []byte) (h model.Head, err error) {
	var dues []date.Day
	if before, rest, ok := bytes.Cut(data, duesOpen); ok {
		list, after, closed := bytes.Cut(rest, duesClose)
		if read, ok := readDates(list); ok && closed {
			data, dues = slices.Concat(before, duesOpen, duesClose, after), read
		}
	}
	err = json.Unmarshal(data, &h)
	if dues != nil {
		h.Dues = dues
	}
	return h, err
}

// readDates reads dates in quotes with a comma between them, and nothing else.
func readDates(list []byte) ([]date.Day, bool) {
	const each = len(`"2006-01-02",`)
	if (len(list)+1)%each != 0 {
		return nil, false
	}
	out := make([]date.Day, 0, (len(list)+1)/each)
	for i := 0; i < len(list); i += each {
		d, ok := readDate(list[i : i+each-1])
		if !ok || i > 0 && list[i-1] != ',' {
			return nil, false
		}
		out = append(out, d)
	}
	return out, true
}

func readDate(b []byte) (date.Day, bool) {
	var n [3]int
	part := 0
	for i, c := range b {
		switch {
		case i == 0 || i == 11:
			if c != '"' {
				return date.Day{}, false
			}
		case i == 5 || i == 8:
			if part++; c != '-' {
				return date.Day{}, false
			}
		case c < '0' || c > '9':
			return date.Day{}, false
		default:
			n[part] = n[part]*10 + int(c-'0')
		}
	}
	d := date.Day{Year: n[0], Month: time.Month(n[1]), Day: n[2]}
	return d, d.Valid()
}
