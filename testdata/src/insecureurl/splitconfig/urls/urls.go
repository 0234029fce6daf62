// Package urls holds addresses for other packages. What they are for is not known here, so nothing is wrong here.
package urls

import "os"

const (
	Backend  = "http://api.example.com/v1"
	Callback = "http://app.example.com/callback"
	Local    = "http://localhost:8080/callback"
	Secure   = "https://api.clerk.com/v1"
	Docs     = "http://docs.example.com"
)

// Issuer is a variable that no package writes.
var Issuer = "http://clerk.example.com"

// Token returns where tokens are exchanged.
func Token() string { return "http://clerk.example.com/oauth/token" }

// Getenv returns a setting, or fallback when it is not set.
func Getenv(name, fallback string) string {
	if v := os.Getenv(name); v != "" {
		return v
	}
	return fallback
}
