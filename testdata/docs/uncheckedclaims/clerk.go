package uncheckedclaims

import (
	"context"
	"errors"
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2"
	clerkhttp "github.com/clerk/clerk-sdk-go/v2/http"
	"github.com/clerk/clerk-sdk-go/v2/jwt"
	"github.com/clerk/clerk-sdk-go/v2/user"
)

var errSignedOut = errors.New("signed out")

func sessionCookie(r *http.Request) string {
	cookie, err := r.Cookie("__session")
	if err != nil {
		return ""
	}
	return cookie.Value
}

// authorized-party, header-party
func _() {}

// satellite-issuer, token-type
func _(ctx context.Context, token string) (_ string, _ error) {}

// jti-as-user
func _(ctx context.Context, claims *clerk.SessionClaims) {}
