package verify

import (
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/clerkvet/clerkvet/passes/internal/flow"
	"github.com/clerkvet/clerkvet/passes/internal/gotype"
	"github.com/clerkvet/clerkvet/passes/internal/lib"
	"github.com/clerkvet/clerkvet/passes/internal/uses"
)

// handed looks at a call that gets the error, and reports whether it may be what acts on it.
func (w *watcher) handed(call ssa.CallInstruction) bool {
	fn := flow.Callee(call.Common())
	if fn == nil || fn.Pkg() == nil {
		return !call.Common().IsInvoke() // err.Error() looks at nothing
	}
	if fn.Pkg().Path() == "errors" {
		if res := call.Value(); res != nil && fn.Name() == "Is" && aboutTime(call.Common()) {
			w.boolean(res, true)
		}
		return fn.Name() == "As" || fn.Name() == "Is"
	}
	return !quiet(call.Common()) && fn.Name() != "Error" && !w.ignored(call)
}

// ignored reports whether an error is handed to a function of the package that does nothing about it: it comes back
// whatever the error is, and at most writes it somewhere.
func (w *watcher) ignored(call ssa.CallInstruction) bool {
	fn := w.c.prog.Body(call.Common())
	if fn == nil || !w.comesBack(fn) {
		return false
	}
	for i, a := range flow.Operands(call.Common()) {
		if i >= len(fn.Params) || !w.seen[a] {
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
func (w *watcher) comesBack(fn *ssa.Function) bool {
	for r := range fn.Signature.Results().Variables() {
		if gotype.IsError(r.Type()) || gotype.IsBool(r.Type()) {
			return false
		}
	}
	return w.c.returnsFrom(fn, 0)
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
