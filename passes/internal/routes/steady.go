package routes

import (
	"go/ast"
	"go/token"
	"go/types"
	"strings"

	"golang.org/x/tools/go/types/typeutil"

	"github.com/clerkvet/clerkvet/passes/internal/gotype"
)

// What a variable or a field holds is known from the code that is run here. Flags, environment and files get into it by
// code that is not, because it has nothing to do with wiring: that of a library that is given the address, of a method
// that sets a field, of a handler. Such variables and fields are not steady, and nothing is known of them.

// steadiness finds the variables and struct types of a package that are not steady.
type steadiness struct {
	info     *types.Info
	pkg      *types.Package
	kinds    *kinds
	followed map[string]bool // import paths of the packages whose code is run
	vars     map[*types.Var]bool
	structs  map[string]shift
}

// steady looks at all of a package.
func steady(info *types.Info, pkg *types.Package, files []*ast.File, k *kinds, followed map[string]bool) *steadiness {
	s := &steadiness{info, pkg, k, followed, make(map[*types.Var]bool), make(map[string]shift)}
	for _, f := range files {
		for _, d := range f.Decls {
			fn := inner{node: d}
			if d, ok := d.(*ast.FuncDecl); ok {
				if obj, ok := info.Defs[d.Name].(*types.Func); ok {
					fn.sig = obj.Signature()
				}
			}
			s.walk(d, fn)
		}
	}
	return s
}

// An inner is the innermost function around a place, or the declaration of variables that it is in.
type inner struct {
	node ast.Node
	sig  *types.Signature // nil for variables
}

func (s *steadiness) walk(n ast.Node, fn inner) {
	ast.Inspect(n, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.FuncLit:
			if n == fn.node {
				return true
			}
			sig, _ := s.info.TypeOf(n).(*types.Signature)
			s.walk(n, inner{n, sig})
			return false
		case *ast.AssignStmt:
			if n.Tok != token.DEFINE {
				for _, l := range n.Lhs {
					s.assigned(l, fn)
				}
			}
		case *ast.IncDecStmt:
			s.assigned(n.X, fn)
		case *ast.RangeStmt:
			if n.Tok == token.ASSIGN {
				s.assigned(n.Key, fn)
				s.assigned(n.Value, fn)
			}
		case *ast.UnaryExpr:
			if n.Op == token.AND {
				s.addressed(n.X)
			}
		case *ast.CompositeLit:
			if named := gotype.Named(s.info.TypeOf(n)); named != nil && !s.runs(named.Obj().Pkg()) {
				for _, e := range n.Elts {
					if kv, ok := e.(*ast.KeyValueExpr); ok {
						e = kv.Value
					}
					s.given(e)
				}
			}
		case *ast.CallExpr:
			if !s.follows(n) {
				for _, a := range n.Args {
					s.given(a)
				}
			}
		}
		return true
	})
}

// assigned notes an assignment that is not run, or not when it should be.
func (s *steadiness) assigned(e ast.Expr, fn inner) {
	if e == nil {
		return
	}
	switch e := ast.Unparen(e).(type) {
	case *ast.Ident:
		v, ok := s.info.Uses[e].(*types.Var)
		if !ok || fn.declares(v) || s.kinds.wiring(v.Type()) {
			return
		}
		switch v.Type().Underlying().(type) {
		case *types.Basic, *types.Struct, *types.Pointer:
			s.vars[v] = true
		}
	case *ast.SelectorExpr:
		if t := s.holder(e); t != nil && !s.kinds.wiring(s.info.TypeOf(e)) && !s.sets(fn, e, t) {
			s.shifts(t, allFields, 0)
		}
	case *ast.StarExpr:
		if t := gotype.Named(s.info.TypeOf(e.X)); t != nil && !s.sets(fn, e, t) {
			s.shifts(t, allFields, 0)
		}
	}
}

// declares reports whether a variable is declared in the function, or is a parameter of it.
func (fn inner) declares(v *types.Var) bool {
	return fn.sig != nil && fn.node.Pos() <= v.Pos() && v.Pos() < fn.node.End()
}

// holder returns the struct type that has the field which is selected.
func (s *steadiness) holder(e *ast.SelectorExpr) types.Type {
	sel := s.info.Selections[e]
	if sel == nil || sel.Kind() != types.FieldVal {
		return nil
	}
	t := sel.Recv()
	for _, i := range sel.Index()[:len(sel.Index())-1] {
		st := gotype.Struct(t)
		if st == nil || i >= st.NumFields() {
			return nil
		}
		t = st.Field(i).Type()
	}
	return t
}

// sets reports whether a function that sets a field of a struct, or all of it, is run where it does: an option, the
// function that makes the struct or the middleware, or any that does so with a variable of its own.
func (s *steadiness) sets(fn inner, e ast.Expr, t types.Type) bool {
	if fn.sig == nil || s.kinds.serves(fn.sig) {
		return false
	}
	named := gotype.Named(t)
	if fn.sig.Recv() == nil && named != nil && s.kinds.option(fn.sig) && gotype.Named(fn.sig.Params().At(0).Type()) == named {
		return true
	}
	root := s.root(e)
	if root == nil || !fn.declares(root) {
		return false
	}
	if !isParam(fn.sig, root) {
		return true
	}
	if _, ptr := root.Type().Underlying().(*types.Pointer); !ptr {
		return true
	}
	if fn.sig.Recv() != nil && (named == nil || !s.kinds.wiring(named)) {
		return false
	}
	for r := range fn.sig.Results().Variables() {
		if named != nil && gotype.Named(r.Type()) == named {
			return true
		}
	}
	return s.kinds.makes(fn.sig)
}

func isParam(sig *types.Signature, v *types.Var) bool {
	if sig.Recv() == v {
		return true
	}
	for p := range sig.Params().Variables() {
		if p == v {
			return true
		}
	}
	return false
}

// root returns the variable that an expression starts from.
func (s *steadiness) root(e ast.Expr) *types.Var {
	for {
		switch x := ast.Unparen(e).(type) {
		case *ast.SelectorExpr:
			e = x.X
		case *ast.IndexExpr:
			e = x.X
		case *ast.StarExpr:
			e = x.X
		case *ast.Ident:
			v, _ := s.info.Uses[x].(*types.Var)
			return v
		default:
			return nil
		}
	}
}

// addressed notes that the address of a plain variable or field is taken.
func (s *steadiness) addressed(e ast.Expr) {
	t := s.info.TypeOf(e)
	if t == nil {
		return
	}
	if _, ok := t.Underlying().(*types.Basic); !ok {
		return
	}
	switch e := ast.Unparen(e).(type) {
	case *ast.Ident:
		if v, ok := s.info.Uses[e].(*types.Var); ok {
			s.vars[v] = true
		}
	case *ast.SelectorExpr:
		if t := s.holder(e); t != nil {
			s.shifts(t, allFields, 0)
		}
	}
}

// given notes that code which is not run gets a pointer.
func (s *steadiness) given(e ast.Expr) {
	t := s.info.TypeOf(e)
	if t == nil {
		return
	}
	if p, ok := t.Underlying().(*types.Pointer); ok {
		s.shifts(p.Elem(), exportedOnly, 0)
	}
}

// runs reports whether the code of a package is run.
func (s *steadiness) runs(pkg *types.Package) bool {
	return pkg == nil || pkg == s.pkg || s.followed[pkg.Path()]
}

// follows reports whether what a call does to the structs that it gets is known: its code is run or was looked at, or it
// only reads them.
func (s *steadiness) follows(call *ast.CallExpr) bool {
	if s.info.Types[call.Fun].IsType() {
		return true
	}
	switch fn := typeutil.Callee(s.info, call).(type) {
	case *types.Builtin:
		return true
	case *types.Func:
		if fn.Pkg() == nil {
			return true
		}
		switch path := fn.Pkg().Path(); {
		case path == "fmt":
			return !strings.Contains(fn.Name(), "can") // Scan, Sscanf
		case readers[path] || libraryPath(path):
			return true
		}
		recv := fn.Signature().Recv()
		return s.runs(fn.Pkg()) && (recv == nil || !types.IsInterface(recv.Type()))
	}
	t := s.info.TypeOf(call.Fun)
	if t == nil {
		return false
	}
	sig, ok := t.Underlying().(*types.Signature)
	return ok && s.kinds.option(sig)
}

// readers are packages that change nothing they are given.
var readers = map[string]bool{"log": true, "log/slog": true, "errors": true, "net/http": true, "context": true}
