// Package sso sets up how the employees of a customer sign in: by their own identity provider, at their own domain.
package sso

import (
	"context"
	"encoding/json"
	"encoding/xml"
	"errors"
	"fmt"
	"net/url"
	"regexp"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/domain"
	"github.com/clerk/clerk-sdk-go/v2/jwttemplate"
	"github.com/clerk/clerk-sdk-go/v2/samlconnection"
)

// Namespaces of SAML documents.
const (
	metadataNS  = "urn:oasis:names:tc:SAML:2.0:metadata"
	signatureNS = "http://www.w3.org/2000/09/xmldsig#"
	claimsNS    = "http://schemas.xmlsoap.org/ws/2005/05/identity/claims/"
)

// identityHub is Harborline's own identity provider, for customers that have none. Its name is not an address.
const (
	identityHub      = "http://www.identity-hub.com/exk1fcia6d6EMsf331d8"
	identityHubLogin = "http://login.identity-hub.com/sso" // want insecureurl/plain-http "http"
)

// ErrBadRequest is returned for what a customer has filled in wrongly.
var ErrBadRequest = errors.New("invalid connection")

var domainPattern = regexp.MustCompile(`^([a-z0-9-]+\.)+[a-z]{2,}$`)

// A Connection is a customer's identity provider.
type Connection struct {
	OrgID    string
	Name     string
	Domain   string
	Metadata string
}

// Service manages connections.
type Service struct{}

// New returns a service on the default Clerk instance.
func New() *Service { return &Service{} }

// Connect creates the SAML connection of an organization.
func (*Service) Connect(ctx context.Context, conn Connection) (string, error) {
	if !domainPattern.MatchString(conn.Domain) {
		return "", fmt.Errorf("%w: domain", ErrBadRequest)
	}
	saml, err := samlconnection.Create(ctx, &samlconnection.CreateParams{
		Name:           clerk.String(conn.Name),
		OrganizationID: clerk.String(conn.OrgID),
		Domain:         clerk.String(conn.Domain),
		Provider:       clerk.String("saml_custom"),
		IdpMetadataURL: clerk.String(conn.Metadata),
		AttributeMapping: &samlconnection.AttributeMappingParams{
			UserID:       claimsNS + "nameidentifier",
			EmailAddress: claimsNS + "emailaddress",
			FirstName:    claimsNS + "givenname",
			LastName:     claimsNS + "surname",
		},
	})
	if err != nil {
		return "", fmt.Errorf("create connection: %w", err)
	}
	return saml.ID, nil
}

// ConnectHub lets an organization without identity provider use the hub.
func (*Service) ConnectHub(ctx context.Context, orgID, tenant string) (string, error) {
	saml, err := samlconnection.Create(ctx, &samlconnection.CreateParams{
		Name:           clerk.String("Identity hub"),
		OrganizationID: clerk.String(orgID),
		Domain:         clerk.String(tenant + ".identity-hub.com"),
		Provider:       clerk.String("saml_custom"),
		IdpEntityID:    clerk.String(identityHub),
		IdpSsoURL:      clerk.String(identityHubLogin),
		IdpMetadataURL: clerk.String(fmt.Sprintf("http://login.identity-hub.com/%s/metadata", url.PathEscape(tenant))), // want insecureurl/plain-http "http"
	})
	if err != nil {
		return "", fmt.Errorf("create hub connection: %w", err)
	}
	return saml.ID, nil
}

// AddSatellite lets the portal run at a customer's own host.
func (*Service) AddSatellite(ctx context.Context, host string) error {
	if !domainPattern.MatchString(host) {
		return fmt.Errorf("%w: host", ErrBadRequest)
	}
	_, err := domain.Create(ctx, &domain.CreateParams{
		Name:        clerk.String(host),
		IsSatellite: clerk.Bool(true),
		ProxyURL:    clerk.String("http://accounts.harborline-freight.com/__clerk/" + host), // want insecureurl/plain-http "http"
	})
	if err != nil {
		return fmt.Errorf("add satellite: %w", err)
	}
	return nil
}

// CreateReportTemplate makes Clerk mint the tokens that the hub's reports accept. The hub knows HS256 only.
func (*Service) CreateReportTemplate(ctx context.Context) error {
	claims, err := json.Marshal(map[string]any{"aud": "identity-hub-reports", "org": "{{org.id}}"})
	if err != nil {
		return err
	}
	_, err = jwttemplate.Create(ctx, &jwttemplate.CreateParams{
		Name:             clerk.String("hub-reports"),
		Claims:           claims,
		Lifetime:         clerk.Int64(7 * 24 * 60 * 60), // want longlivedtoken/clerk-lifetime "7 days"
		CustomSigningKey: clerk.Bool(true),
		SigningAlgorithm: clerk.String("HS256"),                            // want weakalg/symmetric-template "HS256"
		SigningKey:       clerk.String("no79aAUzb8Y7Ylbuq3682gLZDPKa4tNP"), // want hardcodedsecret/jwt-key "token|sign"
	})
	if err != nil {
		return fmt.Errorf("create report template: %w", err)
	}
	return nil
}

// ServiceProvider is the part of our metadata that customers upload to their identity provider.
type ServiceProvider struct {
	XMLName  xml.Name `xml:"urn:oasis:names:tc:SAML:2.0:metadata EntityDescriptor"`
	Space    string   `xml:"xmlns:md,attr"`
	Sig      string   `xml:"xmlns:ds,attr"`
	EntityID string   `xml:"entityID,attr"`
}

// Metadata returns our metadata as XML.
func Metadata(entityID string) ([]byte, error) {
	return xml.MarshalIndent(ServiceProvider{Space: metadataNS, Sig: signatureNS, EntityID: entityID}, "", "  ")
}
