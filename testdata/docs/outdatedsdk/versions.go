package outdatedsdk

// dead-module
func _() {}

// forged-tokens
// bad github.com/clerk/clerk-sdk-go/v2 v2.0.0
func _() {}

// unreadable-tokens
// bad github.com/clerk/clerk-sdk-go/v2 v2.2.0
func _() {}

// vulnerable-jose
// bad github.com/clerk/clerk-sdk-go/v2 v2.3.1
// good github.com/clerk/clerk-sdk-go/v2 v2.3.1
// good github.com/go-jose/go-jose/v3 v3.0.4
func _() {}

// vulnerable-library
// bad github.com/golang-jwt/jwt/v5 v5.2.1
// good github.com/golang-jwt/jwt/v5 v5.2.2
func _() {}
