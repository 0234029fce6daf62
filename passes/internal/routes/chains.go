package routes

import "github.com/clerkvet/clerkvet/passes/internal/lib"

// extendChain appends to a chain. Chains of other packages that can't be followed are steps that can't either.
func (m *machine) extendChain(fn function, r lib.Row, args []value) value {
	out := new(chain)
	for _, v := range []value{fn.recv, pick(fn, args, r.Arg)} {
		if c, ok := v.(*chain); ok {
			out.mws = append(out.mws, c.mws...)
		} else if v == fn.recv || r.Of == lib.AnotherChain {
			out.mws = append(out.mws, v)
		}
	}
	if r.Of != lib.AnotherChain {
		out.mws = append(out.mws, from(args, r.Arg)...)
	}
	return out
}

// endChain puts the handler among the arguments behind a chain.
func (m *machine) endChain(v value, args []value) value {
	h := pick(function{}, args, 0)
	if _, ok := h.(null); ok {
		h = m.global(&Expr{Op: opGlobal, Text: defaultMux}).v
	}
	mws := []value{v}
	switch v := v.(type) {
	case *chain:
		mws = v.mws
	case *list:
		mws = v.elems
		if v.more {
			mws = append(mws, unknown{"a list of middleware that is not known"})
		}
	}
	for i := len(mws) - 1; i >= 0; i-- {
		h = m.wrapIn(mws[i], h)
	}
	return h
}

// wrapIn calls a middleware with the handler that follows it.
func (m *machine) wrapIn(mw, h value) value {
	if _, ok := mw.(rest); ok {
		return &wrapped{m.unknownStep("a list of middleware that is not known"), h}
	}
	v := m.apply(mw, []value{h}, &Expr{N: makes | givesHandler})
	if _, ok := v.(unknown); ok {
		s := m.stepOf(mw)
		s.Unknown = true
		return &wrapped{s, h}
	}
	return v
}
