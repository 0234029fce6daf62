// Package outcome tells where a function learns that a check has succeeded, and whether control can flow to a place
// that should come after it without learning so.
//
// A check is a call, or a comparison, whose last result is an error, a boolean or the 1 of package subtle. The outcome
// is a set of edges of the control-flow graph: the branch on which the error is nil, or the boolean true. A check
// whose error is dropped, only logged, or tested on a path that goes on, has no such edge there.
package outcome

import (
	"go/types"

	"golang.org/x/tools/go/ssa"

	"github.com/clerkvet/clerkvet/passes/internal/flow"
	"github.com/clerkvet/clerkvet/passes/internal/gotype"
)

// A Check is an instruction that decides something.
type Check struct {
	At ssa.Instruction
	// Unequal is set on a comparison that succeeds by being false.
	Unequal bool
	// Regard tells what an instruction makes of an outcome that it gets: a call, or a comparison of an error with one in
	// particular. Of variadic arguments the outcome is the slice that holds it.
	Regard func(by ssa.Instruction, outcome ssa.Value) Regard

	// Edges are where the function learns of the success.
	Edges map[Edge]bool
	// Returned is set if the outcome is handed to the caller.
	Returned bool
	// Lost is set if it goes where it can't be followed, and Kept besides if that is to be looked at later.
	Lost, Kept bool

	seen map[ssa.Value]bool
}

// An Edge leads from one block to the next.
type Edge struct{ From, To *ssa.BasicBlock }

// A Regard is what becomes of an outcome in an instruction that gets it.
type Regard uint8

const (
	// Unclear is what may act on the outcome.
	Unclear Regard = iota
	// Disregarded is the outcome of which something is written down at most.
	Disregarded
	// Wrapped is the error that comes back inside another.
	Wrapped
	// Excused is the error of which it is asked whether it speaks of something else than the check.
	Excused
)

// New returns a check of which nothing is known yet.
func New(at ssa.Instruction, regard func(ssa.Instruction, ssa.Value) Regard) *Check {
	return &Check{At: at, Regard: regard, Edges: make(map[Edge]bool), seen: make(map[ssa.Value]bool)}
}

// Follow finds out where the outcome of a check goes.
func (k *Check) Follow() {
	switch at := k.At.(type) {
	case ssa.CallInstruction:
		k.results(at)
	case ssa.Value:
		k.True(at, !k.Unequal)
	}
}

// Always reports whether to get past the check is all that can be asked for: nobody can tell what becomes of it.
func (k *Check) Always() bool { return k.Lost && len(k.Edges) == 0 && !k.Returned }

func (k *Check) results(call ssa.CallInstruction) {
	sig := call.Common().Signature().Results()
	if sig.Len() == 0 {
		k.Lost = true // it stops by itself, or panics
		return
	}
	last := sig.Len() - 1
	v := flow.Results(call)[last]
	if k.Verdict(v, sig.At(last).Type()) {
		return
	}
	k.Present(v)
	for v := range k.seen {
		k.Returned = k.Returned || returned(v)
	}
	k.Lost = k.Lost || len(k.Edges) == 0
}

func returned(v ssa.Value) bool {
	for _, ref := range *v.Referrers() {
		if _, ok := ref.(*ssa.Return); ok {
			return true
		}
	}
	return false
}

// Verdict follows a last result of type t if by its type it tells the outcome, and reports whether it does. It is nil
// if nobody looks at it.
func (k *Check) Verdict(v ssa.Value, t types.Type) bool {
	switch {
	case gotype.IsError(t):
		k.err(v)
	case gotype.IsBool(t):
		k.True(v, true)
	case isInt(t):
		k.one(v)
	default:
		return false
	}
	return true
}

func isInt(t types.Type) bool {
	b, ok := t.Underlying().(*types.Basic)
	return ok && b.Kind() == types.Int
}
