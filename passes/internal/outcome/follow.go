package outcome

import (
	"go/constant"
	"go/token"

	"golang.org/x/tools/go/ssa"

	"github.com/clerkvet/clerkvet/passes/internal/flow"
)

func (k *Check) enter(v ssa.Value) bool {
	if v == nil || k.seen[v] || v.Referrers() == nil {
		return false
	}
	k.seen[v] = true
	return true
}

// err follows an error to where it is compared with nil.
func (k *Check) err(v ssa.Value) {
	if !k.enter(v) {
		return
	}
	for _, ref := range *v.Referrers() {
		switch ref := ref.(type) {
		case *ssa.BinOp:
			if flow.IsNil(ref.X) || flow.IsNil(ref.Y) {
				k.True(ref, ref.Op == token.EQL)
			} else {
				k.handed(ref, v)
			}
		case *ssa.Phi:
			k.err(ref)
		case *ssa.ChangeInterface:
			k.err(ref)
		case *ssa.Return:
			k.Returned = true
		case *ssa.Store:
			k.stored(ref)
			for _, load := range flow.Loads(ref) {
				k.err(load)
			}
		case *ssa.MapUpdate, *ssa.Send:
			k.Lost, k.Kept = true, true
		case *ssa.TypeAssert, *ssa.MakeClosure:
			k.Lost = true
		case ssa.CallInstruction:
			k.handed(ref, v)
		}
	}
}

// True follows a boolean that means success if it is want.
func (k *Check) True(v ssa.Value, want bool) {
	if !k.enter(v) {
		return
	}
	for _, ref := range *v.Referrers() {
		switch ref := ref.(type) {
		case *ssa.If:
			to := ref.Block().Succs[1]
			if want {
				to = ref.Block().Succs[0]
			}
			k.Edges[Edge{ref.Block(), to}] = true
		case *ssa.UnOp:
			if ref.Op == token.NOT {
				k.True(ref, !want)
			}
		case *ssa.BinOp:
			if c, ok := comparedWith(ref, v); ok && c.Kind() == constant.Bool {
				k.True(ref, want == (constant.BoolVal(c) == (ref.Op == token.EQL)))
			}
		case *ssa.Phi:
			if impliedBy(ref, v, want) {
				k.True(ref, want)
			}
		case *ssa.ChangeType:
			k.True(ref, want)
		case *ssa.MakeInterface, *ssa.MapUpdate, *ssa.Send, *ssa.MakeClosure, ssa.CallInstruction:
			k.Lost = true
		case *ssa.Store:
			k.stored(ref)
			for _, load := range flow.Loads(ref) {
				k.True(load, want)
			}
		case *ssa.Return:
			k.Returned = true
		}
	}
}

// impliedBy reports whether the other edges of a phi can't be want: then want still means success.
func impliedBy(phi *ssa.Phi, v ssa.Value, want bool) bool {
	for _, e := range phi.Edges {
		if e == v || e == phi {
			continue
		}
		c, ok := e.(*ssa.Const)
		if !ok || c.Value == nil || constant.BoolVal(c.Value) == want {
			return false
		}
	}
	return true
}

// comparedWith returns the constant that v is compared with.
func comparedWith(b *ssa.BinOp, v ssa.Value) (constant.Value, bool) {
	if b.Op != token.EQL && b.Op != token.NEQ {
		return nil, false
	}
	other := b.X
	if other == v {
		other = b.Y
	}
	c, ok := other.(*ssa.Const)
	if !ok || c.Value == nil {
		return nil, false
	}
	return c.Value, true
}

// one follows a result that is 1 for success.
func (k *Check) one(v ssa.Value) {
	if !k.enter(v) {
		return
	}
	for _, ref := range *v.Referrers() {
		switch ref := ref.(type) {
		case *ssa.BinOp:
			if c, ok := comparedWith(ref, v); ok {
				one := constant.Compare(c, token.EQL, constant.MakeInt64(1))
				k.True(ref, one == (ref.Op == token.EQL))
			}
		case *ssa.Return:
			k.Returned = true
		}
	}
}

// Present follows a result that is nil unless the check has succeeded.
func (k *Check) Present(v ssa.Value) {
	if !k.enter(v) {
		return
	}
	for _, ref := range *v.Referrers() {
		switch ref := ref.(type) {
		case *ssa.BinOp:
			if flow.IsNil(ref.X) || flow.IsNil(ref.Y) {
				k.True(ref, ref.Op == token.NEQ)
			}
		case *ssa.Phi:
			k.Present(ref)
		case *ssa.Store:
			for _, load := range flow.Loads(ref) {
				k.Present(load)
			}
		}
	}
}
