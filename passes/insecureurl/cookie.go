package insecureurl

import (
	"fmt"
	"go/ast"
	"go/types"
	"net/http"

	"golang.org/x/tools/go/analysis"

	"github.com/clerkvet/clerkvet/passes/internal/cookie"
	"github.com/clerkvet/clerkvet/passes/internal/lib"
	"github.com/clerkvet/clerkvet/passes/internal/report"
	"github.com/clerkvet/clerkvet/passes/internal/trace"
)

// cookie judges a cookie that is sent to the browser as a struct.
func (c *checker) cookie(a trace.Arrival) {
	a, attrs, ok := c.jar.Struct(a)
	if !ok || c.stage.Guarded(a.Sink.Arg) {
		return
	}
	name, ok := c.insecure(attrs)
	if !ok {
		return
	}
	at, fixes := c.cookiePlace(a, attrs[lib.CookieSecure])
	if !c.InTest(at.Pos()) {
		c.reportCookie(at, name, attrs, fixes)
	}
}

// cookieCall judges a call with positional arguments, whose secure argument a tells.
func (c *checker) cookieCall(a trace.Arrival) {
	if c.stage.Guarded(a.Sink.Arg) {
		return
	}
	attrs := c.jar.Call(a)
	if name, ok := c.insecure(attrs); ok {
		at := a.Sink.Arg
		c.reportCookie(at, name, attrs, replaceFalse(at))
	}
}

// insecure reports whether the cookie certainly lacks Secure and carries a session or token, and its name.
func (c *checker) insecure(attrs cookie.Attributes) (string, bool) {
	if len(attrs[lib.CookieSecure]) == 0 {
		return "", false
	}
	for _, o := range attrs[lib.CookieSecure] {
		if on, known := o.Bool(); !known || on {
			return "", false
		}
	}
	return c.jar.Credential(attrs)
}

// cookiePlace returns what to point at: the false that Secure is set to, else the literal's type, else the call that
// makes the cookie.
func (c *checker) cookiePlace(a trace.Arrival, secure []trace.Origin) (analysis.Range, []analysis.SuggestedFix) {
	for _, o := range secure {
		if o.Kind == trace.Constant && o.Expr != nil && o.Place == "" {
			return o.Expr, replaceFalse(o.Expr)
		}
	}
	if lit, ok := a.Expr.(*ast.CompositeLit); ok && a.Place == "" {
		if lit.Type != nil {
			return lit.Type, c.addSecure(lit)
		}
		return lit, c.addSecure(lit)
	}
	if a.Expr != nil {
		return a.Expr, nil // the call that makes it
	}
	return a.Sink.Arg, nil
}

func (c *checker) reportCookie(at analysis.Range, name string, attrs cookie.Attributes, fixes []analysis.SuggestedFix) {
	why := "travels over plain HTTP too"
	for _, o := range attrs[lib.CookieSameSite] {
		if v, ok := o.Int(); ok && v == int64(http.SameSiteNoneMode) {
			why = "is refused by browsers with SameSite=None"
		}
	}
	c.Report(report.Finding{
		Range:    at,
		Category: "insecure-cookie",
		Message:  fmt.Sprintf("cookie %q carries a session or token and without Secure %s; set Secure to true", name, why),
		Fixes:    fixes,
	})
}

func replaceFalse(e ast.Expr) []analysis.SuggestedFix {
	id, ok := e.(*ast.Ident)
	if !ok || id.Name != "false" {
		return nil
	}
	return secureFix(analysis.TextEdit{Pos: id.Pos(), End: id.End(), NewText: []byte("true")})
}

// addSecure adds the field to a literal with keys.
func (c *checker) addSecure(lit *ast.CompositeLit) []analysis.SuggestedFix {
	if len(lit.Elts) == 0 {
		return secureFix(analysis.TextEdit{Pos: lit.Lbrace + 1, End: lit.Lbrace + 1, NewText: []byte("Secure: true")})
	}
	last := lit.Elts[len(lit.Elts)-1]
	if _, ok := last.(*ast.KeyValueExpr); !ok {
		return nil
	}
	for _, elt := range lit.Elts {
		if kv, ok := elt.(*ast.KeyValueExpr); ok && types.ExprString(kv.Key) == "Secure" {
			return nil
		}
	}
	text := ", Secure: true"
	if c.Line(last.End(), lit.Rbrace) != c.Line(lit.Rbrace, lit.Rbrace) {
		text = ",\nSecure: true"
	}
	return secureFix(analysis.TextEdit{Pos: last.End(), End: last.End(), NewText: []byte(text)})
}

func secureFix(edit analysis.TextEdit) []analysis.SuggestedFix {
	return []analysis.SuggestedFix{{Message: "Set Secure", TextEdits: []analysis.TextEdit{edit}}}
}
