package intests

import (
	"net/http"
	"testing"

	"github.com/clerk/clerk-sdk-go/v2/jwt"
)

func TestSubject(t *testing.T) {
	http.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		claims, err := jwt.Decode(r.Context(), &jwt.DecodeParams{Token: r.Header.Get("Authorization")})
		if err != nil {
			return
		}
		w.Write([]byte(claims.Subject))
	})
}
