package webhook

import (
	"go/constant"
	"go/token"

	"golang.org/x/tools/go/ssa"

	"github.com/clerkvet/clerkvet/passes/internal/gotype"
)

// refs follows a value to where it goes.
func (f *follower) refs(v ssa.Value) {
	if v.Referrers() == nil {
		return
	}
	for _, ref := range *v.Referrers() {
		switch ref := ref.(type) {
		case *ssa.Store:
			if ref.Val == v {
				f.store(ref)
			}
		case *ssa.BinOp:
			f.compared(ref, v)
		case *ssa.Lookup:
			if ref.X == v {
				f.add(ref)
			} else {
				f.branches = true
			}
		case *ssa.UnOp:
			if ref.Op == token.MUL {
				f.add(ref)
			}
		case *ssa.MapUpdate:
			f.into(ref, ref.Map)
		case *ssa.Send:
			f.uses = append(f.uses, ref)
		case *ssa.Return:
			for i, r := range ref.Results {
				if r == v {
					f.returned[i] = true
				}
			}
		case *ssa.MakeClosure:
			f.captured(ref, v)
		case ssa.CallInstruction:
			f.call(ref)
		case *ssa.If, *ssa.DebugRef, *ssa.Panic, *ssa.Jump:
		case ssa.Value:
			if !gotype.IsError(ref.Type()) {
				f.add(ref)
			}
		}
	}
}

// into follows a value into a map that the function made, and takes any other for an effect.
func (f *follower) into(at ssa.Instruction, m ssa.Value) {
	if mm, ok := m.(*ssa.MakeMap); ok {
		f.add(mm)
		return
	}
	f.uses = append(f.uses, at)
}

func (f *follower) store(s *ssa.Store) {
	if f.c.isBody(s.Addr) {
		return // put back for the next reader
	}
	base := s.Addr
	for {
		switch a := base.(type) {
		case *ssa.FieldAddr:
			base = a.X
			continue
		case *ssa.IndexAddr:
			base = a.X
			continue
		}
		break
	}
	switch base.(type) {
	case *ssa.Global:
		f.uses = append(f.uses, s)
	case *ssa.Alloc, *ssa.FreeVar:
		f.add(base)
	default:
		f.write(base)
	}
}

// compared notes a comparison with a constant.
func (f *follower) compared(b *ssa.BinOp, v ssa.Value) {
	if b.Op != token.EQL && b.Op != token.NEQ {
		f.add(b)
		return
	}
	other := b.X
	if other == v {
		other = b.Y
	}
	if k, ok := other.(*ssa.Const); ok && k.Value != nil && k.Value.Kind() == constant.String {
		f.text(constant.StringVal(k.Value))
		if isEvent(constant.StringVal(k.Value)) {
			f.dispatches = append(f.dispatches, b)
		}
	}
}

// text notes a text with which a part of the body is compared.
func (f *follower) text(s string) {
	if s == "" {
		return
	}
	f.branches = true
	if isEvent(s) {
		f.events[s] = true
	}
}

// captured looks at a closure that sees the body.
func (f *follower) captured(mc *ssa.MakeClosure, v ssa.Value) {
	fn, ok := mc.Fn.(*ssa.Function)
	if !ok {
		return
	}
	var mask uint64
	for i, b := range mc.Bindings {
		if b == v && len(fn.Params)+i < 64 {
			mask |= 1 << (len(fn.Params) + i)
		}
	}
	if fn.Object() != nil { // a method value
		return
	}
	inner := f.c.follow(fn, mask)
	f.merge(mc, inner)
}

// merge takes over what a called function or closure does.
func (f *follower) merge(at ssa.Instruction, inner *body) {
	for e := range inner.events {
		f.events[e] = true
	}
	f.branches = f.branches || inner.branches
	f.types = append(f.types, inner.types...)
	if len(inner.decodes) > 0 {
		f.decodes = append(f.decodes, at)
	}
	if len(inner.uses) > 0 {
		f.uses = append(f.uses, at)
	}
}
