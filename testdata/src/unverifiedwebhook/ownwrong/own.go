// Package ownwrong verifies signatures of Svix itself, and wrong.
package ownwrong

import (
	"bytes"
	"context"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"io"
	"net/http"
	"strings"
)

type handler struct {
	secret []byte
	apply  func(ctx context.Context, payload []byte) error
}

// validSvix looks at no clock.
func (h *handler) validSvix(header http.Header, payload []byte) bool {
	mac := hmac.New(sha256.New, h.secret)
	mac.Write([]byte(header.Get("svix-id") + "." + header.Get("svix-timestamp") + "." + string(payload)))
	want := "v1," + base64.StdEncoding.EncodeToString(mac.Sum(nil))
	for _, got := range strings.Fields(header.Get("svix-signature")) {
		if hmac.Equal([]byte(got), []byte(want)) { // want `hmac.Equal accepts deliveries of any age`
			return true
		}
	}
	return false
}

func (h *handler) clerkWebhook(w http.ResponseWriter, r *http.Request) {
	payload, _ := io.ReadAll(r.Body)
	if !h.validSvix(r.Header, payload) {
		http.Error(w, "invalid signature", http.StatusUnauthorized)
		return
	}
	h.apply(r.Context(), payload)
}

func (h *handler) clerkWebhookHex(w http.ResponseWriter, r *http.Request) {
	payload, _ := io.ReadAll(r.Body)
	mac := hmac.New(sha256.New, h.secret)
	mac.Write(payload)
	if hex.EncodeToString(mac.Sum(nil)) != r.Header.Get("X-Clerk-Signature") { // want `!= takes the longer the more of a forged signature is right; .* \(own-hmac\)`
		http.Error(w, "invalid signature", http.StatusUnauthorized)
		return
	}
	h.apply(r.Context(), payload)
}

func (h *handler) clerkWebhookBytes(w http.ResponseWriter, r *http.Request) {
	payload, _ := io.ReadAll(r.Body)
	got, err := hex.DecodeString(r.Header.Get("X-Clerk-Signature"))
	if err != nil {
		http.Error(w, "invalid signature", http.StatusUnauthorized)
		return
	}
	mac := hmac.New(sha256.New, h.secret)
	mac.Write(payload)
	if !bytes.Equal(mac.Sum(nil), got) { // want `bytes.Equal takes the longer`
		http.Error(w, "invalid signature", http.StatusUnauthorized)
		return
	}
	h.apply(r.Context(), payload)
}
