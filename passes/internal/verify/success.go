package verify

import (
	"go/constant"
	"go/token"

	"golang.org/x/tools/go/ssa"

	"github.com/clerkvet/clerkvet/passes/internal/flow"
	"github.com/clerkvet/clerkvet/passes/internal/gotype"
)

// boolean follows a boolean that means success if it is want.
func (w *watcher) boolean(v ssa.Value, want bool) {
	if v == nil || v.Referrers() == nil || w.seen[v] {
		return
	}
	w.seen[v] = true
	for _, ref := range *v.Referrers() {
		switch ref := ref.(type) {
		case *ssa.If:
			to := ref.Block().Succs[1]
			if want {
				to = ref.Block().Succs[0]
			}
			w.out.edges[edge{ref.Block(), to}] = true
		case *ssa.UnOp:
			if ref.Op == token.NOT {
				w.boolean(ref, !want)
			}
		case *ssa.BinOp:
			if k, ok := otherConst(ref, v); ok && k.Value != nil && k.Value.Kind() == constant.Bool {
				w.boolean(ref, want == (constant.BoolVal(k.Value) == (ref.Op == token.EQL)))
			}
		case *ssa.Phi:
			if onlyBesides(ref, v, want) {
				w.boolean(ref, want)
			}
		case *ssa.ChangeType:
			w.boolean(ref, want)
		case *ssa.MakeInterface, *ssa.MapUpdate, *ssa.Send, ssa.CallInstruction:
			w.out.lost = true
		case *ssa.Store:
			w.stored(ref)
			for _, load := range loads(ref) {
				w.boolean(load, want)
			}
		case *ssa.Return:
			w.out.returned = true
		}
	}
}

// onlyBesides reports whether the other edges of a phi can't be want: then want still means success.
func onlyBesides(phi *ssa.Phi, v ssa.Value, want bool) bool {
	for _, e := range phi.Edges {
		if e == v {
			continue
		}
		k, ok := e.(*ssa.Const)
		if !ok || k.Value == nil || constant.BoolVal(k.Value) == want {
			return false
		}
	}
	return true
}

func otherConst(b *ssa.BinOp, v ssa.Value) (*ssa.Const, bool) {
	if b.Op != token.EQL && b.Op != token.NEQ {
		return nil, false
	}
	other := b.X
	if other == v {
		other = b.Y
	}
	k, ok := other.(*ssa.Const)
	return k, ok
}

// number follows a result that is 1 for success.
func (w *watcher) number(v ssa.Value) {
	if !w.enter(v) {
		return
	}
	for _, ref := range *v.Referrers() {
		b, ok := ref.(*ssa.BinOp)
		if !ok {
			continue
		}
		if k, ok := otherConst(b, v); ok && k.Value != nil {
			one := constant.Compare(k.Value, token.EQL, constant.MakeInt64(1))
			w.boolean(b, one == (b.Op == token.EQL))
		}
	}
}

// present follows claims that are nil unless the check has succeeded.
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
		case *ssa.Store:
			for _, load := range loads(ref) {
				w.present(load)
			}
		}
	}
}

// valid follows the field Valid of a token.
func (w *watcher) valid(v ssa.Value) {
	if !w.enter(v) {
		return
	}
	for _, ref := range *v.Referrers() {
		switch ref := ref.(type) {
		case *ssa.FieldAddr:
			if gotype.Struct(ref.X.Type()).Field(ref.Field).Name() != "Valid" {
				continue
			}
			for _, load := range *ref.Referrers() {
				if load, ok := load.(*ssa.UnOp); ok {
					w.boolean(load, true)
				}
			}
		case ssa.CallInstruction:
			w.out.lost = w.out.lost || w.c.looksAtValid(ref.Common(), v)
		case *ssa.Phi:
			w.valid(ref)
		case *ssa.Store:
			for _, load := range loads(ref) {
				w.valid(load)
			}
		}
	}
}

// looksAtValid reports whether a function of the package that gets a token reads its field Valid.
func (c *checker) looksAtValid(call *ssa.CallCommon, token ssa.Value) bool {
	fn := c.prog.Body(call)
	if fn == nil {
		return false
	}
	for i, a := range flow.Operands(call) {
		if a != token || i >= len(fn.Params) {
			continue
		}
		for _, ref := range *fn.Params[i].Referrers() {
			if fa, ok := ref.(*ssa.FieldAddr); ok && gotype.Struct(fa.X.Type()).Field(fa.Field).Name() == "Valid" {
				return true
			}
		}
	}
	return false
}

// loads returns the reads of a local variable that see what a store wrote.
func loads(s *ssa.Store) []ssa.Value {
	a, ok := s.Addr.(*ssa.Alloc)
	if !ok {
		return nil
	}
	var out []ssa.Value
	seen := make(map[*ssa.BasicBlock]bool)
	var scan func(b *ssa.BasicBlock, from int)
	scan = func(b *ssa.BasicBlock, from int) {
		for _, instr := range b.Instrs[from:] {
			switch instr := instr.(type) {
			case *ssa.UnOp:
				if instr.Op == token.MUL && instr.X == a {
					out = append(out, instr)
				}
			case *ssa.Store:
				if instr.Addr == a {
					return
				}
			}
		}
		for _, succ := range b.Succs {
			if !seen[succ] {
				seen[succ] = true
				scan(succ, 0)
			}
		}
	}
	for i, instr := range s.Block().Instrs {
		if instr == s {
			scan(s.Block(), i+1)
		}
	}
	return out
}
