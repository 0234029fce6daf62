package insecureurl

import (
	_ "embed" // for doc.go
	"flag"
	"go/ast"

	"golang.org/x/tools/go/analysis"

	"github.com/clerkvet/clerkvet/passes/internal/cookie"
	"github.com/clerkvet/clerkvet/passes/internal/directive"
	"github.com/clerkvet/clerkvet/passes/internal/doc"
	"github.com/clerkvet/clerkvet/passes/internal/lib"
	"github.com/clerkvet/clerkvet/passes/internal/report"
	"github.com/clerkvet/clerkvet/passes/internal/stage"
	"github.com/clerkvet/clerkvet/passes/internal/trace"
	"github.com/clerkvet/clerkvet/passes/internal/uses"
)

//go:embed doc.go
var docGo string

// Analyzer reports credentials and keys that travel unprotected.
var Analyzer = &analysis.Analyzer{
	Name:             "insecureurl",
	Doc:              doc.Must(docGo, "insecureurl"),
	URL:              "https://github.com/clerkvet/clerkvet/blob/main/docs/insecureurl.md",
	Requires:         []*analysis.Analyzer{uses.Analyzer, trace.Analyzer, directive.Analyzer},
	Run:              run,
	RunDespiteErrors: true,
	Flags:            *flags,
}

var (
	flags  = flag.NewFlagSet("insecureurl", flag.ContinueOnError)
	strict = flags.Bool("strict", false, "also report credentials over plain HTTP to private addresses and cluster names")
)

// A checker looks at one package.
type checker struct {
	*report.Reporter
	pass  *analysis.Pass
	uses  *uses.Index
	flow  *trace.Result
	graph *trace.Graph
	stage stage.Reader
	jar   *cookie.Jar
}

func run(pass *analysis.Pass) (any, error) {
	c := &checker{
		Reporter: report.New(pass),
		pass:     pass,
		uses:     pass.ResultOf[uses.Analyzer].(*uses.Index),
		flow:     pass.ResultOf[trace.Analyzer].(*trace.Result),
	}
	c.graph = c.flow.Graph
	if c.graph == nil {
		return nil, nil
	}
	c.stage = stage.Reader{Info: pass.TypesInfo, Graph: c.graph, File: c.File}
	c.jar = cookie.New(pass.TypesInfo, c.uses, c.flow)
	for _, a := range c.flow.Arrivals {
		if c.InTest(c.at(a).Pos()) {
			continue
		}
		switch a.Sink.Row.Role {
		case lib.TakesURL, lib.TakesRequestURL:
			c.url(a)
		case lib.TLS:
			c.tls(a)
		case lib.TakesClient:
			c.client(a)
		case lib.SetsCookie:
			c.cookie(a)
		case lib.TakesHeader:
			for _, sent := range c.jar.Header(a) {
				c.cookie(sent)
			}
		case lib.Cookie:
			if a.Sink.Row.Of == lib.CookieSecure && a.Sink.Call != nil {
				c.cookieCall(a)
			}
		}
	}
	c.issuers()
	return nil, nil
}

// at returns what to point at: the expression where the value enters if it stands in this package, else the sink's
// argument.
func (c *checker) at(a trace.Arrival) ast.Expr {
	if a.Expr != nil && a.Place == "" {
		return a.Expr
	}
	return a.Sink.Arg
}

// issuers reports calls that switch off the comparison of the configured issuer with the discovered one.
func (c *checker) issuers() {
	c.eachCall(lib.TrustsIssuer, func(call *ast.CallExpr, row lib.Row) {
		if !c.InTest(call.Pos()) {
			c.Report(report.Finding{
				Range:    call.Fun,
				Category: "insecure-issuer",
				Message:  "discovery accepts any issuer after " + row.Sym + "; use the provider's real issuer URL, or pin keys and issuer in a verifier",
			})
		}
	})
}

// eachCall calls f for the package's calls of symbols that have the role, by position of their declaration's name.
func (c *checker) eachCall(role lib.Role, f func(*ast.CallExpr, lib.Row)) {
	for _, use := range c.graph.Uses(role) {
		f(use.Call, use.Row)
	}
}
