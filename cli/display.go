package cli

import (
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"unicode"
)

// displayCommand is what starts the tafelscherm of a file of sessions: this
// program, by its name when that is how people know it, else by its path, with
// that file when it is not the user's own, or the environment names another.
func displayCommand(file string) string {
	named := os.Getenv("REGIETAFEL_FILE")
	option := ""
	if wallName(file) != ownWall || named != "" && wallName(named) != ownWall {
		if abs, err := filepath.Abs(file); err == nil {
			file = abs
		}
		option = " --file " + quoted(file)
	}
	path, err := os.Executable()
	if name := filepath.Base(os.Args[0]); err != nil || name == os.Args[0] {
		return name + option + " scherm"
	}
	return quoted(path) + option + " scherm"
}

// quoted is a path as one word for a shell; bare where that is the same.
func quoted(path string) string {
	plain := func(r rune) bool {
		return unicode.IsLetter(r) || unicode.IsDigit(r) || strings.ContainsRune("/._-+,:@=%", r) || r == filepath.Separator
	}
	switch {
	case strings.IndexFunc(path, func(r rune) bool { return !plain(r) }) < 0:
		return path
	case runtime.GOOS == "windows" || !strings.ContainsAny(path, "\"$`\\!"):
		return `"` + path + `"`
	}
	return "'" + strings.ReplaceAll(path, "'", `'\''`) + "'"
}
