package longlivedtoken

import (
	"go/ast"
	"go/constant"
	"go/types"

	"github.com/clerkvet/clerkvet/passes/internal/lib"
	"github.com/clerkvet/clerkvet/passes/internal/trace"
)

// mapExpiry judges claims that are a map, and returns the literal that it begins as, if there is one.
func (c *checker) mapExpiry(e ast.Expr) (*ast.CompositeLit, expiry) {
	switch e := ast.Unparen(e).(type) {
	case *ast.CompositeLit:
		return e, c.literalExpiry(e)
	case *ast.CallExpr:
		if tv := c.pass.TypesInfo.Types[e.Fun]; tv.IsType() && len(e.Args) == 1 {
			return c.mapExpiry(e.Args[0])
		}
		return c.resultExpiry(e)
	case *ast.Ident:
		return c.variableExpiry(e)
	}
	return nil, unknown
}

func (c *checker) literalExpiry(lit *ast.CompositeLit) expiry {
	if _, ok := typeUnder(c.pass.TypesInfo, lit).(*types.Map); !ok {
		return unknown
	}
	for _, elt := range lit.Elts {
		kv, ok := elt.(*ast.KeyValueExpr)
		if !ok {
			return unknown
		}
		if state := c.keyExpiry(kv.Key); state != absent {
			c.entry(lit, kv.Value, state)
			return state
		}
	}
	return absent
}

// entry judges the value of the claim in a map of which the table does not know that it holds claims.
func (c *checker) entry(m, value ast.Expr, state expiry) {
	if state != present || value == nil {
		return
	}
	if named, ok := types.Unalias(c.pass.TypesInfo.TypeOf(m)).(*types.Named); ok && c.uses.Rows(named.Obj()) != nil {
		return
	}
	for _, o := range c.graph.Origins(value) {
		a := trace.Arrival{Origin: o, Sink: &trace.Sink{Row: lib.Row{Role: lib.SetsClaim}, Arg: value}}
		c.limit(a, lib.LifeExpiry)
	}
}

// keyExpiry judges the name of a claim.
func (c *checker) keyExpiry(key ast.Expr) expiry {
	v := c.pass.TypesInfo.Types[key].Value
	switch {
	case v == nil || v.Kind() != constant.String:
		return unknown
	case constant.StringVal(v) == "exp":
		return present
	case proofs[constant.StringVal(v)]:
		return unknown
	}
	return absent
}

// proofs are claims of tokens that are good for one request or tell of an event: those of DPoP, of RFC 8417 and of
// logouts. They have no expiry, and need none.
var proofs = map[string]bool{"htm": true, "htu": true, "ath": true, "events": true, "toe": true}

// resultExpiry judges the map that a function of this package returns.
func (c *checker) resultExpiry(call *ast.CallExpr) (*ast.CompositeLit, expiry) {
	fn := c.graph.Body(c.graph.Callee(call))
	if fn == nil || len(fn.Returns()) != 1 || len(fn.Returns()[0].Results) == 0 {
		return nil, unknown
	}
	switch result := ast.Unparen(fn.Returns()[0].Results[0]).(type) {
	case *ast.CompositeLit, *ast.Ident:
		return c.mapExpiry(result)
	}
	return nil, unknown
}

// variableExpiry judges a map in a local variable, of which nothing is done but reading and setting entries, and
// making the token.
func (c *checker) variableExpiry(id *ast.Ident) (*ast.CompositeLit, expiry) {
	v, ok := c.pass.TypesInfo.Uses[id].(*types.Var)
	fn := c.graph.FuncAt(id.Pos())
	if !ok || fn == nil || v.Parent() == c.pass.Pkg.Scope() {
		return nil, unknown
	}
	var lit *ast.CompositeLit
	made := false
	for _, d := range c.graph.Defs(v) {
		switch d.Kind {
		case trace.Assigned:
			if lit = mapLiteral(d.Value); made || lit == nil && !c.isMake(d.Value) {
				return nil, unknown
			}
			made = true
		case trace.Element:
		default:
			return nil, unknown
		}
	}
	if !made {
		return nil, unknown
	}
	if lit != nil {
		if state := c.literalExpiry(lit); state != absent {
			return lit, state
		}
	}
	return lit, c.usesExpiry(fn, v)
}

// mapLiteral returns the literal that e is, also behind a conversion.
func mapLiteral(e ast.Expr) *ast.CompositeLit {
	switch e := ast.Unparen(e).(type) {
	case *ast.CompositeLit:
		return e
	case *ast.CallExpr:
		if len(e.Args) == 1 {
			lit, _ := ast.Unparen(e.Args[0]).(*ast.CompositeLit)
			return lit
		}
	}
	return nil
}

func (c *checker) isMake(e ast.Expr) bool {
	call, ok := ast.Unparen(e).(*ast.CallExpr)
	return ok && c.pass.TypesInfo.Types[call.Fun].IsBuiltin()
}

// usesExpiry judges what the function around does with the map v.
func (c *checker) usesExpiry(fn *trace.Func, v *types.Var) expiry {
	for fn.Outer != nil {
		fn = fn.Outer
	}
	state := absent
	ast.PreorderStack(fn.Body, nil, func(n ast.Node, stack []ast.Node) bool {
		id, ok := n.(*ast.Ident)
		if !ok || c.pass.TypesInfo.Uses[id] != v || state != absent || len(stack) == 0 {
			return true
		}
		state = c.useExpiry(id, stack)
		return true
	})
	return state
}

// useExpiry judges one use of a map.
func (c *checker) useExpiry(id *ast.Ident, stack []ast.Node) expiry {
	switch parent := stack[len(stack)-1].(type) {
	case *ast.IndexExpr:
		if parent.X == id {
			state := c.keyExpiry(parent.Index)
			c.entry(id, assigned(stack), state)
			return state
		}
	case *ast.CallExpr:
		return c.callExpiry(parent)
	case *ast.AssignStmt, *ast.RangeStmt, *ast.ReturnStmt:
		return c.movedExpiry(id, parent)
	}
	return unknown
}

// assigned returns what is assigned to the entry at the end of stack, nil if nothing is.
func assigned(stack []ast.Node) ast.Expr {
	if len(stack) < 2 {
		return nil
	}
	assign, ok := stack[len(stack)-2].(*ast.AssignStmt)
	if !ok || len(assign.Lhs) != 1 || len(assign.Rhs) != 1 || assign.Lhs[0] != stack[len(stack)-1] {
		return nil
	}
	return assign.Rhs[0]
}

// callExpiry judges a call that gets the map.
func (c *checker) callExpiry(call *ast.CallExpr) expiry {
	if tv := c.pass.TypesInfo.Types[call.Fun]; tv.IsType() {
		return absent
	}
	rows := c.uses.Rows(c.graph.Callee(call))
	for _, row := range rows {
		if row.Role == lib.LimitsToken {
			return present
		}
	}
	for _, row := range rows {
		if row.Role == lib.MintsToken || row.Role == lib.AddsClaims {
			return absent
		}
	}
	return unknown
}

// movedExpiry judges a statement that has the map as an operand of its own: one that assigns it goes on elsewhere.
func (c *checker) movedExpiry(id *ast.Ident, stmt ast.Node) expiry {
	if assign, ok := stmt.(*ast.AssignStmt); ok {
		for _, rhs := range assign.Rhs {
			if ast.Unparen(rhs) == id {
				return unknown
			}
		}
	}
	return absent
}

func typeUnder(info *types.Info, e ast.Expr) types.Type {
	if t := info.TypeOf(e); t != nil {
		return t.Underlying()
	}
	return nil
}
