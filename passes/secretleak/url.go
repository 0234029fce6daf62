package secretleak

import (
	"go/ast"
	"go/token"
	"go/types"
	"regexp"
	"strings"

	"github.com/clerkvet/clerkvet/passes/internal/lib"
	"github.com/clerkvet/clerkvet/passes/internal/report"
)

// asParameter matches a text that ends with the name of a parameter of a URL which holds a token or secret.
var asParameter = regexp.MustCompile(`(?i)[?&](access_?token|session_?token|id_?token|auth_?token|token|jwt|bearer|session|secret|secret_?key|api_?key)=$`)

// formatted matches the same in a format.
var formatted = regexp.MustCompile(`(?i)[?&](access_?token|session_?token|id_?token|auth_?token|token|jwt|bearer|session|secret|secret_?key|api_?key)=%[sv]`)

// joined reports a token that is appended to a URL.
func (c *checker) joined(e *ast.BinaryExpr) {
	if e.Op != token.ADD {
		return
	}
	left := ast.Unparen(e.X)
	if b, ok := left.(*ast.BinaryExpr); ok {
		left = b.Y
	}
	if asParameter.MatchString(c.text(left)) {
		c.inURL(e.Y)
	}
}

// inURL reports a value that becomes a parameter of a URL if it is a secret. A ticket that signs in once is made to
// travel like that, and a token of the program's own may be.
func (c *checker) inURL(value ast.Expr) {
	if call, ok := ast.Unparen(value).(*ast.CallExpr); ok && len(call.Args) == 1 {
		if fn, ok := c.graph.Callee(call).(*types.Func); ok && strings.HasSuffix(fn.Name(), "Escape") {
			value = call.Args[0]
		}
	}
	if k, at := c.find(value); k != nothing && k != oneTime && k != minted {
		c.Report(report.Finding{
			Range: at, Category: "in-url",
			Message: k.String() + " becomes part of a URL, which stays in logs, histories and Referer headers; send it in a header",
		})
	}
}

// writesQuery looks at calls that put a value into the query of a URL.
func (c *checker) writesQuery(call *ast.CallExpr, fn *types.Func) {
	for _, row := range c.uses.Rows(fn) {
		switch row.Role {
		case lib.WritesQuery:
			key := "?" + c.text(c.graph.Arg(call, 0)) + "="
			if asParameter.MatchString(key) && c.isQuery(c.graph.Arg(call, lib.Recv)) {
				c.inURL(c.graph.Arg(call, row.Arg))
			}
		case lib.Formats:
			format := c.text(c.graph.Arg(call, row.Arg))
			if m := formatted.FindStringIndex(format); m != nil {
				if i := strings.Count(strings.ReplaceAll(format[:m[1]], "%%", ""), "%"); i < len(call.Args) {
					c.inURL(call.Args[i])
				}
			}
		}
	}
}

// isQuery reports whether values are the query of a URL, and no form that is sent in a body.
func (c *checker) isQuery(e ast.Expr) bool {
	id, ok := e.(*ast.Ident)
	if !ok {
		return false
	}
	v, ok := c.info.Uses[id].(*types.Var)
	if !ok {
		return false
	}
	for _, d := range c.graph.Defs(v) {
		if call, ok := d.Value.(*ast.CallExpr); ok {
			if fn, ok := c.graph.Callee(call).(*types.Func); ok && fn.Name() == "Query" && fn.Pkg().Path() == "net/url" {
				return true
			}
		}
	}
	return false
}
