// Package lib is the table of what the symbols of Clerk, JWT, webhook, OAuth and web libraries mean.
//
// It is data: one file per library, rows that read down. It knows nothing of syntax trees and imports nothing of
// this module. A new library, or a new function of a known one, is rows here, declarations in testdata/src and a
// fixture, and no change in any pass. TestDrift checks every row against the real modules.
package lib

import "slices"

// A Library is one library in all its major versions.
type Library struct {
	// Name is what its users call it, "golang-jwt".
	Name string
	// Paths are the import path roots of all versions, newest first. Rows hold for each of them.
	Paths []string
	// Area says what the library is for, and with that whether using it makes a package worth analysing.
	Area Area
	Rows []Row
}

// An Area groups libraries by what a program uses them for.
type Area uint8

const (
	// Clerk is a Clerk SDK.
	Clerk Area = iota + 1
	// JWT parses, verifies or signs tokens.
	JWT
	// Webhook verifies signed webhooks.
	Webhook
	// OAuth is an OAuth 2.0 or OpenID Connect client.
	OAuth
	// Web routes requests, sets cookies or sends requests. It occurs in every second Go package, so its use alone
	// does not make a package worth a full analysis.
	Web
	// Helper only hands values on: environment, configuration, pointers, encodings.
	Helper
)

// Anchor reports whether a package that reaches a library of this area is analysed in full.
func (a Area) Anchor() bool { return a == Clerk || a == JWT || a == Webhook || a == OAuth }

// Core reports whether a dependency that reaches a library of this area is loaded from source, for its facts.
// OAuth is left out: cloud SDKs of millions of lines reach golang.org/x/oauth2 and none wraps a Clerk key.
func (a Area) Core() bool { return a == Clerk || a == JWT || a == Webhook }

// A Row says what one symbol means. A symbol with several meanings has several rows.
type Row struct {
	// Pkg is the package below each of the library's Paths, "" for the root itself.
	Pkg string
	// Sym names a package-level object, a method or a field, in go doc's notation:
	// "SetKey", "(*Parser).ParseUnverified", "(Header).Set", "BackendConfig.Key".
	Sym  string
	Role Role
	// Arg is the argument that the role speaks of, counted from 0; for a variadic parameter it means that argument
	// and all that follow. It is meaningless for fields.
	Arg int
	// Key is the argument that names the value at Arg, for roles whose doc says so.
	Key int
	// Of refines the role.
	Of Kind
	// Env is the environment variable from which the secret is usually read: the one that the library's documentation
	// names, or else a customary one.
	Env string
	// Empty is set on a TakesSecret or TakesKeyfunc row if the library accepts an empty secret and then proves nothing.
	Empty bool
	// Header is the header, in lower case, that a TakesHeader row without a Key sets.
	Header string
	// In narrows the row to some of the library's Paths; nil means all of them.
	In []string
	// Partial is set in facts, never in the table: the value is only a piece of the text that the role speaks of.
	Partial bool
	// Since is the module version that introduced the symbol, "v2.5.1", if it is newer than the version that
	// TestDrift checks against; empty otherwise.
	Since string
}

// Holds reports whether the row is about the version of the library whose root import path is given.
func (r Row) Holds(root string) bool { return r.In == nil || slices.Contains(r.In, root) }

// Recv as Row.Arg means the receiver of a method. As Row.Key it means that no argument names the value.
const Recv = -1

// Every as Row.Arg means each argument.
const Every = -2

// A Role is what a symbol does with the argument, or is for the field, that the row names.
type Role uint8

const (
	// TakesSecret marks an argument, field or variable that must hold a secret, or a slice or map of them. Of says
	// which: the Secret kinds.
	TakesSecret Role = iota + 1
	// TakesKeyfunc marks an argument or field that holds a function whose first result is a secret. Of as in TakesSecret.
	TakesKeyfunc
	// TakesURL marks an argument or field that holds a URL, issuer or origin, or a slice of them. Of: the URL kinds.
	TakesURL
	// TakesHeader marks a call that sets the header named by Key to the value at Arg, or a type that maps names of
	// headers to values.
	TakesHeader
	// TakesRequestURL marks a call whose argument Arg is the URL of an outgoing request.
	TakesRequestURL
	// TakesClient marks an argument or field that holds the HTTP client which carries credentials or fetches keys.
	TakesClient
	// Cookie marks an attribute of a cookie, as a field or as an argument. Of: the Cookie kinds.
	Cookie
	// SetsCookie marks a call that sends the cookie at Arg to the browser.
	SetsCookie
	// TLS marks a field of a TLS configuration, or one that holds such a configuration. Of: the TLS kinds.
	TLS
	// TrustsIssuer marks a call that makes issuer verification accept an issuer other than the discovered one.
	TrustsIssuer

	// Token marks a function whose first result, or a field that, is a token.
	Token

	// ReadsEnv marks a call whose result is read from the environment or configuration, under the name at Key.
	ReadsEnv
	// Defaults marks a call or field that gives the default, at Arg, of a flag or setting named by Key.
	// The call's result, if there is one, is the setting or a pointer to it.
	Defaults
	// DefaultsInto is Defaults whose setting is written to the pointer in argument 0, or in the field itself.
	DefaultsInto
	// PassesOn marks a call whose first result is the value of Arg, a pointer to it, or a trimmed, re-encoded or
	// wrapped form of it. With Arg Every, the result is any one of the arguments.
	PassesOn
	// Decodes marks a call whose first result is decoded from Arg: base64, hex, PEM, JSON.
	Decodes
	// Formats marks a call that builds its result from the format at Arg, by the rules of fmt, and what follows it.
	Formats
	// Joins marks a call that strings the elements of Arg together with the separator at Key, or, with Arg Every, its
	// arguments as they are.
	Joins
	// Tests marks a call that only compares or inspects its arguments: what it gets is not a value in use.
	Tests

	// DecodesToken marks a call that decodes the token at Arg and verifies nothing; the claims are in its first result.
	// With ByOptions it does verify if one of its arguments is made by a VerifyingOption.
	DecodesToken
	// VerifiesToken marks a call that verifies the signature of the token at Arg and tells the outcome by its last
	// result, an error or a boolean. With ByOptions it only decodes if one of its arguments is made by a
	// DecodingOption; with ClaimsRegardless its first result holds the claims of a forged token too.
	VerifiesToken
	// DecodesInto marks the argument into which a DecodesToken or VerifiesToken call writes the claims.
	DecodesInto
	// WrapsToken marks a call whose first result, or a field that, stands for the token at Arg: it was parsed at most.
	WrapsToken
	// VerifyingOption marks a call that returns an option which gives a ByOptions call its keys.
	VerifyingOption
	// DecodingOption marks a call that returns an option which switches verification off if its argument Arg is false.
	DecodingOption
	// VerifiedIdentity marks a call that returns what middleware found in the token of the request after verifying it.
	VerifiedIdentity
	// VerifiesRequests marks a call that returns middleware which lets no request through whose Authorization header
	// holds a forged token, unless one of its arguments is made by a TokenExtractor.
	VerifiesRequests
	// TokenExtractor marks a call that returns an option which takes the token from elsewhere in the request.
	TokenExtractor
	// VerificationOff marks a field that switches the verification of signatures off if it is true.
	VerificationOff
	// OwnVerification marks a field whose function replaces the verification of a middleware.
	OwnVerification
	// KeyOfToken marks a method or field of a token's header that is a key, or the address of one: the sender chose it.
	KeyOfToken

	// VerifiesWith marks an argument or field that holds the key which verifies tokens, or a function that finds it.
	// Of says what decides on the algorithm: ByHeader or ByHMAC, unless TakesAlg or PinnedBy rows of the same symbol, or
	// of fields of the same struct, say otherwise.
	VerifiesWith
	// TakesAlg marks an argument or field that names an algorithm, or lists some. Of: the uses of algorithms.
	TakesAlg
	// PinnedBy marks an argument or field that can bring a list of accepted algorithms along: a parser, an option.
	PinnedBy
	// IsAlg marks a constant, variable or function that stands for an algorithm. Of: the families of algorithms.
	IsAlg
	// TellsAlg marks a field or method that tells the algorithm in a token's header.
	TellsAlg
	// ReadsFile marks a call whose first result is what the file named by Arg holds.
	ReadsFile
	// PublicBytes marks a call whose first result is an encoded public key.
	PublicBytes
	// MakesKey marks a call that makes a private key of as many bits as Arg says.
	MakesKey
	// Resizes marks a call whose result says nothing of the length of Arg: a hash, an encoding, a repetition.
	Resizes
	// GivesKey marks a call that makes an entry of a keyset. Of: the families of algorithms.
	GivesKey
	// HoldsKeys marks an argument or field that is a keyset's own entries. Of is PublicAlg if it has remote ones besides.
	HoldsKeys

	// VerifiesClaims marks a call that verifies a token's signature, and whose results are the token or its claims, or
	// a field that makes a middleware do so. Arg is the key, the function that finds it, or the first of the options
	// that say it; Recv if the receiver holds it. Of is ClaimExpiry if the times are compared too, and ClaimAny if issuer
	// and audience are as well.
	VerifiesClaims
	// FillsClaims marks a call that writes claims to the pointer at Arg: those of its receiver, or those it verifies.
	FillsClaims
	// ReadsClaim marks a field or method that is a claim. Of: the Claim kinds; ClaimNamed if argument 0 names it.
	ReadsClaim
	// ChecksClaim marks a call that compares a claim of the claims or token at Arg and tells the outcome by its result.
	// Of: the Claim kinds; ClaimAny if its options or its receiver say which.
	ChecksClaim
	// RequiresClaim marks an option, by its call or its field, that makes a verification compare a claim with the value
	// at Arg. Of: the Claim kinds; ClaimAny if that can't be told.
	RequiresClaim
	// IdleWhenEmpty marks a call that compares nothing if the value at Arg is empty or left out.
	IdleWhenEmpty
	// DropsCheck marks an option, by its call or its field, that switches the comparison of a claim off; if it takes a
	// boolean, by true. Of: the Claim kinds; ClaimAny if nothing is compared any more.
	DropsCheck
	// KeepsCheck marks an option that switches the comparison of the times on by true, and off by false.
	KeepsCheck
	// RemoteKeys marks a call whose first result holds, or finds in a token, keys that are fetched from a URL, or a
	// field that holds the URLs.
	RemoteKeys
	// LocalKeys is RemoteKeys for keys that the program gives.
	LocalKeys
	// VerifiesSession marks a call that verifies a Clerk session token, by the options from Arg on or the parameters at
	// Arg, or a call that returns middleware which does. Of is FromCookie if it takes the token from a cookie by itself.
	VerifiesSession
	// SessionOption marks an option, by its call or its field, for a VerifiesSession. Of: the Option kinds.
	SessionOption
	// SessionClaims marks a call whose first result is the claims of a session that middleware has verified.
	SessionClaims
	// ReadsCookie marks a call whose first result is the cookie of a request, or its value.
	ReadsCookie
	// TakesUserID marks the argument that must be the ID of a user.
	TakesUserID
)

// A Kind refines a Role.
type Kind uint8

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
)

// What refines DecodesToken and VerifiesToken.
const (
	// ByOptions is a call whose options decide whether it verifies.
	ByOptions Kind = iota + 224
	// ClaimsRegardless is a verification that also returns the claims of a token that it refuses.
	ClaimsRegardless
)

// Libraries returns every library of the table, in a fixed order.
func Libraries() []Library { return libraries }

var libraries = []Library{
	clerkV2, clerkV1,
	svix, standardWebhooks,
	xOAuth2, goOIDC, zitadelOIDC, googleIDToken,
	golangJWT, jwtGo, goJose, goJoseOld, jwx, cristalhq, kataras, gbrlsnchs, pascaldekloe, sermoDigital, jose2go,
	jwtauth, echoJWT, ginJWT, hertzJWT, fiberJWT, auth0, okta, keyfunc,
	netHTTP, cryptoTLS, chi, gorillaMux, gin, echo, fiber, fastHTTP, resty,
	stdOS, stdSyscall, stdFlag, stdStrings, stdBytes, stdHash, stdHash512, stdSync, stdContext, stdSlices, stdCmp, stdRegexp, stdFmt, stdURL,
	stdBase64, stdHex, stdPEM, stdX509, stdRSA,
	viper, pflag, urfaveCLI, kingpin,
	lo, k8sPtr, k8sPointer, awsPointer, stripe,
}
