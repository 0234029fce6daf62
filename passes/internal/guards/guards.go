// Package guards finds out, for every function of a package, which checks a request has passed where: what holds when
// it calls the next handler, when it returns, and before each protected call that it reaches.
//
// # What is known at a point
//
// A State is a set of checks that were made on every way to a point. It is computed forwards over the blocks of the SSA
// form, and checks are made on the ways between blocks: the branch on which claims are there, the error of a
// verification is nil, a role was found, two ids are equal. A check whose failing branch does not leave the function is
// lost where the branches meet, and so is one that is made on some ways only. Where different checks were made on
// different ways, a role here and a comparison there, the set says Maybe: somebody was asked, and the answer can't be
// named.
//
// Three things are kept apart: what holds in any case, what holds if the framework was not told to stop (gin goes on to
// the next handler when a function returns, unless it has aborted), and what holds besides for requests that the
// function does not tell apart by their path or method. A branch on configuration that leaves a check out is a mistake
// of its own; what the function checks otherwise is computed as if it were not there.
//
// # What a value proves
//
// A condition is followed to what it is made of: through negations, joins, variables that literals share, the results
// of functions of the program, and their fields. A function is summed up by what its caller knows if a result is true,
// false, nil or not, and by where the result comes from. An identity that is taken from a context or from a framework's
// keys proves as much as was checked where it was left: the summary names the place, and who knows the chain of
// handlers decides. A parameter that is compared with something is such a place too, until the argument is known.
//
// A flag that a failed check raises, p.fail(403) and then if p.done, tells as much as the check: where it is down,
// nothing has raised it.
//
// # Checks that no table knows
//
// Sessions in a database, keys of partners in a map, client certificates: a program asks for them in ways of its own. An
// inquiry is a question to something that can't be followed, about more than what the request says of itself. If whoever
// gets the wrong answer is refused, it was a check, and the state says Maybe.
//
// # Adapters
//
// Programs have handlers of a kind of their own, func(r *http.Request) (any, error), and adapters that make those of a
// framework of them. A summary has a Call for each function value that is called, with what was checked before it and what
// is passed. Package routes tells by which of them a route leads on, Via what holds there, and Behind what the handler does
// as it is called so.
//
// # What depends on how it was made
//
// Middleware is made with arguments that say what it checks: Auth(required), Auth(Config{Optional: true}), options. Its
// summary then has Modes: a variant for each way in which the conditions about them turn out, in the words of package
// mode. Who knows the call chooses; if nobody does, the state says Maybe where one variant checks more than another.
// Helpers that get such an argument are summed up for the call.
//
// # Interfaces
//
// A call through an interface runs the method of the only type in sight that implements it. Where none is in sight,
// because services are declared by those who use them, the summary has an Invoke, and a check of the answer is an Answer
// among the needs. Facts carry which types a program uses for its interfaces. In main, where it is wired, they are Bindings
// enough to put in what the implementation does and proves, unless there are two for one interface.
//
// # What is given up on
//
// Interfaces with more than one implementation, function values, and functions of other modules can't be followed. If they
// get the request, or what may be an identity, and their answer decides, the state says Maybe. The names of such functions
// are looked at, but only ever to say less.
package guards

import (
	"cmp"
	"go/ast"
	"go/token"
	"go/types"
	"reflect"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ssa"

	"github.com/clerkvet/clerkvet/passes/internal/lib"
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

// A Result is what is known of the functions of a package, but for its tests, and of those it can call.
type Result struct {
	c *checker
}

// Of returns the summary of a function of this or another package, or of the literal in it with that number, counted
// from 1 in the order of the source. It is nil if nothing is known.
func (r *Result) Of(fn *types.Func, lit int) *Summary {
	if r.c == nil || fn == nil || fn.Pkg() == nil {
		return nil
	}
	return r.Named(fn.Pkg().Path(), nameOf(fn.Origin()), lit)
}

// Named is Of for functions that are known by their names alone, because other packages' are not exported:
// "deleteUser", "(*Handler).delete"; for a literal in the value of a package variable it is the variable's name.
func (r *Result) Named(pkg, name string, lit int) *Summary {
	if r.c == nil {
		return nil
	}
	if s := r.c.byPath(pkg, funcName{name, lit}); s != nil {
		return r.c.wired(s)
	}
	return r.c.answering[pkg][funcName{name, lit}]
}

// Knows reports whether the functions of a package were looked at, so that a function without a summary does nothing
// that matters.
func (r *Result) Knows(pkg string) bool {
	return r.c != nil && (r.c.facts[pkg] != nil || pkg == r.c.pass.Pkg.Path())
}

// Node returns the summary of an *ast.FuncDecl or *ast.FuncLit of this package, nil if nothing is known.
func (r *Result) Node(node ast.Node) *Summary {
	if r.c == nil {
		return nil
	}
	if d, ok := node.(*ast.FuncDecl); ok {
		fn, _ := r.c.pass.TypesInfo.Defs[d.Name].(*types.Func)
		return r.Of(fn, 0)
	}
	if fn := r.c.prog.Syntax(node); fn != nil && r.c.names[fn] != (funcName{}) {
		return r.c.wired(r.c.summaries[fn])
	}
	return nil
}

// Known returns what holds behind the middleware that a call of a symbol with the rows makes. If the call stands in
// another package, caller, call is nil and obj is not looked at: it may be made with an option that lets anonymous
// requests through if that package mentions one.
func (r *Result) Known(rows []lib.Row, obj types.Object, call *ast.CallExpr, key, caller string) (s State, ok bool) {
	if r.c == nil {
		return 0, false
	}
	if call != nil || caller == "" || caller == r.c.pass.Pkg.Path() {
		if call == nil {
			obj = nil
		}
		return r.c.guardBy(rows, obj, call)
	}
	s, ok = r.c.guardBy(rows, nil, nil)
	if ok && slices.ContainsFunc(r.c.lax[caller], func(pkg string) bool { return strings.HasPrefix(key, pkg+".") }) {
		return Maybe, true
	}
	return s, ok
}

// Problems returns the mistakes that show in single functions of this package, in the order of the source.
func (r *Result) Problems() []Problem {
	if r.c == nil {
		return nil
	}
	return r.c.problems
}

// An Untested is a use of session claims by a function that does not find out if there are any.
type Untested struct {
	Read
	// Node is the function, an *ast.FuncDecl or *ast.FuncLit.
	Node ast.Node
}

// Untested returns those of this package's functions, in the order of the source.
func (r *Result) Untested() []Untested {
	if r.c == nil {
		return nil
	}
	var out []Untested
	for _, fn := range r.c.funcs {
		sum := r.c.summaries[fn]
		if sum == nil {
			continue
		}
		for _, read := range sum.Reads {
			if read.Key.Kind == Claims && read.Here && read.Deref {
				out = append(out, Untested{read, fn.Syntax()})
			}
		}
	}
	slices.SortStableFunc(out, func(a, b Untested) int { return cmp.Compare(a.Call, b.Call) })
	return out
}

func run(pass *analysis.Pass) (any, error) {
	index := pass.ResultOf[uses.Analyzer].(*uses.Index)
	onlyTests := !slices.ContainsFunc(pass.Files, func(f *ast.File) bool { return !isTest(pass, f.FileStart) })
	if onlyTests || !relevant(pass.Pkg, index) {
		return &Result{}, nil
	}
	c := &checker{
		pass: pass, index: index,
		names:     make(map[*ssa.Function]funcName),
		byName:    make(map[funcName]*ssa.Function),
		made:      make(map[*ssa.Function]*ssa.MakeClosure),
		syntax:    make(map[token.Pos]ast.Expr),
		openings:  make(map[*ssa.Function][]opening),
		inField:   make(map[*types.Var][]ssa.Value),
		inGlobal:  make(map[*ssa.Global][]ssa.Value),
		impls:     make(map[*types.Func]*types.Func),
		bindings:  make(map[string]string),
		wirings:   make(map[*Summary]*Summary),
		places:    make(map[Identity]int),
		answerIDs: make(map[answer]Identity),
		given:     make(map[*ssa.Function][]paramCondition),
		special:   make(map[specialKey]*Summary),
		flows:     make(map[*ssa.Function]*flowOf),
		summaries: make(map[*ssa.Function]*Summary),
		origins:   make(map[ssa.Value]Target),
		others:    make(map[*types.Func]*Summary),
		rowsOf:    make(map[*types.Func][]lib.Row),
		taints:    make(map[ssa.Value]taint),
		loads:     make(map[loadOf][]store),
		inquiries: make(map[ssa.Value]inquiry),
		computing: make(map[*ssa.Function]bool),
	}
	c.importFacts()
	c.prog = index.Flow()
	if c.prog.Package() == nil {
		return &Result{}, nil
	}
	c.collect()
	c.findProblems()
	c.mendWorks()
	c.exportFacts()
	c.forget()
	return &Result{c}, nil
}
