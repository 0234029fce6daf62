package insecureurl_test

import (
	"testing"

	"github.com/clerkvet/clerkvet/passes/insecureurl"
	"github.com/clerkvet/clerkvet/passes/internal/fixture"
)

func TestFixtures(t *testing.T) { fixture.Run(t, insecureurl.Analyzer) }

func TestStrict(t *testing.T) {
	fixture.RunWithFlags(t, insecureurl.Analyzer, map[string]string{"strict": "true"}, "insecureurl_strict/...")
}
