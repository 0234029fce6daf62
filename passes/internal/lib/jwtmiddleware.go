package lib

// Middleware that verifies tokens, on top of one of the other libraries.

var jwtauth = Library{
	Name:  "jwtauth",
	Paths: []string{"github.com/go-chi/jwtauth/v5", "github.com/go-chi/jwtauth"},
	Area:  JWT,
	Rows: []Row{
		{Sym: "VerifyToken", Role: VerifiesToken, Arg: 1},
		{Sym: "VerifyRequest", Role: VerifiesToken, Arg: 1},
		{Sym: "(*JWTAuth).Decode", Role: VerifiesToken, Arg: 0},
		{Sym: "FromContext", Role: VerifiedIdentity},
		{Sym: "Verifier", Role: Guards, Of: GuardsOptionally},
		{Sym: "Verify", Role: Guards, Of: GuardsOptionally},
		{Sym: "Authenticator", Role: Guards, Of: GuardsFound},
		{Sym: "Verifier", Role: TokenInCookie},
		{Sym: "TokenFromCookie", Role: TokenInCookie},

		{Sym: "New", Role: TakesAlg, Arg: 0, Of: KeyedAlg},
		{Sym: "New", Role: VerifiesWith, Arg: 2, Of: ByHeader},
		{Sym: "New", Role: TakesSecret, Arg: 1, Of: JWTKey, Env: "JWT_SECRET"},
		{Sym: "New", Role: TakesSecret, Arg: 2, Of: JWTKey, Env: "JWT_SECRET"},
		{Sym: "(*JWTAuth).Decode", Role: VerifiesClaims, Arg: Recv},
		{Sym: "(*JWTAuth).Encode", Role: MintsToken, Arg: 0},
		{Sym: "(*JWTAuth).Encode", Role: Token, Arg: 1},
		{Sym: "SetExpiry", Role: LimitsToken, Arg: 1, Of: LifeExpiry},
		{Sym: "SetExpiryIn", Role: LimitsToken, Arg: 1, Of: LifeOwn},
		{Sym: "ExpireIn", Role: TellsTime},
		{Sym: "ExpireIn", Role: ShiftsTime, Arg: 0, Of: Nanoseconds},
		{Sym: "ExpireIn", Role: CountsTime, Of: Seconds},
		{Sym: "EpochNow", Role: TellsTime},
		{Sym: "EpochNow", Role: CountsTime, Of: Seconds},
		{Sym: "UnixTime", Role: ShiftsTime, Arg: 0, Of: Nanoseconds},
		{Sym: "UnixTime", Role: CountsTime, Of: Seconds},
	},
}

var echoJWT = Library{
	Name:  "echo-jwt",
	Paths: []string{"github.com/labstack/echo-jwt/v5", "github.com/labstack/echo-jwt/v4"},
	Area:  JWT,
	Rows: []Row{
		{Sym: "Config.ParseTokenFunc", Role: OwnVerification},
		{Sym: "JWT", Role: Guards, Of: GuardsUser},
		{Sym: "WithConfig", Role: Guards, Of: GuardsUser},
		{Sym: "Config.Skipper", Role: OptionalGuard},
		{Sym: "Config.ContinueOnIgnoredError", Role: OptionalGuard},
		{Sym: "Config.ContinueOnIgnoredError", Role: IgnoresErrors},
		{Sym: "Config.ErrorHandler", Role: HandlesErrors},

		{Sym: "JWT", Role: VerifiesWith, Arg: 0, Of: ByHMAC},
		{Sym: "Config.SigningKey", Role: VerifiesWith, Of: ByHMAC},
		{Sym: "Config.KeyFunc", Role: VerifiesWith, Of: ByHeader},
		{Sym: "Config.SigningMethod", Role: TakesAlg, Of: DefaultAlg},
		{Sym: "JWT", Role: TakesSecret, Arg: 0, Of: JWTKey, Env: "JWT_SECRET", Empty: true},
		{Sym: "Config.SigningKey", Role: TakesSecret, Of: JWTKey, Env: "JWT_SECRET", Empty: true},
		{Sym: "Config.SigningKeys", Role: TakesSecret, Of: JWTKey, Env: "JWT_SECRET", Empty: true},
		{Sym: "Config.KeyFunc", Role: TakesKeyfunc, Of: JWTKey, Env: "JWT_SECRET", Empty: true},
		{Sym: "Config.KeyFunc", Role: VerifiesClaims, Of: ClaimExpiry},
	},
}

var ginJWT = Library{
	Name:  "gin-jwt",
	Paths: []string{"github.com/appleboy/gin-jwt/v3", "github.com/appleboy/gin-jwt/v2"},
	Area:  JWT,
	Rows: []Row{
		{Sym: "(*GinJWTMiddleware).MiddlewareFunc", Role: Guards, Of: GuardsUser},
		{Sym: "ExtractClaims", Role: VerifiedIdentity},
		{Sym: "GinJWTMiddleware.Key", Role: VerifiesWith, Of: ByHMAC},
		{Sym: "GinJWTMiddleware.KeyFunc", Role: VerifiesWith, Of: ByHeader},
		{Sym: "GinJWTMiddleware.SigningAlgorithm", Role: TakesAlg, Of: DefaultAlg},
		{Sym: "GinJWTMiddleware.ParseOptions", Role: PinnedBy},
		{Sym: "GinJWTMiddleware.Key", Role: TakesSecret, Of: JWTKey, Env: "JWT_SECRET", Empty: true},
		{Sym: "GinJWTMiddleware.KeyFunc", Role: TakesKeyfunc, Of: JWTKey, Env: "JWT_SECRET", Empty: true},
		{Sym: "GinJWTMiddleware.PrivKeyBytes", Role: TakesSecret, Of: PrivateKey, Env: "JWT_PRIVATE_KEY"},
		{Sym: "GinJWTMiddleware.Timeout", Role: LimitsToken, Of: LifeOwn},
		{Sym: "GinJWTMiddleware.MaxRefresh", Role: LimitsToken, Of: LifeRefresh},
		{Sym: "GinJWTMiddleware.RefreshTokenTimeout", Role: LimitsToken, Of: LifeRefresh, In: []string{"github.com/appleboy/gin-jwt/v3"}},
	},
}

var hertzJWT = Library{
	Name:  "hertz jwt",
	Paths: []string{"github.com/hertz-contrib/jwt"},
	Area:  JWT,
	Rows: []Row{
		{Sym: "(*HertzJWTMiddleware).MiddlewareFunc", Role: Guards, Of: GuardsUser},
		{Sym: "ExtractClaims", Role: VerifiedIdentity},
		{Sym: "HertzJWTMiddleware.Key", Role: VerifiesWith, Of: ByHMAC},
		{Sym: "HertzJWTMiddleware.KeyFunc", Role: VerifiesWith, Of: ByHeader},
		{Sym: "HertzJWTMiddleware.SigningAlgorithm", Role: TakesAlg, Of: DefaultAlg},
		{Sym: "HertzJWTMiddleware.ParseOptions", Role: PinnedBy},
		{Sym: "HertzJWTMiddleware.Key", Role: TakesSecret, Of: JWTKey, Env: "JWT_SECRET", Empty: true},
		{Sym: "HertzJWTMiddleware.KeyFunc", Role: TakesKeyfunc, Of: JWTKey, Env: "JWT_SECRET", Empty: true},
		{Sym: "HertzJWTMiddleware.PrivKeyBytes", Role: TakesSecret, Of: PrivateKey, Env: "JWT_PRIVATE_KEY"},
		{Sym: "HertzJWTMiddleware.Timeout", Role: LimitsToken, Of: LifeOwn},
		{Sym: "HertzJWTMiddleware.MaxRefresh", Role: LimitsToken, Of: LifeRefresh},
	},
}

// The middleware moved from gofiber/jwt to gofiber/contrib; its last version before is the first one there.
var fiberJWT = Library{
	Name:  "fiber jwt",
	Paths: []string{"github.com/gofiber/contrib/jwt", "github.com/gofiber/jwt/v4", "github.com/gofiber/jwt/v3"},
	Area:  JWT,
	Rows: []Row{
		{Sym: "New", Role: Guards, Of: GuardsUser},
		{Sym: "Config.Filter", Role: OptionalGuard},
		{Sym: "SigningKey.Key", Role: VerifiesWith, Of: ByHeader, In: fiberJWTv4Up},
		{Sym: "SigningKey.JWTAlg", Role: TakesAlg, Of: OptionalAlgs, In: fiberJWTv4Up},
		{Sym: "Config.KeyFunc", Role: VerifiesWith, Of: ByHeader},
		{Sym: "Config.SigningKey", Role: VerifiesWith, Of: ByHMAC, In: fiberJWTv3},
		{Sym: "Config.SigningMethod", Role: TakesAlg, Of: DefaultAlg, In: fiberJWTv3},
		{Sym: "SigningKey.Key", Role: TakesSecret, Of: JWTKey, Env: "JWT_SECRET", Empty: true, In: fiberJWTv4Up},
		{Sym: "Config.KeyFunc", Role: TakesKeyfunc, Of: JWTKey, Env: "JWT_SECRET", Empty: true},
		{Sym: "Config.JWKSetURLs", Role: TakesURL, Of: KeysetURL, In: fiberJWTv4Up},
		{Sym: "Config.JWKSetURLs", Role: RemoteKeys, In: fiberJWTv4Up},
		{Sym: "Config.KeyFunc", Role: VerifiesClaims, Of: ClaimExpiry},

		{Sym: "Config.SigningKey", Role: TakesSecret, Of: JWTKey, Env: "JWT_SECRET", Empty: true, In: fiberJWTv3},
		{Sym: "Config.SigningKeys", Role: TakesSecret, Of: JWTKey, Env: "JWT_SECRET", Empty: true, In: fiberJWTv3},
		{Sym: "Config.KeySetURL", Role: TakesURL, Of: KeysetURL, In: fiberJWTv3},
		{Sym: "Config.KeySetURL", Role: RemoteKeys, In: fiberJWTv3},
		{Sym: "Config.KeySetURLs", Role: RemoteKeys, In: fiberJWTv3},
		{Sym: "Config.KeySetURLs", Role: TakesURL, Of: KeysetURL, In: fiberJWTv3},
	},
}

var (
	fiberJWTv3   = []string{"github.com/gofiber/jwt/v3"}
	fiberJWTv4Up = []string{"github.com/gofiber/contrib/jwt", "github.com/gofiber/jwt/v4"}
)

var auth0 = Library{
	Name: "auth0/go-jwt-middleware",
	Paths: []string{
		"github.com/auth0/go-jwt-middleware/v3",
		"github.com/auth0/go-jwt-middleware/v2",
		"github.com/auth0/go-jwt-middleware",
	},
	Area: JWT,
	Rows: []Row{
		{Sym: "(*JWTMiddleware).CheckJWT", Role: Guards, Of: GuardsUser, In: auth0v2Up},
		{Sym: "(*JWTMiddleware).Handler", Role: Guards, Of: GuardsUser, In: auth0v1},
		{Sym: "(*JWTMiddleware).CheckJWT", Role: VerifiesKey, Arg: 1, In: auth0v1},
		{Sym: "WithCredentialsOptional", Role: OptionalGuard, In: auth0v2Up},
		{Sym: "Options.CredentialsOptional", Role: OptionalGuard, In: auth0v1},
		{Sym: "WithExclusionUrls", Role: OptionalGuard, In: auth0v2Up},
		{Sym: "CookieTokenExtractor", Role: TokenInCookie, In: auth0v2Up},
		{Sym: "GetClaims", Role: VerifiedIdentity, In: auth0v3},
		{Sym: "MustGetClaims", Role: VerifiedIdentity, In: auth0v3},
		{Sym: "Options.ValidationKeyGetter", Role: VerifiesWith, Of: ByHeader, In: auth0v1},
		{Sym: "Options.SigningMethod", Role: TakesAlg, Of: OptionalAlgs, In: auth0v1},
		{Pkg: "validator", Sym: "New", Role: VerifiesWith, Arg: 0, Of: ByHeader, In: auth0v2},
		{Pkg: "validator", Sym: "New", Role: TakesAlg, Arg: 1, Of: KeyedAlg, In: auth0v2},
		{Pkg: "validator", Sym: "New", Role: PinnedBy, Arg: 0, In: auth0v3},
		{Pkg: "validator", Sym: "WithKeyFunc", Role: VerifiesWith, Arg: 0, Of: ByOption, In: auth0v3},
		{Pkg: "validator", Sym: "WithAlgorithm", Role: TakesAlg, Arg: 0, Of: KeyedAlg, In: auth0v3},
		{Sym: "Options.ValidationKeyGetter", Role: TakesKeyfunc, Of: JWTKey, Env: "JWT_SECRET", Empty: true, In: auth0v1},
		{Sym: "Options.ValidationKeyGetter", Role: VerifiesClaims, Of: ClaimExpiry, In: auth0v1},
		{Pkg: "validator", Sym: "New", Role: TakesKeyfunc, Arg: 0, Of: JWTKey, Env: "JWT_SECRET", Empty: true, In: auth0v2},
		{Pkg: "validator", Sym: "New", Role: TakesURL, Arg: 2, Of: IssuerURL, In: auth0v2},
		{Pkg: "validator", Sym: "WithKeyFunc", Role: TakesKeyfunc, Arg: 0, Of: JWTKey, Env: "JWT_SECRET", In: auth0v3},
		{Pkg: "validator", Sym: "WithIssuer", Role: TakesURL, Arg: 0, Of: IssuerURL, In: auth0v3},
		{Pkg: "validator", Sym: "WithIssuers", Role: TakesURL, Arg: 0, Of: IssuerURL, In: auth0v3},
		{Pkg: "validator", Sym: "WithAllowedClockSkew", Role: LimitsToken, Arg: 0, Of: LifeLeeway, In: auth0v2Up},
		{Pkg: "jwks", Sym: "NewProvider", Role: TakesURL, Arg: 0, Of: IssuerURL, In: auth0v2},
		{Pkg: "jwks", Sym: "NewCachingProvider", Role: TakesURL, Arg: 0, Of: IssuerURL, In: auth0v2},
		{Pkg: "jwks", Sym: "WithIssuerURL", Role: TakesURL, Arg: 0, Of: IssuerURL, In: auth0v3},
		{Pkg: "jwks", Sym: "Provider.IssuerURL", Role: TakesURL, Of: IssuerURL, In: auth0v2Up},
		{Pkg: "jwks", Sym: "Provider.CustomJWKSURI", Role: TakesURL, Of: KeysetURL, In: auth0v2Up},
		{Pkg: "jwks", Sym: "Provider.Client", Role: TakesClient, In: auth0v2Up},
		{Pkg: "jwks", Sym: "WithCustomJWKSURI", Role: TakesURL, Arg: 0, Of: KeysetURL, In: auth0v2Up},
		{Pkg: "jwks", Sym: "WithCustomClient", Role: TakesClient, Arg: 0, In: auth0v2Up},
	},
}

var (
	auth0v1   = []string{"github.com/auth0/go-jwt-middleware"}
	auth0v2   = []string{"github.com/auth0/go-jwt-middleware/v2"}
	auth0v3   = []string{"github.com/auth0/go-jwt-middleware/v3"}
	auth0v2Up = []string{"github.com/auth0/go-jwt-middleware/v3", "github.com/auth0/go-jwt-middleware/v2"}
)

var okta = Library{
	Name:  "okta-jwt-verifier",
	Paths: []string{"github.com/okta/okta-jwt-verifier-golang"},
	Area:  JWT,
	Rows: []Row{
		{Sym: "(*JwtVerifier).VerifyAccessToken", Role: VerifiesToken, Arg: 0},
		{Sym: "(*JwtVerifier).VerifyIdToken", Role: VerifiesToken, Arg: 0},

		{Sym: "JwtVerifier.Issuer", Role: TakesURL, Of: IssuerURL},
	},
}

var keyfunc = Library{
	Name: "keyfunc",
	Paths: []string{
		"github.com/MicahParks/keyfunc/v3",
		"github.com/MicahParks/keyfunc/v2",
		"github.com/MicahParks/keyfunc",
	},
	Area: JWT,
	Rows: []Row{
		{Sym: "Override.ValidationSkipAll", Role: VerificationOff, In: keyfuncV3},

		{Sym: "NewDefault", Role: RemoteKeys, In: keyfuncV3},
		{Sym: "NewDefaultCtx", Role: RemoteKeys, In: keyfuncV3},
		{Sym: "NewDefaultOverrideCtx", Role: RemoteKeys, In: keyfuncV3},
		{Sym: "NewDefault", Role: MakesClient, Arg: 0, Of: Keyset, In: keyfuncV3},
		{Sym: "NewDefaultCtx", Role: MakesClient, Arg: 1, Of: Keyset, In: keyfuncV3},
		{Sym: "NewDefaultOverrideCtx", Role: MakesClient, Arg: 1, Of: Keyset, In: keyfuncV3},
		{Sym: "Get", Role: MakesClient, Arg: 0, Of: Keyset, In: keyfuncOld},
		{Sym: "NewJWKJSON", Role: LocalKeys, In: keyfuncV3},
		{Sym: "NewJWKSetJSON", Role: LocalKeys, In: keyfuncV3},
		{Sym: "Get", Role: RemoteKeys, In: keyfuncOld},
		{Sym: "NewGiven", Role: LocalKeys, In: keyfuncOld},
		{Sym: "NewJSON", Role: LocalKeys, In: keyfuncOld},
		{Sym: "(Keyfunc).Keyfunc", Role: RemoteKeys, In: keyfuncV3},
		{Sym: "(Keyfunc).KeyfuncCtx", Role: RemoteKeys, In: keyfuncV3},
		{Sym: "(*JWKS).Keyfunc", Role: RemoteKeys, In: keyfuncOld},

		{Sym: "NewGivenHMAC", Role: GivesKey, Of: HMACAlg, In: keyfuncOld},
		{Sym: "NewGivenRSA", Role: GivesKey, Of: PublicAlg, In: keyfuncOld},
		{Sym: "Options.GivenKeys", Role: HoldsKeys, Of: PublicAlg, In: keyfuncOld},
		{Sym: "NewGiven", Role: HoldsKeys, Arg: 0, Of: HMACAlg, In: keyfuncOld},
		{Sym: "NewDefault", Role: TakesURL, Arg: 0, Of: KeysetURL, In: keyfuncV3},
		{Sym: "NewDefaultCtx", Role: TakesURL, Arg: 1, Of: KeysetURL, In: keyfuncV3},
		{Sym: "NewDefaultOverrideCtx", Role: TakesURL, Arg: 1, Of: KeysetURL, In: keyfuncV3},
		{Sym: "Override.Client", Role: TakesClient, In: keyfuncV3},

		{Sym: "Get", Role: TakesURL, Arg: 0, Of: KeysetURL, In: keyfuncOld},
		{Sym: "Options.Client", Role: TakesClient, In: keyfuncOld},
		{Sym: "NewGivenHMAC", Role: TakesSecret, Arg: 0, Of: JWTKey, Env: "JWT_SECRET", Empty: true, In: keyfuncOld},
		{Sym: "NewGivenCustom", Role: TakesSecret, Arg: 0, Of: JWTKey, Env: "JWT_SECRET", Empty: true, In: keyfuncOld},
		{Sym: "NewGivenCustomWithOptions", Role: TakesSecret, Arg: 0, Of: JWTKey, Env: "JWT_SECRET", Empty: true, In: keyfuncV1},
		{Sym: "NewGivenHMACCustomWithOptions", Role: TakesSecret, Arg: 0, Of: JWTKey, Env: "JWT_SECRET", Empty: true, In: keyfuncV1},
	},
}

var (
	keyfuncV1  = []string{"github.com/MicahParks/keyfunc"}
	keyfuncV3  = []string{"github.com/MicahParks/keyfunc/v3"}
	keyfuncOld = []string{"github.com/MicahParks/keyfunc/v2", "github.com/MicahParks/keyfunc"}
)
