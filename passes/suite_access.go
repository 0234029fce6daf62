package passes

import "github.com/clerkvet/clerkvet/passes/missingauthz"

// accessPasses are about who can reach what.
func accessPasses() []Pass {
	return []Pass{
		{
			Analyzer: missingauthz.Analyzer, Title: "Routes and calls that somebody can reach who should not", Guide: "1.2", Since: "v0.1.0",
			Categories: []Category{
				{ID: "no-auth", Title: "Privileged call without authentication", Severity: Error, CWE: []int{306, 862}},
				{ID: "unprotected-route", Title: "Route outside the authentication", Severity: Error, CWE: []int{306, 862}},
				{ID: "optional-auth", Title: "Optional authentication as the only protection", Severity: Error, CWE: []int{306, 862}},
				{ID: "ok-ignored", Title: "Claims used without a test", Severity: Warning, CWE: []int{252, 476}},
				{ID: "no-stop", Title: "Failed check that stops nothing", Severity: Error, CWE: []int{862, 696}},
				{ID: "late-check", Title: "Check after what it protects", Severity: Error, CWE: []int{696, 862}},
				{ID: "bridge", Title: "Rejection that the framework does not see", Severity: Error, CWE: []int{862, 306}},
				{ID: "fail-open", Title: "Authentication that can be switched off", Severity: Error, CWE: []int{636, 489}},
				{ID: "client-identity", Title: "Identity taken from the client", Severity: Error, CWE: []int{639, 290}},
				{ID: "client-role", Title: "Role taken from the client", Severity: Error, CWE: []int{602, 863}},
				{ID: "unsafe-metadata", Title: "Authorization on what users write", Severity: Error, CWE: []int{863, 602}},
				{ID: "object-level", Title: "Object of the caller's choice", Severity: Error, CWE: []int{639, 863}},
				{ID: "wrong-organization", Title: "Role in another organization", Severity: Error, CWE: []int{863, 639}},
				{ID: "email-identity", Title: "Right of an unverified address", Severity: Warning, CWE: []int{287, 863}},
				{ID: "constant-role", Title: "Role that nobody has", Severity: Warning, CWE: []int{863}},
				{ID: "sensitive-read", Title: "Data of others without a check", Severity: Note, CWE: []int{862, 639}, Strict: true},
				{ID: "admin-route", Title: "Admin route for every user", Severity: Note, CWE: []int{863}, Strict: true},
				{ID: "lone-route", Title: "Only route without authentication", Severity: Note, CWE: []int{306}, Strict: true},
				{ID: "csrf-get", Title: "GET that changes something for a cookie", Severity: Note, CWE: []int{352}, Strict: true},
				{ID: "routes", Title: "What was understood of a route", Severity: Note, Strict: true, Listing: true},
			},
		},
	}
}
