package longlivedtoken

import (
	"context"
	"log"
	"net/http"
	"os"
	"time"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/actortoken"
	"github.com/clerk/clerk-sdk-go/v2/apikey"
	clerkhttp "github.com/clerk/clerk-sdk-go/v2/http"
	"github.com/clerk/clerk-sdk-go/v2/jwttemplate"
	"github.com/clerk/clerk-sdk-go/v2/m2m_token"
	"github.com/clerk/clerk-sdk-go/v2/signintoken"
	gojwt "github.com/golang-jwt/jwt/v5"
)

// long-lifetime, no-expiry
func _() (_ string, _ error) {}

// clerk-lifetime, sign-in-token, actor-token, machine-token, api-key, long-leeway, long-cookie,
// wrong-unit
func _() {}
