package trace

import (
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"
	"slices"
)

// variable evaluates a use of a variable that is not a field.
func (g *Graph) variable(use *ast.Ident, v *types.Var) []Origin {
	if v.Pkg() != g.pass.Pkg {
		return g.imported(use, v)
	}
	if v.Parent() == g.pass.Pkg.Scope() {
		return g.packageVar(v)
	}
	if g.escaped[v] {
		return []Origin{{Kind: Unknown, Expr: use, Obj: v}}
	}
	key := point{v, use.Pos()}
	if os, ok := g.memoUses[key]; ok {
		return os
	}
	cuts := g.cuts
	os := g.guarded(key, func() []Origin {
		var out []Origin
		defs, first := g.reaching(v, use.Pos())
		if _, ok := g.params[v]; ok && first {
			out = append(out, Origin{Kind: Param, Expr: use, Obj: v})
		}
		for _, d := range defs {
			out = add(out, g.definition(d)...)
		}
		return held(out, v)
	})
	if cuts == g.cuts {
		g.memoUses[key] = os
	}
	return os
}

// A point is a variable as a use at pos sees it.
type point struct {
	v   *types.Var
	pos token.Pos
}

// packageVar merges all that the package assigns to one of its variables. Order is unknown there, but a function that
// assigns it unconditionally is taken to run before its uses: it is init, main or a loader.
func (g *Graph) packageVar(v *types.Var) []Origin {
	if os, ok := g.memoVars[v]; ok {
		return os
	}
	cuts := g.cuts
	os := g.guarded(v, func() []Origin {
		var out []Origin
		replaced := g.replaced(v)
		for _, d := range g.defs[v] {
			if replaced && d.Region == nil {
				continue
			}
			out = add(out, g.definition(d)...)
		}
		if g.escaped[v] {
			out = add(out, Origin{Kind: Unknown, Obj: v})
		}
		return out
	})
	if cuts == g.cuts {
		g.memoVars[v] = os
	}
	return os
}

func (g *Graph) replaced(v *types.Var) bool {
	for _, d := range g.defs[v] {
		if fn := g.FuncAt(d.At - 1); fn != nil && d.Kind == Assigned && d.Region == fn.Body {
			return true
		}
	}
	return false
}

// definition evaluates what d assigns.
func (g *Graph) definition(d *Def) []Origin {
	switch d.Kind {
	case Zero:
		if _, ok := types.Unalias(g.info.TypeOf(d.Value)).Underlying().(*types.Struct); ok {
			return []Origin{{Kind: Struct, Expr: d.Value}}
		}
		return []Origin{{Kind: Null}}
	case Tag:
		return []Origin{
			{Kind: Constant, Expr: d.Value, Const: constant.MakeString(d.Text)},
			{Kind: Env, Name: d.Setting},
		}
	case Default:
		return append(slices.Clip(g.origins(d.Value)), Origin{Kind: Env, Name: g.name(d.Name)})
	case ElementOf:
		return g.elements(d.Value)
	case Opaque:
		return unknown(d.Value)
	}
	if call, ok := ast.Unparen(d.Value).(*ast.CallExpr); ok {
		if tv := g.info.Types[call.Fun]; !tv.IsType() && g.info.Types[call].Value == nil {
			return g.call(call, d.Index)
		}
	}
	if d.Index > 0 { // the ok of v, ok := m[k]
		return unknown(d.Value)
	}
	return g.origins(d.Value)
}

// name returns the string that e holds if it is constant.
func (g *Graph) name(e ast.Expr) string {
	if e == nil {
		return ""
	}
	for _, o := range g.eval(e) {
		if s, ok := o.Str(); ok {
			return s
		}
	}
	return ""
}
