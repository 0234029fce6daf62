// Package clerk declares the part of github.com/clerk/clerk-sdk-go/v2 that the fixtures use.
package clerk

import (
	"context"
	"encoding/json"
	"net/http"
	"time"
)

const APIURL string = "https://api.clerk.com/v1"

type APIResource struct {
	Response *APIResponse
}

func (*APIResource) Read(response *APIResponse)

type BackendConfig struct {
	CustomRequestHeaders *CustomRequestHeaders
	HTTPClient           *http.Client
	Key                  *string
	URL                  *string
}

type ClientConfig struct {
	BackendConfig
}

type CustomRequestHeaders struct {
	Application string
}

type Backend interface {
	Call(context.Context, *APIRequest, ResponseReader) error
}

type JSONWebKey struct {
	APIResource
	Algorithm string
	Key       any
	KeyID     string
	Use       string
}

type JSONWebKeySet struct {
	APIResource
	Keys []*JSONWebKey
}

type APIParams struct {
}

type ListParams struct {
	Limit  *int64
	Offset *int64
}

type Clock interface {
	Now() time.Time
}

type SessionClaims struct {
	Claims
	RegisteredClaims
	Custom any
}

func (*SessionClaims) HasPermission(permission string) bool
func (*SessionClaims) HasRole(role string) bool
func (*SessionClaims) NeedsReverification(policy SessionReverificationPolicy) bool
func (*SessionClaims) UnmarshalJSON(data []byte) error

type RegisteredClaims struct {
	Audience  []string
	Expiry    *int64
	ID        string
	IssuedAt  *int64
	Issuer    string
	NotBefore *int64
	Subject   string
}

func (*RegisteredClaims) UnmarshalJSON(data []byte) error
func (*RegisteredClaims) ValidateWithLeeway(expected time.Time, leeway time.Duration) error

type Claims struct {
	ActiveOrganizationID          string
	ActiveOrganizationPermissions []string
	ActiveOrganizationRole        string
	ActiveOrganizationSlug        string
	Actor                         json.RawMessage
	AuthorizedParty               string
	FactorVerificationAge         [2]int64
	SessionID                     string
	Version                       int
}

type UnverifiedToken struct {
	RegisteredClaims
	Extra map[string]any
	KeyID string
}

type User struct {
	APIResource
	Banned                bool
	EmailAddresses        []*EmailAddress
	FirstName             *string
	ID                    string
	LastName              *string
	PrimaryEmailAddressID *string
	PrivateMetadata       json.RawMessage
	PublicMetadata        json.RawMessage
	UnsafeMetadata        json.RawMessage
	Username              *string
}

type Organization struct {
	APIResource
	ID              string
	Name            string
	PrivateMetadata json.RawMessage
	Slug            string
}

type OrganizationMembership struct {
	APIResource
	ID              string
	PrivateMetadata json.RawMessage
	Role            string
}

type Session struct {
	APIResource
	ID     string
	Status string
	UserID string
}

type SignInToken struct {
	APIResource
	ID    string
	Token string
	URL   *string
}

type ActorToken struct {
	APIResource
	ID    string
	Token string
	URL   *string
}

type APIKeyWithSecret struct {
	APIKey
	Secret string
}

type MachineSecretKey struct {
	APIResource
	Secret string
}

type SessionToken struct {
	APIResource
	JWT string
}

type DeletedResource struct {
	APIResource
	ID string
}

type TestingToken struct {
	APIResource
	Token string
}

type M2MTokenWithToken struct {
	M2MToken
	Token string
}

type OAuthApplication struct {
	APIResource
	CallbackURL  string
	ClientID     string
	ClientSecret *string
	ID           string
}

type SessionReverificationPolicy struct {
	AfterMinutes int64
	Level        SessionReverificationLevel
}

type SessionReverificationLevel string

type APIKey struct {
	APIResource
}

type APIRequest struct {
}

type APIResponse struct {
}

type Client struct {
	APIResource
}

type Domain struct {
	APIResource
}

type InstanceRestrictions struct {
	APIResource
}

type Invitation struct {
	APIResource
}

type JWTTemplate struct {
	APIResource
}

type M2MToken struct {
	APIResource
}

type MachineWithScopedMachinesAndSecretKey struct {
	APIResource
	MachineWithScopedMachines
	SecretKey string
}

type OAuthAccessTokenList struct {
	APIResource
	OAuthAccessTokens []*OAuthAccessToken
	TotalCount        int64
}

type OrganizationInvitation struct {
	APIResource
	ID              string
	PrivateMetadata json.RawMessage
}

type OrganizationInvitationList struct {
	APIResource
}

type OrganizationMembershipList struct {
	APIResource
	OrganizationMemberships []*OrganizationMembership
	TotalCount              int64
}

type ProxyCheck struct {
	APIResource
}

type RedirectURL struct {
	APIResource
}

type ResponseReader interface {
	Read(*APIResponse)
}

type SAMLConnection struct {
	APIResource
}

type TOTP struct {
	APIResource
}

type UserList struct {
	APIResource
	TotalCount int64
	Users      []*User
}

type MachineWithScopedMachines struct {
	APIResource
	Machine
}

type Machine struct {
	APIResource
}

type EmailAddress struct {
	APIResource
	EmailAddress string
	ID           string
	Verification *Verification
}

type PhoneNumber struct {
	APIResource
}

type SessionList struct {
	APIResource
}

type ClientList struct {
	APIResource
}

type OrganizationList struct {
	APIResource
}

type OrganizationDomain struct {
	APIResource
}

type OrganizationDomainList struct {
	APIResource
}

type OrganizationRole struct {
	APIResource
}

type OrganizationRoleList struct {
	APIResource
}

type OrganizationPermission struct {
	APIResource
}

type OrganizationPermissionList struct {
	APIResource
}

type RoleSet struct {
	APIResource
}

type RoleSetList struct {
	APIResource
}

type Invitations struct {
	APIResource
}

type InvitationList struct {
	APIResource
}

type WaitlistEntry struct {
	APIResource
}

type WaitlistEntries struct {
	APIResource
}

type WaitlistEntriesList struct {
	APIResource
}

type AllowlistIdentifier struct {
	APIResource
}

type AllowlistIdentifierList struct {
	APIResource
}

type BlocklistIdentifier struct {
	APIResource
}

type BlocklistIdentifierList struct {
	APIResource
}

type OrganizationSettings struct {
	APIResource
}

type JWTTemplateList struct {
	APIResource
}

type DomainList struct {
	APIResource
}

type RedirectURLList struct {
	APIResource
}

type SAMLConnectionList struct {
	APIResource
}

type Template struct {
	APIResource
}

type TemplateList struct {
	APIResource
}

type TemplatePreview struct {
	APIResource
}

type SvixWebhook struct {
	APIResource
}

type OAuthApplicationList struct {
	APIResource
}

type MachineList struct {
	APIResource
}

type MachineScope struct {
	APIResource
}

type DeletedMachineScope struct {
	APIResource
}

type M2MTokenList struct {
	APIResource
}

type APIKeyList struct {
	APIResource
}

type SubscriptionItem struct {
	APIResource
}

type SubscriptionItemList struct {
	APIResource
}

type Verification struct {
	Status string
}

func NewBackend(config *BackendConfig) Backend
func GetBackend() Backend
func SetBackend(b Backend)
func SetKey(key string)
func String(v string) *string
func Int64(v int64) *int64
func Bool(v bool) *bool
func JSONRawMessage(v json.RawMessage) *json.RawMessage
func JSONWebKeyFromPEM(key string) (*JSONWebKey, error)
func NewClock() Clock
func SessionClaimsFromContext(ctx context.Context) (*SessionClaims, bool)
func ContextWithSessionClaims(ctx context.Context, value any) context.Context

type OAuthAccessToken struct {
	Provider    string
	Token       string
	TokenSecret *string
}
