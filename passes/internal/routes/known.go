package routes

import "github.com/clerkvet/clerkvet/passes/internal/lib"

const serveMuxKind = lib.ServeMux

// knownRow does what one row of the table says of a call. The result is nil if the row says nothing of it, and the
// second result false if the row is not about calls.
func (m *machine) knownRow(fn function, r lib.Row, rows []lib.Row, args []value, x *Expr) (value, bool) {
	switch r.Role {
	case lib.MakesRouter:
		return m.newRouter(r.Of), true
	case lib.Registers, lib.RegistersRest, lib.Mounts, lib.UsesMiddleware, lib.Groups, lib.RefinesRoute:
		return m.knownRouting(fn, r, rows, args, x)
	case lib.NamesMethod, lib.CallsWithGroup:
		return nil, true
	case lib.ServesHandler:
		m.serve(pick(fn, args, r.Arg))
		return nil, true
	case lib.AdaptsHandler:
		v := pick(fn, args, r.Arg)
		if r.Of == lib.StripsPrefix {
			return &stripped{patternOf(pick(fn, args, r.Key)), v}, true
		}
		return v, true
	case lib.MakesChain:
		return &chain{from(args, r.Arg)}, true
	case lib.ExtendsChain:
		return m.extendChain(fn, r, args), true
	case lib.EndsChain:
		return m.endChain(fn.recv, args), true
	case lib.LeavesRouter:
		return nil, true
	}
	return nil, false
}

// knownRouting is knownRow for what is done to a router.
func (m *machine) knownRouting(fn function, r lib.Row, rows []lib.Row, args []value, x *Expr) (value, bool) {
	on := m.receiver(fn, r)
	if on == nil {
		if r.Role == lib.UsesMiddleware {
			m.lost(fn.key)
		}
		return m.byType(x.Type, "a router that is not known"), true
	}
	switch r.Role {
	case lib.UsesMiddleware:
		return m.use(on, r, args), true
	case lib.Groups:
		return m.group(on, r, rows, args), true
	case lib.Mounts:
		e := m.event(on, eventMount)
		e.pattern = patternOf(pick(fn, args, r.Key))
		e.values = []value{pick(fn, args, r.Arg)}
		return on, true
	case lib.RegistersRest:
		e := m.event(on, eventRest)
		e.layout, e.pattern, e.values = r.Of, "/*", from(args, r.Arg)
		return nil, true
	case lib.RefinesRoute:
		return m.refine(on, r, args, x), true
	}
	return m.register(on, fn, r, rows, args), true
}

// receiver returns the router that a call is about. Functions of net/http itself are about the default one.
func (m *machine) receiver(fn function, r lib.Row) *router {
	if !fn.bound {
		if r.Role == lib.UsesMiddleware { // a constructor that takes middleware: MakesRouter has made the last router
			return m.routers[len(m.routers)-1]
		}
		on, _ := m.global(&Expr{Op: opGlobal, Text: defaultMux}).v.(*router)
		return on
	}
	on, _ := fn.recv.(*router)
	return on
}

// lost notes that middleware is added to a router that can't be told: it may be any of the kind.
func (m *machine) lost(key string) {
	k, ok := row(typeOfMethod(key), lib.IsRouter)
	for _, r := range m.routers {
		if ok && r.kind == k.Of && r.parent == nil {
			m.taint(r, "middleware is added to a router that can't be told")
		}
	}
}

const defaultMux = "net/http.DefaultServeMux"

// register notes a registration.
func (m *machine) register(on *router, fn function, r lib.Row, rows []lib.Row, args []value) value {
	e := m.event(on, eventHandle)
	e.layout, e.values = r.Of, from(args, r.Arg)
	if e.layout == 0 && len(e.values) > 1 {
		e.values = e.values[:1]
	}
	if r.Key != lib.Recv {
		e.pattern = patternOf(pick(fn, args, r.Key))
	}
	e.methods = []string{methodOf(fn.key)}
	for _, n := range rows {
		if n.Role == lib.NamesMethod {
			e.methods = methodsOf(pick(fn, args, n.Arg))
		}
	}
	if on.kind == lib.ServeMux || on.kind == lib.ChiMux {
		splitMethod(e)
	}
	if on.kind == lib.GorillaRouter {
		return m.routeOf(on, e)
	}
	return on
}

// use adds middleware. Fiber's method takes prefixes, handlers and apps in any order.
func (m *machine) use(on *router, r lib.Row, args []value) value {
	e := m.event(on, eventUse)
	e.layout = r.Of
	for _, a := range from(args, r.Arg) {
		if on.kind == lib.NegroniStack && m.isEndpoint(a) {
			m.event(on, eventMount).values = []value{a}
			e = m.event(on, eventUse)
			continue
		}
		if on.kind != lib.FiberApp {
			e.values = append(e.values, a)
			continue
		}
		switch a := a.(type) {
		case string:
			e.pattern = a
		case *list:
			e.pattern = dots
		case *router:
			e.op = eventMount
			e.values = []value{a}
		default:
			e.values = append(e.values, a)
		}
	}
	return on
}

// group makes a group, or a router that is mounted.
func (m *machine) group(on *router, r lib.Row, rows []lib.Row, args []value) value {
	g := m.newRouter(on.kind)
	g.home = m.home()
	pattern := ""
	if r.Key != lib.Recv {
		pattern = patternOf(pick(function{}, args, r.Key))
	}
	if on.kind == lib.GorillaRouter {
		return m.subrouter(on, g)
	}
	var mws []value
	if r.Arg != lib.Recv {
		mws = from(args, r.Arg)
	}
	mounted := r.Of == lib.Mounted
	if !mounted {
		g.parent, g.at, g.prefix, g.inline = on, len(on.events), pattern, r.Of == lib.Inline
		on.groups = append(on.groups, g)
	}
	switch {
	case len(mws) == 0:
	case on.kind == lib.NegroniStack:
		m.use(g, lib.Row{}, mws) // a handler may end it
	default:
		m.event(g, eventUse).values = mws
	}
	for _, c := range rows {
		if c.Role == lib.CallsWithGroup {
			m.apply(pick(function{}, args, c.Arg), []value{g}, &Expr{})
		}
	}
	if mounted {
		e := m.event(on, eventMount)
		e.pattern, e.values = pattern, []value{g}
	}
	return g
}

// pick returns an argument or the receiver.
func pick(fn function, args []value, i int) value {
	switch {
	case i == lib.Recv:
		if fn.recv != nil {
			return fn.recv
		}
	case i >= 0 && i < len(args):
		return args[i]
	}
	return unknown{}
}

// from returns the arguments from the i-th on.
func from(args []value, i int) []value {
	if i < 0 || i > len(args) {
		return nil
	}
	return args[i:]
}
