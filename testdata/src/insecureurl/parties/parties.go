// Package parties accepts session tokens that were minted for origins without TLS, where anybody on the network can
// run a script.
package parties

import (
	"net/http"

	clerkhttp "github.com/clerk/clerk-sdk-go/v2/http"
)

var list = []string{
	"https://app.example.com",
	"http://legacy.example.com", // want `http.*\(plain-http\)`
	"http://localhost:3000",
}

func arguments() func(http.Handler) http.Handler {
	return clerkhttp.WithHeaderAuthorization(
		clerkhttp.AuthorizedPartyMatches(
			"https://app.example.com",
			"http://www.example.com", // want `http.*\(plain-http\)`
		),
	)
}

func packageList() func(http.Handler) http.Handler {
	return clerkhttp.RequireHeaderAuthorization(clerkhttp.AuthorizedPartyMatches(list...))
}

func localList() clerkhttp.AuthorizationOption {
	parties := []string{"http://staging.example.com", "http://127.0.0.1:5173"} // want `http.*\(plain-http\)`
	return clerkhttp.AuthorizedPartyMatches(parties...)
}

func fine(configured []string) []clerkhttp.AuthorizationOption {
	return []clerkhttp.AuthorizationOption{
		clerkhttp.AuthorizedPartyMatches("https://app.example.com", "http://localhost:3000", "capacitor://localhost"),
		clerkhttp.AuthorizedPartyMatches("chrome-extension://mjkpcbhfgnoaileddkfmpbgh"),
		clerkhttp.AuthorizedPartyMatches(configured...),
	}
}
