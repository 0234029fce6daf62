package routes

import (
	"go/ast"
	"go/token"
	"go/types"

	"github.com/clerkvet/clerkvet/passes/internal/gotype"
	"github.com/clerkvet/clerkvet/passes/internal/uses"
)

// What a field holds if its struct is made without it.
const (
	zeroUnknown = iota
	zeroNil
	zeroString
	zeroInt
	zeroBool
)

func zeroOf(t types.Type) int {
	switch u := t.Underlying().(type) {
	case *types.Pointer, *types.Signature, *types.Interface, *types.Slice, *types.Map, *types.Chan:
		return zeroNil
	case *types.Basic:
		switch {
		case u.Info()&types.IsString != 0:
			return zeroString
		case u.Info()&types.IsInteger != 0:
			return zeroInt
		case u.Info()&types.IsBoolean != 0:
			return zeroBool
		}
	}
	return zeroUnknown
}

// zero compiles the value of a variable that is declared without one.
func (s *scope) zero(t types.Type) Expr {
	switch zeroOf(t) {
	case zeroNil:
		return Expr{Op: opNil}
	case zeroString:
		return Expr{Op: opString}
	case zeroInt:
		return Expr{Op: opInt}
	case zeroBool:
		return Expr{Op: opBool}
	}
	return s.newValue(t, token.NoPos)
}

func (s *scope) funcLit(e *ast.FuncLit) Expr {
	n := s.c.number(e)
	fn := s.c.newFunc(s.fn.Key, s.fn.Name, e.Pos())
	fn.Lit, fn.node, fn.obj, fn.Maker = n, e, s.fn.obj, s.fn.Maker
	t := &scope{c: s.c, fn: fn, outer: s, slots: make(map[types.Object]int)}
	sig, _ := s.c.info.TypeOf(e).(*types.Signature)
	if sig == nil {
		return unknownExpr
	}
	t.signature(e.Type, sig)
	fn.option = s.c.kinds.option(sig)
	fn.Body = t.block(e.Body)
	t.outside(e.Body)
	fn.Slots = len(t.slots) + t.unnamed
	return Expr{Op: opLit, Lit: fn, pos: e.Pos()}
}

func (s *scope) composite(e *ast.CompositeLit) Expr {
	t := s.c.info.TypeOf(e)
	if t == nil {
		return unknownExpr
	}
	if p, ok := t.Underlying().(*types.Pointer); ok {
		t = p.Elem() // an element of a list whose type is left out
	}
	if k := s.c.kinds.routerKind(t); k != 0 {
		return s.router(t, e)
	}
	switch u := t.Underlying().(type) {
	case *types.Struct:
		return s.structLit(t, u, e)
	case *types.Slice, *types.Array:
		x := Expr{Op: opList}
		for _, elt := range e.Elts {
			if kv, ok := elt.(*ast.KeyValueExpr); ok {
				elt = kv.Value
			}
			x.X = append(x.X, s.value(elt))
		}
		return s.handlerType(t, x)
	case *types.Map:
		x := Expr{Op: opMap}
		for _, elt := range e.Elts {
			if kv, ok := elt.(*ast.KeyValueExpr); ok {
				x.X = append(x.X, s.expr(kv.Key), s.value(kv.Value))
			}
		}
		return s.handlerType(t, x)
	}
	return unknownExpr
}

// handlerType keeps the type of a list or map that serves requests itself.
func (s *scope) handlerType(t types.Type, x Expr) Expr {
	if named := gotype.Named(t); named != nil && named.Obj().Pkg() == s.c.pass.Pkg && s.c.kinds.handler(named) {
		return Expr{Op: opConvert, Text: uses.Key(named.Obj()), X: []Expr{x}}
	}
	return x
}

// router compiles &http.ServeMux{} and the like.
func (s *scope) router(t types.Type, e *ast.CompositeLit) Expr {
	return Expr{Op: opNew, Type: s.c.kinds.param(t, ""), pos: e.Pos(), Line: s.c.line(e.Pos())}
}

func (s *scope) structLit(t types.Type, st *types.Struct, e *ast.CompositeLit) Expr {
	x := Expr{Op: opStruct, pos: e.Pos(), end: e.End(), Line: s.c.line(e.Pos())}
	if named := gotype.Named(t); named != nil {
		x.Text = uses.Key(named.Obj())
		s.c.embeds(x.Text, st)
	}
	for i, elt := range e.Elts {
		if kv, ok := elt.(*ast.KeyValueExpr); ok {
			if id, ok := kv.Key.(*ast.Ident); ok {
				x.Names = append(x.Names, id.Name)
				x.X = append(x.X, s.value(kv.Value))
			}
		} else if i < st.NumFields() {
			x.Names = append(x.Names, st.Field(i).Name())
			x.X = append(x.X, s.value(elt))
		}
	}
	return x
}

// embeds notes which fields of a struct type are embedded.
func (c *compiler) embeds(key string, st *types.Struct) {
	if _, ok := c.types[key]; ok {
		return
	}
	t := Type{Key: key}
	for f := range st.Fields() {
		if f.Embedded() {
			t.Embedded = append(t.Embedded, f.Name())
		}
	}
	c.types[key] = t
}
