package missingauthz

import (
	"fmt"
	"go/types"
	"slices"
	"strings"

	"github.com/clerkvet/clerkvet/passes/internal/guards"
	"github.com/clerkvet/clerkvet/passes/internal/handler"
	"github.com/clerkvet/clerkvet/passes/internal/lib"
	"github.com/clerkvet/clerkvet/passes/internal/routes"
)

// works judges the privileged calls that a route reaches.
func (c *checker) works(r *route) {
	if r.handler == nil {
		return
	}
	for _, w := range r.handler.Works {
		held := c.total(r, w.Held)
		switch {
		case held&(guards.Maybe|guards.Webhook|guards.Key) != 0:
			// Somebody else than a user is let in, or may be.
		case held&answered == 0:
			c.anonymous(r, w, held)
		case held&authorized == 0:
			c.anyone(r, w)
		case held&guards.Role != 0:
			c.elsewhere(r, w, held)
		}
	}
}

// anonymous reports work that is reachable without authentication.
func (c *checker) anonymous(r *route, w guards.Work, held guards.State) {
	if w.Class == lib.ReadsSensitive || w.Open {
		if *strict && !w.Open {
			c.route(r, "sensitive-read", fmt.Sprintf("%s%s reaches %s (%s) with no authentication; %s", r.name(), r.where(), w.Sym, c.near(w.At, r), c.advice(r)))
		}
		return
	}
	if held&guards.Optional != 0 {
		c.route(r, "optional-auth", fmt.Sprintf("%s%s reaches %s (%s), and %s lets requests without a token through; %s",
			r.name(), r.where(), w.Sym, c.near(w.At, r), c.optionalName(r), c.instead(r)), c.requireFix(r)...)
		return
	}
	c.route(r, "no-auth", fmt.Sprintf("%s%s reaches %s (%s) with no authentication; %s", r.name(), r.where(), w.Sym, c.near(w.At, r), c.advice(r)))
}

// anyone reports work on what the caller chooses, if nothing says that it may.
func (c *checker) anyone(r *route, w guards.Work) {
	switch {
	case w.Class == lib.ConfiguresInstance:
		c.route(r, "object-level", fmt.Sprintf("%s%s lets every signed-in user reach %s (%s); require a role or permission first",
			r.name(), r.where(), w.Sym, c.near(w.At, r)))
	case w.Target.Kind == guards.FromCaller && w.Member.Kind == guards.FromRequest && !r.vouches(w.Member):
		c.route(r, "object-level", fmt.Sprintf("%s%s lets every member of an organization run %s (%s) with %s; require a role or permission first",
			r.name(), r.where(), w.Sym, c.near(w.At, r), targetText(w.Member)))
	case w.Target.Kind != guards.FromRequest || r.vouches(w.Target):
	case w.Class == lib.ReadsSensitive:
		if *strict {
			c.route(r, "sensitive-read", fmt.Sprintf("%s%s lets every signed-in user run %s (%s) with the id in %s; compare it with the caller's or require a role",
				r.name(), r.where(), w.Sym, c.near(w.At, r), targetText(w.Target)))
		}
	default:
		c.route(r, "object-level", fmt.Sprintf("%s%s lets every signed-in user run %s (%s) with the id in %s; compare it with the caller's or require a role",
			r.name(), r.where(), w.Sym, c.near(w.At, r), targetText(w.Target)))
	}
}

// elsewhere reports work on an organization that the request names, if the only check was for a role, which the caller
// has in the active one. If the function that does the work asks for the role too, the mistake shows there.
func (c *checker) elsewhere(r *route, w guards.Work, held guards.State) {
	if held&(guards.Org|guards.Owner|guards.Global) != 0 || w.State&guards.Role != 0 || r.vouches(w.Target) {
		return
	}
	if w.Target.Kind != guards.FromRequest || !strings.HasPrefix(w.Sym, "organization") || w.Class == lib.ReadsSensitive {
		return
	}
	c.route(r, "wrong-organization", fmt.Sprintf("%s%s asks for a role in the active organization, but %s (%s) changes the one in %s; compare the two",
		r.name(), r.where(), w.Sym, c.near(w.At, r), targetText(w.Target)))
}

// vouches reports whether middleware of the route has left the target in the request after it had found out who sends it.
func (r *route) vouches(t guards.Target) bool {
	return t.Key != nil && r.left[*t.Key]&answered != 0
}

func targetText(t guards.Target) string {
	if t.Text == "" {
		return "the request"
	}
	return t.Text
}

// advice says what to add to a route without authentication: the middleware that most of its siblings have, if they
// have one. A route that has it too has it in another mode.
func (c *checker) advice(r *route) string {
	best := c.usual(r.Router)
	switch {
	case best != "" && slices.ContainsFunc(r.Chain, func(s routes.Step) bool { return s.Name == best && len(s.Settings) > 0 }):
		return best + " checks nothing as it is made here"
	case best != "":
		return "register it behind " + best
	}
	switch c.framework(r) {
	case lib.ServesGin, lib.ServesEcho, lib.ServesFiber:
		return "put middleware before it that rejects requests without a verified session"
	}
	return "wrap it with clerkhttp.RequireHeaderAuthorization"
}

// usual returns the middleware that authenticates most of the routes of a router, "" if none does.
func (c *checker) usual(router int) string {
	if name, ok := c.usuals[router]; ok {
		return name
	}
	count := make(map[string]int)
	best := ""
	for i := range c.routes {
		r := &c.routes[i]
		if r.Router != router || r.guard < 0 || r.held&guards.Authn == 0 {
			continue
		}
		name := r.Chain[r.guard].Name
		count[name]++
		if best == "" || count[name] > count[best] {
			best = name
		}
	}
	if c.usuals == nil {
		c.usuals = make(map[int]string)
	}
	c.usuals[router] = best
	return best
}

func (c *checker) optionalName(r *route) string {
	if r.optional < 0 {
		return "its authentication"
	}
	return r.Chain[r.optional].Name
}

// instead says what to use for optional authentication.
func (c *checker) instead(r *route) string {
	if r.optional >= 0 && r.Chain[r.optional].Listed {
		switch name := symbolOf(r.Chain[r.optional]); name {
		case "Verifier", "Verify":
			return "add jwtauth.Authenticator behind it"
		default:
			if better, ok := required[name]; ok {
				return "use " + better
			}
		}
	}
	return "reject requests without claims"
}

// framework returns what serves the route, by the type of its handler or, if that is of a kind of the program's own, of
// what adapts it; 0 if it can't be told.
func (c *checker) framework(r *route) lib.Kind {
	for i := len(r.Chain); i >= 0; i-- {
		h := r.Handler
		if i < len(r.Chain) {
			if h = r.Chain[i]; !h.Adapts {
				break
			}
		}
		var t types.Type
		switch {
		case h.Node != nil:
			t = c.pass.TypesInfo.TypeOf(h.Node)
		case h.Fn != nil && h.Lit == 0:
			t = h.Fn.Type()
		}
		if sig, ok := t.(*types.Signature); ok && handler.Of(c.uses, sig) != 0 {
			return handler.Of(c.uses, sig)
		}
	}
	switch r.Kind {
	case lib.GinEngine:
		return lib.ServesGin
	case lib.EchoRouter:
		return lib.ServesEcho
	case lib.FiberApp:
		return lib.ServesFiber
	}
	return 0
}
