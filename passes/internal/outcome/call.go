package outcome

import (
	"go/types"

	"golang.org/x/tools/go/ssa"

	"github.com/clerkvet/clerkvet/passes/internal/lib"
)

// Callee returns the function or method that a call names, nil for a function value. Of a generic function it is the
// declaration.
func Callee(call *ssa.CallCommon) *types.Func {
	if call.IsInvoke() {
		return call.Method.Origin()
	}
	fn := call.StaticCallee()
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

// Strip takes conversions off a value.
func Strip(v ssa.Value) ssa.Value {
	for {
		switch x := v.(type) {
		case *ssa.MakeInterface:
			v = x.X
		case *ssa.ChangeInterface:
			v = x.X
		case *ssa.ChangeType:
			v = x.X
		case *ssa.Convert:
			v = x.X
		default:
			return v
		}
	}
}

// IsError reports whether t is the type error.
func IsError(t types.Type) bool { return types.Identical(t, types.Universe.Lookup("error").Type()) }

// IsBool reports whether t is a boolean.
func IsBool(t types.Type) bool {
	b, ok := t.Underlying().(*types.Basic)
	return ok && b.Info()&types.IsBoolean != 0
}

// IsNil reports whether v is the constant nil.
func IsNil(v ssa.Value) bool {
	k, ok := v.(*ssa.Const)
	return ok && k.IsNil()
}
