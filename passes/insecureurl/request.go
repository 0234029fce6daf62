package insecureurl

import (
	"go/ast"
	"go/token"
	"go/types"
	"math"
	"strings"

	"github.com/clerkvet/clerkvet/passes/internal/lib"
	"github.com/clerkvet/clerkvet/passes/internal/report"
	"github.com/clerkvet/clerkvet/passes/internal/trace"
	"github.com/clerkvet/clerkvet/passes/internal/uses"
)

// keyset reports whether the URL is, by its path, one of verification keys or of a discovery document: the answer to
// it decides who is trusted, whatever the request carries.
func keyset(o trace.Origin) bool {
	text, ok := o.Str()
	return ok && (strings.Contains(text, "/.well-known/jwks") || strings.Contains(text, "/.well-known/openid-configuration") || strings.HasSuffix(text, "/jwks") || strings.HasSuffix(text, "/jwks.json"))
}

// authorized reports whether the request that the sink's call makes gets a credential header in the same function.
func (c *checker) authorized(s *trace.Sink) bool {
	if s = s.Root(); s.Call == nil {
		return false
	}
	fn := c.graph.FuncAt(s.Call.Pos())
	if fn == nil {
		return false
	}
	req := c.assigned(fn, s.Call)
	next := c.replaced(req, s.Call.End())
	for _, use := range c.graph.Uses(lib.TakesHeader) {
		if use.Call.Pos() < fn.Node.Pos() || use.Call.End() > fn.Node.End() {
			continue
		}
		root := uses.RootIdent(use.Call.Fun)
		same := root != nil && req != nil && c.pass.TypesInfo.ObjectOf(root) == req &&
			s.Call.End() < use.Call.Pos() && use.Call.Pos() < next
		if (same || sameChain(use.Call, s.Call)) && c.credentialHeader(use) && !overTLS(fn.Body, use.Call) {
			return true
		}
	}
	return c.headerLiteral(fn, req, s.Call.End(), next)
}

// overTLS reports whether a call stands under a condition that mentions https.
func overTLS(body *ast.BlockStmt, call *ast.CallExpr) (found bool) {
	ast.Inspect(body, func(n ast.Node) bool {
		if n == nil || found || !report.Covers(n, call) {
			return false
		}
		if s, ok := n.(*ast.IfStmt); ok && report.Covers(s.Body, call) {
			found = strings.Contains(types.ExprString(s.Cond), "https")
		}
		return !found
	})
	return found
}

// replaced returns where the variable gets its next value after pos.
func (c *checker) replaced(req types.Object, pos token.Pos) token.Pos {
	next := token.Pos(math.MaxInt)
	if v, ok := req.(*types.Var); ok {
		for _, d := range c.graph.Defs(v) {
			// The definition by the call itself begins to hold at the call's end.
			if d.At > pos && d.At < next {
				next = d.At
			}
		}
	}
	return next
}

// sameChain reports whether one call is made on the result of the other, as builders of requests are.
func sameChain(a, b *ast.CallExpr) bool {
	return a.Pos() == b.Pos() && (a.End() <= b.End() || b.End() <= a.End())
}

// headerLiteral reports whether req gets a credential by an entry of its header, or the whole header as a literal.
func (c *checker) headerLiteral(fn *trace.Func, req types.Object, from, to token.Pos) (found bool) {
	if req == nil {
		return false
	}
	ast.Inspect(fn.Body, func(n ast.Node) bool {
		assign, ok := n.(*ast.AssignStmt)
		if !ok || found || assign.Pos() < from || assign.Pos() > to {
			return !found
		}
		for i, lhs := range assign.Lhs {
			if root := uses.RootIdent(lhs); root == nil || c.pass.TypesInfo.ObjectOf(root) != req || i >= len(assign.Rhs) {
				continue
			}
			for _, a := range c.flow.Arrivals {
				if a.Sink.Key != nil && report.Covers(assign, a.Sink.Key) && credentialHeaders[c.graph.HeaderName(a.Sink)] {
					found = true
				}
			}
		}
		return !found
	})
	return found
}

// credentialHeaders are the headers whose value an eavesdropper can use, in lower case.
var credentialHeaders = map[string]bool{"authorization": true, "clerk-secret-key": true}

func (c *checker) credentialHeader(use trace.Use) bool {
	name := c.graph.HeaderName(&trace.Sink{Row: use.Row, Call: use.Call})
	if !credentialHeaders[name] {
		return false
	}
	value := c.graph.Arg(use.Call, use.Row.Arg)
	if value == nil {
		return false
	}
	for _, o := range c.graph.Origins(value) {
		if s, ok := o.Str(); !ok || s != "" {
			return true
		}
	}
	return false
}

// assigned returns the variable to which fn assigns the first result of call.
func (c *checker) assigned(fn *trace.Func, call *ast.CallExpr) (v types.Object) {
	ast.Inspect(fn.Body, func(n ast.Node) bool {
		if s, ok := n.(*ast.AssignStmt); ok && len(s.Rhs) == 1 && ast.Unparen(s.Rhs[0]) == call && len(s.Lhs) > 0 {
			if id, ok := s.Lhs[0].(*ast.Ident); ok {
				v = c.pass.TypesInfo.ObjectOf(id)
			}
		}
		return v == nil
	})
	return v
}
