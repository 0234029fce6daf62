package guards

import (
	"fmt"
	"go/token"
	"go/types"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/clerkvet/clerkvet/passes/internal/flow"
	"github.com/clerkvet/clerkvet/passes/internal/lib"
)

// A Call is a call of a function value, by which a handler may go on to another: to the next one, or to one of a kind of
// the program's own that it adapts to a framework. Which of them it is that decides is not known here.
type Call struct {
	// At is where it stands: "api/adapt.go:12:15".
	At string
	Cont
	// Asks is whether what is called may find out who the caller is: it gets the request or its context.
	Asks bool
	// Of is the number of the parameter that the function value is or is in, counted from 1; 0 if it is none.
	Of int
}

// maxCalls bounds how many calls are noted in a function.
const maxCalls = 6

// A called is a Call that is being put together.
type called struct {
	Call
	rest, exempt set
}

// noteCall notes the call of a function value that comes from somewhere else.
func (b *builder) noteCall(call ssa.CallInstruction, e elem) {
	c, common := b.c, call.Common()
	if common.IsInvoke() || len(common.Args) == 0 || common.StaticCallee() != nil || c.body(common) != nil {
		return
	}
	if _, ok := common.Value.(*ssa.Builtin); ok {
		return
	}
	k := Call{At: c.site(call.Pos()), Of: b.paramOf(common.Value)}
	for _, a := range common.Args {
		k.Asks = k.Asks || isContext(a.Type()) || c.carrier(a.Type()) != 0 && !isWriter(a.Type())
		k.Args = append(k.Args, c.argOf(a))
	}
	b.addCall(k, e)
}

// noteServed notes the call of a handler's method: a function that has several of them turns requests away by one, maybe.
func (b *builder) noteServed(call ssa.CallInstruction, e elem) {
	common := call.Common()
	if _, ok := b.c.row(common, lib.ContinuesChain); !ok {
		return
	}
	ops := flow.Operands(common)
	if len(ops) == 0 || b.c.carrier(ops[0].Type()) != 0 {
		return // the framework's next handler
	}
	k := Call{At: b.c.site(call.Pos()), Of: b.paramOf(ops[0])}
	for _, a := range ops[1:] {
		k.Args = append(k.Args, b.c.argOf(a))
	}
	b.addCall(k, e)
}

// site names the place of a call of a function value.
func (c *checker) site(pos token.Pos) string {
	return fmt.Sprintf("%s:%d", c.place(pos), c.pass.Fset.Position(pos).Column)
}

// paramOf returns the number of the parameter of the function that a value comes from, counted from 1, 0 for none.
func (b *builder) paramOf(v ssa.Value) int {
	if t := b.c.origin(v); t.Kind == FromParam && t.of == b.f.fn {
		return t.Param + 1
	}
	return 0
}

// argOf says what a function gets for a parameter.
func (c *checker) argOf(a ssa.Value) Arg {
	t := c.taint(a)
	arg := Arg{From: c.origin(a), OfCaller: t.caller}
	switch load, ok := flow.Strip(a).(*ssa.UnOp); {
	case arg.From.Kind == FromRequest && t.caller:
		// A request that was decoded, and in which it was written down who sent it: any field may be either.
		arg.From = Target{}
	case arg.From.Kind == FromUnknown && ok && load.Op == token.MUL:
		if alloc, ok := c.variable(load.X).(*ssa.Alloc); ok && c.variableTaint(alloc).caller {
			arg.OfCaller = true
		}
	}
	if isContext(a.Type()) || c.carrier(a.Type()) != 0 {
		return Arg{From: arg.From} // it is not what is in it
	}
	arg.Opaque = arg.From.Kind == FromUnknown && !arg.OfCaller && c.opaque(a)
	return arg
}

// opaque reports whether a value is what a call that can't be followed has made of the request: who the caller is, maybe.
func (c *checker) opaque(v ssa.Value) bool {
	for range 8 {
		switch x := flow.Strip(v).(type) {
		case *ssa.Extract:
			v = x.Tuple
		case *ssa.TypeAssert:
			v = x.X
		case *ssa.UnOp:
			only := c.only(x)
			if only == ssa.Value(x) {
				return false
			}
			v = only
		case *ssa.Call:
			common := x.Common()
			if c.of(common) != nil || c.familiar(common) {
				return false
			}
			return slices.ContainsFunc(common.Args, func(a ssa.Value) bool { return isContext(a.Type()) || c.carrier(a.Type()) != 0 })
		default:
			return false
		}
	}
	return false
}

// addCall adds a call, which may be one of a function that this one calls and that it calls twice.
func (b *builder) addCall(k Call, e elem) {
	i := slices.IndexFunc(b.calls, func(old called) bool { return old.At == k.At })
	if i < 0 {
		if len(b.calls) == maxCalls {
			return
		}
		i = len(b.calls)
		b.calls = append(b.calls, called{k, never, never})
	} else {
		old := &b.calls[i]
		for j := range min(len(old.Args), len(k.Args)) {
			old.Args[j] = old.Args[j].or(k.Args[j])
		}
	}
	s := e.rest
	if e.rest == e.live {
		s = e.here // it is called whatever the framework was told
	}
	b.calls[i].rest = b.calls[i].rest.and(s)
	if e.rest != e.live {
		b.calls[i].exempt = b.calls[i].exempt.and(e.live)
	}
}

// or is an argument that is either.
func (a Arg) or(o Arg) Arg {
	return Arg{From: worse(a.From, o.From), OfCaller: a.OfCaller && o.OfCaller, Opaque: a.Opaque || o.Opaque}
}

// foldCalls adds the calls of a function that this one calls, or of a literal that somebody calls for it. Of functions
// that this one gives it nothing is left to be asked.
func (b *builder) foldCalls(s *Summary, e elem, common *ssa.CallCommon, known func(Held) set, from func(Target) Target) {
	for _, k := range s.Calls {
		var args []ssa.Value
		if common != nil {
			args = flow.Operands(common)
		}
		if k.Of > 0 && k.Of <= len(args) {
			f := flow.Strip(args[k.Of-1])
			if closure(f) != nil {
				continue
			}
			if _, ok := f.(*ssa.Call); ok {
				continue
			}
			k.Of = b.paramOf(f)
		}
		k.Args = slices.Clone(k.Args)
		for i := range k.Args {
			a := &k.Args[i]
			if p := a.From.Param; a.From.Kind == FromParam && p < len(args) {
				a.OfCaller = a.OfCaller || b.c.taint(args[p]).caller
				a.Opaque = a.Opaque || b.c.opaque(args[p])
			}
			a.From = from(a.From)
		}
		b.addCall(k, e.or(known(k.Held)))
	}
}

// finishCalls writes down the calls. One that is made for exempted requests alone has everything in its Held.
func (b *builder) finishCalls(varies bool) {
	for _, k := range b.calls {
		k.Exempted = b.c.held(b.gone(k.exempt))
		if !k.exempt.dead() {
			k.Exempt = b.c.exemptions(b.f.fn)
		}
		if len(b.f.cut) > 0 {
			k.Exempt = append(k.Exempt, Exempt{By: ByConfig})
		}
		s := b.gone(k.rest)
		if (varies || b.byReceiver()) && !s.dead() {
			s = s.or(set{state: Maybe})
		}
		k.Explicit, k.Held = true, b.c.held(s)
		k.Called = k.Held
		b.sum.Calls = append(b.sum.Calls, k.Call)
	}
}

// byReceiver reports whether what is checked before a call depends on a field of the receiver: an adapter that is a
// struct is told there what to ask for.
func (b *builder) byReceiver() bool {
	return b.f.fn.Signature.Recv() != nil && b.gainsWithout(b.ofReceiver, b.callsGain)
}

// ofReceiver reports whether a condition is about a setting in a field of the receiver.
func (b *builder) ofReceiver(cond ssa.Value) bool {
	if not, ok := cond.(*ssa.UnOp); ok && not.Op == token.NOT {
		cond = not.X
	}
	values := []ssa.Value{cond}
	if cmp, ok := cond.(*ssa.BinOp); ok {
		values = []ssa.Value{cmp.X, cmp.Y}
	}
	return slices.ContainsFunc(values, func(v ssa.Value) bool {
		_, basic := v.Type().Underlying().(*types.Basic)
		t := b.c.origin(v)
		return basic && t.Kind == FromParam && t.of == b.f.fn && t.Param == 0 && t.Field != ""
	})
}

// gone is what holds when a function is called, which has nothing to do with whether a framework goes on.
func (b *builder) gone(s set) set {
	if !s.dead() {
		s.state &^= Aborted
	}
	return s
}

// callsGain reports whether one of the same calls is behind more checks in other.
func (b *builder) callsGain(other *builder) bool {
	for _, k := range b.calls {
		for _, o := range other.calls {
			if o.At == k.At && gains(k.rest, o.rest) {
				return true
			}
		}
	}
	return false
}

// callsImprove is improves for the calls.
func (b *builder) callsImprove(other *builder) bool {
	for _, k := range b.calls {
		for _, o := range other.calls {
			if o.At == k.At && more(k.rest, o.rest) {
				return true
			}
		}
	}
	return false
}
