package insecureurl

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"log"
	"net/http"
	"os"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/jwt"
	"github.com/coreos/go-oidc/v3/oidc"
)

// plain-http, private-http, skip-verify, weak-tls, insecure-cookie, insecure-issuer
func _() {}
