package scatteredinit

import (
	_ "embed" // for doc.go

	"golang.org/x/tools/go/analysis"

	"github.com/clerkvet/clerkvet/passes/internal/directive"
	"github.com/clerkvet/clerkvet/passes/internal/doc"
	"github.com/clerkvet/clerkvet/passes/internal/report"
	"github.com/clerkvet/clerkvet/passes/internal/trace"
	"github.com/clerkvet/clerkvet/passes/internal/uses"
)

//go:embed doc.go
var docGo string

// Analyzer reports set-up of Clerk that is repeated, too late or unsynchronized.
var Analyzer = &analysis.Analyzer{
	Name:             "scatteredinit",
	Doc:              doc.Must(docGo, "scatteredinit"),
	URL:              "https://github.com/clerkvet/clerkvet/blob/main/docs/scatteredinit.md",
	Requires:         []*analysis.Analyzer{uses.Analyzer, trace.Analyzer, directive.Analyzer},
	Run:              run,
	FactTypes:        []analysis.Fact{(*setupFact)(nil), (*initFact)(nil)},
	RunDespiteErrors: true,
}

// A checker looks at one package.
type checker struct {
	*report.Reporter
	pass  *analysis.Pass
	uses  *uses.Index
	graph *trace.Graph
	*program
}

func run(pass *analysis.Pass) (any, error) {
	index := pass.ResultOf[uses.Analyzer].(*uses.Index)
	graph := pass.ResultOf[trace.Analyzer].(*trace.Result).Graph
	if graph == nil || !index.Own() {
		return nil, nil
	}
	c := &checker{Reporter: report.New(pass), pass: pass, uses: index, graph: graph}
	if c.program = c.collect(); c.program == nil {
		return nil, nil
	}
	c.summarize()
	for _, f := range c.funcs {
		switch {
		case f.serves:
			c.perRequest(f)
		default:
			c.loops(f)
			c.goroutine(f)
			c.order(f)
		}
	}
	c.initialized()
	c.early()
	c.exportFacts()
	return nil, nil
}

func (c *checker) report(at analysis.Range, category, message string) {
	c.Report(report.Finding{Range: at, Category: category, Message: message})
}
