// Package backend makes OAuth applications that demand PKCE.
package backend

import (
	"encoding/json"
	"net/http"
	"strings"

	_ "github.com/clerk/clerk-sdk-go/v2"
)

func raw() (*http.Request, error) {
	body := `{"name": "web", "pkce_required": true}`
	return http.NewRequest(http.MethodPost, "https://api.clerk.com/v1/oauth_applications", strings.NewReader(body))
}

func fromMap(required bool) ([]byte, error) {
	return json.Marshal(map[string]any{"name": "web", "pkce_required": required})
}

type application struct {
	Name         string `json:"name"`
	PKCERequired bool   `json:"pkce_required"`
}

func fromStruct() ([]byte, error) { return json.Marshal(application{Name: "web", PKCERequired: true}) }

func weak(a application) bool { return a.PKCERequired == false }
