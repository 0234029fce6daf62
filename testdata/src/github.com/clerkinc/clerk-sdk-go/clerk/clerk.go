// Package clerk declares the part of github.com/clerkinc/clerk-sdk-go/clerk that the fixtures use.
package clerk

import (
	"context"
	"encoding/json"
	"net/http"
	"time"

	"github.com/go-jose/go-jose/v3/jwt"
)

type Client interface {
	APIKey() string
	ActorTokens() *ActorTokenService
	Allowlists() *AllowlistsService
	Blocklists() *BlocklistsService
	Clients() *ClientsService
	DecodeToken(token string) (*TokenClaims, error)
	Do(req *http.Request, v interface{}) (*http.Response, error)
	Domains() *DomainsService
	EmailAddresses() *EmailAddressesService
	Emails() *EmailService
	Instances() *InstanceService
	Interstitial() ([]byte, error)
	JWKS() *JWKSService
	JWTTemplates() *JWTTemplatesService
	NewRequest(method string, url string, body ...interface{}) (*http.Request, error)
	Organizations() *OrganizationsService
	PhoneNumbers() *PhoneNumbersService
	ProxyChecks() *ProxyChecksService
	RedirectURLs() *RedirectURLsService
	SAMLConnections() *SAMLConnectionsService
	Sessions() *SessionsService
	Templates() *TemplatesService
	Users() *UsersService
	Verification() *VerificationService
	VerifyToken(token string, opts ...VerifyTokenOption) (*SessionClaims, error)
	Webhooks() *WebhooksService
}

type ClerkOption func(*client) error

type TokenClaims struct {
	jwt.Claims
	Extra map[string]interface{}
}

type CreateActorTokenParams struct {
	UserID                      string
	Actor                       json.RawMessage
	ExpiresInSeconds            *int
	SessionMaxDurationInSeconds *int
}

type SessionClaims struct {
	jwt.Claims
	SessionID                     string
	AuthorizedParty               string
	ActiveOrganizationID          string
	ActiveOrganizationSlug        string
	ActiveOrganizationRole        string
	ActiveOrganizationPermissions []string
	Actor                         json.RawMessage
}

type VerifyTokenOption func(*verifyTokenOptions) error

type CreateUserParams struct {
	EmailAddresses          []string
	PhoneNumbers            []string
	Web3Wallets             []string
	Username                *string
	Password                *string
	FirstName               *string
	LastName                *string
	ExternalID              *string
	UnsafeMetadata          *json.RawMessage
	PublicMetadata          *json.RawMessage
	PrivateMetadata         *json.RawMessage
	PasswordDigest          *string
	PasswordHasher          *string
	SkipPasswordRequirement *bool
	SkipPasswordChecks      *bool
	TOTPSecret              *string
	BackupCodes             []string
	CreatedAt               *string
}

type UpdateUser struct {
	FirstName              *string
	LastName               *string
	PrimaryEmailAddressID  *string
	PrimaryPhoneNumberID   *string
	PrimaryWeb3WalletID    *string
	Username               *string
	ProfileImageID         *string
	ProfileImage           *string
	Password               *string
	SkipPasswordChecks     *bool
	SignOutOfOtherSessions *bool
	ExternalID             *string
	PublicMetadata         interface{}
	PrivateMetadata        interface{}
	UnsafeMetadata         interface{}
	TOTPSecret             *string
	BackupCodes            []string
	CreatedAt              *string
}

type CreateUpdateJWTTemplate struct {
	Name             string
	Claims           map[string]interface{}
	Lifetime         *int
	AllowedClockSkew *int
	CustomSigningKey bool
	SigningAlgorithm *string
	SigningKey       *string
}

type JWTTemplatesService struct{}

func (JWTTemplatesService) Create(params *CreateUpdateJWTTemplate) (*JWTTemplate, error)

type UsersService struct{}

func (*UsersService) Create(params CreateUserParams) (*User, error)
func (*UsersService) Read(userId string) (*User, error)
func (*UsersService) Update(userId string, updateRequest *UpdateUser) (*User, error)

type CreateRedirectURLParams struct {
	URL string
}

type RedirectURLsService struct{}

func (*RedirectURLsService) Create(params CreateRedirectURLParams) (*RedirectURLResponse, error)

type CreateDomainParams struct {
	Name        string
	IsSatellite bool
	ProxyURL    *string
}

type UpdateDomainParams struct {
	Name     *string
	ProxyURL *string
}

type DomainsService struct{}

func (*DomainsService) Create(params CreateDomainParams) (*Domain, error)

type CreateProxyCheckParams struct {
	DomainID string
	ProxyURL string
}

type CreateOrganizationInvitationParams struct {
	EmailAddress   string
	InviterUserID  string
	OrganizationID string
	PublicMetadata json.RawMessage
	RedirectURL    string
	Role           string
}

type OrganizationsService struct{}

func (*OrganizationsService) CreateInvitation(params CreateOrganizationInvitationParams) (*OrganizationInvitation, error)

type CreateSAMLConnectionParams struct {
	Name             string
	Domain           string
	Provider         string
	IdpEntityID      *string
	IdpSsoURL        *string
	IdpCertificate   *string
	IdpMetadataURL   *string
	IdpMetadata      *string
	AttributeMapping *SAMLConnectionAttributeMapping
}

type UpdateSAMLConnectionParams struct {
	Name               *string
	Domain             *string
	IdpEntityID        *string
	IdpSsoURL          *string
	IdpCertificate     *string
	IdpMetadataURL     *string
	IdpMetadata        *string
	AttributeMapping   *SAMLConnectionAttributeMapping
	Active             *bool
	SyncUserAttributes *bool
	AllowSubdomains    *bool
	AllowIdpInitiated  *bool
}

type SAMLConnectionsService struct{}

func (SAMLConnectionsService) Create(params *CreateSAMLConnectionParams) (*SAMLConnection, error)

type UpdateInstanceParams struct {
	DevelopmentOrigin *string
}

type SessionsService struct{}

func (*SessionsService) Verify(sessionId string, token string) (*Session, error)

type ClientsService struct{}

func (*ClientsService) Verify(token string) (*ClientResponse, error)

type User struct {
	ID              string
	Username        *string
	PublicMetadata  interface{}
	PrivateMetadata interface{}
	UnsafeMetadata  interface{}
}

type ActorTokenService struct{}

type AllowlistsService struct{}

type BlocklistsService struct{}

type ClientResponse struct{}

type Domain struct{}

type EmailAddressesService struct{}

type EmailService struct{}

type InstanceService struct{}

type JWKSService struct{}

type JWTTemplate struct{}

type OrganizationInvitation struct{}

type PhoneNumbersService struct{}

type ProxyChecksService struct{}

type RedirectURLResponse struct{}

type SAMLConnection struct{}

type SAMLConnectionAttributeMapping struct{}

type Session struct{}

type TemplatesService struct{}

type VerificationService struct{}

type WebhooksService struct{}

type client struct{}

type verifyTokenOptions struct{}

func NewClient(token string, options ...ClerkOption) (Client, error)
func WithBaseURL(rawURL string) ClerkOption
func WithHTTPClient(httpClient *http.Client) ClerkOption
func WithJWTVerificationKey(key string) VerifyTokenOption
func WithSession(client Client) func(handler http.Handler) http.Handler
func WithSessionV2(client Client, verifyTokenOptions ...VerifyTokenOption) func(handler http.Handler) http.Handler
func RequireSessionV2(client Client, verifyTokenOptions ...VerifyTokenOption) func(handler http.Handler) http.Handler
func SessionFromContext(ctx context.Context) (*SessionClaims, bool)
func WithAuthorizedParty(parties ...string) VerifyTokenOption
func WithLeeway(leeway time.Duration) VerifyTokenOption
func WithSatelliteDomain(isSatellite bool) VerifyTokenOption
func WithProxyURL(proxyURL string) VerifyTokenOption
func WithCustomClaims(customClaims interface{}) VerifyTokenOption
func NewClientWithBaseUrl(token string, baseUrl string) (Client, error)
func NewClientWithCustomHTTP(token string, urlStr string, httpClient *http.Client) (Client, error)
