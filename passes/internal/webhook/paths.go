package webhook

import (
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/clerkvet/clerkvet/passes/internal/flow"
	"github.com/clerkvet/clerkvet/passes/internal/gotype"
	"github.com/clerkvet/clerkvet/passes/internal/handler"
	"github.com/clerkvet/clerkvet/passes/internal/lib"
	"github.com/clerkvet/clerkvet/passes/internal/outcome"
	"github.com/clerkvet/clerkvet/passes/internal/stage"
)

// A sink is what must come after the verification.
type sink struct {
	instr ssa.Instruction
	pred  *ssa.BasicBlock
	// use is whether it acts, weak, whether it only looks at the event.
	use, weak bool
}

// paths looks for ways to what must come after the verification that go around it.
func (c *checker) paths(fn *ssa.Function, b *body, checks, known []*check) {
	var all []*outcome.Check
	for _, k := range checks {
		all = append(all, k.Check)
	}
	all = append(all, c.aborts(fn)...)
	for _, s := range c.sinks(fn, b) {
		p := outcome.Path{Fn: fn, To: s.instr, Pred: s.pred, Checks: all}
		if !p.Exists() {
			continue
		}
		if k := through(p, known); k != nil && !refused(s, known) {
			c.find(Finding{Kind: Ignored, At: flow.Pos(k.At), Name: k.by, Other: flow.Pos(s.instr)})
			return
		}
		if s.weak {
			continue
		}
		if k := c.later(s, known); k != nil {
			c.find(Finding{Kind: Late, At: flow.Pos(s.instr), Name: k.by, Other: flow.Pos(k.At)})
			return
		}
		if cond, name := c.skips(fn, known, s); cond != nil {
			c.find(Finding{Kind: Skipped, At: flow.Pos(cond), Name: name, Other: flow.Pos(known[0].At)})
			return
		}
	}
}

// through returns a verification after which the way goes on although it failed.
func through(p outcome.Path, known []*check) *check {
	for _, k := range known {
		q := p
		q.Through = k.At
		if q.Exists() {
			return k
		}
	}
	return nil
}

// refused reports whether a use belongs to the answer to a forged event: it is on the branch of the failure alone.
func refused(s sink, known []*check) bool {
	for _, k := range known {
		for e := range k.Edges {
			for _, fails := range e.From.Succs {
				if fails != e.To && len(fails.Preds) == 1 && fails.Dominates(s.instr.Block()) {
					return s.use
				}
			}
		}
	}
	return false
}

// later returns a verification that comes only after a use.
func (c *checker) later(s sink, known []*check) *check {
	if !s.use || reads(s.instr) {
		return nil
	}
	for _, k := range known {
		if outcome.Follows(s.instr, k.At) && !outcome.Follows(k.At, s.instr) {
			return k
		}
	}
	return nil
}

// reads reports whether a call, by its name, only looks something up: whether a delivery was seen before, say.
func reads(instr ssa.Instruction) bool {
	call, ok := instr.(ssa.CallInstruction)
	if !ok {
		return false
	}
	fn := flow.Callee(call.Common())
	if fn == nil {
		return false
	}
	words := stage.Words(fn.Name())
	return len(words) > 0 && readWords[words[0]]
}

var readWords = stage.Set("get find exists has is lookup seen list count contains fetch load already query")

// sinks are the uses of the body, the handing over to the next handler, and the returns by which a function that only
// verifies tells that all is well.
func (c *checker) sinks(fn *ssa.Function, b *body) []sink {
	var out []sink
	for _, u := range b.uses {
		out = append(out, sink{instr: u, use: true})
	}
	for _, call := range flow.Calls(fn) {
		if c.next(call.Common()) {
			out = append(out, sink{instr: call, use: true})
		}
	}
	if c.inGin(fn) {
		for _, blk := range fn.Blocks {
			if ret, ok := blk.Instrs[len(blk.Instrs)-1].(*ssa.Return); ok {
				out = append(out, sink{instr: ret, weak: true})
			}
		}
	}
	for _, d := range b.dispatches {
		out = append(out, sink{instr: d, weak: true})
	}
	if len(out) == 0 && c.tells(fn) {
		for _, blk := range fn.Blocks {
			if ret, ok := blk.Instrs[len(blk.Instrs)-1].(*ssa.Return); ok {
				out = append(out, successes(ret)...)
			}
		}
	}
	return out
}

// inGin reports whether a function is middleware of gin, which goes on when it returns.
func (c *checker) inGin(fn *ssa.Function) bool {
	if handler.Of(c.index, fn.Signature) != lib.ServesGin {
		return false
	}
	for _, call := range flow.Calls(fn) {
		if c.next(call.Common()) {
			return true
		}
	}
	return false
}

// aborts returns the calls by which middleware of gin keeps the handlers behind it from running, as checks behind which
// nothing can go wrong. A function that gets the context may be one.
func (c *checker) aborts(fn *ssa.Function) (out []*outcome.Check) {
	if !c.inGin(fn) {
		return nil
	}
	for _, call := range flow.Calls(fn) {
		common := call.Common()
		callee := flow.Callee(common)
		if !c.anyRequest(common) || c.next(common) || c.isCheck(fn, call) {
			continue
		}
		if callee == nil || !c.index.KnownObject(callee) || strings.HasPrefix(callee.Name(), "Abort") {
			out = append(out, &outcome.Check{At: call, Lost: true})
		}
	}
	return out
}

// tells reports whether a function tells its caller an outcome, and is no handler that tells its framework.
func (c *checker) tells(fn *ssa.Function) bool {
	rs := fn.Signature.Results()
	if rs.Len() == 0 {
		return false
	}
	last := rs.At(rs.Len() - 1).Type()
	if gotype.IsBool(last) {
		return true
	}
	if !gotype.IsError(last) {
		return false
	}
	if c.callers[fn] > 0 && !c.valued[fn] {
		return true
	}
	return handler.Of(c.index, fn.Signature) == 0
}

// successes returns the ways by which a return says that all is well.
func successes(ret *ssa.Return) []sink {
	last := ret.Results[len(ret.Results)-1]
	switch v := last.(type) {
	case *ssa.Const:
		if fine(v) {
			return []sink{{instr: ret}}
		}
	case *ssa.Phi:
		if v.Block() != ret.Block() {
			return nil
		}
		var out []sink
		for i, e := range v.Edges {
			if k, ok := e.(*ssa.Const); ok && fine(k) {
				out = append(out, sink{instr: ret, pred: v.Block().Preds[i]})
			}
		}
		return out
	}
	return nil
}

// fine reports whether a constant is true, or no error.
func fine(k *ssa.Const) bool {
	if gotype.IsError(k.Type()) {
		return k.IsNil()
	}
	return k.Value != nil && k.Value.String() == "true"
}
