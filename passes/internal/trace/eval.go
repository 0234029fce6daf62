package trace

import (
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"
)

// origins is Origins.
func (g *Graph) origins(e ast.Expr) []Origin {
	os := g.eval(e)
	if len(os) == 0 {
		return []Origin{{Kind: Unknown, Expr: e}}
	}
	return os
}

func unknown(e ast.Expr) []Origin { return []Origin{{Kind: Unknown, Expr: e}} }

// guarded evaluates f unless the evaluation of key is under way: a value that depends on itself adds nothing to what
// its other definitions say.
func (g *Graph) guarded(key any, f func() []Origin) []Origin {
	if len(g.active) == 0 {
		g.steps = 0
	}
	if g.steps++; g.active[key] || len(g.active) > maxDepth || g.steps > maxSteps {
		g.cuts++
		return nil
	}
	g.active[key] = true
	defer delete(g.active, key)
	return f()
}

// maxDepth bounds how many variables, fields and calls stand between a value and its origin.
const maxDepth = 64

// maxSteps bounds one question as a whole: what is not answered by then can't be followed. The ways through functions
// that call each other, or through a loop that appends here and there, are too many to go all of them. Answers that
// help take a few dozen steps; a package of parsers asks a hundred questions that would never end.
const maxSteps = 1_000

func (g *Graph) eval(e ast.Expr) []Origin {
	if e == nil {
		return nil
	}
	e = ast.Unparen(e)
	tv := g.info.Types[e]
	if tv.Value != nil {
		if sum, ok := e.(*ast.BinaryExpr); ok && sum.Op == token.ADD && tv.Value.Kind() == constant.String {
			return g.sum(sum, tv.Value)
		}
		return []Origin{g.constant(e, tv.Value)}
	}
	if tv.IsNil() {
		return []Origin{{Kind: Null, Expr: e}}
	}
	switch e := e.(type) {
	case *ast.Ident:
		return g.object(e, g.info.ObjectOf(e))
	case *ast.SelectorExpr:
		return g.selector(e)
	case *ast.CallExpr:
		return g.call(e, 0)
	case *ast.BinaryExpr:
		if isNumeric(tv.Type) {
			return g.arithmetic(e)
		}
		if e.Op == token.ADD {
			return concat(e, g.origins(e.X), g.origins(e.Y))
		}
	case *ast.UnaryExpr:
		if e.Op == token.AND {
			return g.eval(e.X)
		}
	case *ast.StarExpr:
		return g.eval(e.X)
	case *ast.TypeAssertExpr:
		return g.eval(e.X)
	case *ast.SliceExpr:
		return g.eval(e.X)
	case *ast.CompositeLit:
		return g.literal(e)
	case *ast.IndexExpr:
		return g.element(e)
	case *ast.IndexListExpr:
		return g.eval(e.X)
	case *ast.FuncLit:
		return []Origin{{Kind: FuncValue, Expr: e}}
	}
	return unknown(e)
}

// constant finds the expression to point at for a constant: its declaration's value if that is in this package.
func (g *Graph) constant(e ast.Expr, v constant.Value) Origin {
	o := Origin{Kind: Constant, Expr: e, Const: v}
	var id *ast.Ident
	switch e := e.(type) {
	case *ast.Ident:
		id = e
	case *ast.SelectorExpr:
		id = e.Sel
	case *ast.CallExpr: // a conversion
		if len(e.Args) == 1 {
			if tv := g.info.Types[e.Args[0]]; tv.Value != nil {
				o = g.constant(ast.Unparen(e.Args[0]), tv.Value)
				o.Const = v
			}
		}
		return o
	default:
		return o
	}
	c, ok := g.info.Uses[id].(*types.Const)
	if !ok {
		return o
	}
	o.Obj = c
	if init, ok := g.consts[c]; ok {
		o.Expr = ast.Unparen(init)
		if tv := g.info.Types[o.Expr]; tv.Value != nil {
			inner := g.constant(o.Expr, tv.Value)
			o.Expr, o.Place = inner.Expr, inner.Place
		}
	} else if c.Pkg() != nil && c.Pkg() != g.pass.Pkg {
		o.Place = g.place(c.Pos())
	}
	return o
}

func (g *Graph) object(id *ast.Ident, obj types.Object) []Origin {
	switch obj := obj.(type) {
	case *types.Func:
		return []Origin{{Kind: FuncValue, Expr: id, Obj: obj.Origin()}}
	case *types.Var:
		return g.variable(id, obj.Origin())
	}
	return unknown(id)
}

func (g *Graph) selector(e *ast.SelectorExpr) []Origin {
	obj := g.info.Uses[e.Sel]
	if v, ok := obj.(*types.Var); ok && v.IsField() {
		return g.field(e, v.Origin())
	}
	return g.object(e.Sel, obj)
}

// argFor returns the argument of call for v, nil if v is no parameter of fn.
func (g *Graph) argFor(call *ast.CallExpr, fn *Func, v *types.Var) ast.Expr {
	p, ok := g.params[v]
	if !ok || p.fn != fn {
		return nil
	}
	return g.argAt(call, fn.Sig, p.index)
}
