// Package outcome tells where a function learns that a check has succeeded, and whether control can flow to a place
// that should come after it without learning so.
//
// A check is a call, or a comparison, whose last result is an error, a boolean or the 1 of package subtle. The outcome
// is a set of edges of the control-flow graph: the branch on which the error is nil, or the boolean true. A check
// whose error is dropped, only logged, or tested on a path that goes on, has no such edge there.
package outcome

import (
	"go/constant"
	"go/token"
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
	// Quiet reports whether a call that gets the error does nothing with it: it logs.
	Quiet func(*ssa.CallCommon) bool

	// Edges are where the function learns of the success.
	Edges map[Edge]bool
	// Returned is set if the outcome is handed to the caller.
	Returned bool
	// Lost is set if it goes where it can't be followed.
	Lost bool
}

// An Edge leads from one block to the next.
type Edge struct{ From, To *ssa.BasicBlock }

// Follow finds out where the outcome of a check goes.
func (k *Check) Follow() *Check {
	k.Edges = make(map[Edge]bool)
	w := &watcher{k, make(map[ssa.Value]bool)}
	switch at := k.At.(type) {
	case ssa.CallInstruction:
		w.results(at)
	case ssa.Value:
		w.boolean(at, !k.Unequal)
	}
	return k
}

// Always reports whether to get past the check is all that can be asked for: nobody can tell what becomes of it.
func (k *Check) Always() bool { return k.Lost && len(k.Edges) == 0 && !k.Returned }

type watcher struct {
	*Check
	seen map[ssa.Value]bool
}

func (w *watcher) results(call ssa.CallInstruction) {
	rs := flow.Results(call)
	sig := call.Common().Signature().Results()
	if sig.Len() == 0 {
		w.Lost = true // it stops by itself, or panics
		return
	}
	last := sig.Len() - 1
	v := rs[last]
	switch t := sig.At(last).Type(); {
	case gotype.IsError(t):
		w.err(v)
	case gotype.IsBool(t):
		w.boolean(v, true)
	case isInt(t):
		w.number(v)
	default:
		w.present(v)
		w.Lost = w.Lost || len(w.Edges) == 0
	}
}

func isInt(t types.Type) bool {
	b, ok := t.Underlying().(*types.Basic)
	return ok && b.Kind() == types.Int
}

func (w *watcher) enter(v ssa.Value) bool {
	if v == nil || w.seen[v] || v.Referrers() == nil {
		return false
	}
	w.seen[v] = true
	return true
}

// err follows an error to where it is compared with nil.
func (w *watcher) err(v ssa.Value) {
	if !w.enter(v) {
		return
	}
	for _, ref := range *v.Referrers() {
		switch ref := ref.(type) {
		case *ssa.BinOp:
			if flow.IsNil(ref.X) || flow.IsNil(ref.Y) {
				w.boolean(ref, ref.Op == token.EQL)
			} else {
				w.Lost = true // compared with one error in particular
			}
		case *ssa.Phi:
			w.err(ref)
		case *ssa.ChangeInterface:
			w.err(ref)
		case *ssa.Return:
			w.Returned = true
		case *ssa.Store:
			w.stored(ref, w.err)
		case *ssa.TypeAssert, *ssa.MapUpdate, *ssa.Send, *ssa.MakeClosure:
			w.Lost = true
		case ssa.CallInstruction:
			w.handed(ref)
		}
	}
}

// handed looks at a call that gets the error.
func (w *watcher) handed(call ssa.CallInstruction) {
	common := call.Common()
	fn := flow.Callee(common)
	switch {
	case fn != nil && fn.Name() == "Error" && len(flow.Operands(common)) == 1:
	case w.Quiet != nil && w.Quiet(common):
	case fn != nil && fn.Pkg() != nil && fn.Pkg().Path() == "fmt":
		if v := call.Value(); v != nil && gotype.IsError(v.Type()) {
			w.err(v) // Errorf wraps it
		}
	default:
		w.Lost = true
	}
}

// stored follows an outcome into a local variable, and gives up on it anywhere else.
func (w *watcher) stored(s *ssa.Store, follow func(ssa.Value)) {
	if ia, ok := s.Addr.(*ssa.IndexAddr); ok {
		w.packed(ia.X)
		return
	}
	a, ok := s.Addr.(*ssa.Alloc)
	if !ok {
		w.Lost = true
		return
	}
	for _, ref := range *a.Referrers() {
		switch ref := ref.(type) {
		case *ssa.UnOp:
			follow(ref)
		case *ssa.MakeClosure:
			w.Lost = true
		}
	}
}

// packed looks at the call that an array of variadic arguments goes to.
func (w *watcher) packed(array ssa.Value) {
	if array.Referrers() == nil {
		return
	}
	for _, ref := range *array.Referrers() {
		slice, ok := ref.(*ssa.Slice)
		if !ok {
			continue
		}
		for _, use := range *slice.Referrers() {
			call, ok := use.(ssa.CallInstruction)
			if !ok {
				w.Lost = true
				continue
			}
			w.handed(call)
		}
	}
}

// boolean follows a boolean that means success if it is want.
func (w *watcher) boolean(v ssa.Value, want bool) {
	if !w.enter(v) {
		return
	}
	for _, ref := range *v.Referrers() {
		switch ref := ref.(type) {
		case *ssa.If:
			to := ref.Block().Succs[1]
			if want {
				to = ref.Block().Succs[0]
			}
			w.Edges[Edge{ref.Block(), to}] = true
		case *ssa.UnOp:
			if ref.Op == token.NOT {
				w.boolean(ref, !want)
			}
		case *ssa.BinOp:
			if k, ok := constant1(ref, v); ok && k.Kind() == constant.Bool {
				w.boolean(ref, want == (constant.BoolVal(k) == (ref.Op == token.EQL)))
			}
		case *ssa.Phi:
			if impliedBy(ref, v, want) {
				w.boolean(ref, want)
			}
		case *ssa.ChangeType:
			w.boolean(ref, want)
		case *ssa.MakeInterface, *ssa.MapUpdate, *ssa.Send, *ssa.MakeClosure, ssa.CallInstruction:
			w.Lost = true
		case *ssa.Store:
			w.stored(ref, func(load ssa.Value) { w.boolean(load, want) })
		case *ssa.Return:
			w.Returned = true
		}
	}
}

// impliedBy reports whether the other edges of a phi can't be want: then want still means success.
func impliedBy(phi *ssa.Phi, v ssa.Value, want bool) bool {
	for _, e := range phi.Edges {
		if e == v || e == phi {
			continue
		}
		k, ok := e.(*ssa.Const)
		if !ok || k.Value == nil || constant.BoolVal(k.Value) == want {
			return false
		}
	}
	return true
}

// constant1 returns the constant that v is compared with.
func constant1(b *ssa.BinOp, v ssa.Value) (constant.Value, bool) {
	if b.Op != token.EQL && b.Op != token.NEQ {
		return nil, false
	}
	other := b.X
	if other == v {
		other = b.Y
	}
	k, ok := other.(*ssa.Const)
	if !ok || k.Value == nil {
		return nil, false
	}
	return k.Value, true
}

// number follows a result that is 1 for success.
func (w *watcher) number(v ssa.Value) {
	if !w.enter(v) {
		return
	}
	for _, ref := range *v.Referrers() {
		switch ref := ref.(type) {
		case *ssa.BinOp:
			if k, ok := constant1(ref, v); ok {
				one := constant.Compare(k, token.EQL, constant.MakeInt64(1))
				w.boolean(ref, one == (ref.Op == token.EQL))
			}
		case *ssa.Return:
			w.Returned = true
		}
	}
}

// present follows a result that is nil unless the check has succeeded.
func (w *watcher) present(v ssa.Value) {
	if !w.enter(v) {
		return
	}
	for _, ref := range *v.Referrers() {
		switch ref := ref.(type) {
		case *ssa.BinOp:
			if flow.IsNil(ref.X) || flow.IsNil(ref.Y) {
				w.boolean(ref, ref.Op == token.NEQ)
			}
		case *ssa.Phi:
			w.present(ref)
		case *ssa.Return:
			w.Returned = true
		}
	}
}
