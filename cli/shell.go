package cli

import (
	"strings"
	"unicode"
)

// shell is what a command is typed into: each has other characters that it does
// not take as they are.
type shell int

const (
	posixShell shell = iota
	windowsCmd
	powerShell
)

// line is a command as it is typed: the program and its arguments.
func (s shell) line(program string, args ...string) string {
	words := []string{s.quoted(program)}
	if s == powerShell && words[0] != program {
		words[0] = "& " + words[0] // a quoted word is a text there, not a command
	}
	for _, a := range args {
		words = append(words, s.quoted(a))
	}
	return strings.Join(words, " ")
}

// plain are the characters beside letters and digits that each shell takes as
// they are.
var plain = map[shell]string{posixShell: "/._-+,:@=%", windowsCmd: `\/._-+:`, powerShell: `\/._-+:`}

// doubled are the quotation marks of PowerShell, the curly ones too.
var doubled = strings.NewReplacer("'", "''", "‘", "‘‘", "’", "’’", "‚", "‚‚", "‛", "‛‛")

// quoted is one word; bare where that is the same.
func (s shell) quoted(word string) string {
	live := func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r) && !strings.ContainsRune(plain[s], r)
	}
	switch {
	case word != "" && strings.IndexFunc(word, live) < 0:
		return word
	case s == powerShell:
		return "'" + doubled.Replace(word) + "'"
	case s == windowsCmd || !strings.ContainsAny(word, "\"$`\\!"):
		return `"` + word + `"`
	}
	return "'" + strings.ReplaceAll(word, "'", `'\''`) + "'"
}
