package hardcodedsecret

import (
	"fmt"
	"strings"

	"github.com/clerkvet/clerkvet/passes/internal/lib"
	"github.com/clerkvet/clerkvet/passes/internal/trace"
)

// categoryOf maps the table's kinds of secrets to the pass's categories.
func categoryOf(k lib.Kind) string {
	switch k {
	case lib.ClerkKey:
		return "clerk-key"
	case lib.WebhookSecret:
		return "webhook-secret"
	case lib.JWTKey:
		return "jwt-key"
	case lib.PrivateKey:
		return "private-key"
	case lib.ClientSecret:
		return "client-secret"
	case lib.Password, lib.TOTPSecret, lib.BackupCodes:
		return "user-credential"
	case lib.BearerToken:
		return "bearer"
	}
	return "api-key"
}

// noun names the secret of a category.
func noun(category string) string {
	switch category {
	case "clerk-key":
		return "Clerk secret key"
	case "webhook-secret":
		return "webhook signing secret"
	case "jwt-key":
		return "signing key"
	case "private-key":
		return "private key"
	case "client-secret":
		return "OAuth client secret"
	case "bearer":
		return "token"
	}
	return "API or machine key"
}

// product is what can be forged with the secret of a category.
func product(category string) string {
	if category == "webhook-secret" {
		return "events"
	}
	return "tokens"
}

func credential(k lib.Kind) string {
	switch k {
	case lib.TOTPSecret:
		return "TOTP secret"
	case lib.BackupCodes:
		return "backup codes"
	}
	return "password"
}

func (c *checker) sinkName(a trace.Arrival) string {
	if via := a.Sink.Via; via != nil && via.Pkg() != nil {
		name := via.Name()
		if via.Pkg() != c.pass.Pkg {
			name = via.Pkg().Name() + "." + name
		}
		return name + " (" + a.Sink.Name + ")"
	}
	return a.Sink.Name
}

// message says what stands where, what follows from it, and what to do.
func (c *checker) message(a trace.Arrival, category string, elsewhere bool) string {
	what := noun(category)
	switch a.Sink.Row.Of {
	case lib.Password, lib.TOTPSecret, lib.BackupCodes:
		what = "user's " + credential(a.Sink.Row.Of)
	case lib.StripeKey:
		what = "Stripe secret key"
	}
	where := "in source"
	if elsewhere {
		where = "at " + a.Place
	}
	if a.Fallback {
		return fmt.Sprintf("%s %s reaches %s when %s is unset: whoever reads it can %s; fail instead, and rotate it", what, where, c.sinkName(a), setting(a), harm(category))
	}
	return fmt.Sprintf("%s %s reaches %s: whoever reads it can %s; load it at run time and rotate it", what, where, c.sinkName(a), harm(category))
}

// setting names what the constant stands in for.
func setting(a trace.Arrival) string {
	switch {
	case a.Setting == "":
		return "its setting"
	case a.Setting == strings.ToUpper(a.Setting):
		return a.Setting
	}
	return fmt.Sprintf("setting %q", a.Setting)
}

// harm is what the secret of a category is good for.
func harm(category string) string {
	switch category {
	case "clerk-key":
		return "control the Clerk instance"
	case "webhook-secret":
		return "forge events"
	case "jwt-key":
		return "forge tokens"
	case "private-key":
		return "forge its signatures"
	case "client-secret":
		return "pose as the OAuth client"
	case "user-credential":
		return "sign in"
	}
	return "use it"
}
