package guards

import (
	"go/token"
	"go/types"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/clerkvet/clerkvet/passes/internal/flow"
	"github.com/clerkvet/clerkvet/passes/internal/gotype"
)

// clientRole looks for decisions on a role that the client names.
func (c *checker) clientRole(f *flowOf) {
	for _, b := range f.fn.Blocks {
		branch, ok := branchOf(b)
		if !ok || f.in[b.Index] == unreached {
			continue
		}
		x, lacks := c.asked(branch.Cond, isFalse)
		if x == nil {
			continue
		}
		t := c.origin(x)
		if t.Kind != FromRequest || !c.namesRole(t, x) || t.Key != nil && c.vouched(*t.Key) {
			continue
		}
		if !c.forbids(b.Succs[lacks]) {
			continue // to refuse whoever asks for a role is what a server does before it gives one
		}
		if e := c.shown(c.source(x)); e != nil {
			c.problem(f, e, Problem{
				Category: "client-role",
				Message:  types.ExprString(e) + " decides what the caller may do, but the client chooses it; use verified claims or the database",
				Written:  t.Key,
			})
		}
	}
}

// asked returns the value that a condition compares with a text or asks for a flag, nil if it does neither, and how the
// condition turns out for those who lack what it asks for; lacks is what it is if a flag is not set. If the text is no
// role that grants anything, those who have it are the ones that lack something.
func (c *checker) asked(cond ssa.Value, lacks outcome) (ssa.Value, outcome) {
	switch v := cond.(type) {
	case *ssa.BinOp:
		x, y := v.X, v.Y
		if _, ok := x.(*ssa.Const); ok {
			x, y = y, x
		}
		if text := flow.ConstText(y); text != "" || gotype.IsBool(x.Type()) {
			if (v.Op == token.NEQ) != (anyWord(text, lesser) || isFalsehood(y)) {
				lacks = lacks.not()
			}
			return x, lacks
		}
	case *ssa.Call:
		if x, text := folded(v.Common()); text != "" {
			if anyWord(text, lesser) {
				lacks = lacks.not()
			}
			return x, lacks
		}
	case *ssa.UnOp:
		if v.Op == token.NOT {
			return c.asked(v.X, lacks.not())
		}
		return v, lacks // a variable or field
	case *ssa.Field:
		return v, lacks
	}
	return nil, lacks
}

// folded returns the value and the text that a call compares regardless of case.
func folded(call *ssa.CallCommon) (ssa.Value, string) {
	fn := flow.Callee(call)
	if fn == nil || fn.Pkg() == nil || fn.Pkg().Path() != "strings" || fn.Name() != "EqualFold" {
		return nil, ""
	}
	x, y := call.Args[0], call.Args[1]
	if flow.ConstText(y) == "" {
		x, y = y, x
	}
	return x, flow.ConstText(y)
}

// isFalsehood reports whether a value is the constant false.
func isFalsehood(v ssa.Value) bool {
	k, ok := v.(*ssa.Const)
	return ok && gotype.IsBool(k.Type()) && constIs(k, isFalse)
}

// lesser are the roles and plans that everybody has.
var lesser = wordSet("free guest viewer member user basic trial reader anonymous none")

// namesRole reports whether what the client has sent is called a role, a plan, or the like.
func (c *checker) namesRole(t Target, v ssa.Value) bool {
	if t.Part == URLPath || t.Part == Method || t.Part == Path || t.Text == unverified {
		return false
	}
	if t.Key != nil {
		return anyWord(t.Key.Key, grants)
	}
	if call, ok := c.source(v).(*ssa.Call); ok {
		for _, a := range call.Common().Args {
			if anyWord(flow.ConstText(a), grants) {
				return true
			}
		}
		return false
	}
	return anyWord(t.Text, grants)
}

var grants = wordSet("role roles admin isadmin superuser permission permissions plan tier scope scopes")

// forbids reports whether a block answers that something is not allowed.
func (c *checker) forbids(b *ssa.BasicBlock) bool {
	fail := failure{block: b}
	for _, p := range b.Preds {
		if _, ok := branchOf(p); !ok {
			return false
		}
	}
	if refusal(b) {
		return true
	}
	for _, call := range fail.calls() {
		if c.stops(call.Common()) && !c.says(call.Common(), 400, 404, 422) || c.says(call.Common(), 401, 402, 403) {
			return true
		}
	}
	return false
}

// refusal reports whether a block returns an error that is named for a refusal: echo.ErrForbidden, or the program's own.
func refusal(b *ssa.BasicBlock) bool {
	ret, ok := last(b).(*ssa.Return)
	if !ok || len(ret.Results) == 0 {
		return false
	}
	load, ok := flow.Strip(ret.Results[len(ret.Results)-1]).(*ssa.UnOp)
	if !ok || !errorLike(load.Type()) {
		return false
	}
	sentinel, ok := load.X.(*ssa.Global)
	return ok && anyWord(sentinel.Name(), refusing)
}

// says reports whether a call gets one of the numbers.
func (c *checker) says(call *ssa.CallCommon, status ...int64) bool {
	for _, a := range call.Args {
		if n, ok := constInt(a); ok && slices.Contains(status, n) {
			return true
		}
	}
	return false
}
