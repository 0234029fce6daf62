package trace

import (
	"go/ast"
	"go/token"
	"go/types"
)

// failure notes a return that stands in if err != nil and returns err.
func (b *builder) failure(ret *ast.ReturnStmt) {
	if len(ret.Results) < 2 {
		return
	}
	id, ok := ast.Unparen(ret.Results[len(ret.Results)-1]).(*ast.Ident)
	if !ok {
		return
	}
	v, ok := b.g.info.Uses[id].(*types.Var)
	if !ok {
		return
	}
	for i := len(b.stack) - 1; i > 0; i-- {
		switch n := b.stack[i].(type) {
		case *ast.FuncDecl, *ast.FuncLit:
			return
		case *ast.BlockStmt:
			branch, ok := b.stack[i-1].(*ast.IfStmt)
			if ok && branch.Body == n && b.notNil(branch.Cond, v) {
				b.g.failed[ret] = !b.assignedIn(v, n)
				return
			}
		}
	}
}

// notNil reports whether v is not nil where cond holds.
func (b *builder) notNil(cond ast.Expr, v *types.Var) bool {
	e, ok := ast.Unparen(cond).(*ast.BinaryExpr)
	if !ok {
		return false
	}
	switch e.Op {
	case token.LAND:
		return b.notNil(e.X, v) || b.notNil(e.Y, v)
	case token.NEQ:
		return b.is(e.X, v) && b.g.info.Types[e.Y].IsNil() || b.is(e.Y, v) && b.g.info.Types[e.X].IsNil()
	}
	return false
}

func (b *builder) is(e ast.Expr, v *types.Var) bool {
	id, ok := ast.Unparen(e).(*ast.Ident)
	return ok && b.g.info.Uses[id] == v
}

// assignedIn reports whether v has been assigned since the block began.
func (b *builder) assignedIn(v *types.Var, block *ast.BlockStmt) bool {
	for _, d := range b.g.defs[v] {
		if d.At > block.Pos() && d.At <= block.End() {
			return true
		}
	}
	return false
}
