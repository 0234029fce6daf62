// Package ownright verifies signatures of Svix itself, and right.
package ownright

import (
	"context"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strconv"
	"strings"
	"time"
)

type handler struct {
	secret []byte
	apply  func(ctx context.Context, payload []byte) error
}

var errSignature = errors.New("invalid signature")

func (h *handler) verify(header http.Header, payload []byte) error {
	id, timestamp, signatures := header.Get("svix-id"), header.Get("svix-timestamp"), header.Get("svix-signature")
	seconds, err := strconv.ParseInt(timestamp, 10, 64)
	if err != nil {
		return errSignature
	}
	if age := time.Since(time.Unix(seconds, 0)); age > 5*time.Minute || age < -5*time.Minute {
		return errSignature
	}
	mac := hmac.New(sha256.New, h.secret)
	fmt.Fprintf(mac, "%s.%s.%s", id, timestamp, payload)
	want := base64.StdEncoding.EncodeToString(mac.Sum(nil))
	for _, s := range strings.Split(signatures, " ") {
		version, got, ok := strings.Cut(s, ",")
		if ok && version == "v1" && hmac.Equal([]byte(got), []byte(want)) {
			return nil
		}
	}
	return errSignature
}

func (h *handler) clerkWebhook(w http.ResponseWriter, r *http.Request) {
	payload, err := io.ReadAll(r.Body)
	if err != nil {
		http.Error(w, "unreadable body", http.StatusBadRequest)
		return
	}
	if err := h.verify(r.Header, payload); err != nil {
		http.Error(w, "invalid signature", http.StatusUnauthorized)
		return
	}
	var event struct{ Type string }
	if json.Unmarshal(payload, &event) == nil && event.Type == "user.created" {
		h.apply(r.Context(), payload)
	}
}
