package insecureurl

import (
	"go/types"
	"net/netip"
	"slices"
	"strings"

	"github.com/clerkvet/clerkvet/passes/internal/trace"
)

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
