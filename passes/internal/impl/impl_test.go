package impl_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"go/types"
	"testing"

	"github.com/clerkvet/clerkvet/passes/internal/impl"
)

const src = `package p

type (
	One  interface{ Do() }
	Two  interface{ Go(); stop() }
	None interface{ Fly() }
	Set  interface{ ~int; Do() }

	worker   struct{}
	mockDoer struct{}
	runner   struct{}
	walker   struct{}
	generic[T any] struct{}
)

func (*worker) Do()    {}
func (mockDoer) Do()   {}
func (generic[T]) Do() {}
func (runner) Go()     {}
func (runner) stop()   {}
func (*walker) Go()    {}
func (*walker) stop()  {}
`

func TestMethod(t *testing.T) {
	fset := token.NewFileSet()
	file, err := parser.ParseFile(fset, "p.go", src, 0)
	if err != nil {
		t.Fatal(err)
	}
	pkg, err := new(types.Config).Check("example.com/p", fset, []*ast.File{file}, nil)
	if err != nil {
		t.Fatal(err)
	}
	all := func(*types.Package) bool { return true }
	for _, tt := range []struct{ iface, method, want string }{
		{"One", "Do", "(*example.com/p.worker).Do"},
		{"One", "Undo", ""},
		{"Two", "Go", ""},
		{"None", "Fly", ""},
		{"Set", "Do", ""},
		{"worker", "Do", ""},
	} {
		got := ""
		if fn := impl.Method(pkg, all, pkg.Scope().Lookup(tt.iface).Type(), tt.method); fn != nil {
			got = fn.FullName()
		}
		if got != tt.want {
			t.Errorf("%s.%s is run by %q, want %q", tt.iface, tt.method, got, tt.want)
		}
	}
	none := func(*types.Package) bool { return false }
	if fn := impl.Method(pkg, none, pkg.Scope().Lookup("One").Type(), "Do"); fn != nil {
		t.Errorf("found %s in a package that is not of the program", fn.FullName())
	}
}
