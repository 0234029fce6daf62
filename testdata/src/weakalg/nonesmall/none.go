// Package nonesmall spells "no signature" as the smaller libraries do.
package nonesmall

import (
	"github.com/SermoDigital/jose/crypto"
	"github.com/SermoDigital/jose/jws"
	ginjwt "github.com/appleboy/gin-jwt/v2"
	jose "github.com/dvsekhvalnov/jose2go"
	gbrlsnchs "github.com/gbrlsnchs/jwt/v3"
	kataras "github.com/kataras/jwt"
	echojwt "github.com/labstack/echo-jwt/v4"
)

func katarasSign(claims any) ([]byte, error) {
	return kataras.Sign(kataras.NONE, nil, claims) // want `unsigned.*\(none-algorithm\)`
}

func katarasVerify(raw []byte) (*kataras.VerifiedToken, error) {
	return kataras.Verify(kataras.NONE, nil, raw) // want `\(none-algorithm\)`
}

func gbrlsnchsSign(claims any) ([]byte, error) {
	return gbrlsnchs.Sign(claims, gbrlsnchs.None()) // want `unsigned.*\(none-algorithm\)`
}

func gbrlsnchsVerify(raw []byte) (pl gbrlsnchs.Payload, err error) {
	alg := gbrlsnchs.None() // want `\(none-algorithm\)`
	_, err = gbrlsnchs.Verify(raw, alg, &pl)
	return pl, err
}

func sermoSign(claims jws.Claims) ([]byte, error) {
	return jws.NewJWT(claims, crypto.Unsecured).Serialize(nil) // want `unsigned.*\(none-algorithm\)`
}

func sermoValidate(raw []byte) error {
	token, err := jws.ParseJWT(raw)
	if err != nil {
		return err
	}
	return token.Validate(nil, crypto.Unsecured) // want `\(none-algorithm\)`
}

func joseSign(payload string) (string, error) {
	return jose.Sign(payload, jose.NONE, nil) // want `unsigned.*\(none-algorithm\)`
}

// joseDecode has no key, and with none only unsigned tokens pass.
func joseDecode(raw string) (string, error) {
	payload, _, err := jose.Decode(raw, nil) // want `nil key.*\(none-algorithm\)`
	return payload, err
}

var gin = &ginjwt.GinJWTMiddleware{SigningAlgorithm: "none"} // want `\(none-algorithm\)`

var echo = echojwt.Config{SigningMethod: "none"} // want `\(none-algorithm\)`
