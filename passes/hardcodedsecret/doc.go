// Package hardcodedsecret defines an Analyzer that reports secrets that stand in source.
//
// # Analyzer hardcodedsecret
//
// hardcodedsecret: report keys, tokens and passwords of Clerk, webhooks and JWT libraries that stand in source
//
// A secret in source is known to everybody who can read the repository, one of its clones, a build log or the binary,
// and stays known after it is deleted, because the history keeps it. A Clerk secret key makes its holder the
// administrator of all users; the key that signs tokens or webhooks lets them forge both. A default for an
// environment variable that is not set is no better: it is the key of every deployment that somebody forgot to
// configure.
//
// The pass follows constants to the functions and fields that take a secret: through variables, struct fields, maps,
// pointers, concatenation, encodings, functions with one result, options, flag and setting defaults, also across
// packages. There it does not matter what the value looks like: a signing key that says "changeme" is one that
// everybody knows. Elsewhere a literal is reported if it has the form of a Clerk key, a webhook secret or a private
// key and is random enough to be one.
//
// Section 1.3 of the guide asks for secrets that are read at run time, from the environment or a secrets manager, and for
// a program that stops when one is not set. A secret that was committed has to be rotated; to remove it is not enough.
// Messages never contain the secret.
//
// # clerk-key
//
// A secret key of the Backend API (sk_live_, sk_test_, or live_ and test_ of old instances) stands in source or reaches
// clerk.SetKey, a client's configuration or the client of the first SDK. Stripe's keys have the same prefixes; if
// neither the call nor the length nor a name nearby tells them apart, the message names both.
//
// Bad:
//
//	clerk.SetKey("sk_live_…")
//
// Good:
//
//	key := os.Getenv("CLERK_SECRET_KEY")
//	if key == "" {
//		log.Fatal("CLERK_SECRET_KEY is not set")
//	}
//	clerk.SetKey(key)
//
// # webhook-secret
//
// The secret that verifies webhooks is constant, so that everybody who knows it can forge events. The libraries also
// accept an empty one.
//
// Bad:
//
//	wh, err := svix.NewWebhook("whsec_…")
//
// Good:
//
//	secret := os.Getenv("CLERK_WEBHOOK_SIGNING_SECRET")
//	if secret == "" {
//		return errors.New("CLERK_WEBHOOK_SIGNING_SECRET is not set")
//	}
//	wh, err := svix.NewWebhook(secret)
//
// # api-key
//
// An API key, machine secret key or platform key (ak_), an opaque machine or OAuth token (mt_, oat_), or a Stripe key
// stands in source. The ids of keys and tokens look alike, with 32 hexadecimal digits, and are no secret.
//
// Bad:
//
//	config := &clerk.ClientConfig{}
//	config.Key = clerk.String("ak_…")
//	client := m2m_token.NewClient(config)
//
// Good:
//
//	config := &clerk.ClientConfig{}
//	config.Key = clerk.String(os.Getenv("CLERK_MACHINE_SECRET_KEY"))
//	client := m2m_token.NewClient(config)
//
// # jwt-key
//
// A constant signs tokens, or verifies them with HMAC, in any of the JWT libraries: everybody who reads it can make
// tokens that the program accepts. An empty key counts where the library accepts one. Public keys may be constant.
//
// Bad:
//
//	signed, err := token.SignedString([]byte("secret"))
//
// Good:
//
//	key := []byte(os.Getenv("JWT_SECRET"))
//	if len(key) < 32 {
//		return errors.New("JWT_SECRET is shorter than 32 bytes")
//	}
//	signed, err := token.SignedString(key)
//
// # private-key
//
// A private key in PEM form stands in source.
//
// Bad:
//
//	key, err := jwt.ParseRSAPrivateKeyFromPEM([]byte("-----BEGIN RSA PRIVATE KEY-----\n…"))
//
// Good:
//
//	pem, err := os.ReadFile(os.Getenv("SIGNING_KEY_FILE"))
//	if err != nil {
//		return err
//	}
//	key, err := jwt.ParseRSAPrivateKeyFromPEM(pem)
//
// # client-secret
//
// The secret of an OAuth client is constant. A program that runs at its users' has no place to keep one: register it
// as a public client, without a secret, and use PKCE.
//
// Bad:
//
//	config := oauth2.Config{ClientID: "web", ClientSecret: "…", Endpoint: endpoint}
//
// Good:
//
//	config := oauth2.Config{ClientID: "web", ClientSecret: os.Getenv("OAUTH_CLIENT_SECRET"), Endpoint: endpoint}
//
// # bearer
//
// A request carries a constant credential in its Authorization or Clerk-Secret-Key header.
//
// Bad:
//
//	req.Header.Set("Authorization", "Bearer sk_live_…")
//
// Good:
//
//	req.Header.Set("Authorization", "Bearer "+os.Getenv("CLERK_SECRET_KEY"))
//
// # embedded
//
// A file that go:embed puts into the program holds one of these secrets: whoever has the binary has it. Files of more
// than a mebibyte are not read, nor are symbolic links.
//
// Bad:
//
//	//go:embed prod.env
//	var config string
//
// Good:
//
//	//go:embed example.env
//	var config string // names the settings, with no values
//
// # user-credential
//
// A user's password, its digest, the seed of one-time passwords or a backup code is constant: the same for all users
// that this code creates, and known to all who read it.
//
// Bad:
//
//	params := &user.CreateParams{Password: clerk.String("Welcome123!")}
//
// Good:
//
//	params := &user.CreateParams{Password: clerk.String(rand.Text())}
//
// # What is not reported
//
// Values that the pass cannot follow: read at run time, handed to code that may change them, or overwritten before use.
// Publishable keys, public keys, certificates, ids, names of environment variables, headers and stored secrets,
// prefixes, patterns, comparisons, and, away from a function that takes a secret, everything that looks made up
// ("sk_test_xxxx", "your-secret-key") and everything whose form says nothing.
//
// In test files, the examples among them, in files and packages that serve tests (they import testing, or are called
// testutil, mocks, fixtures and the like) and in generated files only what has the form of a real secret is reported,
// wherever it goes: dummies such as clerk.SetKey("sk_test_dummy") are what tests are for, and so are key pairs.
//
// clerk.SetKey("") is not reported: with it every call fails, and nothing is disclosed.
//
// A fix that reads the environment is offered where an unset variable makes calls fail. It is not offered for keys that
// verify tokens or webhooks: most libraries accept an empty one, and the program would then trust everybody.
package hardcodedsecret
