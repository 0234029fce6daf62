package routes

import (
	"slices"

	"github.com/clerkvet/clerkvet/passes/internal/lib"
)

// A way is how a request can get through a handler: the steps that it passes, and where it ends.
type way struct {
	steps []step
	// prefix was removed from the path before the end saw it.
	prefix string
	// end is a router, hole{} for the next handler, or nil if the last step answers.
	end value
	// why says why the rest can't be known.
	why string
	// marks say where on the way the handlers begin that other packages made.
	marks []mark
}

// A mark says that what follows the first n steps was made by a package.
type mark struct {
	pkg string
	n   int
}

// maxWays bounds how many ways a handler may have, maxNesting how many handlers one may go through.
const (
	maxWays    = 16
	maxNesting = 64
)

// ways returns all ways through a handler.
func (m *machine) ways(v value, depth int) []way {
	if depth > maxNesting || !m.spend() {
		return []way{{why: tooLong}}
	}
	switch v := v.(type) {
	case hole:
		return []way{{end: v}}
	case *router:
		if v.kind == lib.NegroniStack {
			return m.stack(v, depth)
		}
		return []way{{end: v}}
	case *wrapped:
		return prepend(v.step, m.ways(v.next, depth+1))
	case *stripped:
		ws := m.ways(v.next, depth+1)
		for i := range ws {
			ws[i].prefix = v.prefix + ws[i].prefix
			for j := range ws[i].steps {
				ws[i].steps[j].Below = v.prefix + ws[i].steps[j].Below
			}
		}
		return ws
	case *handed:
		ws := m.ways(v.x, depth+1)
		for i := range ws {
			ws[i].marks = append([]mark{{v.pkg, 0}}, ws[i].marks...)
		}
		return ws
	case *choice:
		var out []way
		for _, a := range alternatives(v) {
			out = append(out, m.ways(a, depth+1)...)
		}
		return out[:min(len(out), maxWays)]
	case *converted:
		if fn := m.prog.funcs[v.typ+".ServeHTTP"]; fn != nil {
			return m.through(function{fn.Key, v, true}, nil, depth)
		}
		return m.ways(v.x, depth+1)
	case *object:
		if fn := m.servesHTTP(v); fn != nil {
			return m.waysOfMethod(fn, v, depth)
		}
		return []way{{why: "a handler whose type is not known"}}
	case *closure:
		return m.through(v, nil, depth)
	case function:
		return m.through(v, nil, depth)
	case *result:
		return []way{{steps: []step{m.stepOf(v)}}}
	case *chain:
		return m.ways(m.endChain(v, nil), depth+1)
	case unknown:
		return []way{{why: orSomething(v.why)}}
	}
	return []way{{why: "a handler that can't be followed"}}
}

func orSomething(why string) string {
	if why == "" {
		return "a handler that can't be followed"
	}
	return why
}

func prepend(s step, ws []way) []way {
	out := make([]way, len(ws))
	for i, w := range ws {
		w.steps = append([]step{s}, w.steps...)
		w.marks = slices.Clone(w.marks)
		for j := range w.marks {
			w.marks[j].n++
		}
		out[i] = w
	}
	return out
}

// waysOfMethod is ways for a struct by its method ServeHTTP, which may be that of something it embeds.
func (m *machine) waysOfMethod(fn value, o *object, depth int) []way {
	if f, ok := fn.(function); ok {
		if !f.bound {
			f.recv, f.bound = o, true
		}
		ws := m.through(f, nil, depth)
		for i := range ws {
			ws[i].marks = append([]mark{{m.prog.funcs[f.key].Pkg, 0}}, ws[i].marks...)
		}
		return ws
	}
	return m.ways(fn, depth+1)
}

// servesHTTP returns what serves requests for a struct: its method, or a field that it embeds; nil if nothing does.
func (m *machine) servesHTTP(o *object) value {
	if fn := m.prog.funcs[o.typ+".ServeHTTP"]; fn != nil {
		return function{key: fn.Key}
	}
	for _, name := range m.prog.types[o.typ].Embedded {
		c := o.fields[name]
		if c == nil {
			continue
		}
		switch v := c.v.(type) {
		case *router, *wrapped, *stripped, *handed:
			return v
		case *object:
			if inner := m.servesHTTP(v); inner != nil {
				if f, ok := inner.(function); ok {
					f.recv, f.bound = v, true
					return f
				}
				return inner
			}
		}
	}
	return nil
}

// through runs a handler to see what it continues with. Args are what it gets beside the request.
func (m *machine) through(v value, args []value, depth int) []way {
	s := m.stepOf(v)
	conts, ok := m.continuations(v, args)
	if !ok {
		return []way{{steps: []step{s}, why: "a handler that calls itself"}}
	}
	if len(conts) == 0 {
		return []way{{steps: []step{s}}}
	}
	var out []way
	for _, c := range leading(conts) {
		s.Via, s.Adapts = c.sites, c.by == own
		ws := m.waysOf(c, depth+1)
		out = append(out, prepend(s, ws)...)
	}
	return out[:min(len(out), maxWays)]
}

// continuations runs a handler. The second result is false if that is going on already.
func (m *machine) continuations(v value, args []value) ([]cont, bool) {
	var fn *Func
	var outer *frame
	var params []value
	switch v := v.(type) {
	case *closure:
		fn, outer = v.fn, v.outer
	case function:
		if fn = m.prog.funcs[v.key]; fn == nil {
			return nil, true
		}
		if v.bound {
			params = append(params, v.recv)
		}
	}
	if len(fn.Body) == 0 {
		m.visited[fn] = true
		return nil, true
	}
	if m.active[fn] > 0 {
		return nil, false
	}
	for i := len(params); i < len(fn.Params); i++ {
		switch p := fn.Params[i]; {
		case p.Request:
			params = append(params, request{})
		case len(args) > 0:
			params, args = append(params, args[0]), args[1:]
		default:
			params = append(params, unknown{"a parameter"})
		}
	}
	run := &serving{outer: m.serving}
	trail, conds := m.trail, m.conds
	m.serving, m.trail, m.conds = run, nil, nil
	m.invoke(fn, outer, params)
	m.serving, m.trail, m.conds = run.outer, trail, conds
	return run.conts, true
}
