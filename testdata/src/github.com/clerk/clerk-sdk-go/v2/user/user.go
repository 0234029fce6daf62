// Package user declares the part of github.com/clerk/clerk-sdk-go/v2/user that the fixtures use.
package user

import (
	"context"
	"encoding/json"

	clerk "github.com/clerk/clerk-sdk-go/v2"
)

type Client struct {
	Backend clerk.Backend
}

func (*Client) Ban(ctx context.Context, id string) (*clerk.User, error)
func (*Client) Count(ctx context.Context, params *ListParams) (*TotalCount, error)
func (*Client) Create(ctx context.Context, params *CreateParams) (*clerk.User, error)
func (*Client) CreateTOTP(ctx context.Context, userID string) (*clerk.TOTP, error)
func (*Client) Delete(ctx context.Context, id string) (*clerk.DeletedResource, error)
func (*Client) DeleteBackupCode(ctx context.Context, userID string) (*MultifactorAuthentication, error)
func (*Client) DeleteExternalAccount(ctx context.Context, params *DeleteExternalAccountParams) (*clerk.DeletedResource, error)
func (*Client) DeleteMFA(ctx context.Context, params *DeleteMFAParams) (*MultifactorAuthentication, error)
func (*Client) DeletePasskey(ctx context.Context, userID string, identificationID string) (*clerk.DeletedResource, error)
func (*Client) DeleteProfileImage(ctx context.Context, id string) (*clerk.User, error)
func (*Client) DeleteTOTP(ctx context.Context, userID string) (*MultifactorAuthentication, error)
func (*Client) DeleteWeb3Wallet(ctx context.Context, userID string, identificationID string) (*clerk.DeletedResource, error)
func (*Client) Get(ctx context.Context, id string) (*clerk.User, error)
func (*Client) List(ctx context.Context, params *ListParams) (*clerk.UserList, error)
func (*Client) ListOAuthAccessTokens(ctx context.Context, params *ListOAuthAccessTokensParams) (*clerk.OAuthAccessTokenList, error)
func (*Client) ListOrganizationInvitations(ctx context.Context, params *ListOrganizationInvitationsParams) (*clerk.OrganizationInvitationList, error)
func (*Client) ListOrganizationMemberships(ctx context.Context, id string, params *ListOrganizationMembershipsParams) (*clerk.OrganizationMembershipList, error)
func (*Client) Lock(ctx context.Context, id string) (*clerk.User, error)
func (*Client) ReplaceMetadata(ctx context.Context, id string, params *ReplaceMetadataParams) (*clerk.User, error)
func (*Client) Unban(ctx context.Context, id string) (*clerk.User, error)
func (*Client) Unlock(ctx context.Context, id string) (*clerk.User, error)
func (*Client) Update(ctx context.Context, id string, params *UpdateParams) (*clerk.User, error)
func (*Client) UpdateMetadata(ctx context.Context, id string, params *UpdateMetadataParams) (*clerk.User, error)
func (*Client) UpdateProfileImage(ctx context.Context, id string, params *UpdateProfileImageParams) (*clerk.User, error)
func (*Client) VerifyPassword(ctx context.Context, params *VerifyPasswordParams) (*VerifyPasswordResponse, error)

type CreateParams struct {
	clerk.APIParams
	EmailAddresses            *[]string
	PhoneNumbers              *[]string
	Web3Wallets               *[]string
	Username                  *string
	Password                  *string
	FirstName                 *string
	LastName                  *string
	ExternalID                *string
	UnsafeMetadata            *json.RawMessage
	PublicMetadata            *json.RawMessage
	PrivateMetadata           *json.RawMessage
	PasswordDigest            *string
	PasswordHasher            *string
	SkipPasswordRequirement   *bool
	SkipPasswordChecks        *bool
	TOTPSecret                *string
	BackupCodes               *[]string
	DeleteSelfEnabled         *bool
	CreateOrganizationEnabled *bool
	CreateOrganizationsLimit  *int
	LegalAcceptedAt           *string
	SkipLegalChecks           *bool
	CreatedAt                 *string
	Locale                    *string
}

type UpdateParams struct {
	clerk.APIParams
	FirstName                        *string
	LastName                         *string
	PrimaryEmailAddressID            *string
	NotifyPrimaryEmailAddressChanged *bool
	PrimaryPhoneNumberID             *string
	PrimaryWeb3WalletID              *string
	Username                         *string
	ProfileImageID                   *string
	ProfileImage                     *string
	Password                         *string
	PasswordDigest                   *string
	PasswordHasher                   *string
	SkipPasswordChecks               *bool
	SignOutOfOtherSessions           *bool
	ExternalID                       *string
	PublicMetadata                   *json.RawMessage
	PrivateMetadata                  *json.RawMessage
	UnsafeMetadata                   *json.RawMessage
	TOTPSecret                       *string
	BackupCodes                      *[]string
	DeleteSelfEnabled                *bool
	CreateOrganizationEnabled        *bool
	CreateOrganizationsLimit         *int
	LegalAcceptedAt                  *string
	SkipLegalChecks                  *bool
	CreatedAt                        *string
	Locale                           *string
}

type VerifyPasswordParams struct {
	clerk.APIParams
	UserID   string
	Password string
}

type VerifyPasswordResponse struct {
	clerk.APIResource
	Verified bool
}

type ListParams struct {
	clerk.APIParams
	clerk.ListParams
	OrderBy            *string
	Query              *string
	EmailAddressQuery  *string
	PhoneNumberQuery   *string
	UsernameQuery      *string
	NameQuery          *string
	Banned             *bool
	EmailAddresses     []string
	ExternalIDs        []string
	PhoneNumbers       []string
	Web3Wallets        []string
	Usernames          []string
	UserIDs            []string
	OrganizationIDs    []string
	LastActiveAtSince  *int64
	CreatedAtBefore    *int64
	CreatedAtAfter     *int64
	LastActiveAtBefore *int64
	LastActiveAtAfter  *int64
	LastSignInAtBefore *int64
	LastSignInAtAfter  *int64
}

type UpdateMetadataParams struct {
	clerk.APIParams
	PublicMetadata  *json.RawMessage
	PrivateMetadata *json.RawMessage
	UnsafeMetadata  *json.RawMessage
}

type DeleteExternalAccountParams struct {
	clerk.APIParams
	UserID string
	ID     string
}

type DeleteMFAParams struct {
	clerk.APIParams
	ID string
}

type ListOAuthAccessTokensParams struct {
	clerk.APIParams
	ID       string
	Provider string
}

type ListOrganizationInvitationsParams struct {
	clerk.APIParams
	clerk.ListParams
	UserID string
}

type ListOrganizationMembershipsParams struct {
	clerk.APIParams
	clerk.ListParams
}

type MultifactorAuthentication struct {
	clerk.APIResource
}

type ReplaceMetadataParams struct {
	clerk.APIParams
}

type TotalCount struct {
	clerk.APIResource
}

type UpdateProfileImageParams struct {
	clerk.APIParams
}

func NewClient(config *clerk.ClientConfig) *Client
func Create(ctx context.Context, params *CreateParams) (*clerk.User, error)
func Get(ctx context.Context, id string) (*clerk.User, error)
func Update(ctx context.Context, id string, params *UpdateParams) (*clerk.User, error)
func Delete(ctx context.Context, id string) (*clerk.DeletedResource, error)
func List(ctx context.Context, params *ListParams) (*clerk.UserList, error)
func VerifyPassword(ctx context.Context, params *VerifyPasswordParams) (*VerifyPasswordResponse, error)
func UpdateMetadata(ctx context.Context, id string, params *UpdateMetadataParams) (*clerk.User, error)
func Ban(ctx context.Context, id string) (*clerk.User, error)
func CreateTOTP(ctx context.Context, userID string) (*clerk.TOTP, error)

func ReplaceMetadata(ctx context.Context, id string, params *ReplaceMetadataParams) (*clerk.User, error)
func UpdateProfileImage(ctx context.Context, id string, params *UpdateProfileImageParams) (*clerk.User, error)
func DeleteProfileImage(ctx context.Context, id string) (*clerk.User, error)
func Unban(ctx context.Context, id string) (*clerk.User, error)
func Lock(ctx context.Context, id string) (*clerk.User, error)
func Unlock(ctx context.Context, id string) (*clerk.User, error)
func DeleteMFA(ctx context.Context, params *DeleteMFAParams) (*MultifactorAuthentication, error)
func DeleteTOTP(ctx context.Context, userID string) (*MultifactorAuthentication, error)
func DeleteBackupCode(ctx context.Context, userID string) (*MultifactorAuthentication, error)
func DeletePasskey(ctx context.Context, userID string, identificationID string) (*clerk.DeletedResource, error)
func DeleteWeb3Wallet(ctx context.Context, userID string, identificationID string) (*clerk.DeletedResource, error)
func DeleteExternalAccount(ctx context.Context, params *DeleteExternalAccountParams) (*clerk.DeletedResource, error)
func ListOAuthAccessTokens(ctx context.Context, params *ListOAuthAccessTokensParams) (*clerk.OAuthAccessTokenList, error)
func Count(ctx context.Context, params *ListParams) (*TotalCount, error)
func ListOrganizationMemberships(ctx context.Context, id string, params *ListOrganizationMembershipsParams) (*clerk.OrganizationMembershipList, error)
func ListOrganizationInvitations(ctx context.Context, params *ListOrganizationInvitationsParams) (*clerk.OrganizationInvitationList, error)
