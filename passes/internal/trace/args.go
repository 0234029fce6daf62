package trace

import (
	"go/ast"
	"go/types"

	"github.com/clerkvet/clerkvet/passes/internal/lib"
)

// Arg returns argument i of call, nil if there is none by that number: a call f(g()) of a g with several results has
// fewer arguments than f has parameters. lib.Recv is the receiver of a method call.
func (g *Graph) Arg(call *ast.CallExpr, i int) ast.Expr {
	sel, ok := ast.Unparen(call.Fun).(*ast.SelectorExpr)
	if s := g.info.Selections[sel]; ok && s != nil && s.Kind() == types.MethodExpr {
		i++ // T.Method(recv, args...)
	} else if i == lib.Recv {
		if ok {
			return sel.X
		}
		return nil
	}
	if i < 0 || i >= len(call.Args) {
		return nil
	}
	return call.Args[i]
}

// argsFrom returns the arguments that parameter i of sig receives: one, or all that follow if it is variadic.
func (g *Graph) argsFrom(call *ast.CallExpr, sig *types.Signature, i int) []ast.Expr {
	if i == lib.Every {
		return call.Args
	}
	if a := g.Arg(call, i); a == nil {
		return nil
	} else if i == lib.Recv || sig == nil || !sig.Variadic() || i < sig.Params().Len()-1 {
		return []ast.Expr{a}
	}
	return call.Args[i:]
}

// argAt returns the argument for the parameter at index, nil if there is not exactly one.
func (g *Graph) argAt(call *ast.CallExpr, sig *types.Signature, index int) ast.Expr {
	if index != lib.Recv && sig != nil && sig.Variadic() && index == sig.Params().Len()-1 {
		if len(call.Args) != index+1 {
			return nil
		}
	}
	return g.Arg(call, index)
}
