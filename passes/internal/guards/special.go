package guards

import (
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/clerkvet/clerkvet/passes/internal/flow"
	"github.com/clerkvet/clerkvet/passes/internal/gotype"
	"github.com/clerkvet/clerkvet/passes/internal/mode"
)

// A paramCondition is a condition about a parameter of a function, or a field of one, with the values that it is in the
// function. The setting has no name but the fields.
type paramCondition struct {
	param  int
	cond   mode.Condition
	values []ssa.Value
}

// A specialKey names a function with what is known of its conditions: one bit for each that is, and one for each that
// holds.
type specialKey struct {
	fn          *ssa.Function
	known, hold int
}

// specialized is summary for a call: it leaves out what the function does not do with these arguments.
func (c *checker) specialized(fn *ssa.Function, call *ssa.CallCommon) *Summary {
	s := c.summary(fn)
	if s == nil || !s.tells() || c.names[fn] == (funcName{}) {
		return s
	}
	conds := c.paramConditions(fn)
	if len(conds) == 0 {
		return s
	}
	key := specialKey{fn: fn}
	for i, p := range conds {
		if holds, ok := c.turnsOut(p, call); ok {
			key.known |= 1 << i
			if holds {
				key.hold |= 1 << i
			}
		}
	}
	if key.known == 0 {
		return s
	}
	if special, ok := c.special[key]; ok {
		if special == nil {
			return s // it calls itself
		}
		return special
	}
	c.special[key] = nil
	outer := c.assuming
	c.assuming = nil // it is about the caller
	f := &flowOf{c: c, fn: fn, cut: c.flow(fn).cut, assumed: make(map[ssa.Value]bool)}
	for i, p := range conds {
		if key.known&(1<<i) != 0 {
			for _, v := range p.values {
				f.assumed[v] = key.hold&(1<<i) != 0
			}
		}
	}
	f.solve()
	c.special[key] = c.finish(c.build(f), nil)
	c.assuming = outer
	return c.special[key]
}

// paramConditions returns the conditions of a function about its parameters.
func (c *checker) paramConditions(fn *ssa.Function) []paramCondition {
	if out, ok := c.given[fn]; ok {
		return out
	}
	var out []paramCondition
	for _, p := range fn.Params {
		if gotype.IsBool(p.Type()) {
			out = c.addAbout(out, fn, p)
		}
	}
	for _, b := range fn.Blocks {
		for _, instr := range b.Instrs {
			if v, ok := instr.(ssa.Value); ok && gotype.IsBool(v.Type()) {
				out = c.addAbout(out, fn, v)
			}
		}
	}
	if len(out) > maxConditions {
		out = nil
	}
	c.given[fn] = out
	return out
}

func (c *checker) addAbout(out []paramCondition, fn *ssa.Function, v ssa.Value) []paramCondition {
	param := -1
	cond, ok := conditionOf(v, func(x ssa.Value) (mode.Setting, bool) {
		return c.variableOf(x, func(root ssa.Value) (mode.Setting, bool) {
			if a, ok := root.(*ssa.Alloc); ok && a.Parent() == fn {
				if p := c.spilled(a); p != nil {
					root = p
				}
			}
			p, ok := root.(*ssa.Parameter)
			if ok && p.Parent() == fn {
				param = slices.Index(fn.Params, p)
			}
			return mode.Setting{}, param >= 0
		})
	})
	if !ok {
		return out
	}
	for i := range out {
		if out[i].param == param && out[i].cond == cond {
			if !slices.Contains(out[i].values, v) {
				out[i].values = append(out[i].values, v)
			}
			return out
		}
	}
	return append(out, paramCondition{param, cond, []ssa.Value{v}})
}

// turnsOut reports whether a condition of a function holds in a call, if the argument is constant, or a setting of the
// caller of which something is assumed.
func (c *checker) turnsOut(p paramCondition, call *ssa.CallCommon) (holds, known bool) {
	args := flow.Operands(call)
	if p.param >= len(args) {
		return false, false
	}
	arg := args[p.param]
	if v := c.argument(arg, p.cond.Path); v.Kind != mode.Opaque {
		return p.cond.Holds(v)
	}
	if len(c.assuming) == 0 || parent(arg) == nil {
		return false, false
	}
	s, ok := c.setting(parent(arg), arg)
	if !ok {
		return false, false
	}
	cond := p.cond
	cond.Setting = s.Field(p.cond.Path)
	holds, known = c.assuming[cond]
	return holds, known
}

// parent returns the function that a value is in, nil if it is in none.
func parent(v ssa.Value) *ssa.Function {
	switch v.(type) {
	case *ssa.Const, *ssa.Global, *ssa.Function, *ssa.Builtin:
		return nil
	}
	return v.Parent()
}

// askedOf returns the conditions about how a function was made that it leaves to those which it calls.
func (c *checker) askedOf(fn *ssa.Function) []mode.Condition {
	var out []mode.Condition
	for _, b := range fn.Blocks {
		for _, instr := range b.Instrs {
			call, ok := instr.(ssa.CallInstruction)
			if !ok {
				continue
			}
			callee := c.body(call.Common())
			if callee == nil || callee == fn {
				continue
			}
			args := flow.Operands(call.Common())
			for _, p := range c.paramConditions(callee) {
				if p.param >= len(args) {
					continue
				}
				if s, ok := c.setting(fn, args[p.param]); ok {
					cond := p.cond
					cond.Setting = s.Field(p.cond.Path)
					out = append(out, cond)
				}
			}
		}
	}
	return out
}

// tells reports whether something is known of what a function checks, or of whom it returns.
func (s *Summary) tells() bool {
	return s.Seen != 0 || slices.ContainsFunc(s.Results, func(p Proof) bool {
		return p.From.Kind == FromCaller || !p.True.empty() || !p.False.empty() || !p.Nil.empty() || !p.NonNil.empty()
	})
}
