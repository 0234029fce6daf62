// Package handdecoded takes tokens apart by hand.
package handdecoded

import (
	"encoding/base64"
	"encoding/json"
	"errors"
	"net/http"
	"strings"
)

func bearer(r *http.Request) string {
	return strings.TrimPrefix(r.Header.Get("Authorization"), "Bearer ")
}

type store struct{ names map[string]string }

func (s *store) find(id string) string { return s.names[id] }

type payload struct {
	Sub  string `json:"sub"`
	Exp  int64  `json:"exp"`
	Role string `json:"role"`
}

func inline(w http.ResponseWriter, r *http.Request, s *store) {
	parts := strings.Split(bearer(r), ".")
	if len(parts) != 3 {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	raw, err := base64.RawURLEncoding.DecodeString(parts[1]) // want `^claims decoded by hand from a token \(base64\) are used at line 42 unverified.*\(hand-decoded\)$`
	if err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	var p payload
	if err := json.Unmarshal(raw, &p); err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	w.Write([]byte(s.find(p.Sub)))
}

func padded(w http.ResponseWriter, r *http.Request, s *store) {
	cookie, err := r.Cookie("session")
	if err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	parts := strings.SplitN(cookie.Value, ".", 3)
	if len(parts) < 2 {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	seg := parts[1]
	if n := len(seg) % 4; n > 0 {
		seg += strings.Repeat("=", 4-n)
	}
	raw, _ := base64.URLEncoding.DecodeString(seg) // want `\(hand-decoded\)`
	var claims map[string]any
	json.Unmarshal(raw, &claims)
	if claims["role"] == "admin" {
		w.Write([]byte(s.find("*")))
	}
}

func cut(w http.ResponseWriter, r *http.Request, s *store) {
	_, rest, _ := strings.Cut(bearer(r), ".")
	body, _, _ := strings.Cut(rest, ".")
	raw, err := base64.RawURLEncoding.DecodeString(body) // want `\(hand-decoded\)`
	if err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	var p payload
	json.NewDecoder(strings.NewReader(string(raw))).Decode(&p)
	w.Write([]byte(s.find(p.Sub)))
}

func decodeSegment(seg string) ([]byte, error) {
	return base64.RawURLEncoding.DecodeString(strings.TrimRight(seg, "="))
}

func claimsOf(token string) (*payload, error) {
	parts := strings.Split(token, ".")
	if len(parts) != 3 {
		return nil, errors.New("no token")
	}
	raw, err := decodeSegment(parts[1])
	if err != nil {
		return nil, err
	}
	p := new(payload)
	if err := json.Unmarshal(raw, p); err != nil {
		return nil, err
	}
	return p, nil
}

func behindHelper(w http.ResponseWriter, r *http.Request, s *store) {
	p, err := claimsOf(bearer(r)) // want `base64 at handdecoded.go:90\) are used at line 107.*\(hand-decoded\)$`
	if err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	w.Write([]byte(s.find(p.Sub)))
}

func streamed(w http.ResponseWriter, r *http.Request, s *store) {
	parts := strings.Split(bearer(r), ".")
	if len(parts) != 3 {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	var p payload
	d := json.NewDecoder(base64.NewDecoder(base64.RawURLEncoding, strings.NewReader(parts[1]))) // want `\(hand-decoded\)`
	if err := d.Decode(&p); err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	w.Write([]byte(s.find(p.Sub)))
}

func betweenDots(w http.ResponseWriter, r *http.Request, s *store) {
	token := bearer(r)
	first, last := strings.IndexByte(token, '.'), strings.LastIndex(token, ".")
	if first < 0 || last <= first {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	raw, err := base64.RawURLEncoding.DecodeString(token[first+1 : last]) // want `\(hand-decoded\)`
	if err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	var p payload
	if err := json.Unmarshal(raw, &p); err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	w.Write([]byte(s.find(p.Sub)))
}
