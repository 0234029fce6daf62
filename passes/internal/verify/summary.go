package verify

import (
	"go/token"
	"maps"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/clerkvet/clerkvet/passes/internal/flow"
	"github.com/clerkvet/clerkvet/passes/internal/gotype"
	"github.com/clerkvet/clerkvet/passes/internal/lib"
	"github.com/clerkvet/clerkvet/passes/internal/uses"
)

// A Use is a use of claims that were not verified.
type Use struct {
	Kind Kind
	// Call is where the claims are decoded, or where the function that decodes them is called. It is the position of
	// the call's parenthesis, as package ssa gives it.
	Call token.Pos
	// By names the function that decodes or verifies.
	By string
	// At is where it is called, "auth.go:12", if that is not Call.
	At string
	// Used is where the claims are used; UsedAt is set instead if that is in another package.
	Used   token.Pos
	UsedAt string
	// Carriers are the parts of a request that the token may have come from.
	Carriers []string

	fn *ssa.Function
}

// A Kind says what is wrong with a use.
type Kind uint8

const (
	// Decoded claims were only decoded.
	Decoded Kind = iota
	// ByHand is Decoded with string functions.
	ByHand
	// Ignored is a verification whose outcome doesn't matter.
	Ignored
)

type place struct {
	pos  token.Pos
	kind Kind
}

// A decoding is a call that decodes a token for its function.
type decoding struct {
	call   ssa.CallInstruction
	token  []Root
	claims []ssa.Value
	by, at string
	hand   bool
}

// summary decides what a function does with tokens. A function that is under way, because it calls itself, does
// nothing with them.
func (c *checker) summary(fn *ssa.Function) *summary {
	if s := c.summaries[fn]; s != nil {
		return s
	}
	s := new(summary)
	c.summaries[fn] = s
	checks := c.checks(fn)
	for _, d := range c.decodings(fn) {
		c.decoded(s, fn, d, checks)
	}
	c.usages(s, fn, checks)
	for _, k := range checks {
		c.ignored(fn, k, checks)
	}
	c.vouches(s, fn, checks)
	c.keyNames(s, fn)
	c.keyFetches(s, fn)
	c.noteGuard(fn, checks)
	s.done = true
	return s
}

// decodings returns the calls in a function that decode a token and verify nothing.
func (c *checker) decodings(fn *ssa.Function) []decoding {
	var out []decoding
	for _, call := range flow.Calls(fn) {
		common := call.Common()
		if act, row := c.index.Act(common); act == uses.Decodes {
			out = append(out, decoding{
				call: call, token: c.roots(flow.Arg(common, row.Arg)), claims: append(claimsOf(call), c.written(common)...), by: name(common),
			})
			continue
		}
		if tok := c.byHand(call); tok != nil {
			claims := claimsOf(call)
			if fn := flow.Callee(common); fn != nil && fn.Name() == "Decode" && len(common.Args) == 3 {
				claims = []ssa.Value{common.Args[1]}
			}
			out = append(out, decoding{call: call, token: c.roots(tok), claims: claims, by: "base64", hand: true})
			continue
		}
		out = append(out, c.called(call)...)
	}
	return out
}

// called returns what a function that is called decodes for its caller.
func (c *checker) called(call ssa.CallInstruction) []decoding {
	f := c.of(call.Common())
	if f == nil {
		return nil
	}
	var out []decoding
	for _, d := range f.Decodes {
		var claims []ssa.Value
		if d.Into {
			if args := flow.Operands(call.Common()); d.Result < len(args) {
				claims = []ssa.Value{args[d.Result]}
			}
		} else if v := flow.Results(call)[d.Result]; v != nil {
			claims = []ssa.Value{v}
		}
		out = append(out, decoding{call: call, token: c.translated([]Root{d.Token}, call.Common()), claims: claims, by: d.By, at: d.At, hand: d.Hand})
	}
	return out
}

// decoded decides what becomes of the claims of one decoding.
func (c *checker) decoded(s *summary, fn *ssa.Function, d decoding, checks []*check) {
	f := c.follow(fn, d.call, d.claims, 0)
	slices.SortStableFunc(f.used, func(a, b used) int { return int(a.at - b.at) })
	for _, u := range f.used {
		if !c.open(fn, d.token, d.call, u, checks) || c.leads(u.instr, d.token, d.call, checks) {
			continue
		}
		c.report(s, fn, d, Use{Used: u.at})
		break
	}
	for _, ret := range returnsOf(fn) {
		for _, i := range f.returned[ret] {
			if c.open(fn, d.token, d.call, f.at(ret), checks) {
				c.returns(s, d, i, false)
			}
		}
		for _, i := range slices.Sorted(maps.Keys(f.into)) {
			if c.open(fn, d.token, d.call, used{instr: ret}, checks) {
				c.returns(s, d, i, true)
			}
		}
	}
}

func returnsOf(fn *ssa.Function) []*ssa.Return {
	var out []*ssa.Return
	for _, b := range fn.Blocks {
		if ret, ok := b.Instrs[len(b.Instrs)-1].(*ssa.Return); ok {
			out = append(out, ret)
		}
	}
	return out
}

// returns notes that the function decodes a token for its caller.
func (c *checker) returns(s *summary, d decoding, result int, into bool) {
	for _, r := range d.token {
		dec := Decoding{Token: r, Result: result, Into: into, By: d.by, At: d.at, Hand: d.hand}
		if dec.At == "" {
			dec.At = c.place(d.call.Pos())
		}
		if !slices.ContainsFunc(s.Decodes, func(o Decoding) bool { return o.Token == r && o.Result == result && o.Into == into }) {
			s.Decodes = append(s.Decodes, dec)
		}
	}
}

// report reports a use of unverified claims if the token came in from outside, and notes it for the callers if it is
// a parameter.
func (c *checker) report(s *summary, fn *ssa.Function, d decoding, u Use) {
	u.Call, u.By, u.At, u.fn = d.call.Pos(), d.by, d.at, fn
	if d.hand {
		u.Kind = ByHand
	}
	inbound := false
	for _, r := range d.token {
		if r.Inbound {
			inbound = true
			u.Carriers = append(u.Carriers, r.Carrier)
		} else if r.Param >= 0 {
			use := Usage{Token: r, By: d.by, At: d.at, Use: u.UsedAt, Hand: d.hand}
			if use.At == "" {
				use.At = c.place(d.call.Pos())
			}
			if use.Use == "" {
				use.Use = c.place(u.Used)
			}
			if !slices.ContainsFunc(s.Uses, func(o Usage) bool { return o.Token == r }) {
				s.Uses = append(s.Uses, use)
			}
		}
	}
	if inbound {
		c.find(u)
	}
}

func (c *checker) find(u Use) {
	key := place{u.Call, u.Kind}
	if _, ok := c.found[key]; !ok && u.Call.IsValid() {
		c.found[key] = u
	}
}

// usages looks at the calls of functions that use the claims of a token they are given.
func (c *checker) usages(s *summary, fn *ssa.Function, checks []*check) {
	for _, call := range flow.Calls(fn) {
		f := c.of(call.Common())
		if f == nil {
			continue
		}
		for _, u := range f.Uses {
			tok := c.translated([]Root{u.Token}, call.Common())
			if c.open(fn, tok, nil, used{instr: call}, checks) && !c.leads(call, tok, nil, checks) {
				c.report(s, fn, decoding{call: call, token: tok, by: u.By, at: u.At, hand: u.Hand}, Use{UsedAt: u.Use})
			}
		}
	}
}

// ignored looks for uses of the claims of a verification that are reached although it failed.
func (c *checker) ignored(fn *ssa.Function, k *check, checks []*check) {
	if !k.known || c.settle(k).always {
		return
	}
	f := c.follow(fn, k.call, k.claims, 0)
	slices.SortStableFunc(f.used, func(a, b used) int { return int(a.at - b.at) })
	for _, u := range f.used {
		if c.open(fn, k.token, k.call, u, checks) && !c.leads(u.instr, k.token, k.call, checks) {
			c.find(Use{Kind: Ignored, Call: k.call.Pos(), By: k.by, Used: u.at, fn: fn})
			return
		}
	}
	if !k.regardless {
		return
	}
	for _, ret := range returnsOf(fn) {
		if len(f.returned[ret]) > 0 && !f.tellsError(ret) && c.open(fn, k.token, k.call, f.at(ret), checks) {
			c.find(Use{Kind: Ignored, Call: k.call.Pos(), By: k.by, Used: ret.Pos(), fn: fn})
			return
		}
	}
}

// tellsError reports whether a return has a boolean, or an error that may be about the verification: neither nil nor
// what a method of the claims returns.
func (f *follower) tellsError(ret *ssa.Return) bool {
	for _, r := range ret.Results {
		if gotype.IsBool(r.Type()) {
			return true
		}
		if gotype.IsError(r.Type()) && !flow.IsNil(r) && !f.ofClaims(r) {
			return true
		}
	}
	return false
}

// ofClaims reports whether an error is a result of a method of the claims.
func (f *follower) ofClaims(v ssa.Value) bool {
	e, ok := v.(*ssa.Extract)
	if !ok {
		return false
	}
	call, ok := e.Tuple.(*ssa.Call)
	return ok && f.seen[flow.Arg(call.Common(), lib.Recv)]
}
