package routes

import (
	"fmt"
	"slices"

	"github.com/clerkvet/clerkvet/passes/internal/lib"
	"github.com/clerkvet/clerkvet/passes/internal/mode"
)

// stepsOf returns the steps that a middleware of a kind of router puts before the next handler.
func (m *machine) stepsOf(mw value, kind lib.Kind) []step {
	var ws []way
	switch kind {
	case lib.GinEngine, lib.FiberApp:
		if !m.takesNext(mw) {
			return m.linear(mw)
		}
		ws = m.ways(m.wrapIn(mw, hole{}), 0)
	case lib.NegroniStack:
		ws = m.withNext(mw)
	default:
		ws = m.ways(m.wrapIn(mw, hole{}), 0)
	}
	return m.toHole(mw, ws)
}

// takesNext reports whether v is middleware of net/http, in a list of functions that are called one after the other.
func (m *machine) takesNext(v value) bool {
	switch v := v.(type) {
	case *closure:
		return v.fn.Makes && !v.fn.Serves
	case function:
		fn := m.prog.funcs[v.key]
		return fn != nil && fn.Makes && !fn.Serves
	case *converted:
		return m.takesNext(v.x)
	case *choice:
		return slices.ContainsFunc(v.alts, m.takesNext)
	}
	return false
}

// linear returns the steps of a function that is called before the next one in a list. What it calls itself is passed
// on the way.
func (m *machine) linear(v value) []step {
	ws := m.ways(v, 0)
	for i, w := range ws {
		ws[i].end = hole{}
		ws[i].steps = onItsWay(w.steps)
		if w.why != "" {
			ws[i].steps = append(ws[i].steps, m.unknownStep(w.why))
		}
		for j := 1; j < len(ws[i].steps); j++ {
			ws[i].steps[j].Inside = true
		}
	}
	return merge(ws)
}

// onItsWay returns the steps up to one that calls what is no handler of a framework: how it calls that says nothing of
// how it goes on.
func onItsWay(steps []step) []step {
	out := slices.Clone(steps)
	for i := range out {
		if out[i].Adapts {
			out[i].Adapts, out[i].Via = false, nil
			return out[:i+1]
		}
	}
	return out
}

// toHole joins the ways of a middleware that lead to the next handler. Without one, something in it can't be followed.
func (m *machine) toHole(mw value, ws []way) []step {
	var through []way
	for _, w := range ws {
		if _, ok := w.end.(hole); ok {
			through = append(through, w)
		}
	}
	if len(through) == 0 {
		s := m.stepOf(mw)
		if len(ws) > 0 && len(ws[0].steps) > 0 {
			s = ws[0].steps[0]
		}
		s.Unknown = true
		return []step{s}
	}
	return merge(through)
}

// merge joins ways to the same end: what is not on all of them is in effect only under a condition.
func merge(ws []way) []step {
	if len(ws) == 0 {
		return nil
	}
	out := slices.Clone(ws[0].steps)
	for _, w := range ws[1:] {
		out = union(out, w.steps)
	}
	for i := range out {
		for _, w := range ws {
			if !slices.ContainsFunc(w.steps, func(s step) bool { return sameStep(s, out[i]) && !s.Conditional }) {
				out[i].Conditional, out[i].Branch = true, true
			}
			for _, s := range w.steps {
				if sameStep(s, out[i]) && !slices.Equal(s.Settings, out[i].Settings) {
					out[i].Settings = mode.Agree(out[i].Settings, s.Settings)
				}
			}
		}
	}
	return out
}

// union returns the steps of both, in an order that agrees with both as far as that can be.
func union(a, b []step) []step {
	out := slices.Clone(a)
	at := slices.IndexFunc(out, func(t step) bool {
		return slices.ContainsFunc(b, func(s step) bool { return sameStep(s, t) })
	})
	if at < 0 {
		at = len(out)
	}
	for _, s := range b {
		i := slices.IndexFunc(out, func(t step) bool { return sameStep(s, t) })
		if i >= 0 {
			at = i + 1
			continue
		}
		out = slices.Insert(out, at, s)
		at++
	}
	return out
}

// joined joins the ways to the same end.
func joined(ws []way) []way {
	if len(ws) < 2 {
		return ws
	}
	ends := make(map[string][]way)
	var order []string
	for _, w := range ws {
		key := w.endsIn()
		if ends[key] == nil {
			order = append(order, key)
		}
		ends[key] = append(ends[key], w)
	}
	var out []way
	for _, key := range order {
		w := ends[key][0]
		if len(ends[key]) > 1 {
			w.steps = merge(ends[key])
		}
		out = append(out, w)
	}
	return out
}

// endsIn identifies what a way ends in.
func (w way) endsIn() string {
	if r, ok := w.end.(*router); ok {
		return fmt.Sprint("router ", r.id, w.prefix)
	}
	if len(w.steps) == 0 {
		return w.why
	}
	s := w.steps[len(w.steps)-1]
	return fmt.Sprint(s.Key, s.Lit, s.Name, w.why)
}
