package missingpkce_test

import (
	"testing"

	"github.com/clerkvet/clerkvet/passes/internal/fixture"
	"github.com/clerkvet/clerkvet/passes/missingpkce"
)

func Test(t *testing.T) { fixture.Run(t, missingpkce.Analyzer) }

func TestStrict(t *testing.T) {
	fixture.RunWithFlags(t, missingpkce.Analyzer, map[string]string{"strict": "true"}, "missingpkce_strict/...")
}
