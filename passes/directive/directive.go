package directive

import (
	_ "embed" // for doc.go
	"flag"
	"fmt"
	"reflect"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/clerkvet/clerkvet/passes/internal/directive"
	"github.com/clerkvet/clerkvet/passes/internal/doc"
	"github.com/clerkvet/clerkvet/passes/internal/uses"
)

//go:embed doc.go
var docGo string

// Analyzer reports suppressions that do not work. Its result lists the findings that the others were kept from
// reporting. The suite makes it require every other pass, so that it runs after them and knows their names.
var Analyzer = &analysis.Analyzer{
	Name:             "directive",
	Doc:              doc.Must(docGo, "directive"),
	URL:              "https://github.com/clerkvet/clerkvet/blob/main/docs/directive.md",
	Requires:         []*analysis.Analyzer{directive.Analyzer, uses.Analyzer},
	Run:              run,
	ResultType:       reflect.TypeFor[[]directive.Suppressed](),
	RunDespiteErrors: true,
	Flags:            *flags,
}

var (
	flags  = flag.NewFlagSet("directive", flag.ContinueOnError)
	unused = flags.Bool("unused", false, "also report directives that suppress nothing")
)

func run(pass *analysis.Pass) (any, error) {
	index := pass.ResultOf[directive.Analyzer].(*directive.Index)
	for _, d := range index.All {
		switch {
		case !known(pass, d.Pass):
			report(pass, d, "unknown-pass", fmt.Sprintf("%q is no pass of clerkvet, so this suppresses nothing; name one of %s", d.Pass, strings.Join(names(pass), ", ")))
		case d.Reason == "":
			report(pass, d, "missing-reason", "suppression gives no reason; say why the finding is acceptable, for the next reviewer")
		case *unused && index.Unused(d):
			report(pass, d, "unused", "suppression matches no finding; delete it, or correct the category")
		}
	}
	return index.Suppressed(), nil
}

// report bypasses the door of the other passes: a directive can't suppress what is said of directives.
func report(pass *analysis.Pass, d *directive.Directive, category, message string) {
	pass.Report(analysis.Diagnostic{
		Pos:      d.Comment.Pos(),
		End:      d.Comment.End(),
		Category: category,
		Message:  message,
		URL:      pass.Analyzer.URL + "#" + category,
	})
}

func names(pass *analysis.Pass) []string {
	var out []string
	for _, a := range pass.Analyzer.Requires {
		if a != directive.Analyzer && a != uses.Analyzer {
			out = append(out, a.Name)
		}
	}
	return out
}

func known(pass *analysis.Pass, name string) bool {
	for _, n := range names(pass) {
		if n == name {
			return true
		}
	}
	return false
}
