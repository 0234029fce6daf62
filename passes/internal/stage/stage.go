// Package stage tells code that runs whenever the program does from code that its operator asks for: a branch on a
// setting, a stage or a flag. What is unsafe in such a branch somebody has thought of.
package stage

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"
	"strings"
	"unicode"

	"golang.org/x/tools/go/types/typeutil"

	"github.com/clerkvet/clerkvet/passes/internal/lib"
	"github.com/clerkvet/clerkvet/passes/internal/trace"
)

// A Reader reads the conditions of one package.
type Reader struct {
	Info  *types.Info
	Graph *trace.Graph
	// File returns the file that a position is in, nil if it is in none of the package's.
	File func(token.Pos) *ast.File
}

// Refused reports whether the value e is not reached in production: an earlier branch on a stage or setting, in one of
// the blocks around e, leaves the function.
func (r Reader) Refused(e ast.Expr) (found bool) {
	file := r.File(e.Pos())
	if file == nil {
		return false
	}
	ast.Inspect(file, func(n ast.Node) bool {
		if n == nil || found || n.Pos() > e.Pos() || n.End() < e.End() {
			return false
		}
		if b, ok := n.(*ast.BlockStmt); ok {
			found = r.leavesBefore(b.List, e)
		}
		return !found
	})
	return found
}

// guardWords occur in conditions that ask for an insecure transport on purpose.
var guardWords = Set("insecure skip verify dev development debug local localhost loopback prod production env environment stage staging test testing unsafe self signed selfsigned trust allow accept invalid certs release mode")

// Guarded reports whether e runs only under a condition that the operator of the program sets: inside a branch on it,
// or behind a return that it guards.
func (r Reader) Guarded(e ast.Expr) (found bool) {
	file := r.File(e.Pos())
	if file == nil {
		return false
	}
	ast.Inspect(file, func(n ast.Node) bool {
		if n == nil || found || n.Pos() > e.Pos() || n.End() < e.End() {
			return false
		}
		switch n := n.(type) {
		case *ast.IfStmt:
			found = n.Cond.End() < e.Pos() && (r.configured(n.Cond) || r.configured(n.Init))
		case *ast.FuncDecl:
			found = isOption(n)
		case *ast.SwitchStmt:
			found = n.Tag != nil && r.isString(n.Tag)
		case *ast.BlockStmt:
			found = r.leavesBefore(n.List, e)
		}
		return !found
	})
	return found
}

// isOption reports whether a function is an option that its caller asks for by name: it returns a function and says
// what it does.
func isOption(fn *ast.FuncDecl) bool {
	if fn.Type.Results == nil || len(fn.Type.Results.List) != 1 || fn.Body == nil || len(fn.Body.List) != 1 {
		return false
	}
	ret, ok := fn.Body.List[0].(*ast.ReturnStmt)
	if !ok || len(ret.Results) != 1 {
		return false
	}
	if _, ok := ret.Results[0].(*ast.FuncLit); !ok {
		return false
	}
	return slices.ContainsFunc(Words(fn.Name.Name), func(w string) bool { return guardWords[w] })
}

// leavesBefore reports whether one of the statements before e is such a guard.
func (r Reader) leavesBefore(list []ast.Stmt, e ast.Expr) bool {
	for _, s := range list {
		if s.End() > e.Pos() {
			return false
		}
		guard, ok := s.(*ast.IfStmt)
		if !ok || len(guard.Body.List) == 0 || !r.configured(guard.Cond) {
			continue
		}
		if r.leaves(guard.Body.List[len(guard.Body.List)-1]) {
			return true
		}
	}
	return false
}

// leaves reports whether a statement returns, panics or ends the program.
func (r Reader) leaves(s ast.Stmt) bool {
	switch s := s.(type) {
	case *ast.ReturnStmt:
		return true
	case *ast.ExprStmt:
		call, ok := s.X.(*ast.CallExpr)
		if !ok {
			return false
		}
		switch callee := typeutil.Callee(r.Info, call).(type) {
		case *types.Builtin:
			return callee.Name() == "panic"
		case *types.Func:
			return r.Graph.Index.Flow().NoReturn(callee)
		}
	}
	return false
}

// asked reports whether a variable is a switch that is read from the environment.
func (r Reader) asked(id *ast.Ident) bool {
	v, ok := r.Info.Uses[id].(*types.Var)
	if !ok || v.IsField() {
		return false
	}
	if b, ok := v.Type().Underlying().(*types.Basic); !ok || b.Kind() != types.Bool {
		return false
	}
	for _, d := range r.Graph.Defs(v) {
		if d.Value == nil || d.Index > 0 { // whether a secret is set is no switch
			continue
		}
		for _, use := range r.Graph.Uses(lib.ReadsEnv) {
			if within(d.Value, use.Call) {
				return true
			}
		}
	}
	return false
}

func (r Reader) isString(e ast.Expr) bool {
	t := r.Info.TypeOf(e)
	if t == nil {
		return false
	}
	b, ok := t.Underlying().(*types.Basic)
	return ok && b.Info()&types.IsString != 0
}

// configured reports whether a condition, or the statement before it, speaks of how the program is run. Whether
// something is nil does not.
func (r Reader) configured(cond ast.Node) (yes bool) {
	if cond == nil {
		return false
	}
	if e, ok := cond.(ast.Expr); ok && r.Info.Types[e].Value != nil {
		return false
	}
	ast.Inspect(cond, func(n ast.Node) bool {
		var name string
		switch n := n.(type) {
		case *ast.BinaryExpr:
			if r.Info.Types[n.X].IsNil() || r.Info.Types[n.Y].IsNil() {
				return false
			}
		case *ast.Ident:
			name = n.Name
			yes = yes || r.asked(n)
		case *ast.BasicLit:
			name = n.Value
		}
		for _, w := range Words(name) {
			yes = yes || guardWords[w]
		}
		return !yes
	})
	return yes
}

// Words splits an identifier of any convention into lower-case words.
func Words(s string) []string {
	var out []string
	start := 0
	rs := []rune(s)
	flush := func(end int) {
		if end > start {
			out = append(out, strings.ToLower(string(rs[start:end])))
		}
	}
	for i, r := range rs {
		switch {
		case !unicode.IsLetter(r) && !unicode.IsDigit(r):
			flush(i)
			start = i + 1
		case i > start && unicode.IsUpper(r) && unicode.IsLower(rs[i-1]):
			flush(i)
			start = i
		}
	}
	flush(len(rs))
	return out
}

// Set returns the words of a text as a set.
func Set(words string) map[string]bool {
	m := make(map[string]bool)
	for _, w := range strings.Fields(words) {
		m[w] = true
	}
	return m
}

// AnyWord reports whether one of the words of an identifier is in the set.
func AnyWord(name string, set map[string]bool) bool {
	return slices.ContainsFunc(Words(name), func(w string) bool { return set[w] })
}

func within(outer, inner ast.Node) bool {
	return outer.Pos() <= inner.Pos() && inner.End() <= outer.End()
}
