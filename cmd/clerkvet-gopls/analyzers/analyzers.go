// Package analyzers is the suite in the form that gopls can carry.
//
// gopls knows one severity of an analyzer, where a pass has one of each category, and it takes findings of an analyzer
// that the user has switched off, but that another one requires, for a bug. So the passes do not report here: what they
// find becomes their result, and for each severity an analyzer with the name of the pass reports what has it.
package analyzers

import (
	"cmp"
	"fmt"
	"reflect"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/clerkvet/clerkvet/passes"
)

// An Analyzer reports the findings of one pass that have one severity. Their category is "pass/category", which editors
// show and suppressions name.
type Analyzer struct {
	*analysis.Analyzer
	Severity passes.Severity
}

// All returns the analyzers of the suite with the flags set, each of the form "pass.flag=value".
func All(flags ...string) ([]Analyzer, error) {
	suite := passes.Suite()
	for _, f := range flags {
		if err := set(suite, f); err != nil {
			return nil, fmt.Errorf("flag %q: %w", f, err)
		}
	}
	var all []Analyzer
	silent := make(map[*analysis.Analyzer]*analysis.Analyzer)
	for _, p := range suite {
		silent[p.Analyzer] = silence(p.Analyzer, silent)
		for _, s := range []passes.Severity{passes.Error, passes.Warning, passes.Note} {
			if slices.ContainsFunc(p.Categories, func(c passes.Category) bool { return c.Severity == s }) {
				all = append(all, reporter(p, silent[p.Analyzer], s))
			}
		}
	}
	return all, nil
}

func set(suite []passes.Pass, flag string) error {
	name, value, _ := strings.Cut(flag, "=")
	pass, name, _ := strings.Cut(name, ".")
	for _, p := range suite {
		if p.Analyzer.Name == pass {
			return p.Analyzer.Flags.Set(name, value)
		}
	}
	return fmt.Errorf("there is no pass %q", pass)
}

// silence returns a copy of the pass whose result is what it finds. The copies of passes that it requires, of the
// suite, are in silent.
func silence(pass *analysis.Analyzer, silent map[*analysis.Analyzer]*analysis.Analyzer) *analysis.Analyzer {
	a := *pass
	a.ResultType = reflect.TypeFor[[]analysis.Diagnostic]()
	a.Requires = slices.Clone(pass.Requires)
	for i, required := range a.Requires {
		a.Requires[i] = cmp.Or(silent[required], required)
	}
	a.Run = func(p *analysis.Pass) (any, error) {
		var found []analysis.Diagnostic
		collecting := *p
		collecting.Report = func(d analysis.Diagnostic) { found = append(found, d) }
		if _, err := pass.Run(&collecting); err != nil {
			return nil, err
		}
		return found, nil
	}
	return &a
}

// reporter returns the analyzer that reports what pass found with the severity. gopls tells analyzers of the same name
// apart by the line on which their Run begins, so that each severity has one of its own.
func reporter(p passes.Pass, pass *analysis.Analyzer, severity passes.Severity) Analyzer {
	a := &analysis.Analyzer{
		Name:             pass.Name,
		Doc:              pass.Doc,
		URL:              pass.URL,
		Requires:         []*analysis.Analyzer{pass},
		RunDespiteErrors: pass.RunDespiteErrors,
	}
	report := func(to *analysis.Pass) {
		for _, d := range to.ResultOf[pass].([]analysis.Diagnostic) {
			if severityOf(p, d.Category) == severity {
				d.Category = p.Analyzer.Name + "/" + d.Category
				to.Report(d)
			}
		}
	}
	switch severity {
	case passes.Error:
		a.Run = func(to *analysis.Pass) (any, error) { report(to); return nil, nil }
	case passes.Warning:
		a.Run = func(to *analysis.Pass) (any, error) { report(to); return nil, nil }
	default:
		a.Run = func(to *analysis.Pass) (any, error) { report(to); return nil, nil }
	}
	return Analyzer{a, severity}
}

// severityOf returns the severity of a category of the pass, and that of its first one for what is none.
func severityOf(p passes.Pass, category string) passes.Severity {
	for _, c := range p.Categories {
		if c.ID == category {
			return c.Severity
		}
	}
	return p.Categories[0].Severity
}
