package insecureurl

import (
	"fmt"
	"go/ast"
	"go/types"
	"net/http"

	"golang.org/x/tools/go/analysis"

	"github.com/clerkvet/clerkvet/passes/internal/lib"
	"github.com/clerkvet/clerkvet/passes/internal/report"
	"github.com/clerkvet/clerkvet/passes/internal/trace"
)

// cookie judges a cookie that is sent to the browser as a struct.
func (c *checker) cookie(a trace.Arrival, names givenNames) {
	if a.Kind != trace.Struct {
		return
	}
	attrs := make(attributes)
	st := structOf(c.pass.TypesInfo.TypeOf(a.Sink.Arg))
	if st == nil || c.stage.Guarded(a.Sink.Arg) {
		return
	}
	a.Origin = a.Through(c.passedThrough(a.Sink)...)
	for i := range st.NumFields() {
		for _, row := range c.uses.Rows(st.Field(i)) {
			if row.Role == lib.Cookie {
				attrs[row.Of] = c.graph.Attribute(a.Origin, st.Field(i))
			}
		}
	}
	attrs[lib.CookieName] = append(attrs[lib.CookieName], names.of(a)...)
	name, ok := c.insecure(attrs)
	if !ok {
		return
	}
	at, fixes := c.cookiePlace(a, attrs[lib.CookieSecure])
	if !c.InTest(at.Pos()) {
		c.reportCookie(at, name, attrs, fixes)
	}
}

func structOf(t types.Type) *types.Struct {
	if t == nil {
		return nil
	}
	t = t.Underlying()
	if p, ok := t.(*types.Pointer); ok {
		t = p.Elem().Underlying()
	}
	st, _ := t.(*types.Struct)
	return st
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

// cookieHeader judges a cookie whose text is set as a Set-Cookie header.
func (c *checker) cookieHeader(a trace.Arrival, names givenNames) {
	call, ok := a.Expr.(*ast.CallExpr)
	if !ok || a.Kind != trace.Call || a.Place != "" || a.Obj.Name() != "String" || c.graph.HeaderName(a.Sink) != "set-cookie" {
		return
	}
	recv := c.graph.Arg(call, lib.Recv)
	if recv == nil {
		return
	}
	for _, o := range c.graph.Origins(recv) {
		c.cookie(trace.Arrival{Origin: o, Sink: &trace.Sink{Arg: recv}}, names)
	}
}

func (c *checker) reportCookie(at analysis.Range, name string, attrs attributes, fixes []analysis.SuggestedFix) {
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
