// Package checked returns the bytes of public keys or secrets, but only after a look at the method: each function in
// another of the ways that are in use.
package checked

import (
	"errors"
	"fmt"
	"os"
	"slices"

	"github.com/golang-jwt/jwt/v5"
)

var errMethod = errors.New("unexpected method")

func publicBytes() []byte { return []byte(os.Getenv("JWT_PUBLIC_KEY")) }

func assertion(raw string) (*jwt.Token, error) {
	return jwt.Parse(raw, func(t *jwt.Token) (any, error) {
		if _, ok := t.Method.(*jwt.SigningMethodRSA); !ok {
			return nil, fmt.Errorf("unexpected method %v", t.Header["alg"])
		}
		return publicBytes(), nil
	})
}

func laterAssertion(raw string) (*jwt.Token, error) {
	return jwt.Parse(raw, func(t *jwt.Token) (any, error) {
		_, isRSA := t.Method.(*jwt.SigningMethodRSA)
		if isRSA {
			return publicBytes(), nil
		}
		return nil, errMethod
	})
}

func typeSwitch(raw string, secret []byte) (*jwt.Token, error) {
	return jwt.Parse(raw, func(t *jwt.Token) (any, error) {
		switch t.Method.(type) {
		case *jwt.SigningMethodHMAC:
			return secret, nil
		case *jwt.SigningMethodRSA:
			return publicBytes(), nil
		}
		return nil, errMethod
	})
}

func identity(raw string) (*jwt.Token, error) {
	return jwt.Parse(raw, func(t *jwt.Token) (any, error) {
		if t.Method != jwt.SigningMethodRS256 {
			return nil, errMethod
		}
		return publicBytes(), nil
	})
}

func name(raw string) (*jwt.Token, error) {
	return jwt.Parse(raw, func(t *jwt.Token) (any, error) {
		if t.Method.Alg() != jwt.SigningMethodRS256.Alg() {
			return nil, errMethod
		}
		return publicBytes(), nil
	})
}

func header(raw string) (*jwt.Token, error) {
	return jwt.Parse(raw, func(t *jwt.Token) (any, error) {
		if alg, ok := t.Header["alg"].(string); !ok || alg != "RS256" {
			return nil, errMethod
		}
		return publicBytes(), nil
	})
}

func headerDirectly(raw string) (*jwt.Token, error) {
	return jwt.Parse(raw, func(t *jwt.Token) (any, error) {
		if t.Header["alg"] == "RS256" {
			return publicBytes(), nil
		}
		return nil, errMethod
	})
}

func listed(raw string) (*jwt.Token, error) {
	allowed := []string{"RS256", "RS384"}
	return jwt.Parse(raw, func(t *jwt.Token) (any, error) {
		if !slices.Contains(allowed, t.Method.Alg()) {
			return nil, errMethod
		}
		return publicBytes(), nil
	})
}

// byMethod finds a key for each method.
func byMethod(raw string, keys map[string]any) (*jwt.Token, error) {
	keys["RS256"] = publicBytes()
	return jwt.Parse(raw, func(t *jwt.Token) (any, error) {
		key, ok := keys[t.Method.Alg()]
		if !ok {
			return nil, errMethod
		}
		return key, nil
	})
}

func single(raw string) (*jwt.Token, error) {
	return jwt.Parse(raw, func(t *jwt.Token) (key any, err error) {
		if t.Method.Alg() == "RS256" {
			key = publicBytes()
		} else {
			err = errMethod
		}
		return key, err
	})
}

func panics(raw string) (*jwt.Token, error) {
	return jwt.Parse(raw, func(t *jwt.Token) (any, error) {
		_ = t.Method.(*jwt.SigningMethodRSA)
		return publicBytes(), nil
	})
}

func option(raw string) (*jwt.Token, error) {
	return jwt.Parse(raw, func(*jwt.Token) (any, error) { return publicBytes(), nil },
		jwt.WithIssuer("https://issuer.example.com"), jwt.WithValidMethods([]string{"RS256"}))
}

func options(raw string) (*jwt.Token, error) {
	opts := []jwt.ParserOption{jwt.WithValidMethods([]string{"RS256"}), jwt.WithExpirationRequired()}
	return jwt.Parse(raw, func(*jwt.Token) (any, error) { return publicBytes(), nil }, opts...)
}

var parser = jwt.NewParser(jwt.WithValidMethods([]string{jwt.SigningMethodRS256.Name}))

func withParser(raw string) (*jwt.Token, error) {
	return parser.Parse(raw, func(*jwt.Token) (any, error) { return publicBytes(), nil })
}

// afterwards compares when the signature is verified, and before anything is used.
func afterwards(raw string) (*jwt.Token, error) {
	token, err := jwt.Parse(raw, func(*jwt.Token) (any, error) { return publicBytes(), nil })
	if err != nil {
		return nil, err
	}
	if token.Method.Alg() != "RS256" {
		return nil, errMethod
	}
	return token, nil
}

func helper(raw string) (*jwt.Token, error) {
	return jwt.Parse(raw, func(t *jwt.Token) (any, error) {
		if err := requireRSA(t); err != nil {
			return nil, err
		}
		return publicBytes(), nil
	})
}

func helperOfMethod(raw string) (*jwt.Token, error) {
	return jwt.Parse(raw, func(t *jwt.Token) (any, error) {
		if !isRSA(t.Method) {
			return nil, errMethod
		}
		return publicBytes(), nil
	})
}
