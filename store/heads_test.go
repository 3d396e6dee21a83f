package store

import (
	"encoding/json"
	"fmt"
	"reflect"
	"testing"

	"pgregory.net/rapid"

	"regietafel/model"
	"regietafel/model/modeltest"
)

func TestHeadIsReadAsJSON(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		want := modeltest.Session(r).Head()
		data, err := json.Marshal(want)
		if err != nil {
			r.Fatal(err)
		}
		if got, err := readHead(data); err != nil || !reflect.DeepEqual(got, want) {
			r.Fatalf("got %v, %v, want %v", got, err, want)
		}
	})
}

func TestDuesAreReadAsJSON(t *testing.T) {
	for _, dues := range []string{`[]`, `["2026-11-19"]`, `["2026-11-19","2028-02-29"]`, `["2027-02-29"]`, `["2026-11-19","2026-13-01"]`,
		`[ "2026-11-19" ]`, `["2026-11-1x"]`, `["2026+11-19"]`, `["2026-11-19";"2026-11-19"]`, `null`, `3`, `[""]`, `["0000-01-01"]`,
		`["2026-11-19"`} {
		data := []byte(`{"id":"x","title":"\"dues\":[\"2026-01-01\"]","dues":` + dues + `,"open":3}`)
		var want model.Head
		wantErr := json.Unmarshal(data, &want)
		got, gotErr := readHead(data)
		if (gotErr == nil) != (wantErr == nil) || wantErr == nil && fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("%s: got %v, %v, want %v, %v", dues, got, gotErr, want, wantErr)
		}
	}
}

// A day as the store writes it is read without a codec.
func TestDayIsRead(t *testing.T) {
	for text, want := range map[string]string{`"2026-11-19"`: "2026-11-19", `"2028-02-29"`: "2028-02-29", `"2027-02-29"`: "", `"2026+11-19"`: "",
		`"2026-11+19"`: "", `x2026-11-19"`: "", `"2026-11-19x`: "", `"2026-1a-19"`: ""} {
		d, ok := readDate([]byte(text))
		if ok != (want != "") || ok && d.String() != want {
			t.Errorf("%s: %v, %v", text, d, ok)
		}
	}
}
