package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"
)

// These tests hold the house: who may import whom, that nothing reaches a
// network, how large files and functions may be, and where colours live. A rule
// that is in the way is changed in the house's description first.

const modulePath = "regietafel"

// house is everything that is built into the program, on any system: packages
// with their files, without tests.
type house struct {
	fset  *token.FileSet
	rooms []room
}

// room is one package. Its path is the one below the module; "." is the program.
type room struct {
	path  string
	name  string
	files []*ast.File
}

var openHouse = sync.OnceValues(loadHouse)

func theHouse(t *testing.T) house {
	t.Helper()
	h, err := openHouse()
	if err != nil {
		t.Fatal(err)
	}
	if len(h.rooms) == 0 {
		t.Fatal("go list finds no package")
	}
	return h
}

// listed is what go list tells about a package. Files that are ignored here are
// those of another system.
type listed struct {
	ImportPath, Dir, Name             string
	GoFiles, CgoFiles, IgnoredGoFiles []string
}

func loadHouse() (house, error) {
	h := house{fset: token.NewFileSet()}
	out, err := goTool("list", "-e", "-json=ImportPath,Dir,Name,GoFiles,CgoFiles,IgnoredGoFiles", "./...")
	if err != nil {
		return h, err
	}
	for dec := json.NewDecoder(bytes.NewReader(out)); dec.More(); {
		var p listed
		if err := dec.Decode(&p); err != nil {
			return h, err
		}
		r := room{path: below(p.ImportPath), name: p.Name}
		if r.files, err = h.parse(p); err != nil {
			return h, err
		}
		h.rooms = append(h.rooms, r)
	}
	return h, nil
}

func (h house) parse(p listed) ([]*ast.File, error) {
	var files []*ast.File
	for _, name := range slices.Concat(p.GoFiles, p.CgoFiles, p.IgnoredGoFiles) {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		f, err := parser.ParseFile(h.fset, filepath.Join(p.Dir, name), nil, parser.ParseComments)
		if err != nil {
			return nil, err
		}
		files = append(files, f)
	}
	return files, nil
}

func goTool(args ...string) ([]byte, error) {
	cmd := exec.Command("go", args...)
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	if err != nil {
		return nil, fmt.Errorf("go %s: %w\n%s", strings.Join(args, " "), err, &stderr)
	}
	return out, nil
}

// below is the path of an own package below the module; others stay as they are.
func below(path string) string {
	if path == modulePath {
		return "."
	}
	return strings.TrimPrefix(path, modulePath+"/")
}

// at is where something stands, for a person and an editor.
func (h house) at(n ast.Node) string {
	p := h.fset.Position(n.Pos())
	if wd, err := os.Getwd(); err == nil {
		if rel, err := filepath.Rel(wd, p.Filename); err == nil {
			p.Filename = filepath.ToSlash(rel)
		}
	}
	return fmt.Sprintf("%s:%d", p.Filename, p.Line)
}

// eachFile visits every file with the package that it is in.
func (h house) eachFile(visit func(r room, f *ast.File)) {
	for _, r := range h.rooms {
		for _, f := range r.files {
			visit(r, f)
		}
	}
}

// What may be imported beside the standard library; "x/..." is all below x.
var (
	charmLibs = []string{"charm.land/..."}
	widthLibs = []string{
		"github.com/charmbracelet/x/ansi", "github.com/mattn/go-runewidth",
		"github.com/rivo/uniseg", "github.com/clipperhouse/...",
	}
	testLibs = []string{
		"github.com/charmbracelet/x/exp/golden", "github.com/charmbracelet/x/vt",
		"github.com/creack/pty", "pgregory.net/rapid",
	}
)

const (
	ulid = "github.com/oklog/ulid/v2"
	norm = "golang.org/x/text/unicode/norm"
	bolt = "go.etcd.io/bbolt"
)

// domain is what knows the field: a session and what is worked out of it.
var domain = []string{"model", "model/date", "model/fold", "model/finding"}

// arrows says for each package what it may import. "ui/*" is a step: it knows the
// contract of a screen and the parts, and never another step.
var arrows = map[string][]string{
	".":               {"cli"},
	"cli":             {"..."},
	"whole":           {},
	"wall":            {"whole"},
	"lists":           {"model", "model/fold", "github.com/thedatashed/xlsxreader", "golang.org/x/text/encoding/...", "golang.org/x/text/transform"},
	"model":           {"model/date", "model/fold", ulid, norm},
	"model/date":      {"model/fold"},
	"model/fold":      {norm},
	"model/finding":   {"model", "model/date", "model/fold"},
	"model/wire":      {"model", "model/date"},
	"model/modeltest": slices.Concat([]string{"model", "model/...", ulid, norm}, testLibs),
	"store":           slices.Concat(domain, []string{"model/wire", "whole", bolt, bolt + "/errors", "golang.org/x/sys/windows"}),
	"assets":          domain,
	"report":          slices.Concat(domain, []string{"assets", "github.com/emersion/go-ical"}),
	"ui":              slices.Concat(domain, []string{"ui/...", "assets", "lists"}, charmLibs, widthLibs),
	"ui/screen":       slices.Concat(domain, []string{"assets", "ui/theme", "ui/widget"}, charmLibs, widthLibs),
	"ui/*":            slices.Concat(domain, []string{"assets", "lists", "ui/theme", "ui/widget", "ui/screen"}, charmLibs, widthLibs),
	"ui/widget":       slices.Concat([]string{"ui/theme"}, charmLibs, widthLibs),
	"ui/theme":        {"charm.land/lipgloss/..."},
	"ui/projector":    slices.Concat([]string{"ui/theme", "ui/widget"}, charmLibs, widthLibs),
	"ui/uitest":       slices.Concat([]string{"ui", "ui/...", "model", "model/...", "assets", "lists"}, charmLibs, widthLibs, testLibs),
}

// testOnly are the packages that only tests may import.
var testOnly = []string{"model/modeltest", "ui/uitest"}

var stepPath = regexp.MustCompile(`^ui/[a-z]+$`)

// mayImport finds the arrows of a package; false when it has no room in the house.
func mayImport(path string) ([]string, bool) {
	if to, ok := arrows[path]; ok {
		return to, true
	}
	return arrows["ui/*"], stepPath.MatchString(path)
}

func allowed(path string, by []string) bool {
	return slices.ContainsFunc(by, func(rule string) bool {
		prefix, wide := strings.CutSuffix(rule, "...")
		return path == rule || wide && strings.HasPrefix(path, prefix)
	})
}

// isStandard tells a package of the standard library: its first element has no dot.
func isStandard(path string) bool {
	first, _, _ := strings.Cut(path, "/")
	return first != modulePath && !strings.Contains(first, ".")
}

func importsOf(f *ast.File) []string {
	var paths []string
	for _, spec := range f.Imports {
		path, _ := strconv.Unquote(spec.Path.Value)
		paths = append(paths, path)
	}
	return paths
}

func TestArrows(t *testing.T) {
	for _, r := range theHouse(t).rooms {
		to, known := mayImport(r.path)
		if !known {
			t.Errorf("%s has no room in the house: give it its arrows in house_test.go", r.path)
			continue
		}
		for _, f := range r.files {
			for _, path := range importsOf(f) {
				if !isStandard(path) && !allowed(below(path), to) {
					t.Errorf("%s may not import %s", r.path, below(path))
				}
			}
		}
	}
}

func TestTestPackagesAreForTests(t *testing.T) {
	theHouse(t).eachFile(func(r room, f *ast.File) {
		for _, path := range importsOf(f) {
			if slices.Contains(testOnly, below(path)) && !slices.Contains(testOnly, r.path) {
				t.Errorf("%s imports %s, which is for tests", r.path, below(path))
			}
		}
	})
}

func TestNoGatheringPlace(t *testing.T) {
	for _, r := range theHouse(t).rooms {
		if slices.Contains([]string{"util", "utils", "common", "helpers", "types", "misc"}, r.name) {
			t.Errorf("package %s says nothing about what is in it", r.path)
		}
	}
}

func TestOffline(t *testing.T) {
	out, err := goTool("list", "-deps", ".")
	if err != nil {
		t.Fatal(err)
	}
	deps := strings.Fields(string(out))
	if !slices.Contains(deps, "runtime") {
		t.Fatal("go list does not tell what the program is made of")
	}
	for _, dep := range []string{"net", "net/http", "crypto/tls"} {
		if slices.Contains(deps, dep) {
			t.Errorf("the program links %s", dep)
		}
	}
}

// measured is the size of something, in lines or fields.
type measured struct {
	what string
	size int
}

// percentile is the smallest size that p of a hundred do not exceed.
func percentile(all []measured, p int) int {
	if len(all) == 0 {
		return 0
	}
	slices.SortFunc(all, func(a, b measured) int { return a.size - b.size })
	return all[(len(all)*p+99)/100-1].size
}

func tooLarge(t *testing.T, all []measured, limit int) {
	t.Helper()
	for _, m := range all {
		if m.size > limit {
			t.Errorf("%s: %d, at most %d", m.what, m.size, limit)
		}
	}
}

func atMost(t *testing.T, what string, all []measured, p, limit int) {
	t.Helper()
	if got := percentile(all, p); got > limit {
		t.Errorf("%s: %d of a hundred are at most %d, should be %d", what, p, got, limit)
	}
}

func TestFilesAreSmall(t *testing.T) {
	h := theHouse(t)
	var files []measured
	h.eachFile(func(_ room, f *ast.File) {
		files = append(files, measured{"lines of " + h.at(f), h.fset.File(f.Pos()).LineCount()})
	})
	atMost(t, "lines of a file", files, 50, 120)
	tooLarge(t, files, 400)
}

// lines is how long something is, from its first word to its closing brace.
func (h house) lines(n ast.Node) int {
	return h.fset.Position(n.End()).Line - h.fset.Position(n.Pos()).Line + 1
}

// functions measures every function, also one that is the value of a package's
// variable. A function inside another counts as part of that one.
func (h house) functions() []measured {
	var all []measured
	add := func(name string, n ast.Node) bool {
		all = append(all, measured{"lines of " + name + " at " + h.at(n), h.lines(n)})
		return false
	}
	h.eachFile(func(_ room, f *ast.File) {
		ast.Inspect(f, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.FuncDecl:
				return add(n.Name.Name, n)
			case *ast.FuncLit:
				return add("a function value", n)
			}
			return true
		})
	})
	return all
}

func TestFunctionsAreSmall(t *testing.T) {
	all := theHouse(t).functions()
	atMost(t, "lines of a function", all, 90, 25)
	atMost(t, "lines of a function", all, 99, 40)
	tooLarge(t, all, 60)
}

// An Update decides where a message goes; what is done with it stands elsewhere.
func TestUpdatesAreSmall(t *testing.T) {
	h := theHouse(t)
	var updates []measured
	h.eachFile(func(r room, f *ast.File) {
		for _, decl := range f.Decls {
			if fn, ok := decl.(*ast.FuncDecl); ok && fn.Name.Name == "Update" {
				updates = append(updates, measured{"lines of Update at " + h.at(fn), h.lines(fn)})
			}
		}
	})
	tooLarge(t, updates, 40)
}

// App is where everything would gather if it could.
func TestAppIsSmall(t *testing.T) {
	h := theHouse(t)
	h.eachFile(func(r room, f *ast.File) {
		app, ok := typeNamed(f, "App").(*ast.StructType)
		if r.path == "ui" && ok {
			tooLarge(t, []measured{{"fields of ui.App at " + h.at(app), app.Fields.NumFields()}}, 12)
		}
	})
}

func typeNamed(f *ast.File, name string) ast.Expr {
	for _, decl := range f.Decls {
		gen, ok := decl.(*ast.GenDecl)
		if !ok || gen.Tok != token.TYPE {
			continue
		}
		for _, spec := range gen.Specs {
			if ts := spec.(*ast.TypeSpec); ts.Name.Name == name {
				return ts.Type
			}
		}
	}
	return nil
}

func TestExportedNamesAreDocumented(t *testing.T) {
	h := theHouse(t)
	h.eachFile(func(r room, f *ast.File) {
		for _, decl := range f.Decls {
			for _, name := range undocumented(decl) {
				t.Errorf("%s: %s.%s says nowhere what it is", h.at(name), r.path, name.Name)
			}
		}
	})
}

func undocumented(decl ast.Decl) []*ast.Ident {
	switch d := decl.(type) {
	case *ast.FuncDecl:
		if d.Name.IsExported() && exportedReceiver(d) && !says(d.Doc) {
			return []*ast.Ident{d.Name}
		}
	case *ast.GenDecl:
		if !says(d.Doc) {
			return undocumentedSpecs(d.Specs)
		}
	}
	return nil
}

func undocumentedSpecs(specs []ast.Spec) []*ast.Ident {
	var names []*ast.Ident
	for _, spec := range specs {
		switch s := spec.(type) {
		case *ast.TypeSpec:
			if !says(s.Doc) && !says(s.Comment) {
				names = append(names, s.Name)
			}
		case *ast.ValueSpec:
			if !says(s.Doc) && !says(s.Comment) {
				names = append(names, s.Names...)
			}
		}
	}
	return slices.DeleteFunc(names, func(n *ast.Ident) bool { return !n.IsExported() })
}

// exportedReceiver is true for a function and for a method that others can see.
func exportedReceiver(fn *ast.FuncDecl) bool {
	return fn.Recv == nil || ast.IsExported(typeName(fn.Recv.List[0].Type))
}

// typeName takes a receiver's pointer and type parameters off.
func typeName(e ast.Expr) string {
	switch e := e.(type) {
	case *ast.StarExpr:
		return typeName(e.X)
	case *ast.IndexExpr:
		return typeName(e.X)
	case *ast.IndexListExpr:
		return typeName(e.X)
	case *ast.Ident:
		return e.Name
	}
	return ""
}

// says is true when a comment has words: a directive alone tells a reader nothing.
func says(c *ast.CommentGroup) bool {
	return c != nil && strings.TrimSpace(c.Text()) != ""
}

var (
	hexColour  = regexp.MustCompile(`(^|[^&\w])#([0-9a-fA-F]{3}|[0-9a-fA-F]{6})\b`)
	lipColours = regexp.MustCompile(`^(\w*Color|LightDark|Complete|Alpha|Darken|Lighten|Complementary|Blend[12]D|(Bright)?(Black|Red|Green|Yellow|Blue|Magenta|Cyan|White))$`)
)

// A colour or an escape sequence outside ui/theme is one that NO_COLOR, a light
// terminal and --theme do not reach.
func TestColoursLiveInTheTheme(t *testing.T) {
	h := theHouse(t)
	h.eachFile(func(r room, f *ast.File) {
		if r.path == "ui/theme" {
			return
		}
		ast.Inspect(f, func(n ast.Node) bool {
			if what := colour(n); what != "" {
				t.Errorf("%s: %s belongs in ui/theme", h.at(n), what)
			}
			return true
		})
	})
}

// colour names the colour or escape sequence that a node is, if any.
func colour(n ast.Node) string {
	switch n := n.(type) {
	case *ast.SelectorExpr:
		if pkg, ok := n.X.(*ast.Ident); ok && pkg.Name == "lipgloss" && lipColours.MatchString(n.Sel.Name) {
			return "lipgloss." + n.Sel.Name
		}
	case *ast.ImportSpec:
		if n.Path.Value == `"image/color"` {
			return "image/color"
		}
	case *ast.BasicLit:
		return colourIn(n)
	}
	return ""
}

func colourIn(lit *ast.BasicLit) string {
	text, err := strconv.Unquote(lit.Value)
	switch {
	case lit.Kind != token.STRING || err != nil:
		return ""
	case strings.Contains(text, "\x1b["):
		return "an escape sequence"
	}
	if hex := hexColour.FindStringSubmatch(text); hex != nil {
		return "#" + hex[2]
	}
	return ""
}

// tracked are the files under version control; a copy without it has none.
func tracked(t *testing.T) []string {
	t.Helper()
	out, err := exec.Command("git", "-c", "safe.directory=*", "ls-files", "-z").Output()
	if err != nil {
		t.Skip("not a checkout:", err)
	}
	return strings.FieldsFunc(string(out), func(r rune) bool { return r == 0 })
}

// Neither the machine that something was written on nor what is still to be done
// belongs in the tree: the one is nobody else's, the other is never read again.
func TestNothingIsLeftBehind(t *testing.T) {
	machine := regexp.MustCompile(`(^|[^A-Za-z0-9_.])/(work|farm|tmp/bash_jobs|home)[^A-Za-z]`)
	later := regexp.MustCompile(`\b(TO` + `DO|FIX` + `ME)\b`)
	for _, name := range tracked(t) {
		text, err := os.ReadFile(name)
		if err != nil || bytes.ContainsRune(text, 0) {
			continue // being moved, or not a text
		}
		for i, line := range bytes.Split(text, []byte("\n")) {
			if machine.Match(line) || later.Match(line) {
				t.Errorf("%s:%d: %s", name, i+1, bytes.TrimSpace(line))
			}
		}
	}
}
