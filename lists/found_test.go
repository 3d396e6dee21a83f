package lists_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"regietafel/lists"
)

// The lists on which the program went wrong are read as they are meant: partners in
// their columns, and what is none is told, not lost.
func TestFoundCases(t *testing.T) {
	folder := os.Getenv("REGIETAFEL_CASES")
	if folder == "" {
		t.Skip("REGIETAFEL_CASES names no folder")
	}
	data, err := os.ReadFile(filepath.Join(folder, "found", "lists", "lists.json"))
	if err != nil {
		t.Fatal(err)
	}
	var cases []struct {
		ID, Text string
		Want     [][]string
		Dropped  []string
	}
	if err := json.Unmarshal(data, &cases); err != nil || len(cases) < 10 {
		t.Fatal(len(cases), err)
	}
	for _, c := range cases {
		for _, text := range []string{c.Text, lists.Clean(c.Text)} {
			table := lists.Read(text)
			if got := rowsOf(table); !same(got, c.Want) {
				t.Errorf("%s: %q, want %q", c.ID, got, c.Want)
			}
			if !slices.Equal(table.Left, c.Dropped) && len(table.Left)+len(c.Dropped) > 0 {
				t.Errorf("%s: left are %q, want %q", c.ID, table.Left, c.Dropped)
			}
		}
	}
}

// rowsOf are name, function, person and mandate of each row, to the last that is filled.
func rowsOf(table lists.Table) [][]string {
	var out [][]string
	for i := range table.Rows {
		row := []string{table.Cell(i, lists.Name), table.Cell(i, lists.Function), table.Cell(i, lists.Person), table.Cell(i, lists.Mandate)}
		for len(row) > 0 && row[len(row)-1] == "" {
			row = row[:len(row)-1]
		}
		out = append(out, row)
	}
	return out
}

func same(a, b [][]string) bool {
	return slices.EqualFunc(a, b, func(x, y []string) bool { return strings.Join(x, "\x00") == strings.Join(y, "\x00") })
}
