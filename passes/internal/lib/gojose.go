package lib

var goJose = Library{
	Name:  "go-jose",
	Paths: []string{"github.com/go-jose/go-jose/v4"},
	Area:  JWT,
	Rows: append([]Row{
		{Pkg: "jwt", Sym: "(Builder).Serialize", Role: Token},
	}, goJoseRows(false)...),
}

// Before v4, a key for HMAC may be shorter than the hash, and even empty.
var goJoseOld = Library{
	Name: "go-jose before v4",
	Paths: []string{
		"github.com/go-jose/go-jose/v3",
		"gopkg.in/go-jose/go-jose.v2",
		"gopkg.in/square/go-jose.v2",
	},
	Area: JWT,
	Rows: append([]Row{
		{Pkg: "jwt", Sym: "(Builder).CompactSerialize", Role: Token},
	}, goJoseRows(true)...),
}

func goJoseRows(empty bool) []Row {
	return []Row{
		{Sym: "SigningKey.Key", Role: TakesSecret, Of: JWTKey, Env: "JWT_SECRET", Empty: empty},
		{Sym: "JSONWebKey.Key", Role: TakesSecret, Of: JWTKey, Env: "JWT_SECRET", Empty: empty},
		{Sym: "Recipient.Key", Role: TakesSecret, Of: JWTKey, Env: "JWT_SECRET"},
		{Sym: "(JSONWebSignature).Verify", Role: TakesSecret, Arg: 0, Of: JWTKey, Env: "JWT_SECRET", Empty: empty},
		{Sym: "(JSONWebSignature).VerifyMulti", Role: TakesSecret, Arg: 0, Of: JWTKey, Env: "JWT_SECRET", Empty: empty},
		{Sym: "(JSONWebSignature).DetachedVerify", Role: TakesSecret, Arg: 1, Of: JWTKey, Env: "JWT_SECRET", Empty: empty},
		{Sym: "(JSONWebSignature).DetachedVerifyMulti", Role: TakesSecret, Arg: 1, Of: JWTKey, Env: "JWT_SECRET", Empty: empty},
		{Sym: "(JSONWebEncryption).Decrypt", Role: TakesSecret, Arg: 0, Of: JWTKey, Env: "JWT_SECRET"},
		{Sym: "(JSONWebEncryption).DecryptMulti", Role: TakesSecret, Arg: 0, Of: JWTKey, Env: "JWT_SECRET"},
		{Pkg: "jwt", Sym: "(*JSONWebToken).Claims", Role: TakesSecret, Arg: 0, Of: JWTKey, Env: "JWT_SECRET", Empty: empty},
		{Pkg: "jwt", Sym: "(*NestedJSONWebToken).Decrypt", Role: TakesSecret, Arg: 0, Of: JWTKey, Env: "JWT_SECRET"},
		{Sym: "(JSONWebSignature).CompactSerialize", Role: Token},
	}
}
