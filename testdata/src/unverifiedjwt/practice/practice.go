// Package practice is wrong and right in handlers and middleware as real programs have them.
package practice

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"strings"

	clerkjwt "github.com/clerk/clerk-sdk-go/v2/jwt"
	"github.com/gofiber/fiber/v2"
	"github.com/golang-jwt/jwt/v5"
	"github.com/labstack/echo/v4"
)

type claims struct {
	jwt.RegisteredClaims
	Role string `json:"role"`
}

type Authenticator interface {
	Authenticate(r *http.Request) (string, error)
}

var key []byte

func keyfunc(*jwt.Token) (any, error) { return key, nil }

func optional(w http.ResponseWriter, r *http.Request) {
	user := "anonymous"
	if claims, err := clerkjwt.Verify(r.Context(), &clerkjwt.VerifyParams{Token: r.Header.Get("X-Token")}); err == nil {
		user = claims.Subject
	}
	fmt.Fprint(w, user)
}

func nilOnError(w http.ResponseWriter, r *http.Request) {
	claims, err := clerkjwt.Verify(r.Context(), &clerkjwt.VerifyParams{Token: r.Header.Get("X-Token")})
	if err != nil {
		claims = nil
	}
	if claims != nil {
		fmt.Fprint(w, claims.Subject)
	}
}

func collected(w http.ResponseWriter, r *http.Request) {
	var errs []error
	var c claims
	if _, err := jwt.ParseWithClaims(r.Header.Get("X-Token"), &c, keyfunc); err != nil {
		errs = append(errs, err)
	}
	if len(errs) > 0 {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	fmt.Fprint(w, c.Subject)
}

func behindInterface(w http.ResponseWriter, r *http.Request, a Authenticator) {
	if _, err := a.Authenticate(r); err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	var c claims
	if _, _, err := jwt.NewParser().ParseUnverified(r.Header.Get("X-Token"), &c); err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	fmt.Fprint(w, c.Subject)
}

func echoMiddleware(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c echo.Context) error {
		raw := strings.TrimPrefix(c.Request().Header.Get("X-Token"), "Bearer ")
		token, _, err := new(jwt.Parser).ParseUnverified(raw, jwt.MapClaims{}) // want `\(unverified-claims\)`
		if err != nil {
			return echo.NewHTTPError(http.StatusUnauthorized)
		}
		if err := next(withUser(c, token)); err != nil {
			return err
		}
		return nil
	}
}

func withUser(c echo.Context, t *jwt.Token) echo.Context {
	sub, _ := t.Claims.GetSubject()
	c.Set("user", sub)
	return c
}

func fiberMiddleware(c *fiber.Ctx) error {
	token, err := jwt.Parse(c.Cookies("session"), keyfunc) // want `\(error-ignored\)`
	if err != nil {
		c.Status(fiber.StatusUnauthorized)
	}
	c.Locals("user", token.Claims)
	return c.Next()
}

// ValidateToken does not.
func ValidateToken(token string) (*claims, error) {
	var c claims
	if _, _, err := jwt.NewParser().ParseUnverified(token, &c); err != nil {
		return nil, err
	}
	if c.Issuer != "https://clerk.example.com" {
		return nil, errors.New("issuer")
	}
	return &c, nil
}

func protected(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		c, err := ValidateToken(r.URL.Query().Get("token")) // want `\(unverified-claims\)`
		if err != nil {
			http.Error(w, "unauthorized", http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r.WithContext(context.WithValue(r.Context(), "user", c)))
	})
}

// A fallback to what was not verified.
func fallback(w http.ResponseWriter, r *http.Request) {
	raw := r.Header.Get("X-Token")
	c, err := parsed(raw)
	if err != nil {
		if c, err = ValidateToken(raw); err != nil { // want `\(unverified-claims\)`
			http.Error(w, "unauthorized", http.StatusUnauthorized)
			return
		}
	}
	fmt.Fprint(w, c.Subject)
}

func parsed(raw string) (*claims, error) {
	token, err := jwt.ParseWithClaims(raw, &claims{}, keyfunc)
	if err != nil {
		return nil, fmt.Errorf("parse: %w", err)
	}
	if c, ok := token.Claims.(*claims); ok && token.Valid {
		return c, nil
	}
	return nil, errors.New("invalid token")
}

// Turning a token away before it is verified trusts nobody.
func revoked(w http.ResponseWriter, r *http.Request, isRevoked func(string) bool) {
	raw := r.Header.Get("X-Token")
	var c claims
	if _, _, err := jwt.NewParser().ParseUnverified(raw, &c); err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	if isRevoked(c.ID) {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	if _, err := parsed(raw); err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	fmt.Fprint(w, c.Subject)
}
