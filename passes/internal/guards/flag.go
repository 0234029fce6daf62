package guards

import (
	"go/token"
	"go/types"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/clerkvet/clerkvet/passes/internal/flow"
	"github.com/clerkvet/clerkvet/passes/internal/lib"
)

// A flag is a variable, or a field of what a pointer points to, that is set where something has failed:
//
//	if !claims.HasRole("org:admin") {
//		p.fail(http.StatusForbidden) // sets p.done
//	}
//	if p.done {
//		return
//	}
type flag struct {
	base  ssa.Value
	field *types.Var // nil for a variable
}

// unraised returns what is known if a flag is false, or nil, or empty, at a point: what holds on those ways to it on which
// nobody has set the flag. The second result is false if it is no flag.
func (f *flowOf) unraised(x flag, at ssa.Instruction, o outcome) (elem, bool) {
	if f.ends != nil || o != isFalse && o != isZero || x.base == nil || x.base.Parent() != f.fn {
		return elem{}, false
	}
	g, ok := f.without[x]
	if !ok {
		if ends := f.raised(x, o); len(ends) > 0 {
			g = &flowOf{c: f.c, fn: f.fn, cut: f.cut, ends: ends}
			g.solve()
		}
		if f.without == nil {
			f.without = make(map[flag]*flowOf)
		}
		f.without[x] = g
	}
	if g == nil {
		return elem{}, false
	}
	return g.before(at), true
}

// flag adds to what is known if v is o what follows if v is a flag.
func (q *query) flag(v ssa.Value, o outcome, known set) set {
	at, ok := v.(ssa.Instruction)
	if !ok {
		return known
	}
	e, ok := q.f.unraised(q.f.c.flagOf(v), at, o)
	if !ok {
		return known
	}
	s := e.here
	if q.live {
		s = e.live
	}
	if known.dead() || s.dead() {
		return s // the one value that is stored is not the one that it begins with
	}
	return s.or(known)
}

// raised returns the instructions of a function that set a flag, nil if it may be taken back.
func (f *flowOf) raised(x flag, o outcome) map[ssa.Instruction]bool {
	ends := make(map[ssa.Instruction]bool)
	var lowered []ssa.Instruction
	for _, b := range f.fn.Blocks {
		for _, instr := range b.Instrs {
			switch instr := instr.(type) {
			case *ssa.Store:
				switch {
				case !x.at(instr.Addr):
				case f.c.sets(instr.Val, o):
					ends[instr] = true
				default:
					lowered = append(lowered, instr)
				}
			case *ssa.Call:
				if f.c.raises(instr.Common(), x, o, 0) {
					ends[instr] = true
				}
			}
		}
	}
	for end := range ends {
		if slices.ContainsFunc(lowered, func(s ssa.Instruction) bool { return precedes(end, s) }) {
			return nil
		}
	}
	return ends
}

// at reports whether an address is that of the flag.
func (x flag) at(addr ssa.Value) bool {
	if x.field == nil {
		return addr == x.base
	}
	fa, ok := addr.(*ssa.FieldAddr)
	return ok && fa.X == x.base && field(fa.X, fa.Field) == x.field
}

// raises reports whether a call always sets a flag, because the function gets it or captures it.
func (c *checker) raises(call *ssa.CallCommon, x flag, o outcome, depth int) bool {
	if depth > 2 {
		return false
	}
	fn := c.body(call)
	if fn == nil {
		return false
	}
	inner := flag{field: x.field}
	if i := slices.Index(flow.Operands(call), x.base); i >= 0 && i < len(fn.Params) && x.field != nil {
		inner.base = fn.Params[i]
	} else if mc := c.made[fn]; mc != nil {
		if i := slices.Index(mc.Bindings, x.base); i >= 0 && i < len(fn.FreeVars) {
			inner.base = fn.FreeVars[i]
		}
	}
	if inner.base == nil {
		return false
	}
	for _, b := range fn.Blocks {
		if !onEveryWay(b) {
			continue
		}
		for _, instr := range b.Instrs {
			switch instr := instr.(type) {
			case *ssa.Store:
				if inner.at(instr.Addr) && c.sets(instr.Val, o) {
					return true
				}
			case *ssa.Call:
				if c.raises(instr.Common(), inner, o, depth+1) {
					return true
				}
			}
		}
	}
	return false
}

// sets reports whether a value that is stored in a flag is surely not o: false, nil or empty. It looks at nothing that is
// still being worked out.
func (c *checker) sets(v ssa.Value, o outcome) bool {
	switch v := v.(type) {
	case *ssa.Const:
		return !constIs(v, o)
	case *ssa.MakeInterface:
		return true
	case *ssa.UnOp:
		_, global := v.X.(*ssa.Global)
		return global && errorLike(v.Type()) // a sentinel
	case *ssa.Call:
		if b, ok := v.Call.Value.(*ssa.Builtin); ok {
			return b.Name() == "append" && len(v.Call.Args) == 2 && !flow.IsNil(v.Call.Args[1])
		}
		_, made := c.row(v.Common(), lib.MakesError)
		return made
	}
	return false
}

// onEveryWay reports whether a function can't return without having passed a block.
func onEveryWay(b *ssa.BasicBlock) bool {
	return !slices.ContainsFunc(b.Parent().Blocks, func(other *ssa.BasicBlock) bool {
		ret, ok := last(other).(*ssa.Return)
		return ok && !b.Dominates(ret.Block()) && other != other.Parent().Recover
	})
}

// flagOf returns the flag that is read by a load, or by a method that returns it.
func (c *checker) flagOf(v ssa.Value) flag {
	switch v := v.(type) {
	case *ssa.UnOp:
		switch addr := v.X.(type) {
		case *ssa.FieldAddr:
			return flag{addr.X, field(addr.X, addr.Field)}
		case *ssa.Alloc:
			return flag{base: addr}
		}
	case *ssa.Call:
		fn := c.body(v.Common())
		if fn == nil || len(fn.Blocks) != 1 || len(fn.Params) == 0 || len(flow.Operands(v.Common())) == 0 {
			return flag{}
		}
		ret, ok := last(fn.Blocks[0]).(*ssa.Return)
		if !ok || len(ret.Results) != 1 {
			return flag{}
		}
		load, ok := ret.Results[0].(*ssa.UnOp)
		if !ok || load.Op != token.MUL {
			return flag{}
		}
		if inner := c.flagOf(load); inner.base == fn.Params[0] {
			return flag{flow.Operands(v.Common())[0], inner.field}
		}
	}
	return flag{}
}
