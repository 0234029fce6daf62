package webhook

import (
	"go/types"

	"golang.org/x/tools/go/ssa"

	"github.com/clerkvet/clerkvet/passes/internal/flow"
	"github.com/clerkvet/clerkvet/passes/internal/gotype"
	"github.com/clerkvet/clerkvet/passes/internal/lib"
	"github.com/clerkvet/clerkvet/passes/internal/outcome"
	"github.com/clerkvet/clerkvet/passes/internal/stage"
	"github.com/clerkvet/clerkvet/passes/internal/uses"
)

// A check is something in a function that verifies a webhook, or may do so.
type check struct {
	*outcome.Check
	// known is whether it certainly does.
	known bool
	// by names what verifies, row is the library's.
	by  string
	row lib.Row
	// own is whether it compares a signature that the program computed itself; weak, whether it takes the longer the
	// more of it is right.
	own, weak bool
}

// A vouch is what a call of a function says about the webhook.
type vouch uint8

const (
	// silent functions verify nothing.
	silent vouch = iota
	// maybe is a function that may verify.
	maybe
	// vouches is a function that verifies.
	vouches
)

// vouchOf tells what a function that returns, or goes on, says.
func (c *checker) vouchOf(fn *ssa.Function) vouch {
	if v, ok := c.memoVouch[fn]; ok {
		return v
	}
	c.memoVouch[fn] = silent
	out := silent
	for _, k := range c.checks(fn) {
		if !k.known || len(k.Edges) == 0 && !k.Returned && !k.Lost {
			out = max(out, maybe)
			continue
		}
		out = vouches
	}
	c.memoVouch[fn] = out
	return out
}

// isCheck reports whether a call is a check of its function.
func (c *checker) isCheck(fn *ssa.Function, call ssa.CallInstruction) bool {
	for _, k := range c.checks(fn) {
		if k.At == call {
			return true
		}
	}
	return false
}

// checks returns the checks in a function.
func (c *checker) checks(fn *ssa.Function) []*check {
	if out, ok := c.memoChecks[fn]; ok {
		return out
	}
	c.memoChecks[fn] = nil
	var out []*check
	for _, b := range fn.Blocks {
		for _, instr := range b.Instrs {
			var k *check
			switch instr := instr.(type) {
			case ssa.CallInstruction:
				k = c.check(instr)
			case *ssa.BinOp:
				k = c.comparison(instr)
			}
			if k != nil {
				k.Follow()
				out = append(out, k)
			}
		}
	}
	c.memoChecks[fn] = out
	return out
}

func newCheck(at ssa.Instruction, known bool, by string) *check {
	return &check{Check: outcome.New(at, regard), known: known, by: by}
}

// check returns the check that a call is, nil if it is none.
func (c *checker) check(call ssa.CallInstruction) *check {
	common := call.Common()
	fn := flow.Callee(common)
	for _, row := range c.index.Called(common) {
		if row.Role == lib.VerifiesWebhook {
			k := newCheck(call, true, fn.Name())
			k.row = row
			return k
		}
		switch row.Role {
		case lib.VerifiesToken, lib.VerifiesClaims, lib.VerifiesSession, lib.VerifiedIdentity, lib.SessionClaims:
			return newCheck(call, false, "") // the sender is known in another way
		}
	}
	if fn != nil && compares(fn) {
		own := c.computed(common)
		k := newCheck(call, own, fn.Pkg().Name()+"."+fn.Name())
		k.own = own
		return k
	}
	if fn != nil && comparesBytes(fn) && c.computed(common) {
		k := newCheck(call, true, fn.Pkg().Name()+"."+fn.Name())
		k.own, k.weak = true, true
		return k
	}
	if body := c.prog.Body(common); body != nil {
		if v := c.vouchOf(body); v != silent {
			return newCheck(call, v == vouches, body.Name())
		}
		return nil
	}
	if fn != nil && c.facts[fn] != nil && c.facts[fn].Verifies {
		return newCheck(call, true, fn.Name())
	}
	if c.possible(common, fn) {
		return newCheck(call, false, "")
	}
	return nil
}

// possible reports whether a call that can't be followed may verify a webhook: it gets the request, its headers or
// one of them, and says something.
func (c *checker) possible(call *ssa.CallCommon, fn *types.Func) bool {
	if _, ok := call.Value.(*ssa.Builtin); ok || call.Signature().Results().Len() == 0 || quiet(call) || c.next(call) {
		return false
	}
	if fn != nil {
		if fn.Pkg() == nil || uses.Standard(fn.Pkg().Path()) || c.index.KnownObject(fn) || c.decoder(call) {
			return false
		}
		verifies := tellsOutcome(call.Signature())
		for _, w := range stage.Words(fn.Name()) {
			if aside[w] {
				return false
			}
			verifies = verifies || verifyWords[w]
		}
		if !verifies {
			return false // it takes something out of the request
		}
	} else if _, ok := call.Value.(*ssa.MakeClosure); ok {
		return false
	}
	for _, a := range flow.Operands(call) {
		a = flow.Strip(a)
		if c.isRequest(a.Type()) || isHeader(a.Type()) || c.fromHeader(a, 0) {
			return true
		}
	}
	return false
}

// tellsOutcome reports whether a function's last result is an error or a boolean.
func tellsOutcome(sig *types.Signature) bool {
	last := sig.Results().At(sig.Results().Len() - 1).Type()
	return gotype.IsError(last) || gotype.IsBool(last)
}

// next reports whether a call hands the request to the next handler.
func (c *checker) next(call *ssa.CallCommon) bool {
	if hasRole(c.index.Called(call), lib.RunsNext) {
		return true
	}
	if flow.Callee(call) != nil || call.IsInvoke() {
		return false
	}
	switch call.Value.(type) { // echo's next(c), http.HandlerFunc's next(w, r)
	case *ssa.FreeVar, *ssa.Parameter, *ssa.UnOp:
		return c.anyRequest(call) && len(call.Args) <= 2 && c.handles(call.Signature())
	}
	return false
}

// handles reports whether a signature is that of a handler and nothing else.
func (c *checker) handles(sig *types.Signature) bool {
	if rs := sig.Results(); rs.Len() > 1 || rs.Len() == 1 && !gotype.IsError(rs.At(0).Type()) {
		return false
	}
	for p := range sig.Params().Variables() {
		if !c.isRequest(p.Type()) && types.TypeString(p.Type(), nil) != "net/http.ResponseWriter" {
			return false
		}
	}
	return sig.Params().Len() > 0
}

func isHeader(t types.Type) bool { return types.TypeString(t, nil) == "net/http.Header" }

// maxDepth bounds how far back a value is followed, and maxSteps how many values are looked at on the way.
const (
	maxDepth = 10
	maxSteps = 500
)

// fromHeader reports whether a value is the text of a header of a request.
func (c *checker) fromHeader(v ssa.Value, depth int) bool {
	if depth > maxDepth {
		return false
	}
	switch v := v.(type) {
	case *ssa.Call:
		if hasRole(c.index.Called(v.Common()), lib.ReadsHeader) {
			return true
		}
		if fn := flow.Callee(v.Common()); fn != nil && fn.Pkg() != nil && uses.Standard(fn.Pkg().Path()) {
			for _, a := range v.Call.Args {
				if c.fromHeader(flow.Strip(a), depth+1) {
					return true
				}
			}
		}
	case *ssa.Phi:
		for _, e := range v.Edges {
			if c.fromHeader(e, depth+1) {
				return true
			}
		}
	case *ssa.UnOp:
		return c.fromHeader(v.X, depth+1)
	case *ssa.Extract:
		return c.fromHeader(v.Tuple, depth+1)
	case *ssa.IndexAddr:
		return c.fromHeader(v.X, depth+1)
	case *ssa.Slice:
		return c.fromHeader(v.X, depth+1)
	case *ssa.Convert:
		return c.fromHeader(v.X, depth+1)
	case *ssa.Lookup:
		return isHeader(v.X.Type())
	}
	return false
}

// sent reports whether a value is a header or parameter of a request.
func (c *checker) sent(v ssa.Value) bool {
	if c.fromHeader(v, 0) {
		return true
	}
	v = flow.Strip(v)
	if e, ok := v.(*ssa.Extract); ok {
		v = e.Tuple
	}
	call, ok := v.(*ssa.Call)
	return ok && (hasRole(c.index.Called(call.Common()), lib.ReadsQuery) || c.anyRequest(call.Common()))
}
