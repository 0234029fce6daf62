package guards

import (
	"cmp"
	"go/ast"
	"go/token"
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ssa"

	"github.com/clerkvet/clerkvet/passes/internal/handler"
)

// findProblems looks for mistakes that show in one function. What tests do is no mistake.
func (c *checker) findProblems() {
	addresses, unsafe := c.mentions("EmailAddress"), c.mentions("UnsafeMetadata")
	for _, fn := range c.funcs {
		if c.isTest(fn.Pos()) {
			continue
		}
		c.summary(fn)
		f := c.flow(fn)
		c.constantRoles(f)
		c.failOpen(f)
		if unsafe {
			c.unsafeMetadata(f)
		}
		if addresses {
			c.emailIdentity(f)
		}
		c.wrapH(f)
		c.wrongOrganization(f)
		c.clientIdentity(f)
		c.clientRole(f)
		if c.requestOf(fn) {
			c.bridge(f)
			c.noStop(f)
			c.lateCheck(f)
		}
	}
	slices.SortStableFunc(c.problems, func(a, b Problem) int { return cmp.Compare(a.Pos, b.Pos) })
	c.problems = slices.CompactFunc(c.problems, func(a, b Problem) bool { return a.Pos == b.Pos && a.Category == b.Category })
}

// isTest reports whether a position is in a test. Nobody asks what the functions of tests check, except others of the
// same package.
func (c *checker) isTest(pos token.Pos) bool { return isTest(c.pass, pos) }

func isTest(pass *analysis.Pass, pos token.Pos) bool {
	return strings.HasSuffix(pass.Fset.Position(pos).Filename, "_test.go")
}

// mentions reports whether the package uses a field of Clerk's SDK of that name.
func (c *checker) mentions(name string) bool {
	for id, obj := range c.pass.TypesInfo.Uses {
		if id.Name != name {
			continue
		}
		if f, ok := obj.(*types.Var); ok && clerkField(f, name) {
			return true
		}
	}
	return false
}

// requestOf reports whether a function gets the request: as a handler, or as a helper of one.
func (c *checker) requestOf(fn *ssa.Function) bool {
	for _, p := range fn.Params {
		if handler.Framework(c.index, p.Type()) != 0 {
			return true
		}
	}
	return false
}

// problem notes a mistake in a function.
func (c *checker) problem(f *flowOf, at ast.Node, p Problem) {
	if at == nil {
		return
	}
	p.Pos, p.End, p.Node = at.Pos(), at.End(), f.fn.Syntax()
	c.problems = append(c.problems, p)
	if sum := c.summary(f.fn); sum != nil {
		sum.Mended |= mended(p.Category, sum.Seen)
	}
}

// mended returns what would hold besides in a function without its mistake, of which is known what it checks anywhere.
// A mistake is reported where it is made; what follows from it on every route would only say the same again.
func mended(category string, seen State) State {
	switch category {
	case "no-stop", "late-check", "bridge", "fail-open":
		return seen &^ (Aborted | Optional | Unsure)
	case "client-role", "unsafe-metadata", "email-identity":
		return Role | Global
	case "client-identity":
		return Authn | Owner
	case "wrong-organization":
		return Org
	}
	return 0
}

// mendWorks takes the mistakes of functions for mended in those that call them: the work that a function with a mistake does
// is spoken of there, and not once more on each route that leads to it.
func (c *checker) mendWorks() {
	for _, fn := range c.funcs {
		s := c.summary(fn)
		if s == nil {
			continue
		}
		for i := range s.Works {
			w := &s.Works[i]
			for via, n := w.via, 0; via != nil && n < maxDepth; n++ {
				callee := c.summaries[via]
				if callee == nil {
					break
				}
				w.State |= callee.Mended
				k := slices.IndexFunc(callee.Works, func(other Work) bool { return other.At == w.At && other.Sym == w.Sym })
				if k < 0 {
					break
				}
				via = callee.Works[k].via
			}
		}
	}
}

// maxDepth bounds how many calls deep a mistake is looked for.
const maxDepth = 16

// file returns the file that a position is in.
func (c *checker) file(pos token.Pos) *ast.File {
	for _, f := range c.pass.Files {
		if f.FileStart <= pos && pos < f.FileEnd {
			return f
		}
	}
	return nil
}

// statement returns the statement that a call is by itself, nil if its result is used.
func (c *checker) statement(call *ast.CallExpr) (found *ast.ExprStmt) {
	file := c.file(call.Pos())
	if file == nil {
		return nil
	}
	ast.Inspect(file, func(n ast.Node) bool {
		if n == nil || found != nil || n.Pos() > call.Pos() || n.End() < call.End() {
			return false
		}
		if s, ok := n.(*ast.ExprStmt); ok && s.X == call {
			found = s
		}
		return found == nil
	})
	return found
}

// indent returns the white space before a statement that has its own line.
func (c *checker) indent(pos token.Pos) string {
	return strings.Repeat("\t", max(c.pass.Fset.PositionFor(pos, false).Column-1, 0))
}
