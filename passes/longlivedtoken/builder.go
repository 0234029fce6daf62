package longlivedtoken

import (
	"go/ast"
	"go/types"

	"github.com/clerkvet/clerkvet/passes/internal/lib"
	"github.com/clerkvet/clerkvet/passes/internal/trace"
)

// builders reports tokens that a chain of calls builds without setting when they expire.
func (c *checker) builders() {
	for _, use := range c.graph.Uses(lib.BuildsToken) {
		if c.chainExpiry(c.graph.Arg(use.Call, lib.Recv)) == absent && c.issued(use.Call) {
			c.reportAbsent(selector(use.Call), trace.Arrival{Sink: &trace.Sink{Arg: use.Call}})
		}
	}
}

// selector returns the name of the method that a call calls.
func selector(call *ast.CallExpr) ast.Expr {
	if sel, ok := ast.Unparen(call.Fun).(*ast.SelectorExpr); ok {
		return sel.Sel
	}
	return call
}

// chainExpiry judges the calls that a chain consists of, back to the one with which it begins.
func (c *checker) chainExpiry(e ast.Expr) expiry {
	for range maxChain {
		call, ok := ast.Unparen(orNil(e)).(*ast.CallExpr)
		if !ok {
			return c.heldExpiry(e)
		}
		state, begins := c.linkExpiry(call)
		if state != absent || begins {
			return state
		}
		e = c.graph.Arg(call, lib.Recv)
	}
	return unknown
}

// maxChain bounds the calls of a chain. Tokens have a dozen claims.
const maxChain = 64

func orNil(e ast.Expr) ast.Expr {
	if e == nil {
		return &ast.BadExpr{}
	}
	return e
}

// linkExpiry judges one call of a chain, and reports whether it is the first.
func (c *checker) linkExpiry(call *ast.CallExpr) (state expiry, begins bool) {
	callee := c.graph.Callee(call)
	if callee == nil || !c.uses.KnownObject(callee) {
		return unknown, false
	}
	for _, row := range c.uses.Rows(callee) {
		switch row.Role {
		case lib.BeginsToken:
			return absent, true
		case lib.LimitsToken:
			return present, false
		case lib.SetsClaim:
			return c.keyExpiry(orNil(c.graph.Arg(call, row.Key))), false
		case lib.AddsClaims:
			return c.addedExpiry(c.graph.Arg(call, row.Arg)), false
		}
	}
	return absent, false
}

// addedExpiry judges claims that a chain adds.
func (c *checker) addedExpiry(e ast.Expr) expiry {
	if e == nil {
		return unknown
	}
	if _, state := c.mapExpiry(e); state != unknown {
		return state
	}
	for _, o := range c.graph.Origins(e) {
		if o.Kind != trace.Struct {
			return unknown
		}
		if state := c.structExpiry(o, c.pass.TypesInfo.TypeOf(o.Expr), false); state != absent {
			return state
		}
	}
	return absent
}

// heldExpiry judges a chain that goes on from a local variable, on which the function calls nothing else that sets
// the claim.
func (c *checker) heldExpiry(e ast.Expr) expiry {
	id, ok := ast.Unparen(orNil(e)).(*ast.Ident)
	if !ok {
		return unknown
	}
	v, ok := c.pass.TypesInfo.Uses[id].(*types.Var)
	fn := c.graph.FuncAt(id.Pos())
	if !ok || fn == nil {
		return unknown
	}
	defs := c.graph.Defs(v)
	for _, d := range defs {
		if call, ok := ast.Unparen(orNil(d.Value)).(*ast.CallExpr); !ok || d.Kind != trace.Assigned || len(defs) > 1 {
			return unknown
		} else if state := c.chainExpiry(call); state != absent {
			return state
		}
	}
	if len(defs) == 0 {
		return unknown
	}
	state := absent
	ast.PreorderStack(fn.Body, nil, func(n ast.Node, stack []ast.Node) bool {
		use, ok := n.(*ast.Ident)
		if ok && state == absent && c.pass.TypesInfo.Uses[use] == v {
			state = c.calledOn(stack)
		}
		return true
	})
	return state
}

// calledOn judges the use of a builder at the end of stack: a method called on it, and the chain from there.
func (c *checker) calledOn(stack []ast.Node) expiry {
	for i := len(stack) - 1; i > 0; i -= 2 {
		if _, ok := stack[i].(*ast.SelectorExpr); !ok {
			break
		}
		call, ok := stack[i-1].(*ast.CallExpr)
		if !ok {
			return unknown
		}
		if state, _ := c.linkExpiry(call); state != absent {
			return state
		}
		if i-2 >= 0 {
			if _, ok := stack[i-2].(*ast.SelectorExpr); !ok {
				return absent
			}
		}
	}
	return unknown
}
