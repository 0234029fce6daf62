package failclosed

import (
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2/jwt"
)

type gate struct{ url, audience string }

// user refuses if it does not know where the keys are, and looks at the audience if it knows which.
func (g *gate) user(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if g.url == "" {
			http.Error(w, "not configured", http.StatusServiceUnavailable)
			return
		}
		claims, err := jwt.Verify(r.Context(), &jwt.VerifyParams{Token: r.Header.Get("Authorization")})
		if err != nil {
			http.Error(w, "unauthorized", http.StatusUnauthorized)
			return
		}
		if g.audience == "" {
			next.ServeHTTP(w, r)
			return
		}
		if len(claims.Audience) == 0 || claims.Audience[0] != g.audience {
			http.Error(w, "forbidden", http.StatusForbidden)
			return
		}
		next.ServeHTTP(w, r)
	})
}
