// Package proxyurl serves Clerk's Frontend API behind a proxy without TLS.
package proxyurl

import (
	"context"
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/domain"
	clerkhttp "github.com/clerk/clerk-sdk-go/v2/http"
	"github.com/clerk/clerk-sdk-go/v2/jwt"
	"github.com/clerk/clerk-sdk-go/v2/proxycheck"
)

func middleware() func(http.Handler) http.Handler {
	return clerkhttp.RequireHeaderAuthorization(
		clerkhttp.ProxyURL("http://app.example.com/__clerk"), // want `http.*\(plain-http\)`
	)
}

func verify(ctx context.Context, token string) (*clerk.SessionClaims, error) {
	return jwt.Verify(ctx, &jwt.VerifyParams{
		Token:    token,
		ProxyURL: clerk.String("http://verify.example.com/__clerk"), // want `http.*\(plain-http\)`
	})
}

// An option of one's own writes the same field.
func option(params *clerkhttp.AuthorizationParams) error {
	params.ProxyURL = clerk.String("http://option.example.com/__clerk") // want `http.*\(plain-http\)`
	return nil
}

func satellite(ctx context.Context) error {
	_, err := domain.Create(ctx, &domain.CreateParams{
		Name:     clerk.String("satellite.example.com"),
		ProxyURL: clerk.String("http://satellite.example.com/__clerk"), // want `http.*\(plain-http\)`
	})
	return err
}

func moved(ctx context.Context, id string) error {
	params := domain.UpdateParams{}
	params.ProxyURL = clerk.String("http://moved.example.com/__clerk") // want `http.*\(plain-http\)`
	_, err := domain.Update(ctx, id, &params)
	return err
}

func check(ctx context.Context, domainID string) error {
	_, err := proxycheck.Create(ctx, &proxycheck.CreateParams{
		DomainID: clerk.String(domainID),
		ProxyURL: clerk.String("http://check.example.com/__clerk"), // want `http.*\(plain-http\)`
	})
	return err
}
