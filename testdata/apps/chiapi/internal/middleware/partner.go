package middleware

import (
	"context"
	"fmt"
	"net/http"
	"strings"

	"github.com/MicahParks/keyfunc/v3"
	"github.com/golang-jwt/jwt/v5"

	"github.com/clerkvet/clerkvet/testdata/apps/chiapi/internal/config"
)

type partnerKey struct{}

// A PartnerGuard verifies the tokens of forwarders, who sign in to a Clerk instance of their own.
type PartnerGuard struct {
	keys   keyfunc.Keyfunc
	parser *jwt.Parser
}

// NewPartnerGuard fetches the partners' keyset and keeps it fresh until the context ends.
func NewPartnerGuard(ctx context.Context, cfg config.Partners) (*PartnerGuard, error) {
	keys, err := keyfunc.NewDefaultCtx(ctx, []string{config.PartnerKeyset}) // want insecureurl/plain-http "http"
	if err != nil {
		return nil, fmt.Errorf("partner keyset: %w", err)
	}
	parser := jwt.NewParser(
		jwt.WithValidMethods([]string{jwt.SigningMethodRS256.Alg()}),
		jwt.WithIssuer(cfg.Issuer),
	)
	return &PartnerGuard{keys: keys, parser: parser}, nil
}

// Require lets a partner's request through.
func (g *PartnerGuard) Require(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		raw, found := strings.CutPrefix(r.Header.Get("Authorization"), "Bearer ")
		if !found {
			deny(w, http.StatusUnauthorized)
			return
		}
		var claims struct {
			jwt.RegisteredClaims
			OrgID string `json:"org_id"`
		}
		if _, err := g.parser.ParseWithClaims(raw, &claims, g.keys.Keyfunc); err != nil { // want uncheckedclaims/audience-unchecked "aud"
			deny(w, http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r.WithContext(context.WithValue(r.Context(), partnerKey{}, claims.OrgID)))
	})
}

// Partner returns the organization of the partner that sent the request.
func Partner(ctx context.Context) (string, bool) {
	orgID, ok := ctx.Value(partnerKey{}).(string)
	return orgID, ok
}
