package longlivedtoken_test

import (
	"testing"

	"github.com/clerkvet/clerkvet/passes/internal/fixture"
	"github.com/clerkvet/clerkvet/passes/longlivedtoken"
)

func Test(t *testing.T) { fixture.Run(t, longlivedtoken.Analyzer) }
