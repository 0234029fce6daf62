package unverifiedwebhook

import (
	_ "embed" // for doc.go
	"go/ast"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/clerkvet/clerkvet/passes/internal/directive"
	"github.com/clerkvet/clerkvet/passes/internal/doc"
	"github.com/clerkvet/clerkvet/passes/internal/report"
	"github.com/clerkvet/clerkvet/passes/internal/uses"
	"github.com/clerkvet/clerkvet/passes/internal/webhook"
)

//go:embed doc.go
var docGo string

// Analyzer reports webhooks that are used without verification.
var Analyzer = &analysis.Analyzer{
	Name:             "unverifiedwebhook",
	Doc:              doc.Must(docGo, "unverifiedwebhook"),
	URL:              "https://github.com/clerkvet/clerkvet/blob/main/docs/unverifiedwebhook.md",
	Requires:         []*analysis.Analyzer{uses.Analyzer, webhook.Analyzer, directive.Analyzer},
	Run:              run,
	RunDespiteErrors: true,
}

// A checker looks at one package.
type checker struct {
	*report.Reporter
	pass *analysis.Pass
}

func run(pass *analysis.Pass) (any, error) {
	c := &checker{report.New(pass), pass}
	for _, f := range pass.ResultOf[webhook.Analyzer].(*webhook.Result).Findings {
		c.finding(f)
	}
	return nil, nil
}

func (c *checker) finding(f webhook.Finding) {
	if c.InTest(f.At) {
		return
	}
	at := c.span(f)
	if at == nil {
		return
	}
	category, message := c.text(f)
	c.Report(report.Finding{Range: at, Category: category, Message: message, Fixes: c.fixes(f)})
}

// text says what is wrong and what to do.
func (c *checker) text(f webhook.Finding) (category, message string) {
	other := c.Line(f.Other, f.At)
	switch f.Kind {
	case webhook.Unverified:
		return "no-verification", f.Name + " acts on events that nobody has verified, so anyone can forge them; verify the body's signature first"
	case webhook.Registered:
		return "no-verification", f.Name + " acts on events at " + f.Place + " that nobody has verified, so anyone can forge them; verify the body's signature first"
	case webhook.Ignored:
		return "error-ignored", "forged events are used at " + other + " although " + f.Name + " rejects them; return when it fails"
	case webhook.Late:
		return "late-verification", "a forged event takes effect here, before " + f.Name + " at " + other + " rejects it; verify first"
	case webhook.Skipped:
		return "skipped-when-empty", "forged events are accepted here when " + f.Name + "; refuse them instead of leaving the verification out"
	case webhook.OtherBytes:
		if f.Other.IsValid() {
			return "other-bytes", "the event comes from " + f.Name + ", not from the bytes verified at " + other + "; decode those"
		}
		return "other-bytes", "the signature is checked against " + f.Name + ", not against what was received; pass the body as it was read"
	case webhook.Replay:
		return "replay", verifier(f.Name) + " accepts deliveries of any age, so one that leaks can be repeated; compare the timestamp with the clock"
	case webhook.Comparison:
		return "own-hmac", f.Name + " takes the longer the more of a forged signature is right; compare with hmac.Equal, or use svix.Webhook"
	case webhook.Content:
		return "own-hmac", "Svix signs the id, the timestamp and the body, so this signature never matches Clerk's; use svix.Webhook"
	default:
		return "empty-secret", emptySecret(f.Name)
	}
}

// verifier names what verifies: a function, or the operator of an own comparison.
func verifier(name string) string {
	if strings.HasSuffix(name, "=") {
		return "the comparison with " + name
	}
	return name
}

func emptySecret(name string) string {
	if name == "" {
		return "an empty secret makes every forged event verify; read it from the environment and refuse to start without it"
	}
	return "every forged event verifies if " + name + " is not set, for an empty secret is accepted; refuse to start without it"
}

// span returns the smallest range that shows a finding: the function that a call names, or the expression.
func (c *checker) span(f webhook.Finding) analysis.Range {
	if f.Arg != nil {
		return f.Arg
	}
	file := c.File(f.At)
	if file == nil {
		return nil
	}
	var found ast.Node
	for n := range ast.Preorder(file) {
		if !f.At.IsValid() || n.Pos() > f.At || f.At >= n.End() {
			continue
		}
		switch n := n.(type) {
		case *ast.CallExpr:
			if n.Lparen == f.At {
				return n.Fun
			}
			found = n
		case *ast.BinaryExpr:
			if n.OpPos == f.At {
				return n
			}
			found = n
		case ast.Expr, *ast.IncDecStmt, *ast.SendStmt:
			found = n
		case ast.Stmt:
			if n.Pos() == f.At {
				found = n
			}
		}
	}
	return short(found)
}

// short cuts a statement down to its first token.
func short(n ast.Node) analysis.Range {
	switch n := n.(type) {
	case nil:
		return nil
	case *ast.ReturnStmt:
		return n
	case *ast.IfStmt:
		return n.Cond
	case ast.Expr:
		return n
	}
	return n
}
