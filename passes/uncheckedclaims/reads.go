package uncheckedclaims

import (
	"go/constant"
	"go/types"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/clerkvet/clerkvet/passes/internal/flow"
	"github.com/clerkvet/clerkvet/passes/internal/gotype"
	"github.com/clerkvet/clerkvet/passes/internal/lib"
)

// field follows a field that holds claims, and notes one that is a claim.
func (f *follower) field(v ssa.Value, t types.Type, i int) {
	field := fieldVar(t, i)
	if field == nil {
		return
	}
	if row, ok := f.c.rowOf(field, lib.ReadsClaim); ok {
		f.claim(claimOf(row.Of), v)
		return
	}
	if k := tagged(tagOf(t, i)); k != 0 {
		f.claim(k, v)
		return
	}
	switch strings.ToLower(field.Name()) {
	case "subject", "sub", "userid":
		f.ev.subject = true
	}
	f.ev.token = f.ev.token || jsonName(tagOf(t, i)) == "sub"
	if field.Embedded() || f.c.holdsClaims(field.Type(), 0) {
		f.add(v)
	} else if used(v, 0) && !gotype.IsBool(field.Type()) {
		f.ev.acted = true // a claim, unless it says that the token is valid
	}
}

// key notes the claim that a constant names.
func (f *follower) key(name ssa.Value, v ssa.Value) {
	k, ok := name.(*ssa.Const)
	if !ok || k.Value == nil || k.Value.Kind() != constant.String {
		f.ev.unknown = true
		return
	}
	if constant.StringVal(k.Value) == "sub" {
		f.ev.subject, f.ev.token = true, true
	}
	f.claim(named(constant.StringVal(k.Value)), v)
}

// claim notes that v is the value of the claim, or its address.
func (f *follower) claim(k claims, v ssa.Value) {
	f.ev.token = f.ev.token || k != 0
	if used(v, 0) {
		f.ev.read |= k
		f.ev.acted = true
	}
}

// used reports whether a value is used for more than to be logged.
func used(v ssa.Value, depth int) bool {
	refs := v.Referrers()
	if refs == nil || depth > 8 {
		return true
	}
	for _, r := range *refs {
		switch r := r.(type) {
		case *ssa.DebugRef:
		case *ssa.Store:
			if r.Addr == v {
				continue // written, not read
			}
			at, ok := r.Addr.(*ssa.IndexAddr)
			if !ok || used(at.X, depth+1) {
				return true
			}
		case *ssa.UnOp, *ssa.MakeInterface, *ssa.ChangeType, *ssa.Convert, *ssa.ChangeInterface, *ssa.Slice, *ssa.Phi, *ssa.Extract, *ssa.TypeAssert:
			if used(r.(ssa.Value), depth+1) {
				return true
			}
		case *ssa.IndexAddr:
			if used(r, depth+1) {
				return true
			}
		case ssa.CallInstruction:
			if obj := flow.Callee(r.Common()); obj == nil || !logs(obj) {
				return true
			}
		default:
			return true
		}
	}
	return false
}
