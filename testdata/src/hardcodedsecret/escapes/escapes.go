// Package escapes hands the address of its placeholders to code that fills them in.
package escapes

import (
	"encoding/json"
	"fmt"
	"io"
	"sync"

	"github.com/clerk/clerk-sdk-go/v2"
)

type loader interface{ Load(into *string) error }

func filled(l loader) error {
	key := "placeholder"
	if err := l.Load(&key); err != nil {
		return err
	}
	clerk.SetKey(key)
	return nil
}

func scanned() {
	key := "unset"
	fmt.Scanln(&key)
	clerk.SetKey(key)
}

type settings struct {
	ClerkKey string `json:"clerk_key"`
	Name     string `json:"name"`
}

func decoded(r io.Reader) error {
	s := settings{ClerkKey: "unset", Name: "api"}
	if err := json.NewDecoder(r).Decode(&s); err != nil {
		return err
	}
	clerk.SetKey(s.ClerkKey)
	return nil
}

func received(keys <-chan string) { clerk.SetKey(<-keys) }

func ranged(keys []string) {
	for _, key := range keys {
		clerk.SetKey(key)
	}
}

type vault interface {
	Secret(name string) (string, error)
}

func managed(v vault) error {
	key, err := v.Secret("clerk-secret-key")
	if err != nil {
		return err
	}
	clerk.SetKey(key)
	return nil
}

func stored(m *sync.Map) {
	v, _ := m.Load("clerk-secret-key")
	key, _ := v.(string)
	clerk.SetKey(key)
}
