// Package crossverified uses helpers of another package as it should.
package crossverified

import (
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2/jwt"
	"github.com/clerk/clerk-sdk-go/v2/user"
	"unverifiedjwt/crossverify/auth"
)

func checkedFirst(w http.ResponseWriter, r *http.Request) {
	token := auth.Bearer(r)
	if err := auth.Check(r.Context(), token); err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	u, err := auth.Decode(r.Context(), token)
	if err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	if _, err := user.Get(r.Context(), u.ID); err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
}

func checkedRequest(w http.ResponseWriter, r *http.Request) {
	if _, err := auth.FromRequest(r); err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	sub, err := auth.Peek(r)
	if err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	w.Header().Set("X-User", sub)
}

func checkedLoad(w http.ResponseWriter, r *http.Request, s auth.Store) {
	token := auth.Bearer(r)
	if auth.Check(r.Context(), token) != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	u, err := auth.Load(s, token)
	if err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	w.Header().Set("X-User", u.ID)
}

func verified(w http.ResponseWriter, r *http.Request) {
	u, err := auth.Verified(r.Context(), auth.Bearer(r))
	if err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	w.Header().Set("X-User", u.ID)
}

func keyFirst(w http.ResponseWriter, r *http.Request) {
	token := auth.Bearer(r)
	jwk, err := jwt.GetJSONWebKey(r.Context(), &jwt.GetJSONWebKeyParams{KeyID: auth.KeyID(r.Context(), token)})
	if err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	claims, err := jwt.Verify(r.Context(), &jwt.VerifyParams{Token: token, JWK: jwk})
	if err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	w.Header().Set("X-User", claims.Subject)
}
