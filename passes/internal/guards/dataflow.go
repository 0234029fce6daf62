package guards

import (
	"slices"

	"golang.org/x/tools/go/ssa"
)

// A flowOf is what is known at the beginning of each block of a function, and on the ways between them.
type flowOf struct {
	c    *checker
	fn   *ssa.Function
	in   []elem
	ways map[way]elem
	done bool
	// cut are ways that are taken to be closed.
	cut map[way]bool
	// ends are instructions that are taken to be the end of all ways.
	ends map[ssa.Instruction]bool
	// without has the flows in which a flag is never set.
	without map[flag]*flowOf
	// assumed are conditions of which it is assumed how they turn out.
	assumed map[ssa.Value]bool
}

// A way leads from one block to the next.
type way struct{ from, to *ssa.BasicBlock }

// flow decides what is known where in a function. Of one that is under way, because it calls itself, nothing is.
func (c *checker) flow(fn *ssa.Function) *flowOf {
	if f := c.flows[fn]; f != nil {
		return f
	}
	f := &flowOf{c: c, fn: fn}
	c.flows[fn] = f
	f.solve()
	return f
}

// solve decides what is known where.
func (f *flowOf) solve() {
	f.in, f.ways = make([]elem, len(f.fn.Blocks)), make(map[way]elem)
	for _, b := range f.fn.Blocks {
		f.in[b.Index] = unreached
		for _, s := range b.Succs {
			f.ways[way{b, s}] = unreached
		}
	}
	// What is known can only become less but for a Maybe that takes the place of what was lost, so that this ends.
	for changed, n := true, 0; changed && n < maxRounds; n++ {
		changed = false
		for _, b := range f.fn.Blocks {
			in := f.enter(b)
			out := in
			for _, instr := range b.Instrs {
				out = f.step(instr, out)
			}
			f.in[b.Index] = in
			for _, s := range b.Succs {
				w := way{b, s}
				if e := f.leave(w, out); e != f.ways[w] {
					f.ways[w], changed = e, true
				}
			}
		}
	}
	f.done = true
}

// maxRounds is far more than any function needs: a round for each loop in another.
const maxRounds = 200

// enter returns what is known at the beginning of a block: on every way into it.
func (f *flowOf) enter(b *ssa.BasicBlock) elem {
	if b.Index == 0 {
		s := f.c.entry(f.fn).marked()
		return elem{s, s, s}
	}
	e := unreached
	for _, p := range b.Preds {
		e = e.and(f.edge(p, b))
	}
	return e
}

// edge returns what is known on the way from one block to the next.
func (f *flowOf) edge(from, to *ssa.BasicBlock) elem { return f.ways[way{from, to}] }

// leave returns what is known on a way if out is known at the end of the block from which it leads.
func (f *flowOf) leave(w way, out elem) elem {
	from := w.from
	if f.cut[w] {
		return unreached
	}
	if len(from.Instrs) == 0 || out == unreached {
		return out
	}
	branch, ok := branchOf(from)
	if !ok {
		return out
	}
	outcome := isTrue
	if w.to == from.Succs[1] {
		outcome = isFalse
	}
	if e, ok := f.c.aborted(branch.Cond, outcome, out); ok {
		return e
	}
	s := f.when(branch.Cond, outcome)
	if s.dead() {
		return unreached
	}
	if len(f.fn.AnonFuncs) > 0 {
		live := f.whenLive(branch.Cond, outcome)
		out.live, out.rest = out.live.or(live), out.rest.or(live)
	}
	out = out.or(s)
	if _, ok := f.c.exempts(branch.Cond, outcome); ok {
		out.rest = never
	} else if s == (set{}) {
		out = out.or(f.c.routing(branch.Cond)).or(f.refusal(w, branch.Cond))
	}
	return out
}

// before returns what is known before an instruction.
func (f *flowOf) before(at ssa.Instruction) elem {
	b := at.Block()
	e := f.in[b.Index]
	for _, instr := range b.Instrs {
		if instr == at {
			break
		}
		e = f.step(instr, e)
	}
	return e
}

// step returns what is known after an instruction.
func (f *flowOf) step(instr ssa.Instruction, e elem) elem {
	if f.ends[instr] {
		return unreached
	}
	switch instr := instr.(type) {
	case *ssa.Call:
		return f.c.stepCall(instr, e)
	case *ssa.FieldAddr:
		// It panics if the pointer is nil.
		return e.or(f.c.dereferenced(instr.X))
	case *ssa.TypeAssert:
		if !instr.CommaOk {
			return e.or(f.c.dereferenced(instr.X))
		}
	}
	return e
}

// stepCall returns what is known after a call.
func (c *checker) stepCall(call *ssa.Call, e elem) elem {
	common := call.Common()
	if c.aborts(common) {
		return elem{e.here.or(set{state: Aborted}), never, never}
	}
	e = e.or(c.panicsWithout(call))
	s := c.of(common)
	if s == nil {
		if c.mayStop(common) {
			e.live, e.rest = e.live.or(set{state: Maybe}), e.rest.or(set{state: Maybe})
		}
		return e
	}
	live := c.resolve(c.set(s.Live), common)
	return elem{e.here.or(c.resolve(c.set(s.Exit), common)), e.live.or(live), e.rest.or(live)}
}

// visit calls f for every instruction that can be reached, with what is known before it.
func (f *flowOf) visit(do func(ssa.Instruction, elem)) {
	for _, b := range f.fn.Blocks {
		e := f.in[b.Index]
		if e == unreached {
			continue
		}
		for _, instr := range b.Instrs {
			do(instr, e)
			e = f.step(instr, e)
		}
	}
}

// returns calls f for every return that can be reached.
func (f *flowOf) returns(do func(*ssa.Return, elem)) {
	f.visit(func(instr ssa.Instruction, e elem) {
		if ret, ok := instr.(*ssa.Return); ok && (f.fn.Recover == nil || !slices.Contains(f.fn.Recover.Instrs, ssa.Instruction(ret))) {
			do(ret, e)
		}
	})
}

// last returns the instruction at the end of a block, nil if the block is empty.
func last(b *ssa.BasicBlock) ssa.Instruction {
	if len(b.Instrs) == 0 {
		return nil
	}
	return b.Instrs[len(b.Instrs)-1]
}

// branchOf returns the branch at the end of a block, if there is one that leads to two others.
func branchOf(b *ssa.BasicBlock) (*ssa.If, bool) {
	branch, ok := last(b).(*ssa.If)
	return branch, ok && len(b.Succs) == 2 && b.Succs[0] != b.Succs[1]
}
