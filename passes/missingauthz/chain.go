package missingauthz

import (
	"go/types"

	"github.com/clerkvet/clerkvet/passes/internal/guards"
	"github.com/clerkvet/clerkvet/passes/internal/routes"
)

// A route is a routes.Route with what its chain was found to check.
type route struct {
	routes.Route
	chain
	// handler is nil if nothing is known of the handler.
	handler *guards.Summary
}

// A chain is what holds for every request that comes through the middleware of a route.
type chain struct {
	held guards.State
	// left are the identities that the middleware leaves for the handler, each with what was checked before.
	left map[guards.Identity]guards.State
	// guard is the step that authenticates, or the one that does so optionally, -1 if there is none.
	guard, optional int
}

// answered are the checks that say who sent the request, each in its own way.
const answered = guards.Authn | guards.Role | guards.Owner | guards.Org | guards.Webhook | guards.Key

// authorized are the checks that say what the caller may do, or that the work is his own.
const authorized = guards.Role | guards.Owner | guards.Org | guards.Webhook | guards.Key

// understand works out the chain of each route.
func (c *checker) understand(r *routes.Result) {
	for _, rt := range r.Routes {
		c.routes = append(c.routes, route{
			Route:   rt,
			chain:   c.chain(rt.Chain),
			handler: c.summary(rt.Handler),
		})
	}
}

// summary returns what is known of the function of a step.
func (c *checker) summary(s routes.Step) *guards.Summary {
	switch {
	case s.Node != nil:
		return c.guards.Node(s.Node)
	case s.Fn != nil:
		return c.guards.Of(s.Fn, s.Lit)
	}
	pkg, name, ok := s.Symbol()
	if !ok {
		return nil
	}
	return c.guards.Named(pkg, name, s.Lit)
}

func (c *checker) chain(steps []routes.Step) chain {
	ch := chain{left: make(map[guards.Identity]guards.State), guard: -1, optional: -1}
	for i, s := range steps {
		before := ch.held
		c.step(&ch, s)
		if ch.guard < 0 && before&answered == 0 && ch.held&answered != 0 {
			ch.guard = i
		}
		if ch.optional < 0 && before&guards.Optional == 0 && ch.held&guards.Optional != 0 {
			ch.optional = i
		}
	}
	return ch
}

// step takes a request through one step.
func (c *checker) step(ch *chain, s routes.Step) {
	switch {
	case s.Neutral:
		return
	case s.Unknown || s.Foreign:
		ch.held |= guards.Maybe
		return
	case c.trusted(s):
		ch.held |= guards.Authn | guards.Maybe
		return
	}
	var gained guards.State
	if s.Known != nil {
		gained, _ = c.guards.Known(s.Known, s.Call)
	}
	if sum := c.summary(s); sum != nil {
		gained |= c.through(ch, sum)
	}
	if s.Conditional && gained != 0 {
		gained = guards.Maybe
	}
	ch.held |= gained &^ guards.Aborted
}

// through returns what a request that passes a function of the program gains, and notes the identities that it leaves.
func (c *checker) through(ch *chain, sum *guards.Summary) guards.State {
	if sum.Next == nil {
		// It was followed here and never calls what comes next, so how it goes on is not understood.
		return guards.Maybe
	}
	gained := sum.Next.State | ch.proves(sum.Next.Needs)
	for _, w := range sum.Writes {
		ch.left[w.Key] |= ch.held | w.State | ch.proves(w.Needs)
	}
	return gained
}

// proves returns what follows from having found the identities: what was checked where they were left. One that nobody
// has left can't be found, so the test for it lets nobody through; but who knows what was overlooked.
func (ch *chain) proves(found []guards.Identity) guards.State {
	var s guards.State
	for _, id := range found {
		left, ok := ch.left[id]
		switch {
		case ok:
			s |= left
		case id.Kind == guards.Claims:
			s |= guards.Authn
		default:
			s |= guards.Maybe
		}
	}
	return s
}

// total returns what holds at a point of the handler.
func (ch *chain) total(h guards.Held) guards.State {
	return ch.held | h.State | ch.proves(h.Needs)
}

// trusted reports whether the user of the pass has named the function of a step, or the one that made it, as a guard.
func (c *checker) trusted(s routes.Step) bool {
	if guarding.has(s.Fn) {
		return true
	}
	fn, ok := s.Known.(*types.Func)
	return ok && guarding.has(fn)
}

// judged reports whether a route can be spoken about.
func (r *route) judged() bool {
	return r.Unknown == "" && !r.Handler.Unknown && r.Public == "" && !public.match(r.Method, r.Pattern) && r.held&guards.Maybe == 0
}
