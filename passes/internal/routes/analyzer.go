package routes

import (
	"go/types"
	"reflect"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/clerkvet/clerkvet/passes/internal/lib"
	"github.com/clerkvet/clerkvet/passes/internal/uses"
)

// Analyzer computes the *Result of a package and exports its compiled wiring code.
var Analyzer = &analysis.Analyzer{
	Name:             "clerkvetroutes",
	Doc:              "understand how routers, middleware and handlers are wired",
	Requires:         []*analysis.Analyzer{uses.Analyzer},
	Run:              run,
	ResultType:       reflect.TypeFor[*Result](),
	FactTypes:        []analysis.Fact{(*Fact)(nil)},
	RunDespiteErrors: true,
}

func run(pass *analysis.Pass) (any, error) {
	index := pass.ResultOf[uses.Analyzer].(*uses.Index)
	if !relevant(pass, index) {
		return new(Result), nil
	}
	prog := imported(pass)
	c := compile(pass, prog.compiled)
	c.prune(prog.funcs)
	prog.add(c)
	var routes []Route
	if index.Reaches() {
		m := newMachine(prog, pass.Pkg)
		m.runAll(c)
		routes = m.collect()
	}
	if pass.Pkg.Name() != "main" {
		prog.export(pass, c, routes)
	}
	return &Result{Routes: routes}, nil
}

// relevant reports whether the package can wire anything: it imports a web library, or a package that wires. Of
// dependencies that are not the program's own only those matter that reach a library about tokens.
func relevant(pass *analysis.Pass, index *uses.Index) bool {
	if index.Known() || !index.Own() && !index.ReachesCore() {
		return false
	}
	return slices.ContainsFunc(pass.Pkg.Imports(), func(p *types.Package) bool {
		return uses.AreaOf(p.Path()) == lib.Web || pass.ImportPackageFact(p, new(Fact))
	})
}

// imported returns the program that the facts of the imported packages make up.
func imported(pass *analysis.Pass) *program {
	prog := &program{
		funcs: make(map[string]*Func), vars: make(map[string]*Global), types: make(map[string]Type),
		compiled: make(map[string]bool), judged: make(map[string]bool), seen: make(map[string]bool), pkg: pass.Pkg,
		shifting: make(map[string]shift), given: make(map[string]bool),
	}
	if pass.Module != nil {
		prog.module = pass.Module.Path
	}
	for _, imp := range pass.Pkg.Imports() {
		fact := new(Fact)
		if !pass.ImportPackageFact(imp, fact) {
			continue
		}
		for _, fn := range fact.Funcs {
			prog.funcs[fn.Key] = fn
			prog.compiled[fn.Pkg] = true
		}
		for _, g := range fact.Vars {
			prog.vars[g.Key] = g
		}
		for _, t := range fact.Types {
			prog.types[t.Key] = t
		}
		for _, j := range fact.Judged {
			prog.judged[j] = true
		}
		for _, s := range fact.Seen {
			prog.seen[s] = true
		}
		for _, s := range fact.Shifting {
			prog.given[s.Key] = true
			prog.shift(s.Key, s.All)
		}
	}
	return prog
}

// add adds the code of the package at hand.
func (p *program) add(c *compiler) {
	p.compiled[c.pass.Pkg.Path()] = true
	for _, fn := range c.funcs {
		p.funcs[fn.Key] = fn
	}
	for _, g := range c.vars {
		p.vars[g.Key] = g
	}
	for key, t := range c.types {
		p.types[key] = t
	}
	for key, which := range c.steady.structs {
		p.shift(key, which == allFields)
	}
}

// runAll runs the functions of the package from where nothing in it calls them: first those that it never mentions,
// then those that were not reached.
func (m *machine) runAll(c *compiler) {
	mentioned := make(map[string]bool)
	for _, fn := range c.funcs {
		own := fn.Key
		fn.each(func(x *Expr) {
			if (x.Op == opFunc || x.Op == opMethod) && x.Text != own {
				mentioned[x.Text] = true
			}
		})
	}
	globals := make([]*Expr, len(c.vars))
	for i, g := range c.vars {
		globals[i] = &Expr{Op: opGlobal, Text: g.Key}
		m.site = span{g.Init.pos, g.Init.pos}
		m.global(globals[i])
	}
	used := make(map[types.Object]bool)
	for _, obj := range c.pass.TypesInfo.Uses {
		if fn, ok := obj.(*types.Func); ok {
			used[fn.Origin()] = true
		}
	}
	for round := range rounds {
		for _, fn := range c.funcs {
			if len(fn.Body) > 0 && !m.visited[fn] && !fn.Serves && fn.round(mentioned) <= round {
				m.entry(fn, fn.obj != nil && !used[fn.obj] && (m.main || !fn.obj.Exported()))
			}
		}
	}
	for i := 0; i < len(m.closures); i++ { // running one may make others
		if c := m.closures[i]; !m.visited[c.fn] {
			m.site = span{c.fn.pos, c.fn.pos}
			m.invoke(c.fn, c.outer, m.symbols(c.fn))
		}
	}
	for i, g := range c.vars {
		if g.Exported {
			m.leave(m.global(globals[i]).v, true, 0)
		}
	}
}

// round tells when a function is run: init functions and main come first, as in the program.
func (fn *Func) round(mentioned map[string]bool) int {
	switch {
	case strings.Contains(fn.Key, ".init#"):
		return 0
	case fn.Name == "main.main" && fn.obj != nil && !fn.Recv:
		return 1
	case !mentioned[fn.Key]:
		return 2
	}
	return 3
}

const rounds = 4

// entry runs a function with arguments of which only the types are known. If nobody can call it but from here, where
// nobody does, the routers that it gets and returns are taken as they are; otherwise its callers may add to them.
func (m *machine) entry(fn *Func, alone bool) {
	m.site = span{fn.pos, fn.pos}
	args := m.symbols(fn)
	for _, a := range args {
		if r, ok := a.(*router); ok && r.given != "" {
			r.given, r.lent = "", !alone
		}
	}
	m.leave(m.invoke(fn, nil, args), !alone, 0)
	for _, a := range args {
		if _, ok := a.(*router); !ok {
			m.leave(a, !alone, 0) // what it was put into
		}
	}
}

// symbols returns arguments of which only the types are known.
func (m *machine) symbols(fn *Func) []value {
	var args []value
	for i := range fn.Params {
		p := &fn.Params[i]
		if fn.Variadic && i == len(fn.Params)-1 {
			args = append(args, rest{})
			continue
		}
		args = append(args, m.byType(p, "parameter "+p.Name))
	}
	return args
}

// leave notes the handlers that leave a function in a value; with out, they leave the package.
func (m *machine) leave(v value, out bool, depth int) {
	if depth > maxNested {
		return
	}
	switch v := v.(type) {
	case *router, *wrapped, *stripped, *handed:
		m.roots = append(m.roots, root{v: v, out: out})
	case *closure:
		if v.fn.Serves {
			m.roots = append(m.roots, root{v: v, out: out})
		}
	case *choice:
		for _, a := range v.alts {
			m.leave(a, out, depth+1)
		}
	case tuple:
		for _, a := range v {
			m.leave(a, out, depth+1)
		}
	case *list:
		for _, a := range v.elems {
			m.leave(a, out, depth+1)
		}
	case *object:
		for _, name := range v.names() {
			m.leave(v.fields[name].v, out, depth+1)
		}
	}
}

// maxNested bounds how deep handlers are looked for in structs and lists.
const maxNested = 6

// each calls f for all expressions of a function and the literals in it.
func (fn *Func) each(f func(*Expr)) { eachStmt(fn.Body, f) }

func eachStmt(list []Stmt, f func(*Expr)) {
	for i := range list {
		s := &list[i]
		eachExpr(s.L, f)
		eachExpr(s.R, f)
		for _, b := range [][]Stmt{s.Init, s.Body, s.Else, s.Post} {
			eachStmt(b, f)
		}
		for j := range s.Cases {
			eachExpr(s.Cases[j].Conds, f)
			eachStmt(s.Cases[j].Body, f)
		}
	}
}

func eachExpr(list []Expr, f func(*Expr)) {
	for i := range list {
		f(&list[i])
		eachExpr(list[i].X, f)
		if list[i].Lit != nil {
			list[i].Lit.each(f)
		}
	}
}
