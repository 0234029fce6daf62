package guards

import (
	"fmt"
	"go/ast"
	"go/token"
	"strconv"
	"strings"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ssa"

	"github.com/clerkvet/clerkvet/passes/internal/flow"
	"github.com/clerkvet/clerkvet/passes/internal/lib"
)

// constantRoles looks for roles and permissions that no session token ever has, or that all have.
func (c *checker) constantRoles(f *flowOf) {
	for _, b := range f.fn.Blocks {
		for _, instr := range b.Instrs {
			switch instr := instr.(type) {
			case *ssa.Call:
				c.constantRole(f, instr)
				c.namedRoles(f, instr)
			case *ssa.BinOp:
				c.comparedRole(f, instr)
			}
		}
	}
}

func (c *checker) constantRole(f *flowOf, call *ssa.Call) {
	row, ok := c.row(call.Common(), lib.ChecksRole)
	if !ok || !ofClerk(call.Common()) {
		return
	}
	a := flow.Arg(call.Common(), row.Arg)
	k, ok := a.(*ssa.Const)
	e := c.expr(call)
	if !ok || k.Value == nil || e == nil || len(e.Args) <= row.Arg {
		return
	}
	c.roleText(f, callName(call.Common()), flow.ConstText(k), e.Args[row.Arg])
}

// ofClerk reports whether a call is of the current SDK of Clerk.
func ofClerk(call *ssa.CallCommon) bool {
	return strings.HasSuffix(packageOf(flow.Callee(call)), "clerk-sdk-go/v2")
}

// comparedRole looks at a comparison of the role in the active organization with a constant.
func (c *checker) comparedRole(f *flowOf, v *ssa.BinOp) {
	if v.Op != token.EQL && v.Op != token.NEQ {
		return
	}
	x, y := v.X, v.Y
	if _, ok := x.(*ssa.Const); ok {
		x, y = y, x
	}
	if !c.isRole(x) || flow.ConstText(y) == "" {
		return
	}
	e, ok := c.syntax[v.Pos()].(*ast.BinaryExpr)
	if !ok {
		return
	}
	side := e.Y
	if c.pass.TypesInfo.Types[e.X].Value != nil {
		side = e.X
	}
	c.roleText(f, activeRole, flow.ConstText(y), side)
}

// roleText reports a role or permission that can't be right.
func (c *checker) roleText(f *flowOf, asked, text string, at ast.Expr) {
	const prefix = "org:"
	switch {
	case asked == "HasPermission":
		if strings.HasPrefix(text, "org:sys_") {
			c.problem(f, at, Problem{
				Category: "constant-role",
				Message:  fmt.Sprintf("system permissions such as %q are never in a session token, so that this never matches; use a custom one", text),
			})
		}
	case strings.HasPrefix(text, "org:sys_"):
		c.problem(f, at, Problem{
			Category: "constant-role",
			Message:  fmt.Sprintf("%q is a permission and no role, so that this never matches; name a role", text),
		})
	case text == "":
		c.problem(f, at, Problem{
			Category: "constant-role",
			Message:  `HasRole("") is true for everyone without an active organization; name a role`,
		})
	case !strings.HasPrefix(text, prefix):
		c.problem(f, at, Problem{
			Category: "constant-role",
			Message:  fmt.Sprintf("no role is called %q: their keys begin with org:, so that this never matches; use %q", text, prefix+text),
			Fixes:    c.prefixFix(at, prefix+text),
		})
	}
}

func (c *checker) prefixFix(at ast.Expr, text string) []analysis.SuggestedFix {
	lit, ok := at.(*ast.BasicLit)
	if !ok {
		return nil
	}
	return []analysis.SuggestedFix{{
		Message:   "Use " + strconv.Quote(text),
		TextEdits: []analysis.TextEdit{{Pos: lit.Pos(), End: lit.End(), NewText: []byte(strconv.Quote(text))}},
	}}
}
