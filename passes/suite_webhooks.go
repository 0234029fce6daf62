package passes

import (
	"github.com/clerkvet/clerkvet/passes/secretleak"
	"github.com/clerkvet/clerkvet/passes/unverifiedwebhook"
)

// webhookPasses are about webhooks, and about secrets that leave the program.
func webhookPasses() []Pass {
	return []Pass{
		{
			Analyzer: unverifiedwebhook.Analyzer, Title: "Webhooks that nobody has verified", Guide: "beyond", Since: "v0.1.0",
			Categories: []Category{
				{ID: "no-verification", Title: "Event is used without verification", Severity: Error, CWE: []int{345, 347}},
				{ID: "error-ignored", Title: "Event is used although the verification failed", Severity: Error, CWE: []int{347, 252}},
				{ID: "late-verification", Title: "Event takes effect before it is verified", Severity: Error, CWE: []int{345, 696}},
				{ID: "other-bytes", Title: "What is used is not what was verified", Severity: Error, CWE: []int{345, 347}},
				{ID: "empty-secret", Title: "Webhook secret may be empty", Severity: Error, CWE: []int{347, 1188}},
				{ID: "skipped-when-empty", Title: "Verification is left out without a secret", Severity: Error, CWE: []int{345, 636}},
				{ID: "replay", Title: "Old deliveries are accepted", Severity: Warning, CWE: []int{294}},
				{ID: "own-hmac", Title: "Own verification is wrong", Severity: Warning, CWE: []int{347, 208}},
			},
		},
		{
			Analyzer: secretleak.Analyzer, Title: "Secrets that leave the program", Guide: "1.3", Since: "v0.1.0",
			Categories: []Category{
				{ID: "logged", Title: "Secret or token is written to a log", Severity: Error, CWE: []int{532}},
				{ID: "exposed", Title: "Private data or secret is sent to the client", Severity: Error, CWE: []int{200, 201}},
				{ID: "in-url", Title: "Token is part of a URL", Severity: Warning, CWE: []int{598}, RFC: []string{"RFC 6750 §5.3", "RFC 9700 §4.3.2"}},
				{ID: "socket-url", Title: "Token of a stream is part of its URL", Severity: Note, CWE: []int{598}, Strict: true},
			},
		},
	}
}
