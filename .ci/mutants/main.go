// Mutants breaks the code in places drawn by a seed, one at a time, and says
// which breaks no test noticed: a condition negated, a statement left out, a
// bound shifted by one. It works on copies of the module and changes nothing.
//
//	go run ./.ci/mutants -n 40 -seed 8
//
// For each mutant the tests of its package run, and those of the packages that
// drive it. It exits with 1 when more than -allow survive.
package main

import (
	"bytes"
	"context"
	"flag"
	"fmt"
	"go/ast"
	"go/format"
	"go/parser"
	"go/token"
	"io/fs"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"time"
)

// drives are the packages whose tests say whether a package works.
var drives = []struct {
	prefix string
	tests  []string
}{
	{"model/finding", []string{"./model/finding", "./assets", "./ui"}},
	{"model/date", []string{"./model/...", "./ui"}},
	{"model", []string{"./model/...", "./report", "./ui"}},
	{"store", []string{"./store"}},
	{"report", []string{"./report", "./ui"}},
	{"lists", []string{"./lists", "./ui"}},
	{"whole", []string{"./whole", "./store", "./wall"}},
	{"wall", []string{"./wall", "./cli"}},
	{"ui/projector", []string{"./ui/projector", "./ui"}},
	{"ui/widget", []string{"./ui/widget", "./ui"}},
	{"ui", []string{"./ui"}},
}

// limit is how long the tests of one mutant may take: one that hangs is noticed.
const limit = 4 * time.Minute

func main() {
	n := flag.Int("n", 40, "how many mutants")
	seed := flag.Uint64("seed", 8, "of the draw")
	allow := flag.Int("allow", 6, "how many may survive")
	only := flag.Int("only", 0, "the number of the one mutant to try")
	flag.Parse()
	spots := collect()
	rng := rand.New(rand.NewPCG(*seed, 0))
	rng.Shuffle(len(spots), func(i, j int) { spots[i], spots[j] = spots[j], spots[i] })
	tried, survivors := 0, 0
	if *only > 0 {
		spots, *n = spots[*only-1:*only], 1
	}
	each(spots, *n, func(i int, s spot, how string) {
		fmt.Printf("%3d %-8s %s:%d %s\n", i+max(*only, 1), how, s.file, s.line, s.what)
		tried++
		if how == survived {
			survivors++
		}
	})
	fmt.Printf("%d of %d mutants were noticed\n", tried-survivors, tried)
	if survivors > *allow {
		os.Exit(1)
	}
}

// spot is a place to break: a file, where in it, and what happens there.
type spot struct {
	file, tests string
	line, nth   int
	what        string
}

// collect lists every place that can be broken, in a fixed order.
func collect() []spot {
	var out []spot
	for _, d := range []string{"lists", "model", "report", "store", "ui", "wall", "whole"} {
		check(filepath.WalkDir(d, func(path string, e fs.DirEntry, err error) error {
			if err != nil || e.IsDir() || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") ||
				strings.Contains(path, "modeltest") || strings.Contains(path, "uitest") {
				return err
			}
			out = append(out, spotsOf(path)...)
			return nil
		}))
	}
	return out
}

func spotsOf(path string) []spot {
	fset := token.NewFileSet()
	f, err := parser.ParseFile(fset, path, nil, parser.ParseComments)
	check(err)
	var out []spot
	visit(f, func(n ast.Node, what string) {
		out = append(out, spot{path, testsOf(path), fset.Position(n.Pos()).Line, len(out), what})
	})
	return out
}

func testsOf(path string) string {
	for _, d := range drives {
		if strings.HasPrefix(path, d.prefix+"/") {
			return strings.Join(d.tests, " ")
		}
	}
	return "./..."
}

// visit finds what can be broken inside functions.
func visit(f *ast.File, found func(n ast.Node, what string)) {
	for _, decl := range f.Decls {
		fn, ok := decl.(*ast.FuncDecl)
		if !ok || fn.Body == nil {
			continue
		}
		ast.Inspect(fn.Body, func(n ast.Node) bool {
			switch x := n.(type) {
			case *ast.IfStmt:
				found(x, "the condition is negated")
			case *ast.BinaryExpr:
				switch x.Op {
				case token.LSS, token.LEQ, token.GTR, token.GEQ:
					found(x, "the bound is shifted")
				case token.EQL, token.NEQ:
					found(x, "the comparison is negated")
				}
			}
			for _, s := range statements(n) {
				switch x := s.(type) {
				case *ast.ExprStmt:
					found(x, "the statement is left out")
				case *ast.AssignStmt:
					if x.Tok == token.ASSIGN {
						found(x, "the assignment is left out")
					}
				}
			}
			return true
		})
	}
}

// statements are the lines of a block or a case.
func statements(n ast.Node) []ast.Stmt {
	switch x := n.(type) {
	case *ast.BlockStmt:
		return x.List
	case *ast.CaseClause:
		return x.Body
	}
	return nil
}

// broken is the file with the spot broken.
func (s spot) broken() []byte {
	fset := token.NewFileSet()
	f, err := parser.ParseFile(fset, s.file, nil, parser.ParseComments)
	check(err)
	i := 0
	visit(f, func(n ast.Node, _ string) {
		if i == s.nth {
			breakAt(f, n)
		}
		i++
	})
	var b bytes.Buffer
	check(format.Node(&b, fset, f))
	return b.Bytes()
}

var shifted = map[token.Token]token.Token{token.LSS: token.LEQ, token.LEQ: token.LSS, token.GTR: token.GEQ, token.GEQ: token.GTR,
	token.EQL: token.NEQ, token.NEQ: token.EQL}

func breakAt(f *ast.File, n ast.Node) {
	switch x := n.(type) {
	case *ast.IfStmt:
		x.Cond = &ast.UnaryExpr{Op: token.NOT, X: &ast.ParenExpr{X: x.Cond}}
	case *ast.BinaryExpr:
		x.Op = shifted[x.Op]
	case ast.Stmt:
		drop(f, x)
	}
}

// drop leaves a statement out, and keeps what it names in use.
func drop(f *ast.File, gone ast.Stmt) {
	ast.Inspect(f, func(n ast.Node) bool {
		list := statements(n)
		for i, s := range list {
			if s == gone {
				list[i] = kept(gone)
			}
		}
		return true
	})
}

// kept is a statement that does nothing and uses the same names.
func kept(s ast.Stmt) ast.Stmt {
	var uses []ast.Expr
	switch x := s.(type) {
	case *ast.ExprStmt:
		uses = append(uses, x.X)
	case *ast.AssignStmt:
		uses = append(uses, x.Rhs...)
	}
	out := &ast.AssignStmt{Tok: token.ASSIGN}
	for _, e := range uses {
		if _, call := e.(*ast.CallExpr); call {
			e = &ast.FuncLit{Type: &ast.FuncType{Params: &ast.FieldList{}}, Body: &ast.BlockStmt{List: []ast.Stmt{&ast.ExprStmt{X: e}}}}
		}
		out.Lhs, out.Rhs = append(out.Lhs, ast.NewIdent("_")), append(out.Rhs, e)
	}
	return out
}

// each breaks spots in copies of the module, two at a time, until n were tried;
// one that does not build tells nothing, and the next takes its place.
func each(spots []spot, n int, report func(i int, s spot, how string)) {
	var mu sync.Mutex
	next, left := 0, n
	take := func() int {
		mu.Lock()
		defer mu.Unlock()
		if next == len(spots) || left == 0 {
			return -1
		}
		next, left = next+1, left-1
		return next - 1
	}
	var workers sync.WaitGroup
	for range 2 {
		workers.Go(func() {
			copy := copyModule()
			defer os.RemoveAll(copy)
			for i := take(); i >= 0; i = take() {
				how := spots[i].tried(copy)
				mu.Lock()
				if how == unbuilt {
					left++
				} else {
					report(i, spots[i], how)
				}
				mu.Unlock()
			}
		})
	}
	workers.Wait()
}

// What can come of a mutant.
const (
	noticed  = "noticed"
	survived = "SURVIVED"
	unbuilt  = "no build"
)

// tried is what came of a mutant: the code no longer builds, which is noticed by
// anybody, a test failed, or nothing.
func (s spot) tried(module string) string {
	path := filepath.Join(module, s.file)
	before, err := os.ReadFile(path)
	check(err)
	check(os.WriteFile(path, s.broken(), 0o600))
	defer func() { check(os.WriteFile(path, before, 0o600)) }()
	how := tested(module, s.tests, "-short")
	if how == survived {
		how = tested(module, s.tests)
	}
	return how
}

// tested runs the tests, the quick ones alone or all of them.
func tested(module, packages string, flags ...string) string {
	ctx, cancel := context.WithTimeout(context.Background(), limit)
	defer cancel()
	args := slices.Concat([]string{"test", "-failfast"}, flags, strings.Fields(packages))
	cmd := exec.CommandContext(ctx, "go", args...)
	cmd.Dir = module
	out, err := cmd.CombinedOutput()
	switch {
	case err == nil:
		return survived
	case bytes.Contains(out, []byte("build failed")), bytes.Contains(out, []byte("setup failed")):
		return unbuilt
	}
	return noticed
}

func copyModule() string {
	to, err := os.MkdirTemp("", "mutants-")
	check(err)
	out, err := exec.Command("git", "-c", "safe.directory=*", "ls-files", "-z").Output()
	check(err)
	for _, name := range strings.FieldsFunc(string(out), func(r rune) bool { return r == 0 }) {
		data, err := os.ReadFile(name)
		check(err)
		check(os.MkdirAll(filepath.Join(to, filepath.Dir(name)), 0o700))
		check(os.WriteFile(filepath.Join(to, name), data, 0o600))
	}
	return to
}

func check(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, "mutants:", err)
		os.Exit(2)
	}
}
