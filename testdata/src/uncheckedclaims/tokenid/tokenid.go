// Package tokenid takes the ID of a token for that of its user.
package tokenid

import (
	"context"
	"database/sql"
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/user"
	"github.com/gin-gonic/gin"
)

type userIDKey struct{}

type account struct {
	UserID string
	Name   string
}

func fetched(ctx context.Context) (*clerk.User, error) {
	claims, ok := clerk.SessionClaimsFromContext(ctx)
	if !ok {
		return nil, http.ErrNoCookie
	}
	return user.Get(ctx, claims.ID) // want `claims.ID is the token's own ID \(jti\).*\(jti-as-user\)`
}

func throughVariable(ctx context.Context, users *user.Client) (*clerk.User, error) {
	claims, _ := clerk.SessionClaimsFromContext(ctx)
	id := claims.ID // want `\(jti-as-user\)`
	return users.Get(ctx, id)
}

func assigned(ctx context.Context) account {
	claims, _ := clerk.SessionClaimsFromContext(ctx)
	userID := claims.RegisteredClaims.ID // want `\(jti-as-user\)`
	return account{UserID: userID}
}

func field(ctx context.Context) account {
	claims, _ := clerk.SessionClaimsFromContext(ctx)
	return account{UserID: claims.ID} // want `\(jti-as-user\)`
}

func queried(ctx context.Context, db *sql.DB) *sql.Row {
	claims, _ := clerk.SessionClaimsFromContext(ctx)
	return db.QueryRowContext(ctx, "SELECT name FROM accounts WHERE tenant = $1 AND user_id = $2", "shop", claims.ID) // want `\(jti-as-user\)`
}

func stored(c *gin.Context) {
	claims, _ := clerk.SessionClaimsFromContext(c.Request.Context())
	c.Set("userID", claims.ID) // want `\(jti-as-user\)`
}

func inContext(ctx context.Context) context.Context {
	claims, _ := clerk.SessionClaimsFromContext(ctx)
	return context.WithValue(ctx, userIDKey{}, claims.ID) // want `\(jti-as-user\)`
}

func helper(ctx context.Context) {
	claims, _ := clerk.SessionClaimsFromContext(ctx)
	load(claims.ID) // want `\(jti-as-user\)`
}

var _ = []any{fetched, throughVariable, assigned, field, queried, stored, inContext, helper}
