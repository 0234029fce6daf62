package lib

var golangJWT = Library{
	Name: "golang-jwt",
	Paths: []string{
		"github.com/golang-jwt/jwt/v5",
		"github.com/golang-jwt/jwt/v4",
		"github.com/golang-jwt/jwt",
	},
	Area: JWT,
	Rows: append([]Row{
		{Sym: "ParseEdPrivateKeyFromPEM", Role: TakesSecret, Arg: 0, Of: PrivateKey, Env: "JWT_PRIVATE_KEY", In: golangJWTv4Up},
		{Sym: "VerificationKeySet.Keys", Role: TakesSecret, Of: JWTKey, Env: "JWT_SECRET", Empty: true, In: []string{"github.com/golang-jwt/jwt/v5"}},
	}, golangJWTRows...),
}

var golangJWTv4Up = []string{"github.com/golang-jwt/jwt/v5", "github.com/golang-jwt/jwt/v4"}

// jwt-go is what golang-jwt was forked from. It gets no more fixes, and neither does the second fork.
var jwtGo = Library{
	Name: "jwt-go",
	Paths: []string{
		"github.com/dgrijalva/jwt-go/v4",
		"github.com/dgrijalva/jwt-go",
		"github.com/form3tech-oss/jwt-go",
	},
	Area: JWT,
	Rows: append([]Row{
		{Sym: "KnownKeyfunc", Role: TakesSecret, Arg: 1, Of: JWTKey, Env: "JWT_SECRET", Empty: true, In: []string{"github.com/dgrijalva/jwt-go/v4"}},
	}, golangJWTRows...),
}

var golangJWTRows = []Row{
	{Sym: "(*Token).SignedString", Role: TakesSecret, Arg: 0, Of: JWTKey, Env: "JWT_SECRET", Empty: true},
	{Sym: "(*Token).SignedString", Role: Token},
	{Sym: "Parse", Role: TakesKeyfunc, Arg: 1, Of: JWTKey, Env: "JWT_SECRET", Empty: true},
	{Sym: "ParseWithClaims", Role: TakesKeyfunc, Arg: 2, Of: JWTKey, Env: "JWT_SECRET", Empty: true},
	{Sym: "(*Parser).Parse", Role: TakesKeyfunc, Arg: 1, Of: JWTKey, Env: "JWT_SECRET", Empty: true},
	{Sym: "(*Parser).ParseWithClaims", Role: TakesKeyfunc, Arg: 2, Of: JWTKey, Env: "JWT_SECRET", Empty: true},
	{Pkg: "request", Sym: "ParseFromRequest", Role: TakesKeyfunc, Arg: 2, Of: JWTKey, Env: "JWT_SECRET", Empty: true},
	{Pkg: "request", Sym: "ParseFromRequestWithClaims", Role: TakesKeyfunc, Arg: 3, Of: JWTKey, Env: "JWT_SECRET", Empty: true},

	{Sym: "(SigningMethod).Sign", Role: TakesSecret, Arg: 1, Of: JWTKey, Env: "JWT_SECRET", Empty: true},
	{Sym: "(SigningMethod).Verify", Role: TakesSecret, Arg: 2, Of: JWTKey, Env: "JWT_SECRET", Empty: true},
	{Sym: "(*SigningMethodHMAC).Sign", Role: TakesSecret, Arg: 1, Of: JWTKey, Env: "JWT_SECRET", Empty: true},
	{Sym: "(*SigningMethodHMAC).Verify", Role: TakesSecret, Arg: 2, Of: JWTKey, Env: "JWT_SECRET", Empty: true},

	{Sym: "ParseRSAPrivateKeyFromPEM", Role: TakesSecret, Arg: 0, Of: PrivateKey, Env: "JWT_PRIVATE_KEY"},
	{Sym: "ParseRSAPrivateKeyFromPEMWithPassword", Role: TakesSecret, Arg: 0, Of: PrivateKey, Env: "JWT_PRIVATE_KEY"},
	{Sym: "ParseECPrivateKeyFromPEM", Role: TakesSecret, Arg: 0, Of: PrivateKey, Env: "JWT_PRIVATE_KEY"},
}
