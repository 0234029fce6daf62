// Package clerktokens asks Clerk for tokens that live for minutes.
package clerktokens

import (
	"context"
	"os"
	"strconv"
	"time"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/actortoken"
	"github.com/clerk/clerk-sdk-go/v2/jwttemplate"
	"github.com/clerk/clerk-sdk-go/v2/session"
	"github.com/clerk/clerk-sdk-go/v2/signintoken"
)

func template(ctx context.Context, c *jwttemplate.Client) error {
	_, err := c.Create(ctx, &jwttemplate.CreateParams{
		Name:             clerk.String("hasura"),
		Lifetime:         clerk.Int64(int64((10 * time.Minute).Seconds())),
		AllowedClockSkew: clerk.Int64(5),
	})
	return err
}

// Without a lifetime, the tokens of a template live for a minute.
func plain(ctx context.Context, c *jwttemplate.Client) error {
	_, err := c.Create(ctx, &jwttemplate.CreateParams{Name: clerk.String("supabase")})
	return err
}

func configured(ctx context.Context, c *jwttemplate.Client) error {
	lifetime, err := strconv.ParseInt(os.Getenv("TEMPLATE_LIFETIME"), 10, 64)
	if err != nil {
		return err
	}
	_, err = c.Create(ctx, &jwttemplate.CreateParams{Name: clerk.String("hasura"), Lifetime: &lifetime})
	return err
}

func sessionToken(ctx context.Context, id string) (*clerk.SessionToken, error) {
	return session.CreateToken(ctx, &session.CreateTokenParams{ID: id})
}

func signIn(ctx context.Context, user string) (*clerk.SignInToken, error) {
	return signintoken.Create(ctx, &signintoken.CreateParams{
		UserID:           clerk.String(user),
		ExpiresInSeconds: clerk.Int64(10 * 60),
	})
}

// create sets the limit after the literal.
func create(ctx context.Context, user string, ttl time.Duration) (*clerk.SignInToken, error) {
	params := &signintoken.CreateParams{UserID: clerk.String(user)}
	seconds := int64(ttl.Seconds())
	params.ExpiresInSeconds = &seconds
	return signintoken.Create(ctx, params)
}

func fill(p *signintoken.CreateParams) { p.ExpiresInSeconds = clerk.Int64(300) }

func filled(ctx context.Context, user string) (*clerk.SignInToken, error) {
	params := &signintoken.CreateParams{UserID: clerk.String(user)}
	fill(params)
	return signintoken.Create(ctx, params)
}

func short(ctx context.Context, user string) (*clerk.SignInToken, error) {
	return create(ctx, user, 15*time.Minute)
}

// Clerk's defaults are an hour for the token and half an hour for its session.
func impersonate(ctx context.Context, user string) (*clerk.ActorToken, error) {
	return actortoken.Create(ctx, &actortoken.CreateParams{UserID: clerk.String(user)})
}
