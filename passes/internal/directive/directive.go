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
)

// Analyzer computes the package's *Index.
var Analyzer = &analysis.Analyzer{
	Name:             "clerkvetdirectives",
	Doc:              "read the comments that suppress findings",
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
	words := strings.Fields(rest)
	for i, w := range words {
		if strings.HasPrefix(w, "//") { // another comment follows on the line; that of a URL is no word's beginning
			words = words[:i]
			break
		}
	}
	d := &Directive{Comment: c}
	if len(words) > 0 {
		d.Pass, d.Category, _ = strings.Cut(words[0], "/")
		d.Reason = strings.Join(words[1:], " ")
	}
	return d
}

// cover sets the lines that the directive speaks of: those of the statement, declaration, field or element that
// begins on its line or, if it stands alone, on the line after its comment group.
func (d *Directive) cover(f *ast.File, group *ast.CommentGroup) {
	own := line(d.file, d.Comment.Pos())
	d.from, d.to = own, own
	next := line(d.file, group.End()) + 1
	alone := true
	var above, beside ast.Node
	ast.Inspect(f, func(n ast.Node) bool {
		if n == nil {
			return false
		}
		first, last := line(d.file, n.Pos()), line(d.file, n.End())
		if n.End() < group.Pos() && last < own || first > next {
			return false
		}
		if n.Pos() < d.Comment.Pos() && (first == own || last == own) {
			if _, comment := n.(*ast.CommentGroup); !comment {
				alone = false
			}
			if simple(n) {
				beside = n
			}
		}
		if first == next && above == nil && heads(n) {
			above = n
		}
		return true
	})
	switch {
	case beside != nil:
		d.from, d.to = line(d.file, beside.Pos()), line(d.file, beside.End())
	case alone && above != nil:
		d.to = line(d.file, above.End())
	}
}

// line returns the line of pos in the file itself, whatever //line comments say.
func line(file *token.File, pos token.Pos) int { return file.PositionFor(pos, false).Line }

// heads reports whether a comment above n is taken to speak of all of n.
func heads(n ast.Node) bool {
	switch n.(type) {
	case ast.Stmt, ast.Decl, ast.Spec, ast.Expr, *ast.Field:
		return true
	}
	return false
}

// simple reports whether a comment at the end of a line of n can speak of all its lines: not for a block.
func simple(n ast.Node) bool {
	switch n := n.(type) {
	case *ast.AssignStmt, *ast.ExprStmt, *ast.ReturnStmt, *ast.DeferStmt, *ast.GoStmt, *ast.DeclStmt, *ast.SendStmt, *ast.ValueSpec, *ast.Field, *ast.KeyValueExpr:
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
	at := line(file, finding.Pos)
	x.mu.Lock()
	defer x.mu.Unlock()
	for _, d := range x.All {
		if d.file == file && d.from <= at && at <= d.to && d.Pass == pass && (d.Category == "" || d.Category == finding.Category) {
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
