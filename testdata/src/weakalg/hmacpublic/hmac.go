// Package hmacpublic gives public keys to functions for HMAC: whoever has the key signs what he likes.
package hmacpublic

import (
	"os"

	"github.com/SermoDigital/jose/crypto"
	"github.com/SermoDigital/jose/jws"
	ginjwt "github.com/appleboy/gin-jwt/v2"
	cristalhq "github.com/cristalhq/jwt/v5"
	gbrlsnchs "github.com/gbrlsnchs/jwt/v3"
	"github.com/go-chi/jwtauth/v5"
	kataras "github.com/kataras/jwt"
	echojwt "github.com/labstack/echo-jwt/v4"
	"github.com/labstack/echo/v4"
	jwa1 "github.com/lestrrat-go/jwx/jwa"
	jwt1 "github.com/lestrrat-go/jwx/jwt"
	"github.com/lestrrat-go/jwx/v2/jwa"
	"github.com/lestrrat-go/jwx/v2/jwt"
	jwa3 "github.com/lestrrat-go/jwx/v3/jwa"
	jwt3 "github.com/lestrrat-go/jwx/v3/jwt"
	pascaldekloe "github.com/pascaldekloe/jwt"
)

func publicBytes() []byte { return []byte(os.Getenv("JWT_PUBLIC_KEY")) }

func jwx1(raw []byte) (jwt1.Token, error) {
	return jwt1.Parse(raw, jwt1.WithVerify(jwa1.HS256, publicBytes())) // want `HMAC secret.*\(algorithm-confusion\)`
}

func jwx2(raw []byte) (jwt.Token, error) {
	return jwt.Parse(raw, jwt.WithKey(jwa.HS256, publicBytes())) // want `\(algorithm-confusion\)`
}

func jwx3(raw []byte) (jwt3.Token, error) {
	return jwt3.Parse(raw, jwt3.WithKey(jwa3.HS512(), publicBytes())) // want `\(algorithm-confusion\)`
}

func newCristalhq() (*cristalhq.HSAlg, error) {
	return cristalhq.NewVerifierHS(cristalhq.HS256, publicBytes()) // want `\(algorithm-confusion\)`
}

func newGbrlsnchs() *gbrlsnchs.HMACSHA {
	return gbrlsnchs.NewHS256(publicBytes()) // want `\(algorithm-confusion\)`
}

func check(raw []byte) (*pascaldekloe.Claims, error) {
	return pascaldekloe.HMACCheck(raw, publicBytes()) // want `\(algorithm-confusion\)`
}

func verify(raw []byte) (*kataras.VerifiedToken, error) {
	return kataras.Verify(kataras.HS256, publicBytes(), raw) // want `\(algorithm-confusion\)`
}

func validate(raw []byte) error {
	token, err := jws.ParseJWT(raw)
	if err != nil {
		return err
	}
	return token.Validate(publicBytes(), crypto.SigningMethodHS256) // want `\(algorithm-confusion\)`
}

func newJWTAuth(private []byte) *jwtauth.JWTAuth {
	return jwtauth.New("HS256", private, publicBytes()) // want `\(algorithm-confusion\)`
}

func middleware() echo.MiddlewareFunc {
	return echojwt.JWT(publicBytes()) // want `\(algorithm-confusion\)`
}

func config() echo.MiddlewareFunc {
	return echojwt.WithConfig(echojwt.Config{SigningKey: publicBytes()}) // want `\(algorithm-confusion\)`
}

func gin() (*ginjwt.GinJWTMiddleware, error) {
	return ginjwt.New(&ginjwt.GinJWTMiddleware{Realm: "api", Key: publicBytes()}) // want `\(algorithm-confusion\)`
}
