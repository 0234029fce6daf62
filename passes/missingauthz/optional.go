package missingauthz

import (
	"fmt"

	"github.com/clerkvet/clerkvet/passes/internal/guards"
	"github.com/clerkvet/clerkvet/passes/internal/routes"
)

// optionals reports routes behind optional authentication alone whose handler never asks whether somebody is signed in,
// if there is reason to think that the middleware was taken for one that rejects: the route changes something, or no
// route behind the same middleware ever looks at the claims, so that it is there for nothing else.
func (c *checker) optionals() {
	asked := make(map[string]bool) // by the middleware
	self := make(map[entry]bool)
	for i := range c.routes {
		r := &c.routes[i]
		if r.optional >= 0 && (r.asks() || c.readAround(r)) {
			asked[identity(r.Chain[r.optional])] = true
			self[r.entry()] = true
		}
	}
	for i := range c.routes {
		r := &c.routes[i]
		if !r.judged() || r.optional < 0 || r.held&answered != 0 || publicLooking(r.Pattern) || self[r.entry()] {
			continue
		}
		if r.handler != nil && len(r.handler.Works) > 0 {
			continue // judged by its works
		}
		if !r.changes() && asked[identity(r.Chain[r.optional])] {
			continue
		}
		c.route(r, "optional-auth", fmt.Sprintf("%s%s never asks who is signed in, and %s lets requests without a token through; %s",
			r.name(), r.where(), c.optionalName(r), c.instead(r)), c.requireFix(r)...)
	}
}

// asks reports whether what comes after the optional authentication of a route may look at what it has found.
func (r *route) asks() bool {
	if r.held&(answered|guards.Maybe) != 0 || r.Unknown != "" || !r.own() {
		return true
	}
	return r.handler != nil && (r.handler.Seen != 0 || len(r.handler.Reads) > 0)
}

// readAround reports whether other middleware of a route takes an identity that its optional authentication may have
// left, as what logs requests does when they are over.
func (c *checker) readAround(r *route) bool {
	for i, s := range r.Chain {
		if sum := c.summary(s); i != r.optional && sum != nil && len(sum.Reads) > 0 {
			return true
		}
	}
	return false
}

// identity tells the middleware of routes apart.
func identity(s routes.Step) string {
	if s.Call != nil {
		return fmt.Sprint(s.Call.Pos())
	}
	return s.Key + s.Name
}

// own reports whether the handler is a function of the program, so that nothing known of it means that it does nothing
// that matters here.
func (r *route) own() bool {
	h := r.Handler
	return !h.Listed && !h.Foreign && !h.Unknown
}
