package lib_test

import (
	"testing"

	"github.com/clerkvet/clerkvet/passes/internal/lib"
)

func TestNeutral(t *testing.T) {
	for _, tt := range []struct {
		path, sym string
		want      bool
	}{
		{"github.com/go-chi/chi/v5/middleware", "Logger", true},
		{"github.com/go-chi/chi/v5/middleware", "BasicAuth", false},
		{"github.com/gin-gonic/gin", "Recovery", true},
		{"github.com/gin-gonic/gin", "BasicAuth", false},
		{"github.com/gin-contrib/cors", "New", true},
		{"github.com/gin-contrib/authz", "NewAuthorizer", false},
		{"github.com/labstack/echo/v4/middleware", "CORS", true},
		{"github.com/labstack/echo/v4/middleware", "KeyAuthWithConfig", false},
		{"github.com/gofiber/fiber/v2/middleware/cors", "New", true},
		{"github.com/gofiber/fiber/v2/middleware/keyauth", "New", false},
		{"github.com/clerk/clerk-sdk-go/v2/http", "WithHeaderAuthorization", false},
		{"github.com/go-chi/jwtauth/v5", "Verifier", false},
		{"example.com/auth", "Require", false},
		{"go.opentelemetry.io/contrib/instrumentation/net/http/otelhttp", "NewHandler", true},
		{"net/http", "FileServer", true},
		{"", "", false},
	} {
		if got := lib.Neutral(tt.path, tt.sym); got != tt.want {
			t.Errorf("Neutral(%q, %q) = %t, want %t", tt.path, tt.sym, got, tt.want)
		}
	}
}
