// Package clerktokens asks Clerk for tokens that live for days.
package clerktokens

import (
	"context"
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
		Lifetime:         clerk.Int64(604800), // want `token is good for 7 days, even after its session was revoked; .* \(clerk-lifetime\)`
		AllowedClockSkew: clerk.Int64(300),    // want `allowed clock skew makes tokens good for 5 minutes before they are issued; use seconds \(long-leeway\)`
	})
	return err
}

func update(ctx context.Context, c *jwttemplate.Client, id string) error {
	params := &jwttemplate.UpdateParams{}
	lifetime := int64((30 * 24 * time.Hour).Seconds())
	params.Lifetime = &lifetime // want `token is good for 30 days`
	_, err := c.Update(ctx, id, params)
	return err
}

func sessionToken(ctx context.Context, id string) (string, error) {
	tok, err := session.CreateToken(ctx, &session.CreateTokenParams{
		ID:               id,
		TemplateName:     "cli",
		ExpiresInSeconds: seconds(24 * time.Hour), // want `token is good for 1 day`
	})
	if err != nil {
		return "", err
	}
	return tok.JWT, nil
}

func signIn(ctx context.Context, user string) (*clerk.SignInToken, error) {
	return signintoken.Create(ctx, &signintoken.CreateParams{UserID: clerk.String(user)}) // want `sign-in token without ExpiresInSeconds is good for 30 days, .* \(sign-in-token\)`
}

func signInForAWeek(ctx context.Context, user string) (*clerk.SignInToken, error) {
	params := signintoken.CreateParams{UserID: &user}
	params.ExpiresInSeconds = clerk.Int64(7 * 24 * 60 * 60) // want `sign-in token is good for 7 days, and whoever gets hold of it is the user; .* \(sign-in-token\)`
	return signintoken.Create(ctx, &params)
}

func impersonate(ctx context.Context, user string) (*clerk.ActorToken, error) {
	return actortoken.Create(ctx, &actortoken.CreateParams{
		UserID:                      clerk.String(user),
		ExpiresInSeconds:            clerk.Int64(600),
		SessionMaxDurationInSeconds: clerk.Int64(8 * 3600), // want `impersonation is possible for 8 hours; limit it to minutes \(actor-token\)`
	})
}
