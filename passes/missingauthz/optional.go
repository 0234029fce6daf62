package missingauthz

import "fmt"

// optionals reports routes that change something behind optional authentication alone, if their handler asks nobody. Who
// puts such middleware before a route that never looks at the claims has taken it for one that rejects.
func (c *checker) optionals() {
	for i := range c.routes {
		r := &c.routes[i]
		if !r.judged() || r.optional < 0 || r.held&answered != 0 || !mutates(r.Method) || publicLooking(r.Pattern) || !r.own() {
			continue
		}
		if r.handler != nil && (r.handler.Seen != 0 || len(r.handler.Reads) > 0 || len(r.handler.Works) > 0) {
			continue
		}
		c.route(r, "optional-auth", fmt.Sprintf("%s%s never asks who is signed in, and %s lets requests without a token through; %s",
			r.name(), r.where(), c.optionalName(r), c.instead(r)), c.requireFix(r)...)
	}
}

// own reports whether the handler is a function of the program, so that nothing known of it means that it does nothing
// that matters here.
func (r *route) own() bool {
	h := r.Handler
	return h.Known == nil && !h.Foreign && !h.Unknown
}
