// Package shops serves the shops of the mall.
package shops

import (
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2/organizationmembership"
	"github.com/clerk/clerk-sdk-go/v2/user"
	"github.com/gin-gonic/gin"

	"missingauthz/ginmall/mw"
)

// A Handler serves shops.
type Handler struct{ Open map[string]bool }

// RegisterPublic registers what is for everybody.
func RegisterPublic(r gin.IRouter) {
	r.GET("/hours", func(c *gin.Context) { c.String(http.StatusOK, "9 to 5") })
	r.POST("/users/:id/unlock", unlock)
}

// RegisterUsers registers what needs a session.
func (h *Handler) RegisterUsers(r gin.IRoutes) {
	r.DELETE("/users/me", h.Leave)
	r.DELETE("/users/:id", h.Remove)
	r.PUT("/users/:id", h.removeSelf)
	r.DELETE("/malls/:org/users/:id", mw.Desk, h.removeMember)
	r.DELETE("/mall/users/:id", mw.Desk, h.removeOwnMember)
}

// OpenShop opens a shop.
func (h *Handler) OpenShop(c *gin.Context) { h.Open[c.Param("id")] = true }

// CloseShop closes a shop.
func (h *Handler) CloseShop(c *gin.Context) { h.Open[c.Param("id")] = false }

// Leave removes the caller.
func (h *Handler) Leave(c *gin.Context) { user.Delete(c.Request.Context(), mw.UserID(c)) }

// Remove removes a user.
func (h *Handler) Remove(c *gin.Context) { user.Delete(c.Request.Context(), c.Param("id")) }

func (h *Handler) removeSelf(c *gin.Context) {
	if mw.UserID(c) != c.Param("id") {
		c.AbortWithStatus(http.StatusForbidden)
		return
	}
	h.Remove(c)
}

func unlock(c *gin.Context) { user.Unlock(c.Request.Context(), c.Param("id")) }

func (h *Handler) removeMember(c *gin.Context) {
	organizationmembership.Delete(c.Request.Context(), &organizationmembership.DeleteParams{
		OrganizationID: c.Param("org"), UserID: c.Param("id"),
	})
}

func (h *Handler) removeOwnMember(c *gin.Context) {
	organizationmembership.Delete(c.Request.Context(), &organizationmembership.DeleteParams{
		OrganizationID: mw.Org(c), UserID: c.Param("id"),
	})
}
