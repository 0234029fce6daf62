// Package keyfuncmiddleware verifies tokens of a key set on the network and compares nothing.
package keyfuncmiddleware

import (
	"context"
	"net/http"
	"strings"

	"github.com/MicahParks/keyfunc/v3"
	"github.com/golang-jwt/jwt/v5"
)

type subjectKey struct{}

func middleware(jwksURL string) (func(http.Handler) http.Handler, error) {
	kf, err := keyfunc.NewDefault([]string{jwksURL})
	if err != nil {
		return nil, err
	}
	return func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			raw := strings.TrimPrefix(r.Header.Get("Authorization"), "Bearer ")
			token, err := jwt.Parse(raw, kf.Keyfunc, jwt.WithValidMethods([]string{"RS256"})) // want `jwt.Parse verifies with fetched keys and nothing compares iss: .*\(issuer-unchecked\)` `nothing compares aud or azp.*\(audience-unchecked\)`
			if err != nil {
				http.Error(w, "unauthorized", http.StatusUnauthorized)
				return
			}
			sub, _ := token.Claims.GetSubject()
			next.ServeHTTP(w, r.WithContext(context.WithValue(r.Context(), subjectKey{}, sub)))
		})
	}, nil
}

type claims struct {
	jwt.RegisteredClaims
	Email string `json:"email"`
}

// onlyIssuer requires the issuer by an option.
func onlyIssuer(kf keyfunc.Keyfunc, raw string) (string, error) {
	var c claims
	if _, err := jwt.ParseWithClaims(raw, &c, kf.Keyfunc, jwt.WithIssuer("https://clerk.shop.example")); err != nil { // want `nothing compares aud or azp.*\(audience-unchecked\)`
		return "", err
	}
	return c.Subject, nil
}

// onlyAudience compares the audience by hand.
func onlyAudience(kf keyfunc.Keyfunc, raw string) (string, bool) {
	var c claims
	_, err := jwt.ParseWithClaims(raw, &c, kf.Keyfunc) // want `nothing compares iss.*\(issuer-unchecked\)`
	if err != nil || len(c.Audience) != 1 || c.Audience[0] != "shop" {
		return "", false
	}
	return c.Subject, true
}

// audienceOption is no issuer.
func audienceOption(kf keyfunc.Keyfunc, raw string) (string, error) {
	var c claims
	_, err := jwt.ParseWithClaims(raw, &c, kf.Keyfunc, jwt.WithAudience("shop")) // want `\(issuer-unchecked\)`
	if err != nil {
		return "", err
	}
	return c.Subject, nil
}

// reused is a parser that every request uses.
type reused struct {
	parser *jwt.Parser
	keys   keyfunc.Keyfunc
}

func newReused(keys keyfunc.Keyfunc) *reused {
	return &reused{parser: jwt.NewParser(jwt.WithValidMethods([]string{"RS256"})), keys: keys}
}

func (r *reused) user(raw string) (string, error) {
	token, err := r.parser.Parse(raw, r.keys.Keyfunc) // want `\(issuer-unchecked\)` `\(audience-unchecked\)`
	if err != nil {
		return "", err
	}
	return token.Claims.GetSubject()
}

var _ = []any{middleware, onlyIssuer, onlyAudience, audienceOption, newReused}
