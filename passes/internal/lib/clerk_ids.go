package lib

import "slices"

// clerkV2IDs are the ids that the SDK puts into the paths of its requests, after the calls of JoinPath in its source.
// Ids that travel in a body or a query are left out: those are encoded.
var clerkV2IDs = slices.Concat(
	segments("actortoken", 1, "Revoke"),
	segments("allowlistidentifier", 1, "Delete"),
	segments("apikey", 1, "Get GetSecret Update Delete Revoke"),
	segments("billing", 1, "CancelSubscriptionItem ExtendFreeTrial"),
	segments("blocklistidentifier", 1, "Delete"),
	segments("client", 1, "Get"),
	segments("domain", 1, "Update Delete"),
	segments("emailaddress", 1, "Get Update Delete"),
	segments("invitation", 1, "Revoke"),
	segments("jwttemplate", 1, "Get Update Delete"),
	segments("m2m_token", 1, "Revoke"),
	segments("machine", 1, "Get GetSecretKey RotateSecretKey Update Delete"),
	segments("machinescope", 1, "CreateScope DeleteScope"),
	segments("machinescope", 2, "DeleteScope"),
	segments("oauthapplication", 1, "Get Update DeleteOAuthApplication RotateClientSecret"),
	segments("organization", 1, "Get GetWithParams Update UpdateMetadata ReplaceMetadata Delete UpdateLogo DeleteLogo"),
	segments("organizationdomain", 1, "Create List"),
	segments("organizationpermission", 1, "Get Update Delete"),
	segments("organizationrole", 1, "Get Update Delete AssignPermission RemovePermission"),
	segments("organizationrole", 2, "AssignPermission RemovePermission"),
	segments("phonenumber", 1, "Get Update Delete"),
	segments("redirecturl", 1, "Get Delete"),
	segments("roleset", 1, "Get Update Delete AddRoles RemoveRoles"),
	segments("samlconnection", 1, "Get Update Delete"),
	segments("session", 1, "Get"),
	segments("signintoken", 1, "Revoke"),
	segments("user", 1, `
		Get Update UpdateProfileImage DeleteProfileImage UpdateMetadata ReplaceMetadata Delete Ban Unban Lock Unlock
		ListOrganizationMemberships DeletePasskey DeleteWeb3Wallet DeleteTOTP DeleteBackupCode`),
	segments("user", 2, "DeletePasskey DeleteWeb3Wallet"),

	segmentFields("organizationdomain", "UpdateParams.OrganizationID UpdateParams.DomainID DeleteParams.OrganizationID DeleteParams.DomainID"),
	segmentFields("organizationinvitation", `
		CreateParams.OrganizationID ListParams.OrganizationID GetParams.OrganizationID GetParams.ID
		RevokeParams.OrganizationID RevokeParams.ID`),
	segmentFields("organizationmembership", `
		CreateParams.OrganizationID UpdateParams.OrganizationID UpdateParams.UserID DeleteParams.OrganizationID
		DeleteParams.UserID ListParams.OrganizationID`),
	segmentFields("session", "RevokeParams.ID CreateTokenParams.ID CreateTokenParams.TemplateName VerifyParams.ID"),
	segmentFields("user", `
		ListOAuthAccessTokensParams.ID ListOAuthAccessTokensParams.Provider DeleteMFAParams.ID
		ListOrganizationInvitationsParams.UserID DeleteExternalAccountParams.UserID DeleteExternalAccountParams.ID
		VerifyPasswordParams.UserID`),
)

// segments returns the rows of functions of an API of Clerk, and of the methods of the same names.
func segments(pkg string, arg int, names string) []Row {
	var rows []Row
	for name := range fields(names) {
		rows = append(rows,
			Row{Pkg: pkg, Sym: name, Role: PathSegment, Arg: arg},
			Row{Pkg: pkg, Sym: "(*Client)." + name, Role: PathSegment, Arg: arg})
	}
	return rows
}

func segmentFields(pkg, names string) []Row {
	var rows []Row
	for name := range fields(names) {
		rows = append(rows, Row{Pkg: pkg, Sym: name, Role: PathSegment})
	}
	return rows
}
