package unverifiedjwt

import (
	"go/ast"
	"go/constant"
	"go/types"

	"github.com/clerkvet/clerkvet/passes/internal/lib"
	"github.com/clerkvet/clerkvet/passes/internal/report"
)

// switches reports what turns verification off altogether: fields, and functions that take its place.
func (c *checker) switches() {
	for _, f := range c.pass.Files {
		if c.InTest(f.Package) {
			continue
		}
		for n := range ast.Preorder(f) {
			switch n := n.(type) {
			case *ast.KeyValueExpr:
				if key, ok := n.Key.(*ast.Ident); ok {
					c.field(key, n.Value)
				}
			case *ast.AssignStmt:
				for i, lhs := range n.Lhs {
					if sel, ok := lhs.(*ast.SelectorExpr); ok && len(n.Lhs) == len(n.Rhs) {
						c.field(sel.Sel, n.Rhs[i])
					}
				}
			case *ast.CallExpr:
				c.keyfuncs(n)
			}
		}
	}
}

// field looks at a value that a field of a library is set to.
func (c *checker) field(name *ast.Ident, value ast.Expr) {
	v, ok := c.pass.TypesInfo.Uses[name].(*types.Var)
	if !ok || !v.IsField() {
		return
	}
	for _, row := range c.uses.Rows(v) {
		switch row.Role {
		case lib.VerificationOff:
			if tv := c.pass.TypesInfo.Types[value]; tv.Value != nil && tv.Value.Kind() == constant.Bool && constant.BoolVal(tv.Value) {
				c.Report(report.Finding{
					Range:    value,
					Category: "verification-disabled",
					Message:  name.Name + " accepts tokens whose signature nobody verifies, so anyone can forge them; remove it",
				})
			}
		case lib.OwnVerification:
			if c.result.OnlyDecodes(value) {
				c.Report(report.Finding{
					Range:    name,
					Category: "verification-disabled",
					Message:  name.Name + " replaces verification by a function that only decodes, so anyone can forge tokens; verify the signature in it",
				})
			}
		case lib.TakesKeyfunc:
			c.keyfunc(value)
		}
	}
}

func (c *checker) keyfuncs(call *ast.CallExpr) {
	var obj types.Object
	switch fun := ast.Unparen(call.Fun).(type) {
	case *ast.Ident:
		obj = c.pass.TypesInfo.Uses[fun]
	case *ast.SelectorExpr:
		obj = c.pass.TypesInfo.Uses[fun.Sel]
	}
	for _, row := range c.uses.Rows(obj) {
		if row.Role == lib.TakesKeyfunc && row.Arg >= 0 && row.Arg < len(call.Args) {
			c.keyfunc(call.Args[row.Arg])
		}
	}
}

// keyfunc reports a function for keys that asks for no key, whatever the token says.
func (c *checker) keyfunc(e ast.Expr) {
	if !c.result.AcceptsUnsigned(e, "unsafeNoneMagicConstant") {
		return
	}
	var at ast.Node = e
	if lit, ok := e.(*ast.FuncLit); ok {
		at = lit.Type
	}
	c.Report(report.Finding{
		Range:    at,
		Category: "verification-disabled",
		Message:  "this function accepts every unsigned token through UnsafeAllowNoneSignatureType; return the key that signs your tokens",
	})
}
