// Package handsigned compares the signature itself.
package handsigned

import (
	"crypto"
	"crypto/hmac"
	"crypto/rsa"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"errors"
	"net/http"
	"strings"

	"github.com/golang-jwt/jwt/v5"
)

func bearer(r *http.Request) string {
	return strings.TrimPrefix(r.Header.Get("Authorization"), "Bearer ")
}

type store struct{ names map[string]string }

func (s *store) find(id string) string { return s.names[id] }

type payload struct {
	Sub string `json:"sub"`
}

var key []byte

func own(w http.ResponseWriter, r *http.Request, s *store) {
	parts := strings.Split(bearer(r), ".")
	if len(parts) != 3 {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	mac := hmac.New(sha256.New, key)
	mac.Write([]byte(parts[0] + "." + parts[1]))
	sig, err := base64.RawURLEncoding.DecodeString(parts[2])
	if err != nil || !hmac.Equal(sig, mac.Sum(nil)) {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	raw, err := base64.RawURLEncoding.DecodeString(parts[1])
	if err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	var p payload
	json.Unmarshal(raw, &p)
	w.Write([]byte(s.find(p.Sub)))
}

func signed(parts []string, pub *rsa.PublicKey) error {
	sig, err := base64.RawURLEncoding.DecodeString(parts[2])
	if err != nil {
		return err
	}
	sum := sha256.Sum256([]byte(parts[0] + "." + parts[1]))
	return rsa.VerifyPKCS1v15(pub, crypto.SHA256, sum[:], sig)
}

func helped(w http.ResponseWriter, r *http.Request, s *store, pub *rsa.PublicKey) {
	parts := strings.Split(bearer(r), ".")
	if len(parts) != 3 {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	if err := signed(parts, pub); err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	raw, err := base64.RawURLEncoding.DecodeString(parts[1])
	if err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	var p payload
	json.Unmarshal(raw, &p)
	w.Write([]byte(s.find(p.Sub)))
}

var errSignature = errors.New("signature")

// byMethod lets a library compare the signature.
func byMethod(w http.ResponseWriter, r *http.Request, s *store) {
	parts := strings.Split(bearer(r), ".")
	if len(parts) != 3 {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	sig, err := base64.RawURLEncoding.DecodeString(parts[2])
	if err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	if err := jwt.SigningMethodHS256.Verify(parts[0]+"."+parts[1], sig, key); err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	raw, err := base64.RawURLEncoding.DecodeString(parts[1])
	if err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	var p payload
	json.Unmarshal(raw, &p)
	w.Write([]byte(s.find(p.Sub)))
}
