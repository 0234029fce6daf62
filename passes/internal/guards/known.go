package guards

import (
	"go/ast"
	"go/types"

	"golang.org/x/tools/go/ssa"

	"github.com/clerkvet/clerkvet/passes/internal/flow"
	"github.com/clerkvet/clerkvet/passes/internal/lib"
)

// guard returns what holds behind middleware that is a value of the function.
func (c *checker) guard(v ssa.Value) (set, bool) { return c.guardValue(v, 0) }

func (c *checker) guardValue(v ssa.Value, depth int) (set, bool) {
	if depth > 6 {
		return set{}, false
	}
	switch v := v.(type) {
	case *ssa.Function:
		return c.guardFunc(v)
	case *ssa.MakeClosure:
		if fn, ok := v.Fn.(*ssa.Function); ok {
			return c.guardFunc(fn)
		}
	case *ssa.ChangeType:
		return c.guardValue(v.X, depth+1)
	case *ssa.Call:
		if fn := flow.Callee(v.Common()); fn != nil {
			if s, ok := c.guardOf(fn, c.expr(v)); ok {
				return given(true, s), true
			}
		}
		if s := c.of(v.Common()); s != nil && s.Gives != nil {
			return c.givenBy(s, v.Common()), true
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
					return set{}, false
				}
				vals = append(vals, s.val)
			}
			return c.guardAll(vals, depth)
		}
	}
	return set{}, false
}

// guardFunc returns what holds behind middleware that is a function: one of a library, or one that wraps a handler.
func (c *checker) guardFunc(fn *ssa.Function) (set, bool) {
	var s *Summary
	if obj := flow.Declared(fn); obj != nil {
		if known, ok := c.guardOf(obj, nil); ok {
			return given(true, known), true
		}
		if own := c.own(obj); own != nil {
			s = c.summary(own)
		} else {
			s = c.imported(obj)
		}
	} else if c.names[fn] != (funcName{}) {
		s = c.summary(fn)
	}
	if s == nil || s.Gives == nil {
		return set{}, false
	}
	return c.set(*s.Gives), true
}

func (c *checker) guardAll(vals []ssa.Value, depth int) (set, bool) {
	s := never
	for _, v := range vals {
		g, ok := c.guardValue(v, depth+1)
		if !ok {
			return set{}, false
		}
		s = s.and(g)
	}
	return s, len(vals) > 0
}

// gives returns what holds behind the middleware that a function returns, or behind the handler that it wraps and
// returns: on every way out that returns something.
func (c *checker) gives(f *flowOf) (s set, ok bool) {
	fn := f.fn
	rs := fn.Signature.Results()
	if rs.Len() == 0 || !c.isHandler(rs.At(0).Type()) && !c.isMiddleware(rs.At(0).Type()) {
		return set{}, false
	}
	s = never
	for _, b := range fn.Blocks {
		ret, isReturn := last(b).(*ssa.Return)
		if !isReturn || f.in[b.Index] == unreached || len(ret.Results) == 0 || flow.IsNil(ret.Results[0]) {
			continue
		}
		g, known := c.handed(ret.Results[0])
		if !known {
			return set{}, false
		}
		s, ok = s.and(g), true
	}
	return s, ok
}

// handed returns what holds behind a handler or middleware that is returned.
func (c *checker) handed(v ssa.Value) (set, bool) {
	s := set{}
	for range 8 {
		v = c.only(flow.Strip(v))
		if lit := closure(v); lit != nil {
			inner, ok := c.leads(lit)
			return s.or(inner), ok
		}
		wrap, ok := v.(*ssa.Call)
		if !ok {
			break
		}
		if g, ok := c.guardValue(wrap, 0); ok && c.wrapped(wrap.Common()) == nil {
			return s.or(g), true
		}
		g, ok := c.guard(wrap.Common().Value)
		next := c.wrapped(wrap.Common())
		if !ok || next == nil {
			return set{}, false
		}
		s, v = s.or(g), next
	}
	if c.isHandler(v.Type()) && !flow.IsNil(v) {
		// The next handler itself, behind whatever was wrapped around it.
		switch v.(type) {
		case *ssa.Parameter, *ssa.FreeVar, *ssa.UnOp:
			return s, true
		}
	}
	return set{}, false
}

// leads returns what holds behind a literal or function: a handler that goes on, or middleware.
func (c *checker) leads(fn *ssa.Function) (set, bool) {
	if c.names[fn] == (funcName{}) {
		return c.guardFunc(fn)
	}
	s := c.summary(fn)
	switch {
	case s == nil:
		return set{}, false
	case s.Gives != nil:
		return c.set(*s.Gives), true
	case s.Next != nil:
		return c.set(s.Next.Held), true
	}
	return set{}, false
}

// guardOf returns what holds behind the middleware of a library that a call makes.
func (c *checker) guardOf(obj types.Object, call *ast.CallExpr) (State, bool) {
	return c.guardBy(c.index.Rows(obj), obj, call)
}

// guardBy is guardOf for a symbol with the rows. Of one that only another package mentions obj is nil: the type checker
// need not have seen it, and the drivers differ in that.
func (c *checker) guardBy(rows []lib.Row, obj types.Object, call *ast.CallExpr) (State, bool) {
	for _, row := range rows {
		switch row.Role {
		case lib.Guards:
			if obj != nil && c.optional(obj, call) {
				if call != nil && c.ignores(call) {
					return Optional | Verified, true
				}
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
		return Authn | Verified
	case lib.GuardsFound:
		return Authn
	case lib.GuardsOptionally:
		return Optional | Verified
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
