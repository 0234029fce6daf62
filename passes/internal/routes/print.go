package routes

import "strings"

// String renders a route for people: method, pattern, what a request passes, and the handler.
//
//	POST /orgs/{id} middleware.RequireAuth -> (*orgs.Handler).Create
func (r Route) String() string {
	var b strings.Builder
	if r.Method == "" {
		b.WriteString("ANY")
	} else {
		b.WriteString(r.Method)
	}
	b.WriteString(" " + r.Pattern)
	for _, s := range r.Chain {
		b.WriteString(" " + s.String())
	}
	b.WriteString(" -> " + r.Handler.String())
	return b.String()
}

// String renders a step: its name, in parentheses if the step before it calls it, with a question mark if it is in
// effect only under a condition; or what is not known of it, in brackets.
func (s Step) String() string {
	name := s.Name
	if s.Unknown {
		name = "[" + name + "]"
	}
	if s.Inside {
		name = "(" + name + ")"
	}
	if s.Conditional {
		name += "?"
	}
	return name
}
