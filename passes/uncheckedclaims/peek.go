package uncheckedclaims

import (
	"go/constant"

	"golang.org/x/tools/go/ssa"

	"github.com/clerkvet/clerkvet/passes/internal/flow"
	"github.com/clerkvet/clerkvet/passes/internal/lib"
)

// peeks returns issuer if fn, or a caller of it up to some depth, looks at the issuer of a token that is not verified
// yet: it chooses the keys by it, so that only this issuer's can follow.
func (p *program) peeks(c *checker, fn *ssa.Function, depth int) claims {
	if fn == nil {
		return 0
	}
	for _, b := range fn.Blocks {
		for _, instr := range b.Instrs {
			if c.readsIssuer(instr) {
				return issuer
			}
		}
	}
	if depth == 0 {
		return 0
	}
	for _, call := range p.callers[fn] {
		if k := p.peeks(c, call.Parent(), depth-1); k != 0 {
			return k
		}
	}
	return p.peeks(c, fn.Parent(), depth-1)
}

func (c *checker) readsIssuer(instr ssa.Instruction) bool {
	switch instr := instr.(type) {
	case *ssa.FieldAddr:
		f := fieldVar(instr.X.Type(), instr.Field)
		if f == nil {
			return false
		}
		row, ok := c.rowOf(f, lib.ReadsClaim)
		k := tagged(tagOf(instr.X.Type(), instr.Field))
		return (ok && row.Of == lib.ClaimIssuer || k == issuer) && used(instr, 0)
	case *ssa.Lookup:
		k, ok := instr.Index.(*ssa.Const)
		return ok && k.Value != nil && k.Value.Kind() == constant.String && constant.StringVal(k.Value) == "iss" && used(instr, 0)
	case *ssa.Call:
		obj := flow.Callee(&instr.Call)
		if obj == nil {
			return false
		}
		row, ok := c.rowOf(obj, lib.ReadsClaim)
		return ok && row.Of == lib.ClaimIssuer && used(instr, 0)
	}
	return false
}
