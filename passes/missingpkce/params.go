package missingpkce

import (
	"fmt"
	"go/ast"
	"go/types"
	"slices"
	"strings"

	"github.com/clerkvet/clerkvet/passes/internal/gotype"
	"github.com/clerkvet/clerkvet/passes/internal/handler"
	"github.com/clerkvet/clerkvet/passes/internal/lib"
	"github.com/clerkvet/clerkvet/passes/internal/report"
	"github.com/clerkvet/clerkvet/passes/internal/trace"
)

// parameters judges what the package gives the parameters of logins.
func (c *checker) parameters() {
	typed := len(c.graph.Uses(lib.ReadsInput)) > 0
	for _, a := range c.flow.Arrivals {
		if a.Sink.Partial || a.Sink.Row.Partial {
			continue // a prefix of what is random
		}
		switch a.Sink.Row.Role {
		case lib.TakesState:
			// A code that the user copies into a terminal is one that nobody else can send.
			if s, ok := a.Str(); ok && !typed && fixed(a) {
				c.state(a, s)
			}
		case lib.TakesVerifier:
			c.verifier(a)
		case lib.TakesParam:
			if s, ok := a.Str(); ok {
				c.parameter(a, c.graph.HeaderName(a.Sink), s)
			}
		}
	}
}

// fixed reports whether a value is a text of the source whatever happens: one that is made for each login may have a
// constant beside it, where that fails.
func fixed(a trace.Arrival) bool {
	for _, o := range a.Others {
		if _, ok := o.Str(); !ok {
			return false
		}
	}
	return true
}

func (c *checker) state(a trace.Arrival, s string) {
	what := "constant state"
	if s == "" {
		what = "empty state"
	}
	c.report(at(a), "constant-state", what+" lets another site log a user in to an account of its choice; make a random one for each login and compare it")
}

// verifier judges a code verifier: one in the source is known, and one of the whole program serves everybody.
func (c *checker) verifier(a trace.Arrival) {
	if _, ok := a.Str(); ok && fixed(a) {
		c.report(at(a), "constant-verifier", "constant code verifier is known to everybody who knows the program; use oauth2.GenerateVerifier for each login")
		return
	}
	if c.ofProgram(a) {
		c.report(a.Sink.Arg, "constant-verifier", "all logins share one code verifier, so that a code of one can be redeemed in another; use oauth2.GenerateVerifier for each")
	}
}

// ofProgram reports whether a verifier is made once, when the program starts, and used by a handler.
func (c *checker) ofProgram(a trace.Arrival) bool {
	id, ok := ast.Unparen(a.Sink.Arg).(*ast.Ident)
	if !ok || a.Kind != trace.Call || !c.has(a.Obj, lib.MakesVerifier) {
		return false
	}
	v, ok := c.info.Uses[id].(*types.Var)
	if !ok || v.Parent() != c.pass.Pkg.Scope() {
		return false
	}
	for _, d := range c.graph.Defs(v) {
		if d.Region != nil {
			return false
		}
	}
	for fn := c.graph.FuncAt(id.Pos()); fn != nil; fn = fn.Outer {
		if fn.Sig != nil && handler.Of(c.uses, fn.Sig) != 0 {
			return true
		}
	}
	return false
}

func (c *checker) has(obj types.Object, role lib.Role) bool {
	return lib.HasRole(c.uses.Rows(obj), role)
}

// parameter judges a parameter of a request that is set by name.
func (c *checker) parameter(a trace.Arrival, name, value string) {
	switch name {
	case "response_type":
		if implicit(value) {
			c.report(at(a), "implicit-flow", implicitMessage(value))
		} else if slices.Contains(strings.Fields(value), "code") {
			c.own(a, "code_challenge", "no-challenge", "login at Clerk is started without PKCE, so that a stolen code is enough; send code_challenge and code_challenge_method=S256")
		}
	case "code_challenge_method":
		if strings.EqualFold(value, "plain") {
			c.report(at(a), "plain-challenge", "plain code challenge is the verifier itself and protects nothing; use S256, as oauth2.S256ChallengeOption does")
		}
	case "code_verifier", "code_challenge":
		if fixed(a) {
			c.report(at(a), "constant-verifier", fmt.Sprintf("constant %s is known to everybody who knows the program; use oauth2.GenerateVerifier for each login", name))
		}
	case "grant_type":
		switch value {
		case "password":
			c.report(at(a), "password-grant", passwordMessage)
		case "authorization_code":
			c.own(a, "code_verifier", "no-verifier", "login at Clerk is ended without PKCE, so that a stolen code is enough; send the code_verifier")
		}
	}
}

// implicit reports whether a response type brings tokens to the browser's address bar.
func implicit(value string) bool {
	words := strings.Fields(value)
	return slices.Contains(words, "token") || len(words) == 1 && words[0] == "id_token"
}

func implicitMessage(value string) string {
	return fmt.Sprintf("response type %q puts tokens into the URL, where history and other scripts read them; use code with PKCE", value)
}

// own judges a request to Clerk that a function of the program puts together by itself, without the parameter wanted.
func (c *checker) own(a trace.Arrival, wanted, category, message string) {
	fn := c.graph.FuncAt(a.Sink.Arg.Pos())
	if fn == nil || a.Sink.Call != nil && c.has(c.graph.Callee(a.Sink.Call), lib.LoginOption) {
		return
	}
	for fn.Outer != nil {
		fn = fn.Outer
	}
	if !c.mentions(fn.Body, wanted) && c.addressesClerk(fn.Body) {
		c.report(at(a), category, message)
	}
}

// mentions reports whether a text in n has the word, or a call in it may add parameters that can't be seen.
func (c *checker) mentions(n ast.Node, word string) (found bool) {
	ast.Inspect(n, func(n ast.Node) bool {
		if e, ok := n.(ast.Expr); ok {
			s, isText := c.text(e)
			found = found || isText && strings.Contains(s, word)
		}
		if call, ok := n.(*ast.CallExpr); ok && !found {
			found = c.givesAway(call)
		}
		return !found
	})
	return found
}

// givesAway reports whether a call hands url.Values to a function of the program.
func (c *checker) givesAway(call *ast.CallExpr) bool {
	callee := c.graph.Callee(call)
	if callee == nil || callee.Pkg() != c.pass.Pkg {
		return false
	}
	for _, arg := range call.Args {
		if named, ok := types.Unalias(typeOf(c.info, arg)).(*types.Named); ok && c.has(named.Obj(), lib.TakesParam) {
			return true
		}
	}
	return false
}

func typeOf(info *types.Info, e ast.Expr) types.Type {
	if t := info.TypeOf(e); t != nil {
		return t
	}
	return types.Typ[types.Invalid]
}

// addressesClerk reports whether n has the address of a Clerk instance, or the setting that holds it.
func (c *checker) addressesClerk(n ast.Node) (found bool) {
	ast.Inspect(n, func(n ast.Node) bool {
		e, ok := n.(ast.Expr)
		if !ok || found {
			return !found
		}
		if s, ok := c.text(e); ok {
			found = clerkURL(s)
			return false
		}
		switch e := e.(type) {
		case *ast.SelectorExpr, *ast.Ident:
			if v, ok := c.root(e).(*types.Var); ok {
				found = speaksOfClerk(v.Name()) && gotype.IsString(v.Type())
			}
		case *ast.CallExpr:
			for _, o := range c.graph.Origins(e) {
				found = found || o.Kind == trace.Env && speaksOfClerk(o.Name)
			}
		}
		return !found
	})
	return found
}

// at returns what to point at: the text, if it stands in what is passed, else all of that.
func at(a trace.Arrival) ast.Expr {
	if a.Expr != nil && a.Place == "" && report.Covers(a.Sink.Arg, a.Expr) {
		return a.Expr
	}
	return a.Sink.Arg
}
