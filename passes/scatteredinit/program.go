package scatteredinit

import (
	"go/ast"
	"go/types"
	"slices"

	"golang.org/x/tools/go/types/typeutil"

	"github.com/clerkvet/clerkvet/passes/internal/handler"
	"github.com/clerkvet/clerkvet/passes/internal/lib"
)

// A program is what the functions of a package do that matters for the order and number of set-ups.
type program struct {
	funcs []*function // by position; the last stands for what runs before main
	decls map[*types.Func]*function
	// start has the initializers of package variables as its events.
	start *function
	facts map[types.Object]*setupFact
	// params and receivers are those of the package's functions.
	params, receivers map[*types.Var]bool
	// dotenv is set if settings are in the environment before the package's variables are initialized.
	dotenv bool
	// inits are where the init functions of other packages set the key.
	inits []string
}

// A function is a declaration or a literal.
type function struct {
	node  ast.Node // nil for the initializers
	body  *ast.BlockStmt
	obj   *types.Func
	sig   *types.Signature
	outer *function
	how   use
	// serves is set if it runs once for every request.
	serves bool
	events []*event
	// callers are the events that call it; escapes is set if something else may.
	callers []*event
	escapes bool
	effect  setupFact
	// done marks a function whose effect is final.
	done, active bool
}

// A use says what happens to a function literal.
type use uint8

const (
	stored use = iota
	// runs is for one that is called on the spot, deferred, or handed to errgroup.Group.Go.
	runs
	// started is for one that a go statement starts.
	started
	// once is for one that is handed to sync.Once or something like it.
	once
)

// An event is a call that matters, in the order of the source.
type event struct {
	call   *ast.CallExpr
	in     *function
	row    lib.Row
	callee types.Object
	target *function  // of this package
	fact   *setupFact // of another package
	// loop is the innermost loop of the same function around the call.
	loop ast.Stmt
	// path leads from the function to the call.
	path []ast.Node
	// started is set for the call of a go statement, deferred for one of a defer statement.
	started, deferred bool
}

// collect returns nil if no call of the package matters.
func (c *checker) collect() *program {
	p := &program{
		start:     &function{},
		decls:     make(map[*types.Func]*function),
		params:    make(map[*types.Var]bool),
		receivers: make(map[*types.Var]bool),
	}
	c.program = p
	c.importFacts()
	if !c.relevant() {
		return nil
	}
	lits := make(map[*ast.FuncLit]*function)
	for _, file := range c.pass.Files {
		if c.InTest(file.Pos()) {
			continue
		}
		ast.PreorderStack(file, nil, func(n ast.Node, stack []ast.Node) bool {
			switch n := n.(type) {
			case *ast.FuncDecl:
				if n.Body != nil {
					obj, _ := c.pass.TypesInfo.Defs[n.Name].(*types.Func)
					f := &function{node: n, body: n.Body, obj: obj}
					if obj != nil {
						f.sig = obj.Signature()
						p.decls[obj] = f
					}
					p.funcs = append(p.funcs, f)
				}
			case *ast.FuncLit:
				sig, _ := c.pass.TypesInfo.TypeOf(n).(*types.Signature)
				f := &function{node: n, body: n.Body, sig: sig, outer: p.around(stack, lits), how: c.useOf(n, stack)}
				lits[n] = f
				p.funcs = append(p.funcs, f)
			case *ast.CallExpr:
				c.call(n, p.around(stack, lits), stack)
			case *ast.Ident:
				c.mention(n, stack)
			}
			return true
		})
	}
	p.funcs = append(p.funcs, p.start)
	p.link(c)
	return p
}

// relevant reports whether the package mentions a function whose calls matter by themselves. Calls of its own functions
// matter because they lead to such a call, or not at all.
func (c *checker) relevant() bool {
	for _, obj := range c.pass.TypesInfo.Uses {
		fn, ok := obj.(*types.Func)
		if !ok {
			continue
		}
		if _, ok := c.rowOf(fn.Origin()); ok || c.facts[fn.Origin()] != nil {
			return true
		}
	}
	return false
}

// around returns the innermost function of a stack, the initializers if there is none.
func (p *program) around(stack []ast.Node, lits map[*ast.FuncLit]*function) *function {
	for _, n := range slices.Backward(stack) {
		switch n := n.(type) {
		case *ast.FuncLit:
			return lits[n]
		case *ast.FuncDecl:
			for _, f := range slices.Backward(p.funcs) {
				if f.node == n {
					return f
				}
			}
		}
	}
	return p.start
}

// useOf says what happens to a literal, by what it stands in.
func (c *checker) useOf(lit *ast.FuncLit, stack []ast.Node) use {
	if len(stack) == 0 {
		return stored
	}
	call, ok := stack[len(stack)-1].(*ast.CallExpr)
	if !ok {
		return stored
	}
	if call.Fun == lit {
		if len(stack) > 1 {
			if _, ok := stack[len(stack)-2].(*ast.GoStmt); ok {
				return started
			}
		}
		return runs
	}
	callee, ok := typeutil.Callee(c.pass.TypesInfo, call).(*types.Func)
	if !ok || callee.Pkg() == nil {
		return stored
	}
	switch callee.Pkg().Path() + "." + callee.Name() {
	case "sync.Do", "sync.OnceFunc", "sync.OnceValue", "sync.OnceValues":
		return once
	case "golang.org/x/sync/errgroup.Go", "golang.org/x/sync/errgroup.TryGo", "sync.Go":
		return runs
	}
	return stored
}

// mention notes that a function of the package is used as a value: who calls it is then unknown.
func (c *checker) mention(id *ast.Ident, stack []ast.Node) {
	fn, ok := c.pass.TypesInfo.Uses[id].(*types.Func)
	if !ok || fn.Pkg() != c.pass.Pkg || len(stack) == 0 {
		return
	}
	up := len(stack) - 1
	var fun ast.Expr = id
	if sel, ok := stack[up].(*ast.SelectorExpr); ok && sel.Sel == id {
		if up--; up < 0 {
			return
		}
		fun = sel
	}
	if call, ok := stack[up].(*ast.CallExpr); ok && ast.Unparen(call.Fun) == fun {
		return
	}
	if c.facts[fn.Origin()] == nil {
		c.facts[fn.Origin()] = &setupFact{escapes: true}
	}
}

// link finds the callers of the package's functions, and which functions run once for every request.
func (p *program) link(c *checker) {
	for _, f := range p.funcs {
		for _, e := range f.events {
			if fn, ok := e.callee.(*types.Func); ok && p.decls[fn] != nil {
				e.target, e.fact = p.decls[fn], nil
				e.target.callers = append(e.target.callers, e)
			}
		}
	}
	for fn, f := range p.decls {
		own := p.facts[fn]
		f.escapes = own != nil && own.escapes || fn.Exported() && c.pass.Pkg.Name() != "main" || fn.Name() == "init" || fn.Name() == "main"
	}
	for _, f := range p.funcs {
		if f.sig != nil {
			for v := range f.sig.Params().Variables() {
				p.params[v] = true
			}
			if recv := f.sig.Recv(); recv != nil {
				p.receivers[recv] = true
			}
		}
		f.serves = f.sig != nil && handler.Of(c.uses, f.sig) != 0
	}
	for changed := true; changed; {
		changed = false
		for _, f := range p.funcs {
			if !f.serves && p.servesToo(f) {
				f.serves, changed = true, true
			}
		}
	}
}

// servesToo reports whether a function that is no handler runs only when one does.
func (p *program) servesToo(f *function) bool {
	if f.outer != nil {
		return f.outer.serves && (f.how == runs || f.how == started)
	}
	if f.obj == nil || f.escapes || len(f.callers) == 0 {
		return false
	}
	return !slices.ContainsFunc(f.callers, func(e *event) bool { return !e.in.serves })
}
