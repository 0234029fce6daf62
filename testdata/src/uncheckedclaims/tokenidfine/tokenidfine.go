// Package tokenidfine uses the ID of a token for what it is.
package tokenidfine

import (
	"context"
	"database/sql"
	"log"
	"time"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/user"
	"github.com/golang-jwt/jwt/v5"
)

type replayCache interface {
	Add(key string, until time.Time) bool
}

func once(ctx context.Context, seen replayCache) bool {
	claims, ok := clerk.SessionClaimsFromContext(ctx)
	return ok && seen.Add("jti:"+claims.ID, time.Unix(*claims.Expiry, 0))
}

func subject(ctx context.Context) (*clerk.User, error) {
	claims, _ := clerk.SessionClaimsFromContext(ctx)
	userID := claims.Subject
	log.Printf("user %s with token %s", userID, claims.ID)
	return user.Get(ctx, userID)
}

func revoked(ctx context.Context, db *sql.DB) *sql.Row {
	claims, _ := clerk.SessionClaimsFromContext(ctx)
	return db.QueryRowContext(ctx, "SELECT 1 FROM revoked WHERE jti = $1 AND user_id = $2", claims.ID, claims.Subject)
}

// ours are tokens of the program's own, which may put what they like into jti.
func ours(c *jwt.RegisteredClaims) string {
	userID := c.ID
	return userID
}

func owner(u *clerk.User) string {
	userID := u.ID
	return userID
}

var _ = []any{once, subject, revoked, ours, owner}

type store interface {
	MarkUsed(ctx context.Context, userID, tokenID string) error
}

// marked gives both, each in its place.
func marked(ctx context.Context, s store, userID string) error {
	claims, _ := clerk.SessionClaimsFromContext(ctx)
	return s.MarkUsed(ctx, userID, claims.ID)
}

var _ = marked
