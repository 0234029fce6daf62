package hardcodedsecret

import (
	"crypto/rand"
	_ "embed"
	"errors"
	"log"
	"net/http"
	"os"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/m2m_token"
	"github.com/clerk/clerk-sdk-go/v2/user"
	"github.com/golang-jwt/jwt/v5"
	"github.com/svix/svix-webhooks/go"
	"golang.org/x/oauth2"
)

// clerk-key, api-key, embedded, user-credential
func _() {}

// webhook-secret, private-key
func _() (_ error) {}

// jwt-key
func _(token *jwt.Token) (_ error) {}

// client-secret
func _(endpoint oauth2.Endpoint) {}

// bearer
func _(req *http.Request) {}
