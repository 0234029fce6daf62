package routes

import (
	"cmp"
	"slices"
	"strings"
)

// fiber adds the middleware of an app's stack that covers a route, and the prefix of the group that it is in.
func (c *collector) fiber(app *router, index int, e *event, ctx *context) {
	pattern := join(app.kind, prefixOf(e.group), e.pattern)
	for _, u := range app.events[:index] {
		switch u.op {
		case eventUnknown:
			ctx.why = cmp.Or(ctx.why, u.why)
		case eventUse:
			covers, maybe := fiberCovers(join(app.kind, prefixOf(u.group), u.pattern), pattern)
			if !maybe {
				continue
			}
			steps := slices.Clone(c.useSteps(u, app.kind))
			for i := range steps {
				steps[i].Conditional = steps[i].Conditional || !covers
			}
			ctx.steps = append(slices.Clone(ctx.steps), steps...)
		}
	}
	if app.given != "" {
		ctx.why = cmp.Or(ctx.why, "the router is "+app.given)
	}
	ctx.prefix = join(app.kind, ctx.prefix, prefixOf(e.group))
}

// prefixOf returns the prefix of a group, from the root of its tree on.
func prefixOf(g *router) string {
	if g == nil || g.parent == nil {
		return ""
	}
	return join(g.kind, prefixOf(g.parent), g.prefix)
}

// fiberCovers reports whether fiber runs the middleware of a prefix for all requests for a pattern, or for some. The
// middleware of all groups of an app is in one stack, and covers what is registered after it below its prefix.
func fiberCovers(use, pattern string) (covers, maybe bool) {
	use = strings.TrimRight(use, "/")
	if use == "" {
		return true, true
	}
	if containsDots(use) || containsDots(pattern) {
		return false, true
	}
	us, ps := strings.Split(use, "/"), strings.Split(pattern, "/")
	if len(us) > len(ps) {
		return false, strings.HasPrefix(use, pattern) // below a mounted app
	}
	covers = true
	for i, u := range us {
		switch p := ps[i]; {
		case strings.EqualFold(u, p) || strings.HasPrefix(u, ":") || u == "*":
		case strings.HasPrefix(p, ":") || strings.HasPrefix(p, "*") || i == len(us)-1 && strings.HasPrefix(p, u):
			// Some requests for the route pass it, or, for a prefix that ends within a word, version 2 runs it and
			// version 3 does not.
			covers = false
		default:
			return false, false
		}
	}
	return covers, true
}
