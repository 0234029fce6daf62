package guards

import (
	"go/token"

	"golang.org/x/tools/go/ssa"
)

// rulesOut reports whether v can't be o in a block because a branch that leads there has found otherwise: behind
// `if err != nil` err is not nil.
func rulesOut(b *ssa.BasicBlock, v ssa.Value, o outcome) bool {
	for d := b; d != nil; d = d.Idom() {
		from := d.Idom()
		if from == nil || len(d.Preds) != 1 || d.Preds[0] != from {
			continue
		}
		if branchRulesOut(from, d, v, o) {
			return true
		}
	}
	return false
}

// branchRulesOut reports whether v can't be o on the way from one block to the next.
func branchRulesOut(from, to *ssa.BasicBlock, v ssa.Value, o outcome) bool {
	if len(from.Instrs) == 0 {
		return false
	}
	branch, ok := from.Instrs[len(from.Instrs)-1].(*ssa.If)
	if !ok || from.Succs[0] == from.Succs[1] {
		return false
	}
	taken := isTrue
	if to == from.Succs[1] {
		taken = isFalse
	}
	cond := branch.Cond
	for {
		not, ok := cond.(*ssa.UnOp)
		if !ok || not.Op != token.NOT {
			break
		}
		cond, taken = not.X, taken.not()
	}
	if cond == v {
		return o == taken.not()
	}
	cmp, ok := cond.(*ssa.BinOp)
	if !ok || cmp.Op != token.EQL && cmp.Op != token.NEQ {
		return false
	}
	x, k := cmp.X, cmp.Y
	if _, ok := x.(*ssa.Const); ok {
		x, k = k, x
	}
	zero, ok := k.(*ssa.Const)
	if !ok || x != v || !constIs(zero, isZero) {
		return false
	}
	found := isZero
	if (cmp.Op == token.EQL) != (taken == isTrue) {
		found = notZero
	}
	return o == found.not()
}
