package uncheckedclaims

import (
	"go/ast"
	"go/types"

	"golang.org/x/tools/go/ssa"

	"github.com/clerkvet/clerkvet/passes/internal/lib"
)

// validates are the methods by which a type of claims has its own times compared: golang-jwt up to v4 leaves all to
// the first, and v5 asks the second for the time of expiry.
var validates = map[string]bool{"Valid": true, "GetExpirationTime": true}

// lax finds out whether the claims that a call fills are of a type whose own validation accepts everything.
func (c *checker) lax(call *ast.CallExpr, dest ssa.Value) []drop {
	var drops []drop
	for _, r := range c.prog.roots(dest) {
		t := r.Type()
		for name := range validates {
			obj, _, _ := types.LookupFieldOrMethod(t, true, c.pass.Pkg, name)
			m, ok := obj.(*types.Func)
			if !ok || c.uses.KnownObject(m) || !c.accepts(m) {
				continue
			}
			d := drop{claims: expiry, at: call.Fun, name: qualified(m)}
			if decl := c.declared(m); decl != nil {
				d.at = decl.Name
			}
			drops = append(drops, d)
		}
	}
	return drops
}

// accepts reports whether a validation finds nothing wrong with any claims.
func (c *checker) accepts(m *types.Func) bool {
	if f := c.facts[m]; f != nil {
		return f.Passes
	}
	fn := c.prog.flow.Func(m)
	return fn != nil && m.Pkg() == c.pass.Pkg && returnsNil(fn)
}

// returnsNil reports whether fn returns nothing but nil.
func returnsNil(fn *ssa.Function) bool {
	found := false
	for _, b := range fn.Blocks {
		ret, ok := b.Instrs[len(b.Instrs)-1].(*ssa.Return)
		if !ok {
			continue
		}
		for _, r := range ret.Results {
			k, ok := r.(*ssa.Const)
			if !ok || !k.IsNil() {
				return false
			}
			found = true
		}
	}
	return found
}

// declared returns the declaration of a function of this package, nil if it is none.
func (c *checker) declared(fn *types.Func) *ast.FuncDecl {
	for _, f := range c.pass.Files {
		for _, d := range f.Decls {
			if decl, ok := d.(*ast.FuncDecl); ok && c.pass.TypesInfo.Defs[decl.Name] == fn {
				return decl
			}
		}
	}
	return nil
}

// validators are the methods of a type of claims that the library calls: Valid before v5, and Validate since.
var validators = []string{"Valid", "Validate"}

// ownValidation returns the receivers of the methods by which the claims that a call fills validate themselves, and what
// other packages say of theirs.
func (c *checker) ownValidation(dest ssa.Value) (receivers []ssa.Value, ev evidence) {
	for _, r := range c.prog.roots(dest) {
		for _, name := range validators {
			obj, _, _ := types.LookupFieldOrMethod(r.Type(), true, c.pass.Pkg, name)
			m, ok := obj.(*types.Func)
			if !ok || c.uses.KnownObject(m) {
				continue
			}
			if fn := c.prog.function(nil, m); fn != nil && len(fn.Params) > 0 {
				receivers = append(receivers, fn.Params[0])
				continue
			}
			ev.unknown = ev.unknown || !c.analyzed(m.Pkg())
			if f := c.facts[m.Origin()]; f != nil {
				for _, p := range f.Params {
					if p.Index == lib.Recv {
						ev.read |= claims(p.Reads)
						ev.unknown = ev.unknown || p.Unknown
					}
				}
			}
		}
	}
	return receivers, ev
}
