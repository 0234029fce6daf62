package trace

import (
	"go/ast"
	"go/token"
	"go/types"
	"math"
)

// field evaluates a read of a struct field: the assignments to it through the same local struct if all of that is in
// sight, else every assignment in the package, and what other packages say of it.
func (g *Graph) field(e *ast.SelectorExpr, v *types.Var) []Origin {
	if os, ok := g.ownField(e, v); ok {
		return os
	}
	out := []Origin{{Kind: Field, Expr: e, Obj: v}}
	out = add(out, g.fieldWrites(v)...)
	for _, d := range g.defs[v] {
		if g.onCopy(d) && g.FuncAt(d.At) == g.FuncAt(e.Pos()) {
			out = add(out, g.guarded(d, func() []Origin { return g.definition(d) })...)
		}
	}
	if f := g.facts[v]; f != nil {
		out = add(out, g.fromFact(f.Values, nil, e)...)
	}
	return out
}

// ownField answers for x.f where all that x can be is struct literals in sight.
func (g *Graph) ownField(e *ast.SelectorExpr, v *types.Var) ([]Origin, bool) {
	if s := g.info.Selections[e]; s == nil || len(s.Index()) > 1 {
		return nil, false // promoted: the literal in sight is not the one that has the field
	}
	structs, ok := g.instances(e.X)
	if !ok {
		return nil, false
	}
	var out []Origin
	for _, s := range structs {
		out = add(out, g.attributeAt(s, v, e.Pos())...)
	}
	return out, true
}

// fieldWrites merges every assignment to the field in this package.
func (g *Graph) fieldWrites(v *types.Var) []Origin {
	if os, ok := g.memoVars[v]; ok {
		return os
	}
	cuts := g.cuts
	os := g.guarded(v, func() []Origin {
		var out []Origin
		for _, d := range g.defs[v] {
			if v.Pkg() != g.pass.Pkg && g.inTest(d.At) {
				continue
			}
			if h := g.holder[d.Lit]; !g.onCopy(d) && (d.Lit == nil || h == nil || !g.escaped[h]) {
				out = add(out, g.definition(d)...)
			}
		}
		return out
	})
	if cuts == g.cuts {
		g.memoVars[v] = os
	}
	return os
}

// attribute is Attribute.
func (g *Graph) attribute(s Origin, v *types.Var) []Origin {
	return g.attributeAt(s, v, token.Pos(math.MaxInt))
}

// attributeAt is Attribute as a use at pos in the same function sees it.
func (g *Graph) attributeAt(s Origin, v *types.Var, pos token.Pos) []Origin {
	return g.guarded(attribute{s.Expr, v, pos}, func() []Origin {
		if s.Expr == nil || s.fields != nil {
			return g.foreignAttribute(s, v)
		}
		return g.ownAttribute(s, v, pos)
	})
}

type attribute struct {
	lit   ast.Expr
	field *types.Var
	pos   token.Pos
}

func (g *Graph) ownAttribute(s Origin, v *types.Var, pos token.Pos) []Origin {
	var out []Origin
	set := false
	for _, d := range g.defs[v.Origin()] {
		if d.Lit != nil && d.Lit == s.Expr {
			out, set = add(out, g.bound(s, g.definition(d))...), true
		}
	}
	if !set {
		out = add(out, Origin{Kind: Null})
	}
	for _, d := range g.defs[v.Origin()] {
		if !g.through(d.Base, s.vars) || d.At > pos {
			continue
		}
		if d.Kind == Assigned && g.straight(d, s) {
			out = nil
		}
		out = add(out, g.bound(s, g.definition(d))...)
	}
	for _, held := range s.vars {
		if g.shared[held] {
			out = add(out, Origin{Kind: Unknown, Obj: held})
		}
	}
	return out
}

// straight reports whether d always runs after the literal that s is: then the literal's own value is gone.
func (g *Graph) straight(d *Def, s Origin) bool {
	return d.Region != nil && s.Expr != nil && d.Region.Pos() <= s.Expr.Pos() && s.Expr.End() <= d.At && d.At <= d.Region.End()
}

func (g *Graph) through(base ast.Expr, vars []*types.Var) bool {
	if base == nil {
		return false
	}
	if star, ok := ast.Unparen(base).(*ast.StarExpr); ok {
		base = star.X
	}
	id, ok := ast.Unparen(base).(*ast.Ident)
	if !ok {
		return false
	}
	for _, v := range vars {
		if g.info.Uses[id] == v {
			return true
		}
	}
	return false
}

// bound replaces parameters by the arguments that the origin's call gave them.
func (g *Graph) bound(s Origin, os []Origin) []Origin {
	if s.bind == nil {
		return os
	}
	var out []Origin
	for _, o := range os {
		out = add(out, g.boundTo(s, o)...)
	}
	return out
}

func (g *Graph) boundTo(s Origin, o Origin) []Origin {
	switch o.Kind {
	case Sum:
		return replace(o, func(of Origin) []Origin { return g.boundTo(s, of) })
	case Text:
		return refill(o, func(hole Origin) []Origin { return g.boundTo(s, hole) })
	case Struct: // inside the one that s is
		if o.bind == nil {
			o.bind = s.bind
		}
	}
	if v, ok := o.Obj.(*types.Var); ok && o.Kind == Param {
		if arg, ok := s.bind[v]; ok {
			return g.origins(arg)
		}
	}
	return []Origin{o}
}
