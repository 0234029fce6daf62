package guards

import (
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/clerkvet/clerkvet/passes/internal/flow"
	"github.com/clerkvet/clerkvet/passes/internal/lib"
)

// matters reports whether an answer yes or no decides more than what is shown: the request is refused, something is done
// or stored on one way only, or others get the answer. With false, it picks a greeting.
func (c *checker) matters(v ssa.Value, seen map[ssa.Value]bool) bool {
	if seen[v] || v.Referrers() == nil {
		return false
	}
	seen[v] = true
	return slices.ContainsFunc(*v.Referrers(), func(ref ssa.Instruction) bool {
		switch ref := ref.(type) {
		case *ssa.If:
			return c.sideMatters(ref, 0, seen) || c.sideMatters(ref, 1, seen)
		case *ssa.DebugRef:
			return false
		case ssa.CallInstruction:
			return c.application(ref.Common()) && !c.harmless(ref)
		case *ssa.UnOp, *ssa.BinOp, *ssa.Phi, *ssa.MakeInterface, *ssa.Convert, *ssa.ChangeType:
			return c.matters(ref.(ssa.Value), seen)
		case *ssa.Return:
			return !sentence(v)
		case *ssa.Store:
			// The arguments of fmt's functions are stored in an array.
			return len(variadic(ref)) == 0 || slices.ContainsFunc(variadic(ref), func(call ssa.CallInstruction) bool { return !c.harmless(call) })
		}
		return true
	})
}

// sideMatters is matters for what is done on one side of a branch, and for what differs where the sides meet.
func (c *checker) sideMatters(branch *ssa.If, i int, seen map[ssa.Value]bool) bool {
	side := branch.Block().Succs[i]
	if len(side.Preds) != 1 {
		return c.joinMatters(side, branch.Block(), seen)
	}
	for _, b := range side.Parent().Blocks {
		if !side.Dominates(b) {
			continue
		}
		for _, instr := range b.Instrs {
			if c.does(instr) {
				return true
			}
		}
		for _, next := range b.Succs {
			if !side.Dominates(next) && c.joinMatters(next, b, seen) {
				return true
			}
		}
	}
	return false
}

// joinMatters is matters for the values that depend on the way on which a block is entered.
func (c *checker) joinMatters(b, from *ssa.BasicBlock, seen map[ssa.Value]bool) bool {
	for _, instr := range b.Instrs {
		phi, ok := instr.(*ssa.Phi)
		if !ok {
			break
		}
		if i := slices.Index(b.Preds, from); i >= 0 && c.matters(phi, seen) {
			return true
		}
	}
	return false
}

// does reports whether an instruction refuses a request, goes on with it, or does something for it.
func (c *checker) does(instr ssa.Instruction) bool {
	switch instr := instr.(type) {
	case *ssa.Return:
		return slices.ContainsFunc(instr.Results, func(v ssa.Value) bool { return !sentence(v) })
	case *ssa.Store:
		return len(variadic(instr)) == 0 && !local(instr.Addr)
	case *ssa.MapUpdate, *ssa.Go, *ssa.Send, *ssa.Defer, *ssa.Panic:
		return true
	case *ssa.Call:
		call := instr.Common()
		if _, ok := c.row(call, lib.WritesPlace); ok {
			return true
		}
		return c.application(call) && !c.harmless(instr) || c.continues(call) || c.rejects(call) || c.stops(call) || callName(call) == "Redirect"
	}
	return false
}

// local reports whether an address is of an element that is only there to be handed to a function.
func local(addr ssa.Value) bool {
	ia, ok := addr.(*ssa.IndexAddr)
	if !ok {
		return false
	}
	_, ok = ia.X.(*ssa.Alloc)
	return ok
}

// sentence reports whether a value is a text for people in any case: a role, a flag or an error is none.
func sentence(v ssa.Value) bool {
	if phi, ok := v.(*ssa.Phi); ok {
		return !slices.ContainsFunc(phi.Edges, func(e ssa.Value) bool {
			_, fixed := e.(*ssa.Const)
			return !fixed || !sentence(e)
		})
	}
	return strings.Contains(flow.ConstText(v), " ")
}
