package missingauthz

import (
	"fmt"
	"strings"

	"github.com/clerkvet/clerkvet/passes/internal/guards"
	"github.com/clerkvet/clerkvet/passes/internal/report"
)

// listing reports what was understood of each route.
func (c *checker) listing() {
	seen := make(map[string]bool)
	for i := range c.routes {
		r := &c.routes[i]
		at := c.at(r.Pos)
		line := c.line(r)
		if key := fmt.Sprint(r.Pos, line); at == nil || seen[key] {
			continue
		} else {
			seen[key] = true
		}
		c.Report(report.Finding{Range: at, Category: "routes", Message: line, Again: true})
	}
}

// line describes a route: "DELETE /me -> (*users.Handler).DeleteMe behind middleware.Auth: authn".
func (c *checker) line(r *route) string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s%s -> %s", r.name(), r.where(), r.Handler.Name)
	for i, s := range r.Chain {
		if i == 0 {
			b.WriteString(" behind ")
		} else {
			b.WriteString(", ")
		}
		b.WriteString(s.Name)
		if s.Conditional {
			b.WriteString("?")
		}
	}
	b.WriteString(": " + c.verdict(r))
	return b.String()
}

// verdict says what a route is taken for, and why.
func (c *checker) verdict(r *route) string {
	switch {
	case r.Unknown != "":
		return "unknown, " + r.Unknown
	case r.Handler.Unknown:
		return "unknown, the handler can't be followed"
	case r.elsewhere:
		return "judged where the router is served"
	case r.Public != "":
		return "public, " + r.Public
	case public.match(r.Method, r.Pattern):
		return "public, by -missingauthz.public"
	}
	s := "nothing is checked"
	if r.held != 0 {
		s = "checked: " + r.held.String()
	}
	if r.handler == nil {
		return s
	}
	for _, w := range r.handler.Works {
		s += fmt.Sprintf("; %s at %s", w.Sym, w.At)
		if h := c.total(r, w.Held) &^ r.held; h != 0 {
			s += " after " + h.String()
		}
	}
	if r.handler.Seen&^r.held != 0 && len(r.handler.Works) == 0 {
		s += "; the handler checks " + (r.handler.Seen &^ (r.held | guards.Aborted)).String()
	}
	return s
}
