package routes

import (
	"slices"

	"github.com/clerkvet/clerkvet/passes/internal/lib"
)

// call evaluates a call.
func (m *machine) call(f *frame, x *Expr) value {
	fun := m.eval(f, &x.X[0])
	args := m.arguments(f, x)
	site, line := m.site, m.line
	if m.own() {
		m.site = span{x.pos, x.end}
	}
	m.line = x.Line
	m.calls = append(m.calls, active{x, m.fn})
	v := m.apply(fun, args, x)
	m.calls = m.calls[:len(m.calls)-1]
	m.site, m.line = site, line
	return v
}

// own reports whether the code that runs is of the package at hand.
func (m *machine) own() bool { return m.fn == nil || m.fn.Pkg == m.pkg }

// arguments evaluates the arguments of a call.
func (m *machine) arguments(f *frame, x *Expr) []value {
	args := make([]value, 0, len(x.X)-1)
	for i := range x.X[1:] {
		v := m.eval(f, &x.X[i+1])
		switch {
		case x.N&spread != 0 && i == len(x.X)-2:
			l := new(list)
			l.add(v)
			args = append(args, l.elems...)
			if l.more {
				args = append(args, rest{})
			}
		case len(x.X) == 2:
			if t, ok := v.(tuple); ok { // f(g())
				return append(args, t...)
			}
			args = append(args, v)
		default:
			args = append(args, v)
		}
	}
	return args
}

// apply calls a value.
func (m *machine) apply(fun value, args []value, x *Expr) value {
	if m.continues(fun, x) {
		return unknown{}
	}
	switch fun := fun.(type) {
	case *closure:
		return m.invoke(fun.fn, fun.outer, args)
	case function:
		return m.callFunction(fun, args, x)
	case *converted:
		return m.apply(fun.x, args, x)
	case *handed:
		return m.apply(fun.x, args, x)
	case *choice:
		var alts []value
		for _, a := range alternatives(fun) {
			alts = append(alts, m.apply(a, args, x))
		}
		return oneOf(alts...)
	case *result:
		return m.wrap(m.stepOf(fun), args)
	case *chain:
		return m.endChain(fun, args)
	case unknown:
		m.escape(args)
		return m.wrap(m.unknownStep(fun.why), args)
	}
	return m.wrap(m.unknownStep(""), args)
}

// escape gives structs and routers to a function that can't be followed: what they hold may be something else after.
func (m *machine) escape(args []value) {
	for _, a := range args {
		switch a := a.(type) {
		case *router:
			m.taint(a, "it was given to a function that can't be followed")
		case *object:
			for _, name := range a.names() {
				c := a.fields[name]
				if r, ok := c.v.(*router); ok {
					m.taint(r, "it was given to a function that can't be followed")
					continue
				}
				m.set(c, oneOf(c.v, unknown{"field " + name}))
			}
			a.open = true
		}
	}
}

// wrap returns the handler among the arguments behind a step.
func (m *machine) wrap(s step, args []value) value {
	for _, a := range args {
		if m.handles(a) {
			return &wrapped{s, a}
		}
	}
	return unknown{"a function that can't be followed"}
}

// handles reports whether v can serve requests.
func (m *machine) handles(v value) bool {
	switch v := v.(type) {
	case *router, *wrapped, *stripped, *handed, hole:
		return true
	case *closure:
		return v.fn.Serves
	case function:
		decl := m.prog.funcs[v.key]
		return decl == nil || decl.Serves
	case *converted:
		return m.handles(v.x)
	case *object:
		return m.servesHTTP(v) != nil
	case *result:
		return v.handler
	case *choice:
		return slices.ContainsFunc(v.alts, m.handles)
	}
	return false
}

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

// callFunction calls a declared function.
func (m *machine) callFunction(fn function, args []value, x *Expr) value {
	if fn.bound {
		if c, ok := fn.recv.(*choice); ok {
			return m.callEach(fn, c, args, x)
		}
	}
	if rows := rowsOf(fn.key); len(rows) > 0 {
		if v, ok := m.known(fn, rows, args, x); ok {
			return v
		}
	}
	if v, ok := m.builtin(fn.key, args); ok {
		return v
	}
	if decl := m.prog.funcs[fn.key]; decl != nil {
		if fn.bound {
			args = append([]value{fn.recv}, args...)
		}
		v := m.invoke(decl, nil, args)
		if _, ok := v.(unknown); ok && x.Type != nil {
			return m.byType(x.Type, "what "+decl.Name+" returns")
		}
		return v
	}
	return m.foreign(fn, args, x)
}

// callEach calls a method of each receiver that it can be.
func (m *machine) callEach(fn function, recvs *choice, args []value, x *Expr) value {
	var alts []value
	var runs []func() control
	for _, recv := range alternatives(recvs) {
		runs = append(runs, func() control {
			g := fn
			g.recv = recv
			if len(x.X) > 0 && x.X[0].Op == opDynamic && len(x.X[0].Names) > 0 {
				if key := m.dispatch(recv, x.X[0].Names[0]); key != "" {
					g.key = key
				}
			}
			if r, ok := recv.(*router); ok {
				m.taint(r, "a router that is one of several, depending on a condition")
			}
			alts = append(alts, m.callFunction(g, args, x))
			return next
		})
	}
	m.branches(runs)
	if len(alts) == 0 {
		return unknown{}
	}
	return oneOf(alts...)
}

// builtin evaluates functions of the standard library that only rearrange lists.
func (m *machine) builtin(key string, args []value) (value, bool) {
	if len(args) == 0 {
		return nil, false
	}
	switch key {
	case "slices.Backward", "slices.Reverse", "slices.Values", "slices.All", "slices.Clone", "slices.Concat":
	default:
		return nil, false
	}
	out := new(list)
	for _, a := range args {
		out.add(a)
	}
	switch key {
	case "slices.Backward":
		slices.Reverse(out.elems)
	case "slices.Reverse":
		if l, ok := args[0].(*list); ok {
			slices.Reverse(l.elems)
		}
	}
	return out, true
}

// foreign is the call of a function that can't be followed.
func (m *machine) foreign(fn function, args []value, x *Expr) value {
	res := &result{key: fn.key, recv: fn.recv, args: args, handler: x.N&givesHandler != 0}
	if m.own() {
		res.call = x.call
	}
	s := m.stepOf(res)
	switch {
	case s.Neutral:
	case s.Unknown:
		m.taintAll(args, "it was given to "+s.Name)
	case x.N&takesRouter != 0:
		m.taintAll(routersOf(args), "it was given to "+s.Name)
	}
	if m.serving != nil {
		m.runAllOf(args)
	}
	switch {
	case x.Type != nil && x.Type.Router != 0:
		if r, ok := fn.recv.(*router); ok && x.Type.Router == r.kind {
			return r // a setting that returns the router
		}
		return m.byType(x.Type, "what "+s.Name+" returns")
	case x.N&givesHandler != 0:
		for _, a := range args {
			if m.handles(a) {
				return &wrapped{s, a}
			}
		}
		m.strayed = append(m.strayed, res)
		return res
	case x.N&makes != 0:
		m.strayed = append(m.strayed, res)
		return res
	}
	m.serveAny(args)
	return m.byType(x.Type, "what "+s.Name+" returns")
}

// routersOf returns the arguments that are routers.
func routersOf(args []value) []value {
	return slices.DeleteFunc(slices.Clone(args), func(a value) bool { _, ok := a.(*router); return !ok })
}

// taintAll notes that something unknown may have been added to the routers among the arguments, and in structs.
func (m *machine) taintAll(args []value, why string) {
	for _, a := range args {
		switch a := a.(type) {
		case *router:
			m.taint(a, why)
		case *object:
			for _, name := range a.names() {
				if r, ok := a.fields[name].v.(*router); ok {
					m.taint(r, why)
				}
			}
		}
	}
}

// runAllOf runs the functions that a handler gives to one that can't be followed: it calls them, or what is the use.
func (m *machine) runAllOf(args []value) {
	for _, a := range args {
		if c, ok := a.(*closure); ok && !c.fn.Serves && len(c.fn.Body) > 0 {
			m.invoke(c.fn, c.outer, nil)
		}
	}
}

// serveAny takes a handler that is given to a function which returns none as being served by it.
func (m *machine) serveAny(args []value) {
	for _, a := range args {
		switch a.(type) {
		case *router, *wrapped, *stripped, *handed:
			m.serve(a)
		}
	}
}

// known calls a function of the table. It reports false if the rows say nothing of calls.
func (m *machine) known(fn function, rows []lib.Row, args []value, x *Expr) (value, bool) {
	var out value = unknown{}
	done := false
	for _, r := range rows {
		v, ok := m.knownRow(fn, r, rows, args, x)
		if !ok {
			continue
		}
		done = true
		if v != nil {
			out = v
		}
	}
	return out, done
}
