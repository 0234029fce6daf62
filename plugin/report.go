package plugin

import (
	"sync"

	"golang.org/x/tools/go/analysis"

	"github.com/clerkvet/clerkvet/passes"
)

// adapt makes the analyzers of the suite report what golangci-lint can show. It changes them in place, because the
// passes require each other: a copy would be another analyzer.
var adapt = sync.OnceFunc(func() {
	for _, a := range passes.Analyzers() {
		run := a.Run
		a.Run = func(pass *analysis.Pass) (any, error) {
			adapted := *pass
			adapted.Report = func(d analysis.Diagnostic) { pass.Report(issue(pass.Analyzer.Name, d)) }
			return run(&adapted)
		}
	}
})

// issue returns the diagnostic as golangci-lint needs it. The category stands in the message, as the command prints
// it, because golangci-lint drops it: //clerkvet:ignore takes it, and rules for exclusions and severities match it.
// Related places are left out, because golangci-lint would count each as an issue of its own.
func issue(pass string, d analysis.Diagnostic) analysis.Diagnostic {
	if d.Category != "" {
		d.Message += " (" + pass + "/" + d.Category + ")"
	}
	d.Related = nil
	return d
}
