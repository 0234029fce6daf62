package missingauthz_test

import (
	"testing"

	"github.com/clerkvet/clerkvet/passes/internal/fixture"
	"github.com/clerkvet/clerkvet/passes/missingauthz"
)

func Test(t *testing.T) { fixture.Run(t, missingauthz.Analyzer) }

func TestStrict(t *testing.T) {
	fixture.RunWithFlags(t, missingauthz.Analyzer, map[string]string{"strict": "true"}, "missingauthz_strict/...")
}

func TestRoutes(t *testing.T) {
	fixture.RunWithFlags(t, missingauthz.Analyzer, map[string]string{"routes": "true"}, "missingauthz_routes/...")
}

func TestGuards(t *testing.T) {
	fixture.RunWithFlags(t, missingauthz.Analyzer, map[string]string{
		"guards": "(*missingauthz_guards/gate.Gate).Require",
		"public": "POST /kiosk/*, /open",
	}, "missingauthz_guards/...")
}
