// Package secret knows what credentials look like: those of Clerk and of its webhooks, private keys and tokens.
package secret

import (
	"encoding/base64"
	"encoding/json"
	"math"
	"regexp"
	"strings"
)

// A Shape is a kind of credential that can be told by its text.
type Shape uint8

const (
	// None is no credential.
	None Shape = iota
	// SecretKey is sk_live_ or sk_test_: Clerk's, or Stripe's, which uses the same prefix and alphabet.
	SecretKey
	// WebhookSecret is whsec_: Svix's, or Stripe's.
	WebhookSecret
	// APIKey is the secret of a Clerk API key, machine or platform key (ak_).
	APIKey
	// M2MToken is an opaque machine-to-machine token (mt_).
	M2MToken
	// OAuthToken is an opaque OAuth access token (oat_).
	OAuthToken
	// PrivateKey is an unencrypted private key in PEM form.
	PrivateKey
)

// A Match is a credential in a text.
type Match struct {
	Shape      Shape
	Start, End int
}

// grammar lists the shapes with their texts. The length of a Clerk key's body is not documented; 20 characters are
// less than any that has been seen, and more than what people type by hand.
var grammar = []struct {
	prefix string
	shape  Shape
	re     *regexp.Regexp
	mixed  bool // short prefixes occur in identifiers: demand what only random text has
}{
	{"sk_", SecretKey, regexp.MustCompile(`sk_(?:live|test)_([A-Za-z0-9]{20,})={0,2}`), false},
	{"whsec_", WebhookSecret, regexp.MustCompile(`whsec_([A-Za-z0-9+/]{24,})={0,2}`), false},
	{"ak_", APIKey, regexp.MustCompile(`ak_([A-Za-z0-9+/_-]{24,})={0,2}`), true},
	{"mt_", M2MToken, regexp.MustCompile(`mt_([A-Za-z0-9]{24,})`), true},
	{"oat_", OAuthToken, regexp.MustCompile(`oat_([A-Za-z0-9]{24,})`), true},
}

var pem = regexp.MustCompile(`-----BEGIN (?:[A-Z]+ )?PRIVATE KEY-----(?:\\n|\\r|\s)*([A-Za-z0-9+/=\\\s]{64,})`)

// Find returns the first credential in s that looks real: not a placeholder, an identifier or a public id.
func Find(s string) (Match, bool) {
	for _, g := range grammar {
		if !strings.Contains(s, g.prefix) {
			continue
		}
		for _, m := range g.re.FindAllStringSubmatchIndex(s, -1) {
			if boundary(s, m[0], m[1], g.mixed) && random(s[m[2]:m[3]], g.mixed) && !known[s[m[0]:m[1]]] {
				return Match{g.shape, m[0], m[1]}, true
			}
		}
	}
	if strings.Contains(s, "PRIVATE KEY-----") && !strings.Contains(s, "BEGIN ENCRYPTED") {
		for _, m := range pem.FindAllStringSubmatchIndex(s, -1) {
			if entropy(s[m[2]:m[3]]) > 4 {
				return Match{PrivateKey, m[0], m[1]}, true
			}
		}
	}
	return Match{}, false
}

// known are credentials of documentation that look real and are none.
var known = map[string]bool{
	"whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw": true, // Svix's own example
}

// boundary reports whether s[start:end] is a word of its own: task_test_... holds no sk_test_ key. A short prefix has to
// stand where a value begins, for "-ak_" occurs in any long enough base64url text.
func boundary(s string, start, end int, short bool) bool {
	if end < len(s) && word(s[end]) {
		return false
	}
	return start == 0 || !word(s[start-1]) && (!short || strings.IndexByte(" \t\n\"'`=:,(", s[start-1]) >= 0)
}

func word(c byte) bool {
	return c == '_' || '0' <= c && c <= '9' || 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z'
}

// random reports whether body is random enough for a credential.
func random(body string, mixed bool) bool {
	if id.MatchString(body) && mixed || entropy(body) < minEntropy || sequential(body) || Placeholder(body) || text(body) || wordy(body) {
		return false
	}
	var digit, lower, upper bool
	for _, c := range body {
		digit = digit || '0' <= c && c <= '9'
		lower = lower || 'a' <= c && c <= 'z'
		upper = upper || 'A' <= c && c <= 'Z'
	}
	if mixed {
		return digit && lower && upper
	}
	return digit || lower && upper
}

// minEntropy is in bits per byte. It takes ten different characters, and random text of 20 letters and digits that has
// fewer is rarer than one in a million.
const minEntropy = 3.3

// id is what follows ak_, mt_ or oat_ in the public id of a key or token.
var id = regexp.MustCompile(`^[0-9A-Fa-f]{32}$`)

// text reports whether body is the base64 of words: of a Frontend API host, as in a publishable key whose prefix was
// changed, or of what a test takes for a secret.
func text(body string) bool {
	decoded, err := base64.RawStdEncoding.DecodeString(strings.TrimRight(body, "="))
	for _, c := range decoded {
		if c < ' ' || c > '~' {
			return false
		}
	}
	return err == nil
}

// wordy reports whether most of body is words, as in an identifier or in what people type to have something there. Of
// random texts of 20 characters it takes one in 700 for words, of those of 43 one in 50,000.
func wordy(body string) bool {
	n := 0
	for _, w := range words.FindAllString(body, -1) {
		n += len(w)
	}
	return n*3 >= len(body)*2
}

var words = regexp.MustCompile(`[A-Z]?[a-z]{4,}`)

// entropy is the Shannon entropy of s in bits per byte. Random alphanumeric text of 20 characters has about 4.
func entropy(s string) float64 {
	var count [256]int
	for i := range len(s) {
		count[s[i]]++
	}
	h := 0.0
	for _, n := range count {
		if n > 0 {
			p := float64(n) / float64(len(s))
			h -= p * math.Log2(p)
		}
	}
	return h
}

// sequential reports whether s consists mostly of runs like abcdef and 012345.
func sequential(s string) bool {
	n := 0
	for i := 1; i < len(s); i++ {
		if s[i] == s[i-1] || s[i] == s[i-1]+1 {
			n++
		}
	}
	return n*3 > len(s)
}

// placeholders are words that stand in what people write instead of a secret. Random text of 40 characters contains
// one of them about once in a thousand times.
var placeholders = []string{
	"xxxx", "your", "example", "secret", "placeholder", "changeme", "change_me", "change-me", "dummy", "sample", "redacted", "replace",
	"insert", "fake", "....", "****", "todo", "<", "{{", "${", "foobar", "12345", "abcde", "abc123", "abcdef", "testkey", "mykey",
}

// Placeholder reports whether s is what people write where a secret belongs.
func Placeholder(s string) bool {
	s = strings.ToLower(s)
	for _, p := range placeholders {
		if strings.Contains(s, p) {
			return true
		}
	}
	return false
}

// PublicKey reports whether s is key material that may be public: a public key or a certificate in PEM, a JWKS
// without private parts.
func PublicKey(s string) bool {
	if strings.Contains(s, "PUBLIC KEY-----") || strings.Contains(s, "BEGIN CERTIFICATE-----") {
		return !strings.Contains(s, "PRIVATE KEY-----")
	}
	var jwk struct {
		Kty  string            `json:"kty"`
		D    string            `json:"d"`
		K    string            `json:"k"`
		Keys []json.RawMessage `json:"keys"`
	}
	if !strings.HasPrefix(strings.TrimSpace(s), "{") || json.Unmarshal([]byte(s), &jwk) != nil {
		return false
	}
	if len(jwk.Keys) > 0 {
		for _, k := range jwk.Keys {
			if !PublicKey(string(k)) {
				return false
			}
		}
		return true
	}
	return jwk.Kty != "" && jwk.Kty != "oct" && jwk.D == "" && jwk.K == ""
}

// Publishable reports whether s is a Clerk publishable key, which is meant to be public.
func Publishable(s string) bool {
	return strings.HasPrefix(s, "pk_live_") || strings.HasPrefix(s, "pk_test_")
}

// Redact cuts every credential in s down to its prefix.
func Redact(s string) string {
	for {
		m, ok := Find(s)
		if !ok {
			return s
		}
		cut := m.Start + strings.LastIndexByte(s[m.Start:min(m.Start+8, m.End)], '_') + 1
		if m.Shape == PrivateKey {
			cut = m.Start
		}
		s = s[:cut] + "…" + s[m.End:]
	}
}
