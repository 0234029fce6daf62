package hardcodedsecret

import (
	"cmp"
	"fmt"
	"go/ast"
	"go/types"
	"slices"
	"strings"

	"github.com/clerkvet/clerkvet/passes/internal/lib"
	"github.com/clerkvet/clerkvet/passes/internal/report"
	"github.com/clerkvet/clerkvet/passes/internal/secret"
	"github.com/clerkvet/clerkvet/passes/internal/stage"
	"github.com/clerkvet/clerkvet/passes/internal/trace"
)

// sinks judges the constants that reach an argument or field which must hold a secret. There the sink decides, not
// the look of the text: a key that says "changeme" is a key that everybody knows.
func (c *checker) sinks() {
	arrivals := slices.Clone(c.flow.Arrivals)
	slices.SortStableFunc(arrivals, func(a, b trace.Arrival) int { return cmp.Compare(a.Sink.Arg.Pos(), b.Sink.Arg.Pos()) })
	for _, a := range arrivals {
		switch a.Sink.Row.Role {
		case lib.TakesSecret:
			c.arrival(a)
		case lib.TakesHeader:
			c.header(a)
		}
	}
}

func (c *checker) arrival(a trace.Arrival) {
	text, ok := a.Str()
	if !ok || c.uses.KnownObject(a.Obj) { // jwt.UnsafeAllowNoneSignatureType is a constant too
		return
	}
	c.judge(a) // the whole of a text that is put together
	a.Origin = a.Longest()
	if a.Sink.Row.Partial && text == "" || public(text) || masked(text) {
		c.judge(a)
		return
	}
	if text == "" {
		c.empty(a)
		return
	}
	category := categoryOf(a.Sink.Row.Of)
	if m, ok := secret.Find(text); ok && a.Sink.Row.Of == lib.ClerkKey {
		switch m.Shape {
		case secret.APIKey, secret.M2MToken, secret.OAuthToken:
			category = "api-key" // the SDK's M2M clients take a machine key in the place of the secret key
		}
	}
	c.constant(a, text, category)
}

// masked reports whether text is what a program shows instead of a secret, such as "***" or "[redacted]".
func masked(text string) bool {
	rest := strings.Trim(strings.ToLower(text), "*•.…[]<>() -_")
	return rest == "" && text != "" || maskWords[rest]
}

var maskWords = stage.Set("redacted hidden masked filtered omitted")

// public reports whether text is meant to be known, so that a sink for it is a sink for public keys this time.
func public(text string) bool { return secret.PublicKey(text) || secret.Publishable(text) }

func (c *checker) judge(a trace.Arrival) {
	if a.Expr != nil && a.Place == "" && !c.InTest(a.Expr.Pos()) {
		c.judged[a.Expr] = true
	}
}

// constant reports a constant at a sink, unless a test uses it or another package of the program reports it where it
// stands.
func (c *checker) constant(a trace.Arrival, text, category string) {
	at, elsewhere := a.Expr, a.Place != ""
	if at == nil || elsewhere {
		at = a.Sink.Arg
	}
	if c.InTest(at.Pos()) {
		return
	}
	if elsewhere && len(a.Parts) < 2 && !a.Decoded && shaped(text) {
		return
	}
	if a.Fallback && !elsewhere && c.stage.Refused(at) && !shaped(text) {
		return
	}
	if elsewhere && a.Place != "" {
		if c.elsewhere[category+a.Place] {
			return
		}
		c.elsewhere[category+a.Place] = true
	}
	c.judge(a)
	c.Report(report.Finding{
		Range:    at,
		Category: category,
		Message:  c.message(a, category, elsewhere),
		Fixes:    c.fixes(a, at, category),
	})
}

// empty reports an empty key where the library accepts one: everybody can compute its signatures.
func (c *checker) empty(a trace.Arrival) {
	if !a.Sink.Row.Empty || a.Fallback {
		return
	}
	at := a.Sink.Arg
	if a.Expr != nil && a.Place == "" {
		at = a.Expr
	}
	if !c.InTest(at.Pos()) {
		category := categoryOf(a.Sink.Row.Of)
		c.Report(report.Finding{
			Range:    at,
			Category: category,
			Message:  fmt.Sprintf("%s accepts this empty %s, with which anybody can forge %s; load one at run time", c.sinkName(a), noun(category), product(category)),
		})
	}
}

// authHeaders are the headers that carry credentials, in lower case.
var authHeaders = map[string]bool{
	"authorization":    true,
	"clerk-secret-key": true,
}

// probeWords occur in tokens that a program sends to see them refused.
var probeWords = stage.Set("invalid bogus garbage undefined wrong not nope bad")

// header judges a constant that is set as the value of a credential header.
func (c *checker) header(a trace.Arrival) {
	name := c.flow.Graph.HeaderName(a.Sink)
	if !authHeaders[name] {
		return
	}
	text, ok := a.Str()
	if !ok || text == "" {
		return
	}
	token := text
	if scheme, rest, ok := strings.Cut(text, " "); ok {
		switch strings.ToLower(scheme) {
		case "bearer", "basic", "token":
			token = strings.TrimSpace(rest)
		default:
			return
		}
	}
	if slices.ContainsFunc(stage.Words(token), func(w string) bool { return probeWords[w] }) || masked(token) {
		return
	}
	if strings.Count(token, ".") == 2 && strings.HasSuffix(token, ".") {
		return // a JWT without a signature
	}
	if len(token) < 8 && name != "clerk-secret-key" || strings.ContainsAny(token, " \t%") || public(token) {
		return
	}
	a.Origin = a.Longest()
	category := "bearer"
	at, elsewhere := a.Expr, a.Place != ""
	if at == nil || elsewhere {
		at = a.Sink.Arg
	}
	if c.InTest(at.Pos()) || elsewhere && shaped(token) {
		return
	}
	c.judge(a)
	where := ""
	if elsewhere {
		where = " (at " + a.Place + ")"
	}
	c.Report(report.Finding{
		Range:    at,
		Category: category,
		Message:  fmt.Sprintf("credential in source%s is sent in the %s header: whoever reads it can send it too; load it at run time and rotate it", where, canonical(name)),
	})
}

func shaped(text string) bool {
	_, ok := secret.Find(text)
	return ok
}

func canonical(header string) string {
	if header == "authorization" {
		return "Authorization"
	}
	return header
}

// stringType reports whether e, a constant, is used as a plain string.
func (c *checker) stringType(e ast.Expr) bool {
	t := c.pass.TypesInfo.TypeOf(e)
	return t != nil && types.Identical(types.Default(t), types.Typ[types.String])
}
