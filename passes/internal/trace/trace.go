// Package trace answers where the values of a package come from, and which of them reach the symbols of the table.
//
// A value is followed back through locals, package variables, struct fields, conversions, concatenation, fmt.Sprintf,
// pointer helpers, closures and functions of the same package; constants of other packages are known to the type
// checker anyway, and facts tell what their functions return, what their variables and fields are set to, and which
// of their parameters and fields reach a symbol of the table. Struct fields are told apart by declaration, not by
// instance, unless the struct is a literal in a local variable.
//
// The answer is a set. It contains Unknown where a value escapes, is changed in place or comes from a call that can't
// be followed, and Env where it comes from the environment: so a caller can ask both "can it be this constant" and
// "is it certainly this".
package trace

import (
	"go/ast"
	"go/types"
	"reflect"
	"sort"

	"golang.org/x/tools/go/analysis"

	"github.com/clerkvet/clerkvet/passes/internal/facts"
	"github.com/clerkvet/clerkvet/passes/internal/uses"
)

// Analyzer computes the *Result of a package and exports its facts.
var Analyzer = &analysis.Analyzer{
	Name:             "clerkvettrace",
	Doc:              "follow values to the symbols of known libraries",
	Requires:         []*analysis.Analyzer{uses.Analyzer},
	Run:              run,
	ResultType:       reflect.TypeFor[*Result](),
	FactTypes:        []analysis.Fact{(*Fact)(nil)},
	RunDespiteErrors: true,
}

// A Result is what the passes see of a package.
type Result struct {
	// Graph is nil in a package that has nothing to do with known libraries or their settings.
	Graph *Graph
	// Arrivals are the origins of all values that reach a sink, in the order of the sinks' positions.
	Arrivals []Arrival
}

func run(pass *analysis.Pass) (any, error) {
	index := pass.ResultOf[uses.Analyzer].(*uses.Index)
	if !relevant(pass, index) {
		return &Result{}, nil
	}
	g := build(pass, index)
	g.facts = facts.Imported[*Fact](g.pass)
	r := g.reach()
	g.exportFacts(r)
	return &Result{g, r.arrivals}, nil
}

// relevant reports whether the package can have values to follow. A package of the program that reaches an anchor
// library has; of its other packages those have that read settings or hold something that looks like one, make
// cookies or transports, or declare a pointer helper. Of a dependency, the command loads the source only if it
// reaches a core library: what go vet knows of the others must make no difference.
func relevant(pass *analysis.Pass, index *uses.Index) bool {
	if index.Known() {
		return false
	}
	if !index.Own() {
		return index.ReachesCore()
	}
	return index.Reaches() || hasPointerHelper(pass.Pkg) || index.Mentions(uses.Setting|uses.CookieUse|uses.Transport)
}

// hasPointerHelper looks for func(T) *T and func(T) T with a type parameter T.
func hasPointerHelper(pkg *types.Package) bool {
	scope := pkg.Scope()
	for _, name := range scope.Names() {
		fn, ok := scope.Lookup(name).(*types.Func)
		if !ok {
			continue
		}
		sig := fn.Signature()
		if sig.TypeParams().Len() == 1 && sig.Params().Len() == 1 && sig.Results().Len() == 1 {
			return true
		}
	}
	return false
}

// imported evaluates a variable of another package.
func (g *Graph) imported(use *ast.Ident, v *types.Var) []Origin {
	out := []Origin{{Kind: Unknown, Expr: use, Obj: v}}
	if f := g.facts[v]; f != nil {
		out = add(out, g.fromFact(f.Values, nil, use)...)
	}
	return out
}

// exportFacts writes down what importers need to know.
func (g *Graph) exportFacts(r *reach) {
	facts := make(map[types.Object]*Fact)
	fact := func(obj types.Object) *Fact {
		if facts[obj] == nil {
			facts[obj] = new(Fact)
		}
		return facts[obj]
	}
	for obj, fn := range g.decls {
		if results := g.resultValues(fn); results != nil {
			fact(obj).Results = results
		}
	}
	for v, sinks := range r.params {
		if p := g.params[v]; p.fn.Obj != nil {
			f := fact(p.fn.Obj)
			f.Sinks = append(f.Sinks, sinks...)
		}
	}
	for v, sinks := range r.fields {
		fact(v).Sinks = sinks
	}
	for v := range g.defs {
		if vs := g.variableValues(v); vs != nil {
			fact(v).Values = vs
		}
	}
	for obj, f := range facts {
		sort.SliceStable(f.Sinks, func(i, j int) bool { return f.Sinks[i].Param < f.Sinks[j].Param })
		if exportable(obj) {
			g.pass.ExportObjectFact(obj, f)
		}
	}
}

// exportable reports whether another package can refer to obj. Fields of unexported structs are left in: embedding
// makes them reachable.
func exportable(obj types.Object) bool {
	if v, ok := obj.(*types.Var); ok && v.IsField() {
		return v.Exported()
	}
	return obj.Exported()
}

func (g *Graph) resultValues(fn *Func) [][]Value {
	if fn.Obj == nil || fn.Sig == nil || !fn.Obj.Exported() || len(fn.returns) > maxReturns {
		return nil
	}
	var out [][]Value
	helps := false
	for i := range fn.Sig.Results().Len() {
		var vs []Value
		if carries(fn.Sig.Results().At(i).Type()) {
			vs = g.values(g.results(fn, i), fn)
		}
		helps = helps || vs != nil
		out = append(out, vs)
	}
	if !helps {
		return nil
	}
	return out
}

// maxReturns bounds the functions that facts describe. A helper that hands a value on has few returns; one with more
// decides something.
const maxReturns = 6

// carries reports whether a value of type t can be a secret, a URL, a duration, or a struct that the table knows.
func carries(t types.Type) bool {
	for range maxNested {
		switch u := t.Underlying().(type) {
		case *types.Basic:
			return u.Info()&types.IsString != 0 || u.Kind() == types.Int64 || u.Kind() == types.Int
		case *types.Pointer:
			t = u.Elem()
		case *types.Slice:
			if isBytes(u) {
				return true
			}
			t = u.Elem()
		case *types.Struct, *types.Signature:
			return true
		case *types.Interface:
			return !types.Identical(u, types.Universe.Lookup("error").Type().Underlying())
		default:
			return false
		}
	}
	return false
}

// maxNested bounds how many slices and pointers are looked through: type T []T has no end.
const maxNested = 8

// variableValues describes an exported package variable or field that has a constant among its values.
func (g *Graph) variableValues(v *types.Var) []Value {
	if !v.Exported() || v.Pkg() != g.pass.Pkg || !carries(v.Type()) {
		return nil
	}
	var os []Origin
	switch {
	case v.IsField():
		os = g.fieldWrites(v)
	case v.Parent() == g.pass.Pkg.Scope():
		os = g.packageVar(v)
	}
	if !has(os, Constant) && !has(os, Text) && !has(os, Struct) && !has(os, Sum) {
		return nil
	}
	return g.values(os, nil)
}
