package unverifiedjwt

import (
	_ "embed" // for doc.go
	"go/ast"
	"go/token"

	"golang.org/x/tools/go/analysis"

	"github.com/clerkvet/clerkvet/passes/internal/directive"
	"github.com/clerkvet/clerkvet/passes/internal/doc"
	"github.com/clerkvet/clerkvet/passes/internal/report"
	"github.com/clerkvet/clerkvet/passes/internal/trace"
	"github.com/clerkvet/clerkvet/passes/internal/uses"
	"github.com/clerkvet/clerkvet/passes/internal/verify"
)

//go:embed doc.go
var docGo string

// Analyzer reports claims of tokens that nobody has verified.
var Analyzer = &analysis.Analyzer{
	Name:             "unverifiedjwt",
	Doc:              doc.Must(docGo, "unverifiedjwt"),
	URL:              "https://github.com/clerkvet/clerkvet/blob/main/docs/unverifiedjwt.md",
	Requires:         []*analysis.Analyzer{uses.Analyzer, trace.Analyzer, verify.Analyzer, directive.Analyzer},
	Run:              run,
	RunDespiteErrors: true,
}

// A checker looks at one package.
type checker struct {
	*report.Reporter
	pass   *analysis.Pass
	uses   *uses.Index
	result *verify.Result
	graph  *trace.Graph                // nil if the package has nothing to follow
	calls  map[token.Pos]*ast.CallExpr // by their parenthesis
}

func run(pass *analysis.Pass) (any, error) {
	c := &checker{
		Reporter: report.New(pass),
		pass:     pass,
		uses:     pass.ResultOf[uses.Analyzer].(*uses.Index),
		result:   pass.ResultOf[verify.Analyzer].(*verify.Result),
		graph:    pass.ResultOf[trace.Analyzer].(*trace.Result).Graph,
	}
	for _, u := range c.result.Uses {
		c.claims(u)
	}
	for _, k := range c.result.KeyChoices() {
		c.keys(k)
	}
	if c.uses.Reaches() {
		c.switches()
		c.followed()
	}
	return nil, nil
}

// claims reports claims that are used although nobody has verified them.
func (c *checker) claims(u verify.Use) {
	at := c.span(u.Call)
	if at == nil {
		return
	}
	use := u.UsedAt
	if use == "" {
		use = c.Line(u.Used, u.Call)
	}
	by := u.By
	if u.At != "" {
		by += " at " + u.At
	}
	f := report.Finding{Range: at}
	switch u.Kind {
	case verify.Ignored:
		f.Category = "error-ignored"
		f.Message = "claims are used at " + use + " also if " + by + " rejects the token; return when it fails"
	case verify.ByHand:
		f.Category = "hand-decoded"
		f.Message = "claims decoded by hand from a token (" + by + ") are used at " + use + " unverified; verify the token's signature first"
	default:
		f.Category = "unverified-claims"
		f.Message = "claims that " + by + " only decodes are used at " + use + ", so anyone can forge them; verify the token first"
	}
	c.Report(f)
}

// keys reports keys that a token itself brings along.
func (c *checker) keys(k verify.KeyChoice) {
	at := c.span(k.Call)
	if at == nil {
		return
	}
	c.Report(report.Finding{
		Range:    at,
		Category: "untrusted-keyset",
		Message: "the unverified token's " + k.From + ", read at " + c.Line(k.Read, k.Call) +
			", chooses the key that verifies it; compare it with a list of trusted ones",
	})
}

// span returns the name of the function in the call with its parenthesis at pos, or the statement or field there. It
// is nil in tests and generated files.
func (c *checker) span(pos token.Pos) analysis.Range {
	if !pos.IsValid() || c.InTest(pos) || c.File(pos) == nil {
		return nil
	}
	if c.calls == nil {
		c.calls = make(map[token.Pos]*ast.CallExpr)
		for _, f := range c.pass.Files {
			for n := range ast.Preorder(f) {
				if call, ok := n.(*ast.CallExpr); ok {
					c.calls[call.Lparen] = call
				}
			}
		}
	}
	if call := c.calls[pos]; call != nil {
		return call.Fun
	}
	var found ast.Node
	for n := range ast.Preorder(c.File(pos)) {
		if n.Pos() <= pos && pos < n.End() {
			if _, ok := n.(ast.Expr); ok || found == nil {
				found = n
			}
		}
	}
	return found
}
