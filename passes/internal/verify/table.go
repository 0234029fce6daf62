package verify

import (
	"go/types"

	"golang.org/x/tools/go/ssa"

	"github.com/clerkvet/clerkvet/passes/internal/flow"
	"github.com/clerkvet/clerkvet/passes/internal/gotype"
	"github.com/clerkvet/clerkvet/passes/internal/lib"
)

// rows returns what the table says of the function that a call calls.
func (c *checker) rows(call *ssa.CallCommon) []lib.Row {
	if obj := flow.Callee(call); obj != nil {
		return c.index.Rows(obj)
	}
	return nil
}

// token returns the argument that is a token, of a call that decodes, verifies or wraps one.
func (c *checker) token(call *ssa.CallCommon) ssa.Value {
	for _, row := range c.rows(call) {
		switch row.Role {
		case lib.DecodesToken, lib.VerifiesToken, lib.WrapsToken:
			return flow.Arg(call, row.Arg)
		}
	}
	return nil
}

// An act is what a call of a library does with a token.
type act uint8

const (
	nothing act = iota
	decodes
	verifies
)

// act returns what a call does with the token at the returned row's Arg.
func (c *checker) act(call *ssa.CallCommon) (act, lib.Row) {
	for _, row := range c.rows(call) {
		switch {
		case row.Role == lib.DecodesToken && row.Of == lib.ByOptions:
			if c.anyOption(call, lib.VerifyingOption) {
				return verifies, row
			}
			return decodes, row
		case row.Role == lib.DecodesToken:
			return decodes, row
		case row.Role == lib.VerifiesToken && row.Of == lib.ByOptions:
			if c.anyOption(call, lib.DecodingOption) {
				return decodes, row
			}
			return verifies, row
		case row.Role == lib.VerifiesToken:
			return verifies, row
		}
	}
	return nothing, lib.Row{}
}

// anyOption reports whether one of a call's options is made by a function with the role. Options that can't be seen
// may be anything: a slice of them counts as keys, not as a switch.
func (c *checker) anyOption(call *ssa.CallCommon, role lib.Role) bool {
	if len(call.Args) == 0 {
		return false
	}
	options, seen := flow.Variadic(call.Args[len(call.Args)-1])
	if !seen {
		return role == lib.VerifyingOption
	}
	for _, o := range options {
		made, ok := flow.Strip(o).(*ssa.Call)
		if !ok {
			if role == lib.VerifyingOption {
				return true
			}
			continue
		}
		found := false
		for _, row := range c.rows(made.Common()) {
			found = found || row.Role == role && (role != lib.DecodingOption || flow.IsFalse(flow.Arg(made.Common(), row.Arg)))
		}
		if found || role == lib.VerifyingOption && c.prog.Body(made.Common()) != nil {
			return true
		}
	}
	return false
}

// written returns the arguments into which a call writes claims.
func (c *checker) written(call *ssa.CallCommon) []ssa.Value {
	var out []ssa.Value
	for _, row := range c.rows(call) {
		if row.Role != lib.DecodesInto {
			continue
		}
		a := flow.Arg(call, row.Arg)
		if a == nil {
			continue
		}
		if _, ok := a.Type().Underlying().(*types.Slice); ok {
			if elems, ok := flow.Variadic(a); ok {
				out = append(out, elems...)
			}
			continue
		}
		out = append(out, a)
	}
	return out
}

// claimsOf returns those results of a call that can hold claims: neither errors nor booleans.
func claimsOf(call ssa.CallInstruction) []ssa.Value {
	var out []ssa.Value
	rs := flow.Results(call)
	for i := range call.Common().Signature().Results().Len() {
		if v := rs[i]; v != nil && !gotype.IsError(v.Type()) && !gotype.IsBool(v.Type()) {
			out = append(out, v)
		}
	}
	return out
}

// name renders the function that a call calls: "jwt.Decode", "ParseUnverified".
func name(call *ssa.CallCommon) string {
	obj := flow.Callee(call)
	if obj == nil {
		return "a function value"
	}
	if obj.Signature().Recv() == nil && obj.Pkg() != nil {
		return obj.Pkg().Name() + "." + obj.Name()
	}
	return obj.Name()
}

// signature reports whether a call compares signatures with package crypto.
func signature(fn *types.Func) bool {
	if fn == nil || fn.Pkg() == nil {
		return false
	}
	switch fn.Pkg().Path() {
	case "crypto/hmac", "crypto/subtle":
		return fn.Name() == "Equal" || fn.Name() == "ConstantTimeCompare"
	case "crypto/rsa":
		return fn.Name() == "VerifyPKCS1v15" || fn.Name() == "VerifyPSS"
	case "crypto/ecdsa":
		return fn.Name() == "Verify" || fn.Name() == "VerifyASN1"
	case "crypto/ed25519":
		return fn.Name() == "Verify" || fn.Name() == "VerifyWithOptions"
	}
	return false
}
