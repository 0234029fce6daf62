// Package clerkv1 uses version 1 of the SDK.
package clerkv1

import (
	"net/http"

	"github.com/clerkinc/clerk-sdk-go/clerk"
)

type server struct{ client clerk.Client }

func (s *server) bad(w http.ResponseWriter, r *http.Request) {
	claims, err := s.client.DecodeToken(r.Header.Get("Authorization")) // want `^claims that DecodeToken only decodes are used at line 18.*\(unverified-claims\)$`
	if err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	u, err := s.client.Users().Read(claims.Subject)
	if err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	_ = u
}

func (s *server) good(w http.ResponseWriter, r *http.Request) {
	claims, err := s.client.VerifyToken(r.Header.Get("Authorization"))
	if err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	u, err := s.client.Users().Read(claims.Subject)
	if err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	_ = u
}
