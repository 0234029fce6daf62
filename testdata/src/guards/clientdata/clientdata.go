// Package clientdata believes what clients say of themselves.
package clientdata

import (
	"context"
	"encoding/json"
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/jwt"
	"github.com/clerk/clerk-sdk-go/v2/user"
	"github.com/gin-gonic/gin"
	"github.com/labstack/echo/v4"
)

type key struct{}

type orgKey struct{}

type DB interface {
	Orders(userID string) []string
	OrdersOf(ctx context.Context, userID string) ([]string, error)
}

type Server struct{ db DB }

func Trusting(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		id := r.URL.Query().Get("user_id")
		ctx := context.WithValue(r.Context(), userKey{}, r.Header.Get("X-Account-ID")) //! client-identity r.Header.Get\("X-Account-ID"\) becomes the caller's identity
		_ = id
		next.ServeHTTP(w, r.WithContext(ctx))
	})
}

type userKey struct{}

func APIKey(c *gin.Context) {
	apiKey := c.GetHeader("X-API-Key") //! client-identity
	if apiKey == "" {
		c.AbortWithStatus(http.StatusUnauthorized)
		return
	}
	c.Set("userID", apiKey)
	c.Next()
}

func CookieUser(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c echo.Context) error {
		cookie, err := c.Cookie("uid")
		if err != nil {
			return echo.NewHTTPError(http.StatusUnauthorized)
		}
		c.Set("user_id", cookie.Value) //! client-identity
		return next(c)
	}
}

func (s *Server) currentUser(r *http.Request) string {
	return r.Header.Get("X-User-ID") //! client-identity r.Header.Get\("X-User-ID"\) is returned as the caller
}

func (s *Server) Orders(w http.ResponseWriter, r *http.Request) {
	orders, err := s.db.OrdersOf(r.Context(), r.Header.Get("X-User-ID")) //! client-identity .*names the user
	if err != nil {
		http.Error(w, "db", http.StatusInternalServerError)
		return
	}
	_ = json.NewEncoder(w).Encode(orders)
}

func Forged(w http.ResponseWriter, r *http.Request) {
	claims := &clerk.SessionClaims{RegisteredClaims: clerk.RegisteredClaims{Subject: r.FormValue("user")}}
	ctx := clerk.ContextWithSessionClaims(r.Context(), claims) //! client-identity the claims are made of what the client has sent
	_ = ctx
}

func Role(w http.ResponseWriter, r *http.Request) {
	if r.Header.Get("X-Role") != "admin" { //! client-role
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	user.Ban(r.Context(), r.PathValue("id"))
}

func BodyRole(c *gin.Context) {
	var req struct {
		UserID  string `json:"user_id"`
		IsAdmin bool   `json:"is_admin"`
		Role    string `json:"role"`
	}
	if err := c.ShouldBindJSON(&req); err != nil {
		c.JSON(http.StatusBadRequest, nil)
		return
	}
	if req.Role != "admin" { //! client-role
		c.JSON(http.StatusForbidden, nil)
		return
	}
	user.Delete(c.Request.Context(), req.UserID)
}

// Object is the object that a request is about, and no identity.
func Object(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		ctx := context.WithValue(r.Context(), orgKey{}, r.PathValue("org"))
		next.ServeHTTP(w, r.WithContext(ctx))
	})
}

// Filter lists administrators for whoever asks; Valid refuses roles that there are not.
func Filter(w http.ResponseWriter, r *http.Request) {
	role := r.URL.Query().Get("role")
	if role == "admin" {
		role = "org:admin"
	}
	_ = json.NewEncoder(w).Encode(role)
}

func Valid(w http.ResponseWriter, r *http.Request) {
	role := r.FormValue("role")
	if role != "admin" && role != "member" {
		http.Error(w, "no such role", http.StatusBadRequest)
		return
	}
	_, _ = w.Write([]byte(role))
}

// Service is asked by other services that show a key; they say for whom.
func (s *Server) Service(w http.ResponseWriter, r *http.Request, key string) {
	if r.Header.Get("X-Internal-Key") != key {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	_ = json.NewEncoder(w).Encode(s.db.Orders(r.Header.Get("X-User-Email")))
}

// Verified keeps what a token says.
func Verified(c *gin.Context) {
	claims, err := jwt.Verify(c.Request.Context(), &jwt.VerifyParams{Token: c.GetHeader("Authorization")})
	if err != nil {
		c.AbortWithStatus(http.StatusUnauthorized)
		return
	}
	c.Set("userID", claims.Subject)
	c.Set("userAgent", c.GetHeader("User-Agent"))
}
