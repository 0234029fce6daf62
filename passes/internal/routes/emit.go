package routes

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/clerkvet/clerkvet/passes/internal/lib"
)

// endOf identifies what a way ends in.
func endOf(w way) string {
	if len(w.steps) == 0 {
		return w.why
	}
	s := w.steps[len(w.steps)-1]
	return fmt.Sprint(s.Key, s.Lit, s.Name, w.why)
}

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
		r.Router, base = ctx.root.id, ctx.root.conds
	}
	r.Conditional = !within(ctx.conds, base)
	for i := range steps {
		s := steps[i].Step
		s.Conditional = s.Conditional || !within(steps[i].conds, ctx.conds)
		c.m.prog.resolve(&s)
		r.Chain = append(r.Chain, s)
	}
	r.Trees = ctx.trees
	if w.why == "" && len(r.Chain) > 0 {
		r.Handler, r.Chain = r.Chain[len(r.Chain)-1], r.Chain[:len(r.Chain)-1]
	} else {
		r.Handler = Step{Unknown: true, Name: cmp.Or(w.why, "unknown")}
	}
	if r.Handler.Unknown && r.Unknown == "" {
		r.Unknown = r.Handler.Name + " can't be followed"
	}
	if !r.Pos.IsValid() || len(r.Trees) > 0 && r.Trees[0].Outer == 0 && c.m.prog.judged[judged(ctx.root.home, r.Place)] {
		return
	}
	for _, method := range e.methods {
		r.Method = method
		c.add(r)
	}
	if len(e.methods) == 0 {
		c.add(r)
	}
}

func (c *collector) add(r Route) {
	key := fmt.Sprint(r.Pos, r.Router, r.Place, r.Conditional, r.HandedOut, r.Unknown, r.Trees, " ", r)
	if !c.seen[key] {
		c.seen[key] = true
		c.routes = append(c.routes, r)
	}
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
