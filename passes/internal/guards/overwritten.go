package guards

import (
	"go/types"

	"golang.org/x/tools/go/ssa"
)

// overwritten returns what a field of a struct was set to last on every way to an instruction, after whatever filled the
// struct: a request that is decoded, and gets the caller's id.
func (c *checker) overwritten(x ssa.Value, f *types.Var, at ssa.Instruction) (ssa.Value, bool) {
	a, ok := x.(*ssa.Alloc)
	if !ok || f == nil || a.Parent() != at.Parent() {
		return nil, false
	}
	var last *ssa.Store
	var writes []ssa.Instruction
	for _, ref := range *a.Referrers() {
		switch ref := ref.(type) {
		case *ssa.FieldAddr:
			if field(ref.X, ref.Field) != f {
				continue
			}
			for _, use := range *ref.Referrers() {
				s, ok := use.(*ssa.Store)
				if !ok || s.Addr != ref {
					continue
				}
				writes = append(writes, s)
				if before(s, at) && (last == nil || before(last, s)) {
					last = s
				}
			}
		case *ssa.Store:
			writes = append(writes, ref)
		}
	}
	for _, use := range addressUses(a) {
		writes = append(writes, use.call)
	}
	if last == nil {
		return nil, false
	}
	for _, w := range writes {
		if w != ssa.Instruction(last) && w != at && precedes(last, w) && precedes(w, at) {
			return nil, false
		}
	}
	return last.Val, true
}
