package guards

import (
	"go/token"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/clerkvet/clerkvet/passes/internal/facts"
	"github.com/clerkvet/clerkvet/passes/internal/gotype"
	"github.com/clerkvet/clerkvet/passes/internal/lib"
)

// summary sums a function up. Of one that is under way, because it calls itself, nothing is known.
func (c *checker) summary(fn *ssa.Function) *Summary {
	if fn == nil {
		return nil
	}
	if s, ok := c.summaries[fn]; ok {
		return s
	}
	c.summaries[fn] = nil
	outer := c.assuming
	c.assuming = nil // it is about another function
	defer func() { c.assuming = outer }()
	b := c.build(c.flow(fn))
	if closed := c.close(b); closed != nil {
		b = closed
	}
	c.summaries[fn] = c.finish(b, c.modes(b))
	return c.summaries[fn]
}

// finish writes a summary down.
func (c *checker) finish(b *builder, modes *Modes) *Summary {
	varies := c.varies(b) || modes.unlike(b)
	b.finishCalls(varies)
	b.sum.Modes = modes
	if varies {
		b.nextSet, b.called = b.nextSet.or(set{state: Maybe}), b.called.or(set{state: Maybe})
	}
	b.sum.Exit, b.sum.Live = c.held(b.exit), c.held(b.live)
	if b.next != nil {
		b.sum.Next = b.next
		b.finishNext()
	}
	if b.givesKnown {
		given := c.held(b.given)
		b.sum.Gives, b.sum.GivesIn = &given, c.givesIn(b.f)
	}
	return b.sum
}

// build looks at all that a function does.
func (c *checker) build(f *flowOf) *builder {
	b := &builder{c: c, f: f, sum: &Summary{fn: f.fn}, exit: never, live: never, works: make(map[workKey]int)}
	b.results()
	f.visit(b.instr)
	b.sum.Seen |= f.seen()
	b.sum.Computes = c.requestOf(f.fn) && c.computes(f.fn)
	b.implicit()
	b.given, b.givesKnown = c.gives(f)
	b.sum.Roles = c.roleParams(f.fn)
	return b
}

// A builder makes the summary of one function.
type builder struct {
	c          *checker
	f          *flowOf
	sum        *Summary
	exit, live set

	next            *Cont
	nextSet, called set
	exempt          set // holds for the requests that are told apart
	proofs          [][4]set
	given           set // behind what it returns
	givesKnown      bool
	fields          map[int]map[string]*fieldSum
	calls           []called

	works map[workKey]int
}

// finishNext writes down what holds for the next handler.
func (b *builder) finishNext() {
	c, n := b.c, b.next
	if !b.exempt.dead() {
		n.Exempt, n.Exempted = c.exemptions(b.f.fn), c.held(b.exempt)
		if b.nextSet.dead() {
			b.nextSet = b.exempt
		}
	}
	if len(b.f.cut) > 0 {
		n.Exempt = append(n.Exempt, Exempt{By: ByConfig})
	}
	if b.nextSet.state&Authn == 0 {
		for _, w := range b.sum.Writes {
			if w.State&Authn != 0 {
				b.nextSet.state |= Optional | w.State&Verified
				b.called.state |= Optional | w.State&Verified
			}
		}
	}
	n.Held, n.Called = c.held(b.nextSet), c.held(b.called)
}

// results finds out what the results prove and where they come from.
func (b *builder) results() {
	rs := b.f.fn.Signature.Results()
	proofs := make([][4]set, rs.Len())
	for i := range proofs {
		proofs[i] = [4]set{never, never, never, never}
	}
	b.sum.Results = make([]Proof, rs.Len())
	from := make([]Target, rs.Len())
	for i := range from {
		from[i].Kind = FromNothing
	}
	b.f.returns(func(ret *ssa.Return, e elem) {
		b.exit, b.live = b.exit.and(e.here), b.live.and(e.live)
		for i, v := range ret.Results {
			for o := range proofs[i] {
				if gotype.IsBool(v.Type()) != (outcome(o) <= isFalse) {
					continue
				}
				known := b.f.when(v, outcome(o))
				if !known.dead() && !b.f.refuted(v, outcome(o), ret.Block(), nil) {
					proofs[i][o] = proofs[i][o].and(known.or(e.here))
				}
			}
			from[i] = worse(from[i], b.c.origin(v))
			b.fieldProofs(i, v, e)
			t, r := b.c.taint(v), &b.sum.Results[i]
			r.OfCaller, r.OfRoute = r.OfCaller || t.caller, r.OfRoute || t.routed
			r.Asks = r.Asks || b.c.asks(v).set != (set{})
		}
	})
	b.proofs = proofs
	asksRoute, asks := b.asksRoute(), b.asks()
	for i, p := range proofs {
		r := &b.sum.Results[i]
		r.Asks = r.Asks || asks
		if gotype.IsBool(rs.At(i).Type()) {
			r.OfRoute = r.OfRoute || asksRoute
			r.True, r.False = b.c.held(p[isTrue]), b.c.held(p[isFalse])
		} else {
			r.Nil, r.NonNil = b.c.held(p[isZero]), b.c.held(p[notZero])
			if r.Nil.State == all && !errorLike(rs.At(i).Type()) {
				r.Nil = Held{} // most functions return something
			}
		}
		if t := rs.At(i).Type(); from[i].Kind >= FromCaller && !gotype.IsBool(t) && !gotype.IsError(t) {
			r.From = from[i]
		}
	}
	b.finishFields()
}

// asksRoute reports whether the way through the function depends on the path or the method.
func (b *builder) asksRoute() bool {
	return slices.ContainsFunc(b.f.fn.Blocks, func(block *ssa.BasicBlock) bool {
		branch, ok := branchOf(block)
		return ok && b.c.taint(branch.Cond).routed
	})
}

// asks reports whether the way through a function with results depends on an answer that can't be followed.
func (b *builder) asks() bool {
	return len(b.sum.Results) > 0 && slices.ContainsFunc(b.f.fn.Blocks, func(block *ssa.BasicBlock) bool {
		branch, ok := branchOf(block)
		return ok && b.c.asks(branch.Cond).set != (set{})
	})
}

// instr looks at one instruction.
func (b *builder) instr(instr ssa.Instruction, e elem) {
	c := b.c
	if s, ok := instr.(*ssa.Store); ok {
		c.noteStore(b, s, e)
	}
	call, ok := instr.(ssa.CallInstruction)
	if !ok {
		return
	}
	common := call.Common()
	c.noteRows(b, call, e)
	b.noteCall(call, e)
	for _, lit := range c.inPlace(call) {
		b.fold(c.summary(lit), call, e, nil)
	}
	if guard, ok := c.continuation(common); ok {
		b.goOn(c.pos(call), e.or(guard), common)
		b.noteServed(call, e.or(guard))
		return
	}
	b.fold(c.of(common), call, e, common)
	b.noteInvoke(call, e)
	if c.mayAsk(common) {
		b.sum.Seen |= Maybe
	}
}

// goOn notes that the function calls the next handler.
func (b *builder) goOn(pos token.Pos, e elem, call *ssa.CallCommon) {
	b.onward(pos, e)
	b.called = b.called.and(e.rest)
	if call != nil {
		b.args(call)
	}
	b.next.Explicit = true
}

// onward notes that a request goes on from a point.
func (b *builder) onward(pos token.Pos, e elem) {
	if b.next == nil {
		b.next = &Cont{Pos: pos}
		b.nextSet, b.called, b.exempt = never, never, never
	}
	b.nextSet = b.nextSet.and(e.rest)
	if e.rest != e.live {
		b.exempt = b.exempt.and(e.live)
	}
}

// args notes what the next handler gets.
func (b *builder) args(call *ssa.CallCommon) {
	first := !b.next.Explicit
	for i, a := range call.Args {
		arg := b.c.argOf(a)
		switch {
		case first:
			b.next.Args = append(b.next.Args, arg)
		case i < len(b.next.Args):
			b.next.Args[i] = b.next.Args[i].or(arg)
		}
	}
}

// implicit notes the ends of a gin handler: the framework calls the next one unless it was told to stop.
func (b *builder) implicit() {
	sig := b.f.fn.Signature
	if b.c.serves(b.f.fn) != lib.ServesGin || sig.Params().Len() != 1 || sig.Results().Len() != 0 || b.live.dead() {
		return
	}
	b.f.returns(func(_ *ssa.Return, e elem) {
		if !e.live.dead() {
			b.onward(b.f.fn.Pos(), e)
		}
	})
}

// fold adds what a function does that this one calls. Without a call it is a literal that somebody else calls for it.
func (b *builder) fold(s *Summary, at ssa.CallInstruction, e elem, common *ssa.CallCommon) {
	if s == nil {
		return
	}
	c := b.c
	b.sum.Seen |= s.Seen
	b.sum.Cookie = b.sum.Cookie || s.Cookie
	known := func(h Held) set {
		k := c.set(h)
		if common != nil {
			return c.resolve(k, common)
		}
		if !k.dead() {
			k.needs &^= paramNeeds // of parameters that somebody else fills
		}
		return k
	}
	from := func(t Target) Target {
		switch {
		case common != nil:
			return c.substitute(t, common)
		case t.Kind == FromParam && t.of != b.f.fn:
			return Target{}
		}
		return t
	}
	for _, w := range s.Works {
		w.Target, w.Member = from(w.Target), from(w.Member)
		w.Pos, w.via = c.pos(at), s.fn
		b.work(w, known(w.Held).or(e.here))
	}
	for _, r := range s.Reads {
		r.Held = c.held(known(r.Held).or(e.here))
		r.Pos, r.Call, r.Here = c.pos(at), c.pos(at), false
		if v, ok := at.(*ssa.Call); ok && r.Tested && s.returns(r.Key) {
			c.test(b, &r, v)
			r.Here = !r.Tested
		}
		b.read(r)
	}
	for _, w := range s.Writes {
		w.Held = c.held(known(w.Held).or(e.here))
		w.From = from(w.From)
		w.Pos = c.pos(at)
		b.write(w)
	}
	b.foldInvokes(s, e, known, from, c.pos(at))
	b.foldCalls(s, e, common, known, from)
	if s.Next != nil && s.Next.Explicit {
		b.goOn(c.pos(at), e.or(known(s.Next.Called)), nil)
	}
}

// place names a position for readers of other packages.
func (c *checker) place(pos token.Pos) string { return facts.Place(c.pass.Fset, pos) }
