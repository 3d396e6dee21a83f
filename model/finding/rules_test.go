package finding

import (
	"slices"
	"testing"

	"regietafel/model"
)

// A code that has no rule would never be found, and one out of its order would be
// asked about too early or too late.
func TestEachCodeHasItsRuleInItsOrder(t *testing.T) {
	var got []string
	for _, r := range rules {
		got = append(got, string(r.code))
	}
	if want := model.Code("").Values(); !slices.Equal(got, want) {
		t.Errorf("the rules are of %q, the codes are %q", got, want)
	}
}
