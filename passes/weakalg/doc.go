// Package weakalg defines an Analyzer that finds tokens whose algorithm or key protects nothing.
//
// # Analyzer weakalg
//
// weakalg: report tokens that are accepted or signed with an algorithm or a key that protects nothing
//
// The header of a token names the algorithm that it is signed with, and whoever makes a token writes its header. A
// program that follows the header lets the attacker choose: no signature at all, or HS256 with a "secret" that is in
// truth the published key of RS256. RFC 8725 asks in sections 3.1 and 3.2 that the program names the algorithms, one for
// each key, and section 1.6 of the guide that the signature is verified with the key that it belongs to.
//
// Which combinations are dangerous depends on the type of the key. In the libraries for Go, HMAC takes only a []byte,
// and RSA, ECDSA and Ed25519 take only a key of their own type. So a token that names HS256 passes where the public
// key is a []byte, and is refused where it is a *rsa.PublicKey, whether or not the program looks at the algorithm.
// The pass therefore looks at the type and the origin of every verification key, at lists of accepted algorithms, and
// for a check of the token's algorithm: in the function that finds the key, in functions that it calls, also in other
// packages, and around the verification. As a check counts an assertion or switch on token.Method, a comparison of
// the method, of its name or of the header's alg, a key that is looked up by it, jwt.WithValidMethods and
// ValidMethods, and the algorithm in a middleware's configuration.
//
// # none-algorithm
//
// Tokens without a signature are accepted or made. Anybody can write such a token. Libraries call it "none", NONE,
// Unsecured or NoSignature; golang-jwt wants UnsafeAllowNoneSignatureType for a key, and jose2go takes a nil key to
// the same effect. An algorithm of the program's own whose Verify returns nothing but nil is one by another name.
//
// Bad:
//
//	token, err := jwt.Parse(raw, func(t *jwt.Token) (any, error) {
//		if t.Method.Alg() == "none" {
//			return jwt.UnsafeAllowNoneSignatureType, nil
//		}
//		return key, nil
//	})
//
// Good:
//
//	token, err := jwt.Parse(raw, func(*jwt.Token) (any, error) {
//		return key, nil
//	}, jwt.WithValidMethods([]string{"RS256"}))
//
// # algorithm-confusion
//
// The bytes of a public key can verify an HMAC: they come from a setting, a file or a field that is named for a public
// key, from an encoded key or a PEM block in source, and nothing limits the algorithm, or what is accepted is HMAC.
// Everybody has the public key, so everybody can sign.
//
// Bad:
//
//	token, err := jwt.Parse(raw, func(*jwt.Token) (any, error) {
//		return []byte(os.Getenv("JWT_PUBLIC_KEY")), nil
//	})
//
// Good:
//
//	token, err := jwt.Parse(raw, func(*jwt.Token) (any, error) {
//		return jwt.ParseRSAPublicKeyFromPEM([]byte(os.Getenv("JWT_PUBLIC_KEY")))
//	}, jwt.WithValidMethods([]string{"RS256"}))
//
// # mixed-algorithms
//
// One list of accepted algorithms, or one keyset, holds HMAC beside algorithms with public keys, or one function finds
// keys of both kinds and never looks at the algorithm. Nothing keeps an HMAC apart from a public key any more but the
// types of the keys. A function that finds the key by the method makes such a list fine.
//
// Bad:
//
//	token, err := josejwt.ParseSigned(raw, []jose.SignatureAlgorithm{jose.RS256, jose.HS256})
//
// Good:
//
//	token, err := josejwt.ParseSigned(raw, []jose.SignatureAlgorithm{jose.RS256})
//
// # symmetric-template
//
// Clerk is told to sign the tokens of a JWT template with HMAC, or a key of the SDK is one for HMAC. Every service that
// verifies these tokens then needs the secret that signs them, and any of them can issue tokens for any user. Some
// services take nothing else; then suppress the finding with the name of the service.
//
// Bad:
//
//	template, err := jwttemplate.Create(ctx, &jwttemplate.CreateParams{
//		Name:             clerk.String("billing"),
//		SigningAlgorithm: clerk.String("HS256"),
//		SigningKey:       clerk.String(os.Getenv("BILLING_SECRET")),
//	})
//
// Good:
//
//	template, err := jwttemplate.Create(ctx, &jwttemplate.CreateParams{
//		Name:             clerk.String("billing"),
//		SigningAlgorithm: clerk.String("RS256"),
//		SigningKey:       clerk.String(os.Getenv("BILLING_PRIVATE_KEY")),
//	})
//
// # weak-key
//
// A key for HMAC is shorter than its hash: 32 bytes for HS256, 48 for HS384, 64 for HS512 (RFC 7518 section 3.2). Whoever
// holds one token can try keys against it at home, billions in a second, and finds what is a word; a random key that is
// somewhat short is not found so, but has not the strength that the algorithm stands for. Known are the lengths of
// constants and of bytes that the program makes. That a constant stands in source is a mistake of its own, which
// hardcodedsecret reports: it is about those who can read the source, this one about everybody with a token. An RSA key
// below 2048 bits that is made to sign tokens is reported too.
//
// Bad:
//
//	key := make([]byte, 16)
//	rand.Read(key)
//	signed, err := jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
//
// Good:
//
//	key := make([]byte, 32)
//	rand.Read(key)
//	signed, err := jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
//
// # ineffective-pin
//
// Something looks like a list of accepted algorithms and limits nothing: WithValidMethods(nil), an empty JWTAlg, or a
// SigningMethod or SigningAlgorithm beside a KeyFunc, which the middleware then asks alone.
//
// Bad:
//
//	config := echojwt.Config{SigningMethod: "RS256", KeyFunc: findKey}
//
// Good:
//
//	config := echojwt.Config{SigningMethod: "RS256", SigningKey: publicKey}
//
// # unpinned-algorithm
//
// A verification leaves the algorithm to the token. The type of the key keeps the families apart, but a key for RS256
// also verifies PS512, and the next key may be a []byte. This is advice: it is reported only with -weakalg.strict.
//
// Bad:
//
//	token, err := jwt.Parse(raw, func(*jwt.Token) (any, error) { return publicKey, nil })
//
// Good:
//
//	token, err := jwt.Parse(raw, func(*jwt.Token) (any, error) { return publicKey, nil },
//		jwt.WithValidMethods([]string{"RS256"}))
//
// # What is not reported
//
// Typed public keys, keysets that libraries fetch, and HMAC with a secret of the program. Bytes of which nobody can tell
// what they are: a parameter is judged by what the program passes for it, and left alone otherwise. Parsers and options
// that somebody else makes, and lists that are read at run time.
//
// A word for "none" in a comparison, or in a list of what is refused. A look at the algorithm that ends in an error, in
// a bool or in another key, wherever it stands. A look that only writes to the log is none.
//
// Keys that are read at run time are of unknown length; so are hashes, encodings and what is decoded.
//
// Test files, the examples among them, and generated files: tests make the tokens that must be refused.
//
// # Flags
//
//   - -weakalg.strict: also report unpinned-algorithm
package weakalg
