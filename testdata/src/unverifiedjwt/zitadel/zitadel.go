// Package zitadel uses zitadel/oidc in its major versions.
package zitadel

import (
	"net/http"
	"strings"

	"github.com/zitadel/oidc/pkg/client/rp"
	"github.com/zitadel/oidc/pkg/oidc"
	rp2 "github.com/zitadel/oidc/v2/pkg/client/rp"
	oidc2 "github.com/zitadel/oidc/v2/pkg/oidc"
	rp3 "github.com/zitadel/oidc/v3/pkg/client/rp"
	oidc3 "github.com/zitadel/oidc/v3/pkg/oidc"
)

func bearer(r *http.Request) string {
	return strings.TrimPrefix(r.Header.Get("Authorization"), "Bearer ")
}

type claims struct {
	Sub string `json:"sub"`
}

func one(w http.ResponseWriter, r *http.Request) {
	var c claims
	if _, err := oidc.ParseToken(bearer(r), &c); err != nil { // want `oidc.ParseToken.*\(unverified-claims\)`
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	w.Write([]byte(c.Sub))
}

func two(w http.ResponseWriter, r *http.Request) {
	var c claims
	if _, err := oidc2.ParseToken(bearer(r), &c); err != nil { // want `\(unverified-claims\)`
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	w.Write([]byte(c.Sub))
}

func signature(w http.ResponseWriter, r *http.Request, set oidc3.KeySet) {
	var c oidc3.IDTokenClaims
	payload, err := oidc3.ParseToken(bearer(r), &c) // want `\(unverified-claims\)`
	if err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	oidc3.CheckSignature(r.Context(), bearer(r), payload, &c, nil, set)
	w.Write([]byte(c.Subject))
}

func checked(w http.ResponseWriter, r *http.Request, set oidc3.KeySet) {
	var c oidc3.IDTokenClaims
	payload, err := oidc3.ParseToken(bearer(r), &c)
	if err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	if err := oidc3.CheckIssuer(&c, "https://clerk.shop.example"); err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	if err := oidc3.CheckSignature(r.Context(), bearer(r), payload, &c, nil, set); err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	w.Write([]byte(c.Subject))
}

func verifiedOne(w http.ResponseWriter, r *http.Request, v rp.IDTokenVerifier) {
	c, err := rp.VerifyIDToken(r.Context(), bearer(r), v)
	if err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	w.Write([]byte(c.GetSubject()))
}

func verifiedTwo(w http.ResponseWriter, r *http.Request, v rp2.IDTokenVerifier) {
	c, err := rp2.VerifyIDToken[*oidc2.IDTokenClaims](r.Context(), bearer(r), v)
	if err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	w.Write([]byte(c.Subject))
}

func ignored(w http.ResponseWriter, r *http.Request, v *rp3.IDTokenVerifier) {
	c, _ := rp3.VerifyIDToken[*oidc3.IDTokenClaims](r.Context(), bearer(r), v) // want `\(error-ignored\)`
	w.Write([]byte(c.Subject))
}
