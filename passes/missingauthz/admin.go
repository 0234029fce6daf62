package missingauthz

import (
	"fmt"
	"slices"
	"strings"

	"github.com/clerkvet/clerkvet/passes/internal/guards"
)

// admin reports, as advice, routes for administrators that only ask who the caller is.
func (c *checker) admin(r *route) {
	if !*strict || r.guard < 0 || r.held&authorized != 0 {
		return
	}
	named := slices.ContainsFunc(words(r.Pattern), func(w string) bool { return adminWords[strings.ToLower(w)] })
	if !named || r.handler != nil && r.handler.Seen&(authorized|guards.Maybe) != 0 || !r.own() {
		return
	}
	c.route(r, "admin-route", fmt.Sprintf("%s%s lets every signed-in user in; require a role or permission behind %s",
		r.name(), r.where(), r.Chain[r.guard].Name))
}
