package hardcodedsecret

import (
	"fmt"
	"go/ast"
	"go/token"
	"strconv"

	"golang.org/x/tools/go/analysis"

	"github.com/clerkvet/clerkvet/passes/internal/lib"
	"github.com/clerkvet/clerkvet/passes/internal/trace"
)

// fixes offers to read the secret from the environment where its literal is itself the argument, or inside a
// conversion or pointer helper there. A constant or variable is left alone: other code may use it, and a default
// would need an error path that only the author knows.
func (c *checker) fixes(a trace.Arrival, at ast.Expr, category string) []analysis.SuggestedFix {
	env := variable(a, category)
	lit, ok := at.(*ast.BasicLit)
	if !ok || env == "" || lit.Kind != token.STRING || a.Fallback || a.Sink.Row.Partial || a.Decoded || !c.stringType(lit) {
		return nil
	}
	arg := a.Sink.Arg
	if lit.Pos() < arg.Pos() || arg.End() < lit.End() || c.deep(arg, lit) {
		return nil
	}
	name, edits, ok := c.Import(lit.Pos(), "os")
	if !ok {
		return nil
	}
	call := fmt.Sprintf("%s.Getenv(%s)", name, strconv.Quote(env))
	return []analysis.SuggestedFix{{
		Message:   "Read the secret from " + env,
		TextEdits: append(edits, analysis.TextEdit{Pos: lit.Pos(), End: lit.End(), NewText: []byte(call)}),
	}}
}

// variable names the environment variable to read instead. There is none for keys that sign or verify: libraries
// accept an empty one, and the program that lacks the variable would then trust everybody.
func variable(a trace.Arrival, category string) string {
	switch {
	case a.Sink.Row.Of == lib.JWTKey || a.Sink.Row.Of == lib.WebhookSecret:
		return ""
	case category == "api-key" && a.Sink.Row.Of == lib.ClerkKey:
		return "CLERK_MACHINE_SECRET_KEY"
	}
	return a.Sink.Row.Env
}

// deep reports whether more than conversions and calls of one argument stand between arg and the literal.
func (c *checker) deep(arg ast.Expr, lit *ast.BasicLit) bool {
	for {
		switch e := ast.Unparen(arg).(type) {
		case *ast.BasicLit:
			return e != lit
		case *ast.CallExpr:
			if len(e.Args) != 1 {
				return true
			}
			arg = e.Args[0]
		default:
			return true
		}
	}
}
