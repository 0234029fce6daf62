package unverifiedwebhook_test

import (
	"testing"

	"github.com/clerkvet/clerkvet/passes/internal/fixture"
	"github.com/clerkvet/clerkvet/passes/unverifiedwebhook"
)

func TestFixtures(t *testing.T) { fixture.Run(t, unverifiedwebhook.Analyzer) }
