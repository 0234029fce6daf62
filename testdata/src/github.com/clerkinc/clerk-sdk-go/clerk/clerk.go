// Package clerk declares the part of github.com/clerkinc/clerk-sdk-go/clerk that the fixtures use.
package clerk

import (
	"context"
	"encoding/json"
	"net/http"
	"time"

	"github.com/go-jose/go-jose/v3/jwt"
)

const (
	ActiveSession = iota
	ActiveSessionClaims
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

type SessionClaims struct {
	jwt.Claims
	ActiveOrganizationID          string
	ActiveOrganizationPermissions []string
	ActiveOrganizationRole        string
	ActiveOrganizationSlug        string
	Actor                         json.RawMessage
	AuthorizedParty               string
	SessionID                     string
}

func (*SessionClaims) HasRole(role string) bool
func (*SessionClaims) HasPermission(permission string) bool

type VerifyTokenOption func(*verifyTokenOptions) error

type CreateUserParams struct {
	BackupCodes             []string
	CreatedAt               *string
	EmailAddresses          []string
	ExternalID              *string
	FirstName               *string
	LastName                *string
	Password                *string
	PasswordDigest          *string
	PasswordHasher          *string
	PhoneNumbers            []string
	PrivateMetadata         *json.RawMessage
	PublicMetadata          *json.RawMessage
	SkipPasswordChecks      *bool
	SkipPasswordRequirement *bool
	TOTPSecret              *string
	UnsafeMetadata          *json.RawMessage
	Username                *string
	Web3Wallets             []string
}

type UpdateUser struct {
	BackupCodes            []string
	CreatedAt              *string
	ExternalID             *string
	FirstName              *string
	LastName               *string
	Password               *string
	PrimaryEmailAddressID  *string
	PrimaryPhoneNumberID   *string
	PrimaryWeb3WalletID    *string
	PrivateMetadata        interface{}
	ProfileImage           *string
	ProfileImageID         *string
	PublicMetadata         interface{}
	SignOutOfOtherSessions *bool
	SkipPasswordChecks     *bool
	TOTPSecret             *string
	UnsafeMetadata         interface{}
	Username               *string
}

type CreateUpdateJWTTemplate struct {
	AllowedClockSkew *int
	Claims           map[string]interface{}
	CustomSigningKey bool
	Lifetime         *int
	Name             string
	SigningAlgorithm *string
	SigningKey       *string
}

type JWTTemplatesService struct {
}

func (JWTTemplatesService) Create(params *CreateUpdateJWTTemplate) (*JWTTemplate, error)
func (JWTTemplatesService) Update(id string, params *CreateUpdateJWTTemplate) (*JWTTemplate, error)
func (JWTTemplatesService) Delete(id string) (*DeleteResponse, error)

type UsersService struct {
}

func (*UsersService) Create(params CreateUserParams) (*User, error)
func (*UsersService) Read(userId string) (*User, error)
func (*UsersService) Update(userId string, updateRequest *UpdateUser) (*User, error)
func (*UsersService) UpdateMetadata(userId string, updateMetadataRequest *UpdateUserMetadata) (*User, error)
func (*UsersService) Delete(userId string) (*DeleteResponse, error)
func (*UsersService) DisableMFA(userID string) (*UserDisableMFAResponse, error)
func (*UsersService) Ban(userID string) (*User, error)
func (*UsersService) Unban(userID string) (*User, error)
func (*UsersService) Lock(userID string) (*User, error)
func (*UsersService) Unlock(userID string) (*User, error)
func (*UsersService) ListOAuthAccessTokens(userID string, provider string) ([]*UserOAuthAccessToken, error)
func (*UsersService) ListAll(params ListAllUsersParams) ([]User, error)
func (*UsersService) Count(params ListAllUsersParams) (*UserCount, error)
func (*UsersService) ListMemberships(params ListMembershipsParams) (*ListOrganizationMembershipsResponse, error)

type CreateRedirectURLParams struct {
	URL string
}

type RedirectURLsService struct {
}

func (*RedirectURLsService) Create(params CreateRedirectURLParams) (*RedirectURLResponse, error)
func (*RedirectURLsService) Delete(redirectURLID string) (*DeleteResponse, error)

type CreateDomainParams struct {
	IsSatellite bool
	Name        string
	ProxyURL    *string
}

type UpdateDomainParams struct {
	Name     *string
	ProxyURL *string
}

type DomainsService struct {
}

func (*DomainsService) Create(params CreateDomainParams) (*Domain, error)
func (*DomainsService) Update(domainID string, params UpdateDomainParams) (*Domain, error)
func (*DomainsService) Delete(domainID string) (*DeleteResponse, error)

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

type OrganizationsService struct {
}

func (*OrganizationsService) CreateInvitation(params CreateOrganizationInvitationParams) (*OrganizationInvitation, error)
func (*OrganizationsService) Create(params CreateOrganizationParams) (*Organization, error)
func (*OrganizationsService) Update(organizationID string, params UpdateOrganizationParams) (*Organization, error)
func (*OrganizationsService) UpdateMetadata(organizationID string, params UpdateOrganizationMetadataParams) (*Organization, error)
func (*OrganizationsService) UpdateLogo(organizationID string, params UpdateOrganizationLogoParams) (*Organization, error)
func (*OrganizationsService) DeleteLogo(organizationID string) (*Organization, error)
func (*OrganizationsService) Delete(organizationID string) (*DeleteResponse, error)
func (*OrganizationsService) CreateMembership(organizationID string, params CreateOrganizationMembershipParams) (*OrganizationMembership, error)
func (*OrganizationsService) UpdateMembership(organizationID string, params UpdateOrganizationMembershipParams) (*OrganizationMembership, error)
func (*OrganizationsService) DeleteMembership(organizationID string, userID string) (*OrganizationMembership, error)
func (*OrganizationsService) Read(organizationIDOrSlug string) (*Organization, error)
func (*OrganizationsService) ListAll(params ListAllOrganizationsParams) (*OrganizationsResponse, error)
func (*OrganizationsService) ListMemberships(params ListOrganizationMembershipsParams) (*ListOrganizationMembershipsResponse, error)

type CreateSAMLConnectionParams struct {
	AttributeMapping *SAMLConnectionAttributeMapping
	Domain           string
	IdpCertificate   *string
	IdpEntityID      *string
	IdpMetadata      *string
	IdpMetadataURL   *string
	IdpSsoURL        *string
	Name             string
	Provider         string
}

type UpdateSAMLConnectionParams struct {
	Active             *bool
	AllowIdpInitiated  *bool
	AllowSubdomains    *bool
	AttributeMapping   *SAMLConnectionAttributeMapping
	Domain             *string
	IdpCertificate     *string
	IdpEntityID        *string
	IdpMetadata        *string
	IdpMetadataURL     *string
	IdpSsoURL          *string
	Name               *string
	SyncUserAttributes *bool
}

type SAMLConnectionsService struct {
}

func (SAMLConnectionsService) Create(params *CreateSAMLConnectionParams) (*SAMLConnection, error)
func (SAMLConnectionsService) Update(id string, params *UpdateSAMLConnectionParams) (*SAMLConnection, error)
func (SAMLConnectionsService) Delete(id string) (*DeleteResponse, error)

type UpdateInstanceParams struct {
	DevelopmentOrigin *string
}

type SessionsService struct {
}

func (*SessionsService) Verify(sessionId string, token string) (*Session, error)
func (*SessionsService) Revoke(sessionId string) (*Session, error)
func (*SessionsService) CreateTokenFromTemplate(sessionID string, templateSlug string) (*SessionToken, error)
func (*SessionsService) Read(sessionId string) (*Session, error)
func (*SessionsService) ListAll() ([]Session, error)
func (*SessionsService) ListAllWithFiltering(params ListAllSessionsParams) ([]Session, error)

type ClientsService struct {
}

func (*ClientsService) Verify(token string) (*ClientResponse, error)
func (*ClientsService) Read(clientId string) (*ClientResponse, error)
func (*ClientsService) ListAll() ([]ClientResponse, error)

type User struct {
	ID              string
	PrivateMetadata interface{}
	PublicMetadata  interface{}
	UnsafeMetadata  interface{}
	Username        *string
}

type ActorTokenService struct {
}

func (*ActorTokenService) Create(params CreateActorTokenParams) (*ActorTokenResponse, error)
func (*ActorTokenService) Revoke(actorTokenID string) (*ActorTokenResponse, error)

type AllowlistsService struct {
}

func (*AllowlistsService) CreateIdentifier(params CreateAllowlistIdentifierParams) (*AllowlistIdentifierResponse, error)
func (*AllowlistsService) DeleteIdentifier(identifierID string) (*DeleteResponse, error)

type BlocklistsService struct {
}

func (*BlocklistsService) CreateIdentifier(params CreateBlocklistIdentifierParams) (*BlocklistIdentifierResponse, error)
func (*BlocklistsService) DeleteIdentifier(identifierID string) (*DeleteResponse, error)

type ClientResponse struct {
}

type Domain struct {
}

type EmailAddressesService struct {
}

func (*EmailAddressesService) Create(params CreateEmailAddressParams) (*EmailAddress, error)
func (*EmailAddressesService) Update(emailAddressID string, params UpdateEmailAddressParams) (*EmailAddress, error)
func (*EmailAddressesService) Delete(emailAddressID string) (*DeleteResponse, error)
func (*EmailAddressesService) Read(emailAddressID string) (*EmailAddress, error)

type EmailService struct {
}

func (*EmailService) Create(email Email) (*EmailResponse, error)

type InstanceService struct {
}

func (*InstanceService) Update(params UpdateInstanceParams) error
func (*InstanceService) UpdateRestrictions(params UpdateRestrictionsParams) (*InstanceRestrictionsResponse, error)
func (*InstanceService) UpdateOrganizationSettings(params UpdateOrganizationSettingsParams) (*OrganizationSettingsResponse, error)
func (*InstanceService) UpdateHomeURL(params UpdateHomeURLParams) error

type JWKSService struct {
}

type JWTTemplate struct {
}

type OrganizationInvitation struct {
}

type PhoneNumbersService struct {
}

func (*PhoneNumbersService) Create(params CreatePhoneNumberParams) (*PhoneNumber, error)
func (*PhoneNumbersService) Update(phoneNumberID string, params UpdatePhoneNumberParams) (*PhoneNumber, error)
func (*PhoneNumbersService) Delete(phoneNumberID string) (*DeleteResponse, error)
func (*PhoneNumbersService) Read(phoneNumberID string) (*PhoneNumber, error)

type ProxyChecksService struct {
}

type RedirectURLResponse struct {
}

type SAMLConnection struct {
}

type SAMLConnectionAttributeMapping struct {
}

type Session struct {
}

type TemplatesService struct {
}

func (*TemplatesService) Upsert(templateType string, slug string, upsertTemplateRequest *UpsertTemplateRequest) (*TemplateExtended, error)
func (*TemplatesService) Revert(templateType string, slug string) (*TemplateExtended, error)
func (*TemplatesService) Delete(templateType string, slug string) (*DeleteResponse, error)
func (*TemplatesService) ToggleDelivery(templateType string, slug string, toggleDeliveryTemplateRequest *ToggleDeliveryTemplateRequest) (*TemplateExtended, error)

type VerificationService struct {
}

func (*VerificationService) Verify(req *http.Request) (*Session, error)

type WebhooksService struct {
}

type client struct {
}

type verifyTokenOptions struct {
}

type UpdateUserMetadata struct {
}

type DeleteResponse struct {
}

type UserDisableMFAResponse struct {
}

type UserOAuthAccessToken struct {
}

type ListAllUsersParams struct {
}

type UserCount struct {
}

type ListMembershipsParams struct {
	UserID string
}

type ListOrganizationMembershipsResponse struct {
}

type CreateEmailAddressParams struct {
	UserID string
}

type EmailAddress struct {
}

type UpdateEmailAddressParams struct {
}

type CreatePhoneNumberParams struct {
	UserID string
}

type PhoneNumber struct {
}

type UpdatePhoneNumberParams struct {
}

type SessionToken struct {
}

type ListAllSessionsParams struct {
}

type CreateActorTokenParams struct {
	Actor                       json.RawMessage
	ExpiresInSeconds            *int
	SessionMaxDurationInSeconds *int
	UserID                      string
}

type ActorTokenResponse struct {
}

type Email struct {
}

type EmailResponse struct {
	Email
}

type CreateOrganizationParams struct {
}

type Organization struct {
	ID   string
	Name string
}

type UpdateOrganizationParams struct {
}

type UpdateOrganizationMetadataParams struct {
}

type UpdateOrganizationLogoParams struct {
}

type CreateOrganizationMembershipParams struct {
}

type OrganizationMembership struct {
}

type UpdateOrganizationMembershipParams struct {
}

type ListAllOrganizationsParams struct {
}

type OrganizationsResponse struct {
}

type ListOrganizationMembershipsParams struct {
	OrganizationID string
}

type UpdateRestrictionsParams struct {
}

type InstanceRestrictionsResponse struct {
}

type UpdateOrganizationSettingsParams struct {
}

type OrganizationSettingsResponse struct {
}

type UpdateHomeURLParams struct {
}

type CreateAllowlistIdentifierParams struct {
}

type AllowlistIdentifierResponse struct {
}

type CreateBlocklistIdentifierParams struct {
}

type BlocklistIdentifierResponse struct {
}

type UpsertTemplateRequest struct {
}

type Template struct {
}

type TemplateExtended struct {
	*Template
}

type ToggleDeliveryTemplateRequest struct {
}

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
