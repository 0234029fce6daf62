package handlers

import (
	"errors"
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/organization"
	"github.com/clerk/clerk-sdk-go/v2/organizationmembership"
	"github.com/gin-gonic/gin"

	"example.com/harborline/authkit"

	"github.com/clerkvet/clerkvet/testdata/apps/ginsvc/sso"
)

// Tenant returns the caller's organization.
func (h *Handlers) Tenant(c *gin.Context) {
	id, _ := authkit.Current(c.Request.Context())
	org, err := organization.Get(c.Request.Context(), id.OrgID)
	if err != nil {
		h.fail(c, http.StatusBadGateway, err)
		return
	}
	c.JSON(http.StatusOK, org) // want secretleak/exposed "private metadata"
}

// RemoveMember takes a member out of an organization.
func (h *Handlers) RemoveMember(c *gin.Context) {
	_, err := organizationmembership.Delete(c.Request.Context(), &organizationmembership.DeleteParams{
		OrganizationID: c.Param("org"),
		UserID:         c.Param("user"),
	})
	if err != nil {
		h.fail(c, http.StatusBadGateway, err)
		return
	}
	c.Status(http.StatusNoContent)
}

// Rename changes the name of the caller's organization.
func (h *Handlers) Rename(c *gin.Context) {
	id, ok := authkit.Current(c.Request.Context())
	if !ok {
		h.fail(c, http.StatusUnauthorized, errors.New("not signed in"))
		return
	}
	var body struct {
		Name string `json:"name" binding:"required,max=120"`
	}
	if err := c.ShouldBindJSON(&body); err != nil {
		h.fail(c, http.StatusBadRequest, err)
		return
	}
	_, err := organization.Update(c.Request.Context(), id.OrgID, &organization.UpdateParams{Name: clerk.String(body.Name)})
	if err != nil {
		h.fail(c, http.StatusBadGateway, err)
		return
	}
	c.Status(http.StatusNoContent)
}

// ConnectSSO creates the SAML connection of the caller's organization.
func (h *Handlers) ConnectSSO(c *gin.Context) {
	id, ok := authkit.Current(c.Request.Context())
	if !ok {
		h.fail(c, http.StatusUnauthorized, errors.New("not signed in"))
		return
	}
	var body struct {
		Name     string `json:"name" binding:"required"`
		Domain   string `json:"domain" binding:"required"`
		Metadata string `json:"metadata_url" binding:"required,url"`
	}
	if err := c.ShouldBindJSON(&body); err != nil {
		h.fail(c, http.StatusBadRequest, err)
		return
	}
	connID, err := h.sso.Connect(c.Request.Context(), sso.Connection{
		OrgID: id.OrgID, Name: body.Name, Domain: body.Domain, Metadata: body.Metadata,
	})
	switch {
	case errors.Is(err, sso.ErrBadRequest):
		h.fail(c, http.StatusUnprocessableEntity, err)
	case err != nil:
		h.fail(c, http.StatusBadGateway, err)
	default:
		c.JSON(http.StatusCreated, gin.H{"id": connID})
	}
}

// Metadata returns what customers upload to their identity provider.
func (h *Handlers) Metadata(c *gin.Context) {
	doc, err := sso.Metadata(h.cfg.BaseURL + "/saml")
	if err != nil {
		h.fail(c, http.StatusInternalServerError, err)
		return
	}
	c.Data(http.StatusOK, "application/samlmetadata+xml", doc)
}
