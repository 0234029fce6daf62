package routes

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/clerkvet/clerkvet/passes/internal/lib"
)

// emit makes the routes of one way to a handler.
func (c *collector) emit(ctx context, e *event, g *router, w way) {
	if ctx.silent {
		return
	}
	kind := lib.ServeMux
	if g != nil {
		kind = g.kind
	}
	steps := append(slices.Clone(ctx.steps), at(w.steps, e)...)
	r := Route{
		Pattern: join(kind, ctx.prefix, e.pattern), Pos: e.pos.pos, End: max(e.pos.end, e.pos.pos), Place: e.place, Public: e.public, HandedOut: ctx.out,
		Unknown: cmp.Or(c.why, ctx.why, w.why),
	}
	if e.op == eventMount {
		r.Pattern = join(kind, r.Pattern, "/*")
	}
	var base []int
	if ctx.root != nil {
		r.Router, r.Kind, base = ctx.root.id, ctx.root.kind, ctx.root.conds
		r.Lent = ctx.root.lent
	}
	r.Conditional = !within(ctx.conds, base)
	for i := range steps {
		s := steps[i].Step
		s.Conditional = s.Conditional || !within(steps[i].conds, ctx.conds)
		c.m.prog.resolve(&s)
		r.Chain = append(r.Chain, s)
	}
	for _, t := range ctx.trees {
		t.Seen = c.m.prog.seen[routeKey(t.home, r.Place)]
		r.Trees = append(r.Trees, t)
	}
	if w.why == "" && len(r.Chain) > 0 {
		r.Handler, r.Chain = r.Chain[len(r.Chain)-1], r.Chain[:len(r.Chain)-1]
	} else {
		r.Handler = Step{Unknown: true, Name: cmp.Or(w.why, "unknown")}
	}
	if r.Handler.Unknown && r.Unknown == "" {
		r.Unknown = r.Handler.Name + " can't be followed"
	}
	if !r.Pos.IsValid() || len(r.Trees) > 0 && r.Trees[0].Outer == 0 && c.m.prog.judged[routeKey(ctx.root.home, r.Place)] {
		return
	}
	for _, method := range e.methods {
		r.Method = method
		c.add(r, e.choice)
	}
	if len(e.methods) == 0 {
		c.add(r, e.choice)
	}
}

// add adds a route, unless it is there already. Those of one registration on one of several routers are one.
func (c *collector) add(r Route, choice int) {
	if choice != 0 {
		key := fmt.Sprint(choice, r.Method, r.Pattern, r.Handler, r.Pos, r.Place)
		if i, ok := c.choices[key]; ok {
			c.routes[i].Chain = joinSteps(c.routes[i].Chain, r.Chain)
			c.routes[i].Unknown = cmp.Or(c.routes[i].Unknown, r.Unknown)
			return
		}
		c.choices[key] = len(c.routes)
	}
	key := fmt.Sprint(r.Pos, r.Router, r.Place, r.Conditional, r.HandedOut, r.Unknown, r.Trees, " ", r)
	if !c.seen[key] {
		c.seen[key] = true
		c.routes = append(c.routes, r)
	}
}

// joinSteps joins the chains of one route: what is not in both is in effect only under a condition.
func joinSteps(a, b []Step) []Step {
	wrap := func(list []Step) (w way) {
		for _, s := range list {
			w.steps = append(w.steps, step{Step: s})
		}
		return w
	}
	var out []Step
	for _, s := range merge([]way{wrap(a), wrap(b)}) {
		out = append(out, s.Step)
	}
	return out
}

// unite returns the conditions of both.
func unite(a, b []int) []int {
	out := slices.Clone(a)
	for _, c := range b {
		if !slices.Contains(out, c) {
			out = append(out, c)
		}
	}
	return out
}

// within reports whether all conditions of a are among those of b.
func within(a, b []int) bool {
	for _, c := range a {
		if !slices.Contains(b, c) {
			return false
		}
	}
	return true
}

// join joins patterns as the routers do.
func join(kind lib.Kind, prefix, pattern string) string {
	switch {
	case pattern == "":
		return prefix
	case prefix == "":
		return pattern
	case kind == lib.EchoRouter || kind == lib.GorillaRouter:
		return prefix + pattern
	case pattern == "/" && kind != lib.GinEngine:
		return strings.TrimSuffix(prefix, "/")
	}
	return strings.TrimSuffix(prefix, "/") + "/" + strings.TrimPrefix(pattern, "/")
}
