// Package jwx1 uses jwx.
package jwx1

import (
	"net/http"
	"strings"

	"github.com/lestrrat-go/jwx/jwa"
	"github.com/lestrrat-go/jwx/jwk"
	"github.com/lestrrat-go/jwx/jws"
	"github.com/lestrrat-go/jwx/jwt"
)

type store struct{ names map[string]string }

func (s *store) find(id string) string { return s.names[id] }

func bearer(r *http.Request) string {
	return strings.TrimPrefix(r.Header.Get("Authorization"), "Bearer ")
}

func parsed(w http.ResponseWriter, r *http.Request, s *store) {
	token, err := jwt.Parse([]byte(bearer(r))) // want `\(unverified-claims\)`
	if err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	sub, _ := token.Get("sub")
	w.Write([]byte(s.find(sub.(string))))
}

func request(w http.ResponseWriter, r *http.Request, s *store) {
	token, err := jwt.ParseRequest(r, jwt.WithValidate(true)) // want `\(unverified-claims\)`
	if err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	sub, _ := token.Get("sub")
	w.Write([]byte(s.find(sub.(string))))
}

func verified(w http.ResponseWriter, r *http.Request, s *store, keys jwk.Set) {
	token, err := jwt.ParseRequest(r, jwt.WithKeySet(keys), jwt.WithValidate(true))
	if err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	sub, _ := token.Get("sub")
	w.Write([]byte(s.find(sub.(string))))
}

func withKey(w http.ResponseWriter, r *http.Request, s *store, key any) {
	token, err := jwt.ParseString(bearer(r), jwt.WithVerify(jwa.RS256, key))
	if err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	sub, _ := token.Get("sub")
	w.Write([]byte(s.find(sub.(string))))
}

func given(w http.ResponseWriter, r *http.Request, s *store, options []jwt.ParseOption) {
	token, err := jwt.ParseString(bearer(r), options...)
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
