package passes

import (
	"github.com/clerkvet/clerkvet/passes/uncheckedclaims"
	"github.com/clerkvet/clerkvet/passes/unverifiedjwt"
	"github.com/clerkvet/clerkvet/passes/weakalg"
)

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
