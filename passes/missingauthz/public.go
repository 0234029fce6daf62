package missingauthz

import (
	"strings"

	"github.com/clerkvet/clerkvet/passes/internal/stage"
)

// publicWords are words in a path that are there for requests nobody is signed in to: probes, ways to sign in,
// callbacks, webhooks, documents, static files, and what visitors may send.
var publicWords = stage.Set(`
	health healthz healthcheck health-check livez readyz live ready liveness readiness ping up heartbeat status version metrics debug pprof
	login logout signin sign-in signup sign-up signout sign-out register registration auth oauth oauth2 sso saml oidc callback
	callbacks token refresh verify verification confirm activate forgot-password reset-password password magic-link otp
	webhook webhooks hook hooks stripe svix
	public static assets favicon.ico robots.txt sitemap.xml docs doc swagger openapi openapi.json redoc .well-known jwks.json
	contact newsletter subscribe unsubscribe waitlist feedback beacon csp-report share shared
	session sessions
	search query graphql playground preview`)

// publicLooking reports whether a pattern looks as if it were meant for everybody.
func publicLooking(pattern string) bool {
	parts := words(pattern)
	if len(parts) == 0 {
		return true
	}
	for _, part := range parts {
		if publicWords[strings.ToLower(part)] {
			return true
		}
	}
	return false
}

// adminWords are words in a path that are there for administrators.
var adminWords = stage.Set("admin admins administrator backoffice back-office superadmin")
