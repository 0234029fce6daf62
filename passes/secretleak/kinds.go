package secretleak

import (
	"go/ast"
	"go/token"
	"go/types"

	"github.com/clerkvet/clerkvet/passes/internal/lib"
	"github.com/clerkvet/clerkvet/passes/internal/trace"
)

// A kind is what a secret is good for.
type kind uint8

const (
	nothing kind = iota
	// clerkKey is a secret key of the Backend API, or of a machine.
	clerkKey
	// webhookSecret signs webhooks.
	webhookSecret
	// otherSecret is a secret of the program's own: a key that signs, a client's secret, a password.
	otherSecret
	// bearer is a token that stands for a user or machine.
	bearer
	// authHeader is the Authorization header, and allHeaders the header that holds it.
	authHeader
	allHeaders
	// minted is a token that the program signed itself.
	minted
	// oneTime is a token or link that signs in once.
	oneTime
	// privateMetadata is what only the backend is to know of a user.
	privateMetadata
)

func (k kind) String() string {
	return [...]string{
		"", "a Clerk secret key", "a webhook signing secret", "a secret", "a token", "the Authorization header",
		"the header with its Authorization and Cookie", "a token", "a sign-in token", "private metadata",
	}[k]
}

// forever reports whether whoever has the secret can use it until somebody replaces it.
func (k kind) forever() bool { return k == clerkKey || k == webhookSecret || k == otherSecret }

// shown reports whether a command may print it: it was made for its user.
func (k kind) shown() bool { return k == bearer || k == minted || k == oneTime || k == otherSecret }

// collect finds what is handed to a library as a secret or token: it is one wherever else it goes.
func (c *checker) collect(arrivals []trace.Arrival) {
	for _, a := range arrivals {
		for s := a.Sink; s != nil; s = s.From {
			k := ofRow(s.Row)
			if s.Row.Role == lib.TakesHeader && c.graph.HeaderName(s) == "authorization" {
				k = bearer
			}
			if k != nothing {
				c.mark(s.Arg, k)
			}
		}
	}
	for _, role := range []lib.Role{lib.VerifiesToken, lib.DecodesToken} {
		for _, u := range c.graph.Uses(role) {
			c.mark(c.graph.Arg(u.Call, u.Row.Arg), bearer)
		}
	}
	c.uses.Each(func(obj types.Object, rows []lib.Row) {
		v, ok := obj.(*types.Var)
		if !ok {
			return
		}
		for _, row := range rows {
			if row.Role == lib.SessionOption && row.Of == lib.OptionToken {
				for _, d := range c.graph.Defs(v) {
					c.mark(d.Value, bearer)
				}
			}
		}
	})
}

func ofRow(row lib.Row) kind {
	if row.Role != lib.TakesSecret {
		return nothing
	}
	switch row.Of {
	case lib.ClerkKey:
		return clerkKey
	case lib.MachineKey, lib.BearerToken:
		return bearer
	case lib.WebhookSecret:
		return webhookSecret
	case lib.ClientSecret, lib.Password, lib.PrivateKey, lib.TOTPSecret:
		return otherSecret
	}
	return nothing
}

// mark notes the variables that an expression passes on.
func (c *checker) mark(e ast.Expr, k kind) {
	if e == nil {
		return
	}
	switch e := ast.Unparen(e).(type) {
	case *ast.Ident:
		c.markObject(c.info.Uses[e], k)
	case *ast.SelectorExpr:
		c.markObject(c.info.Uses[e.Sel], k)
	case *ast.BinaryExpr:
		if e.Op == token.ADD {
			c.mark(e.X, k)
			c.mark(e.Y, k)
		}
	case *ast.UnaryExpr:
		c.mark(e.X, k)
	case *ast.CallExpr:
		if len(e.Args) == 1 && (c.info.Types[e.Fun].IsType() || c.passesOn(e)) {
			c.mark(e.Args[0], k)
		}
	}
}

func (c *checker) markObject(obj types.Object, k kind) {
	v, ok := obj.(*types.Var)
	if !ok || !isText(v.Type()) || c.uses.KnownObject(v) || c.secrets[v.Origin()] != nothing {
		return
	}
	c.secrets[v.Origin()] = k
}

func (c *checker) passesOn(call *ast.CallExpr) bool {
	fn, ok := c.graph.Callee(call).(*types.Func)
	if !ok {
		return false
	}
	for _, row := range c.uses.Rows(fn) {
		if row.Role == lib.PassesOn {
			return true
		}
	}
	return false
}
