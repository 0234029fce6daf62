// Package live shows invoices in the browser as soon as they are written.
package live

import (
	"log/slog"
	"net/http"
	"slices"
	"time"

	"github.com/gin-gonic/gin"
	"github.com/gorilla/websocket"

	"github.com/clerkvet/clerkvet/testdata/apps/ginsvc/worker"
)

// protocol is what browsers ask for in front of the token, which a handshake has no other header for.
const protocol = "harborline.v1"

// Feed answers the handshakes of browsers.
type Feed struct {
	upgrader websocket.Upgrader
	exports  *worker.Exports
	log      *slog.Logger
}

// New returns a feed for the pages of the origins.
func New(origins []string, exports *worker.Exports, log *slog.Logger) *Feed {
	return &Feed{
		upgrader: websocket.Upgrader{
			HandshakeTimeout: 5 * time.Second,
			Subprotocols:     []string{protocol},
			CheckOrigin:      func(r *http.Request) bool { return slices.Contains(origins, r.Header.Get("Origin")) },
		},
		exports: exports,
		log:     log,
	}
}

// Handshake starts the feed of the user's organization.
func (f *Feed) Handshake(c *gin.Context) {
	protocols := websocket.Subprotocols(c.Request)
	if len(protocols) != 2 || protocols[0] != protocol {
		c.AbortWithStatus(http.StatusUnauthorized)
		return
	}
	session, err := decode(protocols[1]) // want unverifiedjwt/hand-decoded "base64"
	if err != nil {
		c.AbortWithStatus(http.StatusUnauthorized)
		return
	}
	conn, err := f.upgrader.Upgrade(c.Writer, c.Request, nil)
	if err != nil {
		f.log.WarnContext(c.Request.Context(), "handshake failed", "error", err)
		return
	}
	defer conn.Close()
	for export := range f.exports.Done(c.Request.Context(), session.Org.ID) {
		if err := conn.WriteJSON(export); err != nil {
			return
		}
	}
}
