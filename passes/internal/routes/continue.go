package routes

import "slices"

// continues notes what a handler hands its request on to: a function value that it did not make itself, or a
// handler's ServeHTTP. What it does with a function that it names is for others to ask.
func (m *machine) continues(fun value, x *Expr) bool {
	if m.serving == nil || x.N&serves == 0 {
		return false
	}
	callee := &x.X[0]
	if c, ok := fun.(*converted); ok {
		fun = c.x
	}
	if serveHTTP(callee) {
		if fn, ok := fun.(function); ok {
			return m.goOn(fn.recv)
		}
		return m.goOn(fun)
	}
	switch callee.Op {
	case opFunc, opMethod, opLit:
		return false
	case opDynamic:
		fn, ok := fun.(function)
		if !ok || m.prog.funcs[fn.key] == nil {
			return false
		}
		return m.goOn(fun)
	}
	if _, ok := fun.(unknown); ok && x.N&extra != 0 {
		return true // more likely a way to answer than a handler
	}
	return m.goOn(fun)
}

func (m *machine) goOn(v value) bool {
	switch v := v.(type) {
	case *closure:
		if v.born == m.serving {
			return false
		}
	case null:
		return true
	case *object:
		if m.servesHTTP(v) == nil {
			return false
		}
	case request:
		return false
	}
	if !slices.ContainsFunc(m.serving.conts, func(c value) bool { return same(c, v) }) {
		m.serving.conts = append(m.serving.conts, v)
	}
	return true
}
