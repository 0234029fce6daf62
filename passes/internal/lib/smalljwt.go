package lib

var cristalhq = Library{
	Name:  "cristalhq/jwt",
	Paths: []string{"github.com/cristalhq/jwt/v5", "github.com/cristalhq/jwt/v4", "github.com/cristalhq/jwt/v3"},
	Area:  JWT,
	Rows: []Row{
		{Sym: "NewSignerHS", Role: TakesSecret, Arg: 1, Of: JWTKey, Env: "JWT_SECRET"},
		{Sym: "NewVerifierHS", Role: TakesSecret, Arg: 1, Of: JWTKey, Env: "JWT_SECRET"},
		{Sym: "NewSignerEdDSA", Role: TakesSecret, Arg: 0, Of: JWTKey, Env: "JWT_SECRET"},
		{Sym: "(*Token).String", Role: Token, In: cristalhqV4Up},
		{Sym: "(*Token).Bytes", Role: Token, In: cristalhqV4Up},
	},
}

var cristalhqV4Up = []string{"github.com/cristalhq/jwt/v5", "github.com/cristalhq/jwt/v4"}

var kataras = Library{
	Name:  "kataras/jwt",
	Paths: []string{"github.com/kataras/jwt"},
	Area:  JWT,
	Rows: []Row{
		{Sym: "Sign", Role: TakesSecret, Arg: 1, Of: JWTKey, Env: "JWT_SECRET", Empty: true},
		{Sym: "SignWithHeader", Role: TakesSecret, Arg: 1, Of: JWTKey, Env: "JWT_SECRET", Empty: true},
		{Sym: "SignEncrypted", Role: TakesSecret, Arg: 1, Of: JWTKey, Env: "JWT_SECRET", Empty: true},
		{Sym: "SignEncryptedWithHeader", Role: TakesSecret, Arg: 1, Of: JWTKey, Env: "JWT_SECRET", Empty: true},
		{Sym: "Verify", Role: TakesSecret, Arg: 1, Of: JWTKey, Env: "JWT_SECRET", Empty: true},
		{Sym: "VerifyWithHeaderValidator", Role: TakesSecret, Arg: 1, Of: JWTKey, Env: "JWT_SECRET", Empty: true},
		{Sym: "VerifyEncrypted", Role: TakesSecret, Arg: 1, Of: JWTKey, Env: "JWT_SECRET", Empty: true},
		{Sym: "VerifyEncryptedWithHeaderValidator", Role: TakesSecret, Arg: 1, Of: JWTKey, Env: "JWT_SECRET", Empty: true},
		{Sym: "GCM", Role: TakesSecret, Arg: 0, Of: JWTKey, Env: "JWT_SECRET"},
		{Sym: "Key.Private", Role: TakesSecret, Of: JWTKey, Env: "JWT_SECRET", Empty: true},
		{Sym: "Key.Public", Role: TakesSecret, Of: JWTKey, Env: "JWT_SECRET", Empty: true},
		{Sym: "(Keys).Register", Role: TakesSecret, Arg: 2, Of: JWTKey, Env: "JWT_SECRET", Empty: true},
		{Sym: "(Keys).Register", Role: TakesSecret, Arg: 3, Of: JWTKey, Env: "JWT_SECRET", Empty: true},
		{Sym: "ParsePrivateKeyRSA", Role: TakesSecret, Arg: 0, Of: PrivateKey, Env: "JWT_PRIVATE_KEY"},
		{Sym: "ParsePrivateKeyECDSA", Role: TakesSecret, Arg: 0, Of: PrivateKey, Env: "JWT_PRIVATE_KEY"},
		{Sym: "ParsePrivateKeyEdDSA", Role: TakesSecret, Arg: 0, Of: PrivateKey, Env: "JWT_PRIVATE_KEY"},
		{Sym: "Sign", Role: Token},
		{Sym: "SignEncrypted", Role: Token},
	},
}

var gbrlsnchs = Library{
	Name:  "gbrlsnchs/jwt",
	Paths: []string{"github.com/gbrlsnchs/jwt/v3"},
	Area:  JWT,
	Rows: []Row{
		{Sym: "NewHS256", Role: TakesSecret, Arg: 0, Of: JWTKey, Env: "JWT_SECRET"},
		{Sym: "NewHS384", Role: TakesSecret, Arg: 0, Of: JWTKey, Env: "JWT_SECRET"},
		{Sym: "NewHS512", Role: TakesSecret, Arg: 0, Of: JWTKey, Env: "JWT_SECRET"},
		{Sym: "Sign", Role: Token},
	},
}

var pascaldekloe = Library{
	Name:  "pascaldekloe/jwt",
	Paths: []string{"github.com/pascaldekloe/jwt"},
	Area:  JWT,
	Rows: []Row{
		{Sym: "(*Claims).HMACSign", Role: TakesSecret, Arg: 1, Of: JWTKey, Env: "JWT_SECRET"},
		{Sym: "(*Claims).HMACSignHeader", Role: TakesSecret, Arg: 2, Of: JWTKey, Env: "JWT_SECRET"},
		{Sym: "HMACCheck", Role: TakesSecret, Arg: 1, Of: JWTKey, Env: "JWT_SECRET"},
		{Sym: "HMACCheckHeader", Role: TakesSecret, Arg: 1, Of: JWTKey, Env: "JWT_SECRET"},
		{Sym: "NewHMAC", Role: TakesSecret, Arg: 1, Of: JWTKey, Env: "JWT_SECRET"},
		{Sym: "KeyRegister.Secrets", Role: TakesSecret, Of: JWTKey, Env: "JWT_SECRET"},
		{Sym: "(*Claims).HMACSign", Role: Token},
		{Sym: "(*Claims).RSASign", Role: Token},
		{Sym: "(*Claims).ECDSASign", Role: Token},
		{Sym: "(*Claims).EdDSASign", Role: Token},
	},
}

var sermoDigital = Library{
	Name:  "SermoDigital/jose",
	Paths: []string{"github.com/SermoDigital/jose"},
	Area:  JWT,
	Rows: []Row{
		{Pkg: "jwt", Sym: "(JWT).Serialize", Role: TakesSecret, Arg: 0, Of: JWTKey, Env: "JWT_SECRET", Empty: true},
		{Pkg: "jwt", Sym: "(JWT).Validate", Role: TakesSecret, Arg: 0, Of: JWTKey, Env: "JWT_SECRET", Empty: true},
		{Pkg: "jwt", Sym: "(JWT).Serialize", Role: Token},
		{Pkg: "jws", Sym: "(JWS).Compact", Role: Token},
		{Pkg: "jws", Sym: "(JWS).Compact", Role: TakesSecret, Arg: 0, Of: JWTKey, Env: "JWT_SECRET", Empty: true},
		{Pkg: "jws", Sym: "(JWS).Flat", Role: TakesSecret, Arg: 0, Of: JWTKey, Env: "JWT_SECRET", Empty: true},
		{Pkg: "jws", Sym: "(JWS).General", Role: TakesSecret, Arg: 0, Of: JWTKey, Env: "JWT_SECRET", Empty: true},
		{Pkg: "jws", Sym: "(JWS).Verify", Role: TakesSecret, Arg: 0, Of: JWTKey, Env: "JWT_SECRET", Empty: true},
		{Pkg: "jws", Sym: "(JWS).VerifyMulti", Role: TakesSecret, Arg: 0, Of: JWTKey, Env: "JWT_SECRET", Empty: true},
		{Pkg: "crypto", Sym: "(SigningMethod).Sign", Role: TakesSecret, Arg: 1, Of: JWTKey, Env: "JWT_SECRET", Empty: true},
		{Pkg: "crypto", Sym: "(SigningMethod).Verify", Role: TakesSecret, Arg: 2, Of: JWTKey, Env: "JWT_SECRET", Empty: true},
		{Pkg: "crypto", Sym: "(*SigningMethodHMAC).Sign", Role: TakesSecret, Arg: 1, Of: JWTKey, Env: "JWT_SECRET", Empty: true},
		{Pkg: "crypto", Sym: "(*SigningMethodHMAC).Verify", Role: TakesSecret, Arg: 2, Of: JWTKey, Env: "JWT_SECRET", Empty: true},
		{Pkg: "crypto", Sym: "ParseRSAPrivateKeyFromPEM", Role: TakesSecret, Arg: 0, Of: PrivateKey, Env: "JWT_PRIVATE_KEY"},
		{Pkg: "crypto", Sym: "ParseECPrivateKeyFromPEM", Role: TakesSecret, Arg: 0, Of: PrivateKey, Env: "JWT_PRIVATE_KEY"},
	},
}

// A key of jose2go is the key itself or a function that finds it by the token's headers.
var jose2go = Library{
	Name:  "jose2go",
	Paths: []string{"github.com/dvsekhvalnov/jose2go"},
	Area:  JWT,
	Rows: []Row{
		{Sym: "Sign", Role: TakesSecret, Arg: 2, Of: JWTKey, Env: "JWT_SECRET", Empty: true},
		{Sym: "Sign", Role: Token},
		{Sym: "SignBytes", Role: Token},
		{Sym: "SignBytes", Role: TakesSecret, Arg: 2, Of: JWTKey, Env: "JWT_SECRET", Empty: true},
		{Sym: "Encrypt", Role: TakesSecret, Arg: 3, Of: JWTKey, Env: "JWT_SECRET"},
		{Sym: "EncryptBytes", Role: TakesSecret, Arg: 3, Of: JWTKey, Env: "JWT_SECRET"},
		{Sym: "Compress", Role: TakesSecret, Arg: 4, Of: JWTKey, Env: "JWT_SECRET"},
		{Sym: "Alg", Role: TakesSecret, Arg: 0, Of: JWTKey, Env: "JWT_SECRET", Empty: true},
		{Sym: "Enc", Role: TakesSecret, Arg: 0, Of: JWTKey, Env: "JWT_SECRET"},
		{Sym: "Decode", Role: TakesSecret, Arg: 1, Of: JWTKey, Env: "JWT_SECRET", Empty: true},
		{Sym: "Decode", Role: TakesKeyfunc, Arg: 1, Of: JWTKey, Env: "JWT_SECRET", Empty: true},
		{Sym: "DecodeBytes", Role: TakesSecret, Arg: 1, Of: JWTKey, Env: "JWT_SECRET", Empty: true},
		{Sym: "DecodeBytes", Role: TakesKeyfunc, Arg: 1, Of: JWTKey, Env: "JWT_SECRET", Empty: true},
	},
}
