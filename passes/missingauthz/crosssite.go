package missingauthz

import (
	"fmt"
	"go/ast"
	"go/token"
	"go/types"
	"net/http"
	"strings"

	"github.com/clerkvet/clerkvet/passes/internal/guards"
	"github.com/clerkvet/clerkvet/passes/internal/lib"
	"github.com/clerkvet/clerkvet/passes/internal/routes"
)

// crossSite reports, as advice, GET routes that change something for a caller whose session comes in a cookie. Work that
// mints a credential is left out: another site can cause it, but never reads the answer.
func (c *checker) crossSite(r *route) {
	if !*strict || r.handler == nil || r.Method != http.MethodGet && r.Method != http.MethodHead {
		return
	}
	for _, w := range r.handler.Works {
		if w.Class != lib.Mutates && w.Class != lib.ConfiguresInstance {
			continue
		}
		held := c.total(r, w.Held)
		if held&guards.Authn == 0 || held&(guards.Maybe|guards.Webhook|guards.Key) != 0 {
			continue
		}
		if !r.cookie && (!r.handler.Cookie || w.State&guards.Authn == 0) {
			continue
		}
		c.route(r, "csrf-get", fmt.Sprintf("%s%s runs %s (%s) for a session in a cookie, which a link on another site makes the browser send; use POST",
			r.name(), r.where(), w.Sym, c.near(w.At, r)))
	}
}

// takesCookie reports whether a step of a chain looks for the token in a cookie: itself, by what it is configured with,
// or by a function that it is given to find the token.
func (c *checker) takesCookie(s routes.Step, sum *guards.Summary) bool {
	if !*strict {
		return false // nobody asks
	}
	if sum != nil && sum.Cookie || lib.HasRole(s.Rows, lib.TokenInCookie) {
		return true
	}
	if s.Call == nil {
		return false
	}
	for _, arg := range s.Call.Args {
		for n := range ast.Preorder(arg) {
			if c.findsInCookie(n) {
				return true
			}
		}
	}
	return false
}

// findsInCookie reports whether a part of an argument makes middleware look for the token in a cookie.
func (c *checker) findsInCookie(n ast.Node) bool {
	var sum *guards.Summary
	switch n := n.(type) {
	case *ast.FuncLit:
		sum = c.guards.Node(n)
	case *ast.Ident:
		fn, ok := c.pass.TypesInfo.Uses[n].(*types.Func)
		if !ok {
			return false
		}
		if lib.HasRole(c.uses.Rows(fn), lib.TokenInCookie) {
			return true
		}
		sum = c.guards.Of(fn, 0)
	case *ast.BasicLit:
		// TokenLookup: "header:Authorization,cookie:token", as echo-jwt, fiber and gin-jwt have it.
		return n.Kind == token.STRING && strings.Contains(n.Value, "cookie:")
	}
	return sum != nil && sum.Cookie
}
