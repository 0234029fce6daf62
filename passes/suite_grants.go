package passes

import (
	"github.com/clerkvet/clerkvet/passes/longlivedtoken"
	"github.com/clerkvet/clerkvet/passes/missingpkce"
)

// grantPasses are about how tokens are obtained and how long they live.
func grantPasses() []Pass {
	return []Pass{
		{
			Analyzer: missingpkce.Analyzer, Title: "Logins whose code or tokens anybody can use", Guide: "1.1", Since: "v0.1.0",
			Categories: []Category{
				{ID: "no-challenge", Title: "Login is started without PKCE", Severity: Error, CWE: []int{345, 352}, RFC: []string{"RFC 7636 §4.3", "RFC 9700 §2.1.1"}},
				{ID: "no-verifier", Title: "Code is exchanged without PKCE", Severity: Error, CWE: []int{345}, RFC: []string{"RFC 7636 §4.5", "RFC 9700 §2.1.1"}},
				{ID: "implicit-flow", Title: "Tokens come back in the URL", Severity: Error, CWE: []int{598, 522}, RFC: []string{"RFC 9700 §2.1.2"}},
				{ID: "plain-challenge", Title: "Code challenge is the verifier itself", Severity: Error, CWE: []int{757}, RFC: []string{"RFC 7636 §7.2", "RFC 9700 §2.1.1"}},
				{ID: "constant-state", Title: "State of a login is constant", Severity: Error, CWE: []int{352}, RFC: []string{"RFC 6749 §10.12", "RFC 9700 §4.7"}},
				{ID: "constant-verifier", Title: "Code verifier is constant or shared", Severity: Error, CWE: []int{330, 547}, RFC: []string{"RFC 7636 §7.1"}},
				{ID: "password-grant", Title: "Password is sent to get tokens", Severity: Error, CWE: []int{522}, RFC: []string{"RFC 9700 §2.4"}},
				{ID: "pkce-not-required", Title: "OAuth application accepts logins without PKCE", Severity: Warning, CWE: []int{345}, RFC: []string{"RFC 9700 §2.1.1"}},
				{ID: "optional-pkce", Title: "Client with a secret logs in without PKCE", Severity: Note, CWE: []int{345}, RFC: []string{"RFC 9700 §2.1.1"}, Strict: true},
			},
		},
		{
			Analyzer: longlivedtoken.Analyzer, Title: "Tokens, keys and cookies that live for too long", Guide: "2.1", Since: "v0.1.0",
			Categories: []Category{
				{ID: "long-lifetime", Title: "Own token lives for days", Severity: Warning, CWE: []int{613}, RFC: []string{"RFC 9700 §2.2"}},
				{ID: "no-expiry", Title: "Own token never expires", Severity: Error, CWE: []int{613}, RFC: []string{"RFC 7519 §4.1.4"}},
				{ID: "clerk-lifetime", Title: "Token of a template or session outlives its session", Severity: Warning, CWE: []int{613}},
				{ID: "sign-in-token", Title: "Sign-in token lives for days", Severity: Warning, CWE: []int{613}},
				{ID: "actor-token", Title: "Impersonation is possible for too long", Severity: Warning, CWE: []int{613}},
				{ID: "machine-token", Title: "Machine token lives for days, or forever", Severity: Warning, CWE: []int{613}},
				{ID: "api-key", Title: "API key lives for years, or forever", Severity: Warning, CWE: []int{613}},
				{ID: "long-leeway", Title: "Leeway accepts tokens that have expired", Severity: Warning, CWE: []int{613}, RFC: []string{"RFC 7519 §4.1.4"}},
				{ID: "long-cookie", Title: "Cookie keeps a session or token for months", Severity: Warning, CWE: []int{613, 539}},
				{ID: "wrong-unit", Title: "Lifetime in the wrong unit", Severity: Error, CWE: []int{613, 682}},
			},
		},
	}
}
