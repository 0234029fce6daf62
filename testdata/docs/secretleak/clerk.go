package secretleak

import (
	"context"
	"encoding/json"
	"log"
	"net/http"
	"strings"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/jwt"
	"github.com/clerk/clerk-sdk-go/v2/user"
)

type profile struct {
	ID        string
	FirstName *string
}

// logged, exposed, in-url
func _(ctx context.Context, w http.ResponseWriter, r *http.Request, claims *clerk.SessionClaims) {}
