// Package report is the one door through which findings leave the passes.
package report

import (
	"fmt"
	"go/ast"
	"go/token"
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/clerkvet/clerkvet/passes/internal/directive"
	"github.com/clerkvet/clerkvet/passes/internal/secret"
)

// A Reporter reports the findings of one pass over one package.
type Reporter struct {
	pass       *analysis.Pass
	directives *directive.Index
	seen       map[place]bool
	files      map[*token.File]source
}

// source says how a file counts.
type source struct {
	file      *ast.File
	test      bool
	generated bool
}

type place struct {
	pos      token.Pos
	category string
}

// New returns the Reporter of a pass, which must require directive.Analyzer.
func New(pass *analysis.Pass) *Reporter {
	r := &Reporter{
		pass:       pass,
		directives: pass.ResultOf[directive.Analyzer].(*directive.Index),
		seen:       make(map[place]bool),
		files:      make(map[*token.File]source, len(pass.Files)),
	}
	for _, f := range pass.Files {
		if tf := pass.Fset.File(f.FileStart); tf != nil {
			r.files[tf] = source{f, strings.HasSuffix(tf.Name(), "_test.go") || forTests(pass.Pkg, f), ast.IsGenerated(f)}
		}
	}
	return r
}

// testPackages are the names of packages that hold nothing but help for tests.
var testPackages = map[string]bool{
	"testutil": true, "testutils": true, "testhelper": true, "testhelpers": true, "testsupport": true, "testkit": true,
	"mock": true, "mocks": true, "fixtures": true, "e2e": true,
}

// forTests reports whether a file that is no _test.go file serves tests all the same: it imports testing, or its
// package is named for that.
func forTests(pkg *types.Package, f *ast.File) bool {
	for _, spec := range f.Imports {
		if spec.Path.Value == `"testing"` {
			return true
		}
	}
	return testPackages[pkg.Name()]
}

// A Finding is what to report.
type Finding struct {
	// Range is the smallest that shows the mistake.
	Range analysis.Range
	// Category is one of the pass's in the suite's metadata.
	Category string
	// Message is lower case, without period, about 20 words at most. Secrets in it are cut down to their prefix.
	Message string
	// Fixes are offered only if the result compiles.
	Fixes []analysis.SuggestedFix
	// Again is set if there may be several findings of the category at the place, each with a message of its own.
	Again bool
}

// Report reports a finding unless a directive suppresses it or the same place was reported in the same category.
func (r *Reporter) Report(f Finding) {
	key := place{f.Range.Pos(), f.Category}
	if r.seen[key] && !f.Again {
		return
	}
	r.seen[key] = true
	file := r.pass.Fset.File(f.Range.Pos())
	if file == nil {
		return
	}
	d := analysis.Diagnostic{
		Pos:            f.Range.Pos(),
		End:            min(f.Range.End(), file.End()), // what the end of the file cuts short ends behind it
		Category:       f.Category,
		Message:        secret.Redact(f.Message),
		URL:            r.pass.Analyzer.URL + "#" + f.Category,
		SuggestedFixes: r.possible(f.Fixes),
	}
	if !r.directives.Suppresses(r.pass.Fset, r.pass.Analyzer.Name, d) {
		r.pass.Report(d)
	}
}

// possible returns the fixes that a driver can apply. In code that does not parse, what is to be edited may be missing.
func (r *Reporter) possible(fixes []analysis.SuggestedFix) []analysis.SuggestedFix {
	return slices.DeleteFunc(fixes, func(fix analysis.SuggestedFix) bool {
		return slices.ContainsFunc(fix.TextEdits, func(e analysis.TextEdit) bool {
			file := r.pass.Fset.File(e.Pos)
			return file == nil || e.End < e.Pos || e.End > file.End()
		})
	})
}

// InTest reports whether pos is in a test file or a generated one, where only what is wrong everywhere is reported.
func (r *Reporter) InTest(pos token.Pos) bool {
	s := r.files[r.pass.Fset.File(pos)]
	return s.test || s.generated
}

// File returns the file of the package that pos is in, nil if it is in none.
func (r *Reporter) File(pos token.Pos) *ast.File {
	return r.files[r.pass.Fset.File(pos)].file
}

// Line renders pos for a message: "line 12", or "file.go:12" if it is in another file than from.
func (r *Reporter) Line(pos, from token.Pos) string {
	p, q := r.pass.Fset.Position(pos), r.pass.Fset.Position(from)
	if p.Filename == q.Filename {
		return fmt.Sprintf("line %d", p.Line)
	}
	return fmt.Sprintf("%s:%d", p.Filename[strings.LastIndexAny(p.Filename, `/\`)+1:], p.Line)
}
