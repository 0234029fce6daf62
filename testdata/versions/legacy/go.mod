module example.com/legacy

go 1.26.0

require (
	github.com/SermoDigital/jose v0.9.2-0.20180104203859-803625baeddc
	github.com/clerkinc/clerk-sdk-go v1.49.1
	github.com/dgrijalva/jwt-go v3.2.0+incompatible
	github.com/form3tech-oss/jwt-go v3.2.5+incompatible
	github.com/golang-jwt/jwt v3.2.2+incompatible
	github.com/golang-jwt/jwt/v5 v5.2.1
	gopkg.in/square/go-jose.v2 v2.6.0
)

require (
	github.com/go-jose/go-jose/v3 v3.0.0 // indirect
	golang.org/x/crypto v0.1.0 // indirect
)
