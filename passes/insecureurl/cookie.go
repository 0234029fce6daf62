package insecureurl

import (
	"fmt"
	"go/ast"
	"go/types"
	"net/http"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/clerkvet/clerkvet/passes/internal/lib"
	"github.com/clerkvet/clerkvet/passes/internal/report"
	"github.com/clerkvet/clerkvet/passes/internal/stage"
	"github.com/clerkvet/clerkvet/passes/internal/trace"
)

// attributes are what is known of a cookie.
type attributes map[lib.Kind][]trace.Origin

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

// insecure reports whether the cookie certainly lacks Secure and carries a session or token, and its name.
func (c *checker) insecure(attrs attributes) (string, bool) {
	if len(attrs[lib.CookieSecure]) == 0 {
		return "", false
	}
	for _, o := range attrs[lib.CookieSecure] {
		if on, known := o.Bool(); !known || on {
			return "", false
		}
	}
	if attrs.deletes() {
		return "", false
	}
	token := c.token(attrs[lib.CookieValue])
	for _, o := range attrs[lib.CookieName] {
		if s, ok := o.Str(); ok && (token || authName(s) || o.Obj != nil && authName(o.Obj.Name())) {
			return s, true
		}
	}
	return "", false
}

// token reports whether a value is a token that the package made or was granted.
func (c *checker) token(os []trace.Origin) bool {
	for _, o := range os {
		for _, row := range c.uses.Rows(o.Obj) {
			if row.Role == lib.Token {
				return true
			}
		}
	}
	return false
}

// passedThrough returns the parameters that lead from the call at hand to the one that sets the cookie: functions on
// the way may complete it.
func (c *checker) passedThrough(s *trace.Sink) (vars []*types.Var) {
	for s = s.From; s != nil; s = s.From {
		if id := rootIdent(unaddressed(s.Arg)); id != nil {
			if v, ok := c.pass.TypesInfo.Uses[id].(*types.Var); ok {
				vars = append(vars, v)
			}
		}
	}
	return vars
}

func unaddressed(e ast.Expr) ast.Expr {
	if p, ok := ast.Unparen(e).(*ast.UnaryExpr); ok {
		return p.X
	}
	return e
}

// givenNames are the names that callers give to cookies of functions which take the name as parameter: by the
// literal that is the cookie, the variable that holds it, or the call that sets it.
type givenNames struct {
	lits  map[*ast.CompositeLit][]trace.Origin
	vars  map[types.Object][]trace.Origin
	calls map[*ast.CallExpr][]trace.Origin
}

func (n givenNames) of(a trace.Arrival) []trace.Origin {
	var out []trace.Origin
	if lit, ok := a.Expr.(*ast.CompositeLit); ok && a.Place == "" {
		out = append(out, n.lits[lit]...)
	}
	for v, names := range n.vars {
		if a.HeldBy(v) {
			out = append(out, names...)
		}
	}
	return out
}

// cookieNames collects them. The name of a cookie that the same call deletes, or gives a constant value, is no name of
// a session.
func (c *checker) cookieNames(calls map[*ast.CallExpr]attributes) givenNames {
	names := givenNames{
		lits:  make(map[*ast.CompositeLit][]trace.Origin),
		vars:  make(map[types.Object][]trace.Origin),
		calls: make(map[*ast.CallExpr][]trace.Origin),
	}
	for _, a := range c.flow.Arrivals {
		if a.Sink.Row.Role != lib.Cookie || a.Sink.Row.Of != lib.CookieName || a.Kind != trace.Constant {
			continue
		}
		root := a.Sink.Root()
		if root == a.Sink || calls[a.Sink.Call].deletes() {
			continue
		}
		switch {
		case root.Call != nil:
			names.calls[root.Call] = append(names.calls[root.Call], a.Origin)
		case root.Def != nil && root.Def.Lit != nil:
			names.lits[root.Def.Lit] = append(names.lits[root.Def.Lit], a.Origin)
		case root.Def != nil && root.Def.Base != nil:
			if id := rootIdent(root.Def.Base); id != nil {
				v := c.pass.TypesInfo.ObjectOf(id)
				names.vars[v] = append(names.vars[v], a.Origin)
			}
		}
	}
	return names
}

// deletes reports whether the cookie removes itself, by a negative age or an expiry in the past, or carries no more than
// a constant.
func (attrs attributes) deletes() bool {
	ages := attrs[lib.CookieMaxAge]
	for _, o := range ages {
		if n, ok := o.Int(); len(ages) == 1 && ok && n < 0 {
			return true
		}
	}
	for _, o := range attrs[lib.CookieExpires] {
		if past(o) {
			return true
		}
	}
	values := attrs[lib.CookieValue]
	for _, o := range values {
		if _, ok := o.Str(); o.Kind != trace.Null && !ok {
			return false
		}
	}
	return len(values) > 0
}

// past reports whether a time is one that has gone by for certain: time.Unix(0, 0), time.Time{}.
func past(o trace.Origin) bool {
	switch e := o.Expr.(type) {
	case *ast.CompositeLit:
		return o.Kind == trace.Struct && len(e.Elts) == 0
	case *ast.CallExpr:
		return o.Kind == trace.Call && o.Obj.Pkg() != nil && o.Obj.Pkg().Path() == "time" && earlier(e, o.Obj.Name())
	}
	return false
}

// earlier judges time.Unix(small, …) and time.Now().Add(-…).
func earlier(call *ast.CallExpr, name string) bool {
	if len(call.Args) == 0 {
		return false
	}
	text := types.ExprString(call.Args[0])
	switch name {
	case "Unix":
		return text == "0" || text == "1"
	case "Add":
		return strings.HasPrefix(text, "-")
	case "AddDate":
		return strings.Contains(types.ExprString(call), "-")
	}
	return false
}

// cookieCalls groups the attributes that calls with positional arguments set, such as gin's Context.SetCookie.
func (c *checker) cookieCalls() map[*ast.CallExpr]attributes {
	calls := make(map[*ast.CallExpr]attributes)
	for _, a := range c.flow.Arrivals {
		if call := a.Sink.Call; call != nil && a.Sink.Row.Role == lib.Cookie {
			if calls[call] == nil {
				calls[call] = make(attributes)
			}
			calls[call][a.Sink.Row.Of] = append(calls[call][a.Sink.Row.Of], a.Origin)
		}
	}
	return calls
}

// cookieCall judges a call whose secure argument a tells. What a wrapper does not take as parameter stands in the
// call inside of it.
func (c *checker) cookieCall(a trace.Arrival, calls map[*ast.CallExpr]attributes, names givenNames) {
	if c.stage.Guarded(a.Sink.Arg) {
		return
	}
	attrs := make(attributes)
	for s := a.Sink; s != nil; s = s.From {
		for kind, os := range calls[s.Call] {
			if known(os) && attrs[kind] == nil {
				attrs[kind] = os
			}
		}
	}
	attrs[lib.CookieSecure] = calls[a.Sink.Call][lib.CookieSecure]
	attrs[lib.CookieName] = append(attrs[lib.CookieName], names.calls[a.Sink.Call]...)
	if name, ok := c.insecure(attrs); ok {
		at := a.Sink.Arg
		c.reportCookie(at, name, attrs, replaceFalse(at))
	}
}

// known reports whether no origin is a parameter, whose value the caller's arrival tells.
func known(os []trace.Origin) bool {
	for _, o := range os {
		if o.Kind == trace.Param {
			return false
		}
	}
	return true
}

// authWords mark the names of cookies that carry a session or token. notAuth are words of cookies that only tell
// something about one, or help for the minutes of a login.
var (
	authWords = stage.Set("session sessionid sess sid token jwt auth authorization bearer credential credentials apikey idtoken accesstoken refreshtoken authtoken sessiontoken authsession")
	notAuth   = stage.Set("csrf xsrf csrftoken xsrftoken state nonce flash redirect return theme locale lang verifier pkce consent uat hint expiry expires last method provider type count notice banner")
)

// authName reports whether a cookie of that name carries a session or token.
func authName(name string) bool {
	found := false
	for _, w := range stage.Words(name) {
		if notAuth[w] {
			return false
		}
		found = found || authWords[w]
	}
	return found
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
