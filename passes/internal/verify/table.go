package verify

import (
	"go/constant"
	"go/token"
	"go/types"

	"golang.org/x/tools/go/ssa"

	"github.com/clerkvet/clerkvet/passes/internal/gotype"
	"github.com/clerkvet/clerkvet/passes/internal/lib"
)

// callee returns the function or method that a call names, nil for a function value.
func callee(call *ssa.CallCommon) *types.Func {
	if call.IsInvoke() {
		return call.Method
	}
	if fn := call.StaticCallee(); fn != nil {
		if obj, ok := fn.Object().(*types.Func); ok {
			return obj
		}
		if o := fn.Origin(); o != nil {
			obj, _ := o.Object().(*types.Func)
			return obj
		}
	}
	return nil
}

// arg returns the argument of a call that a row's Arg speaks of, nil if there is none.
func arg(call *ssa.CallCommon, i int) ssa.Value {
	obj := callee(call)
	if obj == nil {
		return nil
	}
	all := operands(call)
	if i == lib.Recv && obj.Signature().Recv() == nil {
		return nil
	}
	if obj.Signature().Recv() != nil {
		i++
	}
	if i < 0 || i >= len(all) {
		return nil
	}
	return all[i]
}

// operands returns the receiver of a call, if there is one, and its arguments, as a function's parameters are counted.
// A method value has its receiver from where it was made.
func operands(call *ssa.CallCommon) []ssa.Value {
	if call.IsInvoke() {
		return append([]ssa.Value{call.Value}, call.Args...)
	}
	if mc, ok := call.Value.(*ssa.MakeClosure); ok && len(mc.Bindings) == 1 {
		if fn, ok := mc.Fn.(*ssa.Function); ok && fn.Object() != nil {
			return append([]ssa.Value{mc.Bindings[0]}, call.Args...)
		}
	}
	return call.Args
}

// rows returns what the table says of the function that a call calls.
func (c *checker) rows(call *ssa.CallCommon) []lib.Row {
	if obj := callee(call); obj != nil {
		return c.index.Rows(obj)
	}
	return nil
}

// token returns the argument that is a token, of a call that decodes, verifies or wraps one.
func (c *checker) token(call *ssa.CallCommon) ssa.Value {
	for _, row := range c.rows(call) {
		switch row.Role {
		case lib.DecodesToken, lib.VerifiesToken, lib.WrapsToken:
			return arg(call, row.Arg)
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
	options, seen := elements(call.Args[len(call.Args)-1])
	if !seen {
		return role == lib.VerifyingOption
	}
	for _, o := range options {
		made, ok := strip(o).(*ssa.Call)
		if !ok {
			if role == lib.VerifyingOption {
				return true
			}
			continue
		}
		found := false
		for _, row := range c.rows(made.Common()) {
			found = found || row.Role == role && (role != lib.DecodingOption || isFalse(arg(made.Common(), row.Arg)))
		}
		if found || role == lib.VerifyingOption && c.body(made.Common()) != nil {
			return true
		}
	}
	return false
}

func isFalse(v ssa.Value) bool {
	k, ok := v.(*ssa.Const)
	return ok && k.Value != nil && k.Value.Kind() == constant.Bool && !constant.BoolVal(k.Value)
}

// elements returns the arguments of a variadic parameter, and whether they can be seen.
func elements(v ssa.Value) ([]ssa.Value, bool) {
	switch v := v.(type) {
	case *ssa.Const:
		return nil, v.IsNil()
	case *ssa.Slice:
		a, ok := v.X.(*ssa.Alloc)
		if !ok {
			return nil, false
		}
		var out []ssa.Value
		for _, ref := range *a.Referrers() {
			ia, ok := ref.(*ssa.IndexAddr)
			if !ok {
				continue
			}
			for _, s := range *ia.Referrers() {
				if s, ok := s.(*ssa.Store); ok && s.Addr == ia {
					out = append(out, s.Val)
				}
			}
		}
		return out, true
	}
	return nil, false
}

// written returns the arguments into which a call writes claims.
func (c *checker) written(call *ssa.CallCommon) []ssa.Value {
	var out []ssa.Value
	for _, row := range c.rows(call) {
		if row.Role != lib.DecodesInto {
			continue
		}
		a := arg(call, row.Arg)
		if a == nil {
			continue
		}
		if _, ok := a.Type().Underlying().(*types.Slice); ok {
			if elems, ok := elements(a); ok {
				out = append(out, elems...)
			}
			continue
		}
		out = append(out, a)
	}
	return out
}

// results returns the results of a call by their index. Results that nobody looks at are missing.
func results(call ssa.CallInstruction) map[int]ssa.Value {
	v := call.Value()
	if v == nil {
		return nil
	}
	tuple, ok := v.Type().(*types.Tuple)
	if !ok {
		return map[int]ssa.Value{0: v}
	}
	out := make(map[int]ssa.Value, tuple.Len())
	for _, ref := range *v.Referrers() {
		if e, ok := ref.(*ssa.Extract); ok {
			out[e.Index] = e
		}
	}
	return out
}

// claimsOf returns those results of a call that can hold claims: neither errors nor booleans.
func claimsOf(call ssa.CallInstruction) []ssa.Value {
	var out []ssa.Value
	rs := results(call)
	for i := range call.Common().Signature().Results().Len() {
		if v := rs[i]; v != nil && !gotype.IsError(v.Type()) && !gotype.IsBool(v.Type()) {
			out = append(out, v)
		}
	}
	return out
}

// name renders the function that a call calls: "jwt.Decode", "ParseUnverified".
func name(call *ssa.CallCommon) string {
	obj := callee(call)
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

// pos returns where an instruction stands.
func pos(instr ssa.Instruction) token.Pos {
	if p := instr.Pos(); p.IsValid() {
		return p
	}
	if i, ok := instr.(*ssa.If); ok {
		if p := i.Cond.Pos(); p.IsValid() {
			return p
		}
	}
	for _, op := range instr.Operands(nil) {
		if op != nil && *op != nil && (*op).Pos().IsValid() {
			return (*op).Pos()
		}
	}
	return token.NoPos
}
