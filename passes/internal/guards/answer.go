package guards

import (
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/clerkvet/clerkvet/passes/internal/flow"
)

// statusOnly reports whether a call rejects a request by the status alone, so that the body is still to come.
func statusOnly(call *ssa.CallCommon) bool {
	name := callName(call)
	return name == "WriteHeader" || name == "Status"
}

// tells reports whether a call only writes an answer that shows how a check came out: the page on which strangers sign in
// is often the one that greets users.
func (c *checker) tells(fail failure, call *ssa.CallCommon) bool {
	return c.onlyComputes(call) && slices.ContainsFunc(call.Args, func(a ssa.Value) bool { return c.shows(fail, a, 0) })
}

// shows reports whether a value is what a check has asked for, is made of it, or is another one where the check has failed.
// What was looked up for the caller is neither.
func (c *checker) shows(fail failure, v ssa.Value, depth int) bool {
	v = flow.Strip(v)
	if depth > 6 || c.carrier(v.Type()) != 0 {
		return false
	}
	if c.origin(v).Kind == FromCaller || comesFrom(v, fail.check.Cond, 0) || comesFrom(fail.check.Cond, v, 0) {
		return true
	}
	switch v := v.(type) {
	case *ssa.Phi:
		return slices.ContainsFunc(v.Block().Preds, fail.block.Dominates)
	case *ssa.UnOp:
		return c.shows(fail, v.X, depth+1)
	case *ssa.Alloc, *ssa.MakeMap:
		return slices.ContainsFunc(*v.Referrers(), func(ref ssa.Instruction) bool { return c.keeps(fail, v, ref, depth) })
	}
	return false
}

// keeps reports whether an instruction puts such a value into a variable or map, or any where the check has failed.
func (c *checker) keeps(fail failure, in ssa.Value, ref ssa.Instruction, depth int) bool {
	switch ref := ref.(type) {
	case *ssa.MapUpdate:
		return ref.Map == in && (fail.within(ref) || c.shows(fail, ref.Value, depth+1))
	case *ssa.Store:
		return ref.Addr == in && (fail.within(ref) || c.shows(fail, ref.Val, depth+1))
	case *ssa.FieldAddr:
		return slices.ContainsFunc(*ref.Referrers(), func(use ssa.Instruction) bool {
			s, ok := use.(*ssa.Store)
			return ok && s.Addr == ref && (fail.within(s) || c.shows(fail, s.Val, depth+1))
		})
	}
	return false
}
