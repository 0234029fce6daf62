package missingpkce

import (
	"crypto/rand"
	"log"
	"net/http"
	"net/url"
	"os"
	"strings"

	"golang.org/x/oauth2"
)

// no-challenge, no-verifier, implicit-flow, plain-challenge, constant-state, constant-verifier, password-grant
// pkce-not-required, optional-pkce
func _() {}
