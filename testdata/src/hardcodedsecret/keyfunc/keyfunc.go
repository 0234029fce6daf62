// Package keyfunc gives MicahParks/keyfunc constant HMAC keys.
package keyfunc

import (
	"encoding/json"
	"os"

	v1 "github.com/MicahParks/keyfunc"
	"github.com/MicahParks/keyfunc/v2"
	v3 "github.com/MicahParks/keyfunc/v3"
)

func given() *keyfunc.JWKS {
	return keyfunc.NewGiven(map[string]keyfunc.GivenKey{
		"kid-1": keyfunc.NewGivenHMAC([]byte("given-hmac-2"), keyfunc.GivenKeyOptions{Algorithm: "HS256"}), // want "tokens.*\\(jwt-key\\)"
		"kid-2": keyfunc.NewGivenHMAC([]byte(os.Getenv("JWT_SECRET")), keyfunc.GivenKeyOptions{Algorithm: "HS256"}),
	})
}

func givenV1() v1.GivenKey {
	return v1.NewGivenHMAC([]byte("given-hmac-1")) // want "tokens.*\\(jwt-key\\)"
}

func remote() (v3.Keyfunc, error) {
	return v3.NewDefault([]string{"https://clerk.acme-widgets.com/.well-known/jwks.json"})
}

func public() (*keyfunc.JWKS, error) {
	return keyfunc.NewJSON(json.RawMessage(`{"keys":[{"kty":"RSA","kid":"kid-3","alg":"RS256","e":"AQAB","n":"82coUj4mXlnfckf1SmB8XlMxvJonwPqDv5W6Z9WJMRw"}]}`))
}
