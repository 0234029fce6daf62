package verify

import (
	"go/types"
	"maps"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/clerkvet/clerkvet/passes/internal/flow"
	"github.com/clerkvet/clerkvet/passes/internal/gotype"
	"github.com/clerkvet/clerkvet/passes/internal/lib"
)

// call looks at what a call does with claims.
func (f *follower) call(v ssa.Value, call ssa.CallInstruction) {
	common := call.Common()
	if b, ok := common.Value.(*ssa.Builtin); ok {
		switch b.Name() {
		case "append", "min", "max":
			f.mark(call.Value())
		case "copy":
			f.store(common.Args[0])
		}
		return
	}
	if common.Value == v && !common.IsInvoke() {
		return // a function among the claims
	}
	if f.c.token(common) != nil || quiet(common) {
		return
	}
	if f.c.verifiesToken(call) {
		return
	}
	fn := flow.Callee(common)
	receiver := flow.Arg(common, lib.Recv) == v
	switch {
	case f.ofLibrary(fn) && receiver:
		f.getter(v, call, fn)
	case f.ofLibrary(fn) && looks(fn.Name()):
	case f.body(v, call):
	case fn != nil && fn.Pkg() != nil && converts(fn):
		f.converted(v, call)
	case fn != nil && fn.Pkg() != nil && printsOnly(fn, common):
	case receiver && fn != nil && fn.Pkg() != nil && !common.IsInvoke() && fn.Pkg() == f.c.pass.Pkg && early(fn.Name()):
	default:
		f.use(call)
	}
}

// getter follows a method of the claims: what it returns are claims, and so is what it writes to.
func (f *follower) getter(v ssa.Value, call ssa.CallInstruction, fn *types.Func) {
	if early(fn.Name()) || looks(fn.Name()) {
		return
	}
	for _, a := range flow.Operands(call.Common())[1:] {
		if early(flow.ConstText(a)) {
			return
		}
		if pointer(flow.Strip(a).Type()) && flow.Strip(a) != v {
			f.holds(a)
		}
		if elems, ok := flow.Variadic(a); ok {
			for _, e := range elems {
				f.holds(e)
			}
		}
	}
	for _, r := range claimsOrBool(call) {
		f.mark(r)
	}
}

// anyParam reports whether v is a parameter that takes anything: so a function gets the pointer that it is told to fill.
func anyParam(v ssa.Value) bool {
	_, ok := v.(*ssa.Parameter)
	iface, isIface := v.Type().Underlying().(*types.Interface)
	return ok && isIface && iface.NumMethods() == 0
}

func pointer(t types.Type) bool {
	switch t.Underlying().(type) {
	case *types.Pointer, *types.Map:
		return true
	}
	return false
}

// claimsOrBool returns the results of a call but for errors.
func claimsOrBool(call ssa.CallInstruction) []ssa.Value {
	var out []ssa.Value
	rs := flow.Results(call)
	for i := range call.Common().Signature().Results().Len() {
		if v := rs[i]; v != nil && !gotype.IsError(v.Type()) && (i == 0 || !gotype.IsBool(v.Type())) {
			out = append(out, v)
		}
	}
	return out
}

// body looks into a function of the package that gets claims, and reports whether there is one.
func (f *follower) body(v ssa.Value, call ssa.CallInstruction) bool {
	fn := f.c.prog.Body(call.Common())
	if fn == nil || f.depth > 3 {
		return false
	}
	for i, a := range flow.Operands(call.Common()) {
		if a != v || i >= len(fn.Params) {
			continue
		}
		inner := f.c.followParam(fn, i, f.depth+1)
		if len(inner.used) > 0 {
			f.use(call)
			return true
		}
		if len(inner.returned) > 0 {
			for _, r := range claimsOrBool(call) {
				f.mark(r)
			}
		}
		for _, j := range slices.Sorted(maps.Keys(inner.into)) {
			if args := flow.Operands(call.Common()); j != i && j < len(args) {
				f.holds(args[j])
			}
		}
	}
	return true
}

// A parameter is one of a function's.
type parameter struct {
	fn    *ssa.Function
	index int
}

// followParam follows claims that a function gets. Of a function that calls itself, it knows nothing while it is at it.
func (c *checker) followParam(fn *ssa.Function, i, depth int) *follower {
	key := parameter{fn, i}
	if f := c.memoParams[key]; f != nil {
		return f
	}
	c.memoParams[key] = new(follower)
	f := c.follow(fn, nil, []ssa.Value{fn.Params[i]}, depth)
	c.memoParams[key] = f
	return f
}

// converted follows a call that hands the claims on in another form, as its result or to what it is told to fill.
func (f *follower) converted(v ssa.Value, call ssa.CallInstruction) {
	for _, a := range flow.Operands(call.Common()) {
		if x := flow.Strip(a); x != flow.Strip(v) && (pointer(x.Type()) || anyParam(x)) {
			f.holds(a)
		}
	}
	for _, r := range claimsOrBool(call) {
		f.mark(r)
	}
}
