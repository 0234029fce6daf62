package webhook

import (
	"go/constant"
	"go/token"
	"go/types"

	"golang.org/x/tools/go/ssa"

	"github.com/clerkvet/clerkvet/passes/internal/flow"
	"github.com/clerkvet/clerkvet/passes/internal/gotype"
	"github.com/clerkvet/clerkvet/passes/internal/outcome"
	"github.com/clerkvet/clerkvet/passes/internal/stage"
	"github.com/clerkvet/clerkvet/passes/internal/uses"
)

// skips returns the branch on which a verification is left out because a secret, a verifier or a header is missing, or
// because of how the program is run, and says which.
func (c *checker) skips(fn *ssa.Function, known []*check, s sink) (*ssa.If, string) {
	for _, b := range fn.Blocks {
		branch, ok := b.Instrs[len(b.Instrs)-1].(*ssa.If)
		if !ok {
			continue
		}
		for i, around := range b.Succs {
			if !leads(around, s.instr.Block()) || anyLeads(around, known) || !anyLeads(b.Succs[1-i], known) {
				continue
			}
			if name := c.reason(branch.Cond); name != "" {
				return branch, name
			}
		}
	}
	return nil, ""
}

func leads(from, to *ssa.BasicBlock) bool { return from == to || outcome.Reaches(from, to) }

func anyLeads(from *ssa.BasicBlock, known []*check) bool {
	for _, k := range known {
		if leads(from, k.At.Block()) {
			return true
		}
	}
	return false
}

var (
	secretWords  = stage.Set("secret webhook webhooks signing svix verifier wh hook signature key token")
	settingWords = stage.Set("dev development prod production env environment debug local localhost skip insecure disable disabled bypass verify verification enabled enable staging stage test testing mode")
)

// reason says why a condition leaves a verification out, "" if it is none of the known reasons.
func (c *checker) reason(cond ssa.Value) string {
	var ns []string
	empty, header := false, false
	var walk func(v ssa.Value, depth int)
	walk = func(v ssa.Value, depth int) {
		if v == nil || depth > 5 {
			return
		}
		header = header || c.fromHeader(v, 0)
		switch v := v.(type) {
		case *ssa.BinOp:
			empty = empty || isEmpty(v.X) || isEmpty(v.Y)
			walk(v.X, depth+1)
			walk(v.Y, depth+1)
		case *ssa.UnOp:
			walk(v.X, depth+1)
		case *ssa.FieldAddr:
			ns = append(ns, gotype.Struct(v.X.Type()).Field(v.Field).Name())
		case *ssa.Field:
			ns = append(ns, gotype.Struct(v.X.Type()).Field(v.Field).Name())
		case *ssa.Global:
			ns = append(ns, v.Name())
		case *ssa.Parameter, *ssa.FreeVar:
			ns = append(ns, v.Name())
		case *ssa.Const:
			if v.Value != nil && v.Value.Kind() == constant.String {
				ns = append(ns, constant.StringVal(v.Value))
			}
		case *ssa.Phi:
			for _, e := range v.Edges {
				walk(e, depth+1)
			}
		case *ssa.Extract:
			walk(v.Tuple, depth+1)
		case *ssa.Call:
			if fn := flow.Callee(v.Common()); fn != nil {
				ns = append(ns, fn.Name())
			}
			for _, a := range v.Call.Args {
				walk(a, depth+1)
			}
		}
	}
	if isErrorTest(cond) {
		return ""
	}
	walk(cond, 0)
	switch {
	case empty && header:
		return "the sender leaves its headers out"
	case empty && anyWord(ns, secretWords):
		return "no secret is set"
	case anyWord(ns, settingWords):
		return "a setting says so"
	}
	return ""
}

// isErrorTest reports whether a condition compares an error with nil.
func isErrorTest(cond ssa.Value) bool {
	b, ok := cond.(*ssa.BinOp)
	return ok && (gotype.IsError(b.X.Type()) || gotype.IsError(b.Y.Type()))
}

// isEmpty reports whether v is "", 0 or nil.
func isEmpty(v ssa.Value) bool {
	k, ok := v.(*ssa.Const)
	if !ok {
		return false
	}
	if k.Value == nil {
		return true
	}
	switch k.Value.Kind() {
	case constant.String:
		return constant.StringVal(k.Value) == ""
	case constant.Int:
		return constant.Compare(k.Value, token.EQL, constant.MakeInt64(0))
	}
	return false
}

func anyWord(names []string, set map[string]bool) bool {
	for _, n := range names {
		for _, w := range stage.Words(n) {
			if set[w] {
				return true
			}
		}
	}
	return false
}

// guarded reports whether a middleware in sight of the package verifies webhooks: which routes it stands before is
// another question.
func (c *checker) guarded() bool {
	for _, fn := range c.funcs {
		if c.guards(fn) {
			return true
		}
	}
	for id, obj := range c.pass.TypesInfo.Uses {
		fn, ok := obj.(*types.Func)
		if !ok || fn.Pkg() == nil || fn.Pkg() == c.pass.Pkg || id.Pos() == token.NoPos {
			continue
		}
		if f := c.facts[fn]; f != nil {
			if f.Guards {
				return true
			}
			continue
		}
		if !uses.Standard(fn.Pkg().Path()) && !c.index.KnownObject(fn) && guardName(fn.Name()) {
			return true
		}
	}
	return false
}

// guardName reports whether a function of another package is named for the verification of webhooks.
func guardName(name string) bool {
	var verifies, signs, hook bool
	for _, w := range stage.Words(name) {
		verifies = verifies || verifyWords[w] && w != "webhook"
		signs = signs || w == "signature" || w == "svix" || w == "hmac"
		hook = hook || webhookWords[w]
	}
	return signs || verifies && hook
}

// guards reports whether a function is middleware that verifies webhooks.
func (c *checker) guards(fn *ssa.Function) bool {
	if c.inTest(fn.Pos()) {
		return false
	}
	goesOn := false
	for _, call := range flow.Calls(fn) {
		goesOn = goesOn || c.next(call.Common())
	}
	if !goesOn {
		return false
	}
	for _, k := range c.checks(fn) {
		if k.known || guardName(flow.Outermost(fn).Name()) {
			return true
		}
	}
	return false
}
