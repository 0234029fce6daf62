package lib

// A Kind refines a Role.
type Kind uint16

// The kinds of secrets.
const (
	// ClerkKey is a Backend API secret key, sk_live_ or sk_test_.
	ClerkKey Kind = iota + 1
	// WebhookSecret is a whsec_ signing secret.
	WebhookSecret
	// MachineKey is a Clerk machine, platform or API key (ak_) or an opaque token (mt_, oat_).
	MachineKey
	// JWTKey signs tokens, or verifies them with HMAC. A public key in its place is no secret.
	JWTKey
	// PrivateKey is an asymmetric private key in PEM or DER form.
	PrivateKey
	// ClientSecret is the secret of an OAuth client.
	ClientSecret
	// Password is a user's password, or its digest.
	Password
	// TOTPSecret is the seed of a user's one-time passwords.
	TOTPSecret
	// BackupCodes are a user's recovery codes.
	BackupCodes
	// BearerToken is a token sent in a request.
	BearerToken
	// StripeKey is no concern of Clerk's, but has the same prefixes as Clerk's keys: a value that reaches it is
	// not called a Clerk key.
	StripeKey
)

// The kinds of URLs.
const (
	// BackendURL receives the Clerk secret key with every request.
	BackendURL Kind = iota + 32
	// ProxyURL is the Frontend API proxy.
	ProxyURL
	// RedirectURL is where a browser is sent with a code, ticket or invitation.
	RedirectURL
	// KeysetURL is where verification keys are fetched.
	KeysetURL
	// IssuerURL identifies who signs, and is where discovery starts.
	IssuerURL
	// EndpointURL is an OAuth authorization or token endpoint.
	EndpointURL
	// SAMLURL is an identity provider's sign-on or metadata address.
	SAMLURL
	// OriginURL is an authorized party or allowed origin.
	OriginURL
)

// The attributes of cookies.
const (
	CookieName Kind = iota + 64
	CookieValue
	CookieSecure
	CookieSameSite
	CookieMaxAge
	CookieExpires
)

// The fields of TLS configurations.
const (
	TLSSkipVerify Kind = iota + 96
	TLSMinVersion
	TLSMaxVersion
	// TLSHolder is a field that leads from a client or transport to its TLS configuration.
	TLSHolder
	// TLSOwnCheck is a function that replaces the verification which TLSSkipVerify switches off.
	TLSOwnCheck
)

// The claims of a token.
const (
	// ClaimIssuer is iss.
	ClaimIssuer Kind = iota + 192
	// ClaimAudience is aud.
	ClaimAudience
	// ClaimParty is Clerk's azp, the origin that asked for the token.
	ClaimParty
	// ClaimExpiry is exp, with nbf and iat where a library compares them together.
	ClaimExpiry
	// ClaimID is jti.
	ClaimID
	// ClaimSession is Clerk's sid.
	ClaimSession
	// ClaimNamed is a claim that an argument names.
	ClaimNamed
	// ClaimAny is any of them.
	ClaimAny
)

// The options of the verification of a Clerk session.
const (
	// OptionToken is the token itself.
	OptionToken Kind = iota + 208
	// OptionExtractor is the function that finds the token in a request.
	OptionExtractor
	// OptionParty is the function that accepts or refuses authorized parties.
	OptionParty
	// OptionParties are the accepted authorized parties, as variadic arguments.
	OptionParties
	// OptionSatellite switches the comparison of the issuer off.
	OptionSatellite
	// FromCookie refines VerifiesSession.
	FromCookie
)

// What decides on the algorithm of a verification.
const (
	// ByHeader is the token itself: its header names the algorithm, and any that the type of the key permits will do.
	ByHeader Kind = iota + 128
	// ByHeaderOrNone is ByHeader of a library that takes a nil key for the wish to accept unsigned tokens.
	ByHeaderOrNone
	// ByHMAC is a function for HMAC alone.
	ByHMAC
)

// The uses of algorithms.
const (
	// AcceptedAlgs are those that a verification accepts.
	AcceptedAlgs Kind = iota + 144
	// OptionalAlgs are AcceptedAlgs that accept any algorithm if they are nil or empty.
	OptionalAlgs
	// SignedAlg is the one that tokens are signed with, and with some libraries verified too.
	SignedAlg
	// KeyedAlg is one to sign or to verify with, of a library that refuses to do it with none.
	KeyedAlg
	// TemplateAlg is the one with which Clerk signs the tokens of a JWT template, or of a key.
	TemplateAlg
	// DefaultAlg is the one that a middleware accepts, HS256 if it is empty, unless a function of the program finds
	// the key.
	DefaultAlg
)

// The families of algorithms.
const (
	// NoneAlg is no signature at all.
	NoneAlg Kind = iota + 160
	// HMACAlg is HS256, HS384 and HS512.
	HMACAlg
	// PublicAlg is every other: whoever can verify can't sign.
	PublicAlg
	// EncryptionAlg signs nothing: it encrypts tokens, or the keys for that. A type can stand for all of them.
	EncryptionAlg
)

// What refines DecodesToken and VerifiesToken.
const (
	// ByOptions is a call whose options decide whether it verifies.
	ByOptions Kind = iota + 224
	// ClaimsRegardless is a verification that also returns the claims of a token that it refuses.
	ClaimsRegardless
)
