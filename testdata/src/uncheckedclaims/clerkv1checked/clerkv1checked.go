// Package clerkv1checked uses the old SDK with all it offers.
package clerkv1checked

import (
	"errors"
	"net/http"

	"github.com/clerkinc/clerk-sdk-go/clerk"
)

func required(client clerk.Client) func(http.Handler) http.Handler {
	return clerk.RequireSessionV2(client, clerk.WithAuthorizedParty("https://shop.example"))
}

func header(client clerk.Client, r *http.Request) (*clerk.User, error) {
	claims, err := client.VerifyToken(r.Header.Get("X-Token"))
	if err != nil {
		return nil, err
	}
	return client.Users().Read(claims.Subject)
}

func satellite(client clerk.Client, token string) (string, error) {
	claims, err := client.VerifyToken(token, clerk.WithSatelliteDomain(true))
	if err != nil {
		return "", err
	}
	if claims.Issuer != "https://clerk.shop.example" {
		return "", errors.New("token of another instance")
	}
	return claims.Subject, nil
}

var _ = []any{required, header, satellite}
