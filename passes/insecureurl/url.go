package insecureurl

import (
	"fmt"
	"go/ast"
	"go/token"
	"net/netip"
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
