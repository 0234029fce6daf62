package hardcodedsecret

import (
	_ "embed" // for doc.go
	"go/ast"

	"golang.org/x/tools/go/analysis"

	"github.com/clerkvet/clerkvet/passes/internal/directive"
	"github.com/clerkvet/clerkvet/passes/internal/doc"
	"github.com/clerkvet/clerkvet/passes/internal/report"
	"github.com/clerkvet/clerkvet/passes/internal/stage"
	"github.com/clerkvet/clerkvet/passes/internal/trace"
	"github.com/clerkvet/clerkvet/passes/internal/uses"
)

//go:embed doc.go
var docGo string

// Analyzer reports secrets that stand in source.
var Analyzer = &analysis.Analyzer{
	Name:             "hardcodedsecret",
	Doc:              doc.Must(docGo, "hardcodedsecret"),
	URL:              "https://github.com/clerkvet/clerkvet/blob/main/docs/hardcodedsecret.md",
	Requires:         []*analysis.Analyzer{uses.Analyzer, trace.Analyzer, directive.Analyzer},
	Run:              run,
	RunDespiteErrors: true,
}

// A checker looks at one package.
type checker struct {
	*report.Reporter
	pass *analysis.Pass
	uses *uses.Index
	flow *trace.Result
	// stage is of no use where flow has no graph.
	stage stage.Reader
	// elsewhere are the places in other packages that were reported: one constant is one mistake.
	elsewhere map[string]bool
	// judged are the literals that a sink has decided about: their shape is not looked at again.
	judged map[ast.Expr]bool
}

func run(pass *analysis.Pass) (any, error) {
	c := &checker{
		Reporter: report.New(pass),
		pass:     pass,
		uses:     pass.ResultOf[uses.Analyzer].(*uses.Index),
		flow:     pass.ResultOf[trace.Analyzer].(*trace.Result),
		judged:   make(map[ast.Expr]bool),

		elsewhere: make(map[string]bool),
	}
	c.stage = stage.Reader{Info: pass.TypesInfo, Graph: c.flow.Graph, File: c.File}
	c.sinks()
	c.shapes()
	c.embedded()
	return nil, nil
}
