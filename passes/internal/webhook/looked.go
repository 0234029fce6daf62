package webhook

import (
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"

	"github.com/clerkvet/clerkvet/passes/internal/lib"
	"github.com/clerkvet/clerkvet/passes/internal/stage"
)

var lookWords = stage.Set("validate validated validator validation valid require required requires check checks ensure must empty blank missing assert verify present nonempty")

// look notes what is looked at anywhere in the package.
func (s *secrecy) look() {
	for _, f := range s.pass.Files {
		for n := range ast.Preorder(f) {
			switch n := n.(type) {
			case *ast.BinaryExpr:
				s.lookedAt(n.X)
				s.lookedAt(n.Y)
			case *ast.SwitchStmt:
				s.lookedAt(n.Tag)
			case *ast.UnaryExpr:
				if n.Op == token.AND {
					s.lookedAt(n.X)
				}
			case *ast.CompositeLit:
				s.lookedInList(n)
			case *ast.RangeStmt:
				s.lookedAt(n.X)
			case *ast.CallExpr:
				s.lookedInCall(n)
			case *ast.GenDecl:
				if n.Tok == token.CONST {
					s.countUses(n)
				}
			case *ast.BasicLit:
				if n.Kind == token.STRING {
					s.names[s.text(n)]++
				}
			case *ast.Ident:
				if k, ok := s.pass.TypesInfo.Uses[n].(*types.Const); ok && k.Val().Kind() == constant.String {
					s.names[constant.StringVal(k.Val())]++
				}
			}
		}
	}
}

// countUses makes a constant count by its uses and not by its declaration.
func (s *secrecy) countUses(decl *ast.GenDecl) {
	for n := range ast.Preorder(decl) {
		if lit, ok := n.(*ast.BasicLit); ok && lit.Kind == token.STRING {
			s.names[s.text(lit)]--
		}
	}
}

// lookedInList notes the elements of lists and maps: they are looked at in a loop.
func (s *secrecy) lookedInList(lit *ast.CompositeLit) {
	t := s.pass.TypesInfo.TypeOf(lit)
	if t == nil {
		return
	}
	switch t.Underlying().(type) {
	case *types.Map, *types.Slice, *types.Array:
	case *types.Struct:
		if lit.Type != nil {
			return // the fields of a struct are a step on the way
		}
	default:
		return
	}
	for _, elt := range lit.Elts {
		if kv, ok := elt.(*ast.KeyValueExpr); ok {
			elt = kv.Value
		}
		s.lookedAt(elt)
	}
}

// lookedInCall notes the arguments of calls that test, or that can't be followed and are named for it.
func (s *secrecy) lookedInCall(call *ast.CallExpr) {
	fn, _ := s.g.Callee(call).(*types.Func)
	tests := false
	if fn != nil {
		tests = hasRole(s.index.Rows(fn), lib.Tests)
		for _, w := range stage.Words(fn.Name()) {
			tests = tests || lookWords[w]
		}
	} else if !s.pass.TypesInfo.Types[call.Fun].IsType() && !s.pass.TypesInfo.Types[call.Fun].IsBuiltin() {
		tests = true // a function value
	}
	if tests {
		for _, a := range call.Args {
			s.lookedAt(a)
		}
	}
}

func (s *secrecy) lookedAt(e ast.Expr) {
	if e == nil {
		return
	}
	switch e := ast.Unparen(e).(type) {
	case *ast.Ident:
		if v, ok := s.pass.TypesInfo.Uses[e].(*types.Var); ok {
			s.looked[v] = true
		}
	case *ast.SelectorExpr:
		if v, ok := s.pass.TypesInfo.Uses[e.Sel].(*types.Var); ok {
			s.looked[v.Origin()] = true
		}
	case *ast.CallExpr:
		for _, a := range e.Args {
			s.lookedAt(a)
			if text := s.text(a); text != "" {
				s.names[text]++ // os.Getenv(name) == ""
			}
		}
	case *ast.StarExpr:
		s.lookedAt(e.X)
	case *ast.UnaryExpr:
		s.lookedAt(e.X)
	}
}
