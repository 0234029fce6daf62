// Package followedright limits the addresses from which keys are fetched, or names the address itself.
package followedright

import (
	"context"
	"strings"

	"github.com/lestrrat-go/jwx/v3/jwk"
	"github.com/lestrrat-go/jwx/v3/jwt"
)

func listed(raw []byte) (jwt.Token, error) {
	trusted := jwk.WhitelistFunc(func(u string) bool { return u == "https://id.shop.example/jwks.json" })
	return jwt.Parse(raw, jwt.WithVerifyAuto(nil, jwk.WithFetchWhitelist(trusted)))
}

func declared(u string) bool { return strings.HasPrefix(u, "https://id.shop.example/") }

func byName(raw []byte) (jwt.Token, error) {
	return jwt.Parse(raw, jwt.WithVerifyAuto(nil, jwk.WithFetchWhitelist(jwk.WhitelistFunc(declared))))
}

// byDefault fetches nothing.
func byDefault(raw []byte) (jwt.Token, error) { return jwt.Parse(raw, jwt.WithVerifyAuto(nil)) }

func given(raw []byte, limit jwk.Whitelist) (jwt.Token, error) {
	return jwt.Parse(raw, jwt.WithVerifyAuto(nil, jwk.WithFetchWhitelist(limit)))
}

// own is an address of the program's, whoever answers there.
func own(ctx context.Context) (jwk.Set, error) {
	return jwk.Fetch(ctx, "https://id.shop.example/jwks.json", jwk.WithFetchWhitelist(jwk.InsecureWhitelist{}))
}
