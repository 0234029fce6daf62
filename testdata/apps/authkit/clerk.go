// Package authkit is how Harborline's services use Clerk: start the SDK, guard routes, set cookies and read
// their environment, in one way for all of them.
package authkit

import (
	"errors"
	"net/http"
	"strings"
	"time"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/organization"
	"github.com/clerk/clerk-sdk-go/v2/organizationmembership"
	"github.com/clerk/clerk-sdk-go/v2/user"
)

// ErrNoKey is returned when a service starts without a Clerk secret key.
var ErrNoKey = errors.New("authkit: the Clerk secret key is not set")

// Init hands the secret key to the Clerk SDK. Call it once, before the first request to Clerk.
func Init(key string) error {
	key = strings.TrimSpace(key)
	if key == "" {
		return ErrNoKey
	}
	clerk.SetKey(key)
	return nil
}

// Config is for services that talk to more than one Clerk instance.
type Config struct {
	// SecretKey is the instance's secret key.
	SecretKey string
	// APIURL replaces Clerk's own address, for services that reach it through the egress gateway.
	APIURL string
	// HTTPClient replaces the default client, which gives up after ten seconds.
	HTTPClient *http.Client
}

// Client is a set of Clerk clients for one instance.
type Client struct {
	Users         *user.Client
	Organizations *organization.Client
	Memberships   *organizationmembership.Client
}

// NewClient returns the clients of one Clerk instance.
func NewClient(cfg Config) (*Client, error) {
	if cfg.SecretKey == "" {
		return nil, ErrNoKey
	}
	backend := clerk.BackendConfig{
		Key:        clerk.String(cfg.SecretKey),
		HTTPClient: cfg.HTTPClient,
	}
	if cfg.APIURL != "" {
		backend.URL = clerk.String(cfg.APIURL)
	}
	if backend.HTTPClient == nil {
		backend.HTTPClient = &http.Client{Timeout: 10 * time.Second}
	}
	config := &clerk.ClientConfig{BackendConfig: backend}
	return &Client{
		Users:         user.NewClient(config),
		Organizations: organization.NewClient(config),
		Memberships:   organizationmembership.NewClient(config),
	}, nil
}
