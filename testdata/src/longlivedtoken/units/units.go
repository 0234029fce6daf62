// Package units takes one unit of time for another.
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

func protect(next http.Handler) http.Handler {
	return clerkhttp.RequireHeaderAuthorization(clerkhttp.Leeway(30))(next) // want `clerkhttp.Leeway gets a number of nanoseconds: its unit is missing; convert it \(wrong-unit\)`
}

var middleware = &ginjwt.GinJWTMiddleware{Timeout: 3600} // want `jwt.GinJWTMiddleware.Timeout gets a number of nanoseconds: its unit is missing`

func template(ctx context.Context, c *jwttemplate.Client) error {
	_, err := c.Create(ctx, &jwttemplate.CreateParams{
		Name:     clerk.String("hasura"),
		Lifetime: clerk.Int64(int64(time.Hour)), // want `jwttemplate.CreateParams.Lifetime gets nanoseconds where seconds are due; convert it \(wrong-unit\)`
	})
	return err
}

func signIn(ctx context.Context, user string) (*clerk.SignInToken, error) {
	ttl := 10 * time.Minute
	return signintoken.Create(ctx, &signintoken.CreateParams{
		UserID:           &user,
		ExpiresInSeconds: clerk.Int64(int64(ttl)), // want `signintoken.CreateParams.ExpiresInSeconds gets nanoseconds where seconds are due`
	})
}

func milliseconds(key []byte, user string) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.MapClaims{
		"sub": user,
		"exp": time.Now().Add(time.Hour).UnixMilli(), // want `exp gets milliseconds where seconds are due`
	}).SignedString(key)
}

func duration(key []byte, user string) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.MapClaims{
		"sub": user,
		"exp": time.Hour * 24, // want `exp gets a duration where a time is due`
	}).SignedString(key)
}

func cookie(w http.ResponseWriter, token string) {
	http.SetCookie(w, &http.Cookie{
		Name:     "session_token",
		Value:    token,
		MaxAge:   int(24 * time.Hour), // want `age of cookie "session_token" gets nanoseconds where seconds are due`
		Secure:   true,
		HttpOnly: true,
	})
}

func afterEpoch(key []byte, user string) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.RegisteredClaims{
		Subject:   user,
		ExpiresAt: jwt.NewNumericDate(time.Unix(3600, 0)), // want `jwt.RegisteredClaims.ExpiresAt gets a duration where a time is due`
	}).SignedString(key)
}

func manySeconds(key []byte, user string) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.RegisteredClaims{
		Subject:   user,
		ExpiresAt: jwt.NewNumericDate(time.Unix(int64(time.Hour), 0)), // want `jwt.RegisteredClaims.ExpiresAt gets a duration where a time is due`
	}).SignedString(key)
}
