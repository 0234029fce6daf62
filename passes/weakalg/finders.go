package weakalg

import (
	"go/ast"
	"go/types"
	"slices"

	"github.com/clerkvet/clerkvet/passes/internal/trace"
)

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
