// Package otherdecoders uses the decoders of libraries that are made for something else.
package otherdecoders

import (
	"crypto/rsa"
	"net/http"
	"strings"

	"github.com/zitadel/oidc/v3/pkg/oidc"
	"golang.org/x/oauth2/jws"
	"google.golang.org/api/idtoken"
)

func bearer(r *http.Request) string {
	return strings.TrimPrefix(r.Header.Get("Authorization"), "Bearer ")
}

type store struct{ names map[string]string }

func (s *store) find(id string) string { return s.names[id] }

func googleJWS(w http.ResponseWriter, r *http.Request, s *store) {
	claims, err := jws.Decode(bearer(r)) // want `\(unverified-claims\)`
	if err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	w.Write([]byte(s.find(claims.Sub)))
}

func googleJWSVerified(w http.ResponseWriter, r *http.Request, s *store, key *rsa.PublicKey) {
	if err := jws.Verify(bearer(r), key); err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	claims, err := jws.Decode(bearer(r))
	if err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	w.Write([]byte(s.find(claims.Sub)))
}

func google(w http.ResponseWriter, r *http.Request, s *store) {
	p, err := idtoken.ParsePayload(r.FormValue("credential")) // want `\(unverified-claims\)`
	if err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	w.Write([]byte(s.find(p.Subject)))
}

func googleVerified(w http.ResponseWriter, r *http.Request, s *store) {
	p, err := idtoken.Validate(r.Context(), r.FormValue("credential"), "orders")
	if err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	w.Write([]byte(s.find(p.Subject)))
}

type claims struct {
	Sub string `json:"sub"`
}

func zitadel(w http.ResponseWriter, r *http.Request, s *store) {
	var c claims
	if _, err := oidc.ParseToken(bearer(r), &c); err != nil { // want `\(unverified-claims\)`
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	w.Write([]byte(s.find(c.Sub)))
}
