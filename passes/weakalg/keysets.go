package weakalg

import (
	"go/ast"
	"go/types"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/clerkvet/clerkvet/passes/internal/lib"
	"github.com/clerkvet/clerkvet/passes/internal/report"
	"github.com/clerkvet/clerkvet/passes/internal/trace"
)

// keysets reports secrets in keysets that also hold public keys.
func (c *checker) keysets() {
	c.each(lib.HoldsKeys, func(u use) {
		if c.InTest(u.key.Pos()) {
			return
		}
		public := u.row.Of == lib.PublicAlg
		var secrets []ast.Expr
		for _, o := range c.graph.Origins(u.key) {
			for _, row := range c.rows(o.Obj, lib.GivesKey) {
				if row.Of == lib.HMACAlg {
					secrets = append(secrets, o.Expr)
				} else {
					public = true
				}
			}
		}
		for _, e := range secrets {
			if call, ok := e.(*ast.CallExpr); ok && public {
				c.secretAmong(call.Fun)
			}
		}
	})
	c.addedKeys()
}

func (c *checker) secretAmong(at analysis.Range) {
	c.Report(report.Finding{
		Range:    at,
		Category: "mixed-algorithms",
		Message:  "this HMAC secret is in a keyset with public keys, so the token's key ID chooses the family; verify its tokens separately",
	})
}

// addedKeys reports secrets that are added to a keyset that is fetched, or to which public keys are added as well.
func (c *checker) addedKeys() {
	secrets := make(map[types.Object][]*ast.CallExpr)
	public := make(map[types.Object]bool)
	var sets []types.Object
	for _, use := range c.graph.Uses(lib.AddsKey) {
		set, key := c.graph.Arg(use.Call, lib.Recv), c.graph.Arg(use.Call, use.Row.Arg)
		if set == nil || key == nil || c.InTest(use.Call.Pos()) {
			continue
		}
		obj := c.holder(set)
		if obj == nil {
			continue
		}
		switch c.keyFamily(key) {
		case lib.HMACAlg:
			if len(secrets[obj]) == 0 {
				sets = append(sets, obj)
			}
			secrets[obj] = append(secrets[obj], use.Call)
		case lib.PublicAlg:
			public[obj] = true
		}
		for _, o := range c.graph.Origins(set) {
			public[obj] = public[obj] || o.Kind == trace.Call && len(c.rows(o.Obj, lib.RemoteKeys)) > 0
		}
	}
	for _, obj := range sets {
		for _, call := range secrets[obj] {
			if public[obj] {
				c.secretAmong(call.Args[0])
			}
		}
	}
}

// holder returns the variable or field that an expression is, nil if it is neither.
func (c *checker) holder(e ast.Expr) types.Object {
	switch e := ast.Unparen(e).(type) {
	case *ast.Ident:
		return c.info.Uses[e]
	case *ast.SelectorExpr:
		return c.info.Uses[e.Sel]
	}
	return nil
}

// keyFamily returns the family of a key that a library makes of bytes or of a key of the standard library, whatever it
// is given; 0 if that can't be told.
func (c *checker) keyFamily(e ast.Expr) lib.Kind {
	exprs := []ast.Expr{e}
	if v, ok := c.holder(e).(*types.Var); ok {
		exprs = nil
		for _, o := range c.algsOfKey(func(key *types.Var) bool { return key == v }) {
			if _, family := c.alg(o); family == lib.EncryptionAlg {
				return 0
			}
		}
		for _, d := range c.graph.Defs(v) {
			exprs = append(exprs, d.Value)
		}
	}
	for _, e := range exprs {
		call, ok := e.(*ast.CallExpr)
		if !ok || len(call.Args) == 0 {
			continue
		}
		fn, ok := c.graph.Callee(call).(*types.Func)
		if !ok || !c.uses.KnownObject(fn) || fn.Signature().Params().Len() == 0 || !types.IsInterface(fn.Signature().Params().At(0).Type()) {
			continue
		}
		switch t := c.typeOf(call.Args[0]); {
		case types.Identical(t, byteSlice):
			return lib.HMACAlg
		case isKeyPair(t):
			return lib.PublicAlg
		}
	}
	return 0
}

// isKeyPair reports whether t is a public or a private key of the standard library.
func isKeyPair(t types.Type) bool {
	if ptr, ok := types.Unalias(t).(*types.Pointer); ok {
		t = ptr.Elem()
	}
	named, ok := types.Unalias(t).(*types.Named)
	return ok && (isPublic(t) || named.Obj().Name() == "PrivateKey" && named.Obj().Pkg() != nil && strings.HasPrefix(named.Obj().Pkg().Path(), "crypto/"))
}
