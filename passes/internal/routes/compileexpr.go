package routes

import (
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"

	"github.com/clerkvet/clerkvet/passes/internal/gotype"
	"github.com/clerkvet/clerkvet/passes/internal/uses"
)

var unknownExpr = Expr{}

// expr compiles an expression.
func (s *scope) expr(e ast.Expr) Expr {
	if e == nil {
		return unknownExpr
	}
	e = ast.Unparen(e)
	tv := s.c.info.Types[e]
	switch {
	case tv.Value != nil:
		return constExpr(tv.Value)
	case tv.IsNil():
		return Expr{Op: opNil}
	case tv.IsType():
		return unknownExpr
	}
	switch e := e.(type) {
	case *ast.Ident:
		return s.ident(e)
	case *ast.SelectorExpr:
		return s.selector(e)
	case *ast.CallExpr:
		return s.call(e)
	case *ast.CompositeLit:
		return s.composite(e)
	case *ast.FuncLit:
		return s.funcLit(e)
	case *ast.UnaryExpr:
		switch e.Op {
		case token.AND:
			return s.expr(e.X)
		case token.NOT:
			return Expr{Op: opNot, X: []Expr{s.expr(e.X)}}
		}
	case *ast.StarExpr:
		return s.expr(e.X)
	case *ast.TypeAssertExpr:
		return s.expr(e.X)
	case *ast.BinaryExpr:
		return Expr{Op: opBinary, Text: e.Op.String(), X: []Expr{s.expr(e.X), s.expr(e.Y)}}
	case *ast.IndexExpr:
		return s.index(e)
	case *ast.IndexListExpr:
		return s.expr(e.X)
	case *ast.SliceExpr:
		return Expr{Op: opSlice, X: []Expr{s.expr(e.X), s.bound(e.Low), s.bound(e.High)}}
	}
	return unknownExpr
}

// value compiles an expression whose value is assigned, passed or returned: a struct is copied then.
func (s *scope) value(e ast.Expr) Expr {
	return s.copied(s.expr(e), s.c.info.TypeOf(e))
}

func (s *scope) copied(x Expr, t types.Type) Expr {
	switch x.Op {
	case opVar, opGlobal, opField, opIndex:
	default:
		return x
	}
	if t == nil {
		return x
	}
	if _, ok := t.Underlying().(*types.Struct); !ok || s.c.kinds.routerKind(t) != 0 {
		return x
	}
	return Expr{Op: opCopy, X: []Expr{x}}
}

// bound compiles a bound of a slice expression; a missing one is nil.
func (s *scope) bound(e ast.Expr) Expr {
	if e == nil {
		return Expr{Op: opNil}
	}
	return s.expr(e)
}

func (s *scope) index(e *ast.IndexExpr) Expr {
	t := s.c.info.TypeOf(e.X)
	if t == nil {
		return unknownExpr
	}
	if _, ok := t.Underlying().(*types.Signature); ok {
		return s.expr(e.X) // an instance of a generic function
	}
	return s.typed(Expr{Op: opIndex, X: []Expr{s.expr(e.X), s.expr(e.Index)}}, e)
}

// maxText bounds the constants that are kept: no pattern is longer.
const maxText = 200

func constExpr(v constant.Value) Expr {
	switch v.Kind() {
	case constant.String:
		if s := constant.StringVal(v); len(s) <= maxText {
			return Expr{Op: opString, Text: s}
		}
	case constant.Bool:
		if constant.BoolVal(v) {
			return Expr{Op: opBool, N: 1}
		}
		return Expr{Op: opBool}
	case constant.Int:
		if n, ok := constant.Int64Val(v); ok {
			return Expr{Op: opInt, N: int(n)}
		}
	}
	return unknownExpr
}

// typed adds to an expression what it can be by its type, for when it can't be followed.
func (s *scope) typed(x Expr, e ast.Expr) Expr {
	x.Type = s.c.kinds.param(s.c.info.TypeOf(e), "")
	return x
}

func (s *scope) ident(e *ast.Ident) Expr {
	obj := s.c.info.Uses[e]
	if obj == nil {
		obj = s.c.info.Defs[e]
	}
	switch obj := obj.(type) {
	case *types.Var:
		return s.variable(obj, e)
	case *types.Func:
		return Expr{Op: opFunc, Text: uses.Key(obj)}
	}
	return unknownExpr
}

func (s *scope) variable(obj *types.Var, e ast.Expr) Expr {
	if s.c.steady.vars[obj] {
		return unknownExpr
	}
	if obj.Pkg() != nil && obj.Parent() == obj.Pkg().Scope() {
		return s.typed(Expr{Op: opGlobal, Text: uses.Key(obj)}, e)
	}
	up := 0
	for t := s; t != nil; t = t.outer {
		if i, ok := t.slots[obj]; ok {
			return Expr{Op: opVar, N: i, Up: up}
		}
		up++
	}
	if s.c.info.Defs[identOf(e)] == obj {
		return Expr{Op: opVar, N: s.slot(obj)}
	}
	return unknownExpr
}

func identOf(e ast.Expr) *ast.Ident {
	id, _ := ast.Unparen(e).(*ast.Ident)
	return id
}

func (s *scope) selector(e *ast.SelectorExpr) Expr {
	sel := s.c.info.Selections[e]
	if sel == nil {
		return s.qualified(e)
	}
	switch sel.Kind() {
	case types.FieldVal:
		return s.path(e, sel, len(sel.Index()))
	case types.MethodVal:
		recv := s.path(e, sel, len(sel.Index())-1)
		fn, ok := sel.Obj().(*types.Func)
		if !ok {
			return unknownExpr
		}
		op := opMethod
		if r := fn.Signature().Recv(); r != nil {
			if types.IsInterface(r.Type()) {
				op = opDynamic
			}
			recv = s.copied(recv, r.Type())
		}
		return Expr{Op: op, Text: uses.Key(fn), X: []Expr{recv}, Names: []string{fn.Name()}}
	case types.MethodExpr:
		return Expr{Op: opFunc, Text: uses.Key(sel.Obj())}
	}
	return unknownExpr
}

// qualified compiles a name of another package.
func (s *scope) qualified(e *ast.SelectorExpr) Expr {
	switch obj := s.c.info.Uses[e.Sel].(type) {
	case *types.Var:
		return s.typed(Expr{Op: opGlobal, Text: uses.Key(obj)}, e)
	case *types.Func:
		return Expr{Op: opFunc, Text: uses.Key(obj)}
	}
	return unknownExpr
}

// path compiles the first n steps of a selection, which go through embedded fields.
func (s *scope) path(e *ast.SelectorExpr, sel *types.Selection, n int) Expr {
	x := s.expr(e.X)
	t := sel.Recv()
	for _, i := range sel.Index()[:n] {
		st := gotype.Struct(t)
		if st == nil || i >= st.NumFields() {
			return unknownExpr
		}
		f := st.Field(i)
		x = Expr{Op: opField, Text: f.Name(), X: []Expr{x}, N: zeroOf(f.Type()), Type: s.c.kinds.param(f.Type(), f.Name())}
		t = f.Type()
	}
	return x
}
