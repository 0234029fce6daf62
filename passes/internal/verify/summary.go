package verify

import (
	"maps"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/clerkvet/clerkvet/passes/internal/flow"
	"github.com/clerkvet/clerkvet/passes/internal/gotype"
	"github.com/clerkvet/clerkvet/passes/internal/lib"
	"github.com/clerkvet/clerkvet/passes/internal/uses"
)

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
	j := c.judge(fn)
	for _, d := range c.decodings(fn) {
		j.decoded(d)
	}
	j.usages()
	for _, k := range j.checks {
		j.ignored(k)
	}
	j.vouches()
	j.keyNames()
	j.keyFetches()
	j.noteGuard()
	s.done = true
	return s
}

// A judge sums up one function.
type judge struct {
	*checker
	fn     *ssa.Function
	checks []*check
	sum    *summary // nil before it is under way
}

func (c *checker) judge(fn *ssa.Function) *judge {
	return &judge{checker: c, fn: fn, checks: c.checks(fn), sum: c.summaries[fn]}
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
func (j *judge) decoded(d decoding) {
	f := j.follow(j.fn, d.call, d.claims, 0)
	if u := j.firstOpen(f.used, d.token, d.call); u != nil {
		j.report(d, Use{Used: u.at})
	}
	for _, ret := range returnsOf(j.fn) {
		for _, i := range f.returned[ret] {
			if j.open(d.token, d.call, f.at(ret)) {
				j.returns(d, i, false)
			}
		}
		for _, i := range slices.Sorted(maps.Keys(f.into)) {
			if j.open(d.token, d.call, used{instr: ret}) {
				j.returns(d, i, true)
			}
		}
	}
}

// firstOpen returns the first use, in the order of the source, that is reached without a verification of the token and
// is not about to be followed by one.
func (j *judge) firstOpen(uses []used, token []Root, from ssa.Instruction) *used {
	slices.SortStableFunc(uses, func(a, b used) int { return int(a.at - b.at) })
	for i, u := range uses {
		if j.open(token, from, u) && !j.leads(u.instr, token, from) {
			return &uses[i]
		}
	}
	return nil
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
func (j *judge) returns(d decoding, result int, into bool) {
	for _, r := range d.token {
		dec := Decoding{Token: r, Result: result, Into: into, By: d.by, At: d.at, Hand: d.hand}
		if dec.At == "" {
			dec.At = j.place(d.call.Pos())
		}
		if !slices.ContainsFunc(j.sum.Decodes, func(o Decoding) bool { return o.Token == r && o.Result == result && o.Into == into }) {
			j.sum.Decodes = append(j.sum.Decodes, dec)
		}
	}
}

// usages looks at the calls of functions that use the claims of a token they are given.
func (j *judge) usages() {
	for _, call := range flow.Calls(j.fn) {
		f := j.of(call.Common())
		if f == nil {
			continue
		}
		for _, u := range f.Uses {
			tok := j.translated([]Root{u.Token}, call.Common())
			if j.open(tok, nil, used{instr: call}) && !j.leads(call, tok, nil) {
				j.report(decoding{call: call, token: tok, by: u.By, at: u.At, hand: u.Hand}, Use{UsedAt: u.Use})
			}
		}
	}
}

// ignored looks for uses of the claims of a verification that are reached although it failed.
func (j *judge) ignored(k *check) {
	if !k.known || j.settle(k).always {
		return
	}
	found := Use{Kind: Ignored, Call: k.call.Pos(), By: k.by, fn: j.fn}
	f := j.follow(j.fn, k.call, k.claims, 0)
	if u := j.firstOpen(f.used, k.token, k.call); u != nil {
		found.Used = u.at
		j.find(found)
		return
	}
	if !k.regardless {
		return
	}
	for _, ret := range returnsOf(j.fn) {
		if len(f.returned[ret]) > 0 && !f.tellsError(ret) && j.open(k.token, k.call, f.at(ret)) {
			found.Used = ret.Pos()
			j.find(found)
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
