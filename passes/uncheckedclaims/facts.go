package uncheckedclaims

import (
	"cmp"
	"fmt"
	"go/types"
	"maps"
	"slices"
	"sort"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/clerkvet/clerkvet/passes/internal/gotype"
	"github.com/clerkvet/clerkvet/passes/internal/lib"
	"github.com/clerkvet/clerkvet/passes/internal/uses"
)

// A claimsFact is what other packages need to know of a function.
type claimsFact struct {
	// Params are the parameters that take claims.
	Params []paramFact
	// Missing are the claims that nobody compared of a token whose claims the function returns as result Index.
	Missing uint16
	Index   int
	// Verifier names what verified the token.
	Verifier string
	// Dropped are those of the missing claims whose comparison an option switched off, and Option names it and its place.
	Dropped uint16
	Option  string
	// Keys is set if the function returns keys that are fetched from a URL, or a function that finds them.
	Keys bool
	// Passes is set if the function is the validation of a type of claims, and finds nothing wrong with any.
	Passes bool
	// Cookie is set if the function returns the value of a cookie.
	Cookie bool
	// Satellite is set if the function returns the claims of a session of any issuer.
	Satellite bool
	// Token is one more than the parameter that holds a session token which is verified without its authorized party;
	// 0 if there is none.
	Token int
}

// A paramFact is what a function does with the claims that it gets as argument Index.
type paramFact struct {
	Index   int
	Reads   uint16
	Unknown bool
}

// AFact marks claimsFact as a fact.
func (*claimsFact) AFact() {}

// String describes the fact.
func (f *claimsFact) String() string {
	var parts []string
	for _, p := range f.Params {
		parts = append(parts, fmt.Sprintf("parameter %d: compares %s", p.Index, claims(p.Reads)))
	}
	if f.Missing != 0 {
		parts = append(parts, fmt.Sprintf("result %d: unchecked %s", f.Index, claims(f.Missing)))
	}
	if f.Keys {
		parts = append(parts, "fetched keys")
	}
	if f.Passes {
		parts = append(parts, "validates nothing")
	}
	if f.Cookie {
		parts = append(parts, "cookie")
	}
	if f.Satellite {
		parts = append(parts, "session of any issuer")
	}
	if f.Token > 0 {
		parts = append(parts, fmt.Sprintf("parameter %d: session of any party", f.Token-1))
	}
	return strings.Join(parts, "; ")
}

// String lists the claims by their names in a token.
func (k claims) String() string {
	var names []string
	for i, name := range []string{"iss", "aud", "exp", "sid", "jti"} {
		if k&(1<<i) != 0 {
			names = append(names, name)
		}
	}
	if names == nil {
		return "nothing"
	}
	return strings.Join(names, ", ")
}

// analyzed reports whether the functions of a package have facts where they matter, so that one without a fact compares
// no claims: the package reaches a library for whose sake all drivers analyze it, and is not that library.
func (c *checker) analyzed(pkg *types.Package) bool {
	if ok, done := c.foreign[pkg]; done {
		return ok
	}
	seen := make(map[*types.Package]bool)
	var reaches func(*types.Package) bool
	reaches = func(p *types.Package) bool {
		if seen[p] {
			return false
		}
		seen[p] = true
		return uses.AreaOf(p.Path()).Core() || slices.ContainsFunc(p.Imports(), reaches)
	}
	c.foreign[pkg] = uses.AreaOf(pkg.Path()) == 0 && reaches(pkg)
	return c.foreign[pkg]
}

// factObjects returns the objects that have facts, in a fixed order.
func (c *checker) factObjects() []types.Object {
	objs := slices.Collect(maps.Keys(c.facts))
	slices.SortFunc(objs, func(a, b types.Object) int {
		return cmp.Or(cmp.Compare(a.Pkg().Path(), b.Pkg().Path()), cmp.Compare(a.(*types.Func).FullName(), b.(*types.Func).FullName()))
	})
	return objs
}

// exportFacts writes down what importers need to know: out holds what verifications have found out already.
func (c *checker) exportFacts(out map[*types.Func]*claimsFact) {
	for _, fn := range c.prog.funcs {
		obj, ok := fn.Object().(*types.Func)
		if !ok || !obj.Exported() || fn.Parent() != nil {
			continue
		}
		fact := out[obj]
		if fact == nil {
			fact = new(claimsFact)
		}
		c.describe(fact, fn)
		if fact.Params != nil || fact.Missing != 0 || fact.Keys || fact.Cookie || fact.Passes || fact.Satellite || fact.Token > 0 {
			sort.Slice(fact.Params, func(i, j int) bool { return fact.Params[i].Index < fact.Params[j].Index })
			c.pass.ExportObjectFact(obj, fact)
		}
	}
}

// describe adds what fn does with claims that it is given, and what keys and cookies it returns.
func (c *checker) describe(fact *claimsFact, fn *ssa.Function) {
	sig := fn.Signature
	shift := 0
	if sig.Recv() != nil {
		shift = 1
	}
	for i, p := range fn.Params {
		if !c.claimsParam(p.Type()) {
			continue
		}
		if ev := c.follow(p); ev.read != 0 || ev.unknown {
			index := i - shift
			if index < 0 {
				index = lib.Recv
			}
			fact.Params = append(fact.Params, paramFact{index, uint16(ev.read), ev.unknown})
		}
	}
	for i := range sig.Results().Len() {
		if t := sig.Results().At(i).Type(); isKeys(t) && c.prog.fetches(c, fn) {
			fact.Keys = true
		}
	}
	fact.Cookie = c.returnsCookie(fn)
	fact.Passes = validates[fn.Name()] && sig.Recv() != nil && returnsNil(fn)
}

// claimsParam reports whether a parameter of type t takes claims: a type of a library or one that has a claim.
func (c *checker) claimsParam(t types.Type) bool {
	if c.claimsType(t) {
		return true
	}
	if m, ok := t.Underlying().(*types.Map); ok {
		return gotype.IsString(m.Key()) && types.IsInterface(m.Elem())
	}
	if !c.known(t) {
		return false
	}
	for _, name := range []string{"Token", "Claims", "JSONWebToken"} {
		if strings.HasSuffix(types.TypeString(t, nil), "."+name) {
			return true
		}
	}
	return false
}

// isKeys reports whether t is a key set, a function that finds keys, or what a library makes of them.
func isKeys(t types.Type) bool {
	s := types.TypeString(t, nil)
	for _, name := range []string{"keyfunc.Keyfunc", "keyfunc/v3.Keyfunc", "keyfunc/v2.JWKS", "keyfunc.JWKS", "jwk.Set", "jose.JSONWebKeySet", "v4.JSONWebKeySet", "v3.JSONWebKeySet", ".Keyfunc"} {
		if strings.HasSuffix(s, name) {
			return true
		}
	}
	sig, ok := t.Underlying().(*types.Signature)
	return ok && sig.Params().Len() == 1 && strings.HasSuffix(types.TypeString(sig.Params().At(0).Type(), nil), ".Token")
}
