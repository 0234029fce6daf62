package guards

import (
	"golang.org/x/tools/go/ssa"

	"github.com/clerkvet/clerkvet/passes/internal/flow"
)

// A taint says on what a value depends, however indirectly.
type taint struct {
	caller  bool // who the caller is
	request bool // what the client has chosen
	// credential is whether it is, or was made of, a header or cookie.
	credential bool
	// routed is whether it depends on the path or the method.
	routed bool
	needs  uint64 // the places that tell who the caller is
	params uint32 // parameters of the function
}

func (t taint) or(u taint) taint {
	return taint{
		t.caller || u.caller, t.request || u.request, t.credential || u.credential, t.routed || u.routed,
		t.needs | u.needs, t.params | u.params,
	}
}

func (c *checker) taint(v ssa.Value) taint {
	switch v.(type) {
	case nil, *ssa.Const, *ssa.Global, *ssa.Function, *ssa.MakeClosure, *ssa.Builtin:
		return taint{}
	}
	if t, ok := c.taints[v]; ok {
		return t
	}
	c.taints[v] = taint{}
	t := c.findTaint(v)
	c.taints[v] = t
	return t
}

func (c *checker) findTaint(v ssa.Value) taint {
	t := c.partsTaint(v)
	if p, ok := c.fieldOfResult(v); ok {
		t.caller = t.caller || p.OfCaller
	}
	switch o := c.origin(v); o.Kind {
	case FromCaller:
		t = taint{caller: true, needs: t.needs} // whatever it was found in
		if o.Key != nil {
			t.needs |= c.need(*o.Key).needs
		}
	case FromRequest:
		t.request = true
		t.credential = t.credential || o.Part == HeaderPart || o.Part == Cookie
		t.routed = o.Part == URLPath || o.Part == Method
	}
	return t
}

// partsTaint is the taint of what a value is made of.
func (c *checker) partsTaint(v ssa.Value) taint {
	switch v := v.(type) {
	case *ssa.Parameter:
		return c.paramTaint(v)
	case *ssa.Phi:
		return c.anyTaint(v.Edges)
	case *ssa.UnOp:
		return c.taint(v.X)
	case *ssa.Alloc:
		return c.variableTaint(v)
	case *ssa.FreeVar:
		t := c.variableTaint(c.variable(v))
		t.params = 0 // another function's
		return t
	case *ssa.Call:
		return c.callTaint(v)
	case *ssa.Extract:
		return c.taint(v.Tuple)
	case ssa.Instruction:
		var t taint
		for _, op := range v.Operands(nil) {
			if op != nil && *op != nil {
				t = t.or(c.taint(*op))
			}
		}
		return t
	}
	return taint{}
}

func (c *checker) anyTaint(vs []ssa.Value) taint {
	var t taint
	for _, v := range vs {
		t = t.or(c.taint(v))
	}
	return t
}

// paramTaint of a text or value that a function is given; what carries the request, the context and the receiver say
// nothing by themselves.
func (c *checker) paramTaint(p *ssa.Parameter) taint {
	if c.carrier(p.Type()) != 0 || isContext(p.Type()) {
		return taint{}
	}
	for i, q := range p.Parent().Params {
		if p != q || i >= 32 {
			continue
		}
		if i == 0 && p.Parent().Signature.Recv() != nil {
			break
		}
		return taint{params: 1 << i}
	}
	return taint{}
}

// variableTaint is that of whatever is stored in a variable, and of the other arguments of calls that get its address.
func (c *checker) variableTaint(addr ssa.Value) taint {
	if t, ok := c.taints[addr]; ok && t != (taint{}) {
		return t
	}
	var t taint
	c.eachStore(addr, func(s *ssa.Store, _ *ssa.MakeClosure) { t = t.or(c.taint(s.Val)) })
	if refs := addr.Referrers(); refs != nil {
		for _, ref := range *refs {
			switch ref := ref.(type) {
			case *ssa.FieldAddr:
				t = t.or(c.storesTaint(ref))
			case *ssa.IndexAddr:
				t = t.or(c.storesTaint(ref))
			}
		}
	}
	for _, use := range addressUses(addr) {
		for _, a := range flow.Operands(use.call.Common()) {
			if a != use.val && c.carrier(a.Type()) == 0 && !isContext(a.Type()) {
				t = t.or(c.taint(a))
			}
		}
	}
	return t
}

func (c *checker) storesTaint(addr ssa.Value) taint {
	var t taint
	for _, ref := range *addr.Referrers() {
		if store, ok := ref.(*ssa.Store); ok && store.Addr == addr {
			t = t.or(c.taint(store.Val))
		}
	}
	return t
}

// callTaint is that of what a call gets, or of what the function is known to return.
func (c *checker) callTaint(call *ssa.Call) taint {
	t := c.argTaint(call.Common())
	if s := c.of(call.Common()); s != nil {
		for _, r := range s.Results {
			t.caller, t.routed = t.caller || r.OfCaller, t.routed || r.OfRoute
		}
	}
	for _, a := range call.Common().Args {
		if lit := closure(a); lit != nil && c.names[lit] != (funcName{}) {
			if s := c.summary(lit); s != nil { // slices.ContainsFunc
				for _, r := range s.Results {
					t.routed = t.routed || r.OfRoute
				}
			}
		}
	}
	return t
}

// argTaint is that of the arguments of a call.
func (c *checker) argTaint(call *ssa.CallCommon) taint {
	var t taint
	for _, a := range flow.Operands(call) {
		if c.carrier(a.Type()) == 0 && !isContext(a.Type()) {
			t = t.or(c.taint(a))
		}
	}
	return t
}
