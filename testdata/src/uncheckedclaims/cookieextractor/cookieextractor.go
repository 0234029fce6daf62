// Package cookieextractor lets Clerk's middleware take tokens from cookies.
package cookieextractor

import (
	"net/http"
	"strings"

	clerkhttp "github.com/clerk/clerk-sdk-go/v2/http"
)

func fromCookie(r *http.Request) string {
	if h := r.Header.Get("Authorization"); h != "" {
		return strings.TrimPrefix(h, "Bearer ")
	}
	c, err := r.Cookie("__session")
	if err != nil {
		return ""
	}
	return c.Value
}

func literal() func(http.Handler) http.Handler {
	return clerkhttp.RequireHeaderAuthorization( // want `http.RequireHeaderAuthorization takes a cookie's token from any origin.*\(authorized-party\)`
		clerkhttp.AuthorizationJWTExtractor(func(r *http.Request) string {
			c, err := r.Cookie("__session")
			if err != nil {
				return ""
			}
			return c.Value
		}),
	)
}

func named() func(http.Handler) http.Handler {
	return clerkhttp.WithHeaderAuthorization(clerkhttp.AuthorizationJWTExtractor(fromCookie)) // want `\(authorized-party\)`
}

func inSlice() func(http.Handler) http.Handler {
	opts := []clerkhttp.AuthorizationOption{clerkhttp.AuthorizationJWTExtractor(helper)}
	return clerkhttp.WithHeaderAuthorization(opts...) // want `\(authorized-party\)`
}

func loop() func(http.Handler) http.Handler {
	return clerkhttp.WithHeaderAuthorization(clerkhttp.AuthorizationJWTExtractor(looped)) // want `\(authorized-party\)`
}

func noParties() func(http.Handler) http.Handler {
	return clerkhttp.RequireHeaderAuthorization(
		clerkhttp.AuthorizationJWTExtractor(fromCookie),
		clerkhttp.AuthorizedPartyMatches(), // want `http.AuthorizedPartyMatches without parties accepts every origin.*\(authorized-party\)`
	)
}

func alwaysTrue() func(http.Handler) http.Handler {
	return clerkhttp.RequireHeaderAuthorization(
		clerkhttp.AuthorizationJWTExtractor(fromCookie),
		clerkhttp.AuthorizedParty(func(string) bool { return true }), // want `this handler accepts every authorized party.*\(authorized-party\)`
	)
}

func neverMatches() func(http.Handler) http.Handler {
	return clerkhttp.RequireHeaderAuthorization(
		clerkhttp.AuthorizedPartyMatches(
			"https://shop.example/",      // want `"https://shop.example/" never equals azp.*\(authorized-party\)`
			"https://shop.example/login", // want `\(authorized-party\)`
			"https://*.shop.example",     // want `\(authorized-party\)`
			"https://admin.shop.example",
		),
	)
}

var _ = []any{literal, named, inSlice, loop, noParties, alwaysTrue, neverMatches}
