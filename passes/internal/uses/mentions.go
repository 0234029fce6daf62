package uses

import "bytes"

// A Hint is a kind of text that a file mentions. Hints let the passes leave whole packages alone after one pass over
// the bytes of their files, which costs a hundredth of a walk over their syntax trees.
type Hint uint16

const (
	// SecretShape is the prefix of a credential that is recognised by its shape alone.
	SecretShape Hint = 1 << iota
	// Setting is a read of the environment or of configuration, or a name that configuration gives to secrets.
	Setting
	// CookieUse is a cookie that is made or set.
	CookieUse
	// Transport is a TLS configuration, or a plain HTTP address next to an Authorization header.
	Transport
	// Embed is a go:embed directive.
	Embed
	// Webhook is a name that goes with webhooks of Clerk or Svix, or a type of their events.
	Webhook
	// LoginParameter is a parameter of an OAuth request, or of an OAuth application.
	LoginParameter
)

var hints = []struct {
	text string
	hint Hint
}{
	{"sk_live_", SecretShape},
	{"sk_test_", SecretShape},
	{"whsec_", SecretShape},
	{"ak_", SecretShape},
	{"mt_", SecretShape},
	{"oat_", SecretShape},
	{"PRIVATE KEY-----", SecretShape},
	{"Getenv", Setting},
	{"LookupEnv", Setting},
	{"envDefault", Setting},
	{"SetDefault", Setting},
	{"Secret", Setting},
	{"SigningKey", Setting},
	{"JWTKey", Setting},
	{"JwtKey", Setting},
	{"jwtKey", Setting},
	{"Cookie", CookieUse},
	{"InsecureSkipVerify", Transport},
	{"Authorization", Transport},
	{"//go:embed", Embed},
	{"vix-", Webhook},
	{"ebhook", Webhook},
	{"clerk", Webhook},
	{"Clerk", Webhook},
	{"\"user.created", Webhook},
	{"\"user.updated", Webhook},
	{"\"user.deleted", Webhook},
	{"\"session.created", Webhook},
	{"\"organization", Webhook},
	{"response_type", LoginParameter},
	{"grant_type", LoginParameter},
	{"pkce_required", LoginParameter},
}

// mentions holds the hints of each file, in the order of Pass.Files.
type mentions struct {
	files []Hint
	all   Hint
}

// Mentions reports whether any file of the package mentions one of the hinted texts.
func (x *Index) Mentions(h Hint) bool { return x.mention().all&h != 0 }

// FileMentions is Mentions for the file with the given index in Pass.Files.
func (x *Index) FileMentions(i int, h Hint) bool { return x.mention().files[i]&h != 0 }

// scan reads the files again: the parser keeps no text. A file that can't be read counts as mentioning everything.
func (x *Index) scan() mentions {
	m := mentions{files: make([]Hint, len(x.pass.Files))}
	for i, f := range x.pass.Files {
		text, err := x.pass.ReadFile(x.pass.Fset.File(f.FileStart).Name())
		for _, h := range hints {
			if m.files[i]&h.hint == 0 && (err != nil || bytes.Contains(text, []byte(h.text))) {
				m.files[i] |= h.hint
			}
		}
		m.all |= m.files[i]
	}
	return m
}
