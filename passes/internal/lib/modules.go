package lib

// A Module is what is known of the versions of one module. Like rows it is data; outdatedsdk reads it.
type Module struct {
	// Path is the module path, with its major version.
	Path string
	// Dead says in a few words why no version should be used any more; empty for a module that is maintained.
	Dead string
	// Successor is the module to use instead of a dead one.
	Successor string
	// Faults are what is wrong with some of its versions, the worst first.
	Faults []Fault
}

// A Fault is a mistake of a library that a later version has corrected.
type Fault struct {
	Kind FaultKind
	// Since is the first version with the fault, empty if the module's first has it.
	Since string
	// Fixed is the first version without it, which may be a pre-release.
	Fixed string
	// Consequence completes "clerk-sdk-go v2.0.0 ...".
	Consequence string
	// Through is the module that brings the fault along, for one that is not the module's own: it must be part of the
	// build in a version below Fixed, which is then a version of that module.
	Through string
	// Update is the version to move to if that is not Fixed.
	Update string
	// Source says where this can be looked up: an advisory, or a change of the library.
	Source string
}

// A FaultKind groups faults by what they mean for a program.
type FaultKind uint8

const (
	// ForgedTokens is a verification that admits tokens nobody has signed.
	ForgedTokens FaultKind = iota + 1
	// UnreadableTokens is a library that misreads the tokens which the service issues today.
	UnreadableTokens
	// VulnerableJOSE is a library that hands tokens of strangers to a vulnerable parser.
	VulnerableJOSE
	// Vulnerable is a published vulnerability of a library of which a program may use another part.
	Vulnerable
)

// Modules returns what is known of versions, in a fixed order.
func Modules() []Module { return modules }

// The advisories are those of the Go vulnerability database. No Clerk SDK has one, so that govulncheck is silent on the
// faults of clerk-sdk-go; they were reproduced with the releases. v2.0.1-beta.0 is the first tag with the change that
// gives each request parameters of its own.
var modules = []Module{
	{
		Path: "github.com/clerk/clerk-sdk-go/v2",
		Faults: []Fault{
			{
				Kind: ForgedTokens, Fixed: "v2.0.1-beta.0", Update: "v2.4.0", Source: "clerk-sdk-go#261",
				Consequence: "shares its parameters between requests, so that forged tokens pass under load",
			},
			{
				Kind: UnreadableTokens, Since: "v2.3.0", Fixed: "v2.3.1", Update: "v2.4.0", Source: "clerk-sdk-go#390",
				Consequence: `gives users without an organization the role "org:"`,
			},
			{
				Kind: UnreadableTokens, Fixed: "v2.3.0", Update: "v2.4.0", Source: "Clerk API version 2025-04-10",
				Consequence: "can't read version 2 session tokens, whose organization, role and permissions come out empty",
			},
			{
				Kind: VulnerableJOSE, Through: "github.com/go-jose/go-jose/v3", Fixed: "v3.0.4", Update: "v2.4.0", Source: "GO-2025-3485, CVE-2025-27144",
				Consequence: "which any request can exhaust by a token of many dots (CVE-2025-27144)",
			},
		},
	},
	{Path: "github.com/clerkinc/clerk-sdk-go", Dead: "gets no fixes since 2024", Successor: "github.com/clerk/clerk-sdk-go/v2"},
	{Path: "github.com/clerkinc/clerk_server_sdk_go", Dead: "gets no fixes since 2021", Successor: "github.com/clerk/clerk-sdk-go/v2"},

	// GO-2020-0017, which v4 has fixed in its only pre-release.
	{Path: "github.com/dgrijalva/jwt-go", Dead: "is archived and accepts tokens for another audience (CVE-2020-26160)", Successor: golangJWTModule},
	{Path: "github.com/dgrijalva/jwt-go/v4", Dead: "is archived, a preview that was never released", Successor: golangJWTModule},
	{Path: "gopkg.in/dgrijalva/jwt-go.v3", Dead: "is archived and accepts tokens for another audience (CVE-2020-26160)", Successor: golangJWTModule},
	{Path: "github.com/form3tech-oss/jwt-go", Dead: "is archived", Successor: golangJWTModule},
	// GO-2025-3553 names no fixed version of v3.
	{Path: "github.com/golang-jwt/jwt", Dead: "is version 3, whose parser any token can exhaust (CVE-2025-30204) and nobody fixes", Successor: golangJWTModule},
	// GO-2025-3485 names no fixed version of these.
	{Path: "github.com/square/go-jose", Dead: "is archived, with vulnerabilities that nobody fixes (CVE-2016-9121)", Successor: goJoseModule},
	{Path: "gopkg.in/square/go-jose.v1", Dead: "is archived, with vulnerabilities that nobody fixes (CVE-2016-9121)", Successor: goJoseModule},
	{Path: "github.com/square/go-jose/v3", Dead: "is archived, a preview that was never released", Successor: goJoseModule},
	{Path: "gopkg.in/square/go-jose.v2", Dead: "is archived, and any token can exhaust its parser (CVE-2025-27144)", Successor: goJoseModule},
	{Path: "gopkg.in/go-jose/go-jose.v2", Dead: "gets no fixes, and any token can exhaust its parser (CVE-2025-27144)", Successor: goJoseModule},
	{Path: "github.com/SermoDigital/jose", Dead: "gets no fixes since 2018", Successor: golangJWTModule},
	{Path: "github.com/gofiber/jwt/v2", Dead: "is archived", Successor: "github.com/gofiber/contrib/jwt"},
	{Path: "github.com/gofiber/jwt/v3", Dead: "is archived", Successor: "github.com/gofiber/contrib/jwt"},
	{Path: "github.com/gofiber/jwt/v4", Dead: "is archived", Successor: "github.com/gofiber/contrib/jwt"},

	{Path: "github.com/go-jose/go-jose/v3", Faults: []Fault{manyDots("v3.0.4")}},
	{Path: "github.com/go-jose/go-jose/v4", Faults: []Fault{manyDots("v4.0.5")}},
	{Path: "github.com/golang-jwt/jwt/v4", Faults: []Fault{manyPeriods("v4.5.2")}},
	{Path: golangJWTModule, Faults: []Fault{manyPeriods("v5.2.2")}},
	{Path: "github.com/lestrrat-go/jwx", Faults: []Fault{{
		Kind: Vulnerable, Fixed: "v1.2.29", Source: "GO-2024-2632", Consequence: "expands compressed tokens without limit (CVE-2024-28122)",
	}}},
	{Path: "github.com/lestrrat-go/jwx/v2", Faults: []Fault{{
		Kind: Vulnerable, Fixed: "v2.0.21", Source: "GO-2024-2632", Consequence: "expands compressed tokens without limit (CVE-2024-28122)",
	}}},
}

const (
	golangJWTModule = "github.com/golang-jwt/jwt/v5"
	goJoseModule    = "github.com/go-jose/go-jose/v4"
)

func manyDots(fixed string) Fault {
	return Fault{
		Kind: Vulnerable, Fixed: fixed, Source: "GO-2025-3485",
		Consequence: "can be exhausted by a token of many dots (CVE-2025-27144)",
	}
}

func manyPeriods(fixed string) Fault {
	return Fault{
		Kind: Vulnerable, Fixed: fixed, Source: "GO-2025-3553",
		Consequence: "can be exhausted by a token of many dots (CVE-2025-30204)",
	}
}
