// Package secretleak defines an Analyzer that finds secrets and tokens that leave the program.
//
// # Analyzer secretleak
//
// secretleak: report secrets and tokens that are logged, sent to clients or put into URLs
//
// A token in a log is a session for everyone who can read the log, and logs are copied to many places. Secret keys
// and signing secrets are worse: they work until somebody replaces them.
//
// The pass knows a secret by what the program does with it. What is handed to clerk.SetKey, to svix.NewWebhook, or to
// a verification as the token is one wherever else it goes, and so are the Authorization header, the session cookie,
// the variables of the environment that hold Clerk's secrets, and the fields of the SDK that hold tokens. It follows
// them through variables, conversions, formats and functions of the package.
//
// # logged
//
// A secret is written to a log or to standard output, or becomes part of an error's or answer's text, as a whole or in
// part. Log the id of the token, its length, or a hash.
//
// Bad:
//
//	header := r.Header.Get("Authorization")
//	log.Printf("Authorization header received: %s", header)
//
// Good:
//
//	header := r.Header.Get("Authorization")
//	log.Printf("Authorization header received: %t", header != "")
//
// # exposed
//
// A resource of Clerk is encoded into a response as it is. The SDK's users, organizations and memberships hold private
// metadata, which Clerk keeps from every client. Or a secret itself, or a token that another provider issued for the
// user, is part of a response. Send a struct with the fields that the client needs.
//
// Bad:
//
//	me, err := user.Get(ctx, claims.Subject)
//	if err != nil {
//		http.Error(w, "not found", http.StatusNotFound)
//		return
//	}
//	json.NewEncoder(w).Encode(me)
//
// Good:
//
//	me, err := user.Get(ctx, claims.Subject)
//	if err != nil {
//		http.Error(w, "not found", http.StatusNotFound)
//		return
//	}
//	json.NewEncoder(w).Encode(profile{ID: me.ID, FirstName: me.FirstName})
//
// # in-url
//
// A token is read from the query of a request, or written into one. URLs stay in access logs, in the history of
// browsers and in Referer headers.
//
// Bad:
//
//	token := r.URL.Query().Get("token")
//	claims, err := jwt.Verify(ctx, &jwt.VerifyParams{Token: token})
//
// Good:
//
//	token := strings.TrimPrefix(r.Header.Get("Authorization"), "Bearer ")
//	claims, err := jwt.Verify(ctx, &jwt.VerifyParams{Token: token})
//
// # socket-url
//
// The token of a WebSocket or an event stream is read from its URL. Browsers can set no header there, so this is advice:
// a cookie, a subprotocol or a ticket that works once leave nothing in logs. Reported only with -secretleak.strict.
//
// Bad:
//
//	token := r.URL.Query().Get("token")
//	claims, err := jwt.Verify(ctx, &jwt.VerifyParams{Token: token})
//	conn, err := upgrader.Upgrade(w, r, nil)
//
// Good:
//
//	cookie, err := r.Cookie("__session")
//	if err != nil {
//		http.Error(w, "no session", http.StatusUnauthorized)
//		return
//	}
//	claims, err := jwt.Verify(ctx, &jwt.VerifyParams{Token: cookie.Value, AuthorizedPartyHandler: isOurs})
//	conn, err := upgrader.Upgrade(w, r, nil)
//
// # What is not reported
//
// Ids, key ids, lengths, hashes, comparisons, masked values, the public prefix of a secret and its last characters.
// Errors, whatever their text. Structs that decide themselves how they are printed.
//
// A sign-in token or its link that is sent to a client: that is what it was made for. A command without handlers that
// prints a token to its user.
//
// A resource whose private metadata the same function clears, one that is copied into another struct, and handlers that
// are named for the people who run the program.
//
// Test files and generated files.
//
// # Flags
//
//   - -secretleak.strict: also report socket-url
package secretleak
