// Package passes is the suite: every analyzer of clerkvet with what the drivers and the documentation need to know
// of it. The command, the go vet tool, the golangci-lint plugin and the gopls build take all they print from here.
package passes

import (
	"slices"

	"golang.org/x/tools/go/analysis"

	"github.com/clerkvet/clerkvet/passes/directive"
)

// A Pass is an analyzer with its metadata.
type Pass struct {
	Analyzer *analysis.Analyzer
	// Title says in a few words what the pass finds.
	Title string
	// Guide is the section of the best-practice guide that the pass answers, such as "1.3".
	Guide string
	// Since is the version of clerkvet that introduced the pass.
	Since string
	// Categories are all categories that the pass reports, in the order of its documentation.
	Categories []Category
}

// A Category is one kind of finding of a pass.
type Category struct {
	// ID is stable and unique within the pass: it stands in output, suppressions and links.
	ID string
	// Title says in a few words what was found.
	Title    string
	Severity Severity
	// CWE are numbers of the Common Weakness Enumeration, the most exact first.
	CWE []int
	// RFC are the sections that demand otherwise, such as "RFC 8725 §3.1".
	RFC []string
	// Strict categories are advice: they are reported only with -<pass>.strict, or with a flag of their own name.
	Strict bool
	// Listing categories tell what a pass has understood. Nothing is wrong there, so they have no examples.
	Listing bool
}

// A Severity is how much a finding matters, in SARIF's terms.
type Severity string

const (
	// Error is for what an attacker can use.
	Error Severity = "error"
	// Warning is for what helps an attacker, or becomes an error with the next change.
	Warning Severity = "warning"
	// Note is for advice.
	Note Severity = "note"
)

// Suite returns every pass of clerkvet, in the order of the documentation. The caller may change the slice.
func Suite() []Pass { return append(detections(), suppressionPass()) }

// detections are the passes about the program: all but the one about suppressions.
func detections() []Pass {
	return slices.Concat(accessPasses(), tokenPasses(), transportPasses(), webhookPasses(), grantPasses(), setupPasses())
}

func suppressionPass() Pass {
	return Pass{
		Analyzer: suppressions, Title: "Suppressions that do not work", Guide: "3.2", Since: "v0.1.0",
		Categories: []Category{
			{ID: "missing-reason", Title: "Suppression without a reason", Severity: Warning},
			{ID: "unknown-pass", Title: "Suppression of a pass that does not exist", Severity: Warning},
			{ID: "unused", Title: "Suppression of nothing", Severity: Note, Strict: true},
		},
	}
}

// suppressions runs after all other passes, because it reports on what they were kept from reporting.
var suppressions = func() *analysis.Analyzer {
	a := directive.Analyzer
	for _, p := range detections() {
		a.Requires = append(a.Requires, p.Analyzer)
	}
	return a
}()

// Analyzers returns the analyzers of the suite, in the same order.
func Analyzers() []*analysis.Analyzer {
	var as []*analysis.Analyzer
	for _, p := range Suite() {
		as = append(as, p.Analyzer)
	}
	return as
}
