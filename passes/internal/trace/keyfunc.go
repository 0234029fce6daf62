package trace

import (
	"go/ast"
	"go/types"

	"github.com/clerkvet/clerkvet/passes/internal/lib"
)

// keyfunc turns a function that returns a secret into sinks at its return statements.
func (r *reach) keyfunc(s *Sink, os []Origin) {
	for _, o := range os {
		fn := r.g.function(o)
		if fn == nil && o.Kind == FuncValue {
			r.foreignKeyfunc(s, o)
		}
		if o.Kind == Param || o.Kind == Field {
			r.pass(s, o)
		}
		if fn == nil {
			continue
		}
		for _, ret := range fn.returns {
			if len(ret.Results) > 0 && !r.g.fails(ret) {
				s := *s
				s.Row.Role, s.Arg, s.Def = lib.TakesSecret, ret.Results[0], nil
				r.enqueue(&s)
			}
		}
	}
}

// foreignKeyfunc judges what a function of another package returns.
func (r *reach) foreignKeyfunc(s *Sink, o Origin) {
	via := *s
	via.Row.Role = lib.TakesSecret
	for _, f := range o.fields {
		r.arrive(&via, r.g.fromFact(f.Values, o.call, s.Arg))
	}
	if f := r.g.facts[o.Obj]; f != nil && len(f.Results) > 0 {
		r.arrive(&via, r.g.fromFact(f.Results[0], nil, s.Arg))
	}
}

// fails reports whether a return statement returns an error that is certainly not nil: a new one, a variable of a
// package, or one that was found not to be nil. What it returns besides is not used then.
func (g *Graph) fails(ret *ast.ReturnStmt) bool {
	if len(ret.Results) < 2 {
		return false
	}
	if g.failed[ret] {
		return true
	}
	switch last := ast.Unparen(ret.Results[len(ret.Results)-1]).(type) {
	case *ast.CallExpr, *ast.UnaryExpr, *ast.CompositeLit:
		return true
	case *ast.Ident:
		v, ok := g.info.Uses[last].(*types.Var)
		return ok && v.Parent() == g.pass.Pkg.Scope()
	case *ast.SelectorExpr:
		v, ok := g.info.Uses[last.Sel].(*types.Var)
		return ok && !v.IsField()
	}
	return false
}
