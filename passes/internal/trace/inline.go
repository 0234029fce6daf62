package trace

import (
	"go/ast"
	"go/types"

	"github.com/clerkvet/clerkvet/passes/internal/lib"
)

// inline evaluates a result of a function of this package, with the call's arguments for its parameters.
func (g *Graph) inline(e *ast.CallExpr, fn *Func, index int) []Origin {
	var out []Origin
	for _, o := range g.results(fn, index) {
		out = add(out, g.substitute(o, e, fn)...)
	}
	if len(out) == 0 {
		return unknown(e)
	}
	return out
}

func (g *Graph) substitute(o Origin, e *ast.CallExpr, fn *Func) []Origin {
	switch o.Kind {
	case Param:
		v, _ := o.Obj.(*types.Var)
		if p, ok := g.params[v]; ok && p.fn == fn {
			if arg := g.argFor(e, fn, v); arg != nil {
				return held(g.origins(arg), v)
			}
			if inner := spread(e); inner != nil {
				return held(g.call(inner, p.index), v)
			}
			return unknown(e)
		}
	case Text:
		return refill(o, func(hole Origin) []Origin { return g.substitute(hole, e, fn) })
	case Sum:
		return replace(o, func(of Origin) []Origin { return g.substitute(of, e, fn) })
	case Env:
		if o.nameFrom != nil {
			if arg := g.argFor(e, fn, o.nameFrom); arg != nil {
				o.Name, o.nameFrom = g.name(arg), g.soleParam(arg)
			}
		}
	case Struct:
		o.bind = g.bindings(o, e, fn)
	}
	return []Origin{o}
}

// refill evaluates a text again with other origins in its holes.
func refill(o Origin, with func(Origin) []Origin) []Origin {
	out := []Origin{textOrigin("")}
	for _, p := range o.Parts {
		piece := []Origin{textOrigin(p.Text)}
		if p.Hole != nil {
			piece = with(*p.Hole)
		}
		out = concat(o.Expr, out, piece)
	}
	return out
}

// spread returns the call g() in f(g()), nil if the arguments are given one by one.
func spread(e *ast.CallExpr) *ast.CallExpr {
	if len(e.Args) != 1 {
		return nil
	}
	inner, _ := ast.Unparen(e.Args[0]).(*ast.CallExpr)
	return inner
}

// held adds v to the variables that hold the structs among the origins.
func held(os []Origin, v *types.Var) []Origin {
	out := append([]Origin(nil), os...)
	for i := range out {
		if out[i].Kind == Struct {
			out[i].vars = append(out[i].vars[:len(out[i].vars):len(out[i].vars)], v)
		}
	}
	return out
}

// bindings adds the arguments of a call to those that a Struct origin has already.
func (g *Graph) bindings(o Origin, e *ast.CallExpr, fn *Func) map[*types.Var]ast.Expr {
	bind := make(map[*types.Var]ast.Expr, len(o.bind))
	for v, arg := range o.bind {
		bind[v] = arg
	}
	if fn.Sig == nil {
		return bind
	}
	for i := range fn.Sig.Params().Len() {
		if arg := g.argAt(e, fn.Sig, i); arg != nil {
			bind[fn.Sig.Params().At(i)] = arg
		}
	}
	if recv := fn.Sig.Recv(); recv != nil {
		bind[recv] = g.Arg(e, lib.Recv)
	}
	return bind
}

// results is Results.
func (g *Graph) results(fn *Func, index int) []Origin {
	key := result{fn, index}
	if os, ok := g.memoResults[key]; ok {
		return os
	}
	cuts := g.cuts
	os := g.guarded(key, func() []Origin {
		var out []Origin
		for _, ret := range fn.returns {
			out = add(out, g.returned(fn, ret, index)...)
		}
		return out
	})
	if cuts == g.cuts {
		g.memoResults[key] = os
	}
	return os
}

func (g *Graph) returned(fn *Func, ret *ast.ReturnStmt, index int) []Origin {
	switch {
	case index < len(ret.Results)-1 && g.fails(ret):
		return nil // callers look at the error first
	case index < len(ret.Results) && (len(ret.Results) > 1 || fn.Sig == nil || fn.Sig.Results().Len() == 1):
		return g.origins(ret.Results[index])
	case len(ret.Results) == 1: // return f()
		if call, ok := ast.Unparen(ret.Results[0]).(*ast.CallExpr); ok {
			return g.call(call, index)
		}
	case len(ret.Results) == 0 && fn.Sig != nil && index < fn.Sig.Results().Len():
		v := fn.Sig.Results().At(index)
		defs, _ := g.reaching(v, ret.Pos())
		var out []Origin
		for _, d := range defs {
			out = add(out, g.definition(d)...)
		}
		return out
	}
	return nil
}
