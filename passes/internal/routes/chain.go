package routes

import (
	"slices"

	"github.com/clerkvet/clerkvet/passes/internal/lib"
)

// chainOf returns the middleware events in effect for the event with the index of a router, outermost first, and why
// they can't be known if so. It stops at the root of the tree, or where the router is mounted.
func (m *machine) chainOf(r *router, index int) (uses []*event, why string) {
	if r.parent != nil && r.kind != lib.GorillaRouter {
		uses, why = m.chainOf(r.parent, r.at)
	}
	all := m.coversAll(r)
	for i, e := range r.events {
		if i >= index && !all {
			break
		}
		switch e.op {
		case eventUse:
			uses = append(uses, e)
		case eventUnknown:
			if why == "" {
				why = e.why
			}
		}
	}
	if r.given != "" && why == "" {
		why = "the router is " + r.given
	}
	if all {
		slices.SortStableFunc(uses, func(a, b *event) int { return rank(a) - rank(b) })
	}
	return uses, why
}

func rank(e *event) int {
	if e.layout == lib.Before {
		return 0
	}
	return 1
}

// coversAll reports whether a router's middleware covers all of its routes, whatever their order.
func (m *machine) coversAll(r *router) bool {
	switch r.kind {
	case lib.ChiMux, lib.EchoRouter:
		return r.parent == nil
	case lib.GorillaRouter, lib.ServeMux, lib.HTTPRouter:
		return true
	}
	return false
}
