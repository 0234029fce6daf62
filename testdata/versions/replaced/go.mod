module example.com/replaced

go 1.26.0

require (
	github.com/clerk/clerk-sdk-go/v2 v2.0.0
	github.com/dgrijalva/jwt-go v3.2.0+incompatible
)

require (
	github.com/go-jose/go-jose/v3 v3.0.4 // indirect
	golang.org/x/crypto v0.43.0 // indirect
)

replace (
	github.com/clerk/clerk-sdk-go/v2 => github.com/clerk/clerk-sdk-go/v2 v2.7.0
	github.com/dgrijalva/jwt-go => github.com/golang-jwt/jwt v3.2.2+incompatible
)
