// Package networkless verifies Clerk's session tokens with the public key of the instance.
package networkless

import (
	"context"
	"net/http"
	"os"
	"time"

	"github.com/clerk/clerk-sdk-go/v2"
	clerkhttp "github.com/clerk/clerk-sdk-go/v2/http"
	"github.com/clerk/clerk-sdk-go/v2/jwks"
	"github.com/clerk/clerk-sdk-go/v2/jwt"
)

const (
	keyID  = "ins_Gr0aY35PGFNxOZwBfxyuakIVvwu"
	issuer = "https://clerk.acme-widgets.com"
	pem    = "-----BEGIN PUBLIC KEY-----\nwpyz4RHqmnUYgFjFRsmJbuXzA5kdoNN7Xe6Z2awsHnNyZTBuCc8VLKy99Mk7zDWz681T75Kqtbt3tQ4wNZOJdC\n3DLVlaLzSAE9kThYx2TUMisp10WtdKcHCDWXBsAKu6z2yEpvD16bZj1tnevhzYqmUqrANrnPkZU5Zxk9m5dxNe\n-----END PUBLIC KEY-----"
)

func middleware() func(http.Handler) http.Handler {
	return clerkhttp.RequireHeaderAuthorization(
		clerkhttp.JSONWebKey(pem),
		clerkhttp.AuthorizedPartyMatches("https://app.acme-widgets.com"),
		clerkhttp.ProxyURL(issuer),
		clerkhttp.Leeway(5*time.Second),
	)
}

func verify(ctx context.Context, token string) (*clerk.SessionClaims, error) {
	config := &clerk.ClientConfig{}
	config.Key = clerk.String(os.Getenv("CLERK_SECRET_KEY"))
	client := jwks.NewClient(config)
	key, err := jwt.GetJSONWebKey(ctx, &jwt.GetJSONWebKeyParams{KeyID: keyID, JWKSClient: client})
	if err != nil {
		return nil, err
	}
	return jwt.Verify(ctx, &jwt.VerifyParams{Token: token, JWK: key, ProxyURL: clerk.String(issuer)})
}

func cached(key *clerk.JSONWebKey) *clerk.JSONWebKey {
	return &clerk.JSONWebKey{Key: key.Key, KeyID: keyID, Algorithm: "RS256", Use: "sig"}
}
