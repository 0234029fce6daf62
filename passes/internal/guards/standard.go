package guards

import "github.com/clerkvet/clerkvet/passes/internal/lib"

// standard has the rows of functions whose packages are no libraries of the table: naming those there would make the
// other passes believe that they know whatever such a package does with a value.
var standard = map[string]map[string][]lib.Row{
	"errors": {"New": {{Role: lib.MakesError}}},
	"encoding/json": {
		"Unmarshal":         {{Role: lib.CopiesInto, Arg: 1}},
		"(*Decoder).Decode": {{Role: lib.CopiesInto, Of: lib.FromReceiver}},
	},

	"crypto/hmac":                     {"Equal": {{Role: lib.ComparesSecret}}},
	"crypto/subtle":                   {"ConstantTimeCompare": {{Role: lib.ComparesSecret}}},
	"crypto/ed25519":                  {"Verify": {{Role: lib.ComparesSecret}}},
	"crypto/rsa":                      {"VerifyPKCS1v15": {{Role: lib.ComparesSecret}}, "VerifyPSS": {{Role: lib.ComparesSecret}}},
	"crypto/ecdsa":                    {"Verify": {{Role: lib.ComparesSecret}}, "VerifyASN1": {{Role: lib.ComparesSecret}}},
	"golang.org/x/crypto/bcrypt":      {"CompareHashAndPassword": {{Role: lib.ComparesSecret}}},
	"github.com/alexedwards/argon2id": {"ComparePasswordAndHash": {{Role: lib.ComparesSecret}}},
}
