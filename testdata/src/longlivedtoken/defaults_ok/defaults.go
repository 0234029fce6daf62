// Package defaults reads the lifetime of its tokens from settings, whose defaults are hours or none.
package defaults

import (
	"flag"
	"os"
	"strconv"
	"time"

	"github.com/golang-jwt/jwt/v5"
)

var ttl = flag.Duration("token-ttl", time.Hour, "how long tokens live")

func byFlag(key []byte, user string) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.RegisteredClaims{
		Subject:   user,
		ExpiresAt: jwt.NewNumericDate(time.Now().Add(*ttl)),
	}).SignedString(key)
}

func byEnv(key []byte, user string) (string, error) {
	hours, err := strconv.Atoi(os.Getenv("TOKEN_HOURS"))
	if err != nil {
		hours = 12
	}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.MapClaims{
		"sub": user,
		"exp": time.Now().Add(time.Hour * time.Duration(hours)).Unix(),
	}).SignedString(key)
}

type config struct {
	Expiry time.Duration `env:"JWT_EXPIRY,required"`
	Days   int           `json:"days"`
}

func byField(cfg config, key []byte, user string) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.MapClaims{
		"sub": user,
		"exp": time.Now().Add(cfg.Expiry).AddDate(0, 0, cfg.Days).Unix(),
	}).SignedString(key)
}
