package routes

import (
	"cmp"
	"slices"

	"github.com/clerkvet/clerkvet/passes/internal/lib"
)

// A collector turns the routers that a machine made into routes.
type collector struct {
	m       *machine
	routes  []Route
	reached map[*router]bool
	steps   map[*event][]step
	seen    map[string]bool
	active  map[*router]bool
	choices map[string]int // the routes that are one of several
	why     string         // why nothing can be known
}

// A context is how requests get to a router.
type context struct {
	root   *router
	out    bool
	silent bool // only to see which routers are reached
	idle   bool // nothing serves the root, as far as can be seen
	prefix string
	steps  []step
	conds  []int
	why    string
	homes  []string // of the routers on the way, and of the package at hand
	marks  []mark   // of the way to the router, counted from its first step
	trees  []Tree
}

// collect returns the routes of everything that the machine ran.
func (m *machine) collect() []Route {
	c := &collector{
		m: m, reached: make(map[*router]bool), steps: make(map[*event][]step), seen: make(map[string]bool),
		active: make(map[*router]bool), choices: make(map[string]int),
	}
	if m.left <= 0 {
		c.why = tooLong
	}
	m.left = max(m.left, budget/2)
	m.taintFields()
	for _, r := range m.routers { // what is mounted on a router that is given belongs to who gives it
		if (r.given != "" || r.lent) && r.parent == nil {
			c.walk(r, context{root: r, silent: true})
		}
	}
	for _, root := range m.ordered() {
		c.root(root)
	}
	held := m.held()
	for _, r := range slices.Clone(m.routers) {
		if r.parent == nil && r.given == "" && !c.reached[r] && r.home == m.pkg && r.route == nil && r.kind != lib.NegroniStack {
			ctx := context{root: r, homes: []string{m.pkg}, conds: r.conds, out: r == m.defaultMux && !m.main, idle: true}
			if held[r] {
				ctx.why = "the router is in a handler that can't be followed"
			}
			c.walk(r, ctx)
		}
	}
	for _, r := range slices.Clone(m.routers) {
		if r.lent && r.parent == nil {
			c.walk(r, context{root: r, homes: []string{m.pkg}, conds: r.conds, out: true})
		}
	}
	slices.SortStableFunc(c.routes, func(a, b Route) int { return cmp.Compare(a.Pos, b.Pos) })
	return c.routes
}

// ordered returns the roots: first what is served. A router that is handed out with and without something around it,
// in the fields of one struct say, counts as handed out with it.
func (m *machine) ordered() []root {
	roots := slices.Clone(m.roots)
	rank := func(r root) int {
		switch r.v.(type) {
		case *router:
			if r.out {
				return 2
			}
		default:
			if r.out {
				return 1
			}
		}
		return 0
	}
	slices.SortStableFunc(roots, func(a, b root) int { return rank(a) - rank(b) })
	return roots
}

// taintFields notes for the routers in a field of a struct that a method, which nothing here calls on that very
// struct, adds middleware to the router in the field.
func (m *machine) taintFields() {
	for _, r := range m.routers {
		if r.field == "" || !slices.ContainsFunc(r.events, func(e *event) bool { return e.op == eventUse || e.op == eventUnknown }) {
			continue
		}
		for _, other := range m.ofField[r.field] {
			m.taint(other, "a method that is called elsewhere adds middleware to it")
		}
	}
}

// root collects what a handler that is served or handed out leads to.
func (c *collector) root(rt root) {
	for _, w := range joined(c.m.ways(rt.v, 0)) {
		ctx := context{out: rt.out, steps: w.steps, conds: rt.conds, prefix: w.prefix, why: w.why, homes: []string{c.m.pkg}, marks: w.marks}
		if rt.home != "" {
			ctx.marks = append([]mark{{rt.home, 0}}, ctx.marks...)
		}
		if r, ok := w.end.(*router); ok {
			if r.given != "" || rt.out && c.reached[r] {
				continue
			}
			for r.parent != nil {
				r = r.parent
			}
			ctx.root, ctx.prefix = r, join(r.kind, ctx.prefix, r.base)
			c.walk(r, ctx)
			continue
		}
		if !rt.out && w.why == "" && len(w.steps) > 0 {
			ctx.steps = nil
			c.emit(ctx, &event{op: eventHandle, pattern: "/", pos: rt.pos, methods: []string{""}, home: c.m.pkg}, nil, w)
		}
	}
}

// walk collects the routes of a router and all below it.
func (c *collector) walk(r *router, ctx context) {
	if c.active[r] {
		return
	}
	c.active[r] = true
	defer delete(c.active, r)
	if r.home != c.m.pkg && !slices.Contains(ctx.homes, r.home) {
		outer := len(ctx.steps)
		for _, m := range ctx.marks {
			if m.pkg == r.home {
				outer = min(outer, m.n)
			}
		}
		ctx.trees = append(slices.Clone(ctx.trees), Tree{ID: r.id, Outer: outer, home: r.home})
		ctx.homes = append(slices.Clone(ctx.homes), r.home)
	}
	c.view(r, ctx)
}

// view collects the routes of a router or group, and of its groups.
func (c *collector) view(g *router, ctx context) {
	c.reached[g] = true
	for i, e := range g.events {
		switch e.op {
		case eventHandle, eventMount, eventRest:
			c.event(g, i, e, ctx)
		}
	}
	for _, sub := range g.groups {
		in := ctx
		in.prefix = join(g.kind, ctx.prefix, sub.prefix)
		c.view(sub, in)
	}
}

// event collects the routes of one registration.
func (c *collector) event(g *router, i int, e *event, ctx context) {
	if len(e.values) == 0 {
		return // a route of gorilla/mux without a handler
	}
	ctx.conds = unite(ctx.conds, e.conds)
	if g.kind == lib.FiberApp {
		c.fiber(g, i, e, &ctx)
	} else {
		if e.op == eventRest {
			i = len(g.events)
		}
		uses, why := c.m.chainOf(g, i)
		if e.op == eventRest && g.kind == lib.GorillaRouter {
			uses = nil
		}
		for _, u := range uses {
			ctx.steps = append(slices.Clone(ctx.steps), c.useSteps(u, g.kind)...)
		}
		ctx.why = cmp.Or(ctx.why, why)
	}
	handler, mws := split(e)
	for _, mw := range mws {
		ctx.steps = append(slices.Clone(ctx.steps), at(c.m.stepsOf(mw, g.kind), e)...)
	}
	c.handler(g, e, ctx, handler)
}

// split takes the handler and its middleware apart.
func split(e *event) (handler value, mws []value) {
	switch e.layout {
	case lib.HandlersLast:
		n := len(e.values) - 1
		return e.values[n], e.values[:n]
	case lib.HandlerFirst:
		return e.values[0], e.values[1:]
	}
	return e.values[0], nil
}

// at places steps where an event is.
func at(steps []step, e *event) []step {
	out := slices.Clone(steps)
	for i := range out {
		out[i].home, out[i].conds = e.home, e.conds
	}
	return out
}

// useSteps returns the steps of a middleware event.
func (c *collector) useSteps(e *event, kind lib.Kind) []step {
	if s, ok := c.steps[e]; ok {
		return s
	}
	var out []step
	for _, mw := range e.values {
		out = append(out, at(c.m.stepsOf(mw, kind), e)...)
	}
	c.steps[e] = out
	return out
}

// handler collects the routes of what a registration leads to: a handler, or another router.
func (c *collector) handler(g *router, e *event, ctx context, h value) {
	for _, w := range joined(c.m.ways(h, 0)) {
		if sub, ok := w.end.(*router); ok {
			c.mount(g, sub, e, ctx, w)
			continue
		}
		c.emit(ctx, e, g, w)
	}
}

// mount collects the routes of a router that another one hands requests to.
func (c *collector) mount(g, sub *router, e *event, ctx context, w way) {
	if ctx.idle && e == sub.below && c.reached[sub] {
		return // mux.NewRouter().PathPrefix("/api").Subrouter(): the router is there to make the subrouter, which others serve
	}
	switch {
	case w.prefix != "":
		ctx.prefix = join(sub.kind, ctx.prefix, w.prefix)
	case e.op == eventMount && g.kind == sub.kind:
		ctx.prefix = join(g.kind, ctx.prefix, e.pattern)
	case sub.below != nil:
		ctx.prefix = sub.base // which it matches wherever it stands
	default:
		ctx.prefix = "" // it sees the whole path
	}
	if sub.given != "" {
		ctx.why = cmp.Or(ctx.why, "the router is "+sub.given)
	}
	ctx.marks = slices.Clone(w.marks)
	for i := range ctx.marks {
		ctx.marks[i].n += len(ctx.steps)
	}
	ctx.steps = append(slices.Clone(ctx.steps), at(w.steps, e)...)
	for sub.parent != nil && sub.route == nil {
		sub = sub.parent
	}
	c.walk(sub, ctx)
}
