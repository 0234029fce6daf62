package passes

import (
	"github.com/clerkvet/clerkvet/passes/hardcodedsecret"
	"github.com/clerkvet/clerkvet/passes/insecureurl"
)

// transportPasses are about where secrets stand and how they travel.
func transportPasses() []Pass {
	return []Pass{
		{
			Analyzer: hardcodedsecret.Analyzer, Title: "Secrets in source", Guide: "1.3", Since: "v0.1.0",
			Categories: []Category{
				{ID: "clerk-key", Title: "Clerk secret key in source", Severity: Error, CWE: []int{798}},
				{ID: "webhook-secret", Title: "Webhook signing secret in source", Severity: Error, CWE: []int{798}},
				{ID: "api-key", Title: "API, machine or platform key in source", Severity: Error, CWE: []int{798}},
				{ID: "jwt-key", Title: "Constant key that signs or verifies tokens", Severity: Error, CWE: []int{798, 321}, RFC: []string{"RFC 8725 §3.5"}},
				{ID: "private-key", Title: "Private key in source", Severity: Error, CWE: []int{798, 321}},
				{ID: "client-secret", Title: "OAuth client secret in source", Severity: Error, CWE: []int{798}, RFC: []string{"RFC 6749 §2.3.1"}},
				{ID: "bearer", Title: "Token or key in a header literal", Severity: Error, CWE: []int{798}, RFC: []string{"RFC 6750 §5.3"}},
				{ID: "embedded", Title: "Secret in an embedded file", Severity: Error, CWE: []int{798}},
				{ID: "user-credential", Title: "User's password, TOTP secret or backup codes in source", Severity: Error, CWE: []int{798, 259}},
			},
		},
		{
			Analyzer: insecureurl.Analyzer, Title: "Credentials over plain HTTP, unverified TLS or insecure cookies", Guide: "1.4", Since: "v0.1.0",
			Categories: []Category{
				{ID: "plain-http", Title: "Credentials or keys travel over plain HTTP", Severity: Error, CWE: []int{319}, RFC: []string{"RFC 9700 §2.6", "RFC 6750 §5.3"}},
				{ID: "private-http", Title: "Credentials travel over plain HTTP inside a network", Severity: Note, CWE: []int{319}, Strict: true},
				{ID: "skip-verify", Title: "TLS certificate is not verified", Severity: Error, CWE: []int{295}},
				{ID: "weak-tls", Title: "TLS below version 1.2", Severity: Warning, CWE: []int{326, 327}, RFC: []string{"RFC 8996"}},
				{ID: "insecure-cookie", Title: "Session cookie is sent over plain HTTP", Severity: Warning, CWE: []int{614}, RFC: []string{"RFC 6265 §8.3"}},
				{ID: "insecure-issuer", Title: "Issuer is not compared with the discovered one", Severity: Warning, CWE: []int{345}},
			},
		},
	}
}
