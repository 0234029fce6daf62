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
	// Helper only hands values on: environment, configuration, pointers, encodings, messages.
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

// HasRole reports whether one of the rows of a symbol has the role.
func HasRole(rows []Row, role Role) bool {
	return slices.ContainsFunc(rows, func(r Row) bool { return r.Role == role })
}

// Recv as Row.Arg means the receiver of a method. As Row.Key it means that no argument names the value.
const Recv = -1

// Every as Row.Arg means each argument.
const Every = -2

// Libraries returns every library of the table, in a fixed order.
func Libraries() []Library { return libraries }

var libraries = []Library{
	clerkV2, clerkV1,
	svix, standardWebhooks,
	xOAuth2, goOIDC, zitadelOIDC, googleIDToken,
	golangJWT, jwtGo, goJose, goJoseOld, jwx, cristalhq, kataras, gbrlsnchs, pascaldekloe, sermoDigital, jose2go,
	jwtauth, echoJWT, ginJWT, hertzJWT, fiberJWT, auth0, okta, keyfunc,
	netHTTP, cryptoTLS, chi, chiRender, gorillaMux, httpRouter, gin, ginAdapter, echo, fiber, fastHTTP, alice, negroni, resty,
	grpcMetadata, webSocket, lambdaEvents, queues, redis,
	stdOS, stdSyscall, stdFlag, stdTime, stdStrconv, stdStrings, stdBytes, stdHash, stdHash512, stdSync, stdContext, stdSlices, stdCmp, stdRegexp, stdFmt, stdURL,
	stdBase64, stdHex, stdPEM, stdX509, stdRSA,
	viper, pflag, urfaveCLI, kingpin, godotenv,
	lo, k8sPtr, k8sPointer, awsPointer, stripe,
}
