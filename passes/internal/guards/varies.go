package guards

import (
	"go/token"

	"golang.org/x/tools/go/ssa"

	"github.com/clerkvet/clerkvet/passes/internal/gotype"
)

// varies reports whether a function checks more or less than its summary says, depending on an argument of the function
// that makes it: Middleware(required). Which it was is not known here.
func (c *checker) varies(b *builder) bool {
	fn := b.f.fn
	if b.next == nil && len(b.calls) == 0 {
		return false
	}
	for _, block := range fn.Blocks {
		branch, ok := branchOf(block)
		if !ok || !c.switched(fn, branch.Cond) {
			continue
		}
		for _, to := range block.Succs {
			if b.f.cut[way{block, to}] {
				break
			}
			f := &flowOf{c: c, fn: fn, cut: map[way]bool{{block, to}: true}}
			for w := range b.f.cut {
				f.cut[w] = true
			}
			f.solve()
			if other := c.build(f); b.next != nil && other.next != nil && gains(b.nextSet, other.nextSet) || b.gains(other) {
				return true
			}
		}
	}
	return false
}

// switched reports whether a condition is about an argument of the function that makes this one: a switch, a mode, a
// role that may be empty.
func (c *checker) switched(fn *ssa.Function, cond ssa.Value) bool {
	if not, ok := cond.(*ssa.UnOp); ok && not.Op == token.NOT {
		cond = not.X
	}
	values := []ssa.Value{cond}
	if cmp, ok := cond.(*ssa.BinOp); ok {
		values = []ssa.Value{cmp.X, cmp.Y}
	}
	for _, v := range values {
		if !gotype.IsBool(v.Type()) && !gotype.IsString(v.Type()) && !isInt(v.Type()) {
			continue
		}
		t := c.origin(v)
		if t.Kind == FromParam && t.of != nil && t.of != fn && c.makes(t.of) {
			return true
		}
	}
	return false
}

func gains(a, b set) bool {
	const checks = Authn | Role | Owner | Org | Key | Webhook
	return !a.dead() && !b.dead() && (b.state&^a.state&checks != 0 || b.needs&leftNeeds&^a.needs != 0)
}
