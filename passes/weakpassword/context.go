package weakpassword

import (
	"go/ast"
	"go/token"
	"go/types"
	"path/filepath"
	"slices"
	"strings"

	"github.com/clerkvet/clerkvet/passes/internal/lib"
	"github.com/clerkvet/clerkvet/passes/internal/stage"
	"github.com/clerkvet/clerkvet/passes/internal/trace"
)

// migrations name programs, files and functions that bring users over from elsewhere, or make some to work with. Clerk's
// documentation has them skip the checks and take the digests as they are.
var migrations = stage.Set("migrate migrates migration migrations migrator import imports importer importing legacy seed seeds seeder seeding backfill fixture fixtures e2e loadtest")

// development names those that set up an instance to develop with.
var development = stage.Set("dev develop development local sandbox test testing tests e2e ci seed seeds seeder bootstrap staging playground")

// oneTime reports whether pos is in a package, file or function with one of the words in its name.
func (c *checker) oneTime(pos token.Pos, words map[string]bool) bool {
	p := c.pass.Fset.Position(pos)
	names := []string{strings.TrimSuffix(filepath.Base(p.Filename), ".go")}
	path := strings.Split(c.pass.Pkg.Path(), "/")
	names = append(names, path[max(0, len(path)-2):]...)
	for f := c.graph.FuncAt(pos); f != nil; f = f.Outer {
		if f.Obj != nil {
			names = append(names, f.Obj.Name())
			if recv := f.Sig.Recv(); recv != nil {
				names = append(names, types.TypeString(recv.Type(), func(*types.Package) string { return "" }))
			}
		}
	}
	return slices.ContainsFunc(names, func(name string) bool {
		return slices.ContainsFunc(stage.Words(name), func(w string) bool { return words[w] })
	})
}

// checksSomething reports whether there is a password to check beside the field that switches its checks off. A digest
// can't be checked, a user may have no password at all, and one that the program makes up needs no check.
func (c *checker) checksSomething(s *trace.Sink) bool {
	s = s.Root()
	if s.Def == nil {
		return true
	}
	fn := c.graph.FuncAt(s.Def.At)
	digest, password, made := false, false, false
	c.uses.Each(func(obj types.Object, rows []lib.Row) {
		field, ok := obj.(*types.Var)
		if !ok {
			return
		}
		for _, row := range rows {
			hashed := row.Role == lib.SetsPolicy && row.Of == lib.DigestHasher
			plain := row.Role == lib.TakesSecret && newPassword[row.Sym]
			if !hashed && !plain {
				continue
			}
			for _, d := range c.graph.Defs(field) {
				if d.Value == nil || d.Lit != s.Def.Lit && c.graph.FuncAt(d.At) != fn {
					continue
				}
				digest = digest || hashed
				password = password || plain
				made = made || plain && c.madeUp(d.Value)
			}
		}
	})
	if s.Def.Lit != nil && !password && c.passwordless(s.Def.Lit) {
		return false
	}
	return !digest && !made
}

// passwordless reports whether a literal says that the user needs no password.
func (c *checker) passwordless(lit *ast.CompositeLit) bool {
	for _, elt := range lit.Elts {
		if kv, ok := elt.(*ast.KeyValueExpr); ok {
			if key, ok := kv.Key.(*ast.Ident); ok && key.Name == "SkipPasswordRequirement" {
				return true
			}
		}
	}
	return false
}

// madeUp reports whether the program makes up the password itself, going by the names of the functions that do.
func (c *checker) madeUp(e ast.Expr) bool {
	for _, id := range identifiers(e) {
		if v, ok := c.pass.TypesInfo.Uses[id].(*types.Var); ok && !v.IsField() {
			for _, d := range c.graph.Defs(v) {
				if call, ok := d.Value.(*ast.CallExpr); ok && random(c.graph.Callee(call)) {
					return true
				}
			}
		}
	}
	return slices.ContainsFunc(c.graph.Origins(e), func(o trace.Origin) bool {
		return o.Kind == trace.Call && random(o.Obj)
	})
}

func random(fn types.Object) bool {
	if fn == nil {
		return false
	}
	return fn.Pkg() != nil && fn.Pkg().Path() == "crypto/rand" ||
		slices.ContainsFunc(stage.Words(fn.Name()), func(w string) bool { return randomWords[w] })
}

var randomWords = stage.Set("random rand generate generated gen")
