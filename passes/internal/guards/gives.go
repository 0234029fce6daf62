package guards

import (
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/clerkvet/clerkvet/passes/internal/flow"
	"github.com/clerkvet/clerkvet/passes/internal/mode"
)

// Given is what holds behind the middleware that a function returns, or behind the handler that it wraps, depending on
// the conditions, as with Modes.
type Given struct {
	Conditions []mode.Condition
	Held       []Held
}

// unset is the literal of a setting of which a call says nothing, though it is named like a parameter.
const unset = -1

// givesIn is gives for a function that returns a single literal with modes.
func (c *checker) givesIn(f *flowOf) *Given {
	var lit *ssa.Function
	for _, b := range f.fn.Blocks {
		ret, ok := last(b).(*ssa.Return)
		if !ok || f.in[b.Index] == unreached || len(ret.Results) == 0 {
			continue
		}
		returned := closure(c.only(flow.Strip(ret.Results[0])))
		if returned == nil || lit != nil && lit != returned {
			return nil
		}
		lit = returned
	}
	if lit == nil || c.names[lit] == (funcName{}) {
		return nil
	}
	s := c.summary(lit)
	if s == nil {
		return nil
	}
	g := s.GivesIn
	if s.Gives == nil && s.Modes != nil {
		g = &Given{Conditions: s.Modes.Conditions}
		for _, v := range s.Modes.Variants {
			if v.Next == nil {
				return nil
			}
			g.Held = append(g.Held, v.Next.Held)
		}
	}
	if g == nil {
		return nil
	}
	out := &Given{Conditions: slices.Clone(g.Conditions), Held: g.Held}
	for i := range out.Conditions {
		if s := &out.Conditions[i].Setting; s.Lit == c.names[f.fn].lit && !c.asGiven(f.fn, *s) {
			s.Lit = unset
		}
	}
	return out
}

// asGiven reports whether a setting is a parameter of a function, or a field of one, that the function leaves as it is.
func (c *checker) asGiven(fn *ssa.Function, s mode.Setting) bool {
	i := slices.IndexFunc(fn.Params, func(p *ssa.Parameter) bool { return p.Name() == s.Name })
	if i < 0 {
		return false
	}
	first, _, _ := strings.Cut(s.Path, ".")
	for _, b := range fn.Blocks {
		for _, instr := range b.Instrs {
			switch instr := instr.(type) {
			case *ssa.Store:
				if isVariable(instr.Addr, s.Name) && instr.Val != ssa.Value(fn.Params[i]) {
					return false
				}
				fa, ok := instr.Addr.(*ssa.FieldAddr)
				if !ok {
					continue
				}
				if f := field(fa.X, fa.Field); f != nil && f.Name() == first && isVariable(base(fa.X), s.Name) {
					return false
				}
			case *ssa.Alloc:
				if instr.Comment == s.Name && len(addressUses(instr)) > 0 {
					return false
				}
			}
		}
	}
	return true
}

func isVariable(v ssa.Value, name string) bool {
	switch v := v.(type) {
	case *ssa.Alloc:
		return v.Comment == name
	case *ssa.Parameter:
		return v.Name() == name
	}
	return false
}

// base returns the variable that holds a pointer, or v.
func base(v ssa.Value) ssa.Value {
	if load, ok := v.(*ssa.UnOp); ok {
		return load.X
	}
	return v
}

// givenBy returns what holds behind the middleware that a call makes, or behind the handler that it wraps.
func (c *checker) givenBy(s *Summary, call *ssa.CallCommon) set {
	base := c.set(*s.Gives)
	if s.GivesIn == nil {
		return base
	}
	names := paramNames(call)
	args := flow.Operands(call)
	known, bits := 0, 0
	for i, cond := range s.GivesIn.Conditions {
		at := slices.Index(names, cond.Name)
		if cond.Lit != 0 || at < 0 || at >= len(args) {
			continue
		}
		holds, ok := cond.Holds(c.argument(args[at], cond.Path))
		if ok {
			known |= 1 << i
		}
		if ok && holds {
			bits |= 1 << i
		}
	}
	var held set
	found := false
	for i, h := range s.GivesIn.Held {
		switch s := c.set(h); {
		case i&known != bits:
		case !found:
			held, found = s, true
		case held != s:
			return base.or(set{state: Maybe})
		}
	}
	if !found {
		return base.or(set{state: Maybe})
	}
	return held
}

// paramNames returns the names of the parameters of the declared function that a call calls, as operands has the
// arguments.
func paramNames(call *ssa.CallCommon) []string {
	fn := flow.Callee(call)
	if fn == nil || call.IsInvoke() {
		return nil
	}
	var names []string
	if recv := fn.Signature().Recv(); recv != nil {
		names = append(names, recv.Name())
	}
	for p := range fn.Signature().Params().Variables() {
		names = append(names, p.Name())
	}
	return names
}

// argument returns what an argument is, or a field of it: a constant, or a struct that is made for the call.
func (c *checker) argument(v ssa.Value, path string) mode.Value {
	if path == mode.Len {
		if elems, ok := flow.Variadic(v); ok {
			return mode.Value{Kind: mode.Int, N: len(elems)}
		}
		return mode.Value{}
	}
	v = flow.Strip(v)
	if k, ok := v.(*ssa.Const); ok {
		switch value, ok := valueOf(k); {
		case ok && path == "":
			return value
		case k.Value == nil && !k.IsNil():
			return mode.Value{Kind: mode.Zero} // an empty struct literal
		}
		return mode.Value{}
	}
	if load, ok := v.(*ssa.UnOp); ok {
		v = load.X
	}
	a, ok := v.(*ssa.Alloc)
	if !ok || path == "" || a.Comment != "complit" {
		return mode.Value{}
	}
	return literalField(a, path)
}

// literalField returns the field of a struct literal.
func literalField(a *ssa.Alloc, name string) mode.Value {
	var out mode.Value
	out.Kind = mode.Zero
	for _, ref := range *a.Referrers() {
		fa, ok := ref.(*ssa.FieldAddr)
		if !ok {
			continue
		}
		f := field(fa.X, fa.Field)
		if f == nil || f.Name() != name {
			continue
		}
		for _, use := range *fa.Referrers() {
			s, ok := use.(*ssa.Store)
			if !ok || s.Addr != fa || out.Kind != mode.Zero {
				return mode.Value{}
			}
			k, ok := s.Val.(*ssa.Const)
			if !ok {
				return mode.Value{}
			}
			if out, ok = valueOf(k); !ok {
				return mode.Value{}
			}
		}
	}
	return out
}
