package guards

import (
	"go/ast"
	"go/types"

	"golang.org/x/tools/go/ssa"

	"github.com/clerkvet/clerkvet/passes/internal/flow"
	"github.com/clerkvet/clerkvet/passes/internal/lib"
)

// bridge looks for middleware of net/http that is run inside a handler of a framework, which goes on although the
// middleware has rejected the request.
func (c *checker) bridge(f *flowOf) {
	kind := c.serves(f.fn)
	if kind != lib.ServesGin && kind != lib.ServesEcho && kind != lib.ServesFiber {
		return
	}
	s := c.summary(f.fn)
	if s == nil || s.Next == nil || s.Next.State&(Authn|Unsure) != 0 || len(s.Next.Needs) > 0 {
		return
	}
	f.visit(func(instr ssa.Instruction, _ elem) {
		call, ok := instr.(*ssa.Call)
		if !ok {
			return
		}
		guard, lit := c.bridged(call.Common())
		if guard&Authn == 0 && (guard&Optional == 0 || !c.refusesAnywhere(lit)) {
			return
		}
		how := "return unless the handler inside was reached"
		if kind == lib.ServesGin {
			how = "abort unless the handler inside was reached"
		}
		if e := c.expr(call); e != nil {
			c.problem(f, selected(e), Problem{
				Category: "bridge",
				Message:  "the chain goes on although the middleware has rejected the request; " + how,
			})
		}
	})
}

// selected returns the name of the method that a call calls.
func selected(e *ast.CallExpr) ast.Node {
	if sel, ok := e.Fun.(*ast.SelectorExpr); ok {
		return sel.Sel
	}
	return e
}

// bridged returns what holds behind the middleware by which a call of ServeHTTP leads, and the handler inside.
func (c *checker) bridged(call *ssa.CallCommon) (State, *ssa.Function) {
	h := c.servedBy(call)
	if h == nil {
		return 0, nil
	}
	s, inside := c.unwrap(h)
	return s, closure(inside)
}

// unwrap returns what holds behind the middleware in which a handler is wrapped, and the handler inside.
func (c *checker) unwrap(h ssa.Value) (s State, inside ssa.Value) {
	for range 8 {
		h = c.only(flow.Strip(h))
		wrap, ok := h.(*ssa.Call)
		if !ok {
			break
		}
		if guard, ok := c.guard(wrap.Common().Value); ok {
			s |= guard.state
		}
		next := c.wrapped(wrap.Common())
		if next == nil {
			break
		}
		h = next
	}
	return s, h
}

// servedBy returns the handler of net/http that a call runs, by h.ServeHTTP(w, r) or as the handler of a framework; nil
// for any other call.
func (c *checker) servedBy(call *ssa.CallCommon) ssa.Value {
	if h := c.adapted(call); h != nil {
		return h
	}
	args := flow.Operands(call)
	if fn := flow.Callee(call); fn == nil || fn.Name() != "ServeHTTP" || len(args) == 0 {
		return nil
	}
	return args[0]
}

// adapted returns the handler of net/http that a call runs as one of a framework, as in adaptor.HTTPHandler(h)(c); nil
// for any other call. Such a call says nothing of how the handler has answered.
func (c *checker) adapted(call *ssa.CallCommon) ssa.Value {
	if call.IsInvoke() {
		return nil
	}
	adapter, ok := c.only(call.Value).(*ssa.Call)
	if !ok {
		return nil
	}
	if _, ok := c.row(adapter.Common(), lib.AdaptsGuard); ok {
		return nil // middleware, which calls the handlers that follow by itself
	}
	row, ok := c.row(adapter.Common(), lib.AdaptsHandler)
	if !ok {
		return nil
	}
	return flow.Arg(adapter.Common(), row.Arg)
}

// refusesAnywhere reports whether a literal rejects requests.
func (c *checker) refusesAnywhere(fn *ssa.Function) bool {
	if fn == nil {
		return false
	}
	for _, b := range fn.Blocks {
		for _, instr := range b.Instrs {
			if call, ok := instr.(*ssa.Call); ok && (c.rejects(call.Common()) || c.stops(call.Common())) {
				return true
			}
		}
	}
	return false
}

// wrapH looks for r.Use(gin.WrapH(middleware(handler))): gin goes on whatever the handler does.
func (c *checker) wrapH(f *flowOf) {
	f.visit(func(instr ssa.Instruction, _ elem) {
		use, ok := instr.(ssa.CallInstruction)
		fn := (*types.Func)(nil)
		if ok {
			fn = flow.Callee(use.Common())
		}
		if fn == nil || fn.Name() != "Use" || !c.knownFunc(fn) || len(use.Common().Args) == 0 {
			return
		}
		handlers, _ := flow.Variadic(use.Common().Args[len(use.Common().Args)-1])
		for _, h := range handlers {
			wrap, ok := flow.Strip(h).(*ssa.Call)
			if !ok || callName(wrap.Common()) != "WrapH" || !c.knownFunc(flow.Callee(wrap.Common())) {
				continue
			}
			inside := flow.Arg(wrap.Common(), 0)
			if inside == nil {
				continue
			}
			if guard, _ := c.unwrap(inside); guard&(Authn|Optional) != 0 {
				c.problem(f, c.shown(wrap), Problem{
					Category: "bridge",
					Message:  "gin goes on whatever the wrapped handler does: requests without a session pass; use a middleware that aborts",
				})
			}
		}
	})
}
