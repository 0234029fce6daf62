package weakalg

import (
	"go/ast"
	"go/types"
	"sort"

	"github.com/clerkvet/clerkvet/passes/internal/lib"
	"github.com/clerkvet/clerkvet/passes/internal/report"
)

// A use is an argument of a call, or the value of a field, that a row of the table speaks of.
type use struct {
	obj types.Object
	row lib.Row
	key ast.Expr
	// call is nil for a field.
	call *ast.CallExpr
	// lit is the literal that sets the field, nil if it is assigned to.
	lit *ast.CompositeLit
}

// each calls f for every use of a symbol with the role, by position.
func (c *checker) each(role lib.Role, f func(use)) {
	var list []use
	c.uses.Each(func(obj types.Object, _ []lib.Row) {
		for _, row := range c.rows(obj, role) {
			list = append(list, c.usesOf(obj, row)...)
		}
	})
	sort.SliceStable(list, func(i, j int) bool { return list[i].key.Pos() < list[j].key.Pos() })
	for _, u := range list {
		f(u)
	}
}

func (c *checker) usesOf(obj types.Object, row lib.Row) (list []use) {
	switch obj := obj.(type) {
	case *types.Func:
		for _, call := range c.graph.Calls(obj) {
			if arg := c.graph.Arg(call, row.Arg); arg != nil {
				list = append(list, use{obj, row, arg, call, nil})
			}
		}
	case *types.Var:
		for _, d := range c.graph.Defs(obj) {
			if d.Value != nil {
				list = append(list, use{obj, row, d.Value, nil, d.Lit})
			}
		}
	}
	return list
}

// verifications judges the keys that verify tokens.
func (c *checker) verifications() {
	c.each(lib.VerifiesWith, func(u use) { c.judge(u, c.pinOf(u)) })
	var wrapped []use
	for obj, fact := range c.facts {
		for _, i := range fact.Params {
			wrapped = append(wrapped, c.usesOf(obj, lib.Row{Role: lib.VerifiesWith, Of: lib.ByHeader, Arg: i})...)
		}
	}
	sort.Slice(wrapped, func(i, j int) bool { return wrapped[i].key.Pos() < wrapped[j].key.Pos() })
	for _, u := range wrapped {
		c.judge(u, pin{})
	}
	c.ignoredAlgs()
}

// judge reports the keys of one verification that a token can misuse, given what is pinned.
//
// What the table of the attack comes down to: a signature by HMAC verifies if the key is a []byte, whatever is in it.
// With a typed public key the libraries refuse HMAC, and with any key what a check or a list refuses. So a finding
// needs bytes that are known to be public, or both kinds of keys, and no look at the algorithm on the way.
func (c *checker) judge(u use, p pin) {
	if c.InTest(u.key.Pos()) || p.unknown || p.set && !p.hmac {
		return
	}
	found := c.finders(u.key)
	checked := found.checked || c.checkedAround(u)
	if p.hmac && p.public && checked {
		for _, list := range p.lists {
			c.apart[list] = true
		}
	}
	if checked || found.unknown && len(found.keys) == 0 {
		return
	}
	byHeader := u.row.Of != lib.ByHMAC && !p.set
	reported := false
	for _, k := range found.keys {
		reported = c.key(u, k, byHeader) || reported
	}
	if !byHeader || reported {
		return
	}
	if found.mixed {
		// The libraries refuse a typed public key for HMAC, so nobody can forge a token here yet. Whoever reads the key
		// as bytes one day, or hands out a secret under the ID of a public key, opens it.
		c.Report(report.Finding{
			Range:    head(u.key),
			Category: "mixed-algorithms",
			Message:  "HMAC secrets and public keys are found here and nothing checks the token's algorithm; compare it for each kind of key",
		})
		return
	}
	c.unpinned(u, found)
}

// key reports one key, and whether it did. A key that is a parameter is judged where the program calls the function.
func (c *checker) key(u use, k key, byHeader bool) bool {
	switch k.kind {
	case nothing:
		if u.row.Of != lib.ByHeaderOrNone {
			return false
		}
		c.Report(report.Finding{
			Range:    k.at,
			Category: "none-algorithm",
			Message:  name(u.obj) + " with a nil key accepts unsigned tokens, which anybody can write; give it a key",
		})
		return true
	case publicBytes:
		msg := name(u.obj) + " takes these public key bytes as HMAC secret, so everybody can sign tokens; parse the key and use its algorithm"
		if byHeader {
			msg = name(u.obj) + " takes these public key bytes for HS256 too, so everybody can sign tokens; parse the key, or check the algorithm"
		}
		c.Report(report.Finding{Range: k.at, Category: "algorithm-confusion", Message: msg})
		return true
	case parameter:
		return c.throughParam(u, k, byHeader)
	}
	return false
}

// throughParam judges what callers pass for a parameter that holds a key or a function that finds one.
func (c *checker) throughParam(u use, k key, byHeader bool) (reported bool) {
	fn, index := c.paramOf(k.param)
	if fn == nil || c.params[fn][index] {
		return false
	}
	if c.params[fn] == nil {
		c.params[fn] = make(map[int]bool)
	}
	c.params[fn][index] = byHeader
	row := u.row
	row.Arg = index
	for _, caller := range c.usesOf(fn, row) {
		if c.seen[caller.key] || c.InTest(caller.key.Pos()) {
			continue
		}
		c.seen[caller.key] = true
		found := c.finders(caller.key)
		if found.checked || c.checkedAround(caller) {
			continue
		}
		for _, inner := range found.keys {
			c.key(use{u.obj, row, caller.key, caller.call, nil}, inner, byHeader)
		}
	}
	return false
}

// paramOf returns the declared function whose parameter v is, and its number; nil if there is none.
func (c *checker) paramOf(v *types.Var) (*types.Func, int) {
	outer := c.graph.FuncAt(v.Pos())
	for ; outer != nil; outer = outer.Outer {
		if outer.Obj == nil || outer.Sig == nil {
			continue
		}
		for i := range outer.Sig.Params().Len() {
			if outer.Sig.Params().At(i) == v {
				return outer.Obj, i
			}
		}
	}
	return nil, 0
}

// unpinned reports, as advice, a verification that only the type of the key keeps from accepting other algorithms.
func (c *checker) unpinned(u use, found found) {
	if !*strict || u.obj.Pkg() == c.pass.Pkg || !c.uses.KnownObject(u.obj) || found.has(parameter) && found.keyfuncParam {
		return
	}
	at := head(u.key)
	if u.call != nil {
		at = u.call.Fun
	}
	c.Report(report.Finding{
		Range:    at,
		Category: "unpinned-algorithm",
		Message:  name(u.obj) + " accepts any algorithm that fits the key; " + remedy(u),
		Fixes:    c.unpinnedFixes(u, found),
	})
}

// remedy says how the library of u pins an algorithm.
func remedy(u use) string {
	switch u.obj.Pkg().Path() {
	case "github.com/golang-jwt/jwt/v5", "github.com/golang-jwt/jwt/v4", "github.com/dgrijalva/jwt-go/v4":
		return "name the ones that you use with jwt.WithValidMethods"
	}
	return "compare it with the ones that you use"
}

// ignoredAlgs reports the algorithm of a middleware's configuration that a function which finds the key overrides.
func (c *checker) ignoredAlgs() {
	c.each(lib.TakesAlg, func(u use) {
		if u.row.Of != lib.DefaultAlg || u.lit == nil || c.InTest(u.key.Pos()) || empty(c.graph.Origins(u.key)) {
			return
		}
		for _, sibling := range c.siblings(u.lit, lib.VerifiesWith) {
			finder := use{obj: sibling.field, row: sibling.row, key: sibling.value, lit: u.lit}
			if _, ok := sibling.field.Type().Underlying().(*types.Signature); !ok || sibling.value == nil {
				continue
			}
			found := c.finders(sibling.value)
			if p := c.pinOf(finder); found.checked || found.unknown || found.keyfuncParam || p.set || p.unknown {
				continue
			}
			c.Report(report.Finding{
				Range:    u.key,
				Category: "ineffective-pin",
				Message:  u.obj.Name() + " does not limit what is verified where " + sibling.field.Name() + " is set, so the token chooses; compare token.Method there",
			})
		}
	})
}
