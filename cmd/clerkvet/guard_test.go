package main

import (
	"errors"
	"fmt"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/go/analysis"
)

const threePackages = `
-- go.mod --
module example.com/app
go 1.26
-- a/a.go --
package a
func A() {}
-- b/b.go --
package b
import "example.com/app/a"
func B() { a.A() }
-- c/c.go --
package c
import ("example.com/app/a"; "example.com/app/b")
func C() { a.A(); b.B() }
`

// failing returns the follower with a Run that fails on package b, after it has done its work.
func failing(fail func() error) *analysis.Analyzer {
	a := newFollower()
	run := a.Run
	a.Run = func(pass *analysis.Pass) (any, error) {
		if _, err := run(pass); err != nil {
			return nil, err
		}
		if pass.Pkg.Name() == "b" {
			return nil, fail()
		}
		return nil, nil
	}
	return a
}

func TestFailingPassHidesNoFinding(t *testing.T) {
	all := []string{
		"b/b.go:3:12: calls example.com/app/a.A",
		"c/c.go:3:12: calls example.com/app/a.A",
		"c/c.go:3:19: calls example.com/app/b.B",
	}
	for _, test := range []struct {
		name    string
		fail    func() error
		problem string
	}{
		{"error", func() error { return errors.New("out of\nluck") }, `^follow failed on package example\.com/app/b: out of luck$`},
		{"panic", func() error { panic("boom") }, `^follow failed on package example\.com/app/b: panic: boom at guard_test\.go:\d+$`},
		{"runtime", func() error { panic([]string{}[zero(reflect.TypeFor[int]()).(int)]) }, `panic: runtime error: index out of range \[0\] with length 0 at guard_test\.go:\d+$`},
	} {
		t.Run(test.name, func(t *testing.T) {
			enter(t, threePackages)
			r := vetWith(t, []*analysis.Analyzer{failing(test.fail)}, "./...")
			if got := lines(r.findings); !slices.Equal(got, all) {
				t.Errorf("findings:\n%q\nwant:\n%q", got, all)
			}
			if len(r.problems) != 1 || !regexp.MustCompile(test.problem).MatchString(r.problems[0].message) {
				t.Errorf("problems %v; want one that matches %s", r.problems, test.problem)
			}
		})
	}
}

// A pass that needs the result of one that failed fails because of it, which is not worth a line.
func TestFailureOfRequirementIsReportedOnce(t *testing.T) {
	enter(t, threePackages)
	base := &analysis.Analyzer{
		Name: "base", Doc: "base", ResultType: reflect.TypeFor[*strings.Builder](),
		Run: func(pass *analysis.Pass) (any, error) {
			if pass.Pkg.Name() == "a" {
				return nil, errors.New("no base")
			}
			return new(strings.Builder), nil
		},
	}
	top := &analysis.Analyzer{
		Name: "top", Doc: "top", Requires: []*analysis.Analyzer{base},
		Run: func(pass *analysis.Pass) (any, error) {
			fmt.Fprint(pass.ResultOf[base].(*strings.Builder), pass.Pkg.Name())
			pass.Reportf(pass.Files[0].Package, "base says %s", pass.ResultOf[base])
			return nil, nil
		},
	}
	r := vetWith(t, []*analysis.Analyzer{top}, "./...")
	if got, want := lines(r.findings), []string{"b/b.go:1:1: base says b", "c/c.go:1:1: base says c"}; !slices.Equal(got, want) {
		t.Errorf("findings:\n%q\nwant:\n%q", got, want)
	}
	if len(r.problems) != 1 || r.problems[0].message != "base failed on package example.com/app/a: no base" {
		t.Errorf("problems %v; want only that of base", r.problems)
	}
}
