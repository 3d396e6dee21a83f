package model_test

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

var changeType = regexp.MustCompile(`(?m)^func \(\w+ (\w+)\) apply\(`)

// A change that modeltest does not draw is one that no law of the layers, no undo
// and no leak test was tried on.
func TestEveryChangeIsDrawn(t *testing.T) {
	var drawn strings.Builder
	for _, name := range sources(t, "modeltest") {
		drawn.WriteString(read(t, name))
	}
	found := 0
	for _, name := range sources(t, ".") {
		for _, m := range changeType.FindAllStringSubmatch(read(t, name), -1) {
			if found++; !strings.Contains(drawn.String(), "model."+m[1]+"{") {
				t.Errorf("%s: modeltest draws no %s", name, m[1])
			}
		}
	}
	if found < 40 {
		t.Errorf("only %d changes found in the source", found)
	}
}

// sources are the files of a package, without its tests.
func sources(t *testing.T, folder string) []string {
	t.Helper()
	names, err := filepath.Glob(filepath.Join(folder, "*.go"))
	if err != nil || len(names) == 0 {
		t.Fatal("no source in", folder, err)
	}
	var out []string
	for _, name := range names {
		if !strings.HasSuffix(name, "_test.go") {
			out = append(out, name)
		}
	}
	return out
}

func read(t *testing.T, name string) string {
	t.Helper()
	data, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}
