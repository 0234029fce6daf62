package scatteredinit

import (
	"go/ast"
	"go/token"
	"go/types"

	"github.com/clerkvet/clerkvet/passes/internal/gotype"
)

// A laziness says whether something is made only the first time, and how that is told.
type laziness struct {
	is bool
	// shared is the variable or field that remembers it without any lock, nil if there is a lock or no such variable.
	shared *types.Var
}

// lazy reports whether e is only reached while a condition holds that its function ends afterwards, as in
// if client == nil { client = user.NewClient(config) }.
func (c *checker) lazy(e *event) laziness {
	asked, missing := make(map[*types.Var]bool), false
	for i, n := range e.path {
		var next ast.Node = e.call
		if i+1 < len(e.path) {
			next = e.path[i+1]
		}
		if branch, ok := n.(*ast.IfStmt); ok {
			if next == branch.Body || next == branch.Else {
				c.ask(asked, branch, true)
			}
			missing = missing || next == branch.Body && c.missing(branch.Cond)
		}
		if list := statements(n); list != nil {
			c.askBefore(asked, list, next)
			if around, ok := next.(*ast.IfStmt); ok {
				c.askSource(asked, list, around)
			}
		}
	}
	if len(asked) == 0 || e.in.body == nil {
		return laziness{is: missing}
	}
	out := c.answered(e, asked)
	out.is = out.is || missing
	return out
}

// missing reports whether a condition holds where something was not found: x == nil, err != nil, !ok, len(x) == 0.
func (c *checker) missing(cond ast.Expr) bool {
	switch cond := ast.Unparen(cond).(type) {
	case *ast.UnaryExpr:
		return cond.Op == token.NOT
	case *ast.BinaryExpr:
		switch cond.Op {
		case token.LOR, token.LAND:
			return c.missing(cond.X) || c.missing(cond.Y)
		case token.EQL:
			v := c.pass.TypesInfo.Types[cond.Y].Value
			return c.pass.TypesInfo.Types[cond.Y].IsNil() || v != nil && (v.ExactString() == "0" || v.ExactString() == `""`)
		case token.NEQ:
			return gotype.IsError(c.pass.TypesInfo.TypeOf(cond.X))
		}
	}
	return false
}

// statements returns those of a block or clause.
func statements(n ast.Node) []ast.Stmt {
	switch n := n.(type) {
	case *ast.BlockStmt:
		return n.List
	case *ast.CaseClause:
		return n.Body
	case *ast.CommClause:
		return n.Body
	}
	return nil
}

// ask adds the variables and fields that the condition of an if statement reads.
func (c *checker) ask(asked map[*types.Var]bool, s *ast.IfStmt, locals bool) {
	for _, part := range []ast.Node{s.Init, s.Cond} {
		if part == nil || part == ast.Stmt(nil) {
			continue
		}
		for n := range ast.Preorder(part) {
			id, ok := n.(*ast.Ident)
			if !ok {
				continue
			}
			v, ok := c.pass.TypesInfo.ObjectOf(id).(*types.Var)
			if ok && (locals && !gotype.IsError(v.Type()) || v.IsField() || v.Parent() == c.pass.Pkg.Scope()) {
				asked[v] = true
			}
		}
	}
}

// askBefore adds what is asked by those statements before next that leave the function if the answer is yes.
func (c *checker) askBefore(asked map[*types.Var]bool, list []ast.Stmt, next ast.Node) {
	for _, s := range list {
		if s == next {
			return
		}
		if guard, ok := s.(*ast.IfStmt); ok && leaves(guard.Body) {
			c.ask(asked, guard, false)
			// v, ok := cache[key]; if ok { return v }
			c.askSource(asked, list, guard)
		}
	}
}

// askSource adds the variables and fields from which a variable of the condition was just read.
func (c *checker) askSource(asked map[*types.Var]bool, list []ast.Stmt, guard *ast.IfStmt) {
	for _, s := range list {
		if s == ast.Stmt(guard) {
			return
		}
		assign, ok := s.(*ast.AssignStmt)
		if !ok || !c.mentions(guard.Cond, assign.Lhs) {
			continue
		}
		for _, rhs := range assign.Rhs {
			for n := range ast.Preorder(rhs) {
				if id, ok := n.(*ast.Ident); ok {
					if v, ok := c.pass.TypesInfo.Uses[id].(*types.Var); ok && (v.IsField() || v.Parent() == c.pass.Pkg.Scope()) {
						asked[v] = true
					}
				}
			}
		}
	}
}

func (c *checker) mentions(cond ast.Expr, lhs []ast.Expr) bool {
	for n := range ast.Preorder(cond) {
		id, ok := n.(*ast.Ident)
		if !ok {
			continue
		}
		for _, l := range lhs {
			if lid, ok := l.(*ast.Ident); ok && c.pass.TypesInfo.ObjectOf(lid) != nil && c.pass.TypesInfo.ObjectOf(lid) == c.pass.TypesInfo.Uses[id] {
				return true
			}
		}
	}
	return false
}

// answered looks for what changes the answer: an assignment at or behind e, or a call of a method of what was asked.
func (c *checker) answered(e *event, asked map[*types.Var]bool) laziness {
	var out laziness
	for n := range ast.Preorder(e.in.body) {
		if n == nil || n.End() < e.call.Pos() {
			continue
		}
		switch n := n.(type) {
		case *ast.AssignStmt:
			for _, lhs := range n.Lhs {
				v := c.assigned(lhs)
				if v == nil || !asked[v] || gotype.IsError(v.Type()) {
					continue
				}
				out.is = true
				if out.shared == nil && c.shared(lhs, v, e.in) {
					out.shared = v
				}
			}
		case *ast.CallExpr:
			sel, ok := ast.Unparen(n.Fun).(*ast.SelectorExpr)
			if !ok || n == e.call {
				continue
			}
			if v := c.assigned(sel.X); v != nil && asked[v] && (v.IsField() || v.Parent() == c.pass.Pkg.Scope()) {
				out.is = true
			}
		}
	}
	if out.shared != nil && c.locked(e) {
		out.shared = nil
	}
	return out
}

// assigned returns the variable or field that an assignment to lhs changes.
func (c *checker) assigned(lhs ast.Expr) *types.Var {
	switch x := ast.Unparen(lhs).(type) {
	case *ast.IndexExpr:
		return c.assigned(x.X)
	case *ast.StarExpr:
		return c.assigned(x.X)
	case *ast.SelectorExpr:
		v, _ := c.pass.TypesInfo.Uses[x.Sel].(*types.Var)
		return v
	case *ast.Ident:
		v, _ := c.pass.TypesInfo.ObjectOf(x).(*types.Var)
		return v
	}
	return nil
}

// shared reports whether lhs belongs to more than one call of f: a package variable, or a field of something that was
// made elsewhere.
func (c *checker) shared(lhs ast.Expr, v *types.Var, f *function) bool {
	if v.Parent() == c.pass.Pkg.Scope() {
		return true
	}
	root := c.root(lhs)
	if !v.IsField() || root == nil {
		return false
	}
	_, pointer := root.Type().Underlying().(*types.Pointer)
	return pointer && (c.receivers[root] || root.Pos() < f.node.Pos() || root.Parent() == c.pass.Pkg.Scope())
}

// locked reports whether a mutex is locked before e, in its function or one around it.
func (c *checker) locked(e *event) bool {
	for f := e.in; f != nil; f = f.outer {
		if f.body == nil {
			continue
		}
		for n := range ast.Preorder(f.body) {
			call, ok := n.(*ast.CallExpr)
			if !ok || call.Pos() > e.call.Pos() {
				continue
			}
			if sel, ok := ast.Unparen(call.Fun).(*ast.SelectorExpr); ok {
				switch sel.Sel.Name {
				case "Lock", "RLock", "TryLock", "lock":
					return true
				}
			}
		}
	}
	return false
}

// leaves reports whether a block ends by leaving the function or the round of a loop.
func leaves(b *ast.BlockStmt) bool {
	if len(b.List) == 0 {
		return false
	}
	switch b.List[len(b.List)-1].(type) {
	case *ast.ReturnStmt, *ast.BranchStmt:
		return true
	}
	return false
}
