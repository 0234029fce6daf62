package routes

import (
	"slices"

	"github.com/clerkvet/clerkvet/passes/internal/lib"
)

// prune drops from the compiled functions what can't matter to routes. A handler's body is usually nothing then: what
// handlers do is not the question here, only what they hand the request on to.
//
// A function matters if it calls one that does, so it starts with those that call routers and library functions of the
// table, call what they were given, or return or assign what wiring is made of.
func (c *compiler) prune(imported map[string]*Func) {
	own := make(map[string]*Func)
	for _, fn := range c.funcs {
		own[fn.Key] = &Func{} // its body does not count before it is known to matter
	}
	known := func(key string) *Func {
		if fn := own[key]; fn != nil {
			return fn
		}
		return imported[key]
	}
	p := pruner{known: known, live: make(map[string]bool)}
	for {
		before := len(p.live)
		for _, fn := range c.funcs {
			if !p.live[fn.Key] && p.stmts(fn.Body) {
				p.live[fn.Key] = true
			}
		}
		if len(p.live) == before {
			break
		}
	}
	for _, fn := range c.funcs {
		p.sweep(fn)
	}
	c.vars = slices.DeleteFunc(c.vars, func(g *Global) bool { return !g.keep && !p.global(g) })
	for _, g := range c.vars {
		p.sweepExpr(&g.Init)
	}
}

// global reports whether a package variable holds functions that matter: the commands of a command line, say.
func (p *pruner) global(g *Global) (live bool) {
	list := []Expr{g.Init}
	eachExpr(list, func(x *Expr) {
		live = live || x.Lit != nil && p.stmts(x.Lit.Body)
	})
	return live || p.exprs(list)
}

type pruner struct {
	known func(key string) *Func // functions of the program
	live  map[string]bool
}

func (p *pruner) stmts(list []Stmt) bool {
	for i := range list {
		if p.stmt(&list[i]) {
			return true
		}
	}
	return false
}

func (p *pruner) stmt(s *Stmt) bool {
	if s.Op == doAssign && s.Wires {
		return true
	}
	if s.Op == doReturn && s.Wires {
		return true
	}
	if p.exprs(s.R) || p.exprs(s.L) || p.stmts(s.Init) || p.stmts(s.Body) || p.stmts(s.Else) || p.stmts(s.Post) {
		return true
	}
	for i := range s.Cases {
		if p.exprs(s.Cases[i].Conds) || p.stmts(s.Cases[i].Body) {
			return true
		}
	}
	return false
}

func (p *pruner) exprs(list []Expr) bool {
	for i := range list {
		if p.expr(&list[i]) {
			return true
		}
	}
	return false
}

// expr reports whether evaluating x can matter: it, or a part of it, is a call that does.
func (p *pruner) expr(x *Expr) bool {
	if x.Op == opCall && len(x.X) > 0 && p.call(x) {
		return true
	}
	if x.Op == opStruct && len(rowsOf(x.Text+".Handler")) > 0 {
		return true // a server
	}
	if x.Lit != nil && !x.Lit.Serves && p.stmts(x.Lit.Body) {
		return true // a function for others to call
	}
	return p.exprs(x.X)
}

func (p *pruner) call(x *Expr) bool {
	switch fun := &x.X[0]; fun.Op {
	case opFunc, opMethod:
		if p.live[fun.Text] || len(rowsOf(fun.Text)) > 0 || x.N&serves != 0 && serveHTTP(fun) {
			return true
		}
		if fn := p.known(fun.Text); fn != nil {
			return len(fn.Body) > 0
		}
		return x.N&wires != 0 // of another module
	case opLit:
		return p.stmts(fun.Lit.Body)
	case opDynamic:
		return x.N&(wires|serves) != 0 && !p.request(fun)
	default:
		return x.N&(wires|serves|own) != 0
	}
}

// request reports whether a method belongs to a type by which handlers get requests.
func (p *pruner) request(fun *Expr) bool {
	typ := typeOfMethod(fun.Text)
	_, request := row(typ, lib.CarriesRequest)
	_, response := row(typ, lib.CarriesResponse)
	return request || response
}

// sweep drops what does not matter from a function and the literals in it.
func (p *pruner) sweep(fn *Func) {
	if !p.stmts(fn.Body) {
		fn.Body = nil
		return
	}
	fn.Body = p.sweepStmts(fn.Body)
}

func (p *pruner) sweepStmts(list []Stmt) []Stmt {
	var out []Stmt
	for _, s := range list {
		p.sweepExprs(s.R)
		p.sweepExprs(s.L)
		s.Init, s.Body, s.Else, s.Post = p.sweepStmts(s.Init), p.sweepStmts(s.Body), p.sweepStmts(s.Else), p.sweepStmts(s.Post)
		empty := len(s.Init)+len(s.Body)+len(s.Else)+len(s.Post) == 0
		for i := range s.Cases {
			p.sweepExprs(s.Cases[i].Conds)
			s.Cases[i].Body = p.sweepStmts(s.Cases[i].Body)
			empty = empty && len(s.Cases[i].Body) == 0
		}
		switch s.Op {
		case doExpr:
			if !p.exprs(s.R) {
				continue
			}
		case doIf, doFor, doRange, doSwitch, doBlock:
			if empty && !p.exprs(s.R) {
				continue
			}
		}
		out = append(out, s)
	}
	return out
}

func (p *pruner) sweepExprs(list []Expr) {
	for i := range list {
		p.sweepExpr(&list[i])
	}
}

// sweepExpr replaces calls that don't matter and whose results can't either.
func (p *pruner) sweepExpr(x *Expr) {
	p.sweepExprs(x.X)
	if x.Lit != nil {
		p.sweep(x.Lit)
	}
	if x.Op == opCall && len(x.X) > 0 && x.Type == nil && x.N&wires == 0 && !p.expr(x) {
		*x = unknownExpr
	}
}
