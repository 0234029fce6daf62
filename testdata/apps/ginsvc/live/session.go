package live

import (
	"encoding/base64"
	"encoding/json"
	"errors"
	"strings"
	"time"
)

var errMalformed = errors.New("malformed session token")

// session is the part of a session token that the feed needs.
type session struct {
	User    string `json:"sub"`
	Expires int64  `json:"exp"`
	Org     struct {
		ID string `json:"id"`
	} `json:"o"`
}

// decode reads a session token.
func decode(token string) (session, error) {
	var s session
	parts := strings.Split(token, ".")
	if len(parts) != 3 {
		return s, errMalformed
	}
	payload, err := base64.RawURLEncoding.DecodeString(parts[1])
	if err != nil {
		return s, errMalformed
	}
	if err := json.Unmarshal(payload, &s); err != nil {
		return s, errMalformed
	}
	if time.Now().Unix() > s.Expires {
		return s, errors.New("session token is over")
	}
	return s, nil
}
