// Package clerkdocumented chooses the key by the key id, as the documentation shows, and then verifies the same token.
package clerkdocumented

import (
	"net/http"
	"strings"

	"github.com/clerk/clerk-sdk-go/v2/jwt"
	"github.com/clerk/clerk-sdk-go/v2/user"
)

func handler(w http.ResponseWriter, r *http.Request) {
	token := strings.TrimPrefix(r.Header.Get("Authorization"), "Bearer ")
	unsafe, err := jwt.Decode(r.Context(), &jwt.DecodeParams{Token: token})
	if err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	jwk, err := jwt.GetJSONWebKey(r.Context(), &jwt.GetJSONWebKeyParams{KeyID: unsafe.KeyID})
	if err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	claims, err := jwt.Verify(r.Context(), &jwt.VerifyParams{Token: token, JWK: jwk})
	if err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	me, err := user.Get(r.Context(), claims.Subject)
	if err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	w.Write([]byte(me.ID))
}

// Once it is verified, a token may be decoded again.
func again(w http.ResponseWriter, r *http.Request) {
	params := &jwt.VerifyParams{}
	params.Token = r.Header.Get("Authorization")
	if _, err := jwt.Verify(r.Context(), params); err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	more, err := jwt.Decode(r.Context(), &jwt.DecodeParams{Token: r.Header.Get("Authorization")})
	if err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	w.Write([]byte(more.Subject))
}
