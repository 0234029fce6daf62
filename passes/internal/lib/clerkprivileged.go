package lib

import "slices"

// The calls of Clerk's SDK that must not be reachable for everyone. Each API is a package of functions with a Client
// that has the same ones as methods.
var clerkV2Privileged = slices.Concat(
	privileged("user", MutatesOpenly, 1, "Create"),
	privileged("user", Mutates, 1, `
		Update UpdateMetadata ReplaceMetadata UpdateProfileImage DeleteProfileImage Delete Ban Unban Lock Unlock
		DeleteMFA DeleteTOTP DeleteBackupCode DeletePasskey DeleteWeb3Wallet DeleteExternalAccount`),
	privileged("user", MintsCredential, 1, "ListOAuthAccessTokens"),
	privileged("user", ReadsSensitive, 1, "Get List Count ListOrganizationMemberships ListOrganizationInvitations VerifyPassword"),
	privileged("emailaddress", Mutates, 1, "Create Update Delete"),
	privileged("emailaddress", ReadsSensitive, 1, "Get"),
	privileged("phonenumber", Mutates, 1, "Create Update Delete"),
	privileged("phonenumber", ReadsSensitive, 1, "Get"),
	privileged("session", Mutates, 1, "Revoke"),
	privileged("session", MintsCredential, 1, "Create CreateToken"),
	privileged("session", ReadsSensitive, 1, "Get List"),
	privileged("client", ReadsSensitive, 1, "Get List"),
	privileged("signintoken", Mutates, 1, "Revoke"),
	privileged("signintoken", MintsCredential, 1, "Create"),
	privileged("actortoken", Mutates, 1, "Revoke"),
	privileged("actortoken", MintsCredential, 1, "Create"),
	privileged("testingtoken", MintsCredential, 0, "Create"),

	privileged("organization", MutatesOpenly, 1, "Create"),
	privileged("organization", Mutates, 1, "Update UpdateMetadata ReplaceMetadata UpdateLogo DeleteLogo Delete"),
	privileged("organization", ReadsSensitive, 1, "Get GetWithParams List"),
	privileged("organizationmembership", Mutates, 1, "Create Update Delete"),
	privileged("organizationmembership", ReadsSensitive, 1, "List"),
	privileged("organizationinvitation", Mutates, 1, "Create Revoke"),
	privileged("organizationinvitation", ReadsSensitive, 1, "Get List ListFromInstance"),
	privileged("organizationdomain", Mutates, 1, "Create Update Delete"),
	privileged("organizationdomain", ReadsSensitive, 1, "List"),
	privileged("organizationrole", ConfiguresInstance, 1, "Create Update Delete AssignPermission RemovePermission"),
	privileged("organizationrole", ReadsSensitive, 1, "Get List"),
	privileged("organizationpermission", ConfiguresInstance, 1, "Create Update Delete"),
	privileged("organizationpermission", ReadsSensitive, 1, "Get List"),
	privileged("roleset", ConfiguresInstance, 1, "Create Update Delete AddRoles RemoveRoles"),
	privileged("roleset", ReadsSensitive, 1, "Get List"),

	privileged("invitation", Mutates, 1, "Create BulkCreate Revoke"),
	privileged("invitation", ReadsSensitive, 1, "List"),
	privileged("waitlistentry", MutatesOpenly, 1, "Create BulkCreate"),
	privileged("waitlistentry", ReadsSensitive, 1, "List"),
	privileged("allowlistidentifier", ConfiguresInstance, 1, "Create Delete"),
	privileged("allowlistidentifier", ReadsSensitive, 1, "List"),
	privileged("blocklistidentifier", ConfiguresInstance, 1, "Create Delete"),
	privileged("blocklistidentifier", ReadsSensitive, 1, "List"),
	privileged("instancesettings", ConfiguresInstance, 1, "Update UpdateRestrictions UpdateOrganizationSettings"),
	privileged("jwttemplate", ConfiguresInstance, 1, "Create Update Delete"),
	privileged("jwttemplate", ReadsSensitive, 1, "Get List"),
	privileged("domain", ConfiguresInstance, 1, "Create Update Delete"),
	privileged("domain", ReadsSensitive, 1, "List"),
	privileged("redirecturl", ConfiguresInstance, 1, "Create Delete"),
	privileged("redirecturl", ReadsSensitive, 1, "Get List"),
	privileged("proxycheck", ConfiguresInstance, 1, "Create"),
	privileged("samlconnection", ConfiguresInstance, 1, "Create Update Delete"),
	privileged("samlconnection", ReadsSensitive, 1, "Get List"),
	privileged("template", ConfiguresInstance, 1, "Update Delete Revert ToggleDelivery"),
	privileged("template", ReadsSensitive, 1, "Get List Preview"),
	privileged("svixwebhook", MintsCredential, 0, "Create RefreshURL"),
	privileged("svixwebhook", ConfiguresInstance, 0, "Delete"),
	privileged("oauthapplication", MintsCredential, 1, "Create RotateClientSecret"),
	privileged("oauthapplication", ConfiguresInstance, 1, "Update DeleteOAuthApplication"),
	privileged("oauthapplication", ReadsSensitive, 1, "Get List"),
	privileged("machine", MintsCredential, 1, "Create GetSecretKey RotateSecretKey"),
	privileged("machine", ConfiguresInstance, 1, "Update Delete"),
	privileged("machine", ReadsSensitive, 1, "Get List"),
	privileged("machinescope", ConfiguresInstance, 1, "CreateScope DeleteScope"),
	privileged("m2m_token", Mutates, 1, "Revoke"),
	privileged("m2m_token", MintsCredential, 1, "Create"),
	privileged("m2m_token", ReadsSensitive, 1, "List"),
	privileged("apikey", Mutates, 1, "Update Delete Revoke"),
	privileged("apikey", MintsCredential, 1, "Create GetSecret"),
	privileged("apikey", ReadsSensitive, 1, "Get List"),
	privileged("billing", Mutates, 1, "CancelSubscriptionItem ExtendFreeTrial"),
	privileged("billing", ReadsSensitive, 1, "ListSubscriptionItems"),

	targets("user", IDOfUser, `
		ListOAuthAccessTokensParams.ID DeleteMFAParams.ID ListOrganizationInvitationsParams.UserID
		DeleteExternalAccountParams.UserID VerifyPasswordParams.UserID`),
	targets("session", IDOfUser, "CreateParams.UserID ListParams.UserID"),
	targets("session", IDOfOther, "RevokeParams.ID CreateTokenParams.ID"),
	targets("signintoken", IDOfUser, "CreateParams.UserID"),
	targets("actortoken", IDOfUser, "CreateParams.UserID"),
	targets("emailaddress", IDOfUser, "CreateParams.UserID"),
	targets("phonenumber", IDOfUser, "CreateParams.UserID"),
	targets("organizationmembership", IDOfOrganization, `
		CreateParams.OrganizationID UpdateParams.OrganizationID DeleteParams.OrganizationID ListParams.OrganizationID`),
	targets("organizationmembership", IDOfLeaver, "DeleteParams.UserID"),
	targets("organizationmembership", IDOfMember, "UpdateParams.UserID UpdateParams.Role"),
	targets("organizationinvitation", IDOfOrganization, `
		CreateParams.OrganizationID RevokeParams.OrganizationID GetParams.OrganizationID ListParams.OrganizationID`),
	targets("organizationdomain", IDOfOrganization, "UpdateParams.OrganizationID DeleteParams.OrganizationID"),
	targets("apikey", IDOfUser, "CreateParams.Subject"),
)

// privileged returns the rows of the functions of an API of Clerk, and of the methods of the same names.
func privileged(pkg string, of Kind, arg int, names string) []Row {
	var rows []Row
	for name := range fields(names) {
		rows = append(rows,
			Row{Pkg: pkg, Sym: name, Role: Privileged, Arg: arg, Of: of},
			Row{Pkg: pkg, Sym: "(*Client)." + name, Role: Privileged, Arg: arg, Of: of})
	}
	return rows
}

// targets returns the rows of fields that hold ids.
func targets(pkg string, of Kind, names string) []Row {
	var rows []Row
	for name := range fields(names) {
		rows = append(rows, Row{Pkg: pkg, Sym: name, Role: TargetID, Of: of})
	}
	return rows
}

var clerkV1Privileged = slices.Concat(
	service("UsersService", MutatesOpenly, "Create"),
	service("UsersService", Mutates, "Update UpdateMetadata Delete DisableMFA Ban Unban Lock Unlock"),
	service("UsersService", MintsCredential, "ListOAuthAccessTokens"),
	service("UsersService", ReadsSensitive, "Read ListAll Count ListMemberships"),
	service("EmailAddressesService", Mutates, "Create Update Delete"),
	service("EmailAddressesService", ReadsSensitive, "Read"),
	service("PhoneNumbersService", Mutates, "Create Update Delete"),
	service("PhoneNumbersService", ReadsSensitive, "Read"),
	service("SessionsService", Mutates, "Revoke"),
	service("SessionsService", MintsCredential, "CreateTokenFromTemplate"),
	service("SessionsService", ReadsSensitive, "Read ListAll ListAllWithFiltering"),
	service("ClientsService", ReadsSensitive, "Read ListAll"),
	service("ActorTokenService", MintsCredential, "Create"),
	service("ActorTokenService", Mutates, "Revoke"),
	service("EmailService", Mutates, "Create"),
	service("OrganizationsService", MutatesOpenly, "Create"),
	service("OrganizationsService", Mutates, `
		Update UpdateMetadata UpdateLogo DeleteLogo Delete CreateInvitation CreateMembership UpdateMembership DeleteMembership`),
	service("OrganizationsService", ReadsSensitive, "Read ListAll ListMemberships"),
	service("InstanceService", ConfiguresInstance, "Update UpdateRestrictions UpdateOrganizationSettings UpdateHomeURL"),
	service("AllowlistsService", ConfiguresInstance, "CreateIdentifier DeleteIdentifier"),
	service("BlocklistsService", ConfiguresInstance, "CreateIdentifier DeleteIdentifier"),
	service("DomainsService", ConfiguresInstance, "Create Update Delete"),
	service("RedirectURLsService", ConfiguresInstance, "Create Delete"),
	service("TemplatesService", ConfiguresInstance, "Upsert Revert Delete ToggleDelivery"),
	[]Row{
		{Pkg: "clerk", Sym: "(JWTTemplatesService).Create", Role: Privileged, Of: ConfiguresInstance},
		{Pkg: "clerk", Sym: "(JWTTemplatesService).Update", Role: Privileged, Of: ConfiguresInstance},
		{Pkg: "clerk", Sym: "(JWTTemplatesService).Delete", Role: Privileged, Of: ConfiguresInstance},
		{Pkg: "clerk", Sym: "(SAMLConnectionsService).Create", Role: Privileged, Of: ConfiguresInstance},
		{Pkg: "clerk", Sym: "(SAMLConnectionsService).Update", Role: Privileged, Of: ConfiguresInstance},
		{Pkg: "clerk", Sym: "(SAMLConnectionsService).Delete", Role: Privileged, Of: ConfiguresInstance},

		{Pkg: "clerk", Sym: "(*OrganizationsService).DeleteMembership", Role: TargetID, Arg: 1, Of: IDOfLeaver},
		{Pkg: "clerk", Sym: "CreateEmailAddressParams.UserID", Role: TargetID, Of: IDOfUser},
		{Pkg: "clerk", Sym: "CreatePhoneNumberParams.UserID", Role: TargetID, Of: IDOfUser},
		{Pkg: "clerk", Sym: "CreateActorTokenParams.UserID", Role: TargetID, Of: IDOfUser},
		{Pkg: "clerk", Sym: "ListMembershipsParams.UserID", Role: TargetID, Of: IDOfUser},
		{Pkg: "clerk", Sym: "CreateOrganizationInvitationParams.OrganizationID", Role: TargetID, Of: IDOfOrganization},
		{Pkg: "clerk", Sym: "ListOrganizationMembershipsParams.OrganizationID", Role: TargetID, Of: IDOfOrganization},
	},
)

// service returns the rows of the methods of a service of Clerk's SDK v1. Those that work on something take its id, or
// a struct with it, as the first argument.
func service(recv string, of Kind, names string) []Row {
	var rows []Row
	for name := range fields(names) {
		rows = append(rows, Row{Pkg: "clerk", Sym: "(*" + recv + ")." + name, Role: Privileged, Of: of})
	}
	return rows
}
