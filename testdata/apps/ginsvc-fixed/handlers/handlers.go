// Package handlers answers the portal's requests.
package handlers

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"time"

	"github.com/coreos/go-oidc/v3/oidc"
	"github.com/gin-gonic/gin"
	svix "github.com/svix/svix-webhooks/go"
	"golang.org/x/oauth2"

	"github.com/clerkvet/clerkvet/testdata/apps/ginsvc-fixed/config"
	"github.com/clerkvet/clerkvet/testdata/apps/ginsvc-fixed/identity"
	"github.com/clerkvet/clerkvet/testdata/apps/ginsvc-fixed/sessions"
	"github.com/clerkvet/clerkvet/testdata/apps/ginsvc-fixed/sso"
	"github.com/clerkvet/clerkvet/testdata/apps/ginsvc-fixed/transport"
	"github.com/clerkvet/clerkvet/testdata/apps/ginsvc-fixed/worker"
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
func New(ctx context.Context, cfg *config.Config, codec *sessions.Codec, connections *sso.Service, users *identity.Verifier, exports *worker.Exports, log *slog.Logger) (*Handlers, error) {
	client := transport.Client(10 * time.Second)
	provider, err := oidc.NewProvider(oidc.ClientContext(ctx, client), cfg.Clerk.Issuer)
	if err != nil {
		return nil, fmt.Errorf("identity provider: %w", err)
	}
	if cfg.Clerk.WebhookSecret == "" {
		return nil, errors.New("the webhook secret is empty")
	}
	webhook, err := svix.NewWebhook(cfg.Clerk.WebhookSecret)
	if err != nil {
		return nil, fmt.Errorf("webhook secret: %w", err)
	}
	return &Handlers{
		cfg:   cfg,
		codec: codec,
		oauth: &oauth2.Config{
			ClientID:     cfg.OAuth.ClientID,
			ClientSecret: cfg.OAuth.ClientSecret,
			Endpoint:     provider.Endpoint(),
			RedirectURL:  cfg.BaseURL + "/auth/callback",
			Scopes:       cfg.OAuth.Scopes,
		},
		verifier: provider.Verifier(&oidc.Config{ClientID: cfg.OAuth.ClientID}),
		logouts:  provider.Verifier(&oidc.Config{ClientID: cfg.OAuth.ClientID}),
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
