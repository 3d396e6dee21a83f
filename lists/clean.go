package lists

import (
	"strings"

	"regietafel/model"
)

// Clean cleans each cell of pasted columns, for Read.
func Clean(text string) string {
	var out []string
	for _, line := range strings.FieldsFunc(text, func(r rune) bool { return r == '\n' || r == '\r' }) {
		cells := strings.Split(line, "\t")
		for i := range cells {
			cells[i] = model.CleanLine(cells[i])
		}
		out = append(out, strings.Join(cells, "\t"))
	}
	return strings.Join(out, "\n")
}
