package verify

import (
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/clerkvet/clerkvet/passes/internal/flow"
	"github.com/clerkvet/clerkvet/passes/internal/gotype"
	"github.com/clerkvet/clerkvet/passes/internal/lib"
)

// noteGuard notes which part of a request the function, or the middleware that it sets up, verifies for the handlers
// behind it.
func (j *judge) noteGuard() {
	for _, call := range flow.Calls(j.fn) {
		for _, row := range j.index.Called(call.Common()) {
			if row.Role == lib.VerifiesRequests && !j.index.AnyOption(call.Common(), lib.TokenExtractor) {
				j.anyGuard["header authorization"] = true
			}
		}
	}
	if !j.goesOn(j.fn) {
		return
	}
	for _, k := range j.checks {
		if j.settle(k); !k.known || len(k.out.Edges) == 0 {
			continue
		}
		for _, r := range k.token {
			if r.Carrier != "" {
				j.guarded[r.Carrier] = append(j.guarded[r.Carrier], flow.Outermost(j.fn))
			}
		}
	}
}

// goesOn reports whether a function is middleware or an interceptor: it calls the next handler.
func (c *checker) goesOn(fn *ssa.Function) bool {
	for _, call := range flow.Calls(fn) {
		common := call.Common()
		if obj := flow.Callee(common); obj != nil {
			if obj.Name() == "ServeHTTP" || obj.Name() == "Next" {
				return true
			}
			continue
		}
		if slices.ContainsFunc(common.Args, func(a ssa.Value) bool {
			return c.request(a.Type()) || len(common.Args) > 1 && gotype.Path(a.Type()) == "context.Context"
		}) {
			return true
		}
	}
	return false
}

// isGuarded reports whether middleware of the package verifies what a use takes from the request.
func (c *checker) isGuarded(u Use) bool {
	if u.Kind == Ignored || len(u.Carriers) == 0 {
		return false
	}
	for _, carrier := range u.Carriers {
		if carrier == "" {
			return false
		}
		elsewhere := slices.ContainsFunc(c.guarded[carrier], func(fn *ssa.Function) bool { return fn != flow.Outermost(u.fn) })
		if !elsewhere && !c.anyGuard[carrier] {
			return false
		}
	}
	return true
}
