// Package configdefault starts from a configuration with defaults, and lets an option replace them.
package configdefault

import "github.com/golang-jwt/jwt/v5"

type Config struct {
	Issuer string
	Secret string
}

func DefaultConfig() Config {
	return Config{
		Issuer: "acme-widgets",
		Secret: "default-secret", // want "tokens.*\\(jwt-key\\)"
	}
}

type Issuer struct{ cfg Config }

func New(configs ...Config) *Issuer {
	cfg := DefaultConfig()
	if len(configs) > 0 {
		cfg = configs[0]
	}
	if cfg.Issuer == "" {
		cfg.Issuer = "acme-widgets"
	}
	if cfg.Secret == "" {
		cfg.Secret = "another-default" // want "tokens.*\\(jwt-key\\)"
	}
	return &Issuer{cfg: cfg}
}

func (i *Issuer) Sign(sub string) (string, error) {
	t := jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.MapClaims{"iss": i.cfg.Issuer, "sub": sub})
	return t.SignedString([]byte(i.cfg.Secret))
}
