package longlivedtoken

import (
	"fmt"
	"go/ast"
	"time"

	"github.com/clerkvet/clerkvet/passes/internal/cookie"
	"github.com/clerkvet/clerkvet/passes/internal/gotype"
	"github.com/clerkvet/clerkvet/passes/internal/lib"
	"github.com/clerkvet/clerkvet/passes/internal/report"
	"github.com/clerkvet/clerkvet/passes/internal/trace"
)

// cookie judges a cookie that is sent to the browser as a struct.
func (c *checker) cookie(a trace.Arrival) {
	a, attrs, ok := c.jar.Struct(a)
	if ok {
		c.credential(a, attrs, literalType(a.Origin, a.Sink.Arg))
	}
}

// cookieCall judges a call with positional arguments, whose age a tells.
func (c *checker) cookieCall(a trace.Arrival) {
	c.credential(a, c.jar.Call(a), a.Sink.Arg)
}

// credential reports a cookie that keeps a session or token for months.
func (c *checker) credential(a trace.Arrival, attrs cookie.Attributes, where ast.Expr) {
	name, ok := c.jar.Credential(attrs)
	if !ok {
		return
	}
	for _, o := range attrs[lib.CookieMaxAge] {
		if v, ok := o.Number(); ok {
			c.cookieSpan(seconds(v), name, c.place(o, a, where), a)
		}
	}
	for _, o := range attrs[lib.CookieExpires] {
		if s, ok := c.untilExpiry(o); ok && len(attrs[lib.CookieMaxAge]) == 0 || ok && zeroAge(attrs) {
			c.cookieSpan(s, name, c.place(o, a, where), a)
		}
	}
}

// zeroAge reports whether no age is set, so that the expiry counts.
func zeroAge(attrs cookie.Attributes) bool {
	for _, o := range attrs[lib.CookieMaxAge] {
		if n, ok := o.Int(); !ok || n != 0 {
			return false
		}
	}
	return true
}

// place returns what to point at for the value of an attribute: itself, if it is what a field of the cookie is set to.
func (c *checker) place(o trace.Origin, a trace.Arrival, otherwise ast.Expr) ast.Expr {
	st := gotype.Struct(c.pass.TypesInfo.TypeOf(a.Sink.Arg))
	if st == nil || o.Expr == nil || o.Place != "" {
		return otherwise
	}
	for f := range st.Fields() {
		for _, d := range c.graph.Defs(f) {
			if d.Value != nil && report.Covers(d.Value, o.Expr) {
				return o.Expr
			}
		}
	}
	return otherwise
}

func (c *checker) cookieSpan(s span, name string, where ast.Expr, a trace.Arrival) {
	if s.odd != "" {
		c.report(where, a.Origin, "wrong-unit", fmt.Sprintf("age of cookie %q gets %s; convert it", name, s.odd))
		return
	}
	most := time.Duration(*maxCookieDays) * day
	if renewalName(name) || c.purpose(a) == renewal {
		most = max(most, time.Duration(*maxRefreshDays)*day)
	}
	if s.length <= most {
		return
	}
	c.report(where, a.Origin, "long-cookie",
		fmt.Sprintf("cookie %q keeps a session or token for %s; let it expire with the session", name, text(s.length)))
}

// renewalName reports whether a cookie of that name holds what is exchanged for access tokens.
func renewalName(name string) bool {
	words := make(map[string]bool)
	addWords(name, words)
	return isRenewal(words)
}
