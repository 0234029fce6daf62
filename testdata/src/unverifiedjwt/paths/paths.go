// Package paths verifies on some paths only.
package paths

import (
	"net/http"
	"strings"

	"github.com/clerk/clerk-sdk-go/v2/jwt"
)

func bearer(r *http.Request) string {
	return strings.TrimPrefix(r.Header.Get("Authorization"), "Bearer ")
}

func sometimes(w http.ResponseWriter, r *http.Request, trusted bool) {
	token := bearer(r)
	claims, err := jwt.Decode(r.Context(), &jwt.DecodeParams{Token: token}) // want `\(unverified-claims\)`
	if err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	if !trusted {
		if _, err := jwt.Verify(r.Context(), &jwt.VerifyParams{Token: token}); err != nil {
			http.Error(w, "unauthorized", http.StatusUnauthorized)
			return
		}
	}
	w.Header().Set("X-User", claims.Subject)
}

func tooLate(w http.ResponseWriter, r *http.Request, admins map[string]bool) {
	token := bearer(r)
	claims, err := jwt.Decode(r.Context(), &jwt.DecodeParams{Token: token}) // want `\(unverified-claims\)`
	if err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	if claims.Subject == "user_admin" {
		w.Header().Set("X-User", claims.Subject)
		return
	}
	if _, err := jwt.Verify(r.Context(), &jwt.VerifyParams{Token: token}); err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	w.Header().Set("X-User", claims.Subject)
}

func bothBranches(w http.ResponseWriter, r *http.Request, satellite bool) {
	token := bearer(r)
	claims, err := jwt.Decode(r.Context(), &jwt.DecodeParams{Token: token})
	if err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	if satellite {
		_, err = jwt.Verify(r.Context(), &jwt.VerifyParams{Token: token, IsSatellite: true})
	} else {
		_, err = jwt.Verify(r.Context(), &jwt.VerifyParams{Token: token})
	}
	if err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	w.Header().Set("X-User", claims.Subject)
}

func inverted(w http.ResponseWriter, r *http.Request) {
	token := bearer(r)
	claims, err := jwt.Decode(r.Context(), &jwt.DecodeParams{Token: token})
	if err == nil {
		if _, err := jwt.Verify(r.Context(), &jwt.VerifyParams{Token: token}); err == nil {
			w.Header().Set("X-User", claims.Subject)
			return
		}
	}
	http.Error(w, "unauthorized", http.StatusUnauthorized)
}

func retried(w http.ResponseWriter, r *http.Request) {
	token := bearer(r)
	var err error
	for range 3 {
		if _, err = jwt.Verify(r.Context(), &jwt.VerifyParams{Token: token}); err == nil {
			break
		}
	}
	if err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	claims, err := jwt.Decode(r.Context(), &jwt.DecodeParams{Token: token})
	if err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	w.Header().Set("X-User", claims.Subject)
}
