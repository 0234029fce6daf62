package verify

import (
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/clerkvet/clerkvet/passes/internal/flow"
	"github.com/clerkvet/clerkvet/passes/internal/outcome"
)

// A check is a verification of a token in a function.
type check struct {
	call  ssa.CallInstruction
	token []Root
	// known is whether it certainly verifies; a call that can't be followed only may.
	known bool
	// regardless is whether it returns the claims of a token that it refuses.
	regardless bool
	// claims are the results and arguments that hold the claims afterwards.
	claims []ssa.Value
	by     string
	// exact is whether it only counts for the very same token: it is a call that happens to get some text.
	exact bool
	// request is whether it gets the whole request rather than a token.
	request bool

	// out is where its outcome goes, nil until somebody asks.
	out *outcome.Check
	// always is whether getting past it counts as success: nobody can tell what becomes of its outcome.
	always bool
}

// concerns reports whether a check can be one of the token. A function that takes the token out of the request does not
// check it.
func (k *check) concerns(token []Root) bool {
	if fn := flow.Callee(k.call.Common()); k.request && fn != nil {
		if slices.ContainsFunc(token, func(r Root) bool { return strings.Contains(r.Key, fn.FullName()+"(") }) {
			return false
		}
	}
	if k.exact {
		return compare(k.token, token) == same
	}
	return compare(k.token, token) != different
}

// settle finds out where the outcome of a check goes.
func (c *checker) settle(k *check) *check {
	if k.out != nil {
		return k
	}
	k.out = outcome.New(k.call, c.regard)
	verdict := false
	rs := flow.Results(k.call)
	sig := k.call.Common().Signature().Results()
	for i := range sig.Len() {
		if i == sig.Len()-1 && k.out.Verdict(rs[i], sig.At(i).Type()) {
			verdict = true
		} else if !k.regardless {
			k.out.Present(rs[i])
		}
	}
	if k.regardless {
		c.valid(k)
	}
	unseen := len(k.out.Edges) == 0
	switch {
	case sig.Len() == 0, k.out.Kept, k.out.Lost && unseen:
		k.always = true
	case !verdict && unseen:
		k.always = !k.known // a result of its own kind: who can tell what it means
	}
	return k
}
