package guards

import (
	"go/token"
	"maps"

	"golang.org/x/tools/go/ssa"

	"github.com/clerkvet/clerkvet/passes/internal/gotype"
)

// varies reports whether a function checks more or less than its summary says, depending on an argument of the function
// that makes it: Middleware(required). Which it was is not known here.
func (c *checker) varies(b *builder) bool {
	if b.next == nil && len(b.calls) == 0 {
		return false
	}
	return b.gainsWithout(func(cond ssa.Value) bool { return c.switched(b.f.fn, cond) }, func(other *builder) bool {
		return b.next != nil && other.next != nil && gains(b.nextSet, other.nextSet) || b.callsGain(other)
	})
}

// gainsWithout reports whether a function gains something if one of the ways is never taken on which a condition of
// some kind leads.
func (b *builder) gainsWithout(such func(cond ssa.Value) bool, gain func(other *builder) bool) bool {
	for _, block := range b.f.fn.Blocks {
		branch, ok := branchOf(block)
		if !ok || b.f.decided(branch.Cond) || !such(branch.Cond) {
			continue
		}
		for _, to := range block.Succs {
			if b.f.cut[way{block, to}] {
				break
			}
			f := &flowOf{c: b.c, fn: b.f.fn, cut: map[way]bool{{block, to}: true}, assumed: b.f.assumed}
			maps.Copy(f.cut, b.f.cut)
			f.solve()
			if gain(b.c.build(f)) {
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
	if c.computed(fn, cond, 0) == ofSettings {
		return true
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

// A source says what a value is computed from.
type source uint8

const (
	ofConstants source = iota
	ofSettings
	ofOthers
)

// computed returns what a value is computed from: constants alone, or settings too, or anything else.
func (c *checker) computed(fn *ssa.Function, v ssa.Value, depth int) source {
	if _, ok := c.setting(fn, v); ok {
		return ofSettings
	}
	if depth > 4 {
		return ofOthers
	}
	var from []ssa.Value
	switch v := v.(type) {
	case *ssa.Const:
		return ofConstants
	case *ssa.UnOp:
		if v.Op == token.MUL {
			return ofOthers
		}
		from = []ssa.Value{v.X}
	case *ssa.BinOp:
		from = []ssa.Value{v.X, v.Y}
	case *ssa.Convert:
		from = []ssa.Value{v.X}
	case *ssa.ChangeType:
		from = []ssa.Value{v.X}
	case *ssa.MakeInterface:
		from = []ssa.Value{v.X}
	case *ssa.Extract:
		from = []ssa.Value{v.Tuple}
	case *ssa.Lookup:
		from = []ssa.Value{v.X, v.Index}
	case *ssa.Call:
		if v.Call.IsInvoke() || v.Call.StaticCallee() == nil {
			return ofOthers
		}
		from = v.Call.Args
	default:
		return ofOthers
	}
	s := ofConstants
	for _, x := range from {
		s = max(s, c.computed(fn, x, depth+1))
	}
	return s
}
