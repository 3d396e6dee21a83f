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
		lines = append(lines, s.line(s.program(), args...))
	}
	return strings.Join(slices.Compact(lines), "\n")
}

// program is how this program is called in a shell.
func (s shell) program() string {
	path, err := os.Executable()
	name := filepath.Base(os.Args[0])
	if err == nil && name != os.Args[0] {
		return path
	}
	if _, here := exec.LookPath(name); errors.Is(here, exec.ErrDot) && s == powerShell {
		return `.\` + name // which finds nothing in the folder that one is in
	}
	return name
}
