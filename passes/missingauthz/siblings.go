package missingauthz

import (
	"fmt"
	"go/types"
	"net/http"
	"slices"
	"strings"

	"github.com/clerkvet/clerkvet/passes/internal/gotype"
	"github.com/clerkvet/clerkvet/passes/internal/guards"
	"github.com/clerkvet/clerkvet/passes/internal/lib"
	"github.com/clerkvet/clerkvet/passes/internal/stage"
)

// siblings reports routes that are left out of the authentication which others of the same router have. The evidence is
// that the same handler is authenticated elsewhere, or that the route changes a resource of which other routes, with
// handlers of the same type or package, are authenticated. Reading without authentication what is written with it is
// common and fine.
func (c *checker) siblings() {
	closed := make(map[entry]bool)
	for i := range c.routes {
		if r := &c.routes[i]; !c.open(r) {
			closed[r.entry()] = true
		}
	}
	all, guarded := c.byRouter()
	for i := range c.routes {
		r := &c.routes[i]
		if closed[r.entry()] || publicLooking(r.Pattern) {
			continue
		}
		others := guarded[r.Router]
		like := slices.IndexFunc(others, func(s *route) bool { return related(r, s) })
		switch {
		case like >= 0:
			s := others[like]
			c.route(r, "unprotected-route", fmt.Sprintf("%s%s has no authentication, unlike %s; register it behind %s",
				r.name(), r.where(), s.name(), s.Chain[s.guard].Name))
		case *strict && len(others) >= minGuarded && 4*len(others) >= 3*all[r.Router]:
			c.route(r, "lone-route", fmt.Sprintf("%s%s has no authentication, unlike most routes of its router; register it behind their middleware or say //clerkvet:public",
				r.name(), r.where()))
		}
	}
}

// byRouter counts the routes of each router that are understood, and returns those of them that are authenticated.
func (c *checker) byRouter() (all map[int]int, guarded map[int][]*route) {
	all, guarded = make(map[int]int), make(map[int][]*route)
	for i := range c.routes {
		r := &c.routes[i]
		if r.Unknown != "" {
			continue
		}
		all[r.Router]++
		if r.guard >= 0 && !r.Chain[r.guard].Conditional {
			guarded[r.Router] = append(guarded[r.Router], r)
		}
	}
	return all, guarded
}

// minGuarded is from how many authenticated routes on the others of a router are taken for exceptions.
const minGuarded = 4

// open reports whether nothing on a route, as far as can be told, asks who sent the request.
func (c *checker) open(r *route) bool {
	if !r.judged() || r.held&(answered|guards.Optional) != 0 || !r.own() {
		return false
	}
	if h := r.handler; h != nil {
		if h.Seen != 0 || len(h.Reads) > 0 {
			return false
		}
		for _, w := range h.Works {
			if c.total(r, w.Held) == 0 && (w.Class != lib.ReadsSensitive || *strict) {
				return false // no-auth or sensitive-read says it
			}
		}
	}
	return true
}

// related reports whether an unauthenticated route should have what an authenticated one has.
func related(r, s *route) bool {
	if sameHandler(r, s) {
		return true
	}
	return r.changes() && kin(r, s) && sameResource(r.Pattern, s.Pattern)
}

// changes reports whether a route changes something, as far as that can be told: its method says so, and a POST does not turn
// out to be a computation or a search whose parameters come in a body.
func (r *route) changes() bool {
	if r.Method != http.MethodPost {
		return mutates(r.Method)
	}
	if r.handler != nil && r.handler.Computes {
		return false
	}
	ws := words(r.Pattern)
	return len(ws) == 0 || !computations[strings.ToLower(ws[len(ws)-1])]
}

// computations are the last words of the paths of routes that only compute or search, beside those of publicWords.
var computations = stage.Set("quote quotes estimate calculate simulate validate dry-run filter suggest autocomplete")

func sameHandler(r, s *route) bool {
	a, b := r.Handler, s.Handler
	if a.Fn == nil || a.Lit != 0 || b.Lit != 0 {
		return false
	}
	return a.Fn == b.Fn && a.Key == b.Key
}

func mutates(method string) bool {
	switch method {
	case http.MethodPost, http.MethodPut, http.MethodPatch, http.MethodDelete:
		return true
	}
	return false
}

// kin reports whether the handlers are methods of one type, or functions of one package.
func kin(r, s *route) bool {
	a, b := r.Handler.Fn, s.Handler.Fn
	if a == nil || b == nil || a.Pkg() != b.Pkg() {
		return false
	}
	return receiver(a) == receiver(b)
}

// receiver returns the type that declares the method fn, nil for a function.
func receiver(fn *types.Func) *types.TypeName {
	recv := fn.Signature().Recv()
	if recv == nil {
		return nil
	}
	if named := gotype.Named(recv.Type()); named != nil {
		return named.Origin().Obj()
	}
	return nil
}

// sameResource reports whether two patterns name one collection or elements of it: "/api/orders" and "/api/orders/{id}".
// Parameters are left out; the last word that is left decides, with all before it.
func sameResource(a, b string) bool {
	as, bs := words(a), words(b)
	if len(as) == 0 || len(bs) == 0 {
		return false
	}
	short, long := as, bs
	if len(short) > len(long) {
		short, long = long, short
	}
	if len(long)-len(short) > 1 {
		return false
	}
	for i := range short {
		if short[i] != long[i] {
			return false
		}
	}
	return !generic[short[len(short)-1]]
}

// generic are the words of a path that name no resource.
var generic = map[string]bool{"api": true, "v1": true, "v2": true, "v3": true, "rest": true, "internal": true, "app": true, "admin": true}

// words returns the parts of a pattern that are no parameters.
func words(pattern string) []string {
	var out []string
	for part := range strings.SplitSeq(pattern, "/") {
		if part == "" || strings.ContainsAny(part[:1], "{:*+…") {
			continue
		}
		out = append(out, part)
	}
	return out
}
