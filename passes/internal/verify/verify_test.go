package verify_test

import (
	"testing"

	"golang.org/x/tools/go/analysis/analysistest"

	"github.com/clerkvet/clerkvet/passes/internal/fixture"
	"github.com/clerkvet/clerkvet/passes/internal/verify"
)

// TestFacts compares what functions tell other packages.
func TestFacts(t *testing.T) {
	analysistest.Run(t, fixture.TestData(t), verify.Analyzer, "verify/facts")
}
