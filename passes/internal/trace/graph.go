package trace

import (
	"go/ast"
	"go/token"
	"go/types"
	"sort"
	"sync"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/types/typeutil"

	"github.com/clerkvet/clerkvet/passes/internal/lib"
	"github.com/clerkvet/clerkvet/passes/internal/uses"
)

// A Graph is what one package does with values: who assigns, calls and returns what. It is built in one walk over the
// syntax and then only read; answers that are expensive are kept.
type Graph struct {
	Index *uses.Index

	pass   *analysis.Pass
	info   *types.Info
	funcs  []*Func // by position
	decls  map[*types.Func]*Func
	lits   map[*ast.FuncLit]*Func
	params map[*types.Var]param
	defs   map[*types.Var][]*Def
	calls  map[types.Object][]*ast.CallExpr
	consts map[*types.Const]ast.Expr
	// litCalls are calls of function literals on the spot.
	litCalls map[*ast.FuncLit]*ast.CallExpr
	// entries are what is put into maps of a named type.
	entries map[types.Object][]entry
	// escaped variables have had their address given to code that may write to them.
	escaped map[*types.Var]bool
	// shared variables hold a pointer that code got which may write to what it points to.
	shared map[*types.Var]bool
	// valued functions are used as values, not only called.
	valued map[*types.Func]bool
	// failed are the returns under a condition that the error they return is not nil.
	failed map[*ast.ReturnStmt]bool
	// holder is the variable that a struct literal is assigned to.
	holder map[*ast.CompositeLit]*types.Var
	facts  map[types.Object]*Fact

	mu          sync.Mutex // held while a pass's question is answered
	memoResults map[result][]Origin
	memoRoles   map[lib.Role][]Use
	memoVars    map[*types.Var][]Origin
	active      map[any]bool
	memoUses    map[point][]Origin
	steps       int // of the question under way
	cuts        int // how often an evaluation was cut short: its result is then not kept
	// written counts what is around the value that is being written down as a fact.
	written map[Kind]int
}

// A Func is a function with a body in the package: a declaration or a literal.
type Func struct {
	Node ast.Node // *ast.FuncDecl or *ast.FuncLit
	Body *ast.BlockStmt
	// Obj is nil for a literal.
	Obj   *types.Func
	Sig   *types.Signature
	Outer *Func

	returns []*ast.ReturnStmt
	loops   []ast.Stmt
}

type param struct {
	fn    *Func
	index int // lib.Recv for the receiver
}

type result struct {
	fn    *Func
	index int
}

// An entry is a key and value of a map.
type entry struct{ key, value ast.Expr }

// A Def is a place where a variable or field gets a value.
type Def struct {
	Kind DefKind
	// Value is what is assigned; for ElementOf what it is taken from, for Zero the declared name, for Tag the tag.
	Value ast.Expr
	// Index of the result of a call with several results.
	Index int
	// Base is x in x.f = v, nil for a variable and in a composite literal.
	Base ast.Expr
	// Lit is the composite literal that sets a field.
	Lit *ast.CompositeLit
	// Text is the default that a struct tag gives, Setting the name of the variable that replaces it.
	Text    string
	Setting string
	// At is from where on the definition holds.
	At token.Pos
	// Region is the innermost block or clause: a use inside it, after At, has certainly passed the definition.
	Region ast.Node
	// Name is the environment variable or setting that overrides the value, for Default.
	Name ast.Expr

	branch ast.Stmt // the if or switch statement of which Region is a branch
}

// A DefKind says how the value gets there.
type DefKind uint8

const (
	// Assigned is a plain assignment or initialisation.
	Assigned DefKind = iota
	// Zero is a declaration without a value.
	Zero
	// ElementOf is a range over Value.
	ElementOf
	// Element is an assignment to an element or through a pointer: what was there before may still be there.
	Element
	// Default is a value that stays unless a flag, an environment variable or a setting replaces it.
	Default
	// Tag is a default in a struct tag.
	Tag
	// Opaque is a value that can't be followed.
	Opaque
)

// Build indexes the package.
func build(pass *analysis.Pass, index *uses.Index) *Graph {
	g := &Graph{
		Index:       index,
		pass:        pass,
		info:        pass.TypesInfo,
		decls:       make(map[*types.Func]*Func),
		lits:        make(map[*ast.FuncLit]*Func),
		params:      make(map[*types.Var]param),
		defs:        make(map[*types.Var][]*Def),
		calls:       make(map[types.Object][]*ast.CallExpr),
		consts:      make(map[*types.Const]ast.Expr),
		litCalls:    make(map[*ast.FuncLit]*ast.CallExpr),
		entries:     make(map[types.Object][]entry),
		escaped:     make(map[*types.Var]bool),
		shared:      make(map[*types.Var]bool),
		valued:      make(map[*types.Func]bool),
		failed:      make(map[*ast.ReturnStmt]bool),
		holder:      make(map[*ast.CompositeLit]*types.Var),
		memoResults: make(map[result][]Origin),
		memoRoles:   make(map[lib.Role][]Use),
		memoVars:    make(map[*types.Var][]Origin),
		memoUses:    make(map[point][]Origin),
		active:      make(map[any]bool),
		written:     make(map[Kind]int),
	}
	for _, f := range pass.Files {
		b := builder{g: g, test: g.inTest(f.FileStart)}
		ast.PreorderStack(f, nil, b.visit)
	}
	sort.Slice(g.funcs, func(i, j int) bool { return g.funcs[i].Node.Pos() < g.funcs[j].Node.Pos() })
	g.aliasCalls()
	return g
}

// aliasCalls files calls through a variable that holds one known function under that function too.
func (g *Graph) aliasCalls() {
	for obj, calls := range g.calls {
		v, ok := obj.(*types.Var)
		if !ok || len(g.defs[v]) != 1 || g.defs[v][0].Kind != Assigned {
			continue
		}
		if fn := g.funcObj(g.defs[v][0].Value); fn != nil {
			g.calls[fn] = append(g.calls[fn], calls...)
			sort.Slice(g.calls[fn], func(i, j int) bool { return g.calls[fn][i].Pos() < g.calls[fn][j].Pos() })
		}
	}
}

// funcObj returns the function that e names, nil if e is something else.
func (g *Graph) funcObj(e ast.Expr) *types.Func {
	switch e := ast.Unparen(e).(type) {
	case *ast.Ident:
		fn, _ := g.info.Uses[e].(*types.Func)
		return fn
	case *ast.SelectorExpr:
		fn, _ := g.info.Uses[e.Sel].(*types.Func)
		return fn
	}
	return nil
}

// Callee returns the function or function-valued variable that call calls, nil if it is neither.
func (g *Graph) Callee(call *ast.CallExpr) types.Object {
	switch o := typeutil.Callee(g.info, call).(type) {
	case *types.Func:
		return o.Origin()
	case *types.Var:
		return o.Origin()
	case nil:
		return nil
	default:
		return o
	}
}

// Calls returns the package's calls of a function, by position.
func (g *Graph) Calls(obj types.Object) []*ast.CallExpr { return g.calls[obj] }

// A Use is a call of a symbol of the table.
type Use struct {
	Call *ast.CallExpr
	Row  lib.Row
}

// Uses returns the package's calls of symbols with the role, by position.
func (g *Graph) Uses(role lib.Role) []Use {
	g.mu.Lock()
	defer g.mu.Unlock()
	out, ok := g.memoRoles[role]
	if ok {
		return out
	}
	g.Index.Each(func(obj types.Object, rows []lib.Row) {
		for _, row := range rows {
			if row.Role == role {
				for _, call := range g.calls[obj] {
					out = append(out, Use{call, row})
				}
			}
		}
	})
	sort.Slice(out, func(i, j int) bool { return out[i].Call.Pos() < out[j].Call.Pos() })
	g.memoRoles[role] = out
	return out
}

// Defs returns where a variable or field gets its values.
func (g *Graph) Defs(v *types.Var) []*Def { return g.defs[v] }

// Body returns the function of this package behind a callee: its declaration, or the literal that a variable holds.
// It is nil if there is none or several.
func (g *Graph) Body(callee types.Object) *Func {
	g.mu.Lock()
	defer g.mu.Unlock()
	return g.body(callee)
}

// Param returns the function of which v is a parameter, and its number, lib.Recv for the receiver; nil if v is none.
func (g *Graph) Param(v *types.Var) (*Func, int) {
	p := g.params[v]
	return p.fn, p.index
}

// Returns are the return statements of the function itself, without those of functions inside it.
func (f *Func) Returns() []*ast.ReturnStmt { return f.returns }

// FuncAt returns the innermost function around pos, nil outside of functions.
func (g *Graph) FuncAt(pos token.Pos) *Func {
	i := sort.Search(len(g.funcs), func(i int) bool { return g.funcs[i].Node.Pos() > pos })
	if i == 0 {
		return nil
	}
	f := g.funcs[i-1]
	for f != nil && f.Node.End() < pos {
		f = f.Outer
	}
	return f
}
