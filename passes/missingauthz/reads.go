package missingauthz

import (
	"fmt"
	"go/token"

	"github.com/clerkvet/clerkvet/passes/internal/guards"
	"github.com/clerkvet/clerkvet/passes/internal/report"
)

// reads judges the identities that a handler uses without a test: its chain has to make sure that there is one.
func (c *checker) reads(r *route) {
	if r.handler == nil {
		return
	}
	for _, read := range r.handler.Reads {
		if read.Tested || r.total(read.Held)&(answered|guards.Maybe) != 0 {
			continue
		}
		_, left := r.left[read.Key]
		switch {
		case left || r.held&guards.Optional != 0:
			c.route(r, "optional-auth", fmt.Sprintf("%s%s uses the caller's identity (%s) untested, and %s lets requests without a token through; %s",
				r.name(), r.where(), read.At, c.optionalName(r), c.instead(r)), c.requireFix(r)...)
		case read.Key.Kind == guards.Claims:
			// ok-ignored says it of the function.
		case read.Key.Kind != guards.Field && read.Key.Kind != guards.Header:
			c.route(r, "unprotected-route", fmt.Sprintf("%s%s uses an identity (%s) that nothing on the route provides; %s",
				r.name(), r.where(), read.At, c.advice(r)))
		}
	}
}

// ignored reports claims that a function uses without the answer to whether there are any, unless each route that
// leads to it makes sure of them.
func (c *checker) ignored() {
	safe := make(map[token.Pos]bool)
	unsafe := make(map[token.Pos]bool)
	for i := range c.routes {
		r := &c.routes[i]
		if r.handler == nil || r.Place != "" {
			continue
		}
		for _, read := range r.handler.Reads {
			if read.Tested || read.Key.Kind != guards.Claims || !read.Pos.IsValid() {
				continue
			}
			if r.Unknown != "" || r.total(read.Held)&(answered|guards.Maybe) != 0 {
				safe[read.Pos] = true
			} else {
				unsafe[read.Pos] = true
			}
		}
	}
	for _, read := range c.guards.ClaimsUntested() {
		if c.InTest(read.Pos) || safe[read.Pos] && !unsafe[read.Pos] {
			continue
		}
		c.Report(report.Finding{
			Range:    span{read.Pos, read.End},
			Category: "ok-ignored",
			Message:  read.Message,
			Fixes:    read.Fixes,
		})
	}
}
