// Package roles asks for roles that there are not.
package roles

import "github.com/clerk/clerk-sdk-go/v2"

const admin = "admin"

func Bare(c *clerk.SessionClaims) bool {
	return c.HasRole("admin") //! constant-role no role is called "admin"
}

func Named(c *clerk.SessionClaims) bool {
	return !c.HasRole(admin) //! constant-role
}

func Empty(c *clerk.SessionClaims) bool {
	return c.HasRole("") //! constant-role .*everyone without an active organization
}

func System(c *clerk.SessionClaims) bool {
	return c.HasPermission("org:sys_memberships:manage") //! constant-role system permissions
}

func Compared(c *clerk.SessionClaims) bool {
	return c.ActiveOrganizationRole == "basic_member" //! constant-role
}

func Good(c *clerk.SessionClaims, role string) bool {
	return c.HasRole("org:admin") || c.HasPermission("org:invoices:manage") || c.HasRole(role) ||
		c.ActiveOrganizationRole == "org:member" || c.ActiveOrganizationRole == ""
}
