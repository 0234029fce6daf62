package unverifiedwebhook

import (
	"golang.org/x/tools/go/analysis"

	"github.com/clerkvet/clerkvet/passes/internal/webhook"
)

// fixes returns the fix of a finding, if it is certain.
func (c *checker) fixes(f webhook.Finding) []analysis.SuggestedFix {
	if f.Kind != webhook.Replay || f.Name != "VerifyIgnoringTimestamp" {
		return nil
	}
	return nil
}
