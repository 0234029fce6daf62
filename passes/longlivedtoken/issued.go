package longlivedtoken

import (
	"go/ast"
	"go/types"
	"slices"

	"github.com/clerkvet/clerkvet/passes/internal/lib"
	"github.com/clerkvet/clerkvet/passes/internal/trace"
	"github.com/clerkvet/clerkvet/passes/internal/uses"
)

// issued reports whether the token that a call builds is signed without an expiry being set in it afterwards. Claims
// that stay where they are, unsigned, are no token that anybody could steal. What is returned, kept or handed to the
// program's own functions is taken to be signed there.
func (c *checker) issued(call *ast.CallExpr) bool {
	fn := c.graph.FuncAt(call.Pos())
	if fn == nil || c.has(c.graph.Callee(call), lib.Token) {
		return true
	}
	v := c.assignedFrom(fn, call)
	if v == nil {
		return true
	}
	for fn.Outer != nil {
		fn = fn.Outer
	}
	leaves, later := false, false
	ast.PreorderStack(fn.Body, nil, func(n ast.Node, stack []ast.Node) bool {
		if id, ok := n.(*ast.Ident); ok && c.pass.TypesInfo.Uses[id] == v && len(stack) > 1 {
			later = later || c.setsExpiry(stack)
			leaves = leaves || c.leaves(id, stack[len(stack)-1])
		}
		return true
	})
	return leaves && !later
}

func (c *checker) has(obj types.Object, role lib.Role) bool {
	return lib.HasRole(c.uses.Rows(obj), role)
}

// assignedFrom returns the local variable that gets the first result of a call, nil if there is none.
func (c *checker) assignedFrom(fn *trace.Func, call *ast.CallExpr) (v *types.Var) {
	ast.Inspect(fn.Body, func(n ast.Node) bool {
		if a, ok := n.(*ast.AssignStmt); ok && len(a.Rhs) == 1 && ast.Unparen(a.Rhs[0]) == call {
			if id, ok := a.Lhs[0].(*ast.Ident); ok {
				v, _ = c.pass.TypesInfo.ObjectOf(id).(*types.Var)
			}
		}
		return v == nil
	})
	if v == nil || v.Parent() == c.pass.Pkg.Scope() {
		return nil
	}
	return v
}

// setsExpiry reports whether the use of a token at the end of stack sets when it expires.
func (c *checker) setsExpiry(stack []ast.Node) bool {
	call, ok := stack[len(stack)-2].(*ast.CallExpr)
	if !ok || call.Fun != stack[len(stack)-1] {
		return false
	}
	for _, row := range c.uses.Rows(c.graph.Callee(call)) {
		if row.Role == lib.SetsClaim && c.keyExpiry(orNil(c.graph.Arg(call, row.Key))) != absent {
			return true
		}
	}
	return false
}

// leaves reports whether a token that is used as an operand of parent is signed, or goes on to where it may be: only
// functions of libraries that sign nothing, and methods of the token itself, leave it as it is.
func (c *checker) leaves(id *ast.Ident, parent ast.Node) bool {
	switch parent := parent.(type) {
	case *ast.SelectorExpr, *ast.BinaryExpr:
		return false
	case *ast.AssignStmt:
		return slices.ContainsFunc(parent.Rhs, func(e ast.Expr) bool { return ast.Unparen(e) == id }) && !blank(parent)
	case *ast.CallExpr:
		callee := c.graph.Callee(parent)
		if callee == nil || callee.Pkg() == nil {
			return true
		}
		return c.has(callee, lib.Token) || !c.uses.KnownObject(callee) && !uses.Standard(callee.Pkg().Path())
	}
	return true
}

func blank(a *ast.AssignStmt) bool {
	id, ok := a.Lhs[0].(*ast.Ident)
	return ok && id.Name == "_"
}
