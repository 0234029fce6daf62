package weakalg

import (
	"go/ast"
	"go/constant"
	"go/types"

	"golang.org/x/tools/go/types/typeutil"

	"github.com/clerkvet/clerkvet/passes/internal/gotype"
	"github.com/clerkvet/clerkvet/passes/internal/lib"
)

// checks reports whether a function looks at the algorithm of a token and does something about it: decides on a
// branch, chooses the key by it, asserts the type of the method, or hands the token to a function that does so.
// A branch that only logs decides nothing.
func (c *checker) checks(body *ast.BlockStmt) bool {
	if yes, ok := c.memo[body]; ok {
		return yes
	}
	c.memo[body] = false
	s := &scan{c: c, tainted: make(map[types.Object]bool)}
	for s.spread(body) {
	}
	yes := s.decides(body)
	c.memo[body] = yes
	return yes
}

// checkedAround reports whether the function around a verification looks at the algorithm, before or after.
func (c *checker) checkedAround(u use) bool {
	if u.call == nil {
		return false
	}
	for fn := c.graph.FuncAt(u.call.Pos()); fn != nil; fn = fn.Outer {
		if c.checks(fn.Body) {
			return true
		}
	}
	return false
}

// A scan looks for decisions on a token's algorithm in one function.
type scan struct {
	c *checker
	// tainted are the variables that hold the algorithm, or the outcome of a look at it.
	tainted map[types.Object]bool
}

// spread marks the variables that are assigned what says something of the algorithm, and reports whether there are
// new ones.
func (s *scan) spread(body *ast.BlockStmt) (more bool) {
	mark := func(e ast.Expr) {
		id, ok := e.(*ast.Ident)
		if !ok {
			return
		}
		if obj := s.c.info.ObjectOf(id); obj != nil && !s.tainted[obj] {
			s.tainted[obj], more = true, true
		}
	}
	ast.Inspect(body, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.AssignStmt:
			for i, rhs := range n.Rhs {
				if !s.mentions(rhs) {
					continue
				}
				for j, lhs := range n.Lhs {
					if len(n.Rhs) == 1 || i == j {
						mark(lhs)
					}
				}
			}
		case *ast.ValueSpec:
			for _, v := range n.Values {
				if s.mentions(v) {
					for _, name := range n.Names {
						mark(name)
					}
				}
			}
		case *ast.RangeStmt:
			if s.mentions(n.X) {
				mark(n.Key)
				mark(n.Value)
			}
		}
		return true
	})
	return more
}

// mentions reports whether an expression says something of the algorithm: it reads it, or asks a function that gets
// the token.
func (s *scan) mentions(e ast.Node) (yes bool) {
	if e == nil {
		return false
	}
	ast.Inspect(e, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.FuncLit:
			return false
		case *ast.Ident:
			obj := s.c.info.Uses[n]
			yes = yes || obj != nil && s.tainted[obj] || s.c.isMethod(obj)
		case *ast.SelectorExpr:
			yes = yes || s.c.tells(n)
		case *ast.IndexExpr:
			yes = yes || s.c.isAlgKey(n.Index)
		case *ast.CallExpr:
			yes = yes || s.asks(n)
		}
		return !yes
	})
	return yes
}

// tells reports whether a selector reads a token's algorithm.
func (c *checker) tells(sel *ast.SelectorExpr) bool {
	return len(c.rows(c.info.Uses[sel.Sel], lib.TellsAlg)) > 0
}

// isMethod reports whether obj is a variable of golang-jwt's interface for methods.
func (c *checker) isMethod(obj types.Object) bool {
	v, ok := obj.(*types.Var)
	if !ok || v.IsField() {
		return false
	}
	named, ok := types.Unalias(v.Type()).(*types.Named)
	return ok && named.Obj().Name() == "SigningMethod" && c.uses.KnownObject(named.Obj()) && !c.uses.KnownObject(v)
}

// isAlgKey reports whether e is "alg", the name of the algorithm in a header.
func (c *checker) isAlgKey(e ast.Expr) bool {
	v := c.info.Types[e].Value
	return v != nil && v.Kind() == constant.String && constant.StringVal(v) == "alg"
}

// asks reports whether a call hands the token, or its method, to a function that looks at the algorithm.
func (s *scan) asks(call *ast.CallExpr) bool {
	if s.c.info.Types[call.Fun].IsType() {
		return false
	}
	for _, arg := range call.Args {
		if s.c.isToken(s.c.typeOf(arg)) {
			return s.c.helper(call)
		}
	}
	return false
}

// isToken reports whether t is what a key is found by: a token of golang-jwt or go-jose, or the header of one.
func (c *checker) isToken(t types.Type) bool {
	if ptr, ok := types.Unalias(t).(*types.Pointer); ok {
		t = ptr.Elem()
	}
	named, ok := types.Unalias(t).(*types.Named)
	if !ok || !c.uses.KnownObject(named.Obj()) {
		return false
	}
	switch named.Obj().Name() {
	case "Token", "JSONWebToken", "JSONWebSignature", "Header", "Headers":
		return true
	}
	return false
}

// helper reports whether the function that a call calls looks at the algorithm. What can't be followed may.
func (c *checker) helper(call *ast.CallExpr) bool {
	fn, ok := typeutil.Callee(c.info, call).(*types.Func)
	if !ok {
		_, builtin := typeutil.Callee(c.info, call).(*types.Builtin)
		return !builtin
	}
	fn = fn.Origin()
	if recv := fn.Signature().Recv(); recv != nil && types.IsInterface(recv.Type()) && !c.uses.KnownObject(fn) {
		return true
	}
	if decl := c.decls[fn]; decl != nil {
		return c.checks(decl.Body)
	}
	fact := c.facts[fn]
	return fact != nil && fact.Checks
}

// decides reports whether a function acts on what it knows of the algorithm.
func (s *scan) decides(body *ast.BlockStmt) (yes bool) {
	asserted := make(map[ast.Node]bool) // v, ok := x.(T)
	ast.Inspect(body, func(n ast.Node) bool {
		if yes {
			return false
		}
		switch n := n.(type) {
		case *ast.IfStmt:
			yes = s.mentions(n.Cond) && (n.Else != nil || !s.c.onlyLogs(n.Body.List))
		case *ast.SwitchStmt:
			yes = s.clauses(n.Body, n.Tag != nil && s.mentions(n.Tag))
		case *ast.TypeSwitchStmt:
			yes = s.clauses(n.Body, s.mentions(n.Assign))
		case *ast.AssignStmt:
			if len(n.Lhs) == 2 && len(n.Rhs) == 1 {
				asserted[ast.Unparen(n.Rhs[0])] = true
			}
		case *ast.TypeAssertExpr:
			yes = !asserted[n] && n.Type != nil && s.mentions(n.X) && !gotype.IsString(s.c.info.TypeOf(n.Type))
		case *ast.IndexExpr:
			yes = s.mentions(n.Index) && !s.c.isAlgKey(n.Index)
		case *ast.ReturnStmt:
			yes = s.returns(n)
		}
		return !yes
	})
	return yes
}

// clauses reports whether the clauses of a switch on the algorithm do more than to log.
func (s *scan) clauses(body *ast.BlockStmt, tag bool) bool {
	for _, stmt := range body.List {
		clause, ok := stmt.(*ast.CaseClause)
		if !ok || s.c.onlyLogs(clause.Body) {
			continue
		}
		if tag {
			return true
		}
		for _, e := range clause.List {
			if s.mentions(e) {
				return true
			}
		}
	}
	return false
}

// returns reports whether a function returns the outcome of a look at the algorithm: a bool, or an error or key that
// a function makes which looks.
func (s *scan) returns(ret *ast.ReturnStmt) bool {
	for _, e := range ret.Results {
		if b, ok := s.c.typeOf(e).Underlying().(*types.Basic); ok && b.Info()&types.IsBoolean != 0 && s.mentions(e) {
			return true
		}
		if call, ok := ast.Unparen(e).(*ast.CallExpr); ok && s.asks(call) {
			return true
		}
	}
	return false
}

// onlyLogs reports whether statements are nothing but calls that come back.
func (c *checker) onlyLogs(list []ast.Stmt) bool {
	for _, stmt := range list {
		e, ok := stmt.(*ast.ExprStmt)
		if !ok {
			return false
		}
		call, ok := e.X.(*ast.CallExpr)
		if !ok {
			return false
		}
		switch callee := typeutil.Callee(c.info, call).(type) {
		case *types.Builtin:
			if callee.Name() == "panic" {
				return false
			}
		case *types.Func:
			if c.uses.Flow().NoReturn(callee) {
				return false
			}
		}
	}
	return true
}
