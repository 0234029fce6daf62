package guards

import (
	"go/ast"
	"go/token"

	"golang.org/x/tools/go/ssa"
)

// expr returns the syntax of a call, nil if it has none.
func (c *checker) expr(instr ssa.Instruction) *ast.CallExpr {
	e, _ := c.syntax[instr.Pos()].(*ast.CallExpr)
	return e
}

// shown returns the syntax that shows a value, nil if there is none.
func (c *checker) shown(v ssa.Value) ast.Expr {
	for range 8 {
		if e := c.syntax[v.Pos()]; e != nil && v.Pos().IsValid() {
			return e
		}
		switch x := v.(type) {
		case *ssa.Extract:
			v = x.Tuple
		case *ssa.UnOp:
			v = x.X
		case *ssa.MakeInterface:
			v = x.X
		case *ssa.ChangeType:
			v = x.X
		case *ssa.Convert:
			v = x.X
		case *ssa.TypeAssert:
			v = x.X
		default:
			return nil
		}
	}
	return nil
}

// pos returns where a call begins, or where the instruction stands.
func (c *checker) pos(instr ssa.Instruction) token.Pos {
	if e := c.expr(instr); e != nil {
		return e.Pos()
	}
	return instr.Pos()
}
