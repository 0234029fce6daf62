// Package viperdefault has keys as the defaults of settings.
package viperdefault

import (
	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/golang-jwt/jwt/v5"
	"github.com/spf13/viper"
)

func init() {
	viper.SetDefault("addr", "localhost:8080")
	viper.SetDefault("clerk.secret_key", "sk_test_default") // want "Clerk secret key.*\\(clerk-key\\)"
	viper.SetDefault("jwt.issuer", "https://acme-widgets.com")
	viper.SetDefault(jwtKeySetting, "viper-default") // want "tokens.*\\(jwt-key\\)"
	viper.BindEnv("clerk.secret_key", "CLERK_SECRET_KEY")
}

const jwtKeySetting = "jwt.signing_key"

func main() {
	clerk.SetKey(viper.GetString("clerk.secret_key"))
}

func sign() (string, error) {
	return jwt.New(jwt.SigningMethodHS256).SignedString([]byte(viper.GetString(jwtKeySetting)))
}

func instance() {
	v := viper.New()
	v.SetDefault("key", "instance-default") // want "Clerk secret key.*\\(clerk-key\\)"
	v.SetDefault("name", "instance-name")
	clerk.SetKey(v.GetString("key"))
}

func set() {
	v := viper.New()
	v.Set("KEY", "set-outright") // want "Clerk secret key.*\\(clerk-key\\)"
	clerk.SetKey(v.GetString("key"))
}
