package scatteredinit_test

import (
	"testing"

	"github.com/clerkvet/clerkvet/passes/internal/fixture"
	"github.com/clerkvet/clerkvet/passes/scatteredinit"
)

func TestFixtures(t *testing.T) { fixture.Run(t, scatteredinit.Analyzer) }
