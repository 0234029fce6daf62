// Package jwx2 uses jwx.
package jwx2

import (
	"net/http"
	"strings"

	"github.com/lestrrat-go/jwx/v2/jwa"
	"github.com/lestrrat-go/jwx/v2/jwk"
	"github.com/lestrrat-go/jwx/v2/jws"
	"github.com/lestrrat-go/jwx/v2/jwt"
)

type store struct{ names map[string]string }

func (s *store) find(id string) string { return s.names[id] }

func bearer(r *http.Request) string {
	return strings.TrimPrefix(r.Header.Get("Authorization"), "Bearer ")
}

func insecure(w http.ResponseWriter, r *http.Request, s *store) {
	token, err := jwt.ParseInsecure([]byte(bearer(r))) // want `\(unverified-claims\)`
	if err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	sub, _ := token.Get("sub")
	w.Write([]byte(s.find(sub.(string))))
}

func switchedOff(w http.ResponseWriter, r *http.Request, s *store) {
	token, err := jwt.ParseRequest(r, jwt.WithVerify(false), jwt.WithValidate(true)) // want `\(unverified-claims\)`
	if err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	sub, _ := token.Get("sub")
	w.Write([]byte(s.find(sub.(string))))
}

// Without a key, Parse of this version fails.
func verified(w http.ResponseWriter, r *http.Request, s *store, keys jwk.Set) {
	token, err := jwt.ParseRequest(r, jwt.WithKeySet(keys))
	if err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	sub, _ := token.Get("sub")
	w.Write([]byte(s.find(sub.(string))))
}

func withKey(w http.ResponseWriter, r *http.Request, s *store, key any) {
	unverified, err := jwt.ParseInsecure([]byte(bearer(r)))
	if err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	_ = unverified
	token, err := jwt.ParseString(bearer(r), jwt.WithKey(jwa.RS256, key))
	if err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	sub, _ := token.Get("sub")
	w.Write([]byte(s.find(sub.(string))))
}

func message(w http.ResponseWriter, r *http.Request) {
	msg, err := jws.Parse([]byte(bearer(r))) // want `\(unverified-claims\)`
	if err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	w.Write(msg.Payload())
}

func keyID(r *http.Request) string {
	msg, err := jws.ParseString(bearer(r))
	if err != nil || len(msg.Signatures()) == 0 {
		return ""
	}
	return "KID"
}
