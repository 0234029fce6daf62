// Package defaults reads the lifetime of its tokens from settings whose defaults are days.
package defaults

import (
	"flag"
	"os"
	"time"

	"github.com/golang-jwt/jwt/v5"
	"github.com/spf13/viper"
)

var ttl = flag.Duration("token-ttl", 30*24*time.Hour, "how long tokens live")

func byFlag(key []byte, user string) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.RegisteredClaims{
		Subject:   user,
		ExpiresAt: jwt.NewNumericDate(time.Now().Add(*ttl)), // want `token is good for 30 days`
	}).SignedString(key)
}

func env(name string, otherwise time.Duration) time.Duration {
	d, err := time.ParseDuration(os.Getenv(name))
	if err != nil {
		return otherwise
	}
	return d
}

func byEnv(key []byte, user string) (string, error) {
	lifetime := env("TOKEN_TTL", 168*time.Hour)
	return jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.MapClaims{
		"sub": user,
		"exp": time.Now().Add(lifetime).Unix(), // want `token is good for 7 days`
	}).SignedString(key)
}

type config struct {
	Expiry time.Duration `env:"JWT_EXPIRY" envDefault:"720h"`
}

func byTag(cfg config, key []byte, user string) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.MapClaims{
		"sub": user,
		"exp": time.Now().Add(cfg.Expiry).Unix(), // want `token is good for 30 days`
	}).SignedString(key)
}

func byViper(key []byte, user string) (string, error) {
	viper.SetDefault("jwt.hours", 240)
	hours := viper.GetInt("jwt.hours")
	return jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.MapClaims{
		"sub": user,
		"exp": time.Now().Add(time.Duration(hours) * time.Hour).Unix(), // want `token is good for 10 days`
	}).SignedString(key)
}
