package guards

import (
	"go/token"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/clerkvet/clerkvet/passes/internal/flow"
)

// refuted reports whether v can't be o at the end of a block, or on the way from there to the next: a branch that was
// taken before has found that it is something else.
func (f *flowOf) refuted(v ssa.Value, o outcome, b, next *ssa.BasicBlock) bool {
	if next != nil && f.refutes(b, next, v, o) {
		return true
	}
	for ; b.Idom() != nil; b = b.Idom() {
		if len(b.Preds) == 1 && f.refutes(b.Preds[0], b, v, o) {
			return true
		}
	}
	return false
}

// refutes reports whether the branch from one block to another is taken only if v is not o.
func (f *flowOf) refutes(from, to *ssa.BasicBlock, v ssa.Value, o outcome) bool {
	branch, ok := branchOf(from)
	if !ok {
		return false
	}
	cond, holds := branch.Cond, to == from.Succs[0]
	for {
		not, ok := cond.(*ssa.UnOp)
		if !ok || not.Op != token.NOT {
			break
		}
		cond, holds = not.X, !holds
	}
	if cond == v {
		return o <= isFalse && holds == (o == isFalse)
	}
	cmp, ok := cond.(*ssa.BinOp)
	if !ok || cmp.Op != token.EQL && cmp.Op != token.NEQ || o <= isFalse {
		return false
	}
	x, y := cmp.X, cmp.Y
	if _, ok := x.(*ssa.Const); ok {
		x, y = y, x
	}
	k, ok := y.(*ssa.Const)
	if !ok || x != v || !constIs(k, isZero) {
		return false
	}
	zero := holds == (cmp.Op == token.EQL)
	return zero == (o == notZero)
}

// joinsError reports whether a call is errors.Join of something that can't be nil where it is called.
func (q *query) joinsError(call *ssa.Call) bool {
	fn := flow.Callee(call.Common())
	if fn == nil || fn.Name() != "Join" || fn.Pkg() == nil || fn.Pkg().Path() != "errors" || len(call.Call.Args) != 1 {
		return false
	}
	errs, _ := flow.Variadic(call.Call.Args[0])
	return slices.ContainsFunc(errs, func(err ssa.Value) bool {
		return q.when(err, isZero).dead() || q.f.refuted(err, isZero, call.Block(), nil)
	})
}
