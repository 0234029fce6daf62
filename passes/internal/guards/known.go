package guards

import (
	"go/ast"
	"go/types"

	"golang.org/x/tools/go/ssa"

	"github.com/clerkvet/clerkvet/passes/internal/lib"
)

// guard returns what holds behind middleware that is a value of the function.
func (c *checker) guard(v ssa.Value) (State, bool) { return c.guardValue(v, 0) }

func (c *checker) guardValue(v ssa.Value, depth int) (State, bool) {
	if depth > 6 {
		return 0, false
	}
	switch v := v.(type) {
	case *ssa.Function:
		if obj := named(v); obj != nil {
			return c.guardOf(obj, nil)
		}
	case *ssa.MakeClosure:
		if fn, ok := v.Fn.(*ssa.Function); ok {
			return c.guardValue(fn, depth+1) // a method value
		}
	case *ssa.ChangeType:
		return c.guardValue(v.X, depth+1)
	case *ssa.Call:
		if s, ok := c.guardOf(callee(v.Common()), c.expr(v)); ok {
			return s, true
		}
		if fn := c.body(v.Common()); fn != nil {
			return c.guardReturned(fn, depth)
		}
	case *ssa.UnOp:
		switch addr := v.X.(type) {
		case *ssa.Global:
			return c.guardAll(c.inGlobal[addr], depth)
		case *ssa.FieldAddr:
			if f := field(addr.X, addr.Field); f != nil {
				return c.guardAll(c.inField[f.Origin()], depth)
			}
		case *ssa.Alloc, *ssa.FreeVar:
			var vals []ssa.Value
			for _, s := range c.stored(addr, v) {
				if s.instr == nil {
					return 0, false
				}
				vals = append(vals, s.val)
			}
			return c.guardAll(vals, depth)
		}
	}
	return 0, false
}

// guardReturned returns what holds behind the middleware that a function makes.
func (c *checker) guardReturned(fn *ssa.Function, depth int) (State, bool) {
	var vals []ssa.Value
	for _, b := range fn.Blocks {
		if ret, ok := b.Instrs[len(b.Instrs)-1].(*ssa.Return); ok && len(ret.Results) == 1 {
			vals = append(vals, ret.Results[0])
		}
	}
	return c.guardAll(vals, depth)
}

func (c *checker) guardAll(vals []ssa.Value, depth int) (State, bool) {
	s := all
	for _, v := range vals {
		g, ok := c.guardValue(v, depth+1)
		if !ok {
			return 0, false
		}
		s &= g
	}
	return s, len(vals) > 0
}

// guardOf returns what holds behind the middleware of a library that a call makes.
func (c *checker) guardOf(obj types.Object, call *ast.CallExpr) (State, bool) {
	for _, row := range c.index.Rows(obj) {
		switch row.Role {
		case lib.Guards:
			if c.optional(obj, call) {
				return Maybe, true
			}
			return guardState(row.Of), true
		case lib.AdaptsGuard:
			if call == nil || row.Arg >= len(call.Args) {
				return Maybe, true
			}
			return c.guardExpr(call.Args[row.Arg])
		}
	}
	return 0, false
}

func guardState(k lib.Kind) State {
	switch k {
	case lib.GuardsUser:
		return Authn
	case lib.GuardsOptionally:
		return Optional
	case lib.GuardsReverified:
		return Reverified
	}
	return Key
}

// guardExpr is guard for syntax.
func (c *checker) guardExpr(e ast.Expr) (State, bool) {
	switch e := ast.Unparen(e).(type) {
	case *ast.CallExpr:
		return c.guardOf(c.object(e.Fun), e)
	case *ast.Ident, *ast.SelectorExpr:
		return c.guardOf(c.object(e), nil)
	}
	return 0, false
}

func (c *checker) object(e ast.Expr) types.Object {
	switch e := ast.Unparen(e).(type) {
	case *ast.Ident:
		return c.pass.TypesInfo.Uses[e]
	case *ast.SelectorExpr:
		return c.pass.TypesInfo.Uses[e.Sel]
	case *ast.IndexExpr:
		return c.object(e.X)
	}
	return nil
}

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
