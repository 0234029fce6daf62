// Package sermodigital uses SermoDigital/jose.
package sermodigital

import (
	"net/http"

	"github.com/SermoDigital/jose/crypto"
	"github.com/SermoDigital/jose/jws"
)

type store struct{ names map[string]string }

func (s *store) find(id string) string { return s.names[id] }

func parsed(w http.ResponseWriter, r *http.Request, s *store) {
	token, err := jws.ParseJWTFromRequest(r) // want `\(unverified-claims\)`
	if err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	sub, _ := token.Claims().Subject()
	w.Write([]byte(s.find(sub)))
}

func verified(w http.ResponseWriter, r *http.Request, s *store, key []byte) {
	token, err := jws.ParseJWTFromRequest(r)
	if err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	if err := token.Validate(key, crypto.SigningMethodHS256); err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	sub, _ := token.Claims().Subject()
	w.Write([]byte(s.find(sub)))
}

func fromHeader(w http.ResponseWriter, r *http.Request, s *store) {
	token, err := jws.ParseFromHeader(r, jws.Compact) // want `\(unverified-claims\)`
	if err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	w.Write([]byte(s.find(token.Payload().(string))))
}

func fromForm(w http.ResponseWriter, r *http.Request, s *store) {
	token, err := jws.ParseFromForm(r, jws.Compact) // want `\(unverified-claims\)`
	if err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	w.Write([]byte(s.find(token.Payload().(string))))
}

func fromRequest(w http.ResponseWriter, r *http.Request, s *store, key []byte) {
	token, err := jws.ParseFromRequest(r, jws.Compact)
	if err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	if err := token.Verify(key, crypto.SigningMethodHS256); err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	w.Write([]byte(s.find(token.Payload().(string))))
}
