package routes_test

import (
	"fmt"
	"go/ast"
	"go/token"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/analysistest"

	"github.com/clerkvet/clerkvet/passes/internal/fixture"
	"github.com/clerkvet/clerkvet/passes/internal/routes"
)

// check compares the routes of a package with the comments that stand on their lines:
//
//	r.Get("/users/{id}", h.Get) // route: GET /users/{id} auth.Require -> (*users.Handler).Get
//
// Several on one line are separated by semicolons. What else is true of a route stands behind it in braces.
var check = &analysis.Analyzer{
	Name:     "routes",
	Doc:      "compare routes with comments",
	Requires: []*analysis.Analyzer{routes.Analyzer},
	Run: func(pass *analysis.Pass) (any, error) {
		want := make(map[string][]string)
		posOf := make(map[string]token.Pos)
		for _, f := range pass.Files {
			for n := range ast.Preorder(f) {
				if n == nil {
					continue
				}
			}
			for _, group := range f.Comments {
				for _, c := range group.List {
					text, ok := strings.CutPrefix(c.Text, "// route: ")
					if !ok {
						continue
					}
					line := lineOf(pass, c.Pos())
					posOf[line] = c.Pos()
					for r := range strings.SplitSeq(text, "; ") {
						want[line] = append(want[line], strings.TrimSpace(r))
					}
				}
			}
		}
		got := make(map[string][]string)
		for _, r := range pass.ResultOf[routes.Analyzer].(*routes.Result).Routes {
			line := lineOf(pass, r.Pos)
			posOf[line] = r.Pos
			got[line] = append(got[line], describe(r))
		}
		for line, pos := range posOf {
			slices.Sort(want[line])
			slices.Sort(got[line])
			if !slices.Equal(want[line], got[line]) {
				pass.Reportf(pos, "\ngot  %s\nwant %s", strings.Join(got[line], "; "), strings.Join(want[line], "; "))
			}
		}
		return nil, nil
	},
}

func lineOf(pass *analysis.Pass, pos token.Pos) string {
	p := pass.Fset.Position(pos)
	return fmt.Sprint(p.Filename, ":", p.Line)
}

// describe renders a route with what is not in its String.
func describe(r routes.Route) string {
	var more []string
	add := func(is bool, what string) {
		if is {
			more = append(more, what)
		}
	}
	add(r.Conditional, "conditional")
	add(r.HandedOut, "handed out")
	add(r.Unknown != "", "unknown")
	add(r.Public != "", "public: "+r.Public)
	add(r.Place != "", "at "+r.Place)
	for _, t := range r.Trees {
		add(true, fmt.Sprintf("tree %d", t.Outer))
	}
	if len(more) == 0 {
		return r.String()
	}
	return r.String() + " {" + strings.Join(more, ", ") + "}"
}

func TestFixtures(t *testing.T) {
	analysistest.Run(t, fixture.TestData(t), check, "routes/...")
}
