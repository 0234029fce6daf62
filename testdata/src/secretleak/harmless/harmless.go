// Package harmless logs what is no secret.
package harmless

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"log"
	"net/http"
	"os"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/jwt"
	"github.com/clerk/clerk-sdk-go/v2/signintoken"
)

type config struct {
	ClerkSecretKey string
	Port           string
}

// String leaves the key out.
func (c config) String() string { return "port " + c.Port }

func start(c config) {
	clerk.SetKey(c.ClerkSecretKey)
	log.Printf("starting with %v on %s", c, c.Port)
	sum := sha256.Sum256([]byte(c.ClerkSecretKey))
	log.Println("key", hex.EncodeToString(sum[:4]))
	if c.ClerkSecretKey == "" {
		log.Fatal("CLERK_SECRET_KEY is not set")
	}
	log.Println("CLERK_SECRET_KEY is set:", os.Getenv("CLERK_SECRET_KEY") != "")
}

func authenticate(w http.ResponseWriter, r *http.Request) {
	token := r.Header.Get("Authorization")
	unverified, err := jwt.Decode(r.Context(), &jwt.DecodeParams{Token: token})
	if err != nil {
		log.Println("refused:", err)
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	log.Println("key id", unverified.KeyID, "agent", r.Header.Get("User-Agent"), "type", r.Header.Get("Content-Type"))
	page := r.URL.Query().Get("page_token")
	log.Println("page", page)
}

// invite returns a link that signs in once to somebody who may have it.
func invite(w http.ResponseWriter, r *http.Request) {
	t, err := signintoken.Create(r.Context(), &signintoken.CreateParams{})
	if err != nil {
		http.Error(w, "no token", http.StatusInternalServerError)
		return
	}
	log.Println("token", t.ID)
	fmt.Fprintln(w, *t.URL)
}

type requestLogger struct{}

// Infof takes the path and the id from the request.
func (requestLogger) Infof(r *http.Request, format string, args ...any) {}

func serve(l requestLogger, w http.ResponseWriter, r *http.Request) {
	l.Infof(r, "served %s", r.URL.Path)
}
