package uncheckedclaims

import (
	"go/ast"
	"go/types"

	"github.com/clerkvet/clerkvet/passes/internal/gotype"
	"github.com/clerkvet/clerkvet/passes/internal/lib"
)

// validated evaluates a call that compares the claims which its options or its receiver name.
func (c *checker) validated(call *ast.CallExpr) setup {
	s := setup{requires: expiry}
	for _, a := range call.Args {
		if c.needsTime(c.pass.TypesInfo.TypeOf(a)) {
			s.requires = 0
		}
	}
	c.arguments(&s, call, 0)
	if recv := c.receiver(call); recv != nil && !c.claimsType(c.pass.TypesInfo.TypeOf(recv)) {
		c.option(&s, recv, true, 0)
	}
	return s
}

// claimsType reports whether t has claims itself: then it is what is compared, and not what says how.
func (c *checker) claimsType(t types.Type) bool {
	st := gotype.Struct(t)
	return st != nil && c.hasClaim(st, 0)
}

// needsTime reports whether t names what is expected, and the times are compared only if it names one too.
func (c *checker) needsTime(t types.Type) bool {
	st := gotype.Struct(t)
	if st == nil {
		return false
	}
	for i := range st.NumFields() {
		if row, ok := c.rowOf(st.Field(i), lib.RequiresClaim); ok && row.Of == lib.ClaimExpiry {
			return true
		}
	}
	return false
}
