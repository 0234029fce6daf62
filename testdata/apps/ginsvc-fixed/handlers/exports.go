package handlers

import (
	"errors"
	"net/http"
	"strings"

	"github.com/clerk/clerk-sdk-go/v2/jwt"
	"github.com/clerk/clerk-sdk-go/v2/session"
	"github.com/clerk/clerk-sdk-go/v2/user"
	"github.com/gin-gonic/gin"

	"example.com/harborline/authkit"

	"github.com/clerkvet/clerkvet/testdata/apps/ginsvc-fixed/worker"
)

// Export queues the export of a month.
func (h *Handlers) Export(c *gin.Context) {
	var body struct {
		Month string `json:"month" binding:"required,len=7"`
	}
	if err := c.ShouldBindJSON(&body); err != nil {
		h.fail(c, http.StatusBadRequest, err)
		return
	}
	token := strings.TrimPrefix(c.GetHeader("Authorization"), "Bearer ")
	if !h.exports.Add(worker.Export{Token: token, Month: body.Month}) {
		h.fail(c, http.StatusServiceUnavailable, errors.New("queue full"))
		return
	}
	c.Status(http.StatusAccepted)
}

// Usage returns how many invoices the caller's organization has. Dashboards ask for it by the second.
func (h *Handlers) Usage(c *gin.Context) {
	u, err := h.users.Request(c.Request)
	if err != nil {
		h.fail(c, http.StatusUnauthorized, err)
		return
	}
	list, err := h.invoices(c.Request.Context(), u.OrgID)
	if err != nil {
		h.fail(c, http.StatusBadGateway, err)
		return
	}
	c.JSON(http.StatusOK, gin.H{"user": u.ID, "invoices": len(list)})
}

// Total returns what the caller's organization owes.
func (h *Handlers) Total(c *gin.Context) {
	u, err := h.users.Request(c.Request)
	if err != nil {
		h.fail(c, http.StatusUnauthorized, err)
		return
	}
	list, err := h.invoices(c.Request.Context(), u.OrgID)
	if err != nil {
		h.fail(c, http.StatusBadGateway, err)
		return
	}
	var cents int64
	for _, inv := range list {
		cents += inv.Cents
	}
	c.JSON(http.StatusOK, gin.H{"cents": cents})
}

// Download opens the archive in a tab of its own, which sends the session's cookie only.
func (h *Handlers) Download(c *gin.Context) {
	raw, err := c.Cookie("__session")
	if err != nil {
		h.fail(c, http.StatusUnauthorized, err)
		return
	}
	claims, err := jwt.Verify(c.Request.Context(), &jwt.VerifyParams{
		Token:                  raw,
		AuthorizedPartyHandler: h.ownOrigin,
	})
	if err != nil || claims.SessionID == "" {
		h.fail(c, http.StatusUnauthorized, errors.Join(err, errors.New("not signed in")))
		return
	}
	list, err := h.invoices(c.Request.Context(), claims.ActiveOrganizationID)
	if err != nil {
		h.fail(c, http.StatusBadGateway, err)
		return
	}
	c.Header("Content-Disposition", `attachment; filename="invoices.json"`)
	c.JSON(http.StatusOK, list)
}

// Profile returns the caller's account.
func (h *Handlers) Profile(c *gin.Context) {
	id, ok := authkit.Current(c.Request.Context())
	if !ok {
		h.fail(c, http.StatusUnauthorized, errors.New("not signed in"))
		return
	}
	account, err := user.Get(c.Request.Context(), id.UserID)
	if err != nil {
		h.fail(c, http.StatusBadGateway, err)
		return
	}
	c.JSON(http.StatusOK, gin.H{"id": account.ID, "name": account.Username})
}

// SignedOut is called by Clerk after a user has signed out elsewhere.
func (h *Handlers) SignedOut(c *gin.Context) {
	token, err := h.logouts.Verify(c.Request.Context(), c.PostForm("logout_token"))
	if err != nil {
		h.fail(c, http.StatusBadRequest, err)
		return
	}
	var claims struct {
		SessionID string `json:"sid"`
	}
	if err := token.Claims(&claims); err != nil || claims.SessionID == "" {
		h.fail(c, http.StatusBadRequest, errors.New("no session"))
		return
	}
	if _, err := session.Revoke(c.Request.Context(), &session.RevokeParams{ID: claims.SessionID}); err != nil {
		h.fail(c, http.StatusBadGateway, err)
		return
	}
	c.Status(http.StatusOK)
}
