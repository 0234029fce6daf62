package hardcodedsecret

import (
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"
	"strings"

	"github.com/clerkvet/clerkvet/passes/internal/lib"
	"github.com/clerkvet/clerkvet/passes/internal/report"
	"github.com/clerkvet/clerkvet/passes/internal/secret"
	"github.com/clerkvet/clerkvet/passes/internal/uses"
)

// shapes reports literals that are credentials by their text alone, wherever they stand. Only files that mention one
// of the prefixes are walked.
func (c *checker) shapes() {
	if !c.uses.Mentions(uses.SecretShape) {
		return
	}
	for i, f := range c.pass.Files {
		if c.uses.FileMentions(i, uses.SecretShape) {
			ast.PreorderStack(f, nil, c.shape)
		}
	}
}

func (c *checker) shape(n ast.Node, stack []ast.Node) bool {
	switch n := n.(type) {
	case *ast.ImportSpec:
		return false
	case *ast.BinaryExpr:
		// A credential that is put together from literals is one constant.
		tv := c.pass.TypesInfo.Types[n]
		if tv.Value == nil || tv.Value.Kind() != constant.String || !literals(n) {
			return true
		}
		c.literal(n, constant.StringVal(tv.Value), stack)
		return false
	case *ast.BasicLit:
		if n.Kind == token.STRING {
			if tv := c.pass.TypesInfo.Types[n]; tv.Value != nil && tv.Value.Kind() == constant.String {
				c.literal(n, constant.StringVal(tv.Value), stack)
			} else {
				c.literal(n, n.Value, stack) // a struct tag, or code that does not type-check
			}
		}
	}
	return true
}

// literals reports whether e consists of literals only: a constant in it is reported where it is declared.
func literals(e ast.Expr) bool {
	switch e := ast.Unparen(e).(type) {
	case *ast.BinaryExpr:
		return literals(e.X) && literals(e.Y)
	case *ast.BasicLit:
		return true
	}
	return false
}

func (c *checker) literal(e ast.Expr, text string, stack []ast.Node) {
	if c.judged[e] {
		return
	}
	m, ok := secret.Find(text)
	if !ok || m.Shape == secret.PrivateKey && c.InTest(e.Pos()) {
		return // a test makes its key pair for itself
	}
	category, what := c.name(m.Shape, text[m.Start:m.End], stack)
	c.Report(report.Finding{
		Range:    e,
		Category: category,
		Message:  what + " in source: whoever reads it can " + harm(category) + "; load it at run time and rotate it",
	})
}

// name says which secret it is. Stripe's keys have the prefixes of Clerk's: the package's imports, names nearby and
// the length tell them apart.
func (c *checker) name(shape secret.Shape, text string, stack []ast.Node) (category, what string) {
	switch shape {
	case secret.SecretKey:
		switch c.vendor(text, stack) {
		case stripe:
			return "api-key", "Stripe secret key"
		case either:
			return "clerk-key", "Clerk or Stripe secret key"
		}
		return "clerk-key", "Clerk secret key"
	case secret.WebhookSecret:
		if c.vendor(text, stack) == stripe {
			return "webhook-secret", "Stripe webhook signing secret"
		}
		return "webhook-secret", "webhook signing secret"
	case secret.PrivateKey:
		return "private-key", "private key"
	case secret.M2MToken:
		return "api-key", "Clerk M2M token"
	case secret.OAuthToken:
		return "api-key", "OAuth access token"
	}
	return "api-key", "Clerk API, machine or platform key"
}

type vendor uint8

const (
	clerk vendor = iota
	stripe
	either
)

// vendor decides between Clerk and Stripe: by names near the literal, then by the length of the key, then by what the
// package imports.
func (c *checker) vendor(text string, stack []ast.Node) vendor {
	switch near := nearby(stack); {
	case strings.Contains(near, "clerk"):
		return clerk
	case strings.Contains(near, "stripe"):
		return stripe
	}
	body := text[strings.LastIndexByte(text, '_')+1:]
	usesStripe := importsStripe(c.pass.Pkg)
	switch n := len(body); {
	case n == 99 && strings.HasPrefix(body, "51"):
		return stripe
	case c.uses.Imports(lib.Clerk, lib.Webhook) && !usesStripe:
		return clerk
	case usesStripe && !c.uses.Imports(lib.Clerk, lib.Webhook):
		return stripe
	case n == 24 || n == 34 || n == 99:
		return either
	}
	return clerk
}

func importsStripe(pkg *types.Package) bool {
	for _, imp := range pkg.Imports() {
		if strings.HasPrefix(imp.Path(), "github.com/stripe/") {
			return true
		}
	}
	return false
}

// nearby collects, in lower case, the names of what the literal is assigned to, a key of or an argument for.
func nearby(stack []ast.Node) string {
	var names []string
	for i := len(stack) - 1; i >= 0; i-- {
		switch n := stack[i].(type) {
		case *ast.KeyValueExpr:
			names = append(names, types.ExprString(n.Key))
		case *ast.ValueSpec:
			for _, id := range n.Names {
				names = append(names, id.Name)
			}
		case *ast.AssignStmt:
			for _, e := range n.Lhs {
				names = append(names, types.ExprString(e))
			}
		case *ast.CallExpr:
			names = append(names, types.ExprString(n.Fun))
			for _, a := range n.Args {
				if lit, ok := a.(*ast.BasicLit); ok && len(lit.Value) < 40 {
					names = append(names, lit.Value)
				}
			}
		case *ast.Field:
			for _, id := range n.Names {
				names = append(names, id.Name)
			}
		case *ast.BlockStmt:
			return strings.ToLower(strings.Join(names, " "))
		}
	}
	return strings.ToLower(strings.Join(names, " "))
}
