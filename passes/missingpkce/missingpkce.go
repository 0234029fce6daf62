package missingpkce

import (
	_ "embed" // for doc.go
	"flag"
	"go/ast"
	"go/types"

	"golang.org/x/tools/go/analysis"

	"github.com/clerkvet/clerkvet/passes/internal/directive"
	"github.com/clerkvet/clerkvet/passes/internal/doc"
	"github.com/clerkvet/clerkvet/passes/internal/facts"
	"github.com/clerkvet/clerkvet/passes/internal/lib"
	"github.com/clerkvet/clerkvet/passes/internal/report"
	"github.com/clerkvet/clerkvet/passes/internal/trace"
	"github.com/clerkvet/clerkvet/passes/internal/uses"
)

//go:embed doc.go
var docGo string

// Analyzer reports logins whose authorization code is not protected by PKCE.
var Analyzer = &analysis.Analyzer{
	Name:             "missingpkce",
	Doc:              doc.Must(docGo, "missingpkce"),
	URL:              "https://github.com/clerkvet/clerkvet/blob/main/docs/missingpkce.md",
	Requires:         []*analysis.Analyzer{uses.Analyzer, trace.Analyzer, directive.Analyzer},
	Run:              run,
	FactTypes:        []analysis.Fact{(*bareLogin)(nil)},
	RunDespiteErrors: true,
	Flags:            *flags,
}

var (
	flags  = flag.NewFlagSet("missingpkce", flag.ContinueOnError)
	strict = flags.Bool("strict", false, "also report clients with a secret, of other providers than Clerk, that log in without PKCE")
)

// A checker looks at one package.
type checker struct {
	*report.Reporter
	pass  *analysis.Pass
	info  *types.Info
	uses  *uses.Index
	flow  *trace.Result
	graph *trace.Graph
	// facts are those of other packages, about functions and fields.
	facts map[types.Object]*bareLogin
	// found are the facts of this package.
	found map[types.Object]*bareLogin
	// logins are the sites that were looked at already.
	seen map[siteKey]bool
	// paired are the clients with which a challenge is sent, or a verifier.
	paired map[pairKey]ast.Expr
	// asserted is set if clients of the package authenticate by a key instead of a secret.
	asserted bool
}

func run(pass *analysis.Pass) (any, error) {
	c := &checker{
		Reporter: report.New(pass),
		pass:     pass,
		info:     pass.TypesInfo,
		uses:     pass.ResultOf[uses.Analyzer].(*uses.Index),
		flow:     pass.ResultOf[trace.Analyzer].(*trace.Result),
		found:    make(map[types.Object]*bareLogin),
		seen:     make(map[siteKey]bool),
		paired:   make(map[pairKey]ast.Expr),
	}
	c.graph = c.flow.Graph
	if c.graph == nil {
		return nil, nil
	}
	c.facts = facts.Imported[*bareLogin](pass)
	c.asserted = c.asserts()
	c.sites()
	c.parameters()
	c.texts()
	c.passwords()
	c.exportFacts()
	return nil, nil
}

// passwords reports calls that send a user's password.
func (c *checker) passwords() {
	for _, use := range c.graph.Uses(lib.PasswordLogin) {
		c.report(use.Call.Fun, "password-grant", passwordMessage)
	}
}

const passwordMessage = "password grant shows the user's password to the program, and no MFA or PKCE can help; use the authorization code flow"

// report reports a finding unless it is in a test.
func (c *checker) report(at ast.Expr, category, message string) {
	if !c.InTest(at.Pos()) {
		c.Report(report.Finding{Range: at, Category: category, Message: message})
	}
}
