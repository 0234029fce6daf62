// Package outdatedsdk defines an Analyzer that finds versions of Clerk's SDK and of JWT libraries that should not be used.
//
// # Analyzer outdatedsdk
//
// outdatedsdk: report dead and faulty versions of Clerk's SDK and of JWT libraries
//
// Who verifies tokens with a library that nobody maintains verifies them with its known mistakes. Section 2.2 of the
// guide asks for SDKs that are up to date. Scanners for vulnerabilities help only in part: no Clerk SDK has ever had an
// advisory, although its first release could admit forged tokens.
//
// The version is the one that the program is built with. It is read off the build, never asked from the network, and
// the known mistakes are a table in clerkvet: a new release of a library changes no finding. Each package has one
// finding for each module, at its first import.
//
// # dead-module
//
// The module is archived, superseded or without fixes, in all its versions. The message names its successor: SDK v1 of
// Clerk, dgrijalva/jwt-go, form3tech-oss/jwt-go, golang-jwt/jwt without a major version, square/go-jose and the other
// go-jose of version 2, SermoDigital/jose, gofiber/jwt.
//
// Bad:
//
//	import "github.com/dgrijalva/jwt-go"
//
// Good:
//
//	import "github.com/golang-jwt/jwt/v5"
//
// # forged-tokens
//
// Version 2.0.0 of Clerk's SDK keeps the parameters of a verification in one place for all requests. Under load, a
// request is verified with the token of another: one user gets the claims of another, and now and then a token passes
// whose signature is forged.
//
// Bad:
//
//	import "github.com/clerk/clerk-sdk-go/v2" // v2.0.0 in go.mod
//
// Good:
//
//	import "github.com/clerk/clerk-sdk-go/v2" // v2.7.0 in go.mod
//
// # unreadable-tokens
//
// Clerk issues session tokens of version 2 since April 2025. The SDK before 2.3.0 finds no organization, role and
// permissions in them; 2.3.0 finds the role "org:" for users without an organization. Whoever denies by role then lets
// through, and whoever grants by role locks out.
//
// Bad:
//
//	import "github.com/clerk/clerk-sdk-go/v2" // v2.2.0 in go.mod
//
// Good:
//
//	import "github.com/clerk/clerk-sdk-go/v2" // v2.7.0 in go.mod
//
// # vulnerable-jose
//
// The SDK before 2.4.0 is built with a go-jose that splits tokens at every dot without limit (CVE-2025-27144). It parses
// them before anything is verified, so that a request of a stranger can take all memory. A go-jose/v3 that the program
// itself requires in version 3.0.4 or newer is enough.
//
// Bad:
//
//	import "github.com/clerk/clerk-sdk-go/v2" // v2.3.1 in go.mod
//
// Good:
//
//	import "github.com/clerk/clerk-sdk-go/v2" // v2.3.1, with go-jose/v3 v3.0.4 in go.mod
//
// # deprecated-call
//
// session.Verify asks Clerk over the network whether a session is good. Clerk has deprecated the endpoint and will
// remove it, and then nobody can sign in. Session tokens are verified without the network.
//
// Bad:
//
//	sess, err := session.Verify(ctx, &session.VerifyParams{ID: id, Token: &token})
//	if err != nil {
//		return "", err
//	}
//	return sess.UserID, nil
//
// Good:
//
//	claims, err := jwt.Verify(ctx, &jwt.VerifyParams{Token: token})
//	if err != nil {
//		return "", err
//	}
//	return claims.Subject, nil
//
// # vulnerable-library
//
// A JWT library is used in a version with a published vulnerability. Whether the program uses the vulnerable part is
// for govulncheck to say, which knows all modules. This is advice: it is reported only with -outdatedsdk.strict.
//
// Bad:
//
//	import "github.com/golang-jwt/jwt/v5" // v5.2.1 in go.mod
//
// Good:
//
//	import "github.com/golang-jwt/jwt/v5" // v5.2.2 in go.mod
//
// # What is not reported
//
// Releases that are merely not the latest, and libraries of which nothing bad is known.
//
// Modules that are replaced by another module or by a directory, modules of a workspace, and builds that do not tell
// the version, such as Bazel's: what they hold is unknown. Of a pseudo-version only its commit tells what it holds.
//
// Modules that only test files import, and those that only dependencies of the program use.
//
// user.CreateTOTP, which does nothing, is a finding of weakpassword.
//
// # Flags
//
//   - -outdatedsdk.strict: also report vulnerable-library
package outdatedsdk
