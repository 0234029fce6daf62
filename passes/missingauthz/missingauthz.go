package missingauthz

import (
	_ "embed" // for doc.go
	"flag"
	"go/ast"
	"go/token"

	"golang.org/x/tools/go/analysis"

	"github.com/clerkvet/clerkvet/passes/internal/directive"
	"github.com/clerkvet/clerkvet/passes/internal/doc"
	"github.com/clerkvet/clerkvet/passes/internal/guards"
	"github.com/clerkvet/clerkvet/passes/internal/report"
	"github.com/clerkvet/clerkvet/passes/internal/routes"
	"github.com/clerkvet/clerkvet/passes/internal/uses"
)

//go:embed doc.go
var docGo string

// Analyzer reports routes and privileged calls that are reachable without the check that they need.
var Analyzer = &analysis.Analyzer{
	Name:             "missingauthz",
	Doc:              doc.Must(docGo, "missingauthz"),
	URL:              "https://github.com/clerkvet/clerkvet/blob/main/docs/missingauthz.md",
	Requires:         []*analysis.Analyzer{uses.Analyzer, routes.Analyzer, guards.Analyzer, directive.Analyzer},
	Run:              run,
	FactTypes:        []analysis.Fact{(*reported)(nil)},
	RunDespiteErrors: true,
	Flags:            *flags,
}

var (
	flags  = flag.NewFlagSet("missingauthz", flag.ContinueOnError)
	strict = flags.Bool("strict", false, "also report sensitive reads, admin routes with authentication only, lone routes without, and GET routes that change something for a cookie")
	listed = flags.Bool("routes", false, "report every route with what was understood of it")

	guarding = define(new(symbols), "guards", "middleware and functions that authenticate, as `symbols` separated by commas: example.com/auth.Require or (*example.com/auth.Gate).Require")
	public   = define(new(patterns), "public", "routes that are meant for everybody, as `patterns` separated by commas: \"GET /status\" or \"/docs/*\"")
)

// define adds a flag whose value is v.
func define[V flag.Value](v V, name, usage string) V {
	flags.Var(v, name, usage)
	return v
}

// A checker looks at one package.
type checker struct {
	*report.Reporter
	pass     *analysis.Pass
	uses     *uses.Index
	guards   *guards.Result
	routes   []route
	reported map[string]bool // by importReported
	places   []string        // of what is reported here
	// merged are the findings about routes by place and category, in the order of the routes.
	merged []*merged
	spans  map[token.Pos]analysis.Range
	usuals map[int]string // by usual
}

func run(pass *analysis.Pass) (any, error) {
	c := &checker{
		Reporter: report.New(pass),
		pass:     pass,
		uses:     pass.ResultOf[uses.Analyzer].(*uses.Index),
		guards:   pass.ResultOf[guards.Analyzer].(*guards.Result),
	}
	c.importReported()
	c.understand(pass.ResultOf[routes.Analyzer].(*routes.Result))
	c.problems()
	c.untested()
	for i := range c.routes {
		r := &c.routes[i]
		if !r.judged() {
			continue
		}
		c.works(r)
		c.reads(r)
		for _, a := range c.adapters(r) {
			if a.judged() {
				c.works(&a)
				c.reads(&a)
			}
		}
		c.admin(r)
		c.crossSite(r)
	}
	c.optionals()
	c.siblings()
	c.flush()
	if *listed {
		c.listing()
	}
	return nil, nil
}

// at returns what to point at for a registration: the function and, where it is written out, the pattern of the call
// that starts at pos or has its parenthesis there.
func (c *checker) at(pos token.Pos) analysis.Range {
	file := c.File(pos)
	if file == nil || c.InTest(pos) {
		return nil
	}
	if c.spans == nil {
		c.spans = make(map[token.Pos]analysis.Range)
	}
	if r, ok := c.spans[pos]; ok {
		return r
	}
	var found analysis.Range = report.Span{From: pos, To: pos + 1}
	for n := range ast.Preorder(file) {
		call, ok := n.(*ast.CallExpr)
		if !ok || pos < call.Pos() || call.End() <= pos {
			continue
		}
		// Calls in a chain, as in r.HandleFunc(p, h).Methods("GET"), begin at the same place: the innermost that holds
		// pos in its own selector or arguments is the registration.
		found = registration(call)
	}
	c.spans[pos] = found
	return found
}

// registration is the part of a call that names the route.
func registration(call *ast.CallExpr) analysis.Range {
	end := call.Fun.End()
	for _, arg := range call.Args {
		if lit, ok := ast.Unparen(arg).(*ast.BasicLit); ok && lit.Kind == token.STRING {
			end = lit.End()
			break
		}
	}
	return report.Span{From: call.Pos(), To: end}
}
