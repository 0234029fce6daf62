package verify

import (
	"golang.org/x/tools/go/ssa"

	"github.com/clerkvet/clerkvet/passes/internal/flow"
	"github.com/clerkvet/clerkvet/passes/internal/gotype"
)

// valid follows the field Valid of the token that a check returns whether it accepts it or not.
func (c *checker) valid(k *check) {
	seen := make(map[ssa.Value]bool)
	var follow func(v ssa.Value)
	follow = func(v ssa.Value) {
		if v == nil || seen[v] || v.Referrers() == nil {
			return
		}
		seen[v] = true
		for _, ref := range *v.Referrers() {
			switch ref := ref.(type) {
			case *ssa.FieldAddr:
				if !isValid(ref) {
					continue
				}
				for _, load := range *ref.Referrers() {
					if load, ok := load.(*ssa.UnOp); ok {
						k.out.True(load, true)
					}
				}
			case ssa.CallInstruction:
				k.out.Lost = k.out.Lost || c.looksAtValid(ref.Common(), v)
			case *ssa.Phi:
				follow(ref)
			case *ssa.Store:
				for _, load := range flow.Loads(ref) {
					follow(load)
				}
			}
		}
	}
	for _, v := range k.claims {
		follow(v)
	}
}

func isValid(fa *ssa.FieldAddr) bool {
	return gotype.Struct(fa.X.Type()).Field(fa.Field).Name() == "Valid"
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
			if fa, ok := ref.(*ssa.FieldAddr); ok && isValid(fa) {
				return true
			}
		}
	}
	return false
}
