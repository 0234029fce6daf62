// Package live tells browsers of shipments that move, over WebSockets.
package live

import (
	"context"
	"log/slog"
	"net/http"
	"slices"
	"time"

	"github.com/gorilla/websocket"

	"github.com/clerkvet/clerkvet/testdata/apps/chiapi/internal/clerkauth"
	"github.com/clerkvet/clerkvet/testdata/apps/chiapi/internal/store"
)

const interval = 5 * time.Second

// A Hub answers the handshakes of browsers.
type Hub struct {
	shipments *store.Shipments
	upgrader  websocket.Upgrader
	log       *slog.Logger
}

// New returns a hub for the pages of the origins.
func New(shipments *store.Shipments, origins []string, log *slog.Logger) *Hub {
	return &Hub{
		shipments: shipments,
		upgrader: websocket.Upgrader{
			HandshakeTimeout: 5 * time.Second,
			CheckOrigin:      func(r *http.Request) bool { return slices.Contains(origins, r.Header.Get("Origin")) },
		},
		log: log,
	}
}

// ServeHTTP takes the session token from the query: browsers send no Authorization header with a handshake.
func (h *Hub) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	claims, err := clerkauth.Peek(r.URL.Query().Get("token")) // want unverifiedjwt/unverified-claims "ParseUnverified"
	if err != nil {
		http.Error(w, http.StatusText(http.StatusUnauthorized), http.StatusUnauthorized)
		return
	}
	conn, err := h.upgrader.Upgrade(w, r, nil)
	if err != nil {
		h.log.WarnContext(r.Context(), "handshake failed", "error", err)
		return
	}
	defer conn.Close()
	if err := h.send(r.Context(), conn, claims.Org.ID); err != nil {
		h.log.InfoContext(r.Context(), "connection over", "error", err)
	}
}

// send writes the organization's shipments, again and again until the browser leaves.
func (h *Hub) send(ctx context.Context, conn *websocket.Conn, orgID string) error {
	ticker := time.NewTicker(interval)
	defer ticker.Stop()
	for {
		if err := conn.SetWriteDeadline(time.Now().Add(interval)); err != nil {
			return err
		}
		if err := conn.WriteJSON(h.shipments.List(orgID)); err != nil {
			return err
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-ticker.C:
		}
	}
}
