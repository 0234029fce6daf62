package lib

var jwx = Library{
	Name:  "jwx",
	Paths: []string{"github.com/lestrrat-go/jwx/v3", "github.com/lestrrat-go/jwx/v2", "github.com/lestrrat-go/jwx"},
	Area:  JWT,
	Rows: []Row{
		{Pkg: "jwt", Sym: "WithKey", Role: TakesSecret, Arg: 1, Of: JWTKey, Env: "JWT_SECRET", In: jwxV2Up},
		{Pkg: "jws", Sym: "WithKey", Role: TakesSecret, Arg: 1, Of: JWTKey, Env: "JWT_SECRET", In: jwxV2Up},
		{Pkg: "jws", Sym: "VerifyCompactFast", Role: TakesSecret, Arg: 0, Of: JWTKey, Env: "JWT_SECRET", In: jwxV3},
		{Pkg: "jwk", Sym: "Import", Role: PassesOn, Arg: 0, In: jwxV3},
		{Pkg: "jwk", Sym: "Import", Role: TakesSecret, Arg: 0, Of: JWTKey, Env: "JWT_SECRET", In: jwxV3},
		{Pkg: "jwk", Sym: "FromRaw", Role: TakesSecret, Arg: 0, Of: JWTKey, Env: "JWT_SECRET", In: jwxV2},
		{Pkg: "jwk", Sym: "New", Role: TakesSecret, Arg: 0, Of: JWTKey, Env: "JWT_SECRET", In: jwxV1},
		{Pkg: "jwk", Sym: "ParseKey", Role: TakesSecret, Arg: 0, Of: JWTKey, Env: "JWT_SECRET"},
		{Pkg: "jwk", Sym: "FromRaw", Role: PassesOn, Arg: 0, In: jwxV2},
		{Pkg: "jwk", Sym: "ParseKey", Role: PassesOn, Arg: 0},
		{Pkg: "jwk", Sym: "PublicKeyOf", Role: PassesOn, Arg: 0},
		{Pkg: "jwk", Sym: "Fetch", Role: TakesURL, Arg: 1, Of: KeysetURL},
		{Pkg: "jwk", Sym: "(*Cache).Register", Role: TakesURL, Arg: 1, Of: KeysetURL, In: jwxV3},
		{Pkg: "jwk", Sym: "(*Cache).Register", Role: TakesURL, Arg: 0, Of: KeysetURL, In: jwxV2},
		{Pkg: "jwk", Sym: "WithHTTPClient", Role: TakesClient, Arg: 0},
		{Pkg: "jwt", Sym: "Sign", Role: Token},
		{Pkg: "jws", Sym: "Sign", Role: Token},

		// In v1 the option named WithVerify takes the key; in v2 and v3 it turns verification off.
		{Pkg: "jwt", Sym: "WithVerify", Role: TakesSecret, Arg: 1, Of: JWTKey, Env: "JWT_SECRET", In: jwxV1},
		{Pkg: "jwt", Sym: "WithDecrypt", Role: TakesSecret, Arg: 1, Of: JWTKey, Env: "JWT_SECRET", In: jwxV1},
		{Pkg: "jwt", Sym: "Sign", Role: TakesSecret, Arg: 2, Of: JWTKey, Env: "JWT_SECRET", In: jwxV1},
		{Pkg: "jwt", Sym: "WithHTTPClient", Role: TakesClient, Arg: 0, In: jwxV1},
		{Pkg: "jws", Sym: "Sign", Role: TakesSecret, Arg: 2, Of: JWTKey, Env: "JWT_SECRET", In: jwxV1},
		{Pkg: "jws", Sym: "Verify", Role: TakesSecret, Arg: 2, Of: JWTKey, Env: "JWT_SECRET", In: jwxV1},
		{Pkg: "jws", Sym: "WithSigner", Role: TakesSecret, Arg: 1, Of: JWTKey, Env: "JWT_SECRET", In: jwxV1},
		{Pkg: "jwk", Sym: "New", Role: PassesOn, Arg: 0, In: jwxV1},
		{Pkg: "jwk", Sym: "(SymmetricKey).FromRaw", Role: TakesSecret, Arg: 0, Of: JWTKey, Env: "JWT_SECRET", In: jwxV1},
		{Pkg: "jwk", Sym: "(*AutoRefresh).Configure", Role: TakesURL, Arg: 0, Of: KeysetURL, In: jwxV1},
	},
}

var (
	jwxV1   = []string{"github.com/lestrrat-go/jwx"}
	jwxV2   = []string{"github.com/lestrrat-go/jwx/v2"}
	jwxV3   = []string{"github.com/lestrrat-go/jwx/v3"}
	jwxV2Up = []string{"github.com/lestrrat-go/jwx/v3", "github.com/lestrrat-go/jwx/v2"}
)
