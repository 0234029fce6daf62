package missingauthz

import (
	"go/ast"
	"go/types"

	"github.com/clerkvet/clerkvet/passes/internal/guards"
	"github.com/clerkvet/clerkvet/passes/internal/report"
	"github.com/clerkvet/clerkvet/passes/internal/routes"
)

// problems reports mistakes that show in one function, unless what comes before it on its routes makes them none.
func (c *checker) problems() {
	for _, p := range c.guards.Problems() {
		if c.InTest(p.Pos) || c.excused(p) {
			continue
		}
		c.Report(report.Finding{
			Range:    report.Span{From: p.Pos, To: max(p.End, p.Pos)},
			Category: p.Category,
			Message:  p.Message,
			Fixes:    p.Fixes,
		})
	}
}

// excused reports whether the chains before the function of a problem check what it lacks: on every route that leads
// to it, or, if it is only a helper, on some route of the package.
func (c *checker) excused(p guards.Problem) bool {
	if p.Unless == 0 && p.Written == nil {
		return false
	}
	fine := func(ch *chain) bool {
		return ch.held&p.Unless != 0 || p.Written != nil && ch.left[*p.Written]&answered != 0
	}
	found, all, some := false, true, false
	for i := range c.routes {
		r := &c.routes[i]
		some = some || fine(&r.chain)
		if at := c.stepAt(r, p.Node); at >= 0 {
			found = true
			before := c.chain(prefix(r, at))
			all = all && (r.Unknown != "" || fine(&before))
		}
	}
	if found {
		return all
	}
	return some
}

// stepAt returns where in a route a function of this package is: the index of its step, or the length of the chain if it
// is the handler; -1 if it is in neither.
func (c *checker) stepAt(r *route, node ast.Node) int {
	for i, s := range r.Chain {
		if c.is(s, node) {
			return i
		}
	}
	if c.is(r.Handler, node) {
		return len(r.Chain)
	}
	return -1
}

func (c *checker) is(s routes.Step, node ast.Node) bool {
	switch n := node.(type) {
	case *ast.FuncLit:
		return s.Node == n
	case *ast.FuncDecl:
		fn, ok := c.pass.TypesInfo.Defs[n.Name].(*types.Func)
		return ok && s.Lit == 0 && s.Fn == fn
	}
	return false
}
