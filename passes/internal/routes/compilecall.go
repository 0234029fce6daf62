package routes

import (
	"go/ast"
	"go/token"
	"go/types"

	"golang.org/x/tools/go/types/typeutil"

	"github.com/clerkvet/clerkvet/passes/internal/gotype"
	"github.com/clerkvet/clerkvet/passes/internal/uses"
)

// call compiles a call, a conversion, or a builtin.
func (s *scope) call(e *ast.CallExpr) Expr {
	fun := ast.Unparen(e.Fun)
	if tv := s.c.info.Types[fun]; tv.IsType() {
		return s.conversion(e, tv.Type)
	}
	if b, ok := typeutil.Callee(s.c.info, e).(*types.Builtin); ok {
		return s.builtin(e, b.Name())
	}
	t := s.c.info.TypeOf(fun)
	if t == nil {
		return unknownExpr
	}
	sig, ok := t.Underlying().(*types.Signature)
	if !ok {
		return unknownExpr
	}
	pos := start(fun)
	x := s.typed(Expr{Op: opCall, pos: pos, end: fun.End(), call: e, Line: s.c.line(pos), Public: s.c.publicReason(e)}, e)
	x.X = append(make([]Expr, 0, 1+len(e.Args)), s.expr(fun))
	for _, arg := range e.Args {
		x.X = append(x.X, s.value(arg))
	}
	if len(rowsOf(x.X[0].Text)) > 0 {
		for _, arg := range x.X[1:] {
			if arg.Lit != nil {
				arg.Lit.Inline = true
			}
		}
	}
	if e.Ellipsis.IsValid() {
		x.N |= spread
	}
	x.N |= s.c.kinds.callFlags(sig)
	s.adapts(&x, e, sig)
	return x
}

// start returns where the name of a function that is called begins: in a chain of calls, the name of the method.
func start(fun ast.Expr) token.Pos {
	if sel, ok := fun.(*ast.SelectorExpr); ok {
		if _, ok := ast.Unparen(sel.X).(*ast.CallExpr); ok {
			return sel.Sel.Pos()
		}
	}
	return fun.Pos()
}

// conversion compiles a conversion. That to a function type of the program with methods is kept: it makes a handler.
func (s *scope) conversion(e *ast.CallExpr, t types.Type) Expr {
	if len(e.Args) != 1 {
		return unknownExpr
	}
	x := s.expr(e.Args[0])
	named := gotype.Named(t)
	if named == nil || named.NumMethods() == 0 {
		return x
	}
	if _, ok := named.Underlying().(*types.Signature); !ok || named.Obj().Pkg() == nil || libraryPath(named.Obj().Pkg().Path()) {
		return x
	}
	return Expr{Op: opConvert, Text: uses.Key(named.Obj()), X: []Expr{x}}
}

func (s *scope) builtin(e *ast.CallExpr, name string) Expr {
	var args []Expr
	for _, arg := range e.Args {
		args = append(args, s.value(arg))
	}
	switch name {
	case "append":
		x := Expr{Op: opAppend, X: args}
		if e.Ellipsis.IsValid() {
			x.N |= spread
		}
		return x
	case "len":
		return Expr{Op: opLen, X: args}
	case "new":
		if t := s.c.info.TypeOf(e); t != nil {
			if p, ok := t.Underlying().(*types.Pointer); ok {
				return s.newValue(p.Elem(), e.Pos())
			}
		}
	case "make":
		t := s.c.info.TypeOf(e)
		if t == nil {
			break
		}
		if _, ok := t.Underlying().(*types.Map); ok {
			return Expr{Op: opMap}
		}
		if len(args) > 1 && args[1].Op == opInt && args[1].N == 0 {
			return Expr{Op: opList}
		}
	}
	return unknownExpr
}

func (s *scope) newValue(t types.Type, pos token.Pos) Expr {
	if named := gotype.Named(t); named != nil && s.c.kinds.settings(named) {
		return Expr{Op: opStruct, Text: uses.Key(named.Obj())}
	}
	return Expr{Op: opNew, Type: s.c.kinds.param(t, ""), pos: pos, Line: s.c.line(pos)}
}
