package trace

import (
	"go/ast"
	"go/types"

	"github.com/clerkvet/clerkvet/passes/internal/gotype"
)

// call evaluates result index of a call.
func (g *Graph) call(e *ast.CallExpr, index int) []Origin {
	if tv := g.info.Types[e.Fun]; tv.IsType() {
		if len(e.Args) != 1 {
			return unknown(e)
		}
		return g.origins(e.Args[0])
	} else if tv.IsBuiltin() {
		return g.builtin(e)
	}
	callee := g.Callee(e)
	if callee == nil {
		return g.immediate(e, index)
	}
	if os, ok := g.known(e, callee, index); ok {
		return os
	}
	if fn := g.body(callee); fn != nil {
		return g.inline(e, fn, index)
	}
	if f := g.facts[callee]; f != nil && index < len(f.Results) && len(f.Results[index]) > 0 {
		return g.fromFact(f.Results[index], e, e)
	}
	return []Origin{{Kind: Call, Expr: e, Obj: callee}}
}

func (g *Graph) builtin(e *ast.CallExpr) []Origin {
	id, ok := ast.Unparen(e.Fun).(*ast.Ident)
	if !ok {
		return unknown(e)
	}
	switch id.Name {
	case "append":
		if t := g.info.TypeOf(e); t != nil && isBytes(t) {
			out := []Origin{textOrigin("")}
			for _, a := range e.Args {
				out = concat(e, out, g.origins(a))
			}
			return out
		}
		var out []Origin
		for _, a := range e.Args {
			for _, o := range g.origins(a) {
				if o.Kind != Null { // append([]byte(nil), key...) is a copy
					out = add(out, o)
				}
			}
		}
		return out
	case "new":
		if len(e.Args) != 1 {
			return unknown(e)
		}
		if tv := g.info.Types[e.Args[0]]; !tv.IsType() {
			return g.origins(e.Args[0])
		}
		if gotype.Struct(g.info.TypeOf(e)) != nil {
			return []Origin{{Kind: Struct, Expr: e}}
		}
		return []Origin{{Kind: Null, Expr: e}}
	}
	return unknown(e)
}

// immediate evaluates the call of a function literal on the spot.
func (g *Graph) immediate(e *ast.CallExpr, index int) []Origin {
	if lit, ok := ast.Unparen(e.Fun).(*ast.FuncLit); ok {
		if fn := g.lits[lit]; fn != nil {
			return g.inline(e, fn, index)
		}
	}
	return unknown(e)
}

// body returns the function of this package behind a callee: its declaration, or the literal that a variable is
// initialised with and never replaced.
func (g *Graph) body(callee types.Object) *Func {
	switch o := callee.(type) {
	case *types.Func:
		if fn := g.implementation(o); fn != nil {
			o = fn
		}
		return g.decls[o]
	case *types.Var:
		defs := g.defs[o]
		if len(defs) != 1 || defs[0].Kind != Assigned {
			return nil
		}
		os := g.guarded(called{o}, func() []Origin { return g.origins(defs[0].Value) })
		if len(os) == 1 {
			return g.function(os[0])
		}
	}
	return nil
}

// called is a variable as the function that is called: var f = f() leads back to itself.
type called struct{ v *types.Var }

// function returns the function of this package that a FuncValue is.
func (g *Graph) function(o Origin) *Func {
	if lit, ok := o.Expr.(*ast.FuncLit); ok {
		return g.lits[lit]
	}
	if fn, ok := o.Obj.(*types.Func); ok && o.Kind == FuncValue {
		return g.decls[fn]
	}
	return nil
}
