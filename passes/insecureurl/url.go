package insecureurl

import (
	"fmt"
	"go/ast"
	"go/token"
	"go/types"
	"math"
	"net/netip"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/clerkvet/clerkvet/passes/internal/lib"
	"github.com/clerkvet/clerkvet/passes/internal/report"
	"github.com/clerkvet/clerkvet/passes/internal/trace"
)

// url judges a URL that reaches a sink.
func (c *checker) url(a trace.Arrival) {
	scheme, host := plain(a.Origin)
	if c.chosen(a) || localByDefault(a) {
		return
	}
	if scheme == "" || a.Sink.Row.Role == lib.TakesRequestURL && !keyset(a.Origin) && !c.authorized(a.Sink) {
		return
	}
	a.Origin = a.First()
	category := "plain-http"
	switch reachOf(host) {
	case local:
		return
	case private:
		if !*strict || !carriesCredential(a.Sink.Row) {
			return
		}
		category = "private-http"
	}
	at := c.at(a)
	where := ""
	if a.Place != "" {
		where = " (at " + a.Place + ")"
	}
	name := a.Sink.Name
	if via := a.Sink.Via; via != nil {
		name = name + " (through " + via.Name() + ")"
	}
	c.Report(report.Finding{
		Range:    at,
		Category: category,
		Message:  fmt.Sprintf("%s gets a plain %s:// URL%s, so %s; use %ss://", name, scheme, where, consequence(a.Sink.Row), scheme),
		Fixes:    c.secureScheme(a, scheme, host),
	})
}

// keyset reports whether the URL is, by its path, one of verification keys or of a discovery document: the answer to
// it decides who is trusted, whatever the request carries.
func keyset(o trace.Origin) bool {
	text, ok := o.Str()
	return ok && (strings.Contains(text, "/.well-known/jwks") || strings.Contains(text, "/.well-known/openid-configuration") || strings.HasSuffix(text, "/jwks") || strings.HasSuffix(text, "/jwks.json"))
}

// chosen reports whether the code around the URL uses https:// under another condition: then somebody has thought of
// where plain HTTP is acceptable.
func (c *checker) chosen(a trace.Arrival) bool {
	if a.Expr == nil || a.Element || a.Kind == trace.Constant && len(a.Parts) == 0 {
		return false // a whole URL is a choice of its own
	}
	fn := c.graph.FuncAt(a.Expr.Pos())
	for _, o := range a.Others {
		if o.Element || o.Expr == nil || c.graph.FuncAt(o.Expr.Pos()) != fn {
			continue
		}
		if p := strings.ToLower(o.Prefix()); strings.HasPrefix(p, "https://") || strings.HasPrefix(p, "wss://") {
			return true
		}
	}
	return false
}

// localByDefault reports whether a URL with an unknown host is one of this machine unless a setting says otherwise.
func localByDefault(a trace.Arrival) bool {
	if a.Kind != trace.Text {
		return false
	}
	for _, o := range a.Others {
		if _, host := plain(o); host != "" && reachOf(host) != open {
			return true
		}
	}
	return false
}

// consequence says what an eavesdropper gets.
func consequence(row lib.Row) string {
	if row.Role == lib.TakesRequestURL {
		return "what it carries can be read and replaced on the way"
	}
	switch row.Of {
	case lib.BackendURL:
		return "the Clerk secret key travels in the clear"
	case lib.ProxyURL:
		return "sessions travel in the clear"
	case lib.RedirectURL, lib.OriginURL:
		return "codes and sessions can be intercepted"
	case lib.KeysetURL, lib.IssuerURL:
		return "verification keys can be replaced on the way"
	case lib.SAMLURL:
		return "assertions can be intercepted"
	}
	return "codes and tokens can be intercepted"
}

// carriesCredential reports whether a credential is sent to the sink's URL, rather than to a browser's address.
func carriesCredential(row lib.Row) bool {
	return row.Role == lib.TakesRequestURL || row.Of == lib.BackendURL || row.Of == lib.EndpointURL
}

// plain returns the scheme, "http" or "ws", and the host of an unencrypted URL. Where only pieces of the URL are
// known, the host must be among them, or be read from the environment or the request.
func plain(o trace.Origin) (scheme, host string) {
	prefix := o.Prefix()
	scheme, rest, ok := strings.Cut(prefix, "://")
	if scheme = strings.ToLower(scheme); !ok || scheme != "http" && scheme != "ws" {
		return "", ""
	}
	if i := strings.IndexAny(rest, "/?#"); i >= 0 || o.Kind == trace.Constant {
		return scheme, hostOf(rest)
	}
	if o.Kind != trace.Text {
		return "", ""
	}
	return scheme, templateHost(rest, o.Parts[1:])
}

// hostOf cuts the host out of what follows the scheme.
func hostOf(rest string) string {
	if i := strings.IndexAny(rest, "/?#"); i >= 0 {
		rest = rest[:i]
	}
	if i := strings.LastIndexByte(rest, '@'); i >= 0 {
		rest = rest[i+1:]
	}
	if strings.HasPrefix(rest, "[") {
		if i := strings.IndexByte(rest, ']'); i > 0 {
			return rest[1:i]
		}
	}
	if i := strings.LastIndexByte(rest, ':'); i >= 0 {
		rest = rest[:i]
	}
	return strings.ToLower(rest)
}

// templateHost returns the host of a URL with holes: start is what is known of it, parts what follows. It is empty,
// and so counts as local, if nobody can tell.
func templateHost(start string, parts []trace.Part) string {
	if before, _, ok := strings.Cut(start, ":"); ok && !strings.HasPrefix(start, "[") {
		return strings.ToLower(before) // only the port is a hole
	}
	host := start
	told := false
	for _, p := range parts {
		if p.Hole != nil {
			host += "*"
			told = told || public(*p.Hole)
			continue
		}
		text := p.Text
		i := strings.IndexAny(text, "/?#:")
		if i >= 0 {
			text = text[:i]
		}
		host += text
		if i >= 0 {
			break
		}
	}
	// "*.example.com" is a public name whatever the hole holds.
	if _, domain, ok := strings.Cut(host, "*."); ok && !strings.Contains(domain, "*") && strings.Contains(domain, ".") {
		return domain
	}
	if told {
		return "public.example"
	}
	// "http://api.example.com" in front of a hole is a host in front of a path, which begins with its own slash.
	if strings.Contains(start, ".") && !strings.HasSuffix(start, ".") && !strings.HasSuffix(start, "-") {
		return strings.ToLower(start)
	}
	return ""
}

// public reports whether the host in a hole is the deployed program's own: from the environment or the request.
func public(hole trace.Origin) bool {
	if hole.Kind == trace.Env {
		return !strings.HasSuffix(hole.Name, "_SERVICE_HOST") && !strings.Contains(hole.Name, "_PORT_") // Kubernetes' own
	}
	v, ok := hole.Obj.(*types.Var)
	return ok && hole.Kind == trace.Field && v.Name() == "Host" && v.Pkg() != nil && v.Pkg().Path() == "net/http"
}

type reach uint8

const (
	open reach = iota
	local
	private
)

// localSuffixes end the names that resolve on the machine or the developer's network only: RFC 6761, RFC 6762, RFC
// 8375 and what container tools add.
var localSuffixes = []string{".localhost", ".test", ".local", ".internal", ".invalid", ".home.arpa", ".lan", ".lvh.me", ".localtest.me", ".nip.io", ".sslip.io"}

// privateSuffixes end the names of clusters, company networks and encrypted overlays.
var privateSuffixes = []string{".svc", ".svc.cluster.local", ".default", ".consul", ".corp", ".intranet", ".ts.net"}

// shared is the address space of RFC 6598, which carriers and overlay networks use.
var shared = netip.MustParsePrefix("100.64.0.0/10")

// reachOf says how far a host name reaches.
func reachOf(host string) reach {
	host = strings.TrimSuffix(strings.ToLower(host), ".")
	if ip, err := netip.ParseAddr(host); err == nil {
		switch ip = ip.Unmap(); {
		case ip.IsLoopback() || ip.IsUnspecified():
			return local
		case ip.IsPrivate() || ip.IsLinkLocalUnicast() || shared.Contains(ip):
			return private
		}
		return open
	}
	switch {
	case host == "" || host == "localhost" || host == "lvh.me" || host == "localtest.me":
		return local
	case !strings.Contains(host, ".") || hasSuffix(host, privateSuffixes):
		return private
	case strings.HasPrefix(host, "www.w3.org") || strings.HasPrefix(host, "schemas."):
		return local // a name, not an address
	}
	if hasSuffix(host, localSuffixes) {
		return local
	}
	return open
}

func hasSuffix(host string, suffixes []string) bool {
	return slices.ContainsFunc(suffixes, func(s string) bool { return strings.HasSuffix(host, s) })
}

// authorized reports whether the request that the sink's call makes gets a credential header in the same function.
func (c *checker) authorized(s *trace.Sink) bool {
	if s = s.Root(); s.Call == nil {
		return false
	}
	fn := c.graph.FuncAt(s.Call.Pos())
	if fn == nil {
		return false
	}
	req := c.assigned(fn, s.Call)
	next := c.replaced(req, s.Call.End())
	for _, use := range c.graph.Uses(lib.TakesHeader) {
		if use.Call.Pos() < fn.Node.Pos() || use.Call.End() > fn.Node.End() {
			continue
		}
		if !c.credentialHeader(use) {
			continue
		}
		if root := rootIdent(use.Call.Fun); root != nil && req != nil && c.pass.TypesInfo.ObjectOf(root) == req &&
			s.Call.End() < use.Call.Pos() && use.Call.Pos() < next {
			return true
		}
		if sameChain(use.Call, s.Call) {
			return true
		}
	}
	return c.headerLiteral(fn, req, s.Call.End(), next)
}

// replaced returns where the variable gets its next value after pos.
func (c *checker) replaced(req types.Object, pos token.Pos) token.Pos {
	next := token.Pos(math.MaxInt)
	if v, ok := req.(*types.Var); ok {
		for _, d := range c.graph.Defs(v) {
			// The definition by the call itself begins to hold at the call's end.
			if d.At > pos && d.At < next {
				next = d.At
			}
		}
	}
	return next
}

// sameChain reports whether one call is made on the result of the other, as builders of requests are.
func sameChain(a, b *ast.CallExpr) bool {
	return a.Pos() == b.Pos() && (a.End() <= b.End() || b.End() <= a.End())
}

// headerLiteral reports whether req gets a credential by an entry of its header, or the whole header as a literal.
func (c *checker) headerLiteral(fn *trace.Func, req types.Object, from, to token.Pos) (found bool) {
	if req == nil {
		return false
	}
	ast.Inspect(fn.Body, func(n ast.Node) bool {
		assign, ok := n.(*ast.AssignStmt)
		if !ok || found || assign.Pos() < from || assign.Pos() > to {
			return !found
		}
		for i, lhs := range assign.Lhs {
			if root := rootIdent(lhs); root == nil || c.pass.TypesInfo.ObjectOf(root) != req || i >= len(assign.Rhs) {
				continue
			}
			for _, a := range c.flow.Arrivals {
				if a.Sink.Key != nil && within(assign, a.Sink.Key) && credentialHeaders[c.graph.HeaderName(a.Sink)] {
					found = true
				}
			}
		}
		return !found
	})
	return found
}

func within(outer, inner ast.Node) bool {
	return outer.Pos() <= inner.Pos() && inner.End() <= outer.End()
}

// credentialHeaders are the headers whose value an eavesdropper can use, in lower case.
var credentialHeaders = map[string]bool{"authorization": true, "clerk-secret-key": true}

func (c *checker) credentialHeader(use trace.Use) bool {
	name := c.graph.HeaderName(&trace.Sink{Row: use.Row, Call: use.Call})
	if !credentialHeaders[name] {
		return false
	}
	value := c.graph.Arg(use.Call, use.Row.Arg)
	if value == nil {
		return false
	}
	for _, o := range c.graph.Origins(value) {
		if s, ok := o.Str(); !ok || s != "" {
			return true
		}
	}
	return false
}

// assigned returns the variable to which fn assigns the first result of call.
func (c *checker) assigned(fn *trace.Func, call *ast.CallExpr) (v types.Object) {
	ast.Inspect(fn.Body, func(n ast.Node) bool {
		if s, ok := n.(*ast.AssignStmt); ok && len(s.Rhs) == 1 && ast.Unparen(s.Rhs[0]) == call && len(s.Lhs) > 0 {
			if id, ok := s.Lhs[0].(*ast.Ident); ok {
				v = c.pass.TypesInfo.ObjectOf(id)
			}
		}
		return v == nil
	})
	return v
}

// rootIdent returns x of x.y.z(…).
func rootIdent(e ast.Expr) *ast.Ident {
	for {
		switch x := ast.Unparen(e).(type) {
		case *ast.SelectorExpr:
			e = x.X
		case *ast.CallExpr:
			e = x.Fun
		case *ast.IndexExpr:
			e = x.X
		case *ast.Ident:
			return x
		default:
			return nil
		}
	}
}

// secureScheme adds the s to a literal that starts with scheme and host.
func (c *checker) secureScheme(a trace.Arrival, scheme, host string) []analysis.SuggestedFix {
	first := a.First()
	lit, ok := first.Expr.(*ast.BasicLit)
	if _, err := netip.ParseAddr(host); err == nil {
		return nil // certificates for addresses are rare: the host's name has to come first
	}
	if !ok || first.Place != "" || lit.Kind != token.STRING {
		return nil
	}
	rest, ok := strings.CutPrefix(lit.Value[1:len(lit.Value)-1], scheme+"://")
	if !ok || hostOf(rest) != host || strings.Contains(rest, "%") {
		return nil // the host is not the literal's
	}
	if authority, _, _ := strings.Cut(rest, "/"); strings.Contains(authority, ":") {
		return nil // TLS is served on another port
	}
	pos := lit.Pos() + token.Pos(1+len(scheme))
	return []analysis.SuggestedFix{{
		Message:   fmt.Sprintf("Use %ss://", scheme),
		TextEdits: []analysis.TextEdit{{Pos: pos, End: pos, NewText: []byte("s")}},
	}}
}
