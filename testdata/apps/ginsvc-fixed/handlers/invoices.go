package handlers

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"net/url"

	"github.com/gin-gonic/gin"

	"github.com/clerkvet/clerkvet/testdata/apps/ginsvc-fixed/middleware"
)

type invoice struct {
	Number string `json:"number"`
	Cents  int64  `json:"cents"`
	Due    string `json:"due"`
}

// Portal is the page after sign-in.
func (h *Handlers) Portal(c *gin.Context) {
	session, ok := middleware.Session(c)
	if !ok {
		h.fail(c, http.StatusUnauthorized, errors.New("not signed in"))
		return
	}
	list, err := h.invoices(c.Request.Context(), session.OrgID)
	if err != nil {
		h.fail(c, http.StatusBadGateway, err)
		return
	}
	c.JSON(http.StatusOK, gin.H{"user": session.Email, "invoices": list})
}

func (h *Handlers) invoices(ctx context.Context, orgID string) ([]invoice, error) {
	ctx, cancel := context.WithTimeout(ctx, h.cfg.Billing.Timeout)
	defer cancel()
	endpoint := h.cfg.Billing.URL + "/v1/invoices?" + url.Values{"org": {orgID}}.Encode()
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, endpoint, nil)
	if err != nil {
		return nil, err
	}
	resp, err := h.client.Do(req)
	if err != nil {
		return nil, fmt.Errorf("billing: %w", err)
	}
	defer resp.Body.Close()
	if resp.StatusCode != http.StatusOK {
		return nil, fmt.Errorf("billing: %s", resp.Status)
	}
	var list []invoice
	if err := json.NewDecoder(resp.Body).Decode(&list); err != nil {
		return nil, fmt.Errorf("billing: %w", err)
	}
	return list, nil
}
