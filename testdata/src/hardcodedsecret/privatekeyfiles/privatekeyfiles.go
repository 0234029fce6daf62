// Package privatekeyfiles handles private keys without having one, and has public ones.
package privatekeyfiles

import (
	"bytes"
	"crypto/rsa"
	"encoding/pem"
	"errors"
	"os"
	"strings"

	"github.com/clerk/clerk-sdk-go/v2"
	clerkhttp "github.com/clerk/clerk-sdk-go/v2/http"
	v1 "github.com/clerkinc/clerk-sdk-go/clerk"
	"github.com/golang-jwt/jwt/v5"
)

const (
	beginKey = "-----BEGIN RSA PRIVATE KEY-----"
	endKey   = "-----END RSA PRIVATE KEY-----"
	example  = "-----BEGIN PRIVATE KEY-----\n...\n-----END PRIVATE KEY-----"
	cut      = "-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBgkqh...\n-----END PRIVATE KEY-----"
)

const publicKey = `-----BEGIN PUBLIC KEY-----
5wWPcOERx0O4FC10lCLCwN6ERs7Bq9yUJ6TX606L1DUKQ0eAJHzBLalddU8cwVjJ
imMDf6vi/4p6/PUYS8TKJbVXZ2kCwI9gWQ4rnBA8UfVGRH9IFgepFuHqr598ovpY
UkPsX2IQksezR3Sck1ra+uOgLOPlzs956yJGMm/xMOCM70FAnudMGTW8u6TLjxLH
ISaO/9CippRNtDmk8vpqBfdF2o2eHMU1LZ47J/dD5GqLTHnp5Dd0K7iCzGwaqg0M
ZtSgNfLzr/d8gt1GQha0S8PfoCU9tqLSYoLjGeE0/QD8P+t17Oss2hZJ81lwShkZ
Xlf1unmLGGrhQs2VHfLGTUN79OBJT/w0pUf35EUET7S60bJJ6Ivypkgh1CSZw83r
d8YA+/GhAf5oRa7aWhP+HVUXqruwpjOs8FEoSCQ1F0IDbRxVCpZk6xkqjbkSw+cI
2HwgBoR0+b4HUTngXeYVuzGMfgNkRtFkzIp3seE6nHDEPfrvu4UOM3ILsLa4fWgA
-----END PUBLIC KEY-----`

const certificate = `-----BEGIN CERTIFICATE-----
iaf7il/7y2uKolqR4rVGkWFtLIHNydNpjZt3vuhEwe6663WMA4DLk4APv4mUloRK
dwGdsz0pQoP0BJ15OrRFpF12MXXJyFZKVmjLgqkQJoHRXwwhfZ/WRL3ff02nJpMb
8XYAUfnIjdKR/JPshF8oG397g8z8AuociVxe+KxGOGZoyc8KLZt67qHo7TPGJRBH
9k+7AGdm0rc7hNGtO/zqtgw/NsSRp4YN+k33d2tPIlWta9PokdAvVlZo0qYVvDvQ
j6eMBnL9PXXkEevJ8HlguNP1E4OBTzWQksQE8qsGNjzJqf/H/LdDBDewHLTuaB+Z
P3R2bwoqCN10LKGTI3Ib3hhmMQDPS/xbMBwuF+s+EyBT8Tsk4jiS+Ug5dqWoVfAE
BMtYOgRcSkQRAoIe3j5SjOTDTOztZchrb9ZZnZ46xblJX3zN215mgREqwrqciI4a
1/elN2viuPCjzOU+dk48ou2r9/GSpnMQvobgyyj82P9/zpK6IctuAtRtwG4fu73j
-----END CERTIFICATE-----`

const rsaPublicKey = "-----BEGIN RSA PUBLIC KEY-----\n12bIyfIkv0Eywd76Q4eb6imE3gd0sop6kVM9pY6xwQM7K0a8y1BtAxbyimF9WR2xs6Y1CF7Pi70VwqIXkrK3Dy\n-----END RSA PUBLIC KEY-----\n"

func read() (*rsa.PrivateKey, error) {
	text, err := os.ReadFile("/run/secrets/signing-key.pem")
	if err != nil {
		return nil, err
	}
	if !bytes.HasPrefix(text, []byte(beginKey)) && !strings.Contains(string(text), "-----BEGIN PRIVATE KEY-----") {
		return nil, errors.New("signing-key.pem does not start with -----BEGIN PRIVATE KEY-----")
	}
	return jwt.ParseRSAPrivateKeyFromPEM(text)
}

func wrap(body string) string { return beginKey + "\n" + body + "\n" + endKey + "\n" }

func write(der []byte) []byte {
	return pem.EncodeToMemory(&pem.Block{Type: "RSA PRIVATE KEY", Bytes: der})
}

func public() (*rsa.PublicKey, error) { return jwt.ParseRSAPublicKeyFromPEM([]byte(publicKey)) }

// keyfunc lets an attacker confuse the algorithm, but discloses nothing.
func keyfunc(*jwt.Token) (any, error) { return []byte(publicKey), nil }

func verify(raw string) (*jwt.Token, error) { return jwt.Parse(raw, keyfunc) }

func networkless() clerkhttp.AuthorizationOption { return clerkhttp.JSONWebKey(publicKey) }

func headerless() clerkhttp.AuthorizationOption {
	return clerkhttp.JSONWebKey("MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAOCB7sdt1JsmiC2UOKxKDvzUJreYQIHmcTLcmfJkdB0o1IMvWKOQaN99BO0BF52G0vo7bI5ijFqQS85nQxk1WN2IDAQAB")
}

func jwk() (*clerk.JSONWebKey, error) { return clerk.JSONWebKeyFromPEM(publicKey) }

func old() v1.VerifyTokenOption { return v1.WithJWTVerificationKey(publicKey) }
