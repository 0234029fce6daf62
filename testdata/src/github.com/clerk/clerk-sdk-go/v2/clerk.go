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
	HTTPClient           *http.Client
	URL                  *string
	Key                  *string
	CustomRequestHeaders *CustomRequestHeaders
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
	Key       any
	KeyID     string
	Algorithm string
	Use       string
}

type JSONWebKeySet struct {
	APIResource
	Keys []*JSONWebKey
}

type APIParams struct{}

type ListParams struct {
	Limit  *int64
	Offset *int64
}

type Clock interface {
	Now() time.Time
}

type SessionClaims struct {
	RegisteredClaims
	Claims
	Custom any
}

func (*SessionClaims) HasPermission(permission string) bool
func (*SessionClaims) HasRole(role string) bool
func (*SessionClaims) NeedsReverification(policy SessionReverificationPolicy) bool
func (*SessionClaims) UnmarshalJSON(data []byte) error

type RegisteredClaims struct {
	Issuer    string
	Subject   string
	Audience  []string
	Expiry    *int64
	NotBefore *int64
	IssuedAt  *int64
	ID        string
}

func (*RegisteredClaims) UnmarshalJSON(data []byte) error
func (*RegisteredClaims) ValidateWithLeeway(expected time.Time, leeway time.Duration) error

type Claims struct {
	Version                       int
	SessionID                     string
	AuthorizedParty               string
	ActiveOrganizationID          string
	ActiveOrganizationSlug        string
	ActiveOrganizationRole        string
	ActiveOrganizationPermissions []string
	Actor                         json.RawMessage
	FactorVerificationAge         [2]int64
}

type UnverifiedToken struct {
	RegisteredClaims
	Extra map[string]any
	KeyID string
}

type User struct {
	APIResource
	ID                    string
	Username              *string
	FirstName             *string
	LastName              *string
	PrimaryEmailAddressID *string
	EmailAddresses        []*EmailAddress
	PublicMetadata        json.RawMessage
	PrivateMetadata       json.RawMessage
	UnsafeMetadata        json.RawMessage
	Banned                bool
}

type EmailAddress struct {
	APIResource
	ID           string
	EmailAddress string
}

type Organization struct {
	APIResource
	ID              string
	Name            string
	Slug            string
	PrivateMetadata json.RawMessage
}

type OrganizationMembership struct {
	APIResource
	ID              string
	Role            string
	PrivateMetadata json.RawMessage
}

type Session struct {
	APIResource
	ID     string
	UserID string
	Status string
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
	ID           string
	ClientID     string
	CallbackURL  string
	ClientSecret *string
}

type SessionReverificationPolicy struct {
	AfterMinutes int64
	Level        SessionReverificationLevel
}

type SessionReverificationLevel string

type APIKey struct {
	APIResource
}

type APIRequest struct{}

type APIResponse struct{}

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

type OAuthAccessToken struct {
	Provider    string
	Token       string
	TokenSecret *string
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
	Users      []*User
	TotalCount int64
}

type MachineWithScopedMachines struct {
	APIResource
	Machine
}

type Machine struct {
	APIResource
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
