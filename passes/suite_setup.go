package passes

import (
	"github.com/clerkvet/clerkvet/passes/outdatedsdk"
	"github.com/clerkvet/clerkvet/passes/scatteredinit"
	"github.com/clerkvet/clerkvet/passes/unsafeid"
	"github.com/clerkvet/clerkvet/passes/weakpassword"
)

// setupPasses are about how Clerk is configured and which version of it is used.
func setupPasses() []Pass {
	return []Pass{
		{
			Analyzer: unsafeid.Analyzer, Title: "Ids with which a client chooses the endpoint", Guide: "1.2", Since: "v0.1.0",
			Categories: []Category{
				{ID: "unescaped-id", Title: "Id of a request in the path of an API call", Severity: Warning, CWE: []int{22, 74}},
			},
		},
		{
			Analyzer: weakpassword.Analyzer, Title: "Weakened passwords and second factors", Guide: "1.5", Since: "v0.1.0",
			Categories: []Category{
				{ID: "checks-skipped", Title: "Passwords are not checked", Severity: Warning, CWE: []int{521}},
				{ID: "weak-hasher", Title: "Digest that is no password hash", Severity: Warning, CWE: []int{916}},
				{ID: "breach-check-off", Title: "Breached passwords are accepted", Severity: Error, CWE: []int{521}},
				{ID: "test-mode-on", Title: "Anybody can sign in as a test account", Severity: Warning, CWE: []int{489, 1392}},
				{ID: "mfa-removed", Title: "Second factor is removed without a fresh proof", Severity: Warning, CWE: []int{308, 306}},
				{ID: "short-minimum", Title: "Passwords may be too short", Severity: Warning, CWE: []int{521}},
				{ID: "mfa-not-enrolled", Title: "Enrollment without effect", Severity: Error, CWE: []int{308}},
			},
		},
		{
			Analyzer: outdatedsdk.Analyzer, Title: "Versions of SDKs that should not be used", Guide: "2.2", Since: "v0.1.0",
			Categories: []Category{
				{ID: "dead-module", Title: "Module that nobody maintains", Severity: Warning, CWE: []int{1104, 1395}},
				{ID: "forged-tokens", Title: "SDK admits forged tokens", Severity: Error, CWE: []int{1395, 362, 347}},
				{ID: "unreadable-tokens", Title: "SDK misreads today's session tokens", Severity: Warning, CWE: []int{1395, 863}},
				{ID: "vulnerable-jose", Title: "SDK parses tokens with a vulnerable library", Severity: Warning, CWE: []int{1395, 770}},
				{ID: "deprecated-call", Title: "Function that Clerk is about to remove", Severity: Warning, CWE: []int{477}},
				{ID: "vulnerable-library", Title: "JWT library with a published vulnerability", Severity: Note, CWE: []int{1395}, Strict: true},
			},
		},
		{
			Analyzer: scatteredinit.Analyzer, Title: "Set-up of Clerk that is repeated, too late or unsynchronized", Guide: "3.1", Since: "v0.1.0",
			Categories: []Category{
				{ID: "per-request", Title: "Clerk is set up for every request", Severity: Warning, CWE: []int{400, 362}},
				{ID: "set-twice", Title: "Clerk's key is set twice", Severity: Warning, CWE: []int{665}},
				{ID: "too-late", Title: "Clerk's key is set, or read, too late", Severity: Warning, CWE: []int{665, 696}},
				{ID: "in-loop", Title: "Clerk is set up in a loop", Severity: Warning, CWE: []int{665}},
				{ID: "unsynchronized", Title: "Clerk is set up beside those who use it", Severity: Warning, CWE: []int{362}},
			},
		},
	}
}
