package weakalg_test

import (
	"testing"

	"github.com/clerkvet/clerkvet/passes/internal/fixture"
	"github.com/clerkvet/clerkvet/passes/weakalg"
)

func Test(t *testing.T) { fixture.Run(t, weakalg.Analyzer) }

func TestStrict(t *testing.T) {
	fixture.RunWithFlags(t, weakalg.Analyzer, map[string]string{"strict": "true"}, "weakalg_strict/...")
}
