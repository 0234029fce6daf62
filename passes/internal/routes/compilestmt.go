package routes

import (
	"go/ast"
	"go/token"
	"go/types"
	"strings"

	"github.com/clerkvet/clerkvet/passes/internal/uses"
)

func (s *scope) block(b *ast.BlockStmt) []Stmt {
	if b == nil {
		return nil
	}
	return s.stmts(b.List)
}

func (s *scope) stmts(list []ast.Stmt) []Stmt {
	if len(list) == 0 {
		return nil
	}
	out := make([]Stmt, 0, len(list))
	for _, st := range list {
		out = append(out, s.stmt(st)...)
	}
	return out
}

// one compiles a statement that may be missing.
func (s *scope) one(st ast.Stmt) []Stmt {
	if st == nil {
		return nil
	}
	return s.stmt(st)
}

// stmt compiles a statement to any number of them.
func (s *scope) stmt(st ast.Stmt) []Stmt {
	switch st := st.(type) {
	case *ast.ExprStmt:
		return []Stmt{s.exprStmt(st.X)}
	case *ast.GoStmt:
		return []Stmt{{Op: doExpr, R: []Expr{s.expr(st.Call)}}}
	case *ast.DeferStmt:
		return []Stmt{{Op: doExpr, R: []Expr{s.expr(st.Call)}}}
	case *ast.AssignStmt:
		return s.assign(st)
	case *ast.IncDecStmt:
		op := st.Tok.String()[:1]
		x := s.expr(st.X)
		return []Stmt{{Op: doAssign, L: []Expr{x}, R: []Expr{{Op: opBinary, Text: op, X: []Expr{x, {Op: opInt, N: 1}}}}}}
	case *ast.DeclStmt:
		return s.decl(st)
	case *ast.BlockStmt:
		return []Stmt{{Op: doBlock, Body: s.block(st)}}
	case *ast.LabeledStmt:
		return s.stmt(st.Stmt)
	case *ast.IfStmt:
		x := Stmt{Op: doIf, Init: s.one(st.Init)}
		x.R = []Expr{s.expr(st.Cond)}
		x.Body, x.Else = s.block(st.Body), s.one(st.Else)
		return []Stmt{x}
	case *ast.ForStmt:
		x := Stmt{Op: doFor, Init: s.one(st.Init), R: []Expr{{Op: opBool, N: 1}}}
		if st.Cond != nil {
			x.R[0] = s.expr(st.Cond)
		}
		x.Post, x.Body = s.one(st.Post), s.block(st.Body)
		return []Stmt{x}
	case *ast.RangeStmt:
		return s.rangeStmt(st)
	case *ast.SwitchStmt:
		return s.switchStmt(st)
	case *ast.TypeSwitchStmt:
		return s.typeSwitch(st)
	case *ast.SelectStmt:
		return s.selectStmt(st)
	case *ast.ReturnStmt:
		x := Stmt{Op: doReturn}
		for _, r := range st.Results {
			x.R = append(x.R, s.value(r))
			x.Wires = x.Wires || s.c.kinds.wiring(s.c.info.TypeOf(r))
		}
		return []Stmt{x}
	case *ast.BranchStmt:
		return branch(st.Tok)
	}
	return nil
}

func branch(tok token.Token) []Stmt {
	switch tok {
	case token.CONTINUE:
		return []Stmt{{Op: doContinue}}
	case token.FALLTHROUGH:
		return nil
	}
	return []Stmt{{Op: doBreak}}
}

func (s *scope) selectStmt(st *ast.SelectStmt) []Stmt {
	x := Stmt{Op: doSwitch, R: []Expr{unknownExpr}}
	for _, cl := range st.Body.List {
		if cl, ok := cl.(*ast.CommClause); ok {
			body := append(s.one(cl.Comm), s.stmts(cl.Body)...)
			x.Cases = append(x.Cases, Case{Conds: []Expr{unknownExpr}, Body: body})
		}
	}
	return []Stmt{x}
}

func (s *scope) exprStmt(e ast.Expr) Stmt {
	call, ok := ast.Unparen(e).(*ast.CallExpr)
	if ok && s.stops(call) {
		x := Stmt{Op: doStop}
		for _, arg := range call.Args {
			x.R = append(x.R, s.expr(arg))
		}
		return x
	}
	return Stmt{Op: doExpr, R: []Expr{s.expr(e)}}
}

// stops reports whether a call ends the function, by the names that such functions have everywhere.
func (s *scope) stops(call *ast.CallExpr) bool {
	switch fun := ast.Unparen(call.Fun).(type) {
	case *ast.Ident:
		_, ok := s.c.info.Uses[fun].(*types.Builtin)
		return ok && fun.Name == "panic"
	case *ast.SelectorExpr:
		name := fun.Sel.Name
		if strings.HasPrefix(name, "Fatal") || strings.HasPrefix(name, "Panic") {
			return true
		}
		fn, ok := s.c.info.Uses[fun.Sel].(*types.Func)
		return ok && uses.Key(fn) == "os.Exit"
	}
	return false
}

func (s *scope) assign(st *ast.AssignStmt) []Stmt {
	x := Stmt{Op: doAssign, Define: st.Tok == token.DEFINE}
	for _, r := range st.Rhs {
		x.R = append(x.R, s.value(r))
	}
	if st.Tok != token.DEFINE && st.Tok != token.ASSIGN && len(st.Lhs) == 1 && len(x.R) == 1 {
		op := strings.TrimSuffix(st.Tok.String(), "=")
		x.R = []Expr{{Op: opBinary, Text: op, X: []Expr{s.expr(st.Lhs[0]), x.R[0]}}}
	}
	for _, l := range st.Lhs {
		x.L = append(x.L, s.target(l))
		x.Wires = x.Wires || s.c.kinds.wiring(s.c.info.TypeOf(l)) || s.fn.option && x.L[len(x.L)-1].Op == opField
	}
	return []Stmt{x}
}

// target compiles the left side of an assignment.
func (s *scope) target(e ast.Expr) Expr {
	id := identOf(e)
	if id == nil {
		return s.expr(e)
	}
	if id.Name == "_" {
		return unknownExpr
	}
	if obj, ok := s.c.info.Defs[id].(*types.Var); ok {
		return Expr{Op: opVar, N: s.slot(obj)}
	}
	return s.ident(id)
}

func (s *scope) decl(st *ast.DeclStmt) []Stmt {
	d, ok := st.Decl.(*ast.GenDecl)
	if !ok || d.Tok != token.VAR {
		return nil
	}
	var out []Stmt
	for _, spec := range d.Specs {
		spec, ok := spec.(*ast.ValueSpec)
		if !ok {
			continue
		}
		x := Stmt{Op: doAssign, Define: true}
		for _, v := range spec.Values {
			x.R = append(x.R, s.value(v))
		}
		for _, name := range spec.Names {
			t := s.c.info.TypeOf(name)
			if len(spec.Values) == 0 && t != nil {
				x.R = append(x.R, s.zero(t))
			}
			x.L = append(x.L, s.target(name))
			x.Wires = x.Wires || s.c.kinds.wiring(t)
		}
		out = append(out, x)
	}
	return out
}

func (s *scope) rangeStmt(st *ast.RangeStmt) []Stmt {
	x := Stmt{Op: doRange, R: []Expr{s.expr(st.X)}, Define: st.Tok == token.DEFINE}
	for _, e := range []ast.Expr{st.Key, st.Value} {
		if e == nil {
			x.L = append(x.L, unknownExpr)
		} else {
			x.L = append(x.L, s.target(e))
		}
	}
	x.Body = s.block(st.Body)
	return []Stmt{x}
}

func (s *scope) switchStmt(st *ast.SwitchStmt) []Stmt {
	x := Stmt{Op: doSwitch, Init: s.one(st.Init)}
	if st.Tag != nil {
		x.R = []Expr{s.expr(st.Tag)}
	}
	for _, cl := range st.Body.List {
		cl, ok := cl.(*ast.CaseClause)
		if !ok {
			continue
		}
		c := Case{Default: cl.List == nil}
		for _, e := range cl.List {
			c.Conds = append(c.Conds, s.expr(e))
		}
		c.Body = s.stmts(cl.Body)
		x.Cases = append(x.Cases, c)
	}
	return []Stmt{x}
}

// typeSwitch compiles each clause as one that may be taken, in which the variable is the value itself.
func (s *scope) typeSwitch(st *ast.TypeSwitchStmt) []Stmt {
	x := Stmt{Op: doSwitch, Init: s.one(st.Init), R: []Expr{unknownExpr}}
	var value ast.Expr
	switch a := st.Assign.(type) {
	case *ast.AssignStmt:
		if len(a.Rhs) == 1 {
			value = a.Rhs[0]
		}
	case *ast.ExprStmt:
		value = a.X
	}
	v := s.expr(value)
	for _, cl := range st.Body.List {
		cl, ok := cl.(*ast.CaseClause)
		if !ok {
			continue
		}
		c := Case{Default: cl.List == nil, Conds: make([]Expr, len(cl.List))}
		if obj := s.c.info.Implicits[cl]; obj != nil {
			c.Body = append(c.Body, Stmt{Op: doAssign, Define: true, L: []Expr{{Op: opVar, N: s.slot(obj)}}, R: []Expr{v}})
		}
		c.Body = append(c.Body, s.stmts(cl.Body)...)
		x.Cases = append(x.Cases, c)
	}
	return []Stmt{x}
}
