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
	"github.com/gorilla/websocket"
)

type profile struct {
	ID        string
	FirstName *string
}

var upgrader websocket.Upgrader

// logged, exposed, in-url, socket-url
func _(ctx context.Context, w http.ResponseWriter, r *http.Request, claims *clerk.SessionClaims) {}
