package uncheckedclaims_test

import (
	"testing"

	"github.com/clerkvet/clerkvet/passes/internal/fixture"
	"github.com/clerkvet/clerkvet/passes/uncheckedclaims"
)

func TestFixtures(t *testing.T) { fixture.Run(t, uncheckedclaims.Analyzer) }

func TestStrict(t *testing.T) {
	fixture.RunWithFlags(t, uncheckedclaims.Analyzer, map[string]string{"strict": "true"}, "uncheckedclaims_strict/...")
}
