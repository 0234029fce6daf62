// Package facts exports what it does with tokens.
package facts

import (
	"context"
	"errors"
	"log"
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2"
	clerkjwt "github.com/clerk/clerk-sdk-go/v2/jwt"
	"github.com/golang-jwt/jwt/v5"
	"github.com/lestrrat-go/jwx/v3/jwk"
)

func Verify(ctx context.Context, token string) (*clerk.SessionClaims, error) { // want Verify:"^verifies \\$1$"
	return clerkjwt.Verify(ctx, &clerkjwt.VerifyParams{Token: token})
}

func Valid(key []byte, token string) bool { // want Valid:"^verifies \\$1$"
	parsed, err := jwt.Parse(token, func(*jwt.Token) (any, error) { return key, nil })
	return err == nil && parsed.Valid
}

func Logged(ctx context.Context, token string) error {
	if _, err := clerkjwt.Verify(ctx, &clerkjwt.VerifyParams{Token: token}); err != nil {
		log.Print(err)
	}
	return nil
}

// Sometimes verifies only what is not empty: its callers know nothing more of an empty token.
func Sometimes(ctx context.Context, token string, on bool) error {
	if !on {
		return nil
	}
	_, err := clerkjwt.Verify(ctx, &clerkjwt.VerifyParams{Token: token})
	return err
}

func Decode(ctx context.Context, token string) (*clerk.UnverifiedToken, error) { // want Decode:"^returns claims of \\$1 unverified$"
	return clerkjwt.Decode(ctx, &clerkjwt.DecodeParams{Token: token})
}

func Into(token string, claims jwt.MapClaims) error { // want Into:"^returns claims of \\$0 unverified$"
	_, _, err := jwt.NewParser().ParseUnverified(token, claims)
	return err
}

func Subject(r *http.Request) (string, error) { // want Subject:"^returns claims of .*Header.*\\$0.* unverified$"
	claims := jwt.MapClaims{}
	if _, _, err := jwt.NewParser().ParseUnverified(r.Header.Get("Authorization"), claims); err != nil {
		return "", err
	}
	return claims.GetSubject()
}

func Greet(ctx context.Context, w http.ResponseWriter, token string) error { // want Greet:"^uses claims of \\$2 unverified$"
	claims, err := clerkjwt.Decode(ctx, &clerkjwt.DecodeParams{Token: token})
	if err != nil {
		return err
	}
	_, err = w.Write([]byte(claims.Subject))
	return err
}

func KeyID(ctx context.Context, token string) (string, error) {
	claims, err := clerkjwt.Decode(ctx, &clerkjwt.DecodeParams{Token: token})
	if err != nil {
		return "", err
	}
	return claims.KeyID, nil
}

func Issuer(ctx context.Context, token string) (string, error) { // want Issuer:"^returns iss of \\$1 unverified$"
	claims, err := clerkjwt.Decode(ctx, &clerkjwt.DecodeParams{Token: token})
	if err != nil {
		return "", err
	}
	return claims.Issuer, nil
}

func Keys(ctx context.Context, issuer string) (jwk.Set, error) { // want Keys:"^fetches keys from \\$1$"
	return jwk.Fetch(ctx, issuer+"/.well-known/jwks.json")
}

func OwnKeys(ctx context.Context, issuer string) (jwk.Set, error) {
	if issuer != "https://clerk.shop.example" {
		return nil, errors.New("unknown issuer")
	}
	return jwk.Fetch(ctx, issuer+"/.well-known/jwks.json")
}

func verify(ctx context.Context, token string) error {
	_, err := clerkjwt.Verify(ctx, &clerkjwt.VerifyParams{Token: token})
	return err
}

// Through hands on what its helper has found out.
func Through(ctx context.Context, token string) error { // want Through:"^verifies \\$1$"
	if err := verify(ctx, token); err != nil {
		return errors.New("unauthorized")
	}
	return nil
}
