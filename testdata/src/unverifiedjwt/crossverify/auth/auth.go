// Package auth verifies and decodes for other packages.
package auth

import (
	"context"
	"errors"
	"net/http"
	"strings"

	"github.com/clerk/clerk-sdk-go/v2/jwt"
	golangjwt "github.com/golang-jwt/jwt/v5"
)

type User struct {
	ID   string
	Role string
}

// Check verifies.
func Check(ctx context.Context, token string) error {
	_, err := jwt.Verify(ctx, &jwt.VerifyParams{Token: token})
	return err
}

// Verified returns the user of a token that it verifies.
func Verified(ctx context.Context, token string) (*User, error) {
	claims, err := jwt.Verify(ctx, &jwt.VerifyParams{Token: token})
	if err != nil {
		return nil, err
	}
	return &User{ID: claims.Subject, Role: claims.ActiveOrganizationRole}, nil
}

// FromRequest returns the user of a request whose token it verifies.
func FromRequest(r *http.Request) (*User, error) {
	return Verified(r.Context(), Bearer(r))
}

func Bearer(r *http.Request) string {
	return strings.TrimPrefix(r.Header.Get("Authorization"), "Bearer ")
}

// Decode only decodes.
func Decode(ctx context.Context, token string) (*User, error) {
	claims, err := jwt.Decode(ctx, &jwt.DecodeParams{Token: token})
	if err != nil {
		return nil, err
	}
	return &User{ID: claims.Subject}, nil
}

// Peek only decodes, from the request itself.
func Peek(r *http.Request) (string, error) {
	token, _, err := golangjwt.NewParser().ParseUnverified(Bearer(r), golangjwt.MapClaims{})
	if err != nil {
		return "", err
	}
	return token.Claims.GetSubject()
}

// Into only decodes.
func Into(token string, claims golangjwt.Claims) error {
	_, _, err := golangjwt.NewParser().ParseUnverified(token, claims)
	return err
}

type Store interface {
	Find(id string) (*User, error)
}

var ErrNobody = errors.New("nobody")

// Load uses the claims of a token that it only decodes.
func Load(s Store, token string) (*User, error) {
	claims := golangjwt.MapClaims{}
	if _, _, err := golangjwt.NewParser().ParseUnverified(token, claims); err != nil {
		return nil, err
	}
	sub, _ := claims["sub"].(string)
	return s.Find(sub)
}

// KeyID is what comes before the verification.
func KeyID(ctx context.Context, token string) string {
	claims, err := jwt.Decode(ctx, &jwt.DecodeParams{Token: token})
	if err != nil {
		return ""
	}
	return claims.KeyID
}
