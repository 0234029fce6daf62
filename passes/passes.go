// Package passes is the suite: every analyzer of clerkvet with what the drivers and the documentation need to know
// of it. The command, the go vet tool, the golangci-lint plugin and the gopls build take all they print from here.
package passes

import (
	"slices"

	"golang.org/x/tools/go/analysis"

	"github.com/clerkvet/clerkvet/passes/directive"
	"github.com/clerkvet/clerkvet/passes/hardcodedsecret"
	"github.com/clerkvet/clerkvet/passes/insecureurl"
	"github.com/clerkvet/clerkvet/passes/uncheckedclaims"
	"github.com/clerkvet/clerkvet/passes/unverifiedjwt"
	"github.com/clerkvet/clerkvet/passes/weakalg"
)

// A Pass is an analyzer with its metadata.
type Pass struct {
	Analyzer *analysis.Analyzer
	// Title says in a few words what the pass finds.
	Title string
	// Guide is the section of the best-practice guide that the pass answers, such as "1.3".
	Guide string
	// Since is the version of clerkvet that introduced the pass.
	Since string
	// Categories are all categories that the pass reports, in the order of its documentation.
	Categories []Category
}

// A Category is one kind of finding of a pass.
type Category struct {
	// ID is stable and unique within the pass: it stands in output, suppressions and links.
	ID string
	// Title says in a few words what was found.
	Title    string
	Severity Severity
	// CWE are numbers of the Common Weakness Enumeration, the most exact first.
	CWE []int
	// RFC are the sections that demand otherwise, such as "RFC 8725 §3.1".
	RFC []string
	// Strict categories are advice: they are reported only with -<pass>.strict.
	Strict bool
}

// A Severity is how much a finding matters, in SARIF's terms.
type Severity string

const (
	// Error is for what an attacker can use.
	Error Severity = "error"
	// Warning is for what helps an attacker, or becomes an error with the next change.
	Warning Severity = "warning"
	// Note is for advice.
	Note Severity = "note"
)

// Suite returns every pass of clerkvet, in the order of the documentation. The caller may change the slice.
func Suite() []Pass {
	return slices.Concat(transportPasses(), tokenPasses(), []Pass{suppressionPass()})
}

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

// tokenPasses are about what a program does with tokens.
func tokenPasses() []Pass {
	return []Pass{
		{
			Analyzer: unverifiedjwt.Analyzer, Title: "Claims of tokens that nobody has verified", Guide: "1.6", Since: "v0.1.0",
			Categories: []Category{
				{ID: "unverified-claims", Title: "Claims of a token that was only decoded", Severity: Error, CWE: []int{347, 345}, RFC: []string{"RFC 8725 §3.3"}},
				{ID: "hand-decoded", Title: "Claims decoded from a token by hand", Severity: Error, CWE: []int{347, 345}, RFC: []string{"RFC 8725 §3.3"}},
				{ID: "error-ignored", Title: "Claims used although the verification failed", Severity: Error, CWE: []int{347, 252}, RFC: []string{"RFC 8725 §3.3"}},
				{ID: "verification-disabled", Title: "Verification of signatures is switched off", Severity: Error, CWE: []int{347}, RFC: []string{"RFC 8725 §3.3"}},
				{ID: "untrusted-keyset", Title: "The token chooses the key that verifies it", Severity: Error, CWE: []int{347, 345}, RFC: []string{"RFC 8725 §3.8", "RFC 8725 §3.10"}},
			},
		},
		{
			Analyzer: weakalg.Analyzer, Title: "Tokens whose algorithm or key protects nothing", Guide: "1.6", Since: "v0.1.0",
			Categories: []Category{
				{ID: "none-algorithm", Title: "Unsigned tokens are accepted or made", Severity: Error, CWE: []int{327, 347}, RFC: []string{"RFC 8725 §3.2"}},
				{ID: "algorithm-confusion", Title: "Public key verifies as HMAC secret", Severity: Error, CWE: []int{347, 327}, RFC: []string{"RFC 8725 §3.1"}},
				{ID: "mixed-algorithms", Title: "HMAC and public keys in one list or keyset", Severity: Warning, CWE: []int{347, 327}, RFC: []string{"RFC 8725 §3.1"}},
				{ID: "symmetric-template", Title: "Clerk signs with a shared secret", Severity: Warning, CWE: []int{327}, RFC: []string{"RFC 8725 §3.2"}},
				{ID: "weak-key", Title: "Key of tokens is too short", Severity: Warning, CWE: []int{326}, RFC: []string{"RFC 7518 §3.2", "RFC 8725 §3.5"}},
				{ID: "ineffective-pin", Title: "List of algorithms that limits nothing", Severity: Warning, CWE: []int{347, 327}, RFC: []string{"RFC 8725 §3.1"}},
				{ID: "unpinned-algorithm", Title: "Algorithm is left to the token", Severity: Note, CWE: []int{347}, RFC: []string{"RFC 8725 §3.1"}, Strict: true},
			},
		},
		{
			Analyzer: uncheckedclaims.Analyzer, Title: "Verified tokens with unchecked claims", Guide: "1.6", Since: "v0.1.0",
			Categories: []Category{
				{ID: "validation-disabled", Title: "Validation of claims is switched off", Severity: Error, CWE: []int{613, 345}, RFC: []string{"RFC 7519 §4.1.4"}},
				{ID: "expiry-unchecked", Title: "Expiry of a token is not compared", Severity: Error, CWE: []int{613}, RFC: []string{"RFC 7519 §4.1.4"}},
				{ID: "issuer-unchecked", Title: "Issuer of a token is not compared", Severity: Error, CWE: []int{345}, RFC: []string{"RFC 8725 §3.8"}},
				{ID: "audience-unchecked", Title: "Audience of a token is not compared", Severity: Warning, CWE: []int{345}, RFC: []string{"RFC 8725 §3.9"}},
				{ID: "authorized-party", Title: "Session from a cookie of any origin", Severity: Warning, CWE: []int{352, 345}, RFC: []string{"RFC 8725 §3.9"}},
				{ID: "satellite-issuer", Title: "Satellite accepts any issuer", Severity: Warning, CWE: []int{345}, RFC: []string{"RFC 8725 §3.8"}},
				{ID: "ineffective-option", Title: "Option or comparison without effect", Severity: Error, CWE: []int{345}, RFC: []string{"RFC 8725 §3.9"}},
				{ID: "jti-as-user", Title: "Token's ID used as user's ID", Severity: Warning, CWE: []int{639}},
				{ID: "header-party", Title: "Authorized party is not compared", Severity: Note, CWE: []int{345}, RFC: []string{"RFC 8725 §3.9"}, Strict: true},
				{ID: "own-token", Title: "Own tokens are not told apart", Severity: Note, CWE: []int{345}, RFC: []string{"RFC 8725 §3.12"}, Strict: true},
				{ID: "expiry-optional", Title: "Tokens without expiry are accepted", Severity: Note, CWE: []int{613}, Strict: true},
				{ID: "optional-claim", Title: "Tokens without issuer or audience are accepted", Severity: Note, CWE: []int{345}, RFC: []string{"RFC 8725 §3.9"}, Strict: true},
				{ID: "token-type", Title: "Any kind of Clerk token is accepted as a session", Severity: Note, CWE: []int{345}, RFC: []string{"RFC 8725 §3.11"}, Strict: true},
			},
		},
	}
}

func suppressionPass() Pass {
	return Pass{
		Analyzer: suppressions, Title: "Suppressions that do not work", Guide: "3.2", Since: "v0.1.0",
		Categories: []Category{
			{ID: "missing-reason", Title: "Suppression without a reason", Severity: Warning},
			{ID: "unknown-pass", Title: "Suppression of a pass that does not exist", Severity: Warning},
			{ID: "unused", Title: "Suppression of nothing", Severity: Note, Strict: true},
		},
	}
}

// suppressions runs after all other passes, because it reports on what they were kept from reporting.
var suppressions = func() *analysis.Analyzer {
	a := directive.Analyzer
	a.Requires = append(a.Requires, hardcodedsecret.Analyzer, insecureurl.Analyzer, unverifiedjwt.Analyzer, weakalg.Analyzer, uncheckedclaims.Analyzer)
	return a
}()

// Analyzers returns the analyzers of the suite, in the same order.
func Analyzers() []*analysis.Analyzer {
	var as []*analysis.Analyzer
	for _, p := range Suite() {
		as = append(as, p.Analyzer)
	}
	return as
}
