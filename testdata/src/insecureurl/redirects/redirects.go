// Package redirects sends browsers to plain HTTP with a ticket, a code or an invitation in the URL.
package redirects

import (
	"context"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/invitation"
	"github.com/clerk/clerk-sdk-go/v2/oauthapplication"
	"github.com/clerk/clerk-sdk-go/v2/organizationinvitation"
	"github.com/clerk/clerk-sdk-go/v2/redirecturl"
)

func redirectURL(ctx context.Context) error {
	_, err := redirecturl.Create(ctx, &redirecturl.CreateParams{
		URL: clerk.String("http://app.example.com/sso-callback"), // want `http.*\(plain-http\)`
	})
	return err
}

func invite(ctx context.Context, email string) error {
	_, err := invitation.Create(ctx, &invitation.CreateParams{
		EmailAddress: email,
		RedirectURL:  clerk.String("http://app.example.com/accept"), // want `http.*\(plain-http\)`
	})
	return err
}

func inviteToOrganization(ctx context.Context, org, email string) error {
	params := &organizationinvitation.CreateParams{OrganizationID: org, EmailAddress: &email}
	params.RedirectURL = clerk.String("http://app.example.com/join") // want `http.*\(plain-http\)`
	_, err := organizationinvitation.Create(ctx, params)
	return err
}

func application(ctx context.Context) error {
	_, err := oauthapplication.Create(ctx, &oauthapplication.CreateParams{
		Name:        "Reports",
		CallbackURL: "http://reports.example.com/oauth/callback", // want `http.*\(plain-http\)`
		Scopes:      "profile email",
	})
	return err
}

func renamed(ctx context.Context, id string) error {
	_, err := oauthapplication.Update(ctx, id, &oauthapplication.UpdateParams{
		CallbackURL: clerk.String(callbackURL), // the constant stands in urls.go
	})
	return err
}
