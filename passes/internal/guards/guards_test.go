package guards_test

import (
	"fmt"
	"go/ast"
	"go/token"
	"regexp"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/analysistest"

	"github.com/clerkvet/clerkvet/passes/internal/fixture"
	"github.com/clerkvet/clerkvet/passes/internal/guards"
)

// told says what the analysis knows where a fixture has an expectation that is not met. An expectation is a comment
// behind a function, and says all of what the function does for a request: each of its parts is one fact.
//
//	func Delete(w http.ResponseWriter, r *http.Request) { //= work user.Delete request r.PathValue("id") authn
//
// The facts are
//
//	next STATE                   how it goes on to the next handler
//	exit STATE, live STATE       what holds when it returns
//	result N OUTCOME STATE       what a result proves
//	work SYMBOL TARGET, STATE    protected work
//	write PLACE STATE            an identity that is stored
//	read PLACE tested|untested|deref
//	nothing                      none of next, work, write and read
//
// Works, writes, reads and continuations that are not expected are errors as well as missing ones; the others are
// looked at only if they are mentioned. On a line of a problem stands
//
//	//! CATEGORY REGEXP
var told = &analysis.Analyzer{
	Name:     "guardstold",
	Doc:      "compare what is known of functions with what their comments say",
	Requires: []*analysis.Analyzer{guards.Analyzer},
	Run:      tell,
}

func TestSummaries(t *testing.T) {
	analysistest.Run(t, fixture.TestData(t), told, "guards/...")
}

func tell(pass *analysis.Pass) (any, error) {
	res := pass.ResultOf[guards.Analyzer].(*guards.Result)
	problems := res.Problems()
	for _, f := range pass.Files {
		if f.Name.Name == "main" && strings.HasSuffix(pass.Pkg.Path(), ".test") {
			continue
		}
		lines := comments(pass.Fset, f, "//= ")
		ast.Inspect(f, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.FuncDecl, *ast.FuncLit:
				line := pass.Fset.Position(n.Pos()).Line
				if want, ok := lines[line]; ok {
					delete(lines, line)
					compare(pass, n, res.Node(n), want)
				}
			}
			return true
		})
		for line, want := range lines {
			pass.Reportf(f.Pos(), "line %d: no function for %q", line, want)
		}
		wants := comments(pass.Fset, f, "//! ")
		file := pass.Fset.File(f.FileStart)
		for _, p := range problems {
			if pass.Fset.File(p.Pos) != file {
				continue
			}
			line := pass.Fset.Position(p.Pos).Line
			got := p.Category + " " + p.Message
			want := wants[line]
			delete(wants, line)
			if want == "" {
				pass.Reportf(p.Pos, "unexpected problem %q", got)
			} else if !regexp.MustCompile(want).MatchString(got) {
				pass.Reportf(p.Pos, "problem %q, want %q", got, want)
			}
		}
		for line, want := range wants {
			pass.Reportf(file.LineStart(line), "no problem %q", want)
		}
	}
	return nil, nil
}

// comments returns the texts of the comments with a prefix, by their line.
func comments(fset *token.FileSet, f *ast.File, prefix string) map[int]string {
	out := make(map[int]string)
	for _, group := range f.Comments {
		for _, c := range group.List {
			if text, ok := strings.CutPrefix(c.Text, prefix); ok {
				out[fset.Position(c.Pos()).Line] = strings.TrimSpace(text)
			}
		}
	}
	return out
}

// compare reports what is expected of a function and not so, and the other way round.
func compare(pass *analysis.Pass, n ast.Node, s *guards.Summary, text string) {
	var want []string
	for w := range strings.SplitSeq(text, ";") {
		if w = strings.TrimSpace(w); w != "nothing" {
			want = append(want, strings.ReplaceAll(w, " & ", "; "))
		}
	}
	got, more := describe(s)
	for _, w := range want {
		if !slices.Contains(got, w) && !slices.Contains(more, w) {
			pass.Reportf(n.Pos(), "no %q in %q", w, append(got, more...))
		}
	}
	for _, g := range got {
		if !slices.Contains(want, g) {
			pass.Reportf(n.Pos(), "unexpected %q", g)
		}
	}
}

// describe renders a summary: what must be expected, and what can be.
func describe(s *guards.Summary) (must, can []string) {
	if s == nil {
		return nil, nil
	}
	if s.Next != nil {
		must = append(must, "next "+s.Next.String())
	}
	for _, w := range s.Works {
		must = append(must, fmt.Sprintf("work %s %s, %s", w.Sym, w.Target, w.Held))
	}
	for _, w := range s.Writes {
		must = append(must, fmt.Sprintf("write %s %s", w.Key, w.Held))
	}
	for _, r := range s.Reads {
		how := "untested"
		switch {
		case r.Tested:
			how = "tested"
		case r.Deref:
			how = "deref"
		}
		must = append(must, fmt.Sprintf("read %s %s", r.Key, how))
	}
	can = append(can, "exit "+s.Exit.String(), "live "+s.Live.String())
	for i, r := range s.Results {
		can = append(can, fmt.Sprintf("result %d true %s", i, r.True), fmt.Sprintf("result %d false %s", i, r.False),
			fmt.Sprintf("result %d nil %s", i, r.Nil), fmt.Sprintf("result %d non-nil %s", i, r.NonNil),
			fmt.Sprintf("result %d from %s", i, r.From))
	}
	slices.Sort(must)
	return slices.Compact(must), can
}
