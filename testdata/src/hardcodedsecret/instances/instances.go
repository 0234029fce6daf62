// Package instances has several values of one type, in tables and structs, of which only one is a key.
package instances

import (
	"os"

	"github.com/golang-jwt/jwt/v5"
)

func sign(key []byte) (string, error) {
	return jwt.New(jwt.SigningMethodHS256).SignedString(key)
}

var settings = map[string]string{
	"issuer": "https://api.acme-widgets.com",
	"key":    os.Getenv("JWT_SECRET"),
	"backup": "second-key", // want "tokens.*\\(jwt-key\\)"
}

func byKey() (string, error) { return sign([]byte(settings["key"])) }

func byOtherKey() (string, error) { return sign([]byte(settings["backup"])) }

func byIndex() (string, error) {
	pair := []string{"HS256", os.Getenv("JWT_SECRET")}
	return sign([]byte(pair[1]))
}

type entry struct{ name, value string }

func (e entry) print() { println(e.name, e.value) }

func (e entry) sign() (string, error) { return sign([]byte(e.value)) }

func two() (string, error) {
	region, key := entry{"region", "eu-central-1"}, entry{"key", os.Getenv("JWT_SECRET")}
	region.print()
	return key.sign()
}

type base struct{ secret string }

type service struct {
	base
	name string
}

func promoted() (string, error) {
	s := service{base: base{secret: "promoted-key"}, name: "api"} // want "tokens.*\\(jwt-key\\)"
	return sign([]byte(s.secret))
}

// Keys hides where the key comes from, but there is only one place.
type Keys interface{ Signing() string }

type fixedKeys struct{}

func (fixedKeys) Signing() string { return "behind-an-interface" } // want "tokens.*\\(jwt-key\\)"

func behind(k Keys) (string, error) { return sign([]byte(k.Signing())) }
