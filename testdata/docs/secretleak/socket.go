package secretleak

import (
	"context"
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2/jwt"
	"github.com/gorilla/websocket"
)

var upgrader websocket.Upgrader

func isOurs(origin string) bool { return origin == "https://app.example.com" }

// socket-url
func _(ctx context.Context, w http.ResponseWriter, r *http.Request) {}
