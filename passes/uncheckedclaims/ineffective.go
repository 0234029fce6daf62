package uncheckedclaims

import (
	"fmt"
	"go/ast"
	"go/token"
	"go/types"

	"github.com/clerkvet/clerkvet/passes/internal/gotype"
	"github.com/clerkvet/clerkvet/passes/internal/lib"
	"github.com/clerkvet/clerkvet/passes/internal/report"
	"github.com/clerkvet/clerkvet/passes/internal/trace"
)

// empty reports whether the value at arg is certainly empty, or left out.
func (c *checker) empty(call *ast.CallExpr, arg int) bool {
	if c.graph.Arg(call, arg) == nil {
		return true
	}
	if call.Ellipsis != token.NoPos {
		return isNil(c.graph.Origins(call.Args[len(call.Args)-1]))
	}
	for _, a := range call.Args[arg:] {
		for _, o := range c.graph.Origins(a) {
			if s, ok := o.Str(); o.Kind != trace.Null && (!ok || s != "") {
				return false
			}
		}
	}
	return true
}

func isNil(os []trace.Origin) bool {
	for _, o := range os {
		if o.Kind != trace.Null {
			return false
		}
	}
	return true
}

// options reports options that do nothing, and comparisons whose outcome is lost.
func (c *checker) options() {
	c.eachCall(lib.IdleWhenEmpty, func(call *ast.CallExpr, row lib.Row) {
		if !c.idle(call, row) {
			return
		}
		c.Report(report.Finding{
			Range:    fun(call),
			Category: "ineffective-option",
			Message:  fmt.Sprintf("%s compares nothing when it is given no value; name the one you expect, or fail if it is not configured", c.name(call)),
		})
	})
	c.eachCall(lib.ChecksClaim, c.lost)
}

// idle is empty, except that an empty string among several audiences is one that no token has.
func (c *checker) idle(call *ast.CallExpr, row lib.Row) bool {
	fn, ok := c.graph.Callee(call).(*types.Func)
	if ok && fn.Signature().Variadic() && len(call.Args) > row.Arg {
		return call.Ellipsis != token.NoPos && isNil(c.graph.Origins(call.Args[row.Arg]))
	}
	return c.empty(call, row.Arg)
}

// lost reports a comparison whose outcome is not looked at, and as advice one that a missing claim passes.
func (c *checker) lost(call *ast.CallExpr, row lib.Row) {
	if c.dropped(call) {
		c.Report(report.Finding{
			Range:    fun(call),
			Category: "ineffective-option",
			Message:  fmt.Sprintf("the outcome of %s is not looked at, so every token passes; reject the token when it fails", c.name(call)),
		})
		return
	}
	if row.Of != lib.ClaimIssuer && row.Of != lib.ClaimAudience {
		return
	}
	req := c.graph.Arg(call, 1)
	if req == nil || !gotype.IsBool(c.pass.TypesInfo.TypeOf(req)) {
		return
	}
	if on, known := c.constant(req); known && !on {
		c.Report(report.Finding{
			Range:    req,
			Category: "optional-claim",
			Message:  fmt.Sprintf("%s accepts tokens without the claim when it is not required; pass true", c.name(call)),
		})
	}
}

// dropped reports whether the result of call is thrown away.
func (c *checker) dropped(call *ast.CallExpr) bool {
	for _, f := range c.pass.Files {
		if f.FileStart <= call.Pos() && call.Pos() < f.FileEnd {
			return discards(f, call)
		}
	}
	return false
}

func discards(file *ast.File, call *ast.CallExpr) bool {
	found := false
	ast.Inspect(file, func(n ast.Node) bool {
		if n == nil || n.Pos() > call.Pos() || n.End() < call.End() {
			return false
		}
		switch n := n.(type) {
		case *ast.ExprStmt:
			found = found || ast.Unparen(n.X) == call
		case *ast.AssignStmt:
			if len(n.Lhs) == 1 && len(n.Rhs) == 1 && ast.Unparen(n.Rhs[0]) == call {
				id, ok := n.Lhs[0].(*ast.Ident)
				found = found || ok && id.Name == "_"
			}
		}
		return true
	})
	return found
}
