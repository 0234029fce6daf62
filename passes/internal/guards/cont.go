package guards

import (
	"go/types"

	"golang.org/x/tools/go/ssa"

	"github.com/clerkvet/clerkvet/passes/internal/flow"
	"github.com/clerkvet/clerkvet/passes/internal/gotype"
	"github.com/clerkvet/clerkvet/passes/internal/handler"
	"github.com/clerkvet/clerkvet/passes/internal/lib"
)

// continues reports whether a call goes on to the next handler.
func (c *checker) continues(call *ssa.CallCommon) bool {
	_, ok := c.continuation(call)
	return ok
}

// continuation is continues, with what the call checks on the way: another middleware may be between.
func (c *checker) continuation(call *ssa.CallCommon) (set, bool) {
	if _, ok := c.row(call, lib.ContinuesChain); ok {
		args := flow.Operands(call)
		if len(args) == 0 {
			return set{}, false
		}
		return c.throughHandler(args[0])
	}
	if call.IsInvoke() || call.StaticCallee() != nil || c.body(call) != nil {
		return set{}, false
	}
	if _, ok := call.Value.(*ssa.Builtin); ok {
		return set{}, false
	}
	if !c.isNext(call.Value, call.Signature()) {
		return set{}, false
	}
	return c.throughHandler(call.Value)
}

// throughHandler returns what is checked on the way through a handler that was wrapped in the function itself, and
// whether it leads on at all: a literal that is wrapped is part of the function.
func (c *checker) throughHandler(h ssa.Value) (set, bool) {
	s := set{}
	for range 8 {
		h = c.only(flow.Strip(h))
		if closure(h) != nil {
			return set{}, false
		}
		wrap, ok := h.(*ssa.Call)
		if !ok {
			return s.marked(), true
		}
		next := c.wrapped(wrap.Common())
		if next == nil {
			_, answers := c.row(wrap.Common(), lib.AnswersOnly)
			return s.marked(), !answers
		}
		if guard, ok := c.guard(wrap.Common().Value); ok {
			s = s.or(guard)
		} else {
			s.state |= Maybe
		}
		h = next
	}
	return s.marked(), true
}

// only returns the single value that a variable can have, or v.
func (c *checker) only(v ssa.Value) ssa.Value {
	load, ok := v.(*ssa.UnOp)
	if !ok {
		return v
	}
	switch load.X.(type) {
	case *ssa.Alloc, *ssa.FreeVar:
		if stores := c.stored(load.X, load); len(stores) == 1 && stores[0].instr != nil {
			return flow.Strip(stores[0].val)
		}
	}
	return v
}

// wrapped returns the handler that a call wraps, nil if it does not look as if it did: it takes a handler and returns
// one.
func (c *checker) wrapped(call *ssa.CallCommon) ssa.Value {
	rs := call.Signature().Results()
	if rs.Len() != 1 || !c.isHandler(rs.At(0).Type()) {
		return nil
	}
	for _, a := range call.Args {
		if c.isHandler(a.Type()) {
			return a
		}
	}
	return nil
}

// isHandler reports whether t is a handler of net/http or of a framework, or a function that gets the request.
func (c *checker) isHandler(t types.Type) bool {
	if pkg, name := typeName(t); pkg == "net/http" && name == "Handler" {
		return true
	}
	sig, ok := t.Underlying().(*types.Signature)
	if !ok || handler.Of(c.index, sig) == 0 {
		return false
	}
	rs := sig.Results()
	return rs.Len() == 0 || rs.Len() == 1 && gotype.IsError(rs.At(0).Type())
}

// isMiddleware reports whether t is a function from handlers to handlers.
func (c *checker) isMiddleware(t types.Type) bool {
	sig, ok := t.Underlying().(*types.Signature)
	return ok && sig.Params().Len() == 1 && sig.Results().Len() == 1 &&
		c.isHandler(sig.Params().At(0).Type()) && c.isHandler(sig.Results().At(0).Type())
}

// isNext reports whether a function value is the next handler: it gets the request, and the function has it from its
// caller or from a field.
func (c *checker) isNext(v ssa.Value, sig *types.Signature) bool {
	if handler.Of(c.index, sig) == 0 {
		return false
	}
	if rs := sig.Results(); rs.Len() > 1 || rs.Len() == 1 && !gotype.IsError(rs.At(0).Type()) {
		return false
	}
	name := ""
	from := c.variable(v)
	if load, ok := v.(*ssa.UnOp); ok {
		from = load.X
		switch addr := load.X.(type) {
		case *ssa.FieldAddr:
			if f := field(addr.X, addr.Field); f != nil {
				name = f.Name()
			}
		case *ssa.Global:
			if c.answersOnly(addr) {
				return false
			}
			name = addr.Name()
		default:
			if t := c.origin(v); t.Kind == FromParam && t.of != nil && t.Param < len(t.of.Params) {
				name = t.of.Params[t.Param].Name()
			}
		}
	}
	if p, ok := from.(*ssa.Parameter); ok {
		name = p.Name()
	}
	return !anyWord(name, answering)
}

// answersOnly reports whether a variable of a library is a handler that turns everybody away.
func (c *checker) answersOnly(g *ssa.Global) bool {
	return lib.HasRole(c.index.Rows(g.Object()), lib.AnswersOnly)
}

// answering are words in the names of functions that answer a request rather than go on with it.
var answering = wordSet(`
	err error errors onerror fail failed failure reject rejected unauthorized unauthorised unauthenticated forbidden forbid
	refuse deny denied abort respond responder invalid notfound fallback`)

// inPlace returns the literals that a call runs, or hands to somebody who does: not those that are registered as
// handlers, or wrapped to become one.
func (c *checker) inPlace(call ssa.CallInstruction) []*ssa.Function {
	common := call.Common()
	var out []*ssa.Function
	if _, ok := c.row(common, lib.ContinuesChain); ok || common.StaticCallee() == nil && !common.IsInvoke() {
		// A handler that was made here and is called here.
		h := common.Value
		if args := flow.Operands(common); ok && len(args) > 0 {
			h = args[0]
		}
		if lit := c.innermost(h); lit != nil {
			out = append(out, lit)
		}
	}
	for _, a := range common.Args {
		lit := closure(a)
		if lit == nil || c.names[lit] == (funcName{}) || lit.Object() != nil {
			continue
		}
		if handler.Of(c.index, lit.Signature) == 0 && !c.returnsHandler(lit.Signature) {
			out = append(out, lit)
		}
	}
	return out
}

// innermost returns the literal that a handler is or wraps, if it was wrapped in this function.
func (c *checker) innermost(h ssa.Value) *ssa.Function {
	direct := true
	for range 8 {
		h = c.only(flow.Strip(h))
		if lit := closure(h); lit != nil {
			if direct && c.isCallee(h) || c.names[lit] == (funcName{}) {
				return nil
			}
			return lit
		}
		wrap, ok := h.(*ssa.Call)
		if !ok {
			return nil
		}
		h = c.wrapped(wrap.Common())
		if h == nil {
			return nil
		}
		direct = false
	}
	return nil
}

// isCallee reports whether a literal is called where it stands, which body knows too.
func (c *checker) isCallee(v ssa.Value) bool {
	if v.Referrers() == nil {
		return false
	}
	for _, ref := range *v.Referrers() {
		if call, ok := ref.(ssa.CallInstruction); ok && call.Common().Value == v {
			return true
		}
	}
	return false
}

// returnsHandler reports whether a function returns a handler or another function.
func (c *checker) returnsHandler(sig *types.Signature) bool {
	for v := range sig.Results().Variables() {
		if _, fn := v.Type().Underlying().(*types.Signature); fn || c.isHandler(v.Type()) {
			return true
		}
	}
	return false
}

// entry returns what holds when a function begins: behind which middleware its literal stands.
func (c *checker) entry(fn *ssa.Function) set {
	var v ssa.Value = fn
	if mc := c.made[fn]; mc != nil {
		v = mc
	} else if fn.Parent() == nil {
		return set{}
	}
	s, found := never, false
	var follow func(v ssa.Value, depth int)
	follow = func(v ssa.Value, depth int) {
		if v.Referrers() == nil {
			return
		}
		for _, ref := range *v.Referrers() {
			switch ref := ref.(type) {
			case *ssa.ChangeType, *ssa.MakeInterface, *ssa.Phi:
				if depth > 4 {
					s, found = set{}, true
				} else {
					follow(ref.(ssa.Value), depth+1)
				}
			case *ssa.Call:
				guard := set{} // it is registered as it is
				if ref.Common().Value != v && c.wrapped(ref.Common()) == v {
					guard, _ = c.guard(ref.Common().Value)
				}
				s, found = s.and(guard), true
			case *ssa.Store, *ssa.Return, *ssa.MapUpdate:
				s, found = set{}, true
			}
		}
	}
	follow(v, 0)
	if !found {
		return set{}
	}
	return s
}
