package trace

import (
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"
	"math"
)

// Origins returns where the value of e can come from. The result is never empty: what can't be followed is Unknown.
func (g *Graph) Origins(e ast.Expr) []Origin {
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

// maxSteps bounds one question as a whole: what is not answered by then can't be followed.
const maxSteps = 20_000

func (g *Graph) eval(e ast.Expr) []Origin {
	if e == nil {
		return nil
	}
	e = ast.Unparen(e)
	tv := g.info.Types[e]
	if tv.Value != nil {
		if sum, ok := e.(*ast.BinaryExpr); ok && sum.Op == token.ADD && tv.Value.Kind() == constant.String {
			return concat(e, g.eval(sum.X), g.eval(sum.Y))
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
		if e.Op == token.ADD {
			return concat(e, g.Origins(e.X), g.Origins(e.Y))
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
			{Kind: Env},
		}
	case Default:
		return append(g.Origins(d.Value), Origin{Kind: Env, Name: g.name(d.Name)})
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
	return g.Origins(d.Value)
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

// field evaluates a read of a struct field: the assignments to it through the same local struct if all of that is in
// sight, else every assignment in the package, and what other packages say of it.
func (g *Graph) field(e *ast.SelectorExpr, v *types.Var) []Origin {
	if os, ok := g.ownField(e, v); ok {
		return os
	}
	out := []Origin{{Kind: Field, Expr: e, Obj: v}}
	out = add(out, g.fieldWrites(v)...)
	if f := g.facts[v]; f != nil {
		out = add(out, g.fromFact(f.Values, nil, e)...)
	}
	return out
}

// ownField answers for x.f where x is a local variable that holds struct literals of this function and nothing else.
func (g *Graph) ownField(e *ast.SelectorExpr, v *types.Var) ([]Origin, bool) {
	id, ok := ast.Unparen(e.X).(*ast.Ident)
	if !ok {
		return nil, false
	}
	base, ok := g.info.Uses[id].(*types.Var)
	if !ok || base.Pkg() != g.pass.Pkg || base.Parent() == g.pass.Pkg.Scope() || g.escaped[base] || g.shared[base] {
		return nil, false
	}
	structs := g.variable(id, base)
	if len(structs) == 0 {
		return nil, false
	}
	var out []Origin
	for _, s := range structs {
		if s.Kind != Struct || s.Expr == nil {
			return nil, false
		}
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
			if h := g.holder[d.Lit]; d.Lit == nil || h == nil || !g.escaped[h] {
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

// Attribute evaluates a field of a Struct origin: what its literal says, or the zero value, and what is assigned
// through the variables that held it.
func (g *Graph) Attribute(s Origin, v *types.Var) []Origin {
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
		if v, ok := o.Obj.(*types.Var); ok && o.Kind == Param {
			if arg, ok := s.bind[v]; ok {
				out = add(out, g.Origins(arg)...)
				continue
			}
		}
		out = add(out, o)
	}
	return out
}

// literal evaluates a composite literal. A byte slice of constants is the string of these bytes.
func (g *Graph) literal(e *ast.CompositeLit) []Origin {
	t := g.info.TypeOf(e)
	if t == nil {
		return unknown(e)
	}
	if structOf(t) != nil {
		return []Origin{{Kind: Struct, Expr: e}}
	}
	if isBytes(t) {
		return g.bytes(e)
	}
	return g.elements(e)
}

func (g *Graph) bytes(e *ast.CompositeLit) []Origin {
	text := make([]byte, 0, len(e.Elts))
	for _, elt := range e.Elts {
		tv := g.info.Types[elt]
		if tv.Value == nil {
			return unknown(e)
		}
		n, ok := constant.Int64Val(constant.ToInt(tv.Value))
		if !ok {
			return unknown(e)
		}
		text = append(text, byte(n))
	}
	return []Origin{{Kind: Constant, Expr: e, Const: constant.MakeString(string(text))}}
}

func isBytes(t types.Type) bool {
	var elem types.Type
	switch t := t.Underlying().(type) {
	case *types.Slice:
		elem = t.Elem()
	case *types.Array:
		elem = t.Elem()
	default:
		return false
	}
	b, ok := elem.Underlying().(*types.Basic)
	return ok && b.Kind() == types.Byte
}

// element evaluates x[i]: any element that the package puts into x.
func (g *Graph) element(e *ast.IndexExpr) []Origin {
	if _, ok := g.info.TypeOf(e.X).(*types.Signature); ok { // a generic function
		return g.eval(e.X)
	}
	return g.elements(e.X)
}

// elements evaluates what a slice, array or map can hold. A variable of such a type has the origins of its elements.
func (g *Graph) elements(e ast.Expr) (out []Origin) {
	lit, ok := ast.Unparen(orBlank(e)).(*ast.CompositeLit)
	if !ok {
		return g.Origins(e)
	}
	defer func() {
		for i := range out {
			out[i].Element = true
		}
	}()
	for _, elt := range lit.Elts {
		if kv, ok := elt.(*ast.KeyValueExpr); ok {
			elt = kv.Value
		}
		if inner, ok := elt.(*ast.CompositeLit); ok && inner.Type == nil {
			out = add(out, g.literal(inner)...)
			continue
		}
		out = add(out, g.Origins(elt)...)
	}
	return out
}

// argFor returns the argument of call for v, nil if v is no parameter of fn.
func (g *Graph) argFor(call *ast.CallExpr, fn *Func, v *types.Var) ast.Expr {
	p, ok := g.params[v]
	if !ok || p.fn != fn {
		return nil
	}
	return g.argAt(call, fn.Sig, p.index)
}
