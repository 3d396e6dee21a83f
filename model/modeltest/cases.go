package modeltest

import (
	"os"
	"path/filepath"
	"testing"
)

// Cases reads the files of a folder of cases, which REGIETAFEL_CASES names, by their
// base names; the pattern is one of filepath.Glob within it. Without a folder the test
// is skipped; a folder without such a file fails it.
func Cases(t testing.TB, pattern string) map[string][]byte {
	t.Helper()
	folder := os.Getenv("REGIETAFEL_CASES")
	if folder == "" {
		t.Skip("REGIETAFEL_CASES names no folder")
	}
	paths, err := filepath.Glob(filepath.Join(folder, filepath.FromSlash(pattern)))
	if err != nil || len(paths) == 0 {
		t.Fatalf("no %s in %s: %v", pattern, folder, err)
	}
	out := map[string][]byte{}
	for _, path := range paths {
		data, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		out[filepath.Base(path)] = data
	}
	return out
}
