// Package partieschecked compares authorized parties, or has no cookie to be afraid of.
package partieschecked

import (
	"context"
	"errors"
	"net/http"
	"os"
	"slices"
	"strings"

	"github.com/clerk/clerk-sdk-go/v2"
	clerkhttp "github.com/clerk/clerk-sdk-go/v2/http"
	"github.com/clerk/clerk-sdk-go/v2/jwt"
)

func fromCookie(r *http.Request) string {
	c, err := r.Cookie("__session")
	if err != nil {
		return ""
	}
	return c.Value
}

func parties() func(http.Handler) http.Handler {
	return clerkhttp.RequireHeaderAuthorization(
		clerkhttp.AuthorizationJWTExtractor(fromCookie),
		clerkhttp.AuthorizedPartyMatches("https://shop.example", "http://localhost:3000", "capacitor://localhost", "com.example.shop"),
	)
}

func configured() func(http.Handler) http.Handler {
	return clerkhttp.RequireHeaderAuthorization(
		clerkhttp.AuthorizationJWTExtractor(fromCookie),
		clerkhttp.AuthorizedPartyMatches(strings.Split(os.Getenv("AUTHORIZED_PARTIES"), ",")...),
	)
}

func handler() func(http.Handler) http.Handler {
	return clerkhttp.RequireHeaderAuthorization(
		clerkhttp.AuthorizationJWTExtractor(fromCookie),
		clerkhttp.AuthorizedParty(func(azp string) bool { return azp == "https://shop.example" }),
	)
}

// ownOption sets the handler in the parameters.
func ownOption() func(http.Handler) http.Handler {
	return clerkhttp.RequireHeaderAuthorization(
		clerkhttp.AuthorizationJWTExtractor(fromCookie),
		func(p *clerkhttp.AuthorizationParams) error {
			p.AuthorizedPartyHandler = func(azp string) bool { return azp == "https://shop.example" }
			return nil
		},
	)
}

func fromCaller(opts ...clerkhttp.AuthorizationOption) func(http.Handler) http.Handler {
	opts = append(opts, clerkhttp.AuthorizationJWTExtractor(fromCookie))
	return clerkhttp.RequireHeaderAuthorization(opts...)
}

func header() func(http.Handler) http.Handler { return clerkhttp.RequireHeaderAuthorization() }

// headerExtractor reads another header.
func headerExtractor() func(http.Handler) http.Handler {
	return clerkhttp.WithHeaderAuthorization(clerkhttp.AuthorizationJWTExtractor(func(r *http.Request) string {
		return r.Header.Get("X-Session-Token")
	}))
}

func verified(r *http.Request) (*clerk.SessionClaims, error) {
	return jwt.Verify(r.Context(), &jwt.VerifyParams{
		Token:                  fromCookie(r),
		AuthorizedPartyHandler: func(azp string) bool { return azp == "https://shop.example" },
	})
}

func afterwards(r *http.Request, allowed []string) (string, error) {
	c, err := r.Cookie("__session")
	if err != nil {
		return "", err
	}
	claims, err := jwt.Verify(r.Context(), &jwt.VerifyParams{Token: c.Value})
	if err != nil {
		return "", err
	}
	if !slices.Contains(allowed, claims.AuthorizedParty) {
		return "", errors.New("token was made for another site")
	}
	return claims.Subject, nil
}

func bearer(ctx context.Context, r *http.Request) (string, error) {
	claims, err := jwt.Verify(ctx, &jwt.VerifyParams{Token: strings.TrimPrefix(r.Header.Get("Authorization"), "Bearer ")})
	if err != nil {
		return "", err
	}
	return claims.Subject, nil
}

var _ = []any{parties, configured, handler, ownOption, fromCaller, header, headerExtractor, verified, afterwards, bearer}
