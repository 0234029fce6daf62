package trace

import (
	"go/ast"
	"go/types"
)

// fromFact reads origins of another package for a use at e, with the arguments of call for parameters.
func (g *Graph) fromFact(vs []Value, call *ast.CallExpr, e ast.Expr) []Origin {
	var out []Origin
	for _, v := range vs {
		out = add(out, g.fromValue(v, call, e)...)
	}
	return out
}

func (g *Graph) fromValue(v Value, call *ast.CallExpr, e ast.Expr) []Origin {
	o := Origin{Kind: v.Kind, Expr: e, Place: v.Place, Name: v.Name, Decoded: v.Decoded}
	switch v.Kind {
	case Constant:
		o.Const = v.Const.value()
	case Param:
		if call == nil {
			return unknown(e)
		}
		var sig *types.Signature
		if fn, ok := g.Callee(call).(*types.Func); ok {
			sig = fn.Signature()
		}
		if arg := g.argAt(call, sig, v.Param); arg != nil {
			return g.origins(arg)
		}
		return unknown(e)
	case Env:
		if v.NameParam == 0 {
			break
		}
		if arg := g.argByFact(call, v.NameParam-1); arg != nil {
			o.Name, o.nameFrom = g.name(arg), g.soleParam(arg)
		}
	case Text:
		out := []Origin{textOrigin("")}
		for _, p := range v.Parts {
			piece := []Origin{textOrigin(p.Text)}
			if p.Hole != nil {
				piece = g.fromValue(*p.Hole, call, e)
			}
			out = concat(e, out, piece)
		}
		for i := range out {
			out[i].Place = v.Place
		}
		return out
	case Sum:
		return g.fromTerms(v, call, e)
	case Struct, FuncValue:
		o.typ, o.fields, o.call = v.Type, v.Fields, call
	}
	return []Origin{o}
}

// argByFact is Arg for a call that there may not be.
func (g *Graph) argByFact(call *ast.CallExpr, index int) ast.Expr {
	if call == nil || index < 0 { // no receiver is a name
		return nil
	}
	return g.Arg(call, index)
}

// foreignAttribute evaluates a field of a struct literal of another package.
func (g *Graph) foreignAttribute(s Origin, v *types.Var) []Origin {
	var out []Origin
	for _, f := range s.fields {
		if f.Name == v.Name() {
			out = g.fromFact(f.Values, s.call, s.Expr)
		}
	}
	for _, d := range g.defs[v.Origin()] {
		if g.through(d.Base, s.vars) {
			if d.Kind == Assigned && g.straight(d, s) {
				out = nil
			}
			out = add(out, g.definition(d)...)
		}
	}
	if len(out) == 0 {
		return unknown(s.Expr)
	}
	return out
}

// Nested reports whether a struct of another package has, at any depth, a field of that name with a value for which
// ok is true.
func (o Origin) Nested(name string, ok func(Value) bool) bool { return nested(o.fields, name, ok) }

func nested(fields []FieldValue, name string, ok func(Value) bool) bool {
	for _, f := range fields {
		for _, v := range f.Values {
			if f.Name == name && ok(v) || nested(v.Fields, name, ok) {
				return true
			}
		}
	}
	return false
}
