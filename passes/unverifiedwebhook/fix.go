package unverifiedwebhook

import (
	"go/ast"
	"go/types"
	"strconv"
	"strings"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ast/astutil"

	"github.com/clerkvet/clerkvet/passes/internal/gotype"
	"github.com/clerkvet/clerkvet/passes/internal/webhook"
)

// fixes returns the fix of a secret that may be empty: a check before the statement that takes it. It is offered where
// the function can say so: it returns an error, or is the program's main.
func (c *checker) fixes(f webhook.Finding) []analysis.SuggestedFix {
	if f.Kind != webhook.EmptySecret || f.Name == "" || !c.repeatable(f.Arg) {
		return nil
	}
	file := c.File(f.At)
	path, _ := astutil.PathEnclosingInterval(file, f.Arg.Pos(), f.Arg.End())
	stmt, fn := enclosing(path)
	if stmt == nil {
		return nil
	}
	pkg, leave, ok := c.leave(fn, strconv.Quote(f.Name+" is not set"))
	if !ok {
		return nil
	}
	name, edits, ok := c.Import(stmt.Pos(), pkg)
	if !ok {
		return nil
	}
	text := "if " + types.ExprString(f.Arg) + ` == "" {` + "\n\t\t" + strings.Replace(leave, pkg+".", name+".", 1) + "\n\t}\n\t"
	return []analysis.SuggestedFix{{
		Message:   "Stop when the secret is empty",
		TextEdits: append(edits, analysis.TextEdit{Pos: stmt.Pos(), End: stmt.Pos(), NewText: []byte(text)}),
	}}
}

// repeatable reports whether an expression is a string that can be looked at twice: a variable, or a read of the
// environment.
func (c *checker) repeatable(e ast.Expr) bool {
	if t := c.pass.TypesInfo.TypeOf(e); t == nil || !types.Identical(t, types.Typ[types.String]) {
		return false
	}
	switch e := e.(type) {
	case *ast.Ident:
		return true
	case *ast.SelectorExpr:
		_, ok := e.X.(*ast.Ident)
		return ok
	case *ast.CallExpr:
		sel, ok := e.Fun.(*ast.SelectorExpr)
		if !ok || sel.Sel.Name != "Getenv" || len(e.Args) != 1 {
			return false
		}
		_, ok = e.Args[0].(*ast.BasicLit)
		return ok
	}
	return false
}

// enclosing returns the statement of a block that an expression is in, if nothing in it comes before the expression,
// and the declared function around it.
func enclosing(path []ast.Node) (ast.Stmt, *ast.FuncDecl) {
	var stmt ast.Stmt
	for i, n := range path {
		switch n := n.(type) {
		case *ast.FuncLit:
			return nil, nil
		case *ast.FuncDecl:
			return stmt, n
		case *ast.AssignStmt, *ast.ReturnStmt, *ast.ExprStmt:
			if i+1 < len(path) && stmt == nil {
				if _, ok := path[i+1].(*ast.BlockStmt); ok {
					stmt = n.(ast.Stmt)
				}
			}
		case ast.Stmt:
			if _, ok := n.(*ast.BlockStmt); !ok && stmt == nil {
				return nil, nil
			}
		}
	}
	return nil, nil
}

// leave returns the statement by which a function stops, and the package that it takes.
func (c *checker) leave(fn *ast.FuncDecl, message string) (pkg, text string, ok bool) {
	if fn == nil {
		return "", "", false
	}
	obj, ok := c.pass.TypesInfo.Defs[fn.Name].(*types.Func)
	if !ok {
		return "", "", false
	}
	rs := obj.Signature().Results()
	if rs.Len() == 0 {
		return "log", "log.Fatal(" + message + ")", c.pass.Pkg.Name() == "main" && fn.Name.Name == "main" && fn.Recv == nil
	}
	var values []string
	for i := range rs.Len() - 1 {
		zero, ok := zeroOf(rs.At(i).Type())
		if !ok {
			return "", "", false
		}
		values = append(values, zero)
	}
	if !gotype.IsError(rs.At(rs.Len() - 1).Type()) {
		return "", "", false
	}
	return "errors", "return " + strings.Join(append(values, "errors.New("+message+")"), ", "), true
}

// zeroOf returns the zero value of a type, if it can be written without the type's name.
func zeroOf(t types.Type) (string, bool) {
	if _, ok := types.Unalias(t).(*types.TypeParam); ok {
		return "", false
	}
	switch u := t.Underlying().(type) {
	case *types.Pointer, *types.Slice, *types.Map, *types.Interface, *types.Signature, *types.Chan:
		return "nil", true
	case *types.Basic:
		switch {
		case u.Info()&types.IsString != 0:
			return `""`, true
		case u.Info()&types.IsBoolean != 0:
			return "false", true
		case u.Info()&types.IsNumeric != 0:
			return "0", true
		}
	}
	return "", false
}
