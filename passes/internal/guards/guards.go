// Package guards finds out, for every function of a package, which checks a request has passed where: what holds when
// it calls the next handler, when it returns, and before each protected call that it reaches.
package guards

import (
	"go/ast"
	"go/types"
	"reflect"

	"golang.org/x/tools/go/analysis"

	"github.com/clerkvet/clerkvet/passes/internal/uses"
)

// Analyzer computes the *Result of a package and exports its facts.
var Analyzer = &analysis.Analyzer{
	Name:             "clerkvetguards",
	Doc:              "find out which checks the functions of a package make",
	Requires:         []*analysis.Analyzer{uses.Analyzer},
	Run:              run,
	ResultType:       reflect.TypeFor[*Result](),
	FactTypes:        []analysis.Fact{(*Fact)(nil)},
	RunDespiteErrors: true,
}

// A Result is what is known of the functions of a package and of those it can call.
type Result struct{}

// Of returns the summary of a function of this or another package, or of the literal in it with that number, counted
// from 1 in the order of the source. It is nil if nothing is known.
func (r *Result) Of(fn *types.Func, lit int) *Summary { return nil }

// Named is Of for functions of other packages that are known by their names alone, because they are not exported:
// "deleteUser", "(*Handler).delete"; for a literal in the value of a package variable it is the variable's name.
func (r *Result) Named(pkg, name string, lit int) *Summary { return nil }

// Node returns the summary of an *ast.FuncDecl or *ast.FuncLit of this package, nil if nothing is known.
func (r *Result) Node(node ast.Node) *Summary { return nil }

// Known returns what holds behind the middleware that a call of obj, a symbol of the table, makes. The call is nil if
// it stands in another package.
func (r *Result) Known(obj types.Object, call *ast.CallExpr) (s State, ok bool) { return 0, false }

// Problems returns the mistakes that show in single functions of this package, in the order of the source.
func (r *Result) Problems() []Problem { return nil }

func run(pass *analysis.Pass) (any, error) {
	_ = pass.ResultOf[uses.Analyzer].(*uses.Index)
	return &Result{}, nil
}

// A Fact is what other packages know of the functions of a package.
type Fact struct {
	Funcs []FuncFact
}

// A FuncFact is the summary of one function, or of a literal in it.
type FuncFact struct {
	Name    string
	Lit     int
	Summary Summary
}

// AFact marks Fact as a fact.
func (*Fact) AFact() {}
