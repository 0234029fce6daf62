package routes

import (
	"go/ast"
	"slices"
	"strings"
)

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
					if m.untouched(a.typ, name) {
						continue
					}
					m.taint(r, "it was given to a function that can't be followed")
					continue
				}
				m.set(c, oneOf(c.v, unknown{"field " + name}))
			}
			a.open = true
		}
	}
}

// untouched reports whether no option, as the literals are called that get the struct and set its fields, has to do
// with a field: other packages can't, and none of the literals in this one names it or passes on the struct.
func (m *machine) untouched(typ, name string) bool {
	if ast.IsExported(name) || !strings.HasPrefix(typ, m.pkg+".") {
		return false
	}
	touched := false
	check := func(fn *Func) {
		if len(fn.Params) != 1 || fn.Params[0].Struct != typ {
			return
		}
		fields := 0
		fn.each(func(x *Expr) {
			if x.Op == opField && x.X[0].Op == opVar {
				fields++
				touched = touched || x.Text == name
			}
			if x.Op == opVar && x.Up == 0 && x.N == 0 {
				fields--
			}
		})
		touched = touched || fields < 0
	}
	for _, fn := range m.prog.funcs {
		if fn.Pkg == m.pkg {
			fn.each(func(x *Expr) {
				if x.Lit != nil {
					check(x.Lit)
				}
			})
		}
	}
	return !touched
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
	res := &result{key: fn.key, home: m.home(), recv: fn.recv, args: args, handler: x.N&givesHandler != 0}
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
			if m.handles(a) && (!s.Neutral || !m.callback(a)) {
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

// callback reports whether v gets more than the request, so that it is no handler that middleware could wrap: gin calls
// the function that CustomRecovery gets with what was recovered.
func (m *machine) callback(v value) bool {
	switch v := v.(type) {
	case *closure:
		return !v.fn.endpoint()
	case function:
		fn := m.prog.funcs[v.key]
		return fn != nil && !fn.endpoint()
	}
	return false
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
