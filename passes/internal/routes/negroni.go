package routes

import "slices"

// A stack of negroni is no router: it is a handler, the steps of which get the next one as their third argument.

// stack returns the ways through a stack.
func (m *machine) stack(r *router, depth int) []way {
	if r.given != "" {
		return []way{{why: "a stack of middleware that is " + r.given}}
	}
	if m.stacks[r] {
		return []way{{why: "a stack of middleware in itself"}}
	}
	m.stacks[r] = true
	defer delete(m.stacks, r)
	var steps []step
	var out []way
	for _, e := range r.events {
		switch e.op {
		case eventUse:
			for _, mw := range e.values {
				for _, s := range m.stepsOf(mw, r.kind) {
					s.conds = e.conds
					steps = append(steps, s)
				}
			}
		case eventMount:
			for _, w := range m.ways(e.values[0], depth+1) {
				for _, s := range slices.Backward(steps) {
					w = prepend(s, []way{w})[0]
				}
				out = append(out, w)
			}
		case eventUnknown:
			out = append(out, way{why: e.why})
		}
	}
	out = out[:min(len(out), maxWays)]
	if r.parent != nil {
		return m.under(r, out, depth)
	}
	return out
}

// under puts the stack that r was derived from before the ways through r.
func (m *machine) under(r *router, ws []way, depth int) []way {
	if depth > maxNesting {
		return nil
	}
	for _, e := range slices.Backward(r.parent.events[:min(r.at, len(r.parent.events))]) {
		if e.op != eventUse {
			continue
		}
		for _, mw := range slices.Backward(e.values) {
			for _, s := range slices.Backward(m.stepsOf(mw, r.kind)) {
				ws = prepend(s, ws)
			}
		}
	}
	return ws
}

// withNext returns the ways through a handler that gets the next one as its third argument.
func (m *machine) withNext(v value) []way {
	switch v := v.(type) {
	case *closure, function:
		return m.through(v, []value{hole{}}, 0)
	case *object:
		if fn, ok := m.servesHTTP(v).(function); ok {
			if !fn.bound {
				fn.recv, fn.bound = v, true
			}
			return m.through(fn, []value{hole{}}, 0)
		}
	case *handed:
		ws := m.withNext(v.x)
		for i := range ws {
			ws[i].marks = append([]mark{{v.pkg, 0}}, ws[i].marks...)
		}
		return ws
	}
	return prepend(m.stepOf(v), []way{{end: hole{}}})
}

// isEndpoint reports whether v is a handler that gets no next one.
func (m *machine) isEndpoint(v value) bool {
	switch v := v.(type) {
	case *router, *wrapped, *stripped:
		return true
	case *handed:
		return m.isEndpoint(v.x)
	case *closure:
		return v.fn.endpoint()
	case function:
		fn := m.prog.funcs[v.key]
		return fn != nil && fn.endpoint()
	case *object:
		fn, ok := m.servesHTTP(v).(function)
		return ok && m.prog.funcs[fn.key].endpoint()
	}
	return false
}

// endpoint reports whether a handler gets nothing but the request.
func (fn *Func) endpoint() bool {
	params := fn.Params
	if fn.Recv && len(params) > 0 {
		params = params[1:]
	}
	return fn.Serves && !slices.ContainsFunc(params, func(p Param) bool { return !p.Request })
}
