// Package constantrole asks for roles that do not exist.
package constantrole

import "github.com/clerk/clerk-sdk-go/v2"

const adminRole = "admin"

func checks(claims *clerk.SessionClaims) []bool {
	return []bool{
		claims.HasRole("admin"),                            // want `constant-role`
		claims.HasRole(adminRole),                          // want `constant-role`
		claims.HasRole(""),                                 // want `constant-role`
		claims.HasPermission("org:sys_memberships:manage"), // want `constant-role`
		claims.HasRole("org:admin"),
		claims.HasPermission("org:invoices:create"),
	}
}
