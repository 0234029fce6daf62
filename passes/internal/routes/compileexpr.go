package routes

import (
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"

	"golang.org/x/tools/go/types/typeutil"
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
		return Expr{Op: opFunc, Text: keyOf(obj)}
	}
	return unknownExpr
}

func (s *scope) variable(obj *types.Var, e ast.Expr) Expr {
	if obj.Pkg() != nil && obj.Parent() == obj.Pkg().Scope() {
		return s.typed(Expr{Op: opGlobal, Text: keyOf(obj)}, e)
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
		return Expr{Op: op, Text: keyOf(fn), X: []Expr{recv}, Names: []string{fn.Name()}}
	case types.MethodExpr:
		return Expr{Op: opFunc, Text: keyOf(sel.Obj())}
	}
	return unknownExpr
}

// qualified compiles a name of another package.
func (s *scope) qualified(e *ast.SelectorExpr) Expr {
	switch obj := s.c.info.Uses[e.Sel].(type) {
	case *types.Var:
		return s.typed(Expr{Op: opGlobal, Text: keyOf(obj)}, e)
	case *types.Func:
		return Expr{Op: opFunc, Text: keyOf(obj)}
	}
	return unknownExpr
}

// path compiles the first n steps of a selection, which go through embedded fields.
func (s *scope) path(e *ast.SelectorExpr, sel *types.Selection, n int) Expr {
	x := s.expr(e.X)
	t := sel.Recv()
	for _, i := range sel.Index()[:n] {
		st := structOf(t)
		if st == nil || i >= st.NumFields() {
			return unknownExpr
		}
		f := st.Field(i)
		x = Expr{Op: opField, Text: f.Name(), X: []Expr{x}, N: zeroOf(f.Type()), Type: s.c.kinds.param(f.Type(), f.Name())}
		t = f.Type()
	}
	return x
}

func structOf(t types.Type) *types.Struct {
	if t == nil {
		return nil
	}
	if p, ok := t.Underlying().(*types.Pointer); ok {
		t = p.Elem()
	}
	st, _ := t.Underlying().(*types.Struct)
	return st
}

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
	return Expr{Op: opNew, Type: s.c.kinds.param(t, "")}
}

func (s *scope) funcLit(e *ast.FuncLit) Expr {
	n := s.c.lits[e]
	fn := s.c.newFunc(s.fn.Key, s.fn.Name, e.Pos())
	fn.Lit, fn.node, fn.obj, fn.Maker = n, e, s.fn.obj, s.fn.Maker
	t := &scope{c: s.c, fn: fn, outer: s, slots: make(map[types.Object]int)}
	sig, _ := s.c.info.TypeOf(e).(*types.Signature)
	if sig == nil {
		return unknownExpr
	}
	t.signature(e.Type, sig)
	fn.Body = t.block(e.Body)
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
	if named := namedOf(t); named != nil && named.Obj().Pkg() == s.c.pass.Pkg && s.c.kinds.handler(named) {
		return Expr{Op: opConvert, Text: keyOf(named.Obj()), X: []Expr{x}}
	}
	return x
}

// router compiles &http.ServeMux{} and the like.
func (s *scope) router(t types.Type, e *ast.CompositeLit) Expr {
	return Expr{Op: opNew, Type: s.c.kinds.param(t, ""), pos: e.Pos(), Line: s.c.line(e.Pos())}
}

func (s *scope) structLit(t types.Type, st *types.Struct, e *ast.CompositeLit) Expr {
	x := Expr{Op: opStruct, pos: e.Pos(), end: e.End(), Line: s.c.line(e.Pos())}
	if named := namedOf(t); named != nil {
		x.Text = keyOf(named.Obj())
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
	x.X = append(x.X, s.expr(fun))
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
	if s.c.kinds.serves(sig) {
		x.N |= serves
		if s.c.kinds.requests(sig) < sig.Params().Len() {
			x.N |= extra
		}
	}
	if s.takesRouter(sig) {
		x.N |= takesRouter
	}
	if s.c.kinds.mentions(sig) {
		x.N |= wires
	}
	if s.c.kinds.makes(sig) {
		x.N |= makes
	}
	if sig.Results().Len() > 0 && s.c.kinds.handler(sig.Results().At(0).Type()) {
		x.N |= givesHandler
	}
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

func (s *scope) takesRouter(sig *types.Signature) bool {
	for p := range sig.Params().Variables() {
		t := p.Type()
		if sl, ok := t.(*types.Slice); ok {
			t = sl.Elem()
		}
		if s.c.kinds.routerKind(t) != 0 {
			return true
		}
	}
	return false
}

// conversion compiles a conversion. That to a function type of the program with methods is kept: it makes a handler.
func (s *scope) conversion(e *ast.CallExpr, t types.Type) Expr {
	if len(e.Args) != 1 {
		return unknownExpr
	}
	x := s.expr(e.Args[0])
	named := namedOf(t)
	if named == nil || named.NumMethods() == 0 {
		return x
	}
	if _, ok := named.Underlying().(*types.Signature); !ok || named.Obj().Pkg() == nil || libraryPath(named.Obj().Pkg().Path()) {
		return x
	}
	return Expr{Op: opConvert, Text: keyOf(named.Obj()), X: []Expr{x}}
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
	return Expr{Op: opNew, Type: s.c.kinds.param(t, ""), pos: pos, Line: s.c.line(pos)}
}
