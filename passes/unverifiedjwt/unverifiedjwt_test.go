package unverifiedjwt_test

import (
	"testing"

	"github.com/clerkvet/clerkvet/passes/internal/fixture"
	"github.com/clerkvet/clerkvet/passes/unverifiedjwt"
)

func TestFixtures(t *testing.T) { fixture.Run(t, unverifiedjwt.Analyzer) }
