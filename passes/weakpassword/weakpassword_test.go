package weakpassword_test

import (
	"testing"

	"github.com/clerkvet/clerkvet/passes/internal/fixture"
	"github.com/clerkvet/clerkvet/passes/weakpassword"
)

func TestFixtures(t *testing.T) { fixture.Run(t, weakpassword.Analyzer) }
