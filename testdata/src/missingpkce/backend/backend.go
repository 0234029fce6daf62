// Package backend makes OAuth applications that accept logins without PKCE.
package backend

import (
	"bytes"
	"encoding/json"
	"net/http"
	"strings"

	_ "github.com/clerk/clerk-sdk-go/v2"
)

func raw() (*http.Request, error) {
	body := `{"name": "web", "redirect_uris": ["https://app.example.com/callback"], "pkce_required": false}` // want `application accepts logins without PKCE, so that a stolen code is enough; set pkce_required to true \(pkce-not-required\)`
	return http.NewRequest(http.MethodPost, "https://api.clerk.com/v1/oauth_applications", strings.NewReader(body))
}

func fromMap() ([]byte, error) {
	m := map[string]any{
		"name":          "web",
		"pkce_required": false, // want `application accepts logins without PKCE`
	}
	m["scopes"] = "profile email"
	return json.Marshal(m)
}

type application struct {
	Name         string `json:"name"`
	PKCERequired bool   `json:"pkce_required"`
}

func fromStruct() (*bytes.Buffer, error) {
	var b bytes.Buffer
	err := json.NewEncoder(&b).Encode(application{
		Name:         "web",
		PKCERequired: false, // want `application accepts logins without PKCE`
	})
	return &b, err
}
