package verify

import (
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/clerkvet/clerkvet/passes/internal/flow"
	"github.com/clerkvet/clerkvet/passes/internal/gotype"
	"github.com/clerkvet/clerkvet/passes/internal/lib"
	"github.com/clerkvet/clerkvet/passes/internal/outcome"
	"github.com/clerkvet/clerkvet/passes/internal/uses"
)

// regard tells what an instruction makes of the outcome of a verification. A comparison with one error in particular
// says nothing of the others.
func (c *checker) regard(by ssa.Instruction, out ssa.Value) outcome.Regard {
	call, ok := by.(ssa.CallInstruction)
	if !ok {
		return outcome.Disregarded
	}
	common := call.Common()
	if _, packed := out.(*ssa.Slice); packed {
		return disregarded(quiet(common))
	}
	fn := flow.Callee(common)
	switch {
	case fn == nil || fn.Pkg() == nil:
		return disregarded(common.IsInvoke()) // err.Error() looks at nothing
	case fn.Pkg().Path() == "errors" && fn.Name() == "Is" && aboutTime(common):
		return outcome.Excused
	case fn.Pkg().Path() == "errors":
		return disregarded(fn.Name() != "As" && fn.Name() != "Is")
	}
	return disregarded(quiet(common) || fn.Name() == "Error" || c.ignoresError(common, out))
}

func disregarded(yes bool) outcome.Regard {
	if yes {
		return outcome.Disregarded
	}
	return outcome.Unclear
}

// ignoresError reports whether an error is handed to a function of the package that does nothing about it: it comes back
// whatever the error is, and at most writes it somewhere.
func (c *checker) ignoresError(call *ssa.CallCommon, err ssa.Value) bool {
	fn := c.prog.Body(call)
	if fn == nil || !c.comesBack(fn) {
		return false
	}
	for i, a := range flow.Operands(call) {
		if i >= len(fn.Params) || a != err {
			continue
		}
		if p := fn.Params[i]; !onlyTold(p) || fn.Signature.Results().Len() > 0 && len(*p.Referrers()) > 0 {
			return false
		}
	}
	return true
}

// comesBack reports whether a function returns on every path and tells its caller nothing of an error: it calls only
// what is known to return, and returns neither an error nor a boolean.
func (c *checker) comesBack(fn *ssa.Function) bool {
	for r := range fn.Signature.Results().Variables() {
		if gotype.IsError(r.Type()) || gotype.IsBool(r.Type()) {
			return false
		}
	}
	return c.returnsFrom(fn, 0)
}

// returnsFrom reports whether a function certainly returns, as far as that can be told from what it calls: a framework's
// methods do, and whatever else is not of the standard library may panic to get out.
func (c *checker) returnsFrom(fn *ssa.Function, depth int) bool {
	if depth > 2 || slices.ContainsFunc(fn.Blocks, func(b *ssa.BasicBlock) bool {
		_, panics := b.Instrs[len(b.Instrs)-1].(*ssa.Panic)
		return panics
	}) {
		return false
	}
	for _, call := range flow.Calls(fn) {
		common := call.Common()
		if _, ok := common.Value.(*ssa.Builtin); ok || quiet(common) {
			continue
		}
		callee := flow.Callee(common)
		switch {
		case callee == nil:
			return false
		case callee.Pkg() == nil: // err.Error()
		case c.prog.NoReturn(callee):
			return false
		case uses.Standard(callee.Pkg().Path()) || uses.AreaOf(callee.Pkg().Path()) == lib.Web:
		default:
			if body := c.prog.Body(common); body == nil || !c.returnsFrom(body, depth+1) {
				return false
			}
		}
	}
	return true
}

// onlyTold reports whether an error is compared with nil and written to logs or responses at most.
func onlyTold(v ssa.Value) bool {
	for _, ref := range *v.Referrers() {
		switch ref := ref.(type) {
		case *ssa.BinOp:
			if !flow.IsNil(ref.X) && !flow.IsNil(ref.Y) {
				return false
			}
		case *ssa.MakeInterface:
			if !onlyTold(ref) {
				return false
			}
		case *ssa.ChangeInterface:
			if !onlyTold(ref) {
				return false
			}
		case *ssa.Store:
			ia, ok := ref.Addr.(*ssa.IndexAddr)
			if !ok || !onlyLogged(ia.X) {
				return false
			}
		case ssa.CallInstruction:
			if fn := flow.Callee(ref.Common()); !quiet(ref.Common()) && (fn == nil || fn.Pkg() != nil) {
				return false
			}
		default:
			return false
		}
	}
	return true
}

// onlyLogged reports whether an array of variadic arguments goes to a call that only logs.
func onlyLogged(array ssa.Value) bool { return goesTo(array, quiet) }

// goesTo reports whether an array of variadic arguments goes to such a call.
func goesTo(array ssa.Value, is func(*ssa.CallCommon) bool) bool {
	a, ok := array.(*ssa.Alloc)
	if !ok {
		return false
	}
	for _, ref := range *a.Referrers() {
		slice, ok := ref.(*ssa.Slice)
		if !ok {
			continue
		}
		for _, use := range *slice.Referrers() {
			if call, ok := use.(ssa.CallInstruction); ok && is(call.Common()) {
				return true
			}
		}
	}
	return false
}

// aboutTime reports whether errors.Is asks for an error that says a token has expired: its signature was right.
func aboutTime(call *ssa.CallCommon) bool {
	if len(call.Args) < 2 {
		return false
	}
	load, ok := call.Args[1].(*ssa.UnOp)
	if !ok {
		return false
	}
	g, ok := load.X.(*ssa.Global)
	return ok && strings.Contains(strings.ToLower(g.Name()), "expired")
}
