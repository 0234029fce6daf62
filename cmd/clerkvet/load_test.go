package main

import (
	"errors"
	"go/ast"
	"go/types"
	"os"
	"slices"
	"testing"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/types/typeutil"
)

type seen struct{}

func (*seen) AFact()         {}
func (*seen) String() string { return "seen" }

// newFollower returns an analyzer that marks every function of the packages it sees with a fact, and reports the
// calls of such functions in other packages.
func newFollower() *analysis.Analyzer {
	return &analysis.Analyzer{
		Name: "follow", Doc: "follow: report calls of functions whose source was seen",
		FactTypes: []analysis.Fact{new(seen)},
		Run: func(pass *analysis.Pass) (any, error) {
			inspect(pass, func(n ast.Node) {
				switch n := n.(type) {
				case *ast.FuncDecl:
					pass.ExportObjectFact(pass.TypesInfo.Defs[n.Name], new(seen))
				case *ast.CallExpr:
					fn, ok := typeutil.Callee(pass.TypesInfo, n).(*types.Func)
					if ok && fn.Pkg() != pass.Pkg && pass.ImportObjectFact(fn, new(seen)) {
						pass.ReportRangef(n, "calls %s", fn.FullName())
					}
				}
			})
			return nil, nil
		},
	}
}

func inspect(pass *analysis.Pass, f func(ast.Node)) {
	for _, file := range pass.Files {
		for n := range ast.Preorder(file) {
			f(n)
		}
	}
}

// modules has a main module that is matched in part, a module in a directory of its own, and dependencies of which
// one wraps a library of the tables.
const modules = `
-- go.mod --
module example.com/app
go 1.26
require (
	example.com/helper v1.0.0
	example.org/plain v1.0.0
	example.org/wrap v1.0.0
	github.com/golang-jwt/jwt/v5 v5.3.0
	github.com/clerk/clerk-sdk-go/v2 v2.7.0
)
replace example.com/helper => ./helper
-- vendor/modules.txt --
# example.com/helper v1.0.0 => ./helper
## explicit; go 1.26
example.com/helper
# example.org/plain v1.0.0
## explicit; go 1.26
example.org/plain
# example.org/wrap v1.0.0
## explicit; go 1.26
example.org/wrap
example.org/wrap/deep
# github.com/golang-jwt/jwt/v5 v5.3.0
## explicit; go 1.26
# github.com/clerk/clerk-sdk-go/v2 v2.7.0
## explicit; go 1.26
github.com/clerk/clerk-sdk-go/v2
# example.com/helper => ./helper
-- helper/go.mod --
module example.com/helper
go 1.26
-- vendor/example.com/helper/helper.go --
package helper
func Env() string { return "" }
-- vendor/example.org/plain/plain.go --
package plain
func Get() string { return "" }
-- vendor/example.org/wrap/wrap.go --
package wrap
import "example.org/wrap/deep"
func Key(s string) { deep.Key(s) }
-- vendor/example.org/wrap/deep/deep.go --
package deep
import "github.com/clerk/clerk-sdk-go/v2"
func Key(s string) { clerk.SetKey(s) }
-- vendor/github.com/clerk/clerk-sdk-go/v2/clerk.go --
package clerk
func SetKey(string) {}
-- internal/config/config.go --
package config
func Load() string { return "" }
-- cmd/api/main.go --
package main

import (
	"os"

	"example.com/app/internal/config"
	"example.com/helper"
	"example.org/plain"
	"example.org/wrap"
	"github.com/clerk/clerk-sdk-go/v2"
)

func main() {
	config.Load()
	helper.Env()
	plain.Get()
	wrap.Key(os.Getenv("KEY"))
	clerk.SetKey("")
}
`

func TestFactsFlowFromDependenciesThatMatter(t *testing.T) {
	enter(t, modules)
	t.Setenv("GOFLAGS", "-mod=vendor")
	r := vetWith(t, []*analysis.Analyzer{newFollower()}, "./cmd/api")
	want := []string{
		"cmd/api/main.go:14:2: calls example.com/app/internal/config.Load",
		"cmd/api/main.go:15:2: calls example.com/helper.Env",
		"cmd/api/main.go:17:2: calls example.org/wrap.Key",
	}
	if got := lines(r.findings); !slices.Equal(got, want) {
		t.Errorf("findings:\n%q\nwant:\n%q", got, want)
	}
	if len(r.problems) > 0 || r.packages != 1 {
		t.Errorf("%d packages, problems %v; want 1 package and no problem", r.packages, r.problems)
	}
}

const variants = `
-- go.mod --
module example.com/app
go 1.26
-- a/a.go --
package a
func A() { _ = B }
func B() {}
-- a/inner_test.go --
package a
import "example.com/app/b"
func inner() { b.Other() }
-- a/outer_test.go --
package a_test
import (
	"example.com/app/a"
	"example.com/app/c"
)
func outer() { a.A(); c.C() }
-- b/b.go --
package b
func Other() {}
-- c/c.go --
package c
import "example.com/app/a"
func C() { a.A() }
`

// The package under test is analyzed twice, and c is compiled again for the external test of a.
func TestVariantsRepeatNoFinding(t *testing.T) {
	enter(t, variants)
	r := vetWith(t, []*analysis.Analyzer{newFollower()}, "./...")
	want := []string{
		"a/inner_test.go:3:16: calls example.com/app/b.Other",
		"a/outer_test.go:6:16: calls example.com/app/a.A",
		"a/outer_test.go:6:23: calls example.com/app/c.C",
		"c/c.go:3:12: calls example.com/app/a.A",
	}
	if got := lines(r.findings); !slices.Equal(got, want) {
		t.Errorf("findings:\n%q\nwant:\n%q", got, want)
	}
	if r.packages != 3 {
		t.Errorf("%d packages, want 3", r.packages)
	}
}

const broken = `
-- go.mod --
module example.com/app
go 1.26
-- bad/bad.go --
package bad
func Good() {}
func Bad() { return 1 }
-- user/user.go --
package user
import (
	"example.com/app/bad"
	"example.com/app/fine"
)
func f() { bad.Good(); fine.F() }
-- missing/missing.go --
package missing
import _ "example.com/app/none"
-- fine/fine.go --
package fine
func F() {}
-- syntax/syntax.go --
package syntax
func F( {
}
`

func TestBrokenPackagesHideNothingElse(t *testing.T) {
	enter(t, broken)
	r := vetWith(t, []*analysis.Analyzer{newFollower()}, "./...")
	want := []string{"user/user.go:6:24: calls example.com/app/fine.F"}
	if got := lines(r.findings); !slices.Equal(got, want) {
		t.Errorf("findings:\n%q\nwant:\n%q", got, want)
	}
	dir, _ := os.Getwd()
	files := newWorkspace(dir)
	var got []string
	for _, p := range r.problems {
		got = append(got, p.print(files))
	}
	wantProblems := []string{
		"bad/bad.go:3:21: too many return values have (number) want ()",
		"missing/missing.go:2:8: no required module provides package example.com/app/none; to add it: go get example.com/app/none",
		"syntax/syntax.go:2:9: expected ')', found '{'",
		"syntax/syntax.go:3:1: missing ',' in parameter list",
	}
	if !slices.Equal(got, wantProblems) {
		t.Errorf("problems:\n%q\nwant:\n%q", got, wantProblems)
	}
	if code := r.exit(&options{}); code != exitFailure {
		t.Errorf("exit code %d, want %d: a build that tolerates findings must not miss errors", code, exitFailure)
	}
}

// A file without a package clause is told of, and no other file of the package is taken to disagree with it.
func TestNoPackageClause(t *testing.T) {
	enter(t, "-- go.mod --\nmodule example.com/app\ngo 1.26\n-- app.go --\npackage app\n")
	if err := os.WriteFile("binary.go", []byte("package app\n\xff\xfe"), 0o666); err != nil {
		t.Fatal(err)
	}
	r := vetWith(t, []*analysis.Analyzer{newFollower()}, ".")
	if len(r.problems) != 1 || r.problems[0].message != "illegal UTF-8 encoding" {
		t.Errorf("problems are %v", r.problems)
	}
}

func TestLoadError(t *testing.T) {
	for text, want := range map[string]string{
		"err: exit status 1: stderr: go: errors parsing go.mod:\ngo.mod:1: unknown directive: modul\n": "errors parsing go.mod: go.mod:1: unknown directive: modul",
		`err: go command required, not found: exec: "go": not found: stderr: `:                         `go command required, not found: exec: "go": not found`,
		"no such driver": "no such driver",
	} {
		if got := loadError(errors.New(text)).Error(); got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
}
