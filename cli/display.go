package cli

import (
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
)

// displayCommand is what starts the tafelscherm of a file of sessions: this
// program, by its name when that is how people know it, else by its path, with
// that file when it is not the user's own, or the environment names another.
// Where it is not known what it will be typed into, there is a line for each.
func displayCommand(file string) string {
	var args []string
	named := os.Getenv("REGIETAFEL_FILE")
	if wallName(file) != ownWall || named != "" && wallName(named) != ownWall {
		if abs, err := filepath.Abs(file); err == nil {
			file = abs
		}
		args = append(args, "--file", file)
	}
	args = append(args, "scherm")
	var lines []string
	for _, s := range shells() {
		lines = append(lines, s.line(thisProgram(), args...))
	}
	return strings.Join(slices.Compact(lines), "\n")
}

// thisProgram is how this program is called, from any folder: by its name where that
// is found everywhere.
func thisProgram() string {
	path, err := os.Executable()
	name := filepath.Base(os.Args[0])
	if _, here := exec.LookPath(name); err == nil && (name != os.Args[0] || errors.Is(here, exec.ErrDot)) {
		return path
	}
	return name
}
