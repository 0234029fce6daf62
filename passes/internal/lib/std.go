package lib

// The part of the standard library that only hands values on, or looks at them.

var stdOS = Library{
	Name:  "os",
	Paths: []string{"os"},
	Area:  Helper,
	Rows: []Row{
		{Sym: "Getenv", Role: ReadsEnv, Key: 0},
		{Sym: "ReadFile", Role: ReadsFile, Arg: 0},
		{Sym: "LookupEnv", Role: ReadsEnv, Key: 0},
	},
}

var stdSyscall = Library{
	Name:  "syscall",
	Paths: []string{"syscall"},
	Area:  Helper,
	Rows: []Row{
		{Sym: "Getenv", Role: ReadsEnv, Key: 0},
	},
}

var stdFlag = Library{
	Name:  "flag",
	Paths: []string{"flag"},
	Area:  Helper,
	Rows: []Row{
		{Sym: "String", Role: Defaults, Key: 0, Arg: 1},
		{Sym: "Duration", Role: Defaults, Key: 0, Arg: 1},
		{Sym: "Int", Role: Defaults, Key: 0, Arg: 1},
		{Sym: "StringVar", Role: DefaultsInto, Key: 1, Arg: 2},
		{Sym: "DurationVar", Role: DefaultsInto, Key: 1, Arg: 2},
		{Sym: "IntVar", Role: DefaultsInto, Key: 1, Arg: 2},
		{Sym: "(*FlagSet).String", Role: Defaults, Key: 0, Arg: 1},
		{Sym: "(*FlagSet).StringVar", Role: DefaultsInto, Key: 1, Arg: 2},
	},
}

var stdStrings = Library{
	Name:  "strings",
	Paths: []string{"strings"},
	Area:  Helper,
	Rows: []Row{
		{Sym: "TrimSpace", Role: PassesOn, Arg: 0},
		{Sym: "Trim", Role: PassesOn, Arg: 0},
		{Sym: "TrimLeft", Role: PassesOn, Arg: 0},
		{Sym: "TrimRight", Role: PassesOn, Arg: 0},
		{Sym: "TrimPrefix", Role: PassesOn, Arg: 0},
		{Sym: "TrimSuffix", Role: PassesOn, Arg: 0},
		{Sym: "ToLower", Role: PassesOn, Arg: 0},
		{Sym: "ToUpper", Role: PassesOn, Arg: 0},
		{Sym: "Clone", Role: PassesOn, Arg: 0},
		{Sym: "Join", Role: Joins, Arg: 0, Key: 1},
		{Sym: "HasPrefix", Role: Tests, Arg: Every},
		{Sym: "HasSuffix", Role: Tests, Arg: Every},
		{Sym: "Contains", Role: Tests, Arg: Every},
		{Sym: "ContainsAny", Role: Tests, Arg: Every},
		{Sym: "Count", Role: Tests, Arg: Every},
		{Sym: "EqualFold", Role: Tests, Arg: Every},
		{Sym: "Compare", Role: Tests, Arg: Every},
		{Sym: "Index", Role: Tests, Arg: Every},
		{Sym: "LastIndex", Role: Tests, Arg: Every},
	},
}

var stdBytes = Library{
	Name:  "bytes",
	Paths: []string{"bytes"},
	Area:  Helper,
	Rows: []Row{
		{Sym: "TrimSpace", Role: PassesOn, Arg: 0},
		{Sym: "Trim", Role: PassesOn, Arg: 0},
		{Sym: "TrimPrefix", Role: PassesOn, Arg: 0},
		{Sym: "TrimSuffix", Role: PassesOn, Arg: 0},
		{Sym: "Clone", Role: PassesOn, Arg: 0},
		{Sym: "Repeat", Role: Resizes, Arg: 0},
		{Sym: "Repeat", Role: PassesOn, Arg: 0},
		{Sym: "HasPrefix", Role: Tests, Arg: Every},
		{Sym: "HasSuffix", Role: Tests, Arg: Every},
		{Sym: "Contains", Role: Tests, Arg: Every},
		{Sym: "Equal", Role: Tests, Arg: Every},
		{Sym: "EqualFold", Role: Tests, Arg: Every},
		{Sym: "Compare", Role: Tests, Arg: Every},
	},
}

var stdSlices = Library{
	Name:  "slices",
	Paths: []string{"slices"},
	Area:  Helper,
	Rows: []Row{
		{Sym: "Clone", Role: PassesOn, Arg: 0},
	},
}

// A hash of a constant is as well known as the constant.
var stdHash = Library{
	Name:  "crypto/sha256",
	Paths: []string{"crypto/sha256"},
	Area:  Helper,
	Rows:  []Row{{Sym: "Sum256", Role: PassesOn, Arg: 0}, {Sym: "Sum256", Role: Resizes, Arg: 0}},
}

var stdHash512 = Library{
	Name:  "crypto/sha512",
	Paths: []string{"crypto/sha512"},
	Area:  Helper,
	Rows:  []Row{{Sym: "Sum512", Role: PassesOn, Arg: 0}, {Sym: "Sum512", Role: Resizes, Arg: 0}},
}

var stdSync = Library{
	Name:  "sync",
	Paths: []string{"sync"},
	Area:  Helper,
	Rows: []Row{
		{Sym: "OnceValue", Role: PassesOn, Arg: 0},
		{Sym: "OnceValues", Role: PassesOn, Arg: 0},
		{Sym: "OnceFunc", Role: PassesOn, Arg: 0},
	},
}

// A client in a context is how x/oauth2 and go-oidc get theirs.
var stdContext = Library{
	Name:  "context",
	Paths: []string{"context"},
	Area:  Helper,
	Rows: []Row{
		{Sym: "WithValue", Role: TakesClient, Arg: 2},
		{Sym: "WithValue", Role: WritesPlace, Arg: 1, Of: InContext},
		{Sym: "(Context).Value", Role: ReadsPlace, Of: InContext},
	},
}

var stdCmp = Library{
	Name:  "cmp",
	Paths: []string{"cmp"},
	Area:  Helper,
	Rows: []Row{
		{Sym: "Or", Role: PassesOn, Arg: Every},
	},
}

var stdRegexp = Library{
	Name:  "regexp",
	Paths: []string{"regexp"},
	Area:  Helper,
	Rows: []Row{
		{Sym: "MustCompile", Role: Tests, Arg: Every},
		{Sym: "Compile", Role: Tests, Arg: Every},
		{Sym: "MatchString", Role: Tests, Arg: Every},
		{Sym: "Match", Role: Tests, Arg: Every},
	},
}

// Sprint puts a space only between operands of which neither is a string, so that texts come out joined as they are.
// Errorf and the functions that print build no value that a program goes on with.
var stdFmt = Library{
	Name:  "fmt",
	Paths: []string{"fmt"},
	Area:  Helper,
	Rows: []Row{
		{Sym: "Sprintf", Role: Formats, Arg: 0},
		{Sym: "Sprint", Role: Joins, Arg: Every},
		{Sym: "Errorf", Role: MakesError},
		{Sym: "Scan", Role: ReadsInput},
		{Sym: "Scanf", Role: ReadsInput},
		{Sym: "Scanln", Role: ReadsInput},
	},
}

var stdRSA = Library{
	Name:  "crypto/rsa",
	Paths: []string{"crypto/rsa"},
	Area:  Helper,
	Rows:  []Row{{Sym: "GenerateKey", Role: MakesKey, Arg: 1}},
}

var stdURL = Library{
	Name:  "net/url",
	Paths: []string{"net/url"},
	Area:  Helper,
	Rows: append([]Row{
		{Sym: "Values", Role: TakesParam}, // as a map
		{Sym: "(Values).Set", Role: TakesParam, Key: 0, Arg: 1},
		{Sym: "(Values).Add", Role: TakesParam, Key: 0, Arg: 1},
		{Sym: "Parse", Role: PassesOn, Arg: 0},
		{Sym: "ParseRequestURI", Role: PassesOn, Arg: 0},
		{Sym: "JoinPath", Role: PassesOn, Arg: 0},
		{Sym: "(*URL).JoinPath", Role: PassesOn, Arg: Recv},
		{Sym: "(*URL).String", Role: PassesOn, Arg: Recv},
	}, urlQuery...),
}

var stdBase64 = Library{
	Name:  "encoding/base64",
	Paths: []string{"encoding/base64", "encoding/base32"},
	Area:  Helper,
	Rows: []Row{
		{Sym: "(*Encoding).DecodeString", Role: Decodes, Arg: 0},
		{Sym: "(*Encoding).EncodeToString", Role: Resizes, Arg: 0},
		{Sym: "(*Encoding).EncodeToString", Role: PassesOn, Arg: 0},
	},
}

var stdHex = Library{
	Name:  "encoding/hex",
	Paths: []string{"encoding/hex"},
	Area:  Helper,
	Rows: []Row{
		{Sym: "DecodeString", Role: Decodes, Arg: 0},
		{Sym: "EncodeToString", Role: Resizes, Arg: 0},
		{Sym: "EncodeToString", Role: PassesOn, Arg: 0},
	},
}

var stdPEM = Library{
	Name:  "encoding/pem",
	Paths: []string{"encoding/pem"},
	Area:  Helper,
	Rows: []Row{
		{Sym: "Decode", Role: Decodes, Arg: 0},
	},
}

var stdX509 = Library{
	Name:  "crypto/x509",
	Paths: []string{"crypto/x509"},
	Area:  Helper,
	Rows: []Row{
		{Sym: "MarshalPKIXPublicKey", Role: PublicBytes},
		{Sym: "MarshalPKCS1PublicKey", Role: PublicBytes},
		{Sym: "ParsePKCS1PrivateKey", Role: TakesSecret, Arg: 0, Of: PrivateKey},
		{Sym: "ParsePKCS8PrivateKey", Role: TakesSecret, Arg: 0, Of: PrivateKey},
		{Sym: "ParseECPrivateKey", Role: TakesSecret, Arg: 0, Of: PrivateKey},
	},
}
