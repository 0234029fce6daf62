package trace

import (
	"go/types"

	"github.com/clerkvet/clerkvet/passes/internal/lib"
)

// leavesAlone reports whether a function of the table is known not to write to what its arguments point to. What
// decodes claims or reads input writes to them.
func (g *Graph) leavesAlone(obj types.Object) bool {
	rows := g.Index.Rows(obj)
	for _, row := range rows {
		if row.Role == lib.FillsClaims || row.Role == lib.ReadsInput {
			return false
		}
	}
	return len(rows) > 0
}
