package uncheckedclaims

import (
	"fmt"
	"strings"

	"github.com/clerkvet/clerkvet/passes/internal/lib"
	"github.com/clerkvet/clerkvet/passes/internal/report"
)

// advise reports what is right for most programs and could be stricter.
func (c *checker) advise(v verified) {
	if v.call == nil || v.unknown || v.ev.unknown {
		return
	}
	checked := v.requires | v.ev.read
	if v.keys == ownKeys && checked&(issuer|audience) == 0 {
		c.Report(report.Finding{
			Range:    v.at,
			Category: "own-token",
			Message:  fmt.Sprintf("%s accepts any token signed with this secret; require an issuer or audience to keep kinds of tokens apart", v.name),
		})
	}
	if (v.asked|v.ev.read)&expiry == 0 && c.offersExpiry(v) {
		c.Report(report.Finding{
			Range:    v.at,
			Category: "expiry-optional",
			Message:  fmt.Sprintf("%s accepts tokens without exp, which never expire; add WithExpirationRequired", v.name),
		})
	}
}

// offersExpiry reports whether the library compares exp only where a token has it, and can be told to require it.
func (c *checker) offersExpiry(v verified) bool {
	obj := c.graph.Callee(v.call)
	if obj == nil || obj.Pkg() == nil {
		return false
	}
	pkg := obj.Pkg()
	if strings.HasSuffix(pkg.Path(), "/request") {
		return false
	}
	row, ok := c.rowOf(pkg.Scope().Lookup("WithExpirationRequired"), lib.RequiresClaim)
	return ok && row.Of == lib.ClaimExpiry
}
