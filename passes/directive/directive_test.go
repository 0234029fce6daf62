package directive_test

import (
	"go/ast"
	"slices"
	"strconv"
	"strings"
	"testing"

	"golang.org/x/tools/go/analysis"

	"github.com/clerkvet/clerkvet/passes/directive"
	internal "github.com/clerkvet/clerkvet/passes/internal/directive"
	"github.com/clerkvet/clerkvet/passes/internal/fixture"
	"github.com/clerkvet/clerkvet/passes/internal/report"
)

// analyzer is the pass as the suite has it, with another pass before it.
var analyzer = func() *analysis.Analyzer {
	a := *directive.Analyzer
	leaks := &analysis.Analyzer{Name: "hardcodedsecret", Doc: "hardcodedsecret: report calls of leak", Run: findLeaks, Requires: a.Requires}
	a.Requires = append(slices.Clone(a.Requires), leaks)
	return &a
}()

// findLeaks reports each call of a function named leak, in the category that is its argument.
func findLeaks(pass *analysis.Pass) (any, error) {
	r := report.New(pass)
	for _, f := range pass.Files {
		for n := range ast.Preorder(f) {
			call, ok := n.(*ast.CallExpr)
			if !ok {
				continue
			}
			if id, ok := call.Fun.(*ast.Ident); ok && id.Name == "leak" {
				category, err := strconv.Unquote(call.Args[0].(*ast.BasicLit).Value)
				if err != nil {
					return nil, err
				}
				r.Report(report.Finding{Range: call, Category: category, Message: "leak"})
			}
		}
	}
	return nil, nil
}

func Test(t *testing.T) { fixture.Run(t, analyzer) }

func TestUnused(t *testing.T) {
	fixture.RunWithFlags(t, analyzer, map[string]string{"unused": "true"}, "directive_unused/...")
}

// TestResult checks the list of what was suppressed, which the drivers print.
func TestResult(t *testing.T) {
	results := fixture.RunDir(t, fixture.TestData(t), analyzer, "directive/reasons")
	var reasons []string
	for _, r := range results {
		reasons = append(reasons, suppressed(t, r.Action.Result)...)
	}
	want := []string{
		"hardcodedsecret/clerk-key: key of the demo instance",
		"hardcodedsecret/clerk-key: key of the demo instance",
		"hardcodedsecret/clerk-key: see https://example.com/keys",
		"hardcodedsecret/clerk-key: https://example.com/keys",
		"hardcodedsecret/clerk-key: separated by tabs",
		"hardcodedsecret/clerk-key: x",
	}
	if !slices.Equal(reasons, want) {
		t.Errorf("suppressed are\n%s\nwant\n%s", strings.Join(reasons, "\n"), strings.Join(want, "\n"))
	}
}

func suppressed(t *testing.T, result any) []string {
	t.Helper()
	list, ok := result.([]internal.Suppressed)
	if !ok {
		t.Fatalf("the result is a %T", result)
	}
	var out []string
	for _, s := range list {
		out = append(out, s.Pass+"/"+s.Diagnostic.Category+": "+s.Reason)
	}
	return out
}
