package lib

// clerkV2Setup are the symbols with which a program sets the SDK up and configures passwords.
var clerkV2Setup = []Row{
	{Sym: "SetKey", Role: SetsUp, Of: SharedKey},
	{Sym: "SetBackend", Role: SetsUp, Of: SharedBackend},
	{Sym: "GetBackend", Role: CallsBackend},
	{Sym: "NewBackend", Role: MakesClient, Of: APIClient},
	{Pkg: "jwt", Sym: "GetJSONWebKey", Role: CallsBackend},
	{Pkg: "session", Sym: "Verify", Role: Deprecated},
	{Pkg: "session", Sym: "(*Client).Verify", Role: Deprecated},

	{Pkg: "actortoken", Sym: "NewClient", Role: MakesClient, Of: APIClient},
	{Pkg: "apikey", Sym: "NewClient", Role: MakesClient, Of: APIClient},
	{Pkg: "client", Sym: "NewClient", Role: MakesClient, Of: APIClient},
	{Pkg: "domain", Sym: "NewClient", Role: MakesClient, Of: APIClient},
	{Pkg: "instancesettings", Sym: "NewClient", Role: MakesClient, Of: APIClient},
	{Pkg: "invitation", Sym: "NewClient", Role: MakesClient, Of: APIClient},
	{Pkg: "jwks", Sym: "NewClient", Role: MakesClient, Of: APIClient},
	{Pkg: "jwttemplate", Sym: "NewClient", Role: MakesClient, Of: APIClient},
	{Pkg: "m2m_token", Sym: "NewClient", Role: MakesClient, Of: APIClient},
	{Pkg: "machine", Sym: "NewClient", Role: MakesClient, Of: APIClient},
	{Pkg: "oauthapplication", Sym: "NewClient", Role: MakesClient, Of: APIClient},
	{Pkg: "organization", Sym: "NewClient", Role: MakesClient, Of: APIClient},
	{Pkg: "organizationinvitation", Sym: "NewClient", Role: MakesClient, Of: APIClient},
	{Pkg: "organizationmembership", Sym: "NewClient", Role: MakesClient, Of: APIClient},
	{Pkg: "proxycheck", Sym: "NewClient", Role: MakesClient, Of: APIClient},
	{Pkg: "redirecturl", Sym: "NewClient", Role: MakesClient, Of: APIClient},
	{Pkg: "samlconnection", Sym: "NewClient", Role: MakesClient, Of: APIClient},
	{Pkg: "session", Sym: "NewClient", Role: MakesClient, Of: APIClient},
	{Pkg: "signintoken", Sym: "NewClient", Role: MakesClient, Of: APIClient},
	{Pkg: "testingtoken", Sym: "NewClient", Role: MakesClient, Of: APIClient},
	{Pkg: "user", Sym: "NewClient", Role: MakesClient, Of: APIClient},
}

var clerkV1Setup = []Row{
	{Pkg: "clerk", Sym: "NewClient", Role: MakesClient, Of: OwnKeyClient},
	{Pkg: "clerk", Sym: "NewClientWithBaseUrl", Role: MakesClient, Of: OwnKeyClient},
	{Pkg: "clerk", Sym: "NewClientWithCustomHTTP", Role: MakesClient, Of: OwnKeyClient},
}
