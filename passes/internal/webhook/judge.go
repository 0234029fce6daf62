package webhook

import (
	"go/token"
	"go/types"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/clerkvet/clerkvet/passes/internal/flow"
	"github.com/clerkvet/clerkvet/passes/internal/gotype"
)

// judge decides for every function that verifies webhooks, or receives them.
func (c *checker) judge() {
	guarded := c.guarded()
	for _, fn := range c.funcs {
		if c.inTest(fn.Pos()) {
			continue
		}
		c.stand(fn)
		checks := c.checks(fn)
		known := certain(checks)
		b := c.follow(fn, c.payloads(fn, known))
		if len(known) > 0 {
			c.paths(fn, b, checks, known)
			for _, k := range known {
				c.quality(fn, b, k)
			}
			continue
		}
		if len(checks) == 0 && !guarded && c.isRoot(fn) && len(b.reads) > 0 && (len(b.decodes) > 0 || len(b.uses) > 0) && c.fromClerk(fn, b) {
			c.receives(fn, b)
		}
	}
}

func certain(checks []*check) (known []*check) {
	for _, k := range checks {
		if k.known {
			known = append(known, k)
		}
	}
	return known
}

func (c *checker) inTest(pos token.Pos) bool {
	return strings.HasSuffix(c.pass.Fset.Position(pos).Filename, "_test.go")
}

// isRoot reports whether a function gets requests from a router: it is not merely called by others of the package.
func (c *checker) isRoot(fn *ssa.Function) bool {
	return c.getsRequest(fn.Signature) && (c.callers[fn] == 0 || c.valued[fn])
}

// payloads returns the parameters of a function that it verifies.
func (c *checker) payloads(fn *ssa.Function, known []*check) (mask uint64) {
	for _, k := range known {
		call, ok := k.At.(ssa.CallInstruction)
		if !ok {
			continue
		}
		for i, p := range fn.Params {
			if i >= 64 || c.isRequest(p.Type()) || isHeader(p.Type()) {
				continue
			}
			for _, a := range flow.Operands(call.Common()) {
				if flow.Strip(a) == p && gotype.IsText(p.Type()) {
					mask |= 1 << i
				}
			}
		}
	}
	return mask
}

// receives notes a handler that nothing protects.
func (c *checker) receives(fn *ssa.Function, b *body) {
	at := b.reads[0]
	if len(b.decodes) > 0 {
		at = b.decodes[0]
	} else if len(b.uses) > 0 {
		at = b.uses[0]
	}
	outer := flow.Outermost(fn)
	if obj, ok := outer.Object().(*types.Func); ok && c.registeredElsewhere(fn, outer, obj) {
		if c.unverified[obj] == "" {
			c.unverified[obj] = c.place(flow.Pos(at))
		}
		return
	}
	c.find(Finding{Kind: Unverified, At: flow.Pos(at), Name: outer.Name()})
}

// registeredElsewhere reports whether another package gets to decide what stands before a handler.
func (c *checker) registeredElsewhere(fn, outer *ssa.Function, obj *types.Func) bool {
	if !obj.Exported() || c.pass.Pkg.Name() == "main" || c.valued[outer] || c.callers[outer] > 0 || len(c.routes[obj]) > 0 {
		return false
	}
	if obj.Name() == "ServeHTTP" && obj.Signature().Recv() != nil {
		return !c.converted(obj.Signature().Recv().Type()) && c.imported()
	}
	return (fn == outer || returnsHandler(obj.Signature())) && c.imported()
}

// converted reports whether the package itself makes an interface of a value of type t, as it does to register it.
func (c *checker) converted(t types.Type) bool {
	for _, fn := range c.funcs {
		for _, b := range fn.Blocks {
			for _, instr := range b.Instrs {
				if mi, ok := instr.(*ssa.MakeInterface); ok && types.Identical(mi.X.Type(), t) && !c.inTest(fn.Pos()) {
					if _, returned := (*mi.Referrers())[0].(*ssa.Return); len(*mi.Referrers()) != 1 || !returned {
						return true
					}
				}
			}
		}
	}
	return false
}

func returnsHandler(sig *types.Signature) bool {
	for r := range sig.Results().Variables() {
		switch r.Type().Underlying().(type) {
		case *types.Signature, *types.Interface:
			if !gotype.IsError(r.Type()) {
				return true
			}
		}
	}
	return false
}

func (c *checker) find(f Finding) {
	if !f.At.IsValid() {
		return
	}
	for _, have := range c.findings {
		if have.Kind == f.Kind && have.At == f.At {
			return
		}
	}
	c.findings = append(c.findings, f)
}
