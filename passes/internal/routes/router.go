package routes

import (
	"slices"

	"github.com/clerkvet/clerkvet/passes/internal/lib"
)

// newRouter makes a router of a kind.
func (m *machine) newRouter(kind lib.Kind) *router {
	r := &router{id: len(m.routers) + 1, kind: kind, home: m.home(), conds: slices.Clone(m.conds), choice: m.choice}
	m.routers = append(m.routers, r)
	return r
}

// home is the package whose code runs.
func (m *machine) home() string {
	if m.fn == nil {
		return m.pkg
	}
	return m.fn.Pkg
}

// event notes something that is done to a router.
func (m *machine) event(on *router, op eventOp) *event {
	e := &event{op: op, group: on, conds: slices.Clone(m.conds), choice: m.choice, home: m.home()}
	if op == eventUse && on.choice != m.choice && m.choice != 0 {
		e.conds = append(e.conds, m.choice)
	}
	m.locate(e)
	for on.kind == lib.FiberApp && on.parent != nil {
		on = on.parent
	}
	on.events = append(on.events, e)
	return e
}

// taint notes that something unknown may have been added to a router.
func (m *machine) taint(r *router, why string) {
	e := m.event(r, eventUnknown)
	e.why = why
}

// serve notes that a handler is put to work. A server without one serves the default router.
func (m *machine) serve(v value) {
	if _, ok := v.(null); ok {
		v = m.global(&Expr{Op: opGlobal, Text: defaultMux}).v
	}
	m.roots = append(m.roots, root{v: v, home: m.home(), conds: slices.Clone(m.conds), pos: m.site})
}

// fieldSet is told of each field that is set.
func (m *machine) fieldSet(o *object, field string, v value) {
	if r, ok := v.(*router); ok {
		key := o.typ + "." + field
		m.ofField[key] = append(m.ofField[key], r)
	}
	if r, ok := row(o.typ+"."+field, lib.ServesHandler); ok && r.Role == lib.ServesHandler {
		m.serve(v)
	}
}

// routerField sets a field of a router: the handler of what no route matches.
func (m *machine) routerField(on *router, field string, v value) {
	if field == "NotFoundHandler" || field == "MethodNotAllowedHandler" || field == "NotFound" {
		e := m.event(on, eventRest)
		e.pattern, e.values = "/*", []value{v}
	}
}

// A route of gorilla/mux is a router to us too, because it is built by methods and can turn into a subrouter. Its
// event is the registration, which has no handler until it is given one.

// routeOf returns the route that stands for a registration.
func (m *machine) routeOf(on *router, e *event) *router {
	r := m.newRouter(lib.GorillaRouter)
	r.parent, r.route = on, e
	return r
}

// refine adds to a route, or makes one.
func (m *machine) refine(on *router, r lib.Row, args []value, x *Expr) value {
	if on.route == nil {
		e := m.event(on, eventHandle)
		e.methods = []string{""}
		on = m.routeOf(on, e)
	}
	e := on.route
	if x.Public != "" {
		e.public = x.Public
	}
	switch r.Of {
	case lib.RouteMethods:
		e.methods = methodsOf(&list{elems: from(args, r.Arg)})
	case lib.RoutePath, lib.RoutePrefix:
		e.pattern += patternOf(pick(function{}, args, r.Arg))
	case lib.RouteHandler:
		e.values = from(args, r.Arg)
		e.pos = m.site
	}
	return on
}

// subrouter turns a route into a router.
func (m *machine) subrouter(route, sub *router) value {
	if route.route == nil {
		return sub
	}
	route.route.op, route.route.values = eventMount, []value{sub}
	sub.below = route.route
	sub.base = join(lib.GorillaRouter, route.parent.base, route.route.pattern)
	return sub
}
