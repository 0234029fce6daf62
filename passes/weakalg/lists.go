package weakalg

import (
	"go/ast"
	"go/types"
	"slices"

	"github.com/clerkvet/clerkvet/passes/internal/lib"
	"github.com/clerkvet/clerkvet/passes/internal/report"
	"github.com/clerkvet/clerkvet/passes/internal/trace"
)

// mixed reports a list that holds algorithms of both families. Two lists of which the program takes one are no such
// list, so both have to stand in one literal or to be appended to each other.
func (c *checker) mixed(s *trace.Sink, os []trace.Origin) {
	if _, ok := c.typeOf(s.Arg).Underlying().(*types.Slice); !ok || c.apart[s.Arg] {
		return
	}
	if !c.inOneLiteral(os) && (!c.bothFamilies(os) || !c.appended(s.Arg, 0)) {
		return
	}
	c.Report(report.Finding{
		Range:    s.Arg,
		Category: "mixed-algorithms",
		Message:  s.Name + " accepts HMAC and public-key algorithms alike, so a public key may pass as an HMAC secret; keep to one family",
	})
}

// inOneLiteral reports whether algorithms of both families stand in one literal.
func (c *checker) inOneLiteral(os []trace.Origin) bool {
	families := make(map[any]lib.Kind)
	for _, o := range os {
		_, family := c.alg(o)
		if family != lib.HMACAlg && family != lib.PublicAlg || o.Expr == nil {
			continue
		}
		list := c.listOf(o)
		if have := families[list]; list != nil && have != 0 && have != family {
			return true
		}
		families[list] = family
	}
	return false
}

// appended reports whether an append that the list e is made by brings algorithms of both families together.
func (c *checker) appended(e ast.Expr, depth int) bool {
	switch e := ast.Unparen(e).(type) {
	case *ast.CallExpr:
		if id, ok := ast.Unparen(e.Fun).(*ast.Ident); ok && id.Name == "append" && c.info.Types[e.Fun].IsBuiltin() {
			return c.bothFamilies(c.graph.Origins(e))
		}
		fn, ok := c.graph.Callee(e).(*types.Func)
		return ok && c.decls[fn] != nil && depth < maxDepth && slices.ContainsFunc(returnedBy(c.decls[fn].Body), func(r ast.Expr) bool { return c.appended(r, depth+1) })
	case *ast.Ident, *ast.SelectorExpr:
		v, ok := c.holder(e).(*types.Var)
		return ok && depth < maxDepth && slices.ContainsFunc(c.graph.Defs(v), func(d *trace.Def) bool {
			return d.Kind == trace.Assigned && d.Value != nil && c.appended(d.Value, depth+1)
		})
	}
	return false
}

// returnedBy returns the first results of the return statements of a function.
func returnedBy(body *ast.BlockStmt) (results []ast.Expr) {
	ast.Inspect(body, func(n ast.Node) bool {
		if ret, ok := n.(*ast.ReturnStmt); ok && len(ret.Results) > 0 {
			results = append(results, ret.Results[0])
		}
		_, lit := n.(*ast.FuncLit)
		return !lit
	})
	return results
}

func (c *checker) bothFamilies(os []trace.Origin) bool {
	hmac, public := false, false
	for _, o := range os {
		_, family := c.alg(o)
		hmac = hmac || family == lib.HMACAlg
		public = public || family == lib.PublicAlg
	}
	return hmac && public
}

// listOf returns what identifies the literal that an origin stands in: the literal, or its line in another package.
func (c *checker) listOf(o trace.Origin) any {
	if o.Place != "" && !c.uses.KnownObject(o.Obj) {
		return o.Place
	}
	file := c.File(o.Expr.Pos())
	if file == nil {
		return nil
	}
	var list any
	ast.Inspect(file, func(n ast.Node) bool {
		if n == nil || n.Pos() > o.Expr.Pos() || n.End() < o.Expr.End() {
			return false
		}
		if lit, ok := n.(*ast.CompositeLit); ok {
			list = lit
		}
		return true
	})
	return list
}
