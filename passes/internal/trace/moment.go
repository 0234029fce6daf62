package trace

import (
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"

	"github.com/clerkvet/clerkvet/passes/internal/lib"
)

// moment evaluates a call that makes a time or duration, or counts one: its receiver or the present, later by some of
// its arguments, in the unit that the result counts in.
func (g *Graph) moment(e *ast.CallExpr, callee types.Object) []Origin {
	out := []Origin{{Kind: Constant, Expr: e, Const: zero}}
	fn, ok := callee.(*types.Func)
	if !ok {
		return unknown(e)
	}
	if recv := g.Arg(e, lib.Recv); recv != nil && fn.Signature().Recv() != nil {
		out = g.origins(recv)
	}
	for _, row := range g.Index.Rows(callee) {
		switch row.Role {
		case lib.TellsTime:
			out = plus(e, out, []Origin{now(e)}, one)
		case lib.CountsDown:
			out = plus(e, g.origins(g.Arg(e, row.Arg)), []Origin{now(e)}, constant.MakeInt64(-1))
		case lib.ShiftsTime:
			out = plus(e, out, g.origins(g.Arg(e, row.Arg)), constant.MakeInt64(inUnits[row.Of]))
		}
	}
	for _, row := range g.Index.Rows(callee) {
		if row.Role == lib.CountsTime {
			out = g.whole(e, times(e, out, constant.BinaryOp(one, token.QUO, constant.MakeInt64(inUnits[row.Of]))))
		}
	}
	return out
}
