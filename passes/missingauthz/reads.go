package missingauthz

import (
	"fmt"

	"github.com/clerkvet/clerkvet/passes/internal/guards"
)

// reads judges the identities that a handler uses without a test: its chain has to make sure that there is one.
func (c *checker) reads(r *route) {
	if r.handler == nil {
		return
	}
	for _, read := range r.handler.Reads {
		if read.Tested || c.total(r, read.Held)&(answered|guards.Maybe) != 0 {
			continue
		}
		state, left := r.left[read.Key]
		switch {
		case read.Key.Kind == guards.Claims && read.Deref:
			// The handler panics without claims: ok-ignored says it of the function.
		case left && state&answered == 0:
			// Somebody is always there; that nobody has verified who it is stands where it is left.
		case left || r.held&guards.Optional != 0:
			c.route(r, "optional-auth", fmt.Sprintf("%s%s uses the caller's identity (%s) untested, and %s lets requests without a token through; %s",
				r.name(), r.where(), c.near(read.At, r), c.optionalName(r), c.instead(r)), c.requireFix(r)...)
		case read.Key.Kind != guards.Header:
			c.route(r, "unprotected-route", fmt.Sprintf("%s%s uses an identity (%s) that nothing on the route provides; %s",
				r.name(), r.where(), c.near(read.At, r), c.advice(r)))
		}
	}
}
