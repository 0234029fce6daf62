package uncheckedclaims

import (
	"go/ast"
	"go/types"

	"golang.org/x/tools/go/ssa"

	"github.com/clerkvet/clerkvet/passes/internal/flow"
	"github.com/clerkvet/clerkvet/passes/internal/gotype"
	"github.com/clerkvet/clerkvet/passes/internal/lib"
	"github.com/clerkvet/clerkvet/passes/internal/trace"
)

// extractor looks into a function that finds the token in a request.
func (c *checker) extractor(s *sessionSetup, os []trace.Origin) {
	for _, o := range os {
		if o.Kind == trace.FuncValue {
			if fn := c.prog.function(o.Expr, o.Obj); fn != nil {
				s.cookie = s.cookie || c.readsCookie(fn, make(map[*ssa.Function]bool))
				continue
			}
			if f := c.facts[o.Obj]; f != nil && f.Cookie {
				s.cookie = true
			}
		}
	}
}

// readsCookie reports whether fn, or a function of the package that it calls, reads a cookie.
func (c *checker) readsCookie(fn *ssa.Function, seen map[*ssa.Function]bool) bool {
	if fn == nil || seen[fn] {
		return false
	}
	seen[fn] = true
	for _, b := range fn.Blocks {
		for _, instr := range b.Instrs {
			call, ok := instr.(ssa.CallInstruction)
			if !ok {
				continue
			}
			if obj := flow.Callee(call.Common()); obj != nil && c.cookieCall(obj) || c.readsCookie(callee(call.Common()), seen) {
				return true
			}
		}
	}
	return false
}

func (c *checker) cookieCall(obj types.Object) bool {
	if _, ok := c.rowOf(obj, lib.ReadsCookie); ok {
		return true
	}
	f := c.facts[obj]
	return f != nil && f.Cookie
}

// returnsCookie reports whether a function of this package returns text that can come from a cookie.
func (c *checker) returnsCookie(fn *ssa.Function) bool {
	obj, ok := fn.Object().(*types.Func)
	if !ok || fn.Signature.Results().Len() == 0 || !gotype.IsString(fn.Signature.Results().At(0).Type()) {
		return false
	}
	decl := c.declared(obj)
	if decl == nil || decl.Body == nil {
		return false
	}
	found := false
	ast.Inspect(decl.Body, func(n ast.Node) bool {
		if ret, ok := n.(*ast.ReturnStmt); ok && len(ret.Results) > 0 && !found {
			var s sessionSetup
			c.token(&s, ret.Results[0], 0)
			found = s.cookie
		}
		_, lit := n.(*ast.FuncLit)
		return !lit
	})
	return found
}

func (c *checker) token(s *sessionSetup, e ast.Expr, depth int) {
	c.tokens(s, c.graph.Origins(e), depth)
}

// tokens finds out whether a token can come from a cookie, also of a caller.
func (c *checker) tokens(s *sessionSetup, os []trace.Origin, depth int) {
	if depth > 5 {
		return
	}
	for _, o := range os {
		switch o.Kind {
		case trace.Call, trace.Unknown:
			s.cookie = s.cookie || c.cookieCall(c.called(o))
		case trace.Field:
			c.cookieValue(s, o)
		case trace.Text:
			for _, p := range o.Parts {
				if p.Hole != nil {
					c.tokens(s, []trace.Origin{*p.Hole}, depth+1)
				}
			}
		case trace.Param:
			c.tokenParam(s, o.Obj.(*types.Var), depth)
		}
	}
}

// called returns the function whose result an origin is, nil if it is none.
func (c *checker) called(o trace.Origin) types.Object {
	if o.Kind == trace.Call {
		return o.Obj
	}
	if call, ok := o.Expr.(*ast.CallExpr); ok {
		return c.graph.Callee(call)
	}
	return nil
}

// cookieValue looks at the value of a cookie, by its field.
func (c *checker) cookieValue(s *sessionSetup, o trace.Origin) {
	row, ok := c.rowOf(o.Obj, lib.Cookie)
	sel, isSel := o.Expr.(*ast.SelectorExpr)
	if !ok || row.Of != lib.CookieValue || !isSel {
		return
	}
	for _, x := range c.graph.Origins(sel.X) {
		s.cookie = s.cookie || c.cookieCall(c.called(x))
	}
}

// tokenParam looks at what the callers in this package give as a token.
func (c *checker) tokenParam(s *sessionSetup, v *types.Var, depth int) {
	s.params = append(s.params, v)
	f := c.graph.FuncAt(v.Pos())
	if f == nil || f.Obj == nil || f.Sig == nil {
		return
	}
	for i := range f.Sig.Params().Len() {
		if f.Sig.Params().At(i) != v {
			continue
		}
		for _, call := range c.graph.Calls(f.Obj) {
			if a := c.graph.Arg(call, i); a != nil && !c.InTest(call.Pos()) {
				c.token(s, a, depth+1)
			}
		}
	}
}
