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

// maxDepth bounds how many functions and variables stand between a key and where it comes from.
const maxDepth = 8

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
