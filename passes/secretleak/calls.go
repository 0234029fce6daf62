package secretleak

import (
	"go/ast"
	"go/token"
	"go/types"
	"strconv"
	"strings"

	"github.com/clerkvet/clerkvet/passes/internal/lib"
	"github.com/clerkvet/clerkvet/passes/internal/stage"
	"github.com/clerkvet/clerkvet/passes/internal/trace"
)

// called tells whether the result of a call is a secret.
func (c *checker) called(call *ast.CallExpr, depth int) (kind, ast.Expr) {
	if c.info.Types[call.Fun].IsType() && len(call.Args) == 1 {
		return c.secretIn(call.Args[0], depth+1)
	}
	fn, ok := c.graph.Callee(call).(*types.Func)
	if !ok || fn.Pkg() == nil {
		return nothing, nil
	}
	for _, row := range c.uses.Rows(fn) {
		switch row.Role {
		case lib.ReadsHeader:
			return headerKind(c.text(c.graph.Arg(call, row.Arg))), call
		case lib.ReadsEnv:
			return ofSetting(c.text(c.graph.Arg(call, row.Key))), call
		case lib.ReadsCookie:
			if c.readsSession(call) {
				return bearer, call
			}
		case lib.Token:
			if row.Arg <= 0 {
				return minted, call
			}
		case lib.NamedToken:
			if tokenNames[c.text(c.graph.Arg(call, row.Arg))] {
				return bearer, call
			}
		case lib.Tests, lib.Resizes:
			return nothing, nil
		case lib.PassesOn, lib.Formats, lib.Joins:
			return c.anyArg(call, fn, depth)
		}
	}
	switch path := fn.Pkg().Path(); {
	case path == "strings" && splits[fn.Name()], path == "fmt" && strings.HasPrefix(fn.Name(), "Sprint"):
		return c.anyArg(call, fn, depth)
	case path == "net/http/httputil" && strings.HasPrefix(fn.Name(), "DumpRequest"):
		return allHeaders, call
	}
	return c.helper(call, fn, depth)
}

// tokenNames are the members of a token endpoint's answer that are tokens.
var tokenNames = map[string]bool{"access_token": true, "refresh_token": true, "id_token": true}

// tokenAt tells whether a call has a token among its results at an index beyond the first.
func (c *checker) tokenAt(e ast.Expr, index int) kind {
	call, ok := ast.Unparen(e).(*ast.CallExpr)
	if !ok {
		return nothing
	}
	for _, row := range c.uses.Rows(c.graph.Callee(call)) {
		if row.Role == lib.Token && row.Arg == index {
			return minted
		}
	}
	return nothing
}

var splits = map[string]bool{"Split": true, "SplitN": true, "SplitAfter": true, "Fields": true, "Cut": true, "CutPrefix": true, "ReplaceAll": true, "Replace": true, "Repeat": true}

func (c *checker) anyArg(call *ast.CallExpr, fn *types.Func, depth int) (kind, ast.Expr) {
	for i, a := range call.Args {
		if i > 0 && fn.Pkg().Path() == "strings" && fn.Name() != "Join" {
			break
		}
		if k, at := c.secretIn(a, depth+1); k != nothing {
			return k, at
		}
	}
	return nothing, nil
}

// ofSetting tells whether a variable of the environment holds a secret of Clerk.
func ofSetting(name string) kind {
	name = strings.ToUpper(name)
	for _, no := range []string{"PUBLISHABLE", "PUBLIC", "_URL", "_ID", "_NAME", "_PATH", "_FILE"} {
		if strings.Contains(name, no) {
			return nothing
		}
	}
	switch {
	case strings.Contains(name, "WEBHOOK") && strings.Contains(name, "SECRET"), strings.Contains(name, "SIGNING_SECRET"), strings.Contains(name, "SVIX") && strings.Contains(name, "SECRET"):
		return webhookSecret
	case strings.Contains(name, "CLERK") && (strings.Contains(name, "SECRET") || strings.HasSuffix(name, "API_KEY") || name == "CLERK_KEY"):
		return clerkKey
	case strings.Contains(name, "JWT_SECRET"), strings.Contains(name, "CLIENT_SECRET"):
		return otherSecret
	}
	return nothing
}

// helper follows a secret through a function of the package that returns its argument or a piece of it. One that masks
// it is what is asked for.
func (c *checker) helper(call *ast.CallExpr, fn *types.Func, depth int) (kind, ast.Expr) {
	for _, w := range stage.Words(fn.Name()) {
		if masks[w] {
			return nothing, nil
		}
	}
	f := c.graph.FuncAt(fn.Pos())
	if fn.Pkg() != c.pass.Pkg || f == nil || f.Obj != fn || fn.Signature().Results().Len() == 0 || !isText(fn.Signature().Results().At(0).Type()) {
		return nothing, nil
	}
	for i, a := range call.Args {
		k, at := c.secretIn(a, depth+1)
		if k != nothing && i < fn.Signature().Params().Len() && c.returns(f, fn.Signature().Params().At(i)) {
			return k, at
		}
	}
	return nothing, nil
}

var masks = stage.Set("mask masked masks redact redacted obfuscate obscure hide hidden hash hashed fingerprint sha sum digest censor sanitize safe last")

// returns reports whether a function returns a parameter, or a piece of it, and no mask in its place.
func (c *checker) returns(f *trace.Func, p *types.Var) bool {
	found, masked := false, false
	ast.Inspect(f.Body, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.BasicLit:
			if s, err := strconv.Unquote(n.Value); err == nil && n.Kind == token.STRING {
				masked = masked || strings.Contains(s, "*") || strings.Contains(s, "•")
			}
		case *ast.ReturnStmt:
			if len(n.Results) > 0 {
				found = found || c.shows(n.Results[0], p)
			}
		}
		return true
	})
	return found && !masked
}

// shows reports whether an expression is a parameter, or a piece of it.
func (c *checker) shows(e ast.Expr, p *types.Var) bool {
	switch e := ast.Unparen(e).(type) {
	case *ast.Ident:
		return c.info.Uses[e] == p
	case *ast.SliceExpr:
		return e.Low == nil && c.shows(e.X, p)
	case *ast.BinaryExpr:
		return e.Op == token.ADD && (c.shows(e.X, p) || c.shows(e.Y, p))
	case *ast.CallExpr:
		if len(e.Args) > 0 && (c.info.Types[e.Fun].IsType() || c.passesOn(e)) {
			return c.shows(e.Args[0], p)
		}
	}
	return false
}
