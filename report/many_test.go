package report_test

import (
	"encoding/csv"
	"strings"
	"testing"

	"regietafel/model"
	"regietafel/model/modeltest"
	"regietafel/report"
)

// Many tables hold what may be filed of each: nothing of REGIE, nothing that stays; as many
// rows as there are agreements, points and reservations.
func TestManyTables(t *testing.T) {
	all := []model.Session{secrets(t), sample(t), modeltest.Big(8, 30, 8)}
	lines, err := report.ManyLines(all)
	if err != nil {
		t.Fatal(err)
	}
	rows, err := report.ManyRows(all)
	if err != nil {
		t.Fatal(err)
	}
	for _, text := range []string{string(lines), string(rows)} {
		if strings.Contains(strings.ToLower(text), "gehei") {
			t.Errorf("it holds a secret:\n%s", text)
		}
	}
	if n := strings.Count(string(lines), "\n"); n != len(all) {
		t.Errorf("%d lines of %d tables", n, len(all))
	}
	r := csv.NewReader(strings.NewReader(strings.TrimPrefix(string(rows), "\ufeff")))
	r.Comma = ';'
	read, err := r.ReadAll()
	want := 1
	for _, s := range all {
		m := report.ManyOf(s)
		want += len(m.Agreements) + len(m.Points) + len(m.Reservations)
	}
	if err != nil || len(read) != want {
		t.Errorf("%d rows, want %d: %v", len(read), want, err)
	}
	says(t, string(lines), `"standing":"arranged"`, `"body":"de gemeenteraad"`, `"status":"notround"`, `"said":"2027-06-30/monthend"`)
}
