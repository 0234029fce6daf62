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
	if !c.inOneLiteral(os) && !c.appended(os) {
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

// appended reports whether an append brings algorithms of both families together and all that it returns is among os.
func (c *checker) appended(os []trace.Origin) bool {
	if !c.bothFamilies(os) {
		return false
	}
	found := false
	for _, f := range c.pass.Files {
		ast.Inspect(f, func(n ast.Node) bool {
			call, ok := n.(*ast.CallExpr)
			if !ok || found || len(call.Args) < 2 {
				return !found
			}
			if id, ok := ast.Unparen(call.Fun).(*ast.Ident); !ok || id.Name != "append" || !c.info.Types[call.Fun].IsBuiltin() {
				return true
			}
			list := c.graph.Origins(call)
			found = c.bothFamilies(list) && !slices.ContainsFunc(list, func(o trace.Origin) bool {
				return !slices.ContainsFunc(os, func(have trace.Origin) bool { return have.Expr == o.Expr && have.Obj == o.Obj })
			})
			return !found
		})
	}
	return found
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
