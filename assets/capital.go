package assets

import "strings"

// Capital returns a phrase with a capital at its beginning.
func Capital(phrase string) string {
	if phrase == "" {
		return ""
	}
	return cased(strings.ToUpper, phrase)
}
