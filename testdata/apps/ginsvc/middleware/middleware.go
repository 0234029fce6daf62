// Package middleware guards the portal's routes: API routes by Clerk's session token, pages by the portal's cookie.
package middleware

import (
	"net/http"

	"github.com/gin-gonic/gin"

	"example.com/harborline/authkit"

	"github.com/clerkvet/clerkvet/testdata/apps/ginsvc/sessions"
)

const sessionKey = "portal.session"

// RequireSession lets API requests through that carry a valid session token of one of the origins.
func RequireSession(origins ...string) gin.HandlerFunc {
	guard := authkit.RequireSession(origins...)
	return func(c *gin.Context) {
		guard(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
			c.Request = r
			c.Next()
		})).ServeHTTP(c.Writer, c.Request) // want missingauthz/bridge "abort"
	}
}

// RequirePermission lets requests through whose session holds the permission in its active organization.
func RequirePermission(permission string) gin.HandlerFunc {
	return func(c *gin.Context) {
		id, ok := authkit.Current(c.Request.Context())
		if !ok {
			c.AbortWithStatus(http.StatusUnauthorized)
			return
		}
		if !id.Can(permission) {
			c.Status(http.StatusForbidden) // want missingauthz/no-stop "abort"
			return
		}
		c.Next()
	}
}

// RequireTenant lets requests through whose route names the organization that the session is active in.
func RequireTenant(param string) gin.HandlerFunc {
	return func(c *gin.Context) {
		id, ok := authkit.Current(c.Request.Context())
		if !ok {
			c.AbortWithStatus(http.StatusUnauthorized)
			return
		}
		if id.OrgID == "" || id.OrgID != c.Param(param) {
			c.AbortWithStatus(http.StatusForbidden)
			return
		}
		c.Next()
	}
}

// RequirePortal lets browsers through that have signed in to the portal, and sends all others to the sign-in page.
func RequirePortal(codec *sessions.Codec) gin.HandlerFunc {
	return func(c *gin.Context) {
		value, err := c.Cookie(sessions.Cookie)
		if err != nil {
			c.Redirect(http.StatusSeeOther, "/auth/login")
			c.Abort()
			return
		}
		session, err := codec.Decode(value) // want uncheckedclaims/validation-disabled "WithoutClaimsValidation"
		if err != nil {
			c.Redirect(http.StatusSeeOther, "/auth/login")
			c.Abort()
			return
		}
		c.Set(sessionKey, session)
		c.Next()
	}
}

// Session returns the session that RequirePortal has verified.
func Session(c *gin.Context) (sessions.Session, bool) {
	v, ok := c.Get(sessionKey)
	if !ok {
		return sessions.Session{}, false
	}
	s, ok := v.(sessions.Session)
	return s, ok
}

// Headers sets what browsers should know about every answer.
func Headers(c *gin.Context) {
	h := c.Writer.Header()
	h.Set("X-Content-Type-Options", "nosniff")
	h.Set("Referrer-Policy", "no-referrer")
	h.Set("Content-Security-Policy", "default-src 'self'; frame-ancestors 'none'")
	c.Next()
}
