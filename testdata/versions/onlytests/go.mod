module example.com/onlytests

go 1.26.0

require github.com/dgrijalva/jwt-go v3.2.0+incompatible
