package guards

import (
	"go/types"

	"golang.org/x/tools/go/ssa"

	"github.com/clerkvet/clerkvet/passes/internal/flow"
	"github.com/clerkvet/clerkvet/passes/internal/gotype"
	"github.com/clerkvet/clerkvet/passes/internal/lib"
)

// target returns where the id comes from that a privileged call works on.
func (c *checker) target(call *ssa.CallCommon, row lib.Row) Target {
	a := flow.Arg(call, row.Arg)
	if a == nil {
		return Target{Kind: FromNothing}
	}
	if gotype.IsString(a.Type()) {
		return c.origin(a)
	}
	s, ok := deref(a.Type()).Underlying().(*types.Struct)
	if !ok {
		return Target{Kind: FromNothing}
	}
	t := Target{Kind: FromNothing}
	for f := range s.Fields() {
		row, ok := c.fieldRow(f, lib.TargetID)
		if !ok || ofMember(row) {
			continue
		}
		from := c.fieldOf(a, f)
		if from.Kind == FromCaller && row.Of == lib.IDOfUser {
			return from
		}
		t = worse(t, from)
	}
	return t
}

// member returns where comes from whom in an organization a privileged call is about, or what they become there, and
// whether it is they who lose something by it.
func (c *checker) member(call *ssa.CallCommon, privileged lib.Row) (t Target, leaves bool) {
	for _, row := range c.rows(call) {
		if row.Role == lib.TargetID && row.Of == lib.IDOfLeaver {
			return c.origin(flow.Arg(call, row.Arg)), true
		}
	}
	a := flow.Arg(call, privileged.Arg)
	if a == nil {
		return Target{}, false
	}
	s, ok := deref(a.Type()).Underlying().(*types.Struct)
	if !ok {
		return Target{}, false
	}
	t = Target{Kind: FromNothing}
	for f := range s.Fields() {
		row, ok := c.fieldRow(f, lib.TargetID)
		if !ok || !ofMember(row) {
			continue
		}
		leaves = leaves || row.Of == lib.IDOfLeaver
		t = worse(t, c.fieldOf(a, f))
	}
	if t.Kind == FromNothing {
		return Target{}, false
	}
	return t, leaves
}

func ofMember(row lib.Row) bool { return row.Of == lib.IDOfMember || row.Of == lib.IDOfLeaver }

// fieldOf returns where a field of an argument comes from: a struct, or a pointer to one.
func (c *checker) fieldOf(a ssa.Value, f *types.Var) Target {
	if load, ok := a.(*ssa.UnOp); ok {
		a = load.X // a struct that is passed as a value
	}
	if alloc, ok := c.variable(a).(*ssa.Alloc); ok {
		if t, ok := c.traceAllocField(alloc, f); ok {
			return t
		}
		if _, ptr := deref(alloc.Type()).Underlying().(*types.Struct); ptr {
			return Target{Kind: FromNothing} // the field is not set
		}
	}
	return c.traceField(a, f)
}
