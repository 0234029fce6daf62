// Package directive reads the comments with which a program speaks to clerkvet:
//
//	//clerkvet:ignore <pass>[/<category>] reason
//
// It stands on the line of the finding, or alone above the statement or declaration that has it.
package directive

import (
	"go/ast"
	"go/token"
	"reflect"
	"strings"
	"sync"

	"golang.org/x/tools/go/analysis"

	"github.com/clerkvet/clerkvet/passes/internal/uses"
)

// Analyzer computes the package's *Index.
var Analyzer = &analysis.Analyzer{
	Name:             "clerkvetdirectives",
	Doc:              "read the comments that suppress findings",
	Requires:         []*analysis.Analyzer{uses.Analyzer},
	Run:              run,
	ResultType:       reflect.TypeFor[*Index](),
	RunDespiteErrors: true,
}

const prefix = "//clerkvet:ignore"

// An Index holds the package's directives and what they suppressed so far. Passes use it concurrently.
type Index struct {
	All []*Directive

	mu         sync.Mutex
	suppressed []Suppressed
}

// A Directive is one comment.
type Directive struct {
	Comment  *ast.Comment
	Pass     string
	Category string // "" for all of the pass
	Reason   string

	file     *token.File
	from, to int // lines it covers
	used     bool
}

// A Suppressed finding is one that a directive kept from being reported.
type Suppressed struct {
	Pass       string
	Diagnostic analysis.Diagnostic
	Reason     string
}

func run(pass *analysis.Pass) (any, error) {
	x := new(Index)
	if !pass.ResultOf[uses.Analyzer].(*uses.Index).Mentions(uses.Directive) {
		return x, nil
	}
	for _, f := range pass.Files {
		for _, group := range f.Comments {
			for _, c := range group.List {
				if d := parse(c); d != nil {
					d.file = pass.Fset.File(c.Pos())
					d.cover(f, group)
					x.All = append(x.All, d)
				}
			}
		}
	}
	return x, nil
}

func parse(c *ast.Comment) *Directive {
	rest, ok := strings.CutPrefix(c.Text, prefix)
	if !ok || rest != "" && rest[0] != ' ' && rest[0] != '\t' {
		return nil
	}
	if i := strings.Index(rest, "//"); i >= 0 { // another comment follows on the line
		rest = rest[:i]
	}
	name, reason, _ := strings.Cut(strings.TrimSpace(rest), " ")
	pass, category, _ := strings.Cut(name, "/")
	return &Directive{Comment: c, Pass: pass, Category: category, Reason: strings.TrimSpace(reason)}
}

// cover sets the lines that the directive speaks of: those of the statement, declaration, field or element that
// begins on its line or, if it stands alone, on the line after its comment group.
func (d *Directive) cover(f *ast.File, group *ast.CommentGroup) {
	own := d.file.Line(d.Comment.Pos())
	d.from, d.to = own, own
	next := d.file.Line(group.End()) + 1
	var above, beside ast.Node
	ast.Inspect(f, func(n ast.Node) bool {
		if n == nil || n.End() < group.Pos() && d.file.Line(n.End()) < own || d.file.Line(n.Pos()) > next {
			return false
		}
		if !heads(n) {
			return true
		}
		switch first, last := d.file.Line(n.Pos()), d.file.Line(n.End()); {
		case first <= own && own <= last && n.Pos() < d.Comment.Pos() && simple(n):
			if first == own || last == own {
				beside = n
			}
		case first == next && above == nil:
			above = n
		}
		return true
	})
	switch n := beside; {
	case n != nil:
		d.from, d.to = d.file.Line(n.Pos()), d.file.Line(n.End())
	case above != nil:
		d.to = d.file.Line(above.End())
	}
}

// heads reports whether a comment above n is taken to speak of all of n.
func heads(n ast.Node) bool {
	switch n.(type) {
	case ast.Stmt, ast.Decl, ast.Spec, *ast.Field, *ast.KeyValueExpr, *ast.CompositeLit, *ast.CallExpr, *ast.BasicLit:
		return true
	}
	return false
}

// simple reports whether a comment at the end of a line of n can speak of all its lines: not for a block.
func simple(n ast.Node) bool {
	switch n := n.(type) {
	case *ast.AssignStmt, *ast.ExprStmt, *ast.ReturnStmt, *ast.DeclStmt, *ast.SendStmt, *ast.IncDecStmt, *ast.ValueSpec, *ast.Field, *ast.KeyValueExpr:
		return !hasBlock(n)
	}
	return false
}

func hasBlock(n ast.Node) (found bool) {
	ast.Inspect(n, func(n ast.Node) bool {
		if _, ok := n.(*ast.FuncLit); ok {
			found = true
		}
		return !found
	})
	return found
}

// Suppresses reports whether a directive covers the finding, and remembers it.
func (x *Index) Suppresses(fset *token.FileSet, pass string, finding analysis.Diagnostic) bool {
	if len(x.All) == 0 {
		return false
	}
	file := fset.File(finding.Pos)
	if file == nil {
		return false
	}
	line := file.Line(finding.Pos)
	x.mu.Lock()
	defer x.mu.Unlock()
	for _, d := range x.All {
		if d.file == file && d.from <= line && line <= d.to && d.Pass == pass && (d.Category == "" || d.Category == finding.Category) {
			d.used = true
			x.suppressed = append(x.suppressed, Suppressed{pass, finding, d.Reason})
			return true
		}
	}
	return false
}

// Suppressed returns the findings that were kept from being reported so far.
func (x *Index) Suppressed() []Suppressed {
	x.mu.Lock()
	defer x.mu.Unlock()
	return append([]Suppressed(nil), x.suppressed...)
}

// Unused reports whether d has suppressed nothing so far.
func (x *Index) Unused(d *Directive) bool {
	x.mu.Lock()
	defer x.mu.Unlock()
	return !d.used
}
