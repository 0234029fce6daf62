package analyzers

import (
	"fmt"
	"reflect"
	"runtime"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/go/analysis"

	"github.com/clerkvet/clerkvet/passes"
)

func all(t *testing.T, flags ...string) []Analyzer {
	t.Helper()
	all, err := All(flags...)
	if err != nil {
		t.Fatal(err)
	}
	return all
}

// TestAll checks that there is an analyzer for each severity of each pass.
func TestAll(t *testing.T) {
	var got, want []string
	var analyzers []*analysis.Analyzer
	for _, a := range all(t) {
		got = append(got, fmt.Sprint(a.Name, " ", a.Severity))
		analyzers = append(analyzers, a.Analyzer)
	}
	for _, p := range passes.Suite() {
		for _, c := range p.Categories {
			want = append(want, fmt.Sprint(p.Analyzer.Name, " ", c.Severity))
		}
	}
	slices.Sort(got)
	slices.Sort(want)
	if want = slices.Compact(want); !slices.Equal(got, want) {
		t.Errorf("there are %q, want %q", got, want)
	}
	if err := analysis.Validate(analyzers); err != nil {
		t.Error(err)
	}
}

// TestStableNames tells all analyzers apart as gopls does, by name and by the line on which Run begins.
func TestStableNames(t *testing.T) {
	seen := make(map[string]*analysis.Analyzer)
	var visit func(*analysis.Analyzer)
	visit = func(a *analysis.Analyzer) {
		pc := reflect.ValueOf(a.Run).Pointer()
		file, line := runtime.FuncForPC(pc).FileLine(pc)
		name := fmt.Sprintf("%s(%s:%d)", a.Name, file, line)
		if other, ok := seen[name]; ok && other != a {
			t.Errorf("gopls takes two analyzers for one: %s", name)
			return
		}
		seen[name] = a
		for _, required := range a.Requires {
			visit(required)
		}
	}
	for _, a := range all(t) {
		visit(a.Analyzer)
	}
}

// TestSuiteIsLeftAlone makes sure that no analyzer of the suite runs beside its silent copy, and that none was changed.
func TestSuiteIsLeftAlone(t *testing.T) {
	suite := passes.Analyzers()
	before := make([]analysis.Analyzer, len(suite))
	for i, a := range suite {
		before[i] = *a
	}
	var visit func(*analysis.Analyzer)
	visit = func(a *analysis.Analyzer) {
		if slices.Contains(suite, a) {
			t.Errorf("%s runs twice", a.Name)
		}
		for _, required := range a.Requires {
			visit(required)
		}
	}
	for _, a := range all(t) {
		visit(a.Analyzer)
	}
	for i, a := range suite {
		if a.ResultType != before[i].ResultType || !slices.Equal(a.Requires, before[i].Requires) {
			t.Errorf("%s was changed", a.Name)
		}
	}
}

func TestFlags(t *testing.T) {
	strict := passesFlag(t, "insecureurl", "strict")
	t.Cleanup(func() { all(t, "insecureurl.strict=false") })
	all(t, "insecureurl.strict=true")
	if got := strict(); got != "true" {
		t.Errorf("the flag is %s, want true", got)
	}
	for flag, want := range map[string]string{
		"nopass.strict=true":       `there is no pass "nopass"`,
		"insecureurl.none=true":    "no such flag",
		"insecureurl.strict=maybe": "parse error",
		"strict":                   `there is no pass "strict"`,
	} {
		if _, err := All(flag); err == nil || !strings.Contains(err.Error(), want) || !strings.Contains(err.Error(), flag) {
			t.Errorf("%s: got error %v, want %s", flag, err, want)
		}
	}
}

func passesFlag(t *testing.T, pass, name string) func() string {
	t.Helper()
	for _, p := range passes.Suite() {
		if f := p.Analyzer.Flags.Lookup(name); p.Analyzer.Name == pass && f != nil {
			return f.Value.String
		}
	}
	t.Fatalf("there is no flag %s.%s", pass, name)
	return nil
}
