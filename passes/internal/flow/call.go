package flow

import (
	"go/types"

	"golang.org/x/tools/go/ssa"

	"github.com/clerkvet/clerkvet/passes/internal/lib"
)

// Callee returns the function or method that a call names, nil for a function value. Of generic code it is the
// declaration.
func Callee(call *ssa.CallCommon) *types.Func {
	if call.IsInvoke() {
		return call.Method.Origin()
	}
	return Declared(call.StaticCallee())
}

// Declared returns the declaration of a function, nil for a literal. A method value is the method.
func Declared(fn *ssa.Function) *types.Func {
	if fn == nil {
		return nil
	}
	if o := fn.Origin(); o != nil {
		fn = o
	}
	if obj, ok := fn.Object().(*types.Func); ok {
		return obj.Origin()
	}
	return nil
}

// Body returns the function of this package that a call calls, nil if it calls another or none in particular.
func (p *Program) Body(call *ssa.CallCommon) *ssa.Function {
	fn := call.StaticCallee()
	if fn == nil {
		return nil
	}
	if obj := Declared(fn); obj != nil {
		if obj.Pkg() != p.pkg {
			return nil
		}
		fn = p.Func(obj)
	} else if o := fn.Origin(); o != nil {
		fn = o
	}
	if fn == nil || len(fn.Blocks) == 0 {
		return nil
	}
	return fn
}

// Operands returns the receiver of a call, if there is one, and its arguments, as a function's parameters are counted.
// A method value has its receiver from where it was made.
func Operands(call *ssa.CallCommon) []ssa.Value {
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

// Arg returns the argument of a call that a row's Arg speaks of, nil if there is none.
func Arg(call *ssa.CallCommon, i int) ssa.Value {
	obj := Callee(call)
	if obj == nil {
		return nil
	}
	if obj.Signature().Recv() != nil {
		i++
	} else if i == lib.Recv {
		return nil
	}
	if all := Operands(call); i >= 0 && i < len(all) {
		return all[i]
	}
	return nil
}

// Results returns the results of a call by their index. Results that nobody looks at are missing.
func Results(call ssa.CallInstruction) map[int]ssa.Value {
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

// Calls returns the calls in a function in the order of its blocks.
func Calls(fn *ssa.Function) []ssa.CallInstruction {
	var out []ssa.CallInstruction
	for _, b := range fn.Blocks {
		for _, instr := range b.Instrs {
			if call, ok := instr.(ssa.CallInstruction); ok {
				out = append(out, call)
			}
		}
	}
	return out
}
