package secret

import (
	"encoding/base64"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"
)

const (
	hex        = "0123456789abcdef"
	lower      = "abcdefghijklmnopqrstuvwxyz"
	upper      = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
	digits     = "0123456789"
	base62     = upper + lower + digits
	alphabet64 = base62 + "+/"
)

// body returns n random characters of the alphabet. Nothing that looks like a secret stands in this file.
func body(seed uint64, n int, alphabet string) string {
	rnd := rand.New(rand.NewPCG(seed, 7))
	text := make([]byte, n)
	for i := range text {
		text[i] = alphabet[rnd.IntN(len(alphabet))]
	}
	return string(text)
}

// pemOf returns an armored key, with 64 characters to the line.
func pemOf(label, headers, key string) string {
	var b strings.Builder
	fmt.Fprintf(&b, "-----BEGIN %s-----\n%s", label, headers)
	for ; len(key) > 64; key = key[64:] {
		b.WriteString(key[:64] + "\n")
	}
	fmt.Fprintf(&b, "%s\n-----END %s-----\n", key, label)
	return b.String()
}

func TestFind(t *testing.T) {
	key := "sk_live_" + body(1, 42, base62)
	ak := "ak_" + body(2, 43, alphabet64) + "="
	rsa := body(3, 800, alphabet64)
	tests := []struct {
		name, text string
		want       Shape
	}{
		{"live", key, SecretKey},
		{"test", "sk_test_" + body(4, 42, base62), SecretKey},
		{"shortest", "sk_live_" + body(5, 20, base62), SecretKey},
		{"too short", "sk_live_" + body(5, 19, base62), None},
		{"webhook", "whsec_" + body(6, 32, alphabet64), WebhookSecret},
		{"padded webhook", "whsec_" + body(6, 43, alphabet64) + "=", WebhookSecret},
		{"webhook of the Stripe command", "whsec_" + body(7, 64, hex), WebhookSecret},
		{"short webhook", "whsec_" + body(6, 23, alphabet64), None},
		{"API key", ak, APIKey},
		{"M2M token", "mt_" + body(8, 32, base62), M2MToken},
		{"OAuth token", "oat_" + body(9, 32, base62), OAuthToken},

		{"no prefix", body(1, 42, base62), None},
		{"other prefix", "rk_live_" + body(1, 42, base62), None},
		{"upper case prefix", "SK_LIVE_" + body(1, 42, base62), None},
		{"publishable", "pk_live_" + body(1, 42, base62), None},
		{"other instance", "sk_prod_" + body(1, 42, base62), None},
		{"prefix alone", "sk_live_", None},
		{"empty", "", None},

		{"assignment", "CLERK_SECRET_KEY=" + key + "\n", SecretKey},
		{"quoted", `{"key":"` + key + `"}`, SecretKey},
		{"header", "Bearer " + ak, APIKey},
		{"path", "/keys/" + key + "/rotate", SecretKey},
		{"query", "?key=" + key + "&x=1", SecretKey},
		{"word before", "ta" + key, None},
		{"underscore before", "_" + key, None},
		{"word after", key + "_old", None},
		{"second of two", "sk_live_" + strings.Repeat("x", 40) + " " + key, SecretKey},
		{"in base64", body(10, 20, alphabet64) + "-" + ak + body(11, 20, alphabet64), None},
		{"in base64 that is longer", body(10, 20, base62) + ak, None},

		{"ID of an API key", "ak_" + body(12, 32, hex), None},
		{"ID in upper case", "ak_" + strings.ToUpper(body(12, 32, hex)), None},
		{"ID of a token", "mt_" + body(12, 32, hex), None},
		{"ID of an OAuth token", "oat_" + body(12, 32, hex), None},
		{"more than an ID", "ak_" + body(12, 32, hex) + body(13, 8, base62), APIKey},
		{"lower case only", "ak_" + body(14, 40, lower+digits), None},
		{"no digits", "mt_" + body(14, 40, lower+upper), None},
		{"identifier", "ak_AccessKeyRotation2PolicyDocument", None},
		{"snake case", "ak_access_Key_rotation_2_policy_document", None},

		{"x", "sk_live_" + strings.Repeat("X", 42), None},
		{"one character", "sk_live_" + strings.Repeat("a1", 21), None},
		{"two lines of one character", "whsec_" + strings.Repeat("A", 16) + strings.Repeat("B", 16), None},
		{"alphabet", "sk_test_" + base62[:40], None},
		{"counted", "sk_test_1234567890" + strings.Repeat("0", 20), None},
		{"words", "sk_test_thisisthekeythatweusehere2", None},
		{"camel case", "sk_test_IntegrationStagingBackend1", None},
		{"placeholder in it", "sk_live_" + body(1, 20, base62) + "Example" + body(2, 20, base62), None},
		{"your", "whsec_your" + body(1, 28, base62), None},
		{"Svix's example", "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", None},
		{"host of the Frontend API", "sk_test_" + encoded("clerk.sound.mole.42.lcl.dev$"), None},
		{"text in base64", "whsec_" + encoded("some text in base64 4 U"), None},

		{"RSA", pemOf("RSA PRIVATE KEY", "", rsa), PrivateKey},
		{"PKCS 8", pemOf("PRIVATE KEY", "", rsa), PrivateKey},
		{"EC", pemOf("EC PRIVATE KEY", "", rsa[:160]), PrivateKey},
		{"SSH", pemOf("OPENSSH PRIVATE KEY", "", rsa), PrivateKey},
		{"in one line", strings.ReplaceAll(pemOf("PRIVATE KEY", "", rsa), "\n", `\n`), PrivateKey},
		{"with carriage returns", strings.ReplaceAll(pemOf("PRIVATE KEY", "", rsa), "\n", "\r\n"), PrivateKey},
		{"indented", strings.ReplaceAll(pemOf("PRIVATE KEY", "", rsa), "\n", "\n    "), PrivateKey},
		{"after a certificate", pemOf("CERTIFICATE", "", body(15, 300, alphabet64)) + pemOf("PRIVATE KEY", "", rsa), PrivateKey},
		{"after a placeholder", pemOf("PRIVATE KEY", "", strings.Repeat("A", 128)) + pemOf("PRIVATE KEY", "", rsa), PrivateKey},
		{"public", pemOf("PUBLIC KEY", "", rsa), None},
		{"certificate", pemOf("CERTIFICATE", "", rsa), None},
		{"encrypted", pemOf("ENCRYPTED PRIVATE KEY", "", rsa), None},
		{"encrypted RSA", pemOf("RSA PRIVATE KEY", "Proc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,00\n\n", rsa), None},
		{"short", pemOf("PRIVATE KEY", "", rsa[:40]), None},
		{"elided", "-----BEGIN PRIVATE KEY-----\n...\n-----END PRIVATE KEY-----", None},
		{"label", "-----BEGIN RSA PRIVATE KEY-----", None},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			m, ok := Find(tt.text)
			if m.Shape != tt.want || ok != (tt.want != None) {
				t.Errorf("got shape %d, %t; want %d", m.Shape, ok, tt.want)
			}
		})
	}
}

func encoded(s string) string {
	return strings.TrimRight(base64.StdEncoding.EncodeToString([]byte(s)), "=")
}

func TestFindRange(t *testing.T) {
	for _, key := range []string{
		"sk_live_" + body(1, 42, base62),
		"whsec_" + body(2, 43, alphabet64) + "=",
		"ak_" + body(3, 40, alphabet64) + "==",
		"mt_" + body(4, 32, base62),
		"oat_" + body(5, 32, base62),
	} {
		text := `KEY="` + key + `" # ours`
		if m, ok := Find(text); !ok || text[m.Start:m.End] != key {
			t.Errorf("%s…: the range is %d:%d, want 5:%d", key[:4], m.Start, m.End, 5+len(key))
		}
	}
}

// TestRandom counts how many random keys are missed: each rule against placeholders costs a few.
func TestRandom(t *testing.T) {
	const n = 5_000
	tests := []struct {
		prefix   string
		length   int
		alphabet string
		missed   int // of n at the most
	}{
		{"sk_live_", 42, base62, 5},
		{"sk_live_", 32, base62, 5},
		{"sk_test_", 24, base62, 10},
		{"sk_live_", 20, base62, 50},
		{"whsec_", 32, alphabet64, 5},
		{"whsec_", 44, alphabet64, 5},
		{"whsec_", 64, hex, 5},
		{"ak_", 43, alphabet64, 10},
		{"mt_", 32, base62, 50},
		{"oat_", 32, base62, 50},
	}
	for _, tt := range tests {
		t.Run(fmt.Sprintf("%s%d", tt.prefix, tt.length), func(t *testing.T) {
			missed := 0
			for seed := range uint64(n) {
				if _, ok := Find(tt.prefix + body(seed, tt.length, tt.alphabet)); !ok {
					missed++
				}
			}
			if missed > tt.missed {
				t.Errorf("%d of %d random keys are missed, want at most %d", missed, n, tt.missed)
			}
		})
	}
}

// TestEntropy looks at both sides of the least entropy of a key.
func TestEntropy(t *testing.T) {
	tests := []struct {
		text string
		want float64
	}{
		{"", 0},
		{"aaaa", 0},
		{"abab", 1},
		{hex, 4},
	}
	for _, tt := range tests {
		if got := entropy(tt.text); got != tt.want {
			t.Errorf("entropy(%q) = %g, want %g", tt.text, got, tt.want)
		}
	}
	// 30 characters, of which each occurs equally often: 10 different ones have log2(10) = 3.32 bits, 9 have less.
	for distinct, want := range map[string]bool{"7Qe2Zk9XwM": true, "7Qe2Zk9Xw": false} {
		text := strings.Repeat(distinct, 4)[:len(distinct)*3]
		if got := random(text, false); got != want {
			t.Errorf("random(%q) = %t, want %t: entropy is %.2f", text, got, want, entropy(text))
		}
	}
}

// TestRedact makes sure that nothing is left by which a key could be told, wherever it stands.
func TestRedact(t *testing.T) {
	const window = 8
	for seed := range uint64(500) {
		bodies := []string{
			body(seed, 42, base62), body(seed+1000, 32, alphabet64), body(seed+2000, 43, alphabet64),
			body(seed+3000, 32, base62), body(seed+4000, 32, base62), body(seed+5000, 640, alphabet64),
		}
		secrets := []string{
			"sk_live_" + bodies[0], "whsec_" + bodies[1], "ak_" + bodies[2] + "=",
			"mt_" + bodies[3], "oat_" + bodies[4], pemOf("PRIVATE KEY", "", bodies[5]),
		}
		rand.New(rand.NewPCG(seed, 9)).Shuffle(len(secrets), func(i, j int) {
			secrets[i], secrets[j] = secrets[j], secrets[i]
			bodies[i], bodies[j] = bodies[j], bodies[i]
		})
		got := Redact("keys: " + strings.Join(secrets, "; ") + "!")
		for i, b := range bodies {
			if _, ok := Find(secrets[i]); !ok {
				continue // one of the few that look like words
			}
			for j := 0; j+window <= len(b); j++ {
				if strings.Contains(got, b[j:j+window]) {
					t.Fatalf("seed %d: characters %d to %d of body %d are left in %q", seed, j, j+window, i, got)
				}
			}
		}
		if again := Redact(got); again != got {
			t.Fatalf("seed %d: redacted twice it is %q, once %q", seed, again, got)
		}
	}
}

func TestRedactForm(t *testing.T) {
	key, token := body(1, 42, base62), body(2, 32, base62)
	tests := []struct{ name, text, want string }{
		{"nothing", "no key here", "no key here"},
		{"empty", "", ""},
		{"key", "key sk_live_" + key + " is", "key sk_live_… is"},
		{"two", "sk_test_" + key + ",mt_" + token, "sk_test_…,mt_…"},
		{"the same twice", "oat_" + token + " oat_" + token, "oat_… oat_…"},
		{"webhook", "whsec_" + token, "whsec_…"},
		{"placeholder", "sk_live_" + strings.Repeat("x", 42), "sk_live_" + strings.Repeat("x", 42)},
		{"PEM", "a " + pemOf("EC PRIVATE KEY", "", body(3, 160, alphabet64)), "a …-----END EC PRIVATE KEY-----\n"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := Redact(tt.text); got != tt.want {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}

func TestPlaceholder(t *testing.T) {
	for text, want := range map[string]bool{
		"YOUR_KEY": true, "changeme": true, "Change-Me": true, "<key>": true, "{{.Key}}": true, "${KEY}": true, "xxxxxxxx": true, "my-secret": true, "****": true,
		"": false, "hunter2": false, "correct horse": false, body(1, 42, base62): false,
	} {
		if got := Placeholder(text); got != want {
			t.Errorf("Placeholder(%q) = %t, want %t", text, got, want)
		}
	}
}

func TestPublicKey(t *testing.T) {
	jwk := func(fields ...string) string {
		m := map[string]string{"n": body(1, 40, base62), "e": "AQAB"}
		for i := 0; i < len(fields); i += 2 {
			m[fields[i]] = fields[i+1]
		}
		text, err := json.Marshal(m)
		if err != nil {
			t.Fatal(err)
		}
		return string(text)
	}
	public, private := jwk("kty", "RSA"), jwk("kty", "RSA", "d", body(2, 40, base62))
	tests := []struct {
		name, text string
		want       bool
	}{
		{"public PEM", pemOf("PUBLIC KEY", "", body(1, 200, alphabet64)), true},
		{"RSA public PEM", pemOf("RSA PUBLIC KEY", "", body(1, 200, alphabet64)), true},
		{"certificate", pemOf("CERTIFICATE", "", body(1, 200, alphabet64)), true},
		{"private PEM", pemOf("PRIVATE KEY", "", body(1, 200, alphabet64)), false},
		{"both", pemOf("PUBLIC KEY", "", body(1, 200, alphabet64)) + pemOf("PRIVATE KEY", "", body(2, 200, alphabet64)), false},
		{"JWK", public, true},
		{"JWK with space around", "\n " + public + "\n", true},
		{"private JWK", private, false},
		{"symmetric JWK", jwk("kty", "oct", "k", body(3, 40, base62)), false},
		{"oct without k", jwk("kty", "oct"), false},
		{"keyset", `{"keys":[` + public + "," + public + "]}", true},
		{"keyset with a private key", `{"keys":[` + public + "," + private + "]}", false},
		{"empty keyset", `{"keys":[]}`, false},
		{"other JSON", `{"a":1}`, false},
		{"broken JSON", `{"kty":"RSA"`, false},
		{"text", "hello", false},
		{"empty", "", false},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := PublicKey(tt.text); got != tt.want {
				t.Errorf("got %t, want %t", got, tt.want)
			}
		})
	}
}

func TestPublishable(t *testing.T) {
	for text, want := range map[string]bool{
		"pk_live_" + encoded("clerk.example.com$"): true, "pk_test_" + encoded("a.b.lcl.dev$"): true,
		"sk_live_" + body(1, 42, base62): false, "pk_": false, "": false, "-pk_live_": false,
	} {
		if got := Publishable(text); got != want {
			t.Errorf("Publishable(%q) = %t, want %t", text, got, want)
		}
	}
}
