package routes_test

import (
	"fmt"
	"go/ast"
	"go/token"
	"go/types"
	"reflect"
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
	Run:      compare,
}

func compare(pass *analysis.Pass) (any, error) {
	want, got := make(map[string][]string), make(map[string][]string)
	at := make(map[string]token.Pos)
	for _, f := range pass.Files {
		for _, group := range f.Comments {
			for _, c := range group.List {
				text, ok := strings.CutPrefix(c.Text, "// route: ")
				if !ok {
					continue
				}
				line := lineOf(pass, c.Pos())
				at[line] = c.Pos()
				for r := range strings.SplitSeq(text, "; ") {
					want[line] = append(want[line], strings.TrimSpace(r))
				}
			}
		}
	}
	for _, r := range pass.ResultOf[routes.Analyzer].(*routes.Result).Routes {
		line := lineOf(pass, r.Pos)
		at[line] = r.Pos
		got[line] = append(got[line], describe(r))
		for _, s := range append(r.Chain, r.Handler) {
			if problem := illFormed(pass, s); problem != "" {
				pass.Reportf(r.Pos, "%s: %s", s.Name, problem)
			}
		}
		if r.End < r.Pos {
			pass.Reportf(r.Pos, "the route ends before it begins")
		}
	}
	for line, pos := range at {
		slices.Sort(want[line])
		slices.Sort(got[line])
		if !slices.Equal(want[line], got[line]) {
			pass.Reportf(pos, "\ngot  %s\nwant %s", strings.Join(got[line], "; "), strings.Join(want[line], "; "))
		}
	}
	return nil, nil
}

// illFormed returns what contradicts itself in a step.
func illFormed(pass *analysis.Pass, s routes.Step) string {
	own := strings.HasPrefix(s.Key, "routes/")
	switch {
	case s.Name == "":
		return "no name"
	case own && s.Fn == nil && !s.Unknown && !variable(pass, s.Key):
		return "no function"
	case s.Fn != nil && !strings.HasSuffix(s.Key, "."+s.Fn.Name()):
		return "the function is not that of the key " + s.Key
	case s.Fn != nil && s.Fn.Pkg() == pass.Pkg && (s.Lit > 0) != (s.Node != nil):
		return "a literal without its number, or a number without the literal"
	case s.Node != nil && s.Fn != nil && literal(pass, s) != s.Node:
		return fmt.Sprintf("the literal is not number %d", s.Lit)
	}
	return ""
}

// variable reports whether the key is of a package variable.
func variable(pass *analysis.Pass, key string) bool {
	_, ok := pass.Pkg.Scope().Lookup(key[strings.LastIndexByte(key, '.')+1:]).(*types.Var)
	return ok
}

// literal returns the function literal that a step's number speaks of.
func literal(pass *analysis.Pass, s routes.Step) *ast.FuncLit {
	n := 0
	for _, f := range pass.Files {
		for _, d := range f.Decls {
			fn, ok := d.(*ast.FuncDecl)
			if !ok || pass.TypesInfo.Defs[fn.Name] != s.Fn {
				continue
			}
			for node := range ast.Preorder(fn) {
				if lit, ok := node.(*ast.FuncLit); ok {
					if n++; n == s.Lit {
						return lit
					}
				}
			}
		}
	}
	return nil
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
		add(t.Seen, fmt.Sprintf("seen tree %d", t.Outer))
		add(!t.Seen, fmt.Sprintf("tree %d", t.Outer))
	}
	if len(more) == 0 {
		return r.String()
	}
	return r.String() + " {" + strings.Join(more, ", ") + "}"
}

func TestFixtures(t *testing.T) {
	analysistest.Run(t, fixture.TestData(t), check, "routes/...")
}

// listing renders all routes of a package in their order.
var listing = &analysis.Analyzer{
	Name:       "listing",
	Doc:        "list routes",
	Requires:   []*analysis.Analyzer{routes.Analyzer},
	ResultType: reflect.TypeFor[string](),
	Run: func(pass *analysis.Pass) (any, error) {
		var b strings.Builder
		for _, r := range pass.ResultOf[routes.Analyzer].(*routes.Result).Routes {
			fmt.Fprintln(&b, lineOf(pass, r.Pos), r.Router, describe(r), r.Unknown)
		}
		return b.String(), nil
	},
}

// TestTwice makes sure that the same source gives the same routes in the same order.
func TestTwice(t *testing.T) {
	list := func() (all []string) {
		for _, r := range analysistest.Run(t, fixture.TestData(t), listing, "routes/shapes/...", "routes/cross/...") {
			all = append(all, r.Action.Package.PkgPath+"\n"+r.Action.Result.(string))
		}
		return all
	}
	first := list()
	if again := list(); !slices.Equal(first, again) {
		t.Errorf("first\n%s\nthen\n%s", strings.Join(first, "\n"), strings.Join(again, "\n"))
	}
	if len(first) == 0 {
		t.Error("there are no packages")
	}
}
