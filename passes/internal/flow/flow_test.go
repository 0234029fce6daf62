package flow

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"go/types"
	"strings"
	"sync"
	"testing"

	"golang.org/x/tools/go/ssa"
)

// check type-checks src with the given imports, by import path. It goes on after errors as an editor does.
func check(t testing.TB, src string, imports map[string]*types.Package) (*Program, []error) {
	t.Helper()
	fset := token.NewFileSet()
	var errs []error
	file, err := parser.ParseFile(fset, "p.go", src, parser.SkipObjectResolution)
	if err != nil {
		errs = append(errs, err)
	}
	if file == nil {
		t.Skip("no syntax tree")
	}
	info := &types.Info{
		Types:        make(map[ast.Expr]types.TypeAndValue),
		Instances:    make(map[*ast.Ident]types.Instance),
		Defs:         make(map[*ast.Ident]types.Object),
		Uses:         make(map[*ast.Ident]types.Object),
		Implicits:    make(map[ast.Node]types.Object),
		Selections:   make(map[*ast.SelectorExpr]*types.Selection),
		Scopes:       make(map[ast.Node]*types.Scope),
		FileVersions: make(map[*ast.File]string),
	}
	conf := types.Config{
		GoVersion: "go1.26",
		Importer:  importer(imports),
		Error:     func(err error) { errs = append(errs, err) },
	}
	pkg, _ := conf.Check(file.Name.Name, fset, []*ast.File{file}, info)
	return New(fset, pkg, []*ast.File{file}, info), errs
}

// mustCheck is check for source without errors.
func mustCheck(t testing.TB, src string, imports map[string]*types.Package) *Program {
	t.Helper()
	p, errs := check(t, src, imports)
	for _, err := range errs {
		t.Fatal(err)
	}
	return p
}

type importer map[string]*types.Package

func (m importer) Import(path string) (*types.Package, error) {
	if pkg, ok := m[path]; ok {
		return pkg, nil
	}
	return nil, fmt.Errorf("no package %q", path)
}

// stubs type-checks packages that import nothing, by import path.
func stubs(t testing.TB, sources map[string]string) map[string]*types.Package {
	t.Helper()
	m := make(map[string]*types.Package)
	for path, src := range sources {
		fset := token.NewFileSet()
		file, err := parser.ParseFile(fset, path, src, 0)
		if err != nil {
			t.Fatal(err)
		}
		conf := types.Config{FakeImportC: true, IgnoreFuncBodies: true}
		if m[path], err = conf.Check(path, fset, []*ast.File{file}, nil); err != nil {
			t.Fatal(err)
		}
	}
	return m
}

// lookup finds a function "f", or a method "T.m", of p or of pkg.
func lookup(t testing.TB, pkg *types.Package, name string) *types.Func {
	t.Helper()
	recv, method, ok := strings.Cut(name, ".")
	obj := pkg.Scope().Lookup(recv)
	if ok {
		obj, _, _ = types.LookupFieldOrMethod(obj.Type(), true, pkg, method)
	}
	fn, ok := obj.(*types.Func)
	if !ok {
		t.Fatalf("no function %s in %s", name, pkg.Path())
	}
	return fn
}

const shapes = `package p

import "os"

var handler = func() int { return 1 }

type T struct{}

func (T) Value()    {}
func (*T) Pointer() {}

type List[E any] struct{ head E }

func (l *List[E]) Head() E { return l.head }

func Map[A, B any](a A, f func(A) B) B { return f(a) }

func init() { func() {}() }
func init() {}
func _()    {}

func Use() string {
	outer := func() func() string {
		return func() string { return Map(3, func(int) string { return os.Getenv("X") }) }
	}
	var l List[string]
	return outer()() + l.Head()
}

type I interface{ M() }
`

func TestProgram(t *testing.T) {
	imports := stubs(t, map[string]string{
		"os":    "package os\nfunc Getenv(string) string { return \"\" }",
		"other": "package other\nfunc F() {}",
	})
	p := mustCheck(t, shapes, imports)

	for _, name := range []string{"T.Value", "T.Pointer", "List.Head", "Map", "Use"} {
		if fn := p.Func(lookup(t, p.pkg, name)); fn == nil || len(fn.Blocks) == 0 {
			t.Errorf("%s has no body in SSA form", name)
		}
	}
	if fn := p.Func(lookup(t, imports["os"], "Getenv")); fn == nil || len(fn.Blocks) != 0 {
		t.Errorf("os.Getenv: got %v, want a function without a body", fn)
	}
	if fn := p.Func(lookup(t, imports["other"], "F")); fn != nil {
		t.Errorf("other.F, which is not imported: got %v, want nil", fn)
	}
	if fn := p.Func(lookup(t, p.pkg, "I.M")); fn != nil {
		t.Errorf("I.M, a method of an interface: got %v, want nil", fn)
	}
	if fn := p.Func(nil); fn != nil {
		t.Errorf("Func(nil) = %v, want nil", fn)
	}

	instance := p.Func(lookup(t, p.pkg, "Use")).Prog // the same program for every question
	if instance != p.Package().Prog {
		t.Error("the package was built twice")
	}
}

// TestMentioned makes sure that of an import those functions and methods are there that the package mentions, whatever
// their type parameters and receivers, and nothing else.
func TestMentioned(t *testing.T) {
	imports := stubs(t, map[string]string{"lib": `package lib
		type Client struct{ *Inner }
		type Inner struct{}
		func (*Inner) Promoted() {}
		func (Client) Used() {}
		func (Client) Unused() {}
		type Doer interface{ Do() }
		type Box[T any] struct{}
		func (Box[T]) Open() {}
		func Map[T any](t T) T { return t }
		func Unused() {}
		var Var Client
		const Const = 1`})
	p := mustCheck(t, `package p
		import "lib"
		func f(d lib.Doer, b lib.Box[int]) int {
			lib.Var.Used()
			lib.Var.Promoted()
			d.Do()
			b.Open()
			return lib.Map(lib.Const)
		}`, imports)
	for name, want := range map[string]bool{
		"Client.Used": true, "Inner.Promoted": true, "Box.Open": true, "Map": true,
		"Client.Unused": false, "Unused": false, "Doer.Do": false,
	} {
		if fn := p.Func(lookup(t, imports["lib"], name)); (fn != nil) != want {
			t.Errorf("lib.%s: got %v, want a function: %t", name, fn, want)
		} else if fn != nil && (fn.Pkg == nil || fn.Pkg.Pkg != imports["lib"] || fn.Syntax() != nil || len(fn.Blocks) != 0) {
			t.Errorf("lib.%s is no function of lib without a body", name)
		}
	}
}

func TestSyntax(t *testing.T) {
	p := mustCheck(t, shapes, stubs(t, map[string]string{"os": "package os\nfunc Getenv(string) string { return \"\" }"}))
	lits, decls := 0, 0
	for n := range ast.Preorder(p.files[0]) {
		switch n.(type) {
		case *ast.FuncLit:
			lits++
		case *ast.FuncDecl:
			decls++
		default:
			if fn := p.Syntax(n); fn != nil {
				t.Errorf("Syntax(%T) = %v, want nil", n, fn)
			}
			continue
		}
		if fn := p.Syntax(n); fn == nil {
			t.Errorf("%s: %T has no SSA form", p.fset.Position(n.Pos()), n)
		} else if fn.Syntax() != n {
			t.Errorf("%s: %T leads to %v", p.fset.Position(n.Pos()), n, fn)
		}
	}
	if lits != 5 || decls != 8 {
		t.Errorf("looked at %d literals and %d declarations, want 5 and 8", lits, decls)
	}
}

// TestLazy makes sure that New and the questions about single functions do not build what they do not need.
func TestLazy(t *testing.T) {
	// Without info, both answers would panic.
	p := New(token.NewFileSet(), types.NewPackage("p", "p"), nil, nil)
	os := stubs(t, map[string]string{"os": "package os\nfunc Exit(int)"})["os"]
	if !p.NoReturn(lookup(t, os, "Exit")) {
		t.Error("os.Exit is said to return")
	}
}

func TestConcurrentUse(t *testing.T) {
	p := mustCheck(t, shapes, stubs(t, map[string]string{"os": "package os\nfunc Getenv(string) string { return \"\" }"}))
	use := lookup(t, p.pkg, "Use")
	got := make([]*ssa.Function, 8)
	var wg sync.WaitGroup
	for i := range got {
		wg.Go(func() {
			p.NoReturn(use)
			got[i] = p.Func(use)
		})
	}
	wg.Wait()
	for _, fn := range got {
		if fn == nil || fn != got[0] {
			t.Fatalf("got %v and %v, want one function", got[0], fn)
		}
	}
}
