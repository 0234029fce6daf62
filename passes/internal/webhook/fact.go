package webhook

import (
	"fmt"
	"go/ast"
	"go/token"
	"go/types"
	"path/filepath"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/clerkvet/clerkvet/passes/internal/flow"
	"github.com/clerkvet/clerkvet/passes/internal/gotype"
)

// A Fact is what other packages need to know of a function, or of a field.
type Fact struct {
	// Verifies is set on a function that verifies a webhook and tells the outcome by its last result.
	Verifies bool
	// Guards is set on middleware that verifies webhooks, and on a function that returns such.
	Guards bool
	// Handles is where a handler uses a webhook that it does not verify, "webhook.go:12".
	Handles string
	// Unset names the environment variable that the field, or the result of the function, holds: nobody has looked
	// whether it is set.
	Unset string
	// Secrets are the parameters of the function that are the secret of a webhook and may be empty. The field itself
	// is -1.
	Secrets []int
}

// AFact marks Fact as a fact.
func (*Fact) AFact() {}

// String describes the fact.
func (f *Fact) String() string {
	var parts []string
	if f.Verifies {
		parts = append(parts, "verifies a webhook")
	}
	if f.Guards {
		parts = append(parts, "guards webhooks")
	}
	if f.Handles != "" {
		parts = append(parts, "uses an unverified webhook at "+f.Handles)
	}
	if f.Unset != "" {
		parts = append(parts, "holds "+f.Unset+" unchecked")
	}
	for _, p := range f.Secrets {
		parts = append(parts, fmt.Sprintf("parameter %d is a webhook secret", p))
	}
	return strings.Join(parts, "; ")
}

func (c *checker) exportFacts() {
	out := make(map[types.Object]*Fact)
	fact := func(obj types.Object) *Fact {
		if out[obj] == nil {
			out[obj] = new(Fact)
		}
		return out[obj]
	}
	for _, fn := range c.funcs {
		obj, ok := flow.Outermost(fn).Object().(*types.Func)
		if !ok || !obj.Exported() || obj.Pkg() != c.pass.Pkg || c.inTest(fn.Pos()) {
			continue
		}
		if c.guards(fn) {
			fact(obj).Guards = true
		}
		if fn.Parent() == nil && c.vouchOf(fn) == vouches && !c.isHandler(fn) {
			fact(obj).Verifies = true
		}
	}
	for obj, place := range c.unverified {
		fact(obj).Handles = place
	}
	c.secretFacts(fact)
	for obj, f := range out {
		c.pass.ExportObjectFact(obj, f)
	}
}

// isHandler reports whether a function serves requests and says nothing to a caller.
func (c *checker) isHandler(fn *ssa.Function) bool {
	return c.handles(fn.Signature) && fn.Signature.Results().Len() == 0 && fn.Signature.Params().Len() == 2
}

// place renders a position for other packages.
func (c *checker) place(pos token.Pos) string {
	p := c.pass.Fset.Position(pos)
	return fmt.Sprintf("%s:%d", filepath.Base(p.Filename), p.Line)
}

// registered reports handlers of other packages where they are registered, unless a middleware in sight verifies
// webhooks.
func (c *checker) registered() {
	handles := false
	for _, f := range c.facts {
		handles = handles || f.Handles != ""
	}
	if !handles || c.guarded() {
		return
	}
	done := make(map[types.Object]bool)
	found := func(obj types.Object, at token.Pos) {
		f := c.facts[obj]
		if f == nil || f.Handles == "" || done[obj] || c.inTest(at) {
			return
		}
		done[obj] = true
		c.find(Finding{Kind: Registered, At: at, Name: obj.Name(), Place: f.Handles})
	}
	for _, file := range c.pass.Files {
		for n := range ast.Preorder(file) {
			switch n := n.(type) {
			case *ast.Ident:
				if fn, ok := c.pass.TypesInfo.Uses[n].(*types.Func); ok && fn.Pkg() != c.pass.Pkg {
					found(fn.Origin(), n.Pos())
				}
			case *ast.CallExpr:
				for _, a := range n.Args {
					if m := c.serveHTTP(a); m != nil {
						found(m, a.Pos())
					}
				}
			}
		}
	}
}

// serveHTTP returns the method of an argument by which it is a handler.
func (c *checker) serveHTTP(e ast.Expr) types.Object {
	t := c.pass.TypesInfo.TypeOf(e)
	if t == nil || types.IsInterface(t) {
		return nil
	}
	name := gotype.Name(t)
	if name == "" {
		return nil
	}
	obj, _, _ := types.LookupFieldOrMethod(t, true, c.pass.Pkg, "ServeHTTP")
	if fn, ok := obj.(*types.Func); ok && fn.Pkg() != c.pass.Pkg {
		return fn.Origin()
	}
	return nil
}
