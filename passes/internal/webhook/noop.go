package webhook

import (
	"go/types"

	"golang.org/x/tools/go/ssa"

	"github.com/clerkvet/clerkvet/passes/internal/flow"
	"github.com/clerkvet/clerkvet/passes/internal/gotype"
	"github.com/clerkvet/clerkvet/passes/internal/lib"
)

// stand looks for a verifier that accepts everything and that a function returns in the place of a real one: who asks
// the verifier, behind an interface, can't know.
func (c *checker) stand(fn *ssa.Function) {
	if !c.makesVerifier(fn) {
		return
	}
	for _, b := range fn.Blocks {
		ret, ok := b.Instrs[len(b.Instrs)-1].(*ssa.Return)
		if !ok {
			continue
		}
		for _, r := range ret.Results {
			if mi, ok := r.(*ssa.MakeInterface); ok && c.acceptsAll(mi.X.Type()) {
				c.find(Finding{Kind: Skipped, At: flow.Pos(ret), Name: "this verifier stands in"})
			}
		}
	}
}

// makesVerifier reports whether a function calls a library to get a verifier.
func (c *checker) makesVerifier(fn *ssa.Function) bool {
	for _, call := range flow.Calls(fn) {
		for _, row := range c.index.Called(call.Common()) {
			if row.Role == lib.TakesSecret && row.Of == lib.WebhookSecret && row.Empty {
				return true
			}
		}
	}
	return false
}

// acceptsAll reports whether a type of the package has a method that gets a payload and headers, and says yes to all.
func (c *checker) acceptsAll(t types.Type) bool {
	for m := range types.NewMethodSet(t).Methods() {
		obj, ok := m.Obj().(*types.Func)
		if !ok || obj.Pkg() != c.pass.Pkg {
			continue
		}
		var payload, header bool
		for p := range obj.Signature().Params().Variables() {
			payload = payload || gotype.IsBytes(p.Type())
			header = header || isHeader(p.Type()) || c.isRequest(p.Type())
		}
		fn := c.prog.Func(obj)
		if payload && header && fn != nil && len(fn.Blocks) == 1 {
			if ret, ok := fn.Blocks[0].Instrs[len(fn.Blocks[0].Instrs)-1].(*ssa.Return); ok && len(ret.Results) == 1 {
				if k, ok := ret.Results[0].(*ssa.Const); ok && (gotype.IsError(k.Type()) || gotype.IsBool(k.Type())) && fine(k) {
					return true
				}
			}
		}
	}
	return false
}
