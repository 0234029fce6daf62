package passes

import "github.com/clerkvet/clerkvet/passes/outdatedsdk"

// setupPasses are about how Clerk is configured and which version of it is used.
func setupPasses() []Pass {
	return []Pass{
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
	}
}
