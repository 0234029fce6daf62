// Package units converts units of time.
package units

import (
	"context"
	"net/http"
	"time"

	ginjwt "github.com/appleboy/gin-jwt/v2"
	"github.com/clerk/clerk-sdk-go/v2"
	clerkhttp "github.com/clerk/clerk-sdk-go/v2/http"
	"github.com/clerk/clerk-sdk-go/v2/jwttemplate"
	"github.com/clerk/clerk-sdk-go/v2/signintoken"
	"github.com/golang-jwt/jwt/v5"
)

const leewaySeconds = 30

func protect(next http.Handler) http.Handler {
	return clerkhttp.RequireHeaderAuthorization(clerkhttp.Leeway(leewaySeconds * time.Second))(next)
}

func configured(seconds int, next http.Handler) http.Handler {
	return clerkhttp.RequireHeaderAuthorization(clerkhttp.Leeway(time.Duration(seconds) * time.Second))(next)
}

func fromConfig(next http.Handler) http.Handler { return configured(20, next) }

var middleware = &ginjwt.GinJWTMiddleware{Timeout: 3600 * time.Second}

func template(ctx context.Context, c *jwttemplate.Client) error {
	_, err := c.Create(ctx, &jwttemplate.CreateParams{
		Name:     clerk.String("hasura"),
		Lifetime: clerk.Int64(int64(time.Hour / time.Second)),
	})
	return err
}

func signIn(ctx context.Context, user string) (*clerk.SignInToken, error) {
	ttl := 10 * time.Minute
	return signintoken.Create(ctx, &signintoken.CreateParams{
		UserID:           &user,
		ExpiresInSeconds: clerk.Int64(ttl.Milliseconds() / 1000),
	})
}

func seconds(key []byte, user string) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.MapClaims{
		"sub": user,
		"exp": float64(time.Now().Add(time.Hour).UnixNano()) / 1e9,
		"iat": time.Now().UnixMilli() / 1000,
	}).SignedString(key)
}

func cookie(w http.ResponseWriter, token string) {
	http.SetCookie(w, &http.Cookie{
		Name:     "session_token",
		Value:    token,
		MaxAge:   int((24 * time.Hour).Seconds()),
		Secure:   true,
		HttpOnly: true,
	})
}

// A date that is written down is a time, if not one that lasts.
func fixedTime(key []byte, user string) (string, error) {
	closes := time.Unix(1790000000, 0)
	return jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.RegisteredClaims{
		Subject:   user,
		ExpiresAt: jwt.NewNumericDate(closes.UTC()),
	}).SignedString(key)
}

func fixedNumber(key []byte, user string) (string, error) {
	closes := time.UnixMilli(1790000000000)
	return jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.MapClaims{"sub": user, "exp": closes.Unix()}).SignedString(key)
}

func fixedCookie(w http.ResponseWriter, token string) {
	http.SetCookie(w, &http.Cookie{
		Name:     "session_token",
		Value:    token,
		Expires:  time.Unix(1790000000, 0),
		Secure:   true,
		HttpOnly: true,
	})
}

func until(seconds int64) *jwt.NumericDate { return jwt.NewNumericDate(time.Unix(seconds, 0)) }

func byHelper(key []byte, user string) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.RegisteredClaims{Subject: user, ExpiresAt: until(1790000000)}).SignedString(key)
}

func sign(key []byte, user string, expires int64) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.RegisteredClaims{
		Subject:   user,
		ExpiresAt: jwt.NewNumericDate(time.Unix(expires, 0)),
	}).SignedString(key)
}

func byParameter(key []byte, user string) (string, error) { return sign(key, user, 1790000000) }
