package scatteredinit

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"

	"github.com/clerkvet/clerkvet/passes/internal/trace"
)

// depends reports whether one of the expressions depends on what f gets with each call: its parameters, and those of the
// functions around it that also run for every request. The receiver and contexts are no such thing.
func (c *checker) depends(es []ast.Expr, f *function) bool { return c.dependsOn(es, f, nil) }

// dependsOn is depends for one of the parameters, any if it is nil.
func (c *checker) dependsOn(es []ast.Expr, f *function, param *types.Var) bool {
	if f == nil || f.node == nil {
		return false
	}
	outermost := f
	for outermost.outer != nil && outermost.outer.serves {
		outermost = outermost.outer
	}
	d := dependence{c: c, within: outermost.node, param: param, seen: make(map[*types.Var]bool)}
	return slices.ContainsFunc(es, d.expr)
}

// varies reports whether one of the expressions depends on a variable that the loop declares or assigns.
func (c *checker) varies(es []ast.Expr, loop ast.Stmt) bool {
	d := dependence{c: c, within: loop, loop: true, seen: make(map[*types.Var]bool)}
	return slices.ContainsFunc(es, d.expr)
}

// A dependence is a question whether a value depends on variables of a piece of syntax.
type dependence struct {
	c      *checker
	within ast.Node
	loop   bool
	param  *types.Var
	seen   map[*types.Var]bool
}

func (d *dependence) expr(e ast.Expr) (found bool) {
	ast.Inspect(e, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.FuncLit:
			return false
		case *ast.KeyValueExpr: // the key of a field is no use
			if id, ok := n.Key.(*ast.Ident); ok {
				if v, ok := d.c.pass.TypesInfo.Uses[id].(*types.Var); ok && v.IsField() {
					found = found || d.expr(n.Value)
					return false
				}
			}
		case *ast.Ident:
			if v, ok := d.c.pass.TypesInfo.Uses[n].(*types.Var); ok {
				found = found || d.variable(v)
			}
		}
		return !found
	})
	return found
}

func (d *dependence) variable(v *types.Var) bool {
	if v.IsField() || d.seen[v] || isContext(v.Type()) {
		return false
	}
	d.seen[v] = true
	inside := d.holds(v.Pos())
	switch {
	case d.loop:
		for _, def := range d.c.graph.Defs(v) {
			if d.holds(def.At) && (!inside || def.Kind != trace.Assigned || d.expr(def.Value)) {
				return true
			}
		}
	case !inside:
		return false
	case d.c.params[v]:
		return d.param == nil || d.param == v
	default:
		for _, def := range d.c.graph.Defs(v) {
			if def.Kind == trace.Opaque || def.Value != nil && def.Kind != trace.Zero && d.expr(def.Value) {
				return true
			}
		}
	}
	return d.fields(v)
}

func (d *dependence) holds(pos token.Pos) bool { return d.within.Pos() <= pos && pos < d.within.End() }

// fields reports whether something that depends is assigned to a field of v.
func (d *dependence) fields(v *types.Var) bool {
	for n := range ast.Preorder(d.within) {
		assign, ok := n.(*ast.AssignStmt)
		if !ok {
			continue
		}
		for i, lhs := range assign.Lhs {
			sel, ok := ast.Unparen(lhs).(*ast.SelectorExpr)
			if !ok || d.c.root(sel) != v {
				continue
			}
			if len(assign.Rhs) != len(assign.Lhs) || d.expr(assign.Rhs[i]) {
				return true
			}
		}
	}
	return false
}
