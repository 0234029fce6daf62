package secretleak

import (
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"
	"strconv"
	"strings"

	"github.com/clerkvet/clerkvet/passes/internal/lib"
	"github.com/clerkvet/clerkvet/passes/internal/stage"
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
	// oneTime is a token or link that signs in once.
	oneTime
	// privateMetadata is what only the backend is to know of a user.
	privateMetadata
)

func (k kind) String() string {
	return [...]string{
		"", "a Clerk secret key", "a webhook signing secret", "a secret", "a token", "the Authorization header",
		"the header with its Authorization and Cookie", "a sign-in token", "private metadata",
	}[k]
}

// forever reports whether whoever has the secret can use it until somebody replaces it.
func (k kind) forever() bool { return k == clerkKey || k == webhookSecret || k == otherSecret }

// shown reports whether a command may print it: it was made for its user.
func (k kind) shown() bool { return k == bearer || k == oneTime || k == otherSecret }

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

// isText reports whether a value of type t is a string, bytes, or a pointer to a string.
func isText(t types.Type) bool {
	if p, ok := t.Underlying().(*types.Pointer); ok {
		t = p.Elem()
	}
	switch u := t.Underlying().(type) {
	case *types.Basic:
		return u.Info()&types.IsString != 0
	case *types.Slice:
		b, ok := u.Elem().Underlying().(*types.Basic)
		return ok && b.Kind() == types.Byte
	}
	return false
}

const maxDepth = 12

// find returns the secret that an expression shows, and where in it.
func (c *checker) find(e ast.Expr) (kind, ast.Expr) { return c.secretIn(e, 0) }

func (c *checker) secretIn(e ast.Expr, depth int) (kind, ast.Expr) {
	if e == nil || depth > maxDepth {
		return nothing, nil
	}
	e = ast.Unparen(e)
	if tv := c.info.Types[e]; tv.Value != nil || tv.IsType() {
		return nothing, nil
	}
	switch e := e.(type) {
	case *ast.Ident:
		if v, ok := c.info.Uses[e].(*types.Var); ok {
			return c.variable(v, depth), e
		}
	case *ast.SelectorExpr:
		return c.selector(e, depth), e
	case *ast.StarExpr:
		return c.secretIn(e.X, depth+1)
	case *ast.UnaryExpr:
		return c.secretIn(e.X, depth+1)
	case *ast.BinaryExpr:
		if e.Op == token.ADD {
			if k, at := c.secretIn(e.X, depth+1); k != nothing {
				return k, at
			}
			return c.secretIn(e.Y, depth+1)
		}
	case *ast.SliceExpr:
		return c.cut(e, depth)
	case *ast.IndexExpr:
		return c.indexed(e, depth), e
	case *ast.CompositeLit:
		return c.literal(e, depth)
	case *ast.CallExpr:
		return c.called(e, depth)
	}
	return nothing, nil
}

// variable tells whether a variable or field holds a secret: it is handed to a library as one, is named as one of
// Clerk's, or got one.
func (c *checker) variable(v *types.Var, depth int) kind {
	v = v.Origin()
	if k := c.structure(v.Type()); k != nothing {
		return k
	}
	if !isText(v.Type()) && !isTexts(v.Type()) || c.active[v] {
		return nothing
	}
	if k := c.secrets[v]; k != nothing {
		return k
	}
	if k := c.named(v); k != nothing && isText(v.Type()) {
		return k
	}
	c.active[v] = true
	defer delete(c.active, v)
	for _, d := range c.graph.Defs(v) {
		if d.Kind == trace.ElementOf && isTexts(v.Type()) && !v.IsField() && c.allOf(d.Value, depth) {
			return allHeaders
		}
		if d.Kind != trace.Assigned || d.Value == nil || d.Index > 0 || v.IsField() {
			continue
		}
		if k, _ := c.secretIn(d.Value, depth+1); k != nothing {
			return k
		}
	}
	return nothing
}

// allOf reports whether a loop runs over all headers of a request, in a function that leaves none out by name.
func (c *checker) allOf(e ast.Expr, depth int) bool {
	if k, _ := c.secretIn(e, depth+1); k != allHeaders {
		return false
	}
	f := c.graph.FuncAt(e.Pos())
	if f == nil {
		return false
	}
	for n := range ast.Preorder(f.Body) {
		if lit, ok := n.(*ast.BasicLit); ok && strings.EqualFold(strings.Trim(lit.Value, "`\""), "authorization") {
			return false
		}
	}
	return true
}

func isTexts(t types.Type) bool {
	s, ok := t.Underlying().(*types.Slice)
	return ok && isText(s.Elem())
}

var (
	// notSecret are words of names whose values are no secret themselves.
	notSecret = stage.Set("publishable public name id ids url uri path file len length size count hash hashed digest masked redacted prefix env var header type err error field label has is valid set version arn ref expiry expires ttl at status")
)

// named tells whether the name of a variable says beyond doubt that it holds a secret of Clerk.
func (c *checker) named(v *types.Var) kind {
	if c.unnamed {
		return nothing
	}
	has := make(map[string]bool)
	for _, w := range stage.Words(v.Name()) {
		if notSecret[w] {
			return nothing
		}
		has[w] = true
	}
	switch {
	case has["secret"] && (has["webhook"] || has["svix"] || has["signing"]):
		return webhookSecret
	case has["clerk"] && (has["secret"] || has["api"] && has["key"]):
		return clerkKey
	}
	return nothing
}

// selector tells whether a field holds a secret.
func (c *checker) selector(e *ast.SelectorExpr, depth int) kind {
	v, ok := c.info.Uses[e.Sel].(*types.Var)
	if !ok {
		return nothing
	}
	for _, row := range c.uses.Rows(v) {
		switch row.Role {
		case lib.Token:
			if isTicket(c.info.TypeOf(e.X)) {
				return oneTime
			}
			return bearer
		case lib.HoldsSecret:
			if isTicket(c.info.TypeOf(e.X)) {
				return oneTime
			}
			return otherSecret
		case lib.TakesSecret:
			return ofRow(row)
		}
	}
	switch {
	case e.Sel.Name == "Header" && isRequest(c.info.TypeOf(e.X)):
		return allHeaders
	case e.Sel.Name == "Value" && typeName(c.info.TypeOf(e.X)) == "Cookie":
		return c.cookie(e.X)
	}
	return c.variable(v, depth)
}

// isTicket reports whether t is a token that signs in once.
func isTicket(t types.Type) bool {
	switch typeName(t) {
	case "SignInToken", "ActorToken", "TestingToken":
		return true
	}
	return false
}

func isRequest(t types.Type) bool {
	n := namedOf(t)
	return n != nil && n.Obj().Name() == "Request" && n.Obj().Pkg() != nil && n.Obj().Pkg().Path() == "net/http"
}

// cookie tells whether a cookie is that of Clerk's session.
func (c *checker) cookie(e ast.Expr) kind {
	id, ok := ast.Unparen(e).(*ast.Ident)
	if !ok {
		return nothing
	}
	v, ok := c.info.Uses[id].(*types.Var)
	if !ok {
		return nothing
	}
	for _, d := range c.graph.Defs(v) {
		if call, ok := d.Value.(*ast.CallExpr); ok && c.readsSession(call) {
			return bearer
		}
	}
	return nothing
}

func (c *checker) readsSession(call *ast.CallExpr) bool {
	fn, ok := c.graph.Callee(call).(*types.Func)
	if !ok {
		return false
	}
	for _, row := range c.uses.Rows(fn) {
		if row.Role == lib.ReadsCookie && strings.HasPrefix(c.text(c.graph.Arg(call, row.Arg)), "__session") {
			return true
		}
	}
	return false
}

func (c *checker) text(e ast.Expr) string {
	if e == nil {
		return ""
	}
	if tv := c.info.Types[e]; tv.Value != nil && tv.Value.Kind() == constant.String {
		return constant.StringVal(tv.Value)
	}
	return ""
}

// cut tells whether a piece of a secret shows enough of it: neither its public prefix nor its last few characters do.
func (c *checker) cut(e *ast.SliceExpr, depth int) (kind, ast.Expr) {
	k, at := c.secretIn(e.X, depth+1)
	if k == nothing {
		return nothing, nil
	}
	if e.High == nil && e.Low != nil {
		if b, ok := ast.Unparen(e.Low).(*ast.BinaryExpr); ok && b.Op == token.SUB {
			if n, ok := c.number(b.Y); ok && n <= 6 {
				return nothing, nil
			}
		}
	}
	if e.Low == nil && e.High != nil {
		if n, ok := c.number(e.High); ok && n <= prefixLength(k) {
			return nothing, nil
		}
	}
	return k, at
}

// prefixLength is how many characters of a secret everybody knows: sk_live_, whsec_, Bearer and the start of a JWT.
func prefixLength(k kind) int64 {
	switch k {
	case webhookSecret:
		return 6
	case authHeader:
		return 9
	}
	return 8
}

func (c *checker) number(e ast.Expr) (int64, bool) {
	if tv := c.info.Types[e]; tv.Value != nil && tv.Value.Kind() == constant.Int {
		return constant.Int64Val(tv.Value)
	}
	return 0, false
}

// indexed tells whether an element is a secret: of a header, or of a header that was split.
func (c *checker) indexed(e *ast.IndexExpr, depth int) kind {
	if t := c.info.TypeOf(e.X); t != nil && typeName(t) == "Header" {
		return headerKind(c.text(e.Index))
	}
	if n, ok := c.number(e.Index); ok && n == 0 {
		return nothing // the scheme
	}
	if t := c.info.TypeOf(e); t == nil || !isText(t) {
		return nothing
	}
	k, _ := c.secretIn(e.X, depth+1)
	return k
}

func headerKind(name string) kind {
	switch strings.ToLower(name) {
	case "authorization", "cookie", "clerk-secret-key":
		return authHeader
	}
	return nothing
}

// literal looks for secrets among the values of a map, list or struct.
func (c *checker) literal(e *ast.CompositeLit, depth int) (kind, ast.Expr) {
	for _, elt := range e.Elts {
		if kv, ok := elt.(*ast.KeyValueExpr); ok {
			elt = kv.Value
		}
		if k, at := c.secretIn(elt, depth+1); k != nothing {
			return k, at
		}
	}
	return nothing, nil
}

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

// structure tells whether a struct that is printed whole has a secret among its fields, and nothing that hides it.
func (c *checker) structure(t types.Type) kind {
	n := namedOf(t)
	if n == nil {
		return nothing
	}
	st, ok := n.Underlying().(*types.Struct)
	if !ok || hides(t) {
		return nothing
	}
	for i := range st.NumFields() {
		f := st.Field(i).Origin()
		for _, row := range c.uses.Rows(f) {
			if row.Role == lib.Token || row.Role == lib.HoldsSecret {
				if isTicket(t) {
					return oneTime
				}
				return bearer
			}
		}
		if c.uses.KnownObject(f) || !isText(f.Type()) || hides(f.Type()) {
			continue
		}
		if k := c.secrets[f]; k.forever() {
			return k
		}
		if k := c.named(f); k != nothing {
			return k
		}
	}
	return nothing
}

// hides reports whether a type decides itself how it is printed.
func hides(t types.Type) bool {
	for _, name := range []string{"String", "LogValue", "Format", "GoString", "MarshalLogObject", "MarshalZerologObject"} {
		obj, _, _ := types.LookupFieldOrMethod(t, true, nil, name)
		if _, ok := obj.(*types.Func); ok {
			return true
		}
	}
	return false
}
