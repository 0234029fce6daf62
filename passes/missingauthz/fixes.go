package missingauthz

import (
	"go/ast"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/clerkvet/clerkvet/passes/internal/guards"
	"github.com/clerkvet/clerkvet/passes/internal/routes"
)

// required are the middleware of the SDKs that let anonymous requests through, with those that do not.
var required = map[string]string{
	"WithHeaderAuthorization": "RequireHeaderAuthorization",
	"WithSessionV2":           "RequireSessionV2",
}

// requireFix replaces the optional middleware of a route by the one that rejects, if every route behind the same call
// would rather have that: none serves anonymous requests on purpose, as far as can be told.
func (c *checker) requireFix(r *route) []analysis.SuggestedFix {
	if r.optional < 0 {
		return nil
	}
	step := r.Chain[r.optional]
	if !step.Listed || step.Call == nil {
		return nil
	}
	name, ok := required[symbolOf(step)]
	id := callee(step.Call)
	if !ok || id == nil {
		return nil
	}
	for i := range c.routes {
		if other := &c.routes[i]; other.passes(step) && (other.Unknown != "" || other.wantsGuests()) {
			return nil
		}
	}
	return []analysis.SuggestedFix{{
		Message:   "Require a session",
		TextEdits: []analysis.TextEdit{{Pos: id.Pos(), End: id.End(), NewText: []byte(name)}},
	}}
}

func (r *route) passes(step routes.Step) bool {
	for _, s := range r.Chain {
		if s.Call == step.Call {
			return true
		}
	}
	return false
}

// wantsGuests reports whether a route may serve requests without a session on purpose.
func (r *route) wantsGuests() bool {
	if publicLooking(r.Pattern) || r.Public != "" || r.handler == nil {
		return true
	}
	if r.held&answered != 0 {
		return false
	}
	for _, read := range r.handler.Reads {
		if read.Tested {
			return true
		}
	}
	return r.handler.Seen&^guards.Optional != 0
}

// callee returns the name of the function in a call.
func callee(call *ast.CallExpr) *ast.Ident {
	switch fun := ast.Unparen(call.Fun).(type) {
	case *ast.Ident:
		return fun
	case *ast.SelectorExpr:
		return fun.Sel
	}
	return nil
}

// symbolOf returns the name of the library's symbol that a step is or is made by, without its package.
func symbolOf(s routes.Step) string { return s.Key[strings.LastIndexByte(s.Key, '.')+1:] }
