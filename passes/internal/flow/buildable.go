package flow

import (
	"go/ast"
	"go/types"
)

// buildable reports whether the builder can be let at the files. It recurses without end into an index of an interface,
// which is what token.Claims["iss"] is before its author remembers the type assertion, and a stack that overflows can't
// be recovered from.
func (p *Program) buildable() bool {
	ok := true
	for _, f := range p.files {
		ast.Inspect(f, func(n ast.Node) bool {
			if x, isIndex := n.(*ast.IndexExpr); isIndex && plainInterface(p.info.TypeOf(x.X)) {
				ok = false
			}
			return ok
		})
	}
	return ok
}

// plainInterface reports whether t is an interface and no type parameter, whose index is that of its type set.
func plainInterface(t types.Type) bool {
	if t == nil {
		return false
	}
	if _, ok := types.Unalias(t).(*types.TypeParam); ok {
		return false
	}
	return types.IsInterface(t)
}
