package verify

import (
	"go/ast"
	"go/types"

	"golang.org/x/tools/go/ssa"

	"github.com/clerkvet/clerkvet/passes/internal/flow"
)

// OnlyDecodes reports whether the function that e is, a literal or the name of a function of the package, decodes a
// token and contains nothing that could verify one.
func (r *Result) OnlyDecodes(e ast.Expr) bool {
	fn := r.function(e)
	return fn != nil && len(r.c.checks(fn)) == 0 && len(r.c.decodings(fn)) > 0
}

// AcceptsUnsigned reports whether the function that e is returns nothing but a constant of the type with the given
// name, and nil errors.
func (r *Result) AcceptsUnsigned(e ast.Expr, constant string) bool {
	fn := r.function(e)
	if fn == nil {
		return false
	}
	rets := returnsOf(fn)
	for _, ret := range rets {
		if len(ret.Results) != 2 {
			return false
		}
		k, ok := flow.Strip(ret.Results[0]).(*ssa.Const)
		if !ok {
			return false
		}
		if n, ok := types.Unalias(k.Type()).(*types.Named); !ok || n.Obj().Name() != constant {
			return false
		}
	}
	return len(rets) > 0
}

func (r *Result) function(e ast.Expr) *ssa.Function {
	c := r.c
	if c.prog == nil || c.prog.Package() == nil {
		return nil
	}
	switch e := ast.Unparen(e).(type) {
	case *ast.FuncLit:
		return c.prog.Syntax(e)
	case *ast.Ident:
		if fn, ok := c.pass.TypesInfo.Uses[e].(*types.Func); ok {
			return c.withBody(fn)
		}
	case *ast.SelectorExpr:
		if fn, ok := c.pass.TypesInfo.Uses[e.Sel].(*types.Func); ok {
			return c.withBody(fn)
		}
	}
	return nil
}

func (c *checker) withBody(fn *types.Func) *ssa.Function {
	if fn.Pkg() != c.pass.Pkg {
		return nil
	}
	if f := c.prog.Func(fn); f != nil && len(f.Blocks) > 0 {
		return f
	}
	return nil
}
