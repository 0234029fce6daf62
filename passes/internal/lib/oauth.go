package lib

var xOAuth2 = Library{
	Name:  "x/oauth2",
	Paths: []string{"golang.org/x/oauth2"},
	Area:  OAuth,
	Rows: []Row{
		{Pkg: "jws", Sym: "Decode", Role: DecodesToken, Arg: 0},
		{Pkg: "jws", Sym: "Verify", Role: VerifiesToken, Arg: 0},
		{Pkg: "jws", Sym: "Verify", Role: VerifiesClaims, Arg: 1},
		{Pkg: "jws", Sym: "ClaimSet.Iss", Role: ReadsClaim, Of: ClaimIssuer},
		{Pkg: "jws", Sym: "ClaimSet.Aud", Role: ReadsClaim, Of: ClaimAudience},
		{Pkg: "jws", Sym: "ClaimSet.Exp", Role: ReadsClaim, Of: ClaimExpiry},
		{Pkg: "jws", Sym: "ClaimSet.Iat", Role: ReadsClaim, Of: ClaimExpiry},

		{Sym: "Config.ClientSecret", Role: TakesSecret, Of: ClientSecret, Env: "OAUTH_CLIENT_SECRET"},
		{Sym: "Config.RedirectURL", Role: TakesURL, Of: RedirectURL},
		{Sym: "Endpoint.AuthURL", Role: TakesURL, Of: EndpointURL},
		{Sym: "Endpoint.TokenURL", Role: TakesURL, Of: EndpointURL},
		{Sym: "Endpoint.DeviceAuthURL", Role: TakesURL, Of: EndpointURL},
		{Sym: "Token.AccessToken", Role: TakesSecret, Of: BearerToken},
		{Sym: "Token.RefreshToken", Role: TakesSecret, Of: BearerToken},
		{Sym: "Token.AccessToken", Role: Token},
		{Sym: "Token.RefreshToken", Role: Token},
		{Sym: "(*Token).Extra", Role: NamedToken, Arg: 0},
		{Sym: "(*Config).PasswordCredentialsToken", Role: TakesSecret, Arg: 2, Of: Password},

		{Sym: "(*Config).AuthCodeURL", Role: StartsLogin, Arg: Recv},
		{Sym: "(*Config).AuthCodeURL", Role: TakesState, Arg: 0},
		{Sym: "(*Config).Exchange", Role: EndsLogin, Arg: Recv},
		{Sym: "(*Config).PasswordCredentialsToken", Role: PasswordLogin},
		{Sym: "S256ChallengeOption", Role: LoginOption, Of: OptionChallenge},
		{Sym: "S256ChallengeOption", Role: TakesVerifier, Arg: 0},
		{Sym: "S256ChallengeFromVerifier", Role: TakesVerifier, Arg: 0},
		{Sym: "VerifierOption", Role: LoginOption, Of: OptionVerifier},
		{Sym: "VerifierOption", Role: TakesVerifier, Arg: 0},
		{Sym: "GenerateVerifier", Role: MakesVerifier},
		{Sym: "SetAuthURLParam", Role: LoginOption, Of: OptionNamed},
		{Sym: "SetAuthURLParam", Role: TakesParam, Key: 0, Arg: 1},
		{Sym: "Config.ClientSecret", Role: ClientPart, Of: ClientKey},
		{Sym: "Config.Endpoint", Role: ClientPart, Of: ClientEndpoint},
		{Sym: "Config.RedirectURL", Role: ClientPart, Of: ClientRedirect},
		{Sym: "Endpoint.AuthURL", Role: ClientPart, Of: ClientAuthURL},
		{Sym: "Endpoint.TokenURL", Role: ClientPart, Of: ClientTokenURL},
		{Pkg: "authhandler", Sym: "TokenSource", Role: StartsLogin, Arg: 1},
		{Pkg: "authhandler", Sym: "TokenSource", Role: TakesState, Arg: 2},
		{Pkg: "authhandler", Sym: "TokenSourceWithPKCE", Role: TakesState, Arg: 2},
		{Pkg: "authhandler", Sym: "PKCEParams.Verifier", Role: TakesVerifier},

		{Pkg: "clientcredentials", Sym: "Config.ClientSecret", Role: TakesSecret, Of: ClientSecret, Env: "OAUTH_CLIENT_SECRET"},
		{Pkg: "clientcredentials", Sym: "Config.TokenURL", Role: TakesURL, Of: EndpointURL},
		{Pkg: "jwt", Sym: "Config.PrivateKey", Role: TakesSecret, Of: PrivateKey, Env: "PRIVATE_KEY"},
		{Pkg: "jwt", Sym: "Config.TokenURL", Role: TakesURL, Of: EndpointURL},
	},
}

// The root of v2 is the package that v3 calls oidc.
var goOIDC = Library{
	Name:  "go-oidc",
	Paths: []string{"github.com/coreos/go-oidc/v3/oidc", "github.com/coreos/go-oidc"},
	Area:  OAuth,
	Rows: []Row{
		{Sym: "Config.SupportedSigningAlgs", Role: TakesAlg, Of: AcceptedAlgs},
		{Sym: "(*IDTokenVerifier).Verify", Role: VerifiesToken, Arg: 1},
		{Sym: "(*IDTokenVerifier).VerifyLogout", Role: VerifiesToken, Arg: 1, In: goOIDCv3},
		{Sym: "(*RemoteKeySet).VerifySignature", Role: VerifiesToken, Arg: 1, In: goOIDCv3},
		{Sym: "Config.InsecureSkipSignatureCheck", Role: VerificationOff, In: goOIDCv3},

		{Sym: "NewProvider", Role: TakesURL, Arg: 1, Of: IssuerURL},
		{Sym: "NewProvider", Role: PassesOn, Arg: 1},
		{Sym: "(*Provider).Endpoint", Role: PassesOn, Arg: Recv},
		{Sym: "Nonce", Role: LoginOption, Of: OptionOther},
		{Sym: "NewVerifier", Role: TakesURL, Arg: 0, Of: IssuerURL},
		{Sym: "NewRemoteKeySet", Role: TakesURL, Arg: 1, Of: KeysetURL},
		{Sym: "ClientContext", Role: TakesClient, Arg: 1},

		{Sym: "InsecureIssuerURLContext", Role: TrustsIssuer, Arg: 1, In: goOIDCv3},
		{Sym: "ProviderConfig.IssuerURL", Role: TakesURL, Of: IssuerURL, In: goOIDCv3},
		{Sym: "ProviderConfig.AuthURL", Role: TakesURL, Of: EndpointURL, In: goOIDCv3},
		{Sym: "ProviderConfig.TokenURL", Role: TakesURL, Of: EndpointURL, In: goOIDCv3},
		{Sym: "ProviderConfig.DeviceAuthURL", Role: TakesURL, Of: EndpointURL, In: goOIDCv3},
		{Sym: "ProviderConfig.UserInfoURL", Role: TakesURL, Of: EndpointURL, In: goOIDCv3},
		{Sym: "ProviderConfig.JWKSURL", Role: TakesURL, Of: KeysetURL, In: goOIDCv3},

		{Sym: "(*IDTokenVerifier).Verify", Role: VerifiesClaims, Arg: Recv, Of: ClaimAny},
		{Sym: "(*IDToken).Claims", Role: FillsClaims, Arg: 0},
		{Sym: "IDToken.Issuer", Role: ReadsClaim, Of: ClaimIssuer},
		{Sym: "IDToken.Audience", Role: ReadsClaim, Of: ClaimAudience},
		{Sym: "IDToken.Expiry", Role: ReadsClaim, Of: ClaimExpiry},
		{Sym: "Config.SkipIssuerCheck", Role: DropsCheck, Of: ClaimIssuer},
		{Sym: "Config.SkipClientIDCheck", Role: DropsCheck, Of: ClaimAudience},
		{Sym: "Config.SkipExpiryCheck", Role: DropsCheck, Of: ClaimExpiry},
	},
}

var goOIDCv3 = []string{"github.com/coreos/go-oidc/v3/oidc"}

var googleIDToken = Library{
	Name:  "Google ID tokens",
	Paths: []string{"google.golang.org/api/idtoken"},
	Area:  OAuth,
	Rows: []Row{
		{Sym: "ParsePayload", Role: DecodesToken, Arg: 0},
		{Sym: "Validate", Role: VerifiesToken, Arg: 1},
		{Sym: "(*Validator).Validate", Role: VerifiesToken, Arg: 1},

		{Sym: "WithHTTPClient", Role: TakesClient, Arg: 0},
		{Sym: "WithCredentialsJSON", Role: TakesSecret, Arg: 0, Of: PrivateKey},
		{Sym: "Validate", Role: VerifiesClaims, Arg: 2, Of: ClaimAny},
		{Sym: "Validate", Role: IdleWhenEmpty, Arg: 2},
		{Sym: "(*Validator).Validate", Role: VerifiesClaims, Arg: 2, Of: ClaimAny},
		{Sym: "(*Validator).Validate", Role: IdleWhenEmpty, Arg: 2},
		{Sym: "Payload.Audience", Role: ReadsClaim, Of: ClaimAudience},
		{Sym: "Payload.Issuer", Role: ReadsClaim, Of: ClaimIssuer},
	},
}
