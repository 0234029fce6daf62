package outcome

import (
	"golang.org/x/tools/go/ssa"
)

// handed looks at an instruction that gets the outcome.
func (k *Check) handed(by ssa.Instruction, outcome ssa.Value) {
	result, _ := by.(ssa.Value)
	switch k.Regard(by, outcome) {
	case Wrapped:
		k.err(result)
	case Excused:
		k.True(result, true)
		k.Lost = true
	case Unclear:
		k.Lost = true
	}
}

// stored gives up on an outcome that is stored for other code: in a field, or in a variable that a closure sees.
func (k *Check) stored(s *ssa.Store) {
	switch addr := s.Addr.(type) {
	case *ssa.IndexAddr:
		k.packed(addr.X)
	case *ssa.Alloc:
		for _, ref := range *addr.Referrers() {
			if _, ok := ref.(*ssa.MakeClosure); ok {
				k.Lost = true
			}
		}
	default:
		k.Lost, k.Kept = true, true
	}
}

// packed looks at the call that an array of variadic arguments goes to, and gives up on the outcome in any other.
func (k *Check) packed(array ssa.Value) {
	a, ok := array.(*ssa.Alloc)
	if !ok {
		k.Lost = true
		return
	}
	variadic := false
	for _, ref := range *a.Referrers() {
		slice, ok := ref.(*ssa.Slice)
		if !ok {
			continue
		}
		variadic = true
		for _, use := range *slice.Referrers() {
			call, ok := use.(ssa.CallInstruction)
			switch {
			case !ok:
				k.Lost = true
			case isAppend(call.Common()):
				k.Lost, k.Kept = true, true
			default:
				k.handed(call, slice)
			}
		}
	}
	k.Lost = k.Lost || !variadic
}

func isAppend(call *ssa.CallCommon) bool {
	b, ok := call.Value.(*ssa.Builtin)
	return ok && b.Name() == "append"
}
