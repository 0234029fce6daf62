// Package unverifiedjwt defines an Analyzer that finds claims of tokens that nobody has verified.
//
// # Analyzer unverifiedjwt
//
// unverifiedjwt: report claims that are used although the token was not verified
//
// A token is worth what its signature is worth. Anyone can write a token that says "I am the administrator"; only the
// issuer can sign it. Decoding a token, as jwt.Decode, ParseUnverified and base64 do, proves nothing, and neither does
// a verification whose error nobody looks at.
//
// The pass follows each token from the request, or from the message of a queue, the metadata of a gRPC call, the event of
// a Lambda function or a websocket, to where its claims are used, through functions and packages, and demands that a
// verification of the same token has succeeded on every path in between. It knows the libraries that Go programs use
// for tokens in all their major versions, also where a name changes its meaning from one to the next: Parse verifies in
// cristalhq/jwt v4 and in jwx v2, and does not in the versions before.
//
// Reading the key id, the issuer, the algorithm and the times of an unverified token is fine: that is how a key is
// found. So is decoding a token again after it was verified.
//
// # unverified-claims
//
// A library decodes a token from a request without verifying it, and the program uses its claims. Verify the token with
// the same library, and use the claims that the verification returns.
//
// Bad:
//
//	http.HandleFunc("GET /me", func(w http.ResponseWriter, r *http.Request) {
//		token := strings.TrimPrefix(r.Header.Get("Authorization"), "Bearer ")
//		claims, err := jwt.Decode(r.Context(), &jwt.DecodeParams{Token: token})
//		if err != nil {
//			http.Error(w, "unauthorized", http.StatusUnauthorized)
//			return
//		}
//		me, err := user.Get(r.Context(), claims.Subject)
//		if err != nil {
//			http.Error(w, "not found", http.StatusNotFound)
//			return
//		}
//		fmt.Fprintln(w, me.ID)
//	})
//
// Good:
//
//	http.HandleFunc("GET /me", func(w http.ResponseWriter, r *http.Request) {
//		token := strings.TrimPrefix(r.Header.Get("Authorization"), "Bearer ")
//		claims, err := jwt.Verify(r.Context(), &jwt.VerifyParams{Token: token})
//		if err != nil {
//			http.Error(w, "unauthorized", http.StatusUnauthorized)
//			return
//		}
//		me, err := user.Get(r.Context(), claims.Subject)
//		if err != nil {
//			http.Error(w, "not found", http.StatusNotFound)
//			return
//		}
//		fmt.Fprintln(w, me.ID)
//	})
//
// # hand-decoded
//
// A token from a request is split at its dots, its middle part is decoded from base64, and what it says is used.
// Verify the token first; what the library leaves out of its claims may then be decoded by hand.
//
// Bad:
//
//	http.HandleFunc("GET /org", func(w http.ResponseWriter, r *http.Request) {
//		parts := strings.Split(r.Header.Get("Authorization"), ".")
//		if len(parts) != 3 {
//			http.Error(w, "unauthorized", http.StatusUnauthorized)
//			return
//		}
//		payload, err := base64.RawURLEncoding.DecodeString(parts[1])
//		if err != nil {
//			http.Error(w, "unauthorized", http.StatusUnauthorized)
//			return
//		}
//		var claims struct {
//			Org string `json:"org_id"`
//		}
//		if err := json.Unmarshal(payload, &claims); err != nil {
//			http.Error(w, "unauthorized", http.StatusUnauthorized)
//			return
//		}
//		org, err := organization.Get(r.Context(), claims.Org)
//		if err != nil {
//			http.Error(w, "not found", http.StatusNotFound)
//			return
//		}
//		fmt.Fprintln(w, org.Name)
//	})
//
// Good:
//
//	http.HandleFunc("GET /org", func(w http.ResponseWriter, r *http.Request) {
//		token := strings.TrimPrefix(r.Header.Get("Authorization"), "Bearer ")
//		claims, err := jwt.Verify(r.Context(), &jwt.VerifyParams{Token: token})
//		if err != nil {
//			http.Error(w, "unauthorized", http.StatusUnauthorized)
//			return
//		}
//		org, err := organization.Get(r.Context(), claims.ActiveOrganizationID)
//		if err != nil {
//			http.Error(w, "not found", http.StatusNotFound)
//			return
//		}
//		fmt.Fprintln(w, org.Name)
//	})
//
// # error-ignored
//
// A verification fails and the program goes on with the claims: the error is dropped, only logged, assigned to a
// variable that nobody reads, or tested on a path that does not stop. Several libraries return the claims of a forged
// token together with the error. Return when the verification fails.
//
// Bad:
//
//	http.HandleFunc("GET /me", func(w http.ResponseWriter, r *http.Request) {
//		token := strings.TrimPrefix(r.Header.Get("Authorization"), "Bearer ")
//		claims, err := jwt.Verify(r.Context(), &jwt.VerifyParams{Token: token})
//		if err != nil {
//			log.Print(err)
//		}
//		fmt.Fprintln(w, claims.Subject)
//	})
//
// Good:
//
//	http.HandleFunc("GET /me", func(w http.ResponseWriter, r *http.Request) {
//		token := strings.TrimPrefix(r.Header.Get("Authorization"), "Bearer ")
//		claims, err := jwt.Verify(r.Context(), &jwt.VerifyParams{Token: token})
//		if err != nil {
//			log.Print(err)
//			http.Error(w, "unauthorized", http.StatusUnauthorized)
//			return
//		}
//		fmt.Fprintln(w, claims.Subject)
//	})
//
// # verification-disabled
//
// A setting switches the verification of signatures off: InsecureSkipSignatureCheck of go-oidc, ValidationSkipAll of
// keyfunc, a function for keys that accepts every unsigned token, or a ParseTokenFunc of echo-jwt that only decodes.
//
// Bad:
//
//	verifier := provider.Verifier(&oidc.Config{ClientID: "orders", InsecureSkipSignatureCheck: true})
//
// Good:
//
//	verifier := provider.Verifier(&oidc.Config{ClientID: "orders"})
//
// # untrusted-keyset
//
// The key that verifies a token comes from where the token itself says: its issuer, jku or x5u header is fetched, or
// its jwk header is the key. Whoever forges the token brings the key along: so they do with WithVerifyAuto of jwx and
// InsecureWhitelist, or another limit that lets every address pass. Compare the issuer with those that you
// trust before you fetch their keys, or configure the address.
//
// Bad:
//
//	http.HandleFunc("GET /keys", func(w http.ResponseWriter, r *http.Request) {
//		token := strings.TrimPrefix(r.Header.Get("Authorization"), "Bearer ")
//		unverified, err := jwt.Decode(r.Context(), &jwt.DecodeParams{Token: token})
//		if err != nil {
//			http.Error(w, "unauthorized", http.StatusUnauthorized)
//			return
//		}
//		resp, err := http.Get(unverified.Issuer + "/.well-known/jwks.json")
//		if err != nil {
//			http.Error(w, "unauthorized", http.StatusUnauthorized)
//			return
//		}
//		resp.Body.Close()
//	})
//
// Good:
//
//	http.HandleFunc("GET /keys", func(w http.ResponseWriter, r *http.Request) {
//		token := strings.TrimPrefix(r.Header.Get("Authorization"), "Bearer ")
//		unverified, err := jwt.Decode(r.Context(), &jwt.DecodeParams{Token: token})
//		if err != nil || unverified.Issuer != "https://clerk.example.com" {
//			http.Error(w, "unauthorized", http.StatusUnauthorized)
//			return
//		}
//		resp, err := http.Get(unverified.Issuer + "/.well-known/jwks.json")
//		if err != nil {
//			http.Error(w, "unauthorized", http.StatusUnauthorized)
//			return
//		}
//		resp.Body.Close()
//	})
//
// # What is not reported
//
// The key id, the issuer, the algorithm, the type and the times of an unverified token, and whatever is read from it
// before a verification of the same token that always follows. Claims that are only logged or printed.
//
// Tokens that do not come from a request, a message or a channel: those of a token endpoint (Exchange and Extra of
// x/oauth2), of a file, the environment or a session store. A command that prints its own token trusts nobody.
//
// What can't be followed: claims that are stored for other code, tokens that are verified behind an interface or in a
// function of another module, and functions that nobody in sight calls. A header that middleware of the same
// package verifies, in the handlers of that package. Encrypted tokens, which have five parts.
//
// Test files and generated files.
//
// If something in front of the program verifies tokens, a gateway say, suppress the finding and name it as the reason.
package unverifiedjwt
