package missingauthz

import (
	"go/token"

	"github.com/clerkvet/clerkvet/passes/internal/guards"
	"github.com/clerkvet/clerkvet/passes/internal/routes"
)

// An adapter turns a handler of the program's own kind into one of a framework. It is a step of the chain, for it often
// finds the caller and answers for the handler, and the handler is judged as it calls it: behind what it has checked
// before, with what it passes. What it does itself is judged as well.

// cut returns a route that ends in the first step whose way on guards does not know: it is the handler then, and
// followed is false. A function that it calls by a variable of its own is part of it, for one.
func (c *checker) cut(rt routes.Route) (_ routes.Route, followed bool) {
	for i, s := range rt.Chain {
		if len(s.Via) == 0 {
			continue
		}
		sum := c.summary(s)
		switch {
		case sum == nil && !s.Adapts, sum != nil && (sum.Via(s.Via) != nil || sum.Next != nil && !s.Adapts):
			continue
		}
		rt.Handler, rt.Chain = s, rt.Chain[:i]
		return rt, false
	}
	return rt, true
}

// handle finds out what the handler of a route does.
func (c *checker) handle(r *route, followed bool) {
	r.handler = c.summary(r.Handler).Behind(r.call, r.Handler.Bound)
	asks := !followed || r.handler == nil && r.adapted() && (r.Handler.Dynamic || !c.knows(r.Handler))
	if h := r.handler; h != nil && !asks {
		for _, call := range h.Calls {
			asks = asks || call.Asks // and nothing is known of what it calls
		}
	}
	if !asks {
		return
	}
	h := guards.Summary{}
	if r.handler != nil {
		h = *r.handler
	}
	h.Seen |= guards.Maybe
	r.handler = &h
}

// adapted reports whether the handler is one of the program's own kind.
func (r *route) adapted() bool { return len(r.Chain) > 0 && r.Chain[len(r.Chain)-1].Adapts }

// identified returns what holds behind a call that passes who the caller is, if there is one. Without a session that is
// nobody, and the handler may find out.
func identified(next *guards.Cont, held guards.State) guards.State {
	if held&answered != 0 {
		return 0
	}
	for _, a := range next.Args {
		if a.OfCaller || a.From.Kind == guards.FromCaller {
			return guards.Maybe
		}
	}
	return 0
}

// adapters returns the adapters of a route as handlers of their own.
func (c *checker) adapters(r *route) []route {
	var out []route
	for i, s := range r.Chain {
		if !s.Adapts {
			continue
		}
		rt := r.Route
		rt.Handler, rt.Chain = s, r.Chain[:i]
		ch := c.chain(&rt)
		if sum := c.summary(s).Behind(ch.call, s.Bound); sum != nil {
			out = append(out, route{Route: rt, chain: ch, handler: sum, elsewhere: r.elsewhere})
		}
	}
	return out
}

// An entry is what the routes have in common that one call makes for a method and a pattern.
type entry struct {
	pos                    token.Pos
	router                 int
	place, method, pattern string
}

func (r *route) entry() entry {
	return entry{r.Pos, r.Router, r.Place, r.Method, r.Pattern}
}

// trivial reports whether nothing is known of what the handler does.
func (r *route) trivial() bool {
	return r.handler == nil || len(r.handler.Works) == 0 && len(r.handler.Reads) == 0 && r.handler.Seen == 0
}

// parts drops what an adapter calls beside the handler: of several functions those that do nothing that matters, and all
// but the last if none does.
func (c *checker) parts() {
	last := make(map[entry]int)
	for i := range c.routes {
		r := &c.routes[i]
		if !r.adapted() {
			continue
		}
		key := r.entry()
		if best, ok := last[key]; !ok || !r.trivial() || c.routes[best].trivial() {
			last[key] = i
		}
	}
	if len(last) == 0 {
		return
	}
	var kept []route
	for i := range c.routes {
		r := &c.routes[i]
		if best, ok := last[r.entry()]; ok && best != i && r.adapted() && r.trivial() {
			continue
		}
		kept = append(kept, *r)
	}
	c.routes = kept
}
