package guards

import (
	"go/types"
	"slices"

	"golang.org/x/tools/go/ssa"
)

// A store is a place where a variable gets a value. Without an instruction it is the zero value that it begins with.
type store struct {
	instr *ssa.Store
	val   ssa.Value
}

// variable returns the variable that a literal captures as v, or v.
func (c *checker) variable(v ssa.Value) ssa.Value {
	for range 8 { // literals in literals
		fv, ok := v.(*ssa.FreeVar)
		if !ok {
			return v
		}
		mc := c.made[fv.Parent()]
		i := slices.Index(fv.Parent().FreeVars, fv)
		if mc == nil || i < 0 || i >= len(mc.Bindings) {
			return v
		}
		v = mc.Bindings[i]
	}
	return v
}

// A loadOf is a load of a variable, or any if at is nil.
type loadOf struct {
	alloc *ssa.Alloc
	at    ssa.Instruction
}

// stored returns what a variable may hold at a load of it: the last value that the function itself gives it, and
// whatever literals do that were made before.
func (c *checker) stored(addr ssa.Value, at ssa.Instruction) []store {
	alloc, ok := c.variable(addr).(*ssa.Alloc)
	if !ok {
		return nil
	}
	key := loadOf{alloc, at}
	found, ok := c.loads[key]
	if !ok {
		found = c.storedBefore(alloc, at)
		c.loads[key] = found
	}
	return found
}

func (c *checker) storedBefore(alloc *ssa.Alloc, at ssa.Instruction) []store {
	var own, others []store
	c.eachStore(alloc, func(s *ssa.Store, through *ssa.MakeClosure) {
		switch {
		case at == nil || s.Parent() != at.Parent():
			if through == nil || at == nil || at.Parent() != through.Parent() || precedes(through, at) {
				others = append(others, store{s, s.Val})
			}
		default:
			own = append(own, store{s, s.Val})
		}
	})
	if at == nil {
		return append(own, others...)
	}
	reaching, none := c.reaching(own, at)
	switch {
	case !none:
	case at.Parent() == alloc.Parent():
		if !escapes(alloc) {
			reaching = append(reaching, store{})
		}
	default:
		reaching = own // what the literal has stored the last time
		if !c.setBefore(alloc, at.Parent()) {
			reaching = append(reaching, store{})
		}
	}
	return append(reaching, others...)
}

// setBefore reports whether a variable always has a value by the time that a literal is made which captures it.
func (c *checker) setBefore(alloc *ssa.Alloc, lit *ssa.Function) bool {
	var made ssa.Instruction = c.made[lit]
	for fn := lit; made != nil && fn.Parent() != nil; fn = fn.Parent() {
		if made = c.made[fn]; fn.Parent() == alloc.Parent() {
			break
		}
	}
	mc, ok := made.(*ssa.MakeClosure)
	if !ok || mc == nil || mc.Parent() != alloc.Parent() {
		return false
	}
	for _, ref := range *alloc.Referrers() {
		if s, ok := ref.(*ssa.Store); ok && s.Addr == alloc && before(s, mc) {
			return true
		}
	}
	return false
}

// eachStore calls f for each store to a variable, in the function that declares it and in literals that capture it:
// with the closure, made in that function, by which they do.
func (c *checker) eachStore(alloc ssa.Value, f func(*ssa.Store, *ssa.MakeClosure)) {
	var walk func(v ssa.Value, through *ssa.MakeClosure, depth int)
	walk = func(v ssa.Value, through *ssa.MakeClosure, depth int) {
		if v.Referrers() == nil || depth > 8 {
			return
		}
		for _, ref := range *v.Referrers() {
			switch ref := ref.(type) {
			case *ssa.Store:
				if ref.Addr == v {
					f(ref, through)
				}
			case *ssa.MakeClosure:
				lit, ok := ref.Fn.(*ssa.Function)
				if !ok {
					continue
				}
				outer := through
				if outer == nil {
					outer = ref
				}
				for i, b := range ref.Bindings {
					if b == v && i < len(lit.FreeVars) {
						walk(lit.FreeVars[i], outer, depth+1)
					}
				}
			}
		}
	}
	walk(alloc, nil, 0)
}

// reaching returns those stores of a function that can be the last before an instruction, and whether there may be
// none.
func (c *checker) reaching(stores []store, at ssa.Instruction) (out []store, none bool) {
	in := make(map[*ssa.BasicBlock]bool)
	var back func(b *ssa.BasicBlock, before int)
	back = func(b *ssa.BasicBlock, before int) {
		for i := before - 1; i >= 0; i-- {
			s, ok := b.Instrs[i].(*ssa.Store)
			if !ok {
				continue
			}
			if k := slices.IndexFunc(stores, func(st store) bool { return st.instr == s }); k >= 0 {
				if !slices.Contains(out, stores[k]) {
					out = append(out, stores[k])
				}
				return
			}
		}
		if len(b.Preds) == 0 {
			none = true
		}
		for _, p := range b.Preds {
			if !in[p] {
				in[p] = true
				back(p, len(p.Instrs))
			}
		}
	}
	b := at.Block()
	back(b, slices.Index(b.Instrs, at))
	return out, none
}

// precedes reports whether control can flow from a to b, in one function.
func precedes(a, b ssa.Instruction) bool {
	if a.Block() == b.Block() && slices.Index(a.Block().Instrs, a) < slices.Index(b.Block().Instrs, b) {
		return true
	}
	seen := make(map[*ssa.BasicBlock]bool)
	var reach func(from *ssa.BasicBlock) bool
	reach = func(from *ssa.BasicBlock) bool {
		for _, s := range from.Succs {
			if s == b.Block() {
				return true
			}
			if !seen[s] {
				seen[s] = true
				if reach(s) {
					return true
				}
			}
		}
		return false
	}
	return reach(a.Block())
}

// fieldStores returns what a function stores in a field of a struct that it made.
func fieldStores(a *ssa.Alloc, f *types.Var) []ssa.Value {
	var out []ssa.Value
	for _, ref := range *a.Referrers() {
		fa, ok := ref.(*ssa.FieldAddr)
		if !ok || field(fa.X, fa.Field) != f {
			continue
		}
		for _, use := range *fa.Referrers() {
			if s, ok := use.(*ssa.Store); ok && s.Addr == fa {
				out = append(out, s.Val)
			}
		}
	}
	return out
}

// fieldEscapes reports whether somebody else may write to a field of a struct that a function made.
func fieldEscapes(a *ssa.Alloc, f *types.Var) bool {
	for _, ref := range *a.Referrers() {
		if fa, ok := ref.(*ssa.FieldAddr); ok && field(fa.X, fa.Field) == f && escapes(fa) {
			return true
		}
	}
	return false
}
