// Package names has the names of secrets: of variables, headers, columns, routes, metrics, objects and fields.
package names

import (
	"net/http"
	"os"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/golang-jwt/jwt/v5"
)

const (
	httpTokenEnvVar    = "HTTP_TOKEN"
	clerkKeyVar        = "CLERK_SECRET_KEY"
	jwtSecretVar       = "JWT_SIGNING_SECRET"
	authHeader         = "Authorization"
	clerkHeader        = "Clerk-Secret-Key"
	apiKeyHeader       = "X-API-Key"
	sessionCookie      = "__session"
	routeTokens        = "public_tokens.route"
	routeSecret        = "/v1/api_keys/{id}/secret"
	tokenErrors        = "token_fetch_errors_total"
	secretReads        = "clerk_secret_reads"
	secretObject       = "clerk-secret-key"
	secretRef          = "secret/data/prod/clerk"
	secretARN          = "arn:aws:secretsmanager:eu-central-1:123456789012:secret:prod/clerk/secret-key-AbCdEf"
	gcpSecret          = "projects/acme-widgets/secrets/clerk-secret-key/versions/latest"
	passwordFieldLabel = "Password"
	tokenColumn        = "access_token"
	compassKey         = "compass_heading_degrees_true_north"
	displayName        = "Snmp Group Write View"
	feature            = "ournice-api-feat-enabled"
	signInTitle        = "Enter your secret key to continue"
	query              = "SELECT password_digest, totp_secret FROM users WHERE api_key = $1"
	grantType          = "urn:ietf:params:oauth:grant-type:jwt-bearer"
	keybinding         = "ctrl+shift+alt+k"
)

type secretRefs struct {
	ClerkSecretName string `json:"clerkSecretName" yaml:"clerk_secret_name"`
	Password        string `json:"password" validate:"required,min=12"`
}

var refs = secretRefs{ClerkSecretName: "clerk-secret-key", Password: ""}

func read(get func(name string) string) {
	clerk.SetKey(get(secretObject))
	clerk.SetKey(os.Getenv(clerkKeyVar))
	clerk.SetKey(get(secretARN))
}

func sign(t *jwt.Token) (string, error) { return t.SignedString([]byte(os.Getenv(jwtSecretVar))) }

func header(r *http.Request) string { return r.Header.Get(authHeader) + r.Header.Get(clerkHeader) }
