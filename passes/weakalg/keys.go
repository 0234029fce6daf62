package weakalg

import (
	"go/ast"
	"go/types"
	"slices"

	"github.com/clerkvet/clerkvet/passes/internal/lib"
	"github.com/clerkvet/clerkvet/passes/internal/trace"
)

// A keyKind says what a verification key is.
type keyKind uint8

const (
	// unknown is whatever can't be told.
	unknown keyKind = iota
	// nothing is nil.
	nothing
	// bytes are of type []byte, and a secret for all that is known.
	bytes
	// publicBytes are of type []byte and hold a public key.
	publicBytes
	// typed is a public key of a type that no HMAC takes.
	typed
	// parameter is a parameter of type []byte, or of a function type.
	parameter
)

// A key is what a verification can verify with.
type key struct {
	kind keyKind
	// at is the expression.
	at ast.Expr
	// param is the parameter.
	param *types.Var
	// typ is the type of a typed key, or of a parameter that is one; nil for an interface.
	typ types.Type
}

// found is what is known of the keys of one verification.
type found struct {
	keys []key
	// checked is set if the function that finds the key looks at the token's algorithm.
	checked bool
	// unknown is set if there is such a function and it can't be followed.
	unknown bool
	// keyfuncParam is set if the function is a parameter.
	keyfuncParam bool
	// mixed is set if one function finds HMAC secrets and public keys. Of several functions the program takes one.
	mixed bool
}

func (f found) has(kind keyKind) bool {
	return slices.ContainsFunc(f.keys, func(k key) bool { return k.kind == kind })
}

func (f found) both() bool { return f.has(bytes) && f.has(typed) }

// finders returns the keys that e can be, or that the functions can return which e can be. A function that checks the
// algorithm is enough: where there are several, they are told apart by something that is not followed.
func (c *checker) finders(e ast.Expr) (f found) {
	if !c.isFunc(e) {
		f.keys = c.keys(e, 0)
		return f
	}
	if fact := c.factOf(e); fact != nil {
		f.add(fact, e)
		return f
	}
	for _, o := range c.graph.Origins(e) {
		c.finder(&f, o, e)
	}
	return f
}

// isFunc reports whether e is a function: by its type, or, behind an empty interface, by where it comes from.
func (c *checker) isFunc(e ast.Expr) bool {
	switch c.typeOf(e).Underlying().(type) {
	case *types.Signature:
		return true
	case *types.Interface:
		return slices.ContainsFunc(c.graph.Origins(e), func(o trace.Origin) bool { return o.Kind == trace.FuncValue })
	}
	return false
}

// finder adds the keys of one function.
func (c *checker) finder(f *found, o trace.Origin, e ast.Expr) {
	switch o.Kind {
	case trace.FuncValue:
		typ, body := c.body(o)
		if body == nil {
			c.foreign(f, o.Obj, e)
			return
		}
		keys := c.chosen(typ, body)
		f.checked = f.checked || c.checks(body)
		f.keys = append(f.keys, keys...)
		f.mixed = f.mixed || (found{keys: keys}).both()
	case trace.Param:
		if v, ok := o.Obj.(*types.Var); ok {
			f.keys = append(f.keys, key{kind: parameter, at: e, param: v})
			f.keyfuncParam = true
		}
	case trace.Null:
	case trace.Call:
		c.foreign(f, o.Obj, e)
	default:
		f.unknown = true
	}
}

// foreign adds what is known of a function of another package: that of a keyset returns typed keys.
func (c *checker) foreign(f *found, obj types.Object, e ast.Expr) {
	if fact := c.facts[obj]; fact != nil {
		f.add(fact, e)
		return
	}
	if c.uses.KnownObject(obj) {
		if fn, ok := obj.(*types.Func); ok && fn.Name() == "Alg" {
			f.checked = true // jose2go's function for a key with its algorithm
			return
		}
		f.keys = append(f.keys, key{kind: typed, at: e})
		return
	}
	f.unknown = true
}

// body returns the syntax of a function of this package, nil for others.
func (c *checker) body(o trace.Origin) (*ast.FuncType, *ast.BlockStmt) {
	if lit, ok := o.Expr.(*ast.FuncLit); ok {
		return lit.Type, lit.Body
	}
	if fn, ok := o.Obj.(*types.Func); ok && c.decls[fn] != nil {
		return c.decls[fn].Type, c.decls[fn].Body
	}
	return nil, nil
}

// chosen returns the keys that a function can return. One that never looks at its token returns what the program is
// configured with, of one kind or of the other: then its secrets are nothing to confuse public keys with.
func (c *checker) chosen(typ *ast.FuncType, body *ast.BlockStmt) []key {
	keys := c.returned(body, 0)
	if c.usesParams(typ, body) || !(found{keys: keys}).has(typed) {
		return keys
	}
	for i := range keys {
		if keys[i].kind == bytes {
			keys[i].kind = unknown
		}
	}
	return keys
}

// usesParams reports whether a function uses any of its parameters.
func (c *checker) usesParams(typ *ast.FuncType, body *ast.BlockStmt) (yes bool) {
	ast.Inspect(body, func(n ast.Node) bool {
		if id, ok := n.(*ast.Ident); ok {
			obj := c.info.Uses[id]
			yes = yes || obj != nil && typ.Params.Pos() <= obj.Pos() && obj.Pos() < typ.Params.End()
		}
		return !yes
	})
	return yes
}

// maxDepth bounds how many functions and variables stand between a key and where it comes from.
const maxDepth = 8

// returned returns what the return statements of a function give as its first result.
func (c *checker) returned(body *ast.BlockStmt, depth int) (keys []key) {
	if depth > maxDepth {
		return nil
	}
	ast.Inspect(body, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.FuncLit:
			return false
		case *ast.ReturnStmt:
			if len(n.Results) > 0 && !c.fails(n) {
				keys = append(keys, c.keys(n.Results[0], depth+1)...)
			}
		}
		return true
	})
	return keys
}

// fails reports whether a return statement brings an error instead of a key: with nil before it, or a new one.
func (c *checker) fails(ret *ast.ReturnStmt) bool {
	if len(ret.Results) < 2 {
		return false
	}
	if c.info.Types[ret.Results[0]].IsNil() {
		return true
	}
	call, ok := ast.Unparen(ret.Results[len(ret.Results)-1]).(*ast.CallExpr)
	return ok && !c.raw(call)
}

// raw reports whether the last result is what a method like (Key).Raw returns, which writes the key as well.
func (c *checker) raw(call *ast.CallExpr) bool { return len(call.Args) == 1 && isAddress(call.Args[0]) }

func isAddress(e ast.Expr) bool {
	_, ok := ast.Unparen(e).(*ast.UnaryExpr)
	return ok
}

// typeOf returns the type of e, and of a call with several results the type of the first.
func (c *checker) typeOf(e ast.Expr) types.Type {
	t := c.info.TypeOf(e)
	if t == nil {
		return types.Typ[types.Invalid]
	}
	if tuple, ok := t.(*types.Tuple); ok {
		if tuple.Len() == 0 {
			return types.Typ[types.Invalid]
		}
		return tuple.At(0).Type()
	}
	return t
}

// keys returns what keys an expression can be.
func (c *checker) keys(e ast.Expr, depth int) []key {
	e = ast.Unparen(e)
	if depth > maxDepth {
		return nil
	}
	if c.info.Types[e].IsNil() {
		return []key{{kind: nothing, at: e}}
	}
	t := c.typeOf(e)
	switch {
	case types.Identical(t, byteSlice):
		return c.bytes(e)
	case isPublic(t):
		return []key{{kind: typed, at: e, typ: t}}
	}
	if f := c.setField(t); f != nil {
		return c.keysOfSet(e, f, depth)
	}
	if _, ok := t.Underlying().(*types.Interface); !ok {
		return []key{{kind: unknown, at: e}}
	}
	switch e := e.(type) {
	case *ast.Ident:
		if v, ok := c.info.Uses[e].(*types.Var); ok {
			return c.variable(e, v, depth)
		}
	case *ast.CallExpr:
		return c.called(e, depth)
	}
	return []key{{kind: unknown, at: e}}
}

// setField returns the field that holds the keys of a set of verification keys, nil if t is no such set.
func (c *checker) setField(t types.Type) *types.Var {
	st, ok := t.Underlying().(*types.Struct)
	if !ok {
		return nil
	}
	for f := range st.Fields() {
		if _, ok := f.Type().Underlying().(*types.Slice); ok && slices.ContainsFunc(c.rows(f, lib.TakesSecret), func(r lib.Row) bool { return r.Of == lib.JWTKey }) {
			return f
		}
	}
	return nil
}

// keysOfSet returns the keys that the function around e puts into a set: in a literal, or by append.
func (c *checker) keysOfSet(e ast.Expr, f *types.Var, depth int) (keys []key) {
	around := c.graph.FuncAt(e.Pos())
	for _, d := range c.graph.Defs(f) {
		if d.Value == nil || c.graph.FuncAt(d.Value.Pos()) != around {
			continue
		}
		var elems []ast.Expr
		switch v := ast.Unparen(d.Value).(type) {
		case *ast.CompositeLit:
			elems = v.Elts
		case *ast.CallExpr:
			if c.info.Types[v.Fun].IsBuiltin() && len(v.Args) > 1 && !v.Ellipsis.IsValid() {
				elems = v.Args[1:]
			}
		}
		for _, elem := range elems {
			for _, k := range c.keys(elem, depth+1) {
				k.at = elem
				keys = append(keys, k)
			}
		}
	}
	if keys == nil {
		return []key{{kind: unknown, at: e}}
	}
	return keys
}

var byteSlice = types.NewSlice(types.Typ[types.Byte])

// isPublic reports whether t is a public key of the standard library.
func isPublic(t types.Type) bool {
	if ptr, ok := types.Unalias(t).(*types.Pointer); ok {
		t = ptr.Elem()
	}
	named, ok := types.Unalias(t).(*types.Named)
	if !ok || named.Obj().Pkg() == nil || named.Obj().Name() != "PublicKey" {
		return false
	}
	switch named.Obj().Pkg().Path() {
	case "crypto", "crypto/rsa", "crypto/ecdsa", "crypto/ed25519":
		return true
	}
	return false
}

// bytes judges what is in a []byte.
func (c *checker) bytes(e ast.Expr) []key {
	if c.holdsPublic(e, 0) {
		return []key{{kind: publicBytes, at: e}}
	}
	keys := []key{{kind: bytes, at: e}}
	for _, o := range c.graph.Origins(e) {
		if v, ok := o.Obj.(*types.Var); ok && o.Kind == trace.Param {
			keys = append(keys, key{kind: parameter, at: e, param: v, typ: byteSlice})
		}
	}
	return keys
}

// variable follows a variable of an interface type.
func (c *checker) variable(e *ast.Ident, v *types.Var, depth int) (keys []key) {
	for _, d := range c.graph.Defs(v) {
		switch {
		case d.Kind == trace.Zero:
		case d.Kind != trace.Assigned || d.Base != nil:
			keys = append(keys, key{kind: unknown, at: e})
		case d.Index > 0:
			keys = append(keys, key{kind: unknown, at: e})
		default:
			for _, k := range c.keys(d.Value, depth+1) {
				k.at = e
				keys = append(keys, k)
			}
		}
	}
	if keys != nil {
		return keys
	}
	if fn, _ := c.paramOf(v); fn != nil {
		return []key{{kind: parameter, at: e, param: v}}
	}
	return []key{{kind: unknown, at: e}}
}

// called follows a call whose first result is of an interface type, or a conversion to one.
func (c *checker) called(e *ast.CallExpr, depth int) []key {
	if c.info.Types[e.Fun].IsType() && len(e.Args) == 1 {
		return c.keys(e.Args[0], depth+1)
	}
	callee := c.graph.Callee(e)
	if fn, ok := callee.(*types.Func); ok && c.decls[fn] != nil {
		var keys []key
		for _, k := range c.returned(c.decls[fn].Body, depth+1) {
			if k.kind == parameter {
				k = key{kind: bytes, at: e}
			}
			keys = append(keys, k)
		}
		return keys
	}
	if fact := c.facts[callee]; fact != nil && callee != nil {
		var f found
		f.add(fact, e)
		return f.keys
	}
	return []key{{kind: unknown, at: e}}
}
