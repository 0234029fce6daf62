package main

import (
	"cmp"
	"go/token"
	"slices"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/checker"

	"github.com/clerkvet/clerkvet/passes"
)

// A finding is a diagnostic with its positions resolved.
type finding struct {
	pass, category, message string
	// start and end are the range, by bytes; end is start if the pass reports a point. The file name is absolute.
	start, end token.Position
	related    []related
	fixes      []fix
	// suppressed is the reason that a comment gives for ignoring the finding. A finding with a reason is no reason
	// to fail: only SARIF shows it.
	suppressed *string
}

// rule is the finding's kind as output and suppressions name it.
func (f finding) rule() string {
	if f.category == "" {
		return f.pass
	}
	return f.pass + "/" + f.category
}

// A related is another place that explains a finding.
type related struct {
	message    string
	start, end token.Position
}

// A fix is a change that removes the cause of a finding, to be applied as a whole.
type fix struct {
	message string
	edits   []edit
}

// An edit replaces the text from start to end. Line directives do not apply to its positions.
type edit struct {
	start, end token.Position
	text       string
}

// findingsOf returns the diagnostics of the matched packages in the order of their positions, each once however many
// test variants of its package were analyzed. It includes what a pass reported before it failed, and what comments
// suppressed if the pass on such comments runs.
func findingsOf(graph *checker.Graph) []finding {
	var findings []finding
	for _, act := range graph.Roots {
		for _, d := range act.Diagnostics {
			findings = append(findings, newFinding(act.Package.Fset, act.Analyzer.Name, d))
		}
		suppressed, _ := act.Result.([]passes.Suppressed)
		for _, s := range suppressed {
			f := newFinding(act.Package.Fset, s.Pass, s.Diagnostic)
			f.suppressed = &s.Reason
			findings = append(findings, f)
		}
	}
	slices.SortStableFunc(findings, compare)
	return slices.CompactFunc(findings, func(a, b finding) bool { return compare(a, b) == 0 })
}

func newFinding(fset *token.FileSet, pass string, d analysis.Diagnostic) finding {
	f := finding{
		pass: pass, category: d.Category, message: d.Message,
		start: fset.Position(d.Pos), end: fset.Position(cmp.Or(d.End, d.Pos)),
	}
	for _, r := range d.Related {
		f.related = append(f.related, related{r.Message, fset.Position(r.Pos), fset.Position(cmp.Or(r.End, r.Pos))})
	}
	for _, s := range d.SuggestedFixes {
		fx := fix{message: s.Message}
		for _, e := range s.TextEdits {
			start, end := fset.PositionFor(e.Pos, false), fset.PositionFor(cmp.Or(e.End, e.Pos), false)
			fx.edits = append(fx.edits, edit{start, end, string(e.NewText)})
		}
		f.fixes = append(f.fixes, fx)
	}
	return f
}

func compare(a, b finding) int {
	return cmp.Or(
		comparePositions(a.start, b.start),
		cmp.Compare(a.pass, b.pass),
		comparePositions(a.end, b.end),
		cmp.Compare(a.category, b.category),
		cmp.Compare(a.message, b.message),
	)
}
