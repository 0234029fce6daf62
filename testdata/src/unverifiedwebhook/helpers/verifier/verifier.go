// Package verifier verifies for other packages.
package verifier

import (
	"errors"
	"io"
	"net/http"

	svix "github.com/svix/svix-webhooks/go"
)

type Verifier struct{ webhook *svix.Webhook }

func New(secret string) (*Verifier, error) {
	if secret == "" {
		return nil, errors.New("no secret")
	}
	wh, err := svix.NewWebhook(secret)
	if err != nil {
		return nil, err
	}
	return &Verifier{wh}, nil
}

// Payload returns the verified body of a request.
func (v *Verifier) Payload(r *http.Request) ([]byte, error) {
	payload, err := io.ReadAll(r.Body)
	if err != nil {
		return nil, err
	}
	if err := v.webhook.Verify(payload, r.Header); err != nil {
		return nil, err
	}
	return payload, nil
}

func (v *Verifier) Valid(payload []byte, header http.Header) bool {
	return v.webhook.Verify(payload, header) == nil
}
