package webhook

import (
	"go/types"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/clerkvet/clerkvet/passes/internal/handler"
	"github.com/clerkvet/clerkvet/passes/internal/lib"
	"github.com/clerkvet/clerkvet/passes/internal/outcome"
	"github.com/clerkvet/clerkvet/passes/internal/stage"
)

// judge decides for every function that verifies webhooks, or receives them.
func (c *checker) judge() {
	guarded := c.guarded()
	for _, fn := range c.funcs {
		if c.inTest(fn) {
			continue
		}
		checks := c.checks(fn)
		known := certain(checks)
		b := c.follow(fn, c.payloads(fn, known))
		if len(known) > 0 {
			c.paths(fn, b, checks, known)
			for _, k := range known {
				c.quality(fn, b, k)
			}
			continue
		}
		if len(checks) == 0 && !guarded && c.isRoot(fn) && len(b.reads) > 0 && (len(b.decodes) > 0 || len(b.uses) > 0) && c.fromClerk(fn, b) {
			c.receives(fn, b)
		}
	}
}

func certain(checks []*check) (known []*check) {
	for _, k := range checks {
		if k.known {
			known = append(known, k)
		}
	}
	return known
}

func (c *checker) inTest(fn *ssa.Function) bool {
	return strings.HasSuffix(c.pass.Fset.Position(fn.Pos()).Filename, "_test.go")
}

// isRoot reports whether a function gets requests from a router: it is not merely called by others of the package.
func (c *checker) isRoot(fn *ssa.Function) bool {
	return c.getsRequest(fn.Signature) && (c.callers[fn] == 0 || c.valued[fn])
}

// payloads returns the parameters of a function that it verifies.
func (c *checker) payloads(fn *ssa.Function, known []*check) (mask uint64) {
	for _, k := range known {
		call, ok := k.At.(ssa.CallInstruction)
		if !ok {
			continue
		}
		for i, p := range fn.Params {
			if i >= 64 || c.isRequest(p.Type()) || isHeader(p.Type()) {
				continue
			}
			for _, a := range outcome.Operands(call.Common()) {
				if outcome.Strip(a) == p && (isText(p.Type()) || isBytes(p.Type())) {
					mask |= 1 << i
				}
			}
		}
	}
	return mask
}

func isBytes(t types.Type) bool {
	s, ok := t.Underlying().(*types.Slice)
	if !ok {
		return false
	}
	b, ok := s.Elem().Underlying().(*types.Basic)
	return ok && b.Kind() == types.Byte
}

// receives notes a handler that nothing protects.
func (c *checker) receives(fn *ssa.Function, b *body) {
	at := b.reads[0]
	if len(b.decodes) > 0 {
		at = b.decodes[0]
	} else if len(b.uses) > 0 {
		at = b.uses[0]
	}
	outer := outermost(fn)
	if obj, ok := outer.Object().(*types.Func); ok && c.registeredElsewhere(fn, outer, obj) {
		if c.unverified[obj] == "" {
			c.unverified[obj] = c.place(position(at))
		}
		return
	}
	c.find(Finding{Kind: Unverified, At: position(at), Name: outer.Name()})
}

// registeredElsewhere reports whether another package gets to decide what stands before a handler.
func (c *checker) registeredElsewhere(fn, outer *ssa.Function, obj *types.Func) bool {
	if !obj.Exported() || c.pass.Pkg.Name() == "main" || c.valued[outer] || c.callers[outer] > 0 || len(c.routes[obj]) > 0 {
		return false
	}
	if obj.Name() == "ServeHTTP" && obj.Signature().Recv() != nil {
		return !c.converted(obj.Signature().Recv().Type())
	}
	return fn == outer || returnsHandler(obj.Signature())
}

// converted reports whether the package itself makes an interface of a value of type t, as it does to register it.
func (c *checker) converted(t types.Type) bool {
	for _, fn := range c.funcs {
		for _, b := range fn.Blocks {
			for _, instr := range b.Instrs {
				if mi, ok := instr.(*ssa.MakeInterface); ok && types.Identical(mi.X.Type(), t) && !c.inTest(fn) {
					if _, returned := (*mi.Referrers())[0].(*ssa.Return); len(*mi.Referrers()) != 1 || !returned {
						return true
					}
				}
			}
		}
	}
	return false
}

func returnsHandler(sig *types.Signature) bool {
	for r := range sig.Results().Variables() {
		switch r.Type().Underlying().(type) {
		case *types.Signature, *types.Interface:
			if !outcome.IsError(r.Type()) {
				return true
			}
		}
	}
	return false
}

func (c *checker) find(f Finding) {
	if !f.At.IsValid() {
		return
	}
	for _, have := range c.findings {
		if have.Kind == f.Kind && have.At == f.At {
			return
		}
	}
	c.findings = append(c.findings, f)
}

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
			c.find(Finding{Kind: Ignored, At: position(k.At), Name: k.by, Other: position(s.instr)})
			return
		}
		if s.weak {
			continue
		}
		if k := c.later(s, known); k != nil {
			c.find(Finding{Kind: Late, At: position(s.instr), Name: k.by, Other: position(k.At)})
			return
		}
		if cond, name := c.skips(fn, known, s); cond != nil {
			c.find(Finding{Kind: Skipped, At: position(cond), Name: name, Other: position(known[0].At)})
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
	fn := outcome.Callee(call.Common())
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
	for _, call := range calls(fn) {
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
	for _, call := range calls(fn) {
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
	for _, call := range calls(fn) {
		common := call.Common()
		callee := outcome.Callee(common)
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
	if outcome.IsBool(last) {
		return true
	}
	if !outcome.IsError(last) {
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
	if outcome.IsError(k.Type()) {
		return k.IsNil()
	}
	return k.Value != nil && k.Value.String() == "true"
}
