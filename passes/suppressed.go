package passes

import "github.com/clerkvet/clerkvet/passes/internal/directive"

// Suppressed is a finding that a comment kept from being reported. The result of the directive pass is a slice of
// them.
type Suppressed = directive.Suppressed
