// Package handlers answers the portal's requests.
package handlers

import (
	"cmp"
	"context"
	"fmt"
	"log/slog"
	"net/http"
	"time"

	"github.com/coreos/go-oidc/v3/oidc"
	"github.com/gin-gonic/gin"
	svix "github.com/svix/svix-webhooks/go"
	"golang.org/x/oauth2"

	"github.com/clerkvet/clerkvet/testdata/apps/ginsvc/config"
	"github.com/clerkvet/clerkvet/testdata/apps/ginsvc/identity"
	"github.com/clerkvet/clerkvet/testdata/apps/ginsvc/sessions"
	"github.com/clerkvet/clerkvet/testdata/apps/ginsvc/sso"
	"github.com/clerkvet/clerkvet/testdata/apps/ginsvc/transport"
	"github.com/clerkvet/clerkvet/testdata/apps/ginsvc/worker"
)

// Handlers answers requests. Make one with New.
type Handlers struct {
	cfg      *config.Config
	codec    *sessions.Codec
	oauth    *oauth2.Config
	verifier *oidc.IDTokenVerifier
	logouts  *oidc.IDTokenVerifier
	users    *identity.Verifier
	exports  *worker.Exports
	webhook  *svix.Webhook
	sso      *sso.Service
	client   *http.Client
	log      *slog.Logger
}

// New discovers the identity provider and prepares the handlers.
func New(ctx context.Context, cfg *config.Config, codec *sessions.Codec, connections *sso.Service, exports *worker.Exports, log *slog.Logger) (*Handlers, error) {
	client := transport.Client(10 * time.Second)
	ctx = oidc.ClientContext(ctx, transport.Internal(10*time.Second))                      // want insecureurl/skip-verify "InsecureSkipVerify|certificate"
	ctx = oidc.InsecureIssuerURLContext(ctx, cfg.Clerk.Issuer)                             // want insecureurl/insecure-issuer "[Ii]ssuer"
	provider, err := oidc.NewProvider(ctx, "http://clerk-internal.harborline-freight.com") // want insecureurl/plain-http "http"
	if err != nil {
		return nil, fmt.Errorf("identity provider: %w", err)
	}
	webhook, err := svix.NewWebhook(cmp.Or(cfg.Clerk.WebhookSecret, "BnZ9Ucut2VjaSu4qnBfslIkZgPJKnWxA")) // want hardcodedsecret/webhook-secret "[Ww]ebhook"
	if err != nil {
		return nil, fmt.Errorf("webhook secret: %w", err)
	}
	users, err := identity.New(ctx, cfg.Clerk.Issuer)
	if err != nil {
		return nil, err
	}
	return &Handlers{
		cfg:   cfg,
		codec: codec,
		oauth: &oauth2.Config{
			ClientID:     cfg.OAuth.ClientID,
			ClientSecret: "CVCg2GQaT9MyFmSx0AzjDueUQpco6ztC", // want hardcodedsecret/client-secret "client secret"
			Endpoint: oauth2.Endpoint{
				AuthURL:  "https://clerk.harborline-freight.com/oauth/authorize",
				TokenURL: "http://clerk-internal.harborline-freight.com/oauth/token", // want insecureurl/plain-http "http"
			},
			RedirectURL: "http://portal.harborline-freight.com/auth/callback", // want insecureurl/plain-http "http"
			Scopes:      cfg.OAuth.Scopes,
		},
		verifier: provider.Verifier(&oidc.Config{SkipClientIDCheck: true}),                                        // want uncheckedclaims/validation-disabled "SkipClientIDCheck"
		logouts:  provider.Verifier(&oidc.Config{ClientID: cfg.OAuth.ClientID, InsecureSkipSignatureCheck: true}), // want unverifiedjwt/verification-disabled "InsecureSkipSignatureCheck"
		users:    users,
		exports:  exports,
		webhook:  webhook,
		sso:      connections,
		client:   client,
		log:      log,
	}, nil
}

type problem struct {
	Error string `json:"error"`
}

func (h *Handlers) fail(c *gin.Context, status int, err error) {
	if status >= http.StatusInternalServerError {
		h.log.ErrorContext(c.Request.Context(), "request failed", "path", c.FullPath(), "error", err)
	}
	c.AbortWithStatusJSON(status, problem{http.StatusText(status)})
}

// Health says that the process runs.
func (h *Handlers) Health(c *gin.Context) {
	c.JSON(http.StatusOK, gin.H{"status": "ok"})
}
