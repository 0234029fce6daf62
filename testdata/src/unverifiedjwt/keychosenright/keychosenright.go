// Package keychosenright finds the key of a client assertion by its issuer, and verifies it behind an interface before
// anything of it is used.
package keychosenright

import (
	"context"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"strings"

	jose "github.com/go-jose/go-jose/v4"
)

type assertion struct{ Iss, Sub string }

type keySet interface {
	VerifySignature(ctx context.Context, jws *jose.JSONWebSignature) ([]byte, error)
}

type storage interface {
	Key(ctx context.Context, kid, client string) (any, error)
}

// clientKeys finds the key that belongs to who the assertion says it is of.
type clientKeys struct {
	storage storage
	client  string
}

func (k *clientKeys) VerifySignature(ctx context.Context, jws *jose.JSONWebSignature) ([]byte, error) {
	key, err := k.storage.Key(ctx, jws.Signatures[0].Header.KeyID, k.client)
	if err != nil {
		return nil, err
	}
	return jws.Verify(key)
}

func parse(raw string, claims any) ([]byte, error) {
	parts := strings.Split(raw, ".")
	if len(parts) != 3 {
		return nil, errors.New("segments")
	}
	payload, err := base64.RawURLEncoding.DecodeString(parts[1])
	if err != nil {
		return nil, err
	}
	err = json.Unmarshal(payload, claims)
	return payload, err
}

func checkSignature(ctx context.Context, raw string, payload []byte, keys keySet) error {
	jws, err := jose.ParseSigned(raw, []jose.SignatureAlgorithm{jose.RS256})
	if err != nil {
		return err
	}
	signed, err := keys.VerifySignature(ctx, jws)
	if err != nil {
		return err
	}
	if string(signed) != string(payload) {
		return errors.New("payload")
	}
	return nil
}

func verify(ctx context.Context, raw string, keys keySet, store storage) (*assertion, error) {
	out := new(assertion)
	payload, err := parse(raw, out)
	if err != nil {
		return nil, err
	}
	if keys == nil {
		keys = &clientKeys{storage: store, client: out.Iss}
	}
	if err := checkSignature(ctx, raw, payload, keys); err != nil {
		return nil, err
	}
	return out, nil
}

var store storage

func handle(w http.ResponseWriter, r *http.Request) {
	who, err := verify(r.Context(), r.FormValue("client_assertion"), nil, store)
	if err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	fmt.Fprintln(w, who.Sub)
}
