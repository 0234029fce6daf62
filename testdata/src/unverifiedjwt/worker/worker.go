// Package worker reads tokens from a queue.
package worker

import (
	"context"
	"encoding/json"
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2/jwt"
)

type store struct{ names map[string]string }

func (s *store) find(id string) string { return s.names[id] }

type job struct {
	Token string
	Order string
}

func bad(ctx context.Context, jobs <-chan job, s *store) {
	for j := range jobs {
		claims, err := jwt.Decode(ctx, &jwt.DecodeParams{Token: j.Token}) // want `\(unverified-claims\)`
		if err != nil {
			continue
		}
		s.find(claims.Subject)
		write(claims.Subject, j.Order)
	}
}

func good(ctx context.Context, jobs <-chan job, s *store) {
	for j := range jobs {
		claims, err := jwt.Verify(ctx, &jwt.VerifyParams{Token: j.Token})
		if err != nil {
			continue
		}
		write(claims.Subject, j.Order)
	}
}

func posted(w http.ResponseWriter, r *http.Request) {
	var j job
	if err := json.NewDecoder(r.Body).Decode(&j); err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	claims, err := jwt.Decode(r.Context(), &jwt.DecodeParams{Token: j.Token}) // want `\(unverified-claims\)`
	if err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	w.Header().Set("X-User", claims.Subject)
}

func write(user, order string) { http.Get("https://orders.example.com/" + user + "/" + order) }
