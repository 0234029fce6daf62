package lib

// The part of the standard library, and of what is next to it, that checks something or makes errors.

var stdHMAC = Library{
	Name:  "crypto/hmac",
	Paths: []string{"crypto/hmac"},
	Area:  Helper,
	Rows:  []Row{{Sym: "Equal", Role: ComparesSecret}},
}

var stdSubtle = Library{
	Name:  "crypto/subtle",
	Paths: []string{"crypto/subtle"},
	Area:  Helper,
	Rows:  []Row{{Sym: "ConstantTimeCompare", Role: ComparesSecret}},
}

var bcrypt = Library{
	Name:  "bcrypt",
	Paths: []string{"golang.org/x/crypto/bcrypt"},
	Area:  Helper,
	Rows:  []Row{{Sym: "CompareHashAndPassword", Role: ComparesSecret}},
}

var stdEd25519 = Library{
	Name:  "crypto/ed25519",
	Paths: []string{"crypto/ed25519"},
	Area:  Helper,
	Rows:  []Row{{Sym: "Verify", Role: ComparesSecret}},
}

var stdErrors = Library{
	Name:  "errors",
	Paths: []string{"errors"},
	Area:  Helper,
	Rows:  []Row{{Sym: "New", Role: MakesError}},
}

var stdJSON = Library{
	Name:  "encoding/json",
	Paths: []string{"encoding/json"},
	Area:  Helper,
	Rows: []Row{
		{Sym: "Unmarshal", Role: CopiesInto, Arg: 1},
		{Sym: "(*Decoder).Decode", Role: CopiesInto, Of: FromReceiver},
		{Sym: "NewDecoder", Role: PassesOn, Arg: 0},
	},
}

var stdIO = Library{
	Name:  "io",
	Paths: []string{"io", "io/ioutil"},
	Area:  Helper,
	Rows: []Row{
		{Sym: "ReadAll", Role: PassesOn, Arg: 0},
		{Sym: "LimitReader", Role: PassesOn, Arg: 0, In: []string{"io"}},
	},
}
