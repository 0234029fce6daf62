package guards

import (
	"go/token"
	"go/types"

	"golang.org/x/tools/go/ssa"

	"github.com/clerkvet/clerkvet/passes/internal/flow"
	"github.com/clerkvet/clerkvet/passes/internal/gotype"
)

// demandedUsers looks for ids of users that the client sends and without which it counts as not signed in: a parameter
// that is called so, and a 401 if it is empty. With any other answer it may be the user whom the request is about.
func (c *checker) demandedUsers(f *flowOf) {
	for _, b := range f.fn.Blocks {
		branch, ok := branchOf(b)
		if !ok {
			continue
		}
		for i, o := range []outcome{isTrue, isFalse} {
			v := emptyIf(branch.Cond, o)
			if v == nil || vouchedFor(f.edge(b, b.Succs[i])) || !c.says401(b.Succs[i]) {
				continue
			}
			t := c.origin(v)
			if t.Kind != FromRequest || t.Text == unverified || t.Part != Query && t.Part != Path && t.Part != Body || !c.calledUser(t, v) {
				continue
			}
			if at := c.shown(c.source(v)); at != nil {
				c.problem(f, at, Problem{
					Category: "client-identity",
					Message:  types.ExprString(at) + " names the user, but the client can send anything; take the user from verified claims",
				})
			}
		}
	}
}

// emptyIf returns the text that is empty if a condition turns out to be o, nil if it is another question.
func emptyIf(cond ssa.Value, o outcome) ssa.Value {
	v, ok := cond.(*ssa.BinOp)
	if !ok {
		return nil
	}
	x, y := v.X, v.Y
	if _, ok := x.(*ssa.Const); ok {
		x, y = y, x
	}
	k, ok := y.(*ssa.Const)
	if !ok || !gotype.IsString(x.Type()) || !constIs(k, isZero) || v.Op != token.EQL && v.Op != token.NEQ || (o == isTrue) != (v.Op == token.EQL) {
		return nil
	}
	return x
}

// says401 reports whether a block answers that nobody is signed in.
func (c *checker) says401(b *ssa.BasicBlock) bool {
	for _, call := range (failure{block: b}).calls() {
		if c.says(call.Common(), 401) {
			return true
		}
	}
	return false
}

// calledUser reports whether the parameter or field of a request that a value was taken from is called a user.
func (c *checker) calledUser(t Target, v ssa.Value) bool {
	call, ok := c.source(v).(*ssa.Call)
	if !ok {
		return namesUser(t)
	}
	for _, a := range call.Common().Args {
		if name := flow.ConstText(a); anyWord(name, userNames) && !anyWord(name, notUsers) {
			return true
		}
	}
	return false
}
