package lib

// A Role is what a symbol does with the argument, or is for the field, that the row names.
type Role uint16

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

	// Token marks a function whose result number Arg, counted from 0, or a field that, is a token.
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
	// IsAlg marks a constant, variable, function or type that stands for an algorithm. Of: the families of algorithms.
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
	// TokenInCookie marks middleware that by itself looks for the token of a request in a cookie, or a function that
	// does so for it.
	TokenInCookie
	// TakesUserID marks the argument that must be the ID of a user.
	TakesUserID
)
