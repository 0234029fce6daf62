package verify

import (
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/clerkvet/clerkvet/passes/internal/flow"
	"github.com/clerkvet/clerkvet/passes/internal/gotype"
	"github.com/clerkvet/clerkvet/passes/internal/lib"
	"github.com/clerkvet/clerkvet/passes/internal/outcome"
	"github.com/clerkvet/clerkvet/passes/internal/uses"
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

// checks returns the verifications in a function, certain ones and possible ones.
func (c *checker) checks(fn *ssa.Function) []*check {
	if out, ok := c.memoChecks[fn]; ok {
		return out
	}
	c.memoChecks[fn] = nil
	for _, call := range flow.Calls(fn) {
		if k := c.check(call); k != nil {
			// What a closure asks while its call is looked at, it asks of what comes before.
			c.memoChecks[fn] = append(c.memoChecks[fn], k)
		}
	}
	return c.memoChecks[fn]
}

func (c *checker) check(call ssa.CallInstruction) *check {
	common := call.Common()
	act, row := c.index.Act(common)
	switch {
	case act == uses.Verifies:
		return &check{
			call: call, token: c.roots(flow.Arg(common, row.Arg)), known: true, regardless: row.Of == lib.ClaimsRegardless,
			claims: append(claimsOf(call), c.written(common)...), by: name(common),
		}
	case act == uses.Decodes:
		return nil
	case signature(flow.Callee(common)):
		return &check{call: call, by: name(common)}
	}
	for _, r := range c.index.Called(common) {
		if r.Role == lib.VerifiedIdentity {
			return &check{call: call, token: []Root{{Key: "identity", Carrier: "header authorization", Inbound: true, Param: -1}}, by: name(common)}
		}
		if r.Role == lib.WrapsToken {
			return nil
		}
	}
	if f := c.of(common); f != nil && len(f.Checks) > 0 {
		k := &check{call: call, token: c.translated(f.Checks, common), by: name(common), known: len(f.Claims) > 0}
		rs := flow.Results(call)
		for _, i := range f.Claims {
			if rs[i] != nil {
				k.claims = append(k.claims, rs[i])
			}
		}
		return k
	}
	return c.possible(call)
}

// possible returns a check for a call that gets a token and can't be followed, or a closure that verifies one.
func (c *checker) possible(call ssa.CallInstruction) *check {
	common := call.Common()
	for _, a := range flow.Operands(common) {
		if mc, ok := flow.Strip(a).(*ssa.MakeClosure); ok {
			if lit, ok := mc.Fn.(*ssa.Function); ok && lit != call.Parent() && len(c.checks(lit)) > 0 {
				return &check{call: call, by: name(common)}
			}
		}
	}
	if _, ok := common.Value.(*ssa.Builtin); ok || c.prog.Body(common) != nil || quiet(common) {
		return nil
	}
	fn := flow.Callee(common)
	if fn != nil && fn.Pkg() != nil {
		if uses.Standard(fn.Pkg().Path()) || c.index.KnownObject(fn) || c.facts[fn] != nil {
			return nil
		}
	}
	sig := common.Signature().Results()
	if sig.Len() == 0 {
		return nil
	}
	for _, a := range common.Args {
		if fn != nil && fn.Pkg() != nil && strings.Contains(fn.Pkg().Path(), "websocket") {
			return nil
		}
		if last := sig.At(sig.Len() - 1).Type(); c.request(a.Type()) && (gotype.IsError(last) || gotype.IsBool(last)) {
			return &check{call: call, by: name(common), request: true}
		}
		if !gotype.IsText(a.Type()) && !c.wraps(a.Type()) {
			continue
		}
		if rs := c.roots(a); len(rs) > 0 {
			return &check{call: call, token: rs, by: name(common), exact: true}
		}
	}
	return nil
}

// wraps reports whether t is a type of a library for tokens: what a token is parsed into before its signature is looked
// at.
func (c *checker) wraps(t types.Type) bool {
	named := gotype.Named(t)
	return named != nil && named.Obj().Pkg() != nil && uses.AreaOf(named.Obj().Pkg().Path()) == lib.JWT
}

// verifiesToken reports whether a call is a verification.
func (c *checker) verifiesToken(call ssa.CallInstruction) bool {
	if act, _ := c.index.Act(call.Common()); act == uses.Verifies {
		return true
	}
	f := c.of(call.Common())
	return f != nil && len(f.Checks) > 0
}
