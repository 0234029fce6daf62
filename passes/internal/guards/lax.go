package guards

import (
	"go/ast"
	"go/constant"
	"go/types"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/clerkvet/clerkvet/passes/internal/flow"
	"github.com/clerkvet/clerkvet/passes/internal/lib"
)

// optional reports whether middleware is made with an option by which it may let anonymous requests through: in the
// call, or anywhere in the package if the options come from elsewhere.
func (c *checker) optional(obj types.Object, call *ast.CallExpr) bool {
	inline := call != nil
	if inline {
		for _, a := range call.Args {
			switch ast.Unparen(a).(type) {
			case *ast.CompositeLit, *ast.CallExpr, *ast.UnaryExpr:
			default:
				inline = false
			}
		}
		if fn, ok := obj.(*types.Func); ok && fn.Signature().Recv() != nil {
			inline = false
		}
	}
	for id, used := range c.pass.TypesInfo.Uses {
		if used.Pkg() != obj.Pkg() || inline && (id.Pos() < call.Pos() || id.End() > call.End()) {
			continue
		}
		for _, row := range c.index.Rows(used) {
			if row.Role == lib.OptionalGuard {
				return true
			}
		}
	}
	return false
}

// ownLax returns the packages of libraries of whose options this one mentions one that may let anonymous requests
// through, sorted. What tests mention is left out.
func (c *checker) ownLax() []string {
	var out []string
	for id, used := range c.pass.TypesInfo.Uses {
		if c.isTest(id.Pos()) {
			continue
		}
		for _, row := range c.index.Rows(used) {
			if row.Role == lib.OptionalGuard {
				out = append(out, used.Pkg().Path())
			}
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// ignores reports whether middleware is made with a struct, written out in the call, that says to go on where an error
// was ignored, and with a handler of errors that ignores some.
func (c *checker) ignores(call *ast.CallExpr) bool {
	on, handled := false, false
	for _, a := range call.Args {
		lit, ok := ast.Unparen(a).(*ast.CompositeLit)
		if !ok {
			continue
		}
		for _, elt := range lit.Elts {
			kv, ok := elt.(*ast.KeyValueExpr)
			if !ok {
				return false
			}
			rows := c.index.Rows(c.object(kv.Key))
			has := func(role lib.Role) bool {
				return lib.HasRole(rows, role)
			}
			switch {
			case has(lib.HandlesErrors):
				handled = c.returnsNil(kv.Value)
			case has(lib.IgnoresErrors):
				on = c.isTrue(kv.Value)
			case has(lib.OptionalGuard):
				return false
			}
		}
	}
	return on && handled
}

func (c *checker) isTrue(e ast.Expr) bool {
	v := c.pass.TypesInfo.Types[e].Value
	return v != nil && v.Kind() == constant.Bool && constant.BoolVal(v)
}

// returnsNil reports whether a function that is written out, or one of this package that is named, returns nil somewhere.
func (c *checker) returnsNil(e ast.Expr) bool {
	var fn *ssa.Function
	if lit, ok := ast.Unparen(e).(*ast.FuncLit); ok {
		fn = c.prog.Syntax(lit)
	} else if obj, ok := c.object(e).(*types.Func); ok {
		fn = c.own(obj)
	}
	if fn == nil {
		return false
	}
	return slices.ContainsFunc(fn.Blocks, func(b *ssa.BasicBlock) bool {
		ret, ok := last(b).(*ssa.Return)
		return ok && len(ret.Results) == 1 && flow.IsNil(ret.Results[0])
	})
}
