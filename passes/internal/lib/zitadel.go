package lib

var zitadelOIDC = Library{
	Name:  "zitadel/oidc",
	Paths: []string{"github.com/zitadel/oidc/v3", "github.com/zitadel/oidc/v2", "github.com/zitadel/oidc"},
	Area:  OAuth,
	Rows: []Row{
		{Pkg: "pkg/oidc", Sym: "ParseToken", Role: DecodesToken, Arg: 0},
		{Pkg: "pkg/oidc", Sym: "ParseToken", Role: DecodesInto, Arg: 1},
		{Pkg: "pkg/oidc", Sym: "CheckSignature", Role: VerifiesToken, Arg: 1},
		{Pkg: "pkg/client/rp", Sym: "VerifyIDToken", Role: VerifiesToken, Arg: 1},
		{Pkg: "pkg/client/rp", Sym: "VerifyTokens", Role: VerifiesToken, Arg: 2},
		{Pkg: "pkg/op", Sym: "VerifyAccessToken", Role: VerifiesToken, Arg: 1},
		{Pkg: "pkg/op", Sym: "VerifyIDTokenHint", Role: VerifiesToken, Arg: 1},

		{Pkg: "pkg/oidc", Sym: "CheckSignature", Role: TakesAlg, Arg: 4, Of: AcceptedAlgs},
		{Pkg: "pkg/client/rp", Sym: "WithSupportedSigningAlgorithms", Role: TakesAlg, Arg: 0, Of: AcceptedAlgs},

		{Pkg: "pkg/client/rp", Sym: "NewRelyingPartyOIDC", Role: TakesURL, Arg: 1, Of: IssuerURL, In: zitadelV3},
		{Pkg: "pkg/client/rp", Sym: "NewRelyingPartyOIDC", Role: TakesSecret, Arg: 3, Of: ClientSecret, Env: "OAUTH_CLIENT_SECRET", In: zitadelV3},
		{Pkg: "pkg/client/rp", Sym: "NewRelyingPartyOIDC", Role: TakesURL, Arg: 4, Of: RedirectURL, In: zitadelV3},
		{Pkg: "pkg/client/rp", Sym: "NewRelyingPartyOIDC", Role: TakesURL, Arg: 0, Of: IssuerURL, In: zitadelV2Down},
		{Pkg: "pkg/client/rp", Sym: "NewRelyingPartyOIDC", Role: TakesSecret, Arg: 2, Of: ClientSecret, Env: "OAUTH_CLIENT_SECRET", In: zitadelV2Down},
		{Pkg: "pkg/client/rp", Sym: "NewRelyingPartyOIDC", Role: TakesURL, Arg: 3, Of: RedirectURL, In: zitadelV2Down},
		{Pkg: "pkg/client/rp", Sym: "WithCustomDiscoveryUrl", Role: TakesURL, Arg: 0, Of: EndpointURL},
		{Pkg: "pkg/client/rp", Sym: "WithHTTPClient", Role: TakesClient, Arg: 0},
		{Pkg: "pkg/client/rp", Sym: "NewIDTokenVerifier", Role: TakesURL, Arg: 0, Of: IssuerURL},
		{Pkg: "pkg/client/rp", Sym: "NewRemoteKeySet", Role: TakesClient, Arg: 0},
		{Pkg: "pkg/client/rp", Sym: "NewRemoteKeySet", Role: TakesURL, Arg: 1, Of: KeysetURL},
		{Pkg: "pkg/client/rp", Sym: "SignerFromKeyAndKeyID", Role: TakesSecret, Arg: 0, Of: PrivateKey, Env: "PRIVATE_KEY"},
		{Pkg: "pkg/client/rp", Sym: "SignerFromKeyFile", Role: TakesSecret, Arg: 0, Of: PrivateKey, Env: "PRIVATE_KEY"},

		{Pkg: "pkg/oidc", Sym: "CheckSignature", Role: VerifiesClaims, Arg: 5},
		{Pkg: "pkg/oidc", Sym: "CheckSignature", Role: FillsClaims, Arg: 3},
		{Pkg: "pkg/oidc", Sym: "CheckIssuer", Role: ChecksClaim, Arg: 0, Of: ClaimIssuer},
		{Pkg: "pkg/oidc", Sym: "CheckIssuerWithISSVerifier", Role: ChecksClaim, Arg: 0, Of: ClaimIssuer, In: zitadelV3},
		{Pkg: "pkg/oidc", Sym: "CheckAudience", Role: ChecksClaim, Arg: 0, Of: ClaimAudience},
		{Pkg: "pkg/oidc", Sym: "CheckAuthorizedParty", Role: ChecksClaim, Arg: 0, Of: ClaimParty},
		{Pkg: "pkg/oidc", Sym: "CheckExpiration", Role: ChecksClaim, Arg: 0, Of: ClaimExpiry},
		{Pkg: "pkg/oidc", Sym: "(Claims).GetIssuer", Role: ReadsClaim, Of: ClaimIssuer},
		{Pkg: "pkg/oidc", Sym: "(Claims).GetAudience", Role: ReadsClaim, Of: ClaimAudience},
		{Pkg: "pkg/oidc", Sym: "(Claims).GetAuthorizedParty", Role: ReadsClaim, Of: ClaimParty},
		{Pkg: "pkg/oidc", Sym: "(Claims).GetExpiration", Role: ReadsClaim, Of: ClaimExpiry},
		{Pkg: "pkg/oidc", Sym: "TokenClaims.Issuer", Role: ReadsClaim, Of: ClaimIssuer, In: zitadelV2Up},
		{Pkg: "pkg/oidc", Sym: "TokenClaims.Audience", Role: ReadsClaim, Of: ClaimAudience, In: zitadelV2Up},
		{Pkg: "pkg/oidc", Sym: "TokenClaims.AuthorizedParty", Role: ReadsClaim, Of: ClaimParty, In: zitadelV2Up},
		{Pkg: "pkg/oidc", Sym: "TokenClaims.Expiration", Role: ReadsClaim, Of: ClaimExpiry, In: zitadelV2Up},
		{Pkg: "pkg/client/rp", Sym: "VerifyIDToken", Role: VerifiesClaims, Arg: 2, Of: ClaimAny},
		{Pkg: "pkg/client/rp", Sym: "VerifyTokens", Role: VerifiesClaims, Arg: 3, Of: ClaimAny},
		{Pkg: "pkg/client/rp", Sym: "NewRemoteKeySet", Role: RemoteKeys},

		{Pkg: "pkg/client/rp", Sym: "NewRelyingPartyOIDC", Role: StartsLogin, Arg: Every, In: zitadelV3},
		{Pkg: "pkg/client/rp", Sym: "NewRelyingPartyOIDC", Role: ClientPart, Arg: 1, Of: ClientIssuer, In: zitadelV3},
		{Pkg: "pkg/client/rp", Sym: "NewRelyingPartyOIDC", Role: ClientPart, Arg: 3, Of: ClientKey, In: zitadelV3},
		{Pkg: "pkg/client/rp", Sym: "NewRelyingPartyOIDC", Role: ClientPart, Arg: 4, Of: ClientRedirect, In: zitadelV3},
		{Pkg: "pkg/client/rp", Sym: "NewRelyingPartyOAuth", Role: StartsLogin, Arg: 0, In: zitadelV3},
		{Pkg: "pkg/client/rp", Sym: "WithPKCE", Role: LoginOption, Of: OptionPKCE, In: zitadelV3},
		{Pkg: "pkg/client/rp", Sym: "WithPKCEFromDiscovery", Role: LoginOption, Of: OptionPKCE, In: zitadelV3},
		{Pkg: "pkg/client/rp", Sym: "WithCodeChallenge", Role: LoginOption, Of: OptionChallenge, In: zitadelV3},
		{Pkg: "pkg/client/rp", Sym: "WithCodeVerifier", Role: LoginOption, Of: OptionVerifier, In: zitadelV3},
		{Pkg: "pkg/client/rp", Sym: "WithCodeVerifier", Role: TakesVerifier, Arg: 0, In: zitadelV3},
		{Pkg: "pkg/client/rp", Sym: "WithJWTProfile", Role: LoginOption, Of: OptionAssertion, In: zitadelV3},
		{Pkg: "pkg/client/rp", Sym: "WithClientKey", Role: LoginOption, Of: OptionAssertion, In: zitadelV3},
		{Pkg: "pkg/client/rp", Sym: "AuthURL", Role: TakesState, Arg: 0, In: zitadelV3},
		{Pkg: "pkg/oidc", Sym: "Tokens.IDToken", Role: Token},
		{Pkg: "pkg/oidc", Sym: "AccessTokenResponse.AccessToken", Role: Token},
		{Pkg: "pkg/oidc", Sym: "AccessTokenResponse.RefreshToken", Role: Token},
		{Pkg: "pkg/oidc", Sym: "AccessTokenResponse.IDToken", Role: Token},
		{Pkg: "pkg/client/rp", Sym: "WithIssuedAtOffset", Role: LimitsToken, Arg: 0, Of: LifeLeeway, In: zitadelV3},
	},
}

var (
	zitadelV3     = []string{"github.com/zitadel/oidc/v3"}
	zitadelV2Up   = []string{"github.com/zitadel/oidc/v3", "github.com/zitadel/oidc/v2"}
	zitadelV2Down = []string{"github.com/zitadel/oidc/v2", "github.com/zitadel/oidc"}
)
