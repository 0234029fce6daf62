// Package clerkv1 uses the old SDK, whose middleware reads cookies by itself.
package clerkv1

import (
	"net/http"

	"github.com/clerkinc/clerk-sdk-go/clerk"
)

func optional(client clerk.Client) func(http.Handler) http.Handler {
	return clerk.WithSessionV2(client) // want `clerk.WithSessionV2 takes a cookie's token from any origin.*\(authorized-party\)`
}

func required(client clerk.Client) func(http.Handler) http.Handler {
	return clerk.RequireSessionV2(client, clerk.WithLeeway(0)) // want `\(authorized-party\)`
}

func cookie(client clerk.Client, r *http.Request) (string, error) {
	c, err := r.Cookie("__session")
	if err != nil {
		return "", err
	}
	claims, err := client.VerifyToken(c.Value) // want `Client.VerifyToken takes a cookie's token.*\(authorized-party\)`
	if err != nil {
		return "", err
	}
	return claims.Subject, nil
}

func satellite(client clerk.Client, token string) (string, error) {
	claims, err := client.VerifyToken(token, clerk.WithSatelliteDomain(true)) // want `as a satellite, Client.VerifyToken accepts any issuer.*\(satellite-issuer\)`
	if err != nil {
		return "", err
	}
	return claims.Subject, nil
}

func tokenID(client clerk.Client, token string) (*clerk.User, error) {
	claims, err := client.VerifyToken(token)
	if err != nil {
		return nil, err
	}
	return client.Users().Read(claims.ID) // want `claims.ID is the token's own ID.*\(jti-as-user\)`
}

var _ = []any{optional, required, cookie, satellite, tokenID}
