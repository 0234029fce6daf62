package verify

import (
	"go/types"

	"golang.org/x/tools/go/ssa"

	"github.com/clerkvet/clerkvet/passes/internal/flow"
	"github.com/clerkvet/clerkvet/passes/internal/gotype"
	"github.com/clerkvet/clerkvet/passes/internal/lib"
)

// token returns the argument that is a token, of a call that decodes, verifies or wraps one.
func (c *checker) token(call *ssa.CallCommon) ssa.Value {
	for _, row := range c.index.Called(call) {
		switch row.Role {
		case lib.DecodesToken, lib.VerifiesToken, lib.WrapsToken:
			return flow.Arg(call, row.Arg)
		}
	}
	return nil
}

// written returns the arguments into which a call writes claims.
func (c *checker) written(call *ssa.CallCommon) []ssa.Value {
	var out []ssa.Value
	for _, row := range c.index.Called(call) {
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
