// Package saml configures single sign-on at addresses without TLS. An entity ID is an identifier that happens to be
// written as a URL: nobody connects to it, and it must be what the provider says it is.
package saml

import (
	"context"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/samlconnection"
)

func create(ctx context.Context) error {
	_, err := samlconnection.Create(ctx, &samlconnection.CreateParams{
		Name:        clerk.String("Example"),
		IdpEntityID: clerk.String("http://www.okta.com/exk7f2m9q4x8b1"),
		IdpSsoURL:   clerk.String("http://sso.example.com/saml/login"), // want `http.*\(plain-http\)`
	})
	return err
}

func update(ctx context.Context, id string) error {
	_, err := samlconnection.Update(ctx, id, &samlconnection.UpdateParams{
		IdpEntityID:    clerk.String("http://adfs.example.com/adfs/services/trust"),
		IdpMetadataURL: clerk.String("http://adfs.example.com/FederationMetadata.xml"), // want `http.*\(plain-http\)`
	})
	return err
}
