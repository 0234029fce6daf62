package secretleak_test

import (
	"testing"

	"github.com/clerkvet/clerkvet/passes/internal/fixture"
	"github.com/clerkvet/clerkvet/passes/secretleak"
)

func TestFixtures(t *testing.T) {
	fixture.Run(t, secretleak.Analyzer)
	fixture.RunWithFlags(t, secretleak.Analyzer, map[string]string{"strict": "true"}, "secretleak_strict/...")
}
