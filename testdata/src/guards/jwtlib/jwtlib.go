// Package jwtlib verifies tokens with other libraries.
package jwtlib

import (
	"context"
	"errors"
	"net/http"
	"strings"

	"github.com/MicahParks/keyfunc/v3"
	"github.com/clerk/clerk-sdk-go/v2/user"
	"github.com/gin-gonic/gin"
	"github.com/go-chi/jwtauth/v5"
	"github.com/golang-jwt/jwt/v5"
)

type Claims struct {
	jwt.RegisteredClaims
	Role string `json:"role"`
}

type Verifier struct{ keys keyfunc.Keyfunc }

var errInvalid = errors.New("invalid token")

// Parse returns claims that were verified.
func (v *Verifier) Parse(token string) (*Claims, error) { //= nothing; result 1 nil authn; result 0 from caller
	claims := &Claims{}
	tok, err := jwt.ParseWithClaims(token, claims, v.keys.Keyfunc)
	if err != nil {
		return nil, err
	}
	if !tok.Valid {
		return nil, errInvalid
	}
	return claims, nil
}

// Careless forgets the error: the claims are there all the same.
func (v *Verifier) Careless(next http.Handler) http.Handler { //= nothing
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { //= next none
		tok, _ := jwt.Parse(r.Header.Get("Authorization"), v.keys.Keyfunc)
		if tok == nil {
			http.Error(w, "unauthorized", http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r)
	})
}

type ctxKey string

func (v *Verifier) Middleware(next http.Handler) http.Handler { //= nothing
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { //= next authn; write context guards/jwtlib.ctxKey("claims") authn
		raw, found := strings.CutPrefix(r.Header.Get("Authorization"), "Bearer ")
		if !found {
			http.Error(w, "unauthorized", http.StatusUnauthorized)
			return
		}
		claims, err := v.Parse(raw)
		if err != nil {
			http.Error(w, "unauthorized", http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r.WithContext(context.WithValue(r.Context(), ctxKey("claims"), claims)))
	})
}

func Admin(w http.ResponseWriter, r *http.Request) { //= read context guards/jwtlib.ctxKey("claims") tested; work user.Ban request r.PathValue("id"), role+global & context guards/jwtlib.ctxKey("claims")
	claims, ok := r.Context().Value(ctxKey("claims")).(*Claims)
	if !ok || claims.Role != "admin" {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	user.Ban(r.Context(), r.PathValue("id"))
}

func (v *Verifier) Gin(c *gin.Context) { //= next authn; write gin userID authn; write gin role authn
	tok, err := jwt.Parse(strings.TrimPrefix(c.GetHeader("Authorization"), "Bearer "), v.keys.Keyfunc)
	if err != nil || !tok.Valid {
		c.AbortWithStatus(http.StatusUnauthorized)
		return
	}
	claims, ok := tok.Claims.(jwt.MapClaims)
	if !ok {
		c.AbortWithStatus(http.StatusUnauthorized)
		return
	}
	sub, _ := claims["sub"].(string)
	c.Set("userID", sub)
	c.Set("role", claims["role"])
}

func Self(w http.ResponseWriter, r *http.Request) { //= read claims tested; work user.Delete request r.PathValue("id"), authn+owner
	_, claims, err := jwtauth.FromContext(r.Context())
	if err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	if claims["sub"] != r.PathValue("id") {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	user.Delete(r.Context(), r.PathValue("id"))
}

// Unverified takes the user from a token that nobody has verified.
func Unverified(w http.ResponseWriter, r *http.Request) { //= work user.Delete request an unverified token, none
	claims := jwt.MapClaims{}
	if _, _, err := jwt.NewParser().ParseUnverified(r.Header.Get("Authorization"), claims); err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	user.Delete(r.Context(), claims["sub"].(string))
}
