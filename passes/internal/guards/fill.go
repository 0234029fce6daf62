package guards

import (
	"go/token"
	"go/types"

	"golang.org/x/tools/go/ssa"

	"github.com/clerkvet/clerkvet/passes/internal/flow"
	"github.com/clerkvet/clerkvet/passes/internal/lib"
)

// filled returns where that comes from which a call writes to a variable, through its address.
func (c *checker) filled(addr ssa.Value) (Target, bool) {
	t := Target{Kind: FromNothing}
	for _, use := range addressUses(addr) {
		if from, ok := c.fills(use.call, use.val); ok {
			t = worse(t, from)
		}
	}
	return t, t.Kind != FromNothing
}

// An addressUse is a call that gets the address of a variable as the argument val.
type addressUse struct {
	call ssa.CallInstruction
	val  ssa.Value
}

// addressUses returns the calls that get the address of a variable, or an interface that holds it.
func addressUses(addr ssa.Value) []addressUse {
	var out []addressUse
	var walk func(v ssa.Value, depth int)
	walk = func(v ssa.Value, depth int) {
		if v.Referrers() == nil || depth > 3 {
			return
		}
		for _, ref := range *v.Referrers() {
			switch ref := ref.(type) {
			case ssa.CallInstruction:
				out = append(out, addressUse{ref, v})
			case *ssa.MakeInterface:
				walk(ref, depth+1)
			case *ssa.ChangeType:
				walk(ref, depth+1)
			case *ssa.ChangeInterface:
				walk(ref, depth+1)
			case *ssa.UnOp:
				// A pointer to a struct that is kept in a variable of its own.
				if _, ok := v.(*ssa.Alloc); ok && ref.Op == token.MUL {
					if _, ptr := ref.Type().Underlying().(*types.Pointer); ptr {
						walk(ref, depth+1)
					}
				}
			case *ssa.Phi:
				walk(ref, depth+1)
			case *ssa.Store:
				if ref.Val == v {
					for _, call := range variadic(ref) {
						out = append(out, addressUse{call, v})
					}
				}
			}
		}
	}
	walk(addr, 0)
	return out
}

// variadic returns the calls that get what a store puts into the array of their variadic arguments.
func variadic(s *ssa.Store) []ssa.CallInstruction {
	ia, ok := s.Addr.(*ssa.IndexAddr)
	if !ok || ia.X.Referrers() == nil {
		return nil
	}
	var out []ssa.CallInstruction
	for _, ref := range *ia.X.Referrers() {
		slice, ok := ref.(*ssa.Slice)
		if !ok {
			continue
		}
		for _, use := range *slice.Referrers() {
			if call, ok := use.(ssa.CallInstruction); ok {
				out = append(out, call)
			}
		}
	}
	return out
}

// escapes reports whether somebody else may write to a variable, because its address is handed on.
func escapes(addr ssa.Value) bool {
	if addr == nil || addr.Referrers() == nil {
		return true
	}
	for _, ref := range *addr.Referrers() {
		switch ref := ref.(type) {
		case *ssa.UnOp, *ssa.FieldAddr, *ssa.MakeClosure, *ssa.DebugRef:
		case *ssa.Store:
			if ref.Val == addr {
				return true
			}
		default:
			return true
		}
	}
	return false
}

// fills returns where that comes from which a call writes through one of its arguments.
func (c *checker) fills(call ssa.CallInstruction, val ssa.Value) (Target, bool) {
	common := call.Common()
	verifies, decodes, regardless := false, false, false
	for _, row := range c.rows(common) {
		switch row.Role {
		case lib.FillsFromRequest:
			if flow.Arg(common, row.Arg) == val {
				return Target{Kind: FromRequest, Part: part(row.Of)}, true
			}
		case lib.CopiesInto:
			if flow.Arg(common, row.Arg) == val {
				src := flow.Arg(common, 0)
				if row.Of == lib.FromReceiver {
					src = flow.Arg(common, lib.Recv)
				}
				return c.origin(src), true
			}
		case lib.VerifiesToken, lib.DecodesToken:
			verifies = verifies || c.verifies(common)
			decodes = decodes || !c.verifies(common)
			regardless = row.Of == lib.ClaimsRegardless
		case lib.DecodesInto:
			if flow.Arg(common, row.Arg) != val {
				continue
			}
			if verifies || !decodes {
				return Target{Kind: FromCaller, weak: regardless}, true
			}
			return Target{Kind: FromRequest, Part: HeaderPart, Text: unverified}, true
		}
	}
	if s := c.of(common); s != nil {
		args := flow.Operands(common)
		for _, p := range s.Fills {
			if p < len(args) && args[p] == val {
				return Target{Kind: FromRequest, Part: Body}, true
			}
		}
	}
	return Target{}, false
}
