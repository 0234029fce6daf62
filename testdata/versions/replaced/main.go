// Command replaced is built with other modules than its imports say.
package main

import (
	"fmt"
	"os"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/dgrijalva/jwt-go"
)

func main() {
	clerk.SetKey(os.Getenv("CLERK_SECRET_KEY"))
	fmt.Println(jwt.ErrInvalidKey)
}
