package unsafeid_test

import (
	"testing"

	"github.com/clerkvet/clerkvet/passes/internal/fixture"
	"github.com/clerkvet/clerkvet/passes/unsafeid"
)

func TestFixtures(t *testing.T) { fixture.Run(t, unsafeid.Analyzer) }
