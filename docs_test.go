package main

import (
	"go/ast"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// These tests hold what is written beside the code against the code: the rules
// that comments cite, the names of the glossary, the files that ARCHITECTURE.md
// sends a reader to.

func written(t *testing.T, name string) string {
	t.Helper()
	data, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

var (
	ruleInField = regexp.MustCompile(`(?m)^(\d+)\. `)
	ruleCited   = regexp.MustCompile(`field\s+(?://\s*)?rules?\s+(?://\s*)?([0-9][0-9, toand]*)`)
	number      = regexp.MustCompile(`\d+`)
)

// fieldRules are the numbers of the rules in docs/field.md.
func fieldRules(t *testing.T) []int {
	t.Helper()
	var out []int
	for i, m := range ruleInField.FindAllStringSubmatch(written(t, "docs/field.md"), -1) {
		n, err := strconv.Atoi(m[1])
		if err != nil || n != i+1 {
			t.Fatalf("rule %s of docs/field.md comes as number %d", m[1], i+1)
		}
		out = append(out, n)
	}
	return out
}

// A comment cites a rule that exists, and cites nothing that is not in this
// repository.
func TestCitedRulesExist(t *testing.T) {
	rules := fieldRules(t)
	elsewhere := regexp.MustCompile(`DESIGN|\barticle 0\d\d|\bquestions \d|§`)
	cited := map[int]bool{}
	for _, name := range tracked(t) {
		if !strings.HasSuffix(name, ".go") || name == "docs_test.go" {
			continue
		}
		text := written(t, name)
		for _, m := range ruleCited.FindAllStringSubmatch(text, -1) {
			for _, n := range number.FindAllString(m[1], -1) {
				rule, _ := strconv.Atoi(n)
				cited[rule] = true
				if !slices.Contains(rules, rule) {
					t.Errorf("%s cites field rule %d, which docs/field.md has not", name, rule)
				}
			}
		}
		if found := elsewhere.FindString(text); found != "" && !strings.Contains(text, "CommonMark") {
			t.Errorf("%s cites %q, which nobody can look up", name, found)
		}
	}
	if len(cited) < 30 {
		t.Errorf("only %d rules are cited; does the test still find them?", len(cited))
	}
}

// The second column of the glossary names things that exist.
func TestGlossaryNamesExist(t *testing.T) {
	names := map[string]bool{}
	theHouse(t).eachFile(func(r room, f *ast.File) {
		if r.path != "model" && r.path != "model/finding" {
			return
		}
		ast.Inspect(f, func(n ast.Node) bool {
			if id, ok := n.(*ast.Ident); ok && ast.IsExported(id.Name) {
				names[id.Name] = true
			}
			return true
		})
	})
	rows := regexp.MustCompile("(?m)^\\| [^|`]+ \\| (`[^|]*)\\|").FindAllStringSubmatch(written(t, "docs/field.md"), -1)
	if len(rows) < 20 {
		t.Fatalf("only %d rows in the glossary", len(rows))
	}
	for _, row := range rows {
		for _, m := range regexp.MustCompile("`([^`]+)`").FindAllStringSubmatch(row[1], -1) {
			if !names[m[1]] {
				t.Errorf("docs/field.md: the model has no %s", m[1])
			}
		}
	}
}

var pathInText = regexp.MustCompile("`([a-z][\\w./*-]*(?:\\.(?:go|md|json|svg)|/[\\w/*]+))`")

// Each file and folder that ARCHITECTURE.md and docs name exists. A name with *
// stands for several; NAME stands for any.
func TestFilesThatAreNamedExist(t *testing.T) {
	for _, doc := range []string{"ARCHITECTURE.md", "README.md", "docs/field.md"} {
		text := regexp.MustCompile("(?s)```.*?```").ReplaceAllString(written(t, doc), "")
		named := 0
		for _, m := range pathInText.FindAllStringSubmatch(text, -1) {
			path := m[1]
			if first, _, _ := strings.Cut(path, "/"); strings.ContainsAny(first, ".-") && strings.Contains(path, "/") {
				continue // a format or a library
			}
			if strings.Contains(path, "NAME") {
				path = filepath.Dir(path)
			}
			named++
			if found, err := filepath.Glob(path); err != nil || len(found) == 0 {
				t.Errorf("%s names %s, which is not there", doc, m[1])
			}
		}
		if doc == "ARCHITECTURE.md" && named < 30 {
			t.Errorf("%s names only %d files; does the test still find them?", doc, named)
		}
	}
}
