package webhook

import (
	"go/ast"
	"go/constant"
	"go/types"

	"github.com/clerkvet/clerkvet/passes/internal/lib"
)

// called resolves the result of a call: of the environment, of what only passes its argument on, or of a function of
// the package.
func (s *secrecy) called(call *ast.CallExpr, depth int) (unset, bool) {
	if s.pass.TypesInfo.Types[call.Fun].IsType() && len(call.Args) == 1 {
		return s.resolve(call.Args[0], depth+1)
	}
	callee, ok := s.g.Callee(call).(*types.Func)
	if !ok {
		return unset{}, false
	}
	for _, row := range s.index.Rows(callee) {
		switch row.Role {
		case lib.ReadsEnv:
			if callee.Name() != "Getenv" {
				return unset{}, false // settings have defaults and files
			}
			return s.env(s.g.Arg(call, row.Key))
		case lib.PassesOn:
			if row.Arg == 0 {
				return s.resolve(s.g.Arg(call, 0), depth+1)
			}
		}
	}
	if f := s.facts[callee]; f != nil && f.Unset != "" {
		return unset{env: f.Unset}, true
	}
	return s.helper(call, callee, depth)
}

func (s *secrecy) env(name ast.Expr) (unset, bool) {
	text := s.text(name)
	if text == "" || s.names[text] > 1 {
		return unset{}, false
	}
	return unset{env: text}, true
}

func (s *secrecy) text(e ast.Expr) string {
	if e == nil {
		return ""
	}
	if tv := s.pass.TypesInfo.Types[e]; tv.Value != nil && tv.Value.Kind() == constant.String {
		return constant.StringVal(tv.Value)
	}
	return ""
}

// helper resolves a call of a function of the package that reads the environment: one that ends with what its caller
// gave as a default, or that looks at nothing.
func (s *secrecy) helper(call *ast.CallExpr, callee *types.Func, depth int) (unset, bool) {
	decl := s.decl(callee)
	if decl == nil || callee.Signature().Results().Len() != 1 {
		return unset{}, false
	}
	var fallback, read ast.Expr
	stops, n := false, 0
	ast.Inspect(decl.Body, func(n1 ast.Node) bool {
		switch x := n1.(type) {
		case *ast.FuncLit:
			return false
		case *ast.ReturnStmt:
			n++
			if len(x.Results) == 1 {
				if i := s.paramOf(callee, x.Results[0]); i >= 0 {
					fallback = s.g.Arg(call, i)
				}
			}
		case *ast.CallExpr:
			switch fn := s.g.Callee(x).(type) {
			case *types.Func:
				stops = stops || s.index.Flow().NoReturn(fn)
				for _, row := range s.index.Rows(fn) {
					if row.Role == lib.ReadsEnv {
						read = s.g.Arg(x, row.Key)
					}
				}
			case *types.Builtin:
				stops = stops || fn.Name() == "panic"
			}
		}
		return true
	})
	if stops || read == nil {
		return unset{}, false
	}
	name := s.text(read)
	if i := s.paramOf(callee, read); i >= 0 {
		name = s.text(s.g.Arg(call, i))
	}
	if name == "" || s.names[name] > 1 {
		return unset{}, false
	}
	if fallback != nil {
		got, ok := s.resolve(fallback, depth+1)
		return unset{env: name}, ok && got.empty
	}
	return unset{env: name}, n == 1 && !s.looksIn(decl)
}

// looksIn reports whether a function compares anything.
func (s *secrecy) looksIn(decl *ast.FuncDecl) (found bool) {
	ast.Inspect(decl.Body, func(n ast.Node) bool {
		switch n.(type) {
		case *ast.IfStmt, *ast.SwitchStmt:
			found = true
		}
		return !found
	})
	return found
}

// paramOf returns the index of the parameter that an expression is, -1 if it is none.
func (s *secrecy) paramOf(fn *types.Func, e ast.Expr) int {
	id, ok := ast.Unparen(e).(*ast.Ident)
	if !ok {
		return -1
	}
	ps := fn.Signature().Params()
	for i := range ps.Len() {
		if s.pass.TypesInfo.Uses[id] == ps.At(i) {
			return i
		}
	}
	return -1
}

func (s *secrecy) decl(fn *types.Func) *ast.FuncDecl {
	if fn.Pkg() != s.pass.Pkg {
		return nil
	}
	if f := s.g.FuncAt(fn.Pos()); f != nil && f.Obj == fn {
		if d, ok := f.Node.(*ast.FuncDecl); ok && d.Body != nil {
			return d
		}
	}
	for _, f := range s.pass.Files {
		for _, d := range f.Decls {
			if fd, ok := d.(*ast.FuncDecl); ok && s.pass.TypesInfo.Defs[fd.Name] == fn && fd.Body != nil {
				return fd
			}
		}
	}
	return nil
}
