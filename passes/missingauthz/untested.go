package missingauthz

import (
	"fmt"
	"go/ast"
	"go/token"
	"go/types"

	"golang.org/x/tools/go/analysis"

	"github.com/clerkvet/clerkvet/passes/internal/guards"
	"github.com/clerkvet/clerkvet/passes/internal/handler"
	"github.com/clerkvet/clerkvet/passes/internal/lib"
	"github.com/clerkvet/clerkvet/passes/internal/report"
	"github.com/clerkvet/clerkvet/passes/internal/routes"
)

// untested reports claims that a function uses without the answer to whether there are any, unless each route that
// leads to the function makes sure of them.
func (c *checker) untested() {
	for _, u := range c.guards.Untested() {
		if c.InTest(u.Call) || c.assured(u) {
			continue
		}
		call := c.callAt(u.Call)
		if call == nil {
			continue
		}
		c.Report(report.Finding{
			Range:    call.Fun,
			Category: "ok-ignored",
			Message:  fmt.Sprintf("the claims are used at %s without a test whether there are any: without a session the handler panics; test ok first", c.Line(u.Pos, u.Call)),
			Fixes:    c.testOK(u.Node, call),
		})
	}
}

// assured reports whether every route to a function of the package is authenticated before, and there is one.
func (c *checker) assured(u guards.Untested) bool {
	found := false
	for i := range c.routes {
		r := &c.routes[i]
		at := c.stepAt(r, u.Node)
		if at < 0 {
			if !r.reaches(u) {
				continue
			}
			at = len(r.Chain)
		}
		found = true
		before := r.chain
		if at < len(r.Chain) {
			before = c.chain(prefix(r, at))
		}
		if r.Unknown == "" && (before.held|c.settle(&before, u.Held))&(guards.Authn|guards.Maybe) == 0 {
			return false
		}
	}
	return found
}

// reaches reports whether the handler of a route comes to use claims by calling the function.
func (r *route) reaches(u guards.Untested) bool {
	if r.handler == nil {
		return false
	}
	for _, read := range r.handler.Reads {
		if read.Key == u.Key && read.At == u.At && !read.Tested {
			return true
		}
	}
	return false
}

// callAt returns the call that starts at pos.
func (c *checker) callAt(pos token.Pos) (found *ast.CallExpr) {
	file := c.File(pos)
	if file == nil {
		return nil
	}
	ast.Inspect(file, func(n ast.Node) bool {
		if n == nil || found != nil || pos < n.Pos() || n.End() <= pos {
			return false
		}
		if call, ok := n.(*ast.CallExpr); ok && call.Pos() == pos {
			found = call
			return false
		}
		return true
	})
	return found
}

// testOK names the second result of the call, if it is dropped, and ends the request if it is false.
func (c *checker) testOK(node ast.Node, call *ast.CallExpr) []analysis.SuggestedFix {
	assign := c.assignment(call)
	if assign == nil || len(assign.Lhs) != 2 || assign.Tok != token.DEFINE {
		return nil
	}
	blank, ok := assign.Lhs[1].(*ast.Ident)
	if !ok || blank.Name != "_" {
		return nil
	}
	if scope := c.pass.Pkg.Scope().Innermost(assign.Pos()); scope == nil || taken(scope, assign.Pos()) {
		return nil
	}
	stop, imports := c.refusal(node, assign.Pos())
	if stop == "" {
		return nil
	}
	return []analysis.SuggestedFix{{
		Message: "Test ok and answer 401",
		TextEdits: append(imports,
			analysis.TextEdit{Pos: blank.Pos(), End: blank.End(), NewText: []byte("ok")},
			analysis.TextEdit{Pos: assign.End(), End: assign.End(), NewText: []byte("\nif !ok {\n" + stop + "\n}")},
		),
	}}
}

// taken reports whether ok means something at a position already.
func taken(scope *types.Scope, pos token.Pos) bool {
	_, obj := scope.LookupParent("ok", pos)
	return obj != nil || scope.Lookup("ok") != nil
}

// refusal returns the statements that end a request in a handler, "" if they are not known.
func (c *checker) refusal(node ast.Node, pos token.Pos) (string, []analysis.TextEdit) {
	sig, ok := c.signature(node)
	if !ok || sig.Results().Len() != 0 {
		return "", nil
	}
	http, imports, ok := c.Import(pos, "net/http")
	if !ok {
		return "", nil
	}
	for p := range sig.Params().Variables() {
		if p.Name() == "" || p.Name() == "_" {
			continue
		}
		switch {
		case handler.Framework(c.uses, p.Type()) == lib.ServesGin:
			return p.Name() + ".AbortWithStatus(" + http + ".StatusUnauthorized)\nreturn", imports
		case handler.Of(c.uses, sig) == lib.ServesHTTP && handler.Writes(c.uses, p.Type()):
			return p.Name() + ".WriteHeader(" + http + ".StatusUnauthorized)\nreturn", imports
		}
	}
	return "", nil
}

func (c *checker) signature(node ast.Node) (*types.Signature, bool) {
	var t types.Type
	switch n := node.(type) {
	case *ast.FuncDecl:
		if obj := c.pass.TypesInfo.Defs[n.Name]; obj != nil {
			t = obj.Type()
		}
	case *ast.FuncLit:
		t = c.pass.TypesInfo.TypeOf(n)
	}
	sig, ok := t.(*types.Signature)
	return sig, ok
}

// assignment returns the statement in a block that assigns the results of a call, nil if there is none.
func (c *checker) assignment(call *ast.CallExpr) (found *ast.AssignStmt) {
	file := c.File(call.Pos())
	if file == nil {
		return nil
	}
	ast.Inspect(file, func(n ast.Node) bool {
		if n == nil || found != nil || call.Pos() < n.Pos() || n.End() <= call.Pos() {
			return false
		}
		block, ok := n.(*ast.BlockStmt)
		if !ok {
			return true
		}
		for _, st := range block.List {
			if a, ok := st.(*ast.AssignStmt); ok && len(a.Rhs) == 1 && ast.Unparen(a.Rhs[0]) == ast.Expr(call) {
				found = a
			}
		}
		return true
	})
	return found
}

// prefix returns a route with the first n steps of its chain.
func prefix(r *route, n int) *routes.Route {
	return &routes.Route{Method: r.Method, Pattern: r.Pattern, Chain: r.Chain[:n]}
}
