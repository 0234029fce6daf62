// Package strongkey has keys that are long enough, and short ones that sign no tokens.
package strongkey

import (
	"crypto/hmac"
	"crypto/rand"
	"crypto/rsa"
	"crypto/sha256"
	"encoding/hex"
	"os"

	"github.com/golang-jwt/jwt/v5"
	kataras "github.com/kataras/jwt"
)

func random(claims jwt.Claims) (string, error) {
	key := make([]byte, 32)
	if _, err := rand.Read(key); err != nil {
		return "", err
	}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func text(claims jwt.Claims) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString([]byte(rand.Text()))
}

func fromEnv(claims jwt.Claims) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString([]byte(os.Getenv("JWT_SECRET")))
}

// hashed is known to all who read it, which is another pass's concern, but is not short.
func hashed(claims jwt.Claims) (string, error) {
	key := sha256.Sum256([]byte("rover2019"))
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key[:])
}

func spelled(claims jwt.Claims) (string, error) {
	key, err := hex.DecodeString("5be1f2a97c0c4d3e8a6b1f0e9d8c7b6a5f4e3d2c1b0a99887766554433221100")
	if err != nil {
		return "", err
	}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

// grown starts small.
func grown(claims jwt.Claims, rest []byte) (string, error) {
	key := make([]byte, 8)
	if _, err := rand.Read(key); err != nil {
		return "", err
	}
	key = append(key, rest...)
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

// buffer has room for a key of any length.
func buffer(claims jwt.Claims, n int) (string, error) {
	key := make([]byte, n, 64)
	if _, err := rand.Read(key); err != nil {
		return "", err
	}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func pair() (string, error) {
	key, err := rsa.GenerateKey(rand.Reader, 2048)
	if err != nil {
		return "", err
	}
	return jwt.New(jwt.SigningMethodRS256).SignedString(key)
}

// id is no key, and neither is the pair that encrypts nothing but a greeting.
func id() (string, *rsa.PrivateKey, error) {
	id := make([]byte, 16)
	if _, err := rand.Read(id); err != nil {
		return "", nil, err
	}
	key, err := rsa.GenerateKey(rand.Reader, 1024)
	return hex.EncodeToString(id), key, err
}

// checksum is no token.
func checksum(body []byte) []byte {
	key := make([]byte, 16)
	mac := hmac.New(sha256.New, key)
	mac.Write(body)
	return mac.Sum(nil)
}

// load returns a word only where it is told to.
func load(name string) ([]byte, error) {
	if name == "+" {
		return []byte("{}"), nil
	}
	return os.ReadFile(name)
}

func loaded(claims jwt.Claims, name string) (string, error) {
	key, err := load(name)
	if err != nil {
		return "", err
	}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func issuer(raw []byte, public *rsa.PublicKey) error {
	_, err := kataras.Verify(kataras.RS256, public, raw)
	return err
}
