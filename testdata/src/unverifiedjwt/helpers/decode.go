package helpers

import (
	"context"
	"net/http"
	"strings"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/jwt"
)

func bearer(r *http.Request) string {
	return strings.TrimPrefix(r.Header.Get("Authorization"), "Bearer ")
}

func subject(ctx context.Context, token string) (string, error) {
	claims, err := jwt.Decode(ctx, &jwt.DecodeParams{Token: token})
	if err != nil {
		return "", err
	}
	return claims.Subject, nil
}

func admin(r *http.Request) bool {
	claims, err := jwt.Decode(r.Context(), &jwt.DecodeParams{Token: bearer(r)})
	if err != nil {
		return false
	}
	return claims.Extra["role"] == "admin"
}

func greet(w http.ResponseWriter, r *http.Request, token string) {
	claims, err := jwt.Decode(r.Context(), &jwt.DecodeParams{Token: token})
	if err != nil {
		return
	}
	w.Write([]byte("hello " + claims.Subject))
}

func check(ctx context.Context, token string) error {
	if _, err := jwt.Verify(ctx, &jwt.VerifyParams{Token: token}); err != nil {
		return err
	}
	return nil
}

func valid(ctx context.Context, token string) bool {
	_, err := jwt.Verify(ctx, &jwt.VerifyParams{Token: token})
	return err == nil
}

func mustVerify(ctx context.Context, token string) {
	if _, err := jwt.Verify(ctx, &jwt.VerifyParams{Token: token}); err != nil {
		panic(err)
	}
}

func verified(ctx context.Context, token string) *clerk.SessionClaims {
	claims, err := jwt.Verify(ctx, &jwt.VerifyParams{Token: token})
	if err != nil {
		return nil
	}
	return claims
}

func wellFormed(token string) bool { return strings.Count(token, ".") == 2 }

func sometimes(ctx context.Context, token string, strict bool) error {
	if !strict {
		return nil
	}
	_, err := jwt.Verify(ctx, &jwt.VerifyParams{Token: token})
	return err
}
