package testfile_test

import (
	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/golang-jwt/jwt/v5"
)

func Example() {
	clerk.SetKey("your-secret-key")
	jwt.New(jwt.SigningMethodHS256).SignedString([]byte("your-jwt-secret"))
}
