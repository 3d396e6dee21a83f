package assets_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"regietafel/assets"
	"regietafel/model"
)

func eachLanguage(t *testing.T, check func(t *testing.T, x *assets.Text)) {
	for _, l := range languages {
		t.Run(string(l), func(t *testing.T) { check(t, assets.For(l)) })
	}
}

// holds checks that there is a word for each value, and for nothing else.
func holds[T ~string](t *testing.T, what string, words map[T]string, values []string) {
	t.Helper()
	if len(values) == 0 {
		t.Errorf("%s: there are no values", what)
	}
	for _, v := range values {
		if words[T(v)] == "" {
			t.Errorf("%s: no word for %q", what, v)
		}
	}
	if len(words) > len(values) {
		t.Errorf("%s: %d words for %d values", what, len(words), len(values))
	}
}

func holdsAll[T interface {
	~string
	Values() []string
}](t *testing.T, what string, words map[T]string) {
	t.Helper()
	var v T
	holds(t, what, words, v.Values())
}

func TestEveryValueHasAWord(t *testing.T) {
	eachLanguage(t, func(t *testing.T, x *assets.Text) {
		holdsAll(t, "Kinds", x.Kinds)
		holdsAll(t, "Seats", x.Seats)
		holdsAll(t, "Roles", x.Roles)
		holdsAll(t, "Mandates", x.Mandates)
		holdsAll(t, "Bounds", x.Bounds)
		holdsAll(t, "Bearings", x.Bearings)
		holdsAll(t, "Forms", x.Forms)
		holdsAll(t, "Sorts", x.Sorts)
		holdsAll(t, "Fates", x.Fates)
		holdsAll(t, "Files", x.Files.For)
		holdsAll(t, "Ties", x.Ties)
		holdsAll(t, "Spreads", x.Spreads)
		holdsAll(t, "Progress", x.Progress)
		holdsAll(t, "Calculated", x.Calculated)
		holdsAll(t, "Replies", x.Replies)
		holdsAll(t, "Hows", x.Hows)
		holdsAll(t, "Outcomes", x.Outcomes)
		holdsAll(t, "Statuses", x.Statuses)
		holdsAll(t, "Changes", x.Changes)
	})
}

// Types without Values are read from the source, so that a constant that is
// added there is missed here.
func TestEveryConstantHasAWord(t *testing.T) {
	consts := constantsIn(t, "../model")
	reasons := constantsIn(t, "../model/wire")["Reason"]
	eachLanguage(t, func(t *testing.T, x *assets.Text) {
		holds(t, "Steps", x.Steps, consts["Step"])
		holds(t, "Fields", x.Fields, without(consts["Field"], string(model.FieldNone)))
		holds(t, "Standings", x.Standings, consts["StandingKind"])
		holds(t, "Lacks", x.Lacks, consts["Lack"])
		holds(t, "Problems", x.Problems, consts["ProblemCode"])
		holds(t, "Faults", x.Faults, consts["FaultCode"])
		holds(t, "CLI.Reasons", x.CLI.Reasons, reasons)
	})
}

// A session in the list stands at one of the steps that hold something.
func TestHomeKnowsWhereASessionStands(t *testing.T) {
	eachLanguage(t, func(t *testing.T, x *assets.Text) {
		for _, part := range []model.Part{model.PartOpgave, model.PartPartners, model.PartInterests, model.PartAgreements} {
			if x.Home.Reached[part] == "" {
				t.Errorf("no word for a session at %q", part)
			}
		}
	})
}

func without(values []string, out string) []string {
	var kept []string
	for _, v := range values {
		if v != out {
			kept = append(kept, v)
		}
	}
	return kept
}

// constantsIn lists the values of a package's string constants by their type.
func constantsIn(t *testing.T, dir string) map[string][]string {
	t.Helper()
	names, err := filepath.Glob(filepath.Join(dir, "*.go"))
	if err != nil || len(names) == 0 {
		t.Fatal("no source in ", dir)
	}
	out := map[string][]string{}
	for _, name := range names {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		f, err := parser.ParseFile(token.NewFileSet(), name, nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		ast.Inspect(f, func(n ast.Node) bool {
			if spec, ok := n.(*ast.ValueSpec); ok {
				constants(out, spec)
			}
			return true
		})
	}
	return out
}

func constants(out map[string][]string, spec *ast.ValueSpec) {
	typ, ok := spec.Type.(*ast.Ident)
	if !ok {
		return
	}
	for _, v := range spec.Values {
		if lit, ok := v.(*ast.BasicLit); ok && lit.Kind == token.STRING {
			text, _ := strconv.Unquote(lit.Value)
			out[typ.Name] = append(out[typ.Name], text)
		}
	}
}
