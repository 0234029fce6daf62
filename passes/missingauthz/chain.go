package missingauthz

import (
	"maps"
	"strings"

	"github.com/clerkvet/clerkvet/passes/internal/guards"
	"github.com/clerkvet/clerkvet/passes/internal/lib"
	"github.com/clerkvet/clerkvet/passes/internal/routes"
)

// A route is a routes.Route with what its chain was found to check.
type route struct {
	routes.Route
	chain
	// handler is nil if nothing is known of the handler.
	handler *guards.Summary
	// elsewhere is set if only those who serve the router can judge the route.
	elsewhere bool
}

// A chain is what holds for every request that comes through the middleware of a route.
type chain struct {
	held guards.State
	// left are the identities that the middleware leaves for the handler, each with what was checked before.
	left map[guards.Identity]guards.State
	// guard is the step that authenticates, or the one that does so optionally, -1 if there is none.
	guard, optional int
	// cookie is whether the session of the caller may come in a cookie.
	cookie bool
	// call is how the last step calls what comes after it, nil if that is not known.
	call *guards.Cont
}

// answered are the checks that say who sent the request, each in its own way.
const answered = guards.Authn | guards.Role | guards.Owner | guards.Org | guards.Webhook | guards.Key

// authorized are the checks that say what the caller may do, or that the work is his own.
const authorized = guards.Role | guards.Owner | guards.Org | guards.Webhook | guards.Key

// understand works out the chain of each route.
func (c *checker) understand(r *routes.Result) {
	guarded := make(map[int]bool) // by router
	for _, rt := range r.Routes {
		rt, followed := c.cut(rt)
		c.routes = append(c.routes, route{Route: rt, chain: c.chain(&rt)})
		r := &c.routes[len(c.routes)-1]
		c.handle(r, followed)
		guarded[rt.Router] = guarded[rt.Router] || r.authenticates()
	}
	c.parts()
	for i := range c.routes {
		// A router that authenticates nobody and is handed to others may be guarded there as a whole, but with gin and
		// fiber middleware only holds for the routes that are registered after it.
		r := &c.routes[i]
		final := !r.Lent && (r.Kind == lib.GinEngine || r.Kind == lib.FiberApp)
		r.elsewhere = r.HandedOut && !guarded[r.Router] && !final
	}
}

// authenticates reports whether the middleware of a route finds out who the caller is. What only reads the claims, for a
// check on top of others, shows that somebody else verifies them, and that may be on all routes of the router. On one that
// the package got from its caller, a check of a role says little even if it verifies: who asks for it has often
// authenticated all routes before.
func (r *route) authenticates() bool {
	if r.Lent && r.held&authorized != 0 {
		return false
	}
	return r.held&(guards.Verified|guards.Key|guards.Webhook) != 0
}

// summary returns what is known of the function of a step.
func (c *checker) summary(s routes.Step) *guards.Summary {
	switch {
	case s.Dynamic:
		if i := strings.LastIndexByte(s.Key, '.'); i >= 0 {
			return c.guards.Implementation(s.Key[:i], s.Key[i+1:])
		}
	case s.Node != nil:
		return c.guards.Node(s.Node)
	case s.Fn != nil:
		return c.guards.Of(s.Fn, s.Lit)
	}
	return c.named(s.Key, s.Lit)
}

// named returns what is known of a function of a package that this one does not import, by its key. The last element
// of an import path may hold dots, so each is tried.
func (c *checker) named(key string, lit int) *guards.Summary {
	slash := strings.LastIndexByte(key, '/') + 1
	for i := slash; i < len(key); i++ {
		if key[i] != '.' || !c.guards.Knows(key[:i]) {
			continue
		}
		typ, method, ok := strings.Cut(key[i+1:], ".")
		if !ok {
			return c.guards.Named(key[:i], typ, lit)
		}
		if sum := c.guards.Named(key[:i], "(*"+typ+")."+method, lit); sum != nil {
			return sum
		}
		return c.guards.Named(key[:i], "("+typ+")."+method, lit)
	}
	return nil
}

func (c *checker) chain(rt *routes.Route) chain {
	ch := chain{left: make(map[guards.Identity]guards.State), guard: -1, optional: -1}
	decides := false // whether a function before has said what holds on all ways through it
	for i, s := range rt.Chain {
		if decides && (s.Branch || s.Inside) {
			continue
		}
		before := ch.held
		decides = c.step(&ch, rt, s)
		if ch.guard < 0 && before&answered == 0 && ch.held&answered != 0 {
			ch.guard = i
		}
		if ch.optional < 0 && before&guards.Optional == 0 && ch.held&guards.Optional != 0 {
			ch.optional = i
		}
	}
	return ch
}

// step takes a request through one step, and reports whether it is a function of which is known how it goes on.
func (c *checker) step(ch *chain, rt *routes.Route, s routes.Step) bool {
	call := ch.call
	ch.call = nil
	switch {
	case s.Neutral:
		return false
	case s.Unknown || s.Foreign:
		ch.held |= guards.Maybe
		return false
	case guarding.keys[s.Key]: // the user of the pass has named it
		ch.held |= guards.Authn | guards.Verified | guards.Maybe
		return false
	}
	var gained guards.State
	if s.Listed {
		gained, _ = c.guards.Known(s.Rows, s.Known, s.Call, s.Key, s.Caller)
	}
	sum, sure := c.summary(s).In(s.Settings)
	sum = sum.Behind(call, s.Bound)
	if sum != nil && sum.Empty() {
		sum = nil
	}
	ch.cookie = ch.cookie || c.takesCookie(s, sum)
	var next *guards.Cont
	switch {
	case sum != nil:
		if next = sum.Via(s.Via); next == nil {
			next = sum.Next
		} else {
			ch.call = next
		}
		gained |= c.through(ch, rt, s.Below, sum, next)
		if !sure && rt.HandedOut {
			gained |= guards.Maybe // for those to say who serve it, and may know what it was made with
		}
	case !s.Listed && !c.knows(s):
		gained |= guards.Maybe
	}
	if s.Conditional && gained != 0 {
		gained = guards.Maybe
	}
	ch.held |= gained &^ guards.Aborted
	return next != nil && next.Explicit
}

// knows reports whether the package of a step was looked at, so that a function of it without a summary checks nothing.
func (c *checker) knows(s routes.Step) bool {
	if s.Fn != nil && s.Fn.Pkg() != nil {
		return c.guards.Knows(s.Fn.Pkg().Path())
	}
	for i := strings.LastIndexByte(s.Key, '/') + 1; i < len(s.Key); i++ {
		if s.Key[i] == '.' && c.guards.Knows(s.Key[:i]) {
			return true
		}
	}
	return s.Node != nil
}

// through returns what a request that passes a function of the program gains, and notes the identities that it leaves.
func (c *checker) through(ch *chain, rt *routes.Route, below string, sum *guards.Summary, next *guards.Cont) guards.State {
	if next == nil {
		// It was followed here and never calls what comes next, so how it goes on is not understood.
		return guards.Maybe
	}
	held, exempted := next.Held, exempt(rt, below, next)
	if exempted {
		held = next.Exempted
	}
	gained := c.settle(ch, held) | sum.Mended
	// Of several values that a function may leave in one place, any can be there.
	left := make(map[guards.Identity]guards.State)
	for _, w := range sum.Writes {
		state := ch.held | c.settle(ch, w.Held)
		if other, ok := left[w.Key]; ok {
			state &= other
		}
		left[w.Key] = state
	}
	maps.Copy(ch.left, left)
	gained |= identified(next, ch.held|gained)
	if gained&answered == 0 && !exempted && remembers(left) {
		gained |= guards.Optional
	}
	return gained
}

// remembers reports whether a function that lets everybody through leaves the identity of those whom it has verified.
func remembers(left map[guards.Identity]guards.State) bool {
	for _, state := range left {
		if state&guards.Authn != 0 {
			return true
		}
	}
	return false
}

// settle returns what is known at a point behind a chain. What follows from an identity that was found is what was
// checked where it was left. One that nobody has left can't be found, so the test for it lets nobody through; but who
// knows what was overlooked. What an implementation has answered proves what it checks.
func (c *checker) settle(ch *chain, h guards.Held) guards.State {
	return c.settled(ch, h, 0)
}

func (c *checker) settled(ch *chain, h guards.Held, depth int) guards.State {
	s := h.State &^ guards.Asked
	told := false
	for _, id := range h.Needs {
		left, ok := ch.left[id]
		switch {
		case id.Kind == guards.Answer:
			answer, ok := c.guards.Answer(id)
			if !ok || depth > maxAnswers {
				s |= guards.Maybe
				break
			}
			told = true
			s |= c.settled(ch, answer, depth+1)
		case ok:
			s |= left
		case id.Kind == guards.Claims:
			s |= guards.Authn
		default:
			s |= guards.Maybe
		}
	}
	if h.State&guards.Asked != 0 && !told {
		s |= guards.Maybe
	}
	return s
}

// maxAnswers is how many implementations may ask one another.
const maxAnswers = 4

// total returns what holds at a point of the handler.
func (c *checker) total(r *route, h guards.Held) guards.State {
	s := r.held | c.settle(&r.chain, h)
	if r.handler != nil {
		s |= r.handler.Mended
	}
	return s
}

// judged reports whether a route can be spoken about.
func (r *route) judged() bool {
	return !r.elsewhere && r.Unknown == "" && !r.Handler.Unknown && r.Public == "" && !public.match(r.Method, r.Pattern) && r.held&guards.Maybe == 0
}
