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
	if m.continues(fun, args, x) {
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
		if m.serving != nil && len(decl.Body) == 0 {
			m.runAllOf(args)
		}
		v := m.invoke(decl, nil, args)
		if _, ok := v.(unknown); ok && x.Type != nil {
			return m.byType(x.Type, "what "+decl.Name+" returns")
		}
		return v
	}
	return m.foreign(fn, args, x)
}

// callEach calls a method of each receiver that it can be. What that registers is one route, whose middleware depends
// on the condition.
func (m *machine) callEach(fn function, recvs *choice, args []value, x *Expr) value {
	var alts []value
	outer := m.choice
	if m.choice == 0 {
		m.condSeq++
		m.choice = m.condSeq
	}
	for _, recv := range alternatives(recvs) {
		g := fn
		g.recv = recv
		if len(x.X) > 0 && x.X[0].Op == opDynamic && len(x.X[0].Names) > 0 {
			if key := m.dispatch(recv, x.X[0].Names[0]); key != "" {
				g.key = key
			}
		}
		alts = append(alts, m.callFunction(g, args, x))
	}
	m.choice = outer
	if len(alts) == 0 {
		return unknown{}
	}
	return oneOf(alts...)
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
