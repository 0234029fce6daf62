package unverifiedjwt

import (
	"go/ast"
	"go/constant"
	"go/types"
	"slices"

	"github.com/clerkvet/clerkvet/passes/internal/lib"
	"github.com/clerkvet/clerkvet/passes/internal/report"
	"github.com/clerkvet/clerkvet/passes/internal/trace"
)

// followed reports verifications that fetch the key from wherever the token says.
func (c *checker) followed() {
	if c.graph == nil {
		return
	}
	for _, use := range c.graph.Uses(lib.FollowsToken) {
		if c.InTest(use.Call.Pos()) || use.Row.Arg >= len(use.Call.Args) {
			continue
		}
		for _, arg := range use.Call.Args[use.Row.Arg:] {
			if c.anyURL(arg) {
				c.Report(report.Finding{
					Range:    arg,
					Category: "untrusted-keyset",
					Message:  "the key is fetched from any address that the unverified token names, so anyone can forge tokens; allow only the ones that you trust",
				})
			}
		}
	}
}

// anyURL reports whether e is, or sets, a limit that lets every address pass, and can be nothing else.
func (c *checker) anyURL(e ast.Expr) bool {
	return !slices.ContainsFunc(c.graph.Origins(e), func(o trace.Origin) bool { return !c.letsPass(o) })
}

func (c *checker) letsPass(o trace.Origin) bool {
	switch x := o.Expr.(type) {
	case *ast.CompositeLit:
		return c.has(c.named(x.Type), lib.AllowsAnyURL)
	case *ast.CallExpr:
		if o.Kind != trace.Call || o.Place != "" {
			return false
		}
		for _, row := range c.uses.Rows(o.Obj) {
			if row.Role == lib.LimitsFetch && row.Arg < len(x.Args) {
				return c.anyURL(x.Args[row.Arg])
			}
		}
		return c.has(o.Obj, lib.AllowsAnyURL)
	case *ast.FuncLit:
		return alwaysTrue(c.pass.TypesInfo, x)
	}
	return false
}

func (c *checker) has(obj types.Object, role lib.Role) bool {
	return lib.HasRole(c.uses.Rows(obj), role)
}

// named returns what the name of a type refers to: its alias, if it is one.
func (c *checker) named(e ast.Expr) types.Object {
	switch e := e.(type) {
	case *ast.Ident:
		return c.pass.TypesInfo.Uses[e]
	case *ast.SelectorExpr:
		return c.pass.TypesInfo.Uses[e.Sel]
	}
	return nil
}

// alwaysTrue reports whether a function returns nothing but true.
func alwaysTrue(info *types.Info, fn *ast.FuncLit) bool {
	if len(fn.Body.List) != 1 {
		return false
	}
	ret, ok := fn.Body.List[0].(*ast.ReturnStmt)
	if !ok || len(ret.Results) != 1 {
		return false
	}
	v := info.Types[ret.Results[0]].Value
	return v != nil && v.Kind() == constant.Bool && constant.BoolVal(v)
}
