// Package fiberjwt configures the JWT middlewares of fiber with constant keys.
package fiberjwt

import (
	"os"

	contrib "github.com/gofiber/contrib/jwt"
	"github.com/gofiber/fiber/v2"
	v3 "github.com/gofiber/jwt/v3"
	v4 "github.com/gofiber/jwt/v4"
)

func contribKey() fiber.Handler {
	return contrib.New(contrib.Config{
		SigningKey: contrib.SigningKey{JWTAlg: contrib.HS256, Key: []byte("contrib-key")}, // want "tokens.*\\(jwt-key\\)"
	})
}

func contribKeys() fiber.Handler {
	return contrib.New(contrib.Config{
		SigningKeys: map[string]contrib.SigningKey{
			"kid-1": {JWTAlg: "HS256", Key: []byte("contrib-ring")}, // want "tokens.*\\(jwt-key\\)"
		},
	})
}

func version3() fiber.Handler {
	return v3.New(v3.Config{SigningKey: []byte("version-3-key"), SigningMethod: "HS256"}) // want "tokens.*\\(jwt-key\\)"
}

func version4() fiber.Handler {
	return v4.New(v4.Config{SigningKey: v4.SigningKey{Key: []byte("version-4-key")}}) // want "tokens.*\\(jwt-key\\)"
}

func fine() fiber.Handler {
	return contrib.New(contrib.Config{
		JWKSetURLs: []string{"https://clerk.acme-widgets.com/.well-known/jwks.json"},
		SigningKey: contrib.SigningKey{JWTAlg: contrib.HS256, Key: []byte(os.Getenv("JWT_SECRET"))},
		ContextKey: "claims",
	})
}
