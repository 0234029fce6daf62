package handlers

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"slices"
	"strings"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/jwt"
	"github.com/gin-gonic/gin"
)

// Whoami tells a satellite domain who is signed in.
func (h *Handlers) Whoami(c *gin.Context) {
	claims, err := h.satellite(c.Request.Context(), strings.TrimPrefix(c.GetHeader("Authorization"), "Bearer "))
	if err != nil {
		h.fail(c, http.StatusUnauthorized, err)
		return
	}
	c.JSON(http.StatusOK, gin.H{"user": claims.Subject})
}

// satellite verifies a token with the key that it names. The SDK compares no issuer for satellites.
func (h *Handlers) satellite(ctx context.Context, raw string) (*clerk.SessionClaims, error) {
	unverified, err := jwt.Decode(ctx, &jwt.DecodeParams{Token: raw})
	if err != nil {
		return nil, fmt.Errorf("malformed token: %w", err)
	}
	key, err := jwt.GetJSONWebKey(ctx, &jwt.GetJSONWebKeyParams{KeyID: unverified.KeyID})
	if err != nil {
		return nil, fmt.Errorf("key of the token: %w", err)
	}
	claims, err := jwt.Verify(ctx, &jwt.VerifyParams{
		Token:                  raw,
		JWK:                    key,
		IsSatellite:            true,
		AuthorizedPartyHandler: h.ownOrigin,
	})
	if err != nil {
		return nil, fmt.Errorf("token: %w", err)
	}
	if claims.Issuer != h.cfg.Clerk.Issuer || claims.SessionID == "" {
		return nil, errors.New("not a session of this instance")
	}
	return claims, nil
}

// ownOrigin reports whether a token was issued for a page of the portal.
func (h *Handlers) ownOrigin(azp string) bool { return slices.Contains(h.cfg.Origins, azp) }
