// Package uncheckedclaims defines an Analyzer that finds tokens whose signature is verified and whose claims are not.
//
// # Analyzer uncheckedclaims
//
// uncheckedclaims: report verified tokens whose expiry, issuer or audience nobody compares
//
// A signature says who wrote a token. When it ends, who may accept it and which site asked for it stand in its claims,
// and mean something only if they are compared: otherwise a token that was stolen last year, one of another application
// or one of another tenant is as good as any. Section 1.6 of the guide asks for all four: signature, expiration, issuer
// and audience.
//
// Libraries differ in what they compare by themselves. For each call that verifies a token, the pass takes together what
// the library does, what the options say, and what the program does with the claims afterwards: in the same function,
// in functions and methods it hands them to, in closures, in the function that chooses the key, where they come out of
// a context again, and, by facts, in other packages. A claim that is read for more than a log line counts as compared.
// Where a function returns the claims to another package, the code of that package is judged.
//
// # validation-disabled
//
// An option switches off what the library compares, or a type of claims has a validation of its own that accepts
// everything, and nothing compares it afterwards: WithoutClaimsValidation, SkipClaimsValidation, WithValidate(false),
// WithResetValidators(true), go-oidc's SkipExpiryCheck, SkipIssuerCheck and SkipClientIDCheck.
//
// Bad:
//
//	claims := &jwt.RegisteredClaims{}
//	_, err := jwt.ParseWithClaims(raw, claims, key, jwt.WithoutClaimsValidation())
//	if err != nil {
//		return "", err
//	}
//	return claims.Subject, nil
//
// Good:
//
//	claims := &jwt.RegisteredClaims{}
//	_, err := jwt.ParseWithClaims(raw, claims, key)
//	if err != nil {
//		return "", err
//	}
//	return claims.Subject, nil
//
// # expiry-unchecked
//
// The library compares no times by itself and nothing else does: cristalhq, pascaldekloe and gbrlsnchs, jwx before v2
// without WithValidate(true), jwtauth's Decode, go-jose without Validate, and go-jose before v3 with a Validate that is
// not told the time. The same holds of libraries that return what was signed as bytes or text: jose2go, the jws packages
// of jwx and x/oauth2, go-jose's Verify. They are judged if the program reads a token's claims from that.
//
// Bad:
//
//	var claims jwt.Claims
//	if err := token.Claims(key, &claims); err != nil {
//		return "", err
//	}
//	return claims.Subject, nil
//
// Good:
//
//	var claims jwt.Claims
//	if err := token.Claims(key, &claims); err != nil {
//		return "", err
//	}
//	if err := claims.Validate(jwt.Expected{Time: time.Now()}); err != nil {
//		return "", err
//	}
//	return claims.Subject, nil
//
// # issuer-unchecked
//
// A token is verified with keys that are fetched from a URL, and nothing compares its issuer. Providers sign for several
// issuers with one key set, and a key set that holds keys of two lets each speak for the other.
//
// Bad:
//
//	keys, err := keyfunc.NewDefault([]string{"https://clerk.shop.example/.well-known/jwks.json"})
//	if err != nil {
//		return nil, err
//	}
//	return jwt.Parse(raw, keys.Keyfunc, jwt.WithAudience("shop"))
//
// Good:
//
//	keys, err := keyfunc.NewDefault([]string{"https://clerk.shop.example/.well-known/jwks.json"})
//	if err != nil {
//		return nil, err
//	}
//	return jwt.Parse(raw, keys.Keyfunc, jwt.WithIssuer("https://clerk.shop.example"), jwt.WithAudience("shop"))
//
// # audience-unchecked
//
// A token is verified with keys that are fetched from a URL, and nothing compares its audience or its authorized party:
// whatever the same issuer signs for another application passes. Clerk's session tokens have an azp and, unless a
// template adds it, no aud: compare azp.
//
// Bad:
//
//	claims := &Session{}
//	_, err := jwt.ParseWithClaims(raw, claims, keys.Keyfunc, jwt.WithIssuer(issuer))
//	if err != nil {
//		return "", err
//	}
//	return claims.Subject, nil
//
// Good:
//
//	claims := &Session{}
//	_, err := jwt.ParseWithClaims(raw, claims, keys.Keyfunc, jwt.WithIssuer(issuer))
//	if err != nil {
//		return "", err
//	}
//	if !slices.Contains(origins, claims.AuthorizedParty) {
//		return "", errors.New("token was made for another site")
//	}
//	return claims.Subject, nil
//
// # authorized-party
//
// A Clerk session token can come from a cookie, which browsers send by themselves, and nobody compares the origin that
// asked for it: other sites can make requests in the user's name, and other subdomains can plant their tokens. The
// middleware of version 1 of the SDK always reads the cookie. A handler that accepts everything, AuthorizedPartyMatches
// without parties, and parties that no token names because they have a path or a wildcard, are reported wherever the
// token comes from.
//
// Bad:
//
//	clerkhttp.RequireHeaderAuthorization(
//		clerkhttp.AuthorizationJWTExtractor(sessionCookie),
//	)
//
// Good:
//
//	clerkhttp.RequireHeaderAuthorization(
//		clerkhttp.AuthorizationJWTExtractor(sessionCookie),
//		clerkhttp.AuthorizedPartyMatches("https://shop.example"),
//	)
//
// # satellite-issuer
//
// For a satellite domain, Clerk's SDK does not compare the issuer, and nothing else does.
//
// Bad:
//
//	claims, err := jwt.Verify(ctx, &jwt.VerifyParams{Token: token, IsSatellite: true})
//	if err != nil {
//		return "", err
//	}
//	return claims.Subject, nil
//
// Good:
//
//	claims, err := jwt.Verify(ctx, &jwt.VerifyParams{Token: token, IsSatellite: true})
//	if err != nil {
//		return "", err
//	}
//	if claims.Issuer != "https://clerk.shop.example" {
//		return "", errors.New("token of another instance")
//	}
//	return claims.Subject, nil
//
// # ineffective-option
//
// An option that is there to compare a claim compares nothing, because it is given nothing to compare with:
// WithIssuer(""), WithAudience() without arguments, the audience "" of Google's idtoken. Or the outcome of a comparison,
// such as VerifyAudience or Validate, is thrown away.
//
// Bad:
//
//	jwt.Parse(raw, key, jwt.WithIssuer(""))
//
// Good:
//
//	jwt.Parse(raw, key, jwt.WithIssuer("https://clerk.shop.example"))
//
// # jti-as-user
//
// The ID of Clerk's session claims is that of the token, and changes with every token. Used as the ID of the user it
// finds nobody, or makes a new account each minute. The user's ID is Subject.
//
// Bad:
//
//	account, err := user.Get(ctx, claims.ID)
//
// Good:
//
//	account, err := user.Get(ctx, claims.Subject)
//
// # header-party
//
// A Clerk session token comes from a header, which no other site can make a browser send, and its authorized party is
// not compared. Comparing it still keeps out tokens that were made for another application of the same instance. This
// is advice: it is reported only with -uncheckedclaims.strict, as are all that follow.
//
// Bad:
//
//	clerkhttp.RequireHeaderAuthorization()
//
// Good:
//
//	clerkhttp.RequireHeaderAuthorization(clerkhttp.AuthorizedPartyMatches("https://shop.example"))
//
// # own-token
//
// Tokens that the program signs itself with a shared secret are verified without issuer and audience. A program that
// has two kinds of such tokens takes one for the other, a password reset for a session.
//
// Bad:
//
//	jwt.Parse(raw, secret, jwt.WithExpirationRequired())
//
// Good:
//
//	jwt.Parse(raw, secret, jwt.WithExpirationRequired(), jwt.WithAudience("session"))
//
// # expiry-optional
//
// golang-jwt compares exp where a token has it. One without never ends.
//
// Bad:
//
//	jwt.Parse(raw, key, jwt.WithIssuer(issuer))
//
// Good:
//
//	jwt.Parse(raw, key, jwt.WithIssuer(issuer), jwt.WithExpirationRequired())
//
// # optional-claim
//
// VerifyIssuer and VerifyAudience of golang-jwt before v5 accept tokens without the claim unless it is required.
//
// Bad:
//
//	if !claims.VerifyAudience("shop", false) {
//		return errAudience
//	}
//
// Good:
//
//	if !claims.VerifyAudience("shop", true) {
//		return errAudience
//	}
//
// # token-type
//
// What Clerk's SDK verifies need not be a session: machine tokens, OAuth access tokens and tokens of JWT templates have
// the same keys and issuer, and no session ID. The claims are used without looking at it.
//
// Bad:
//
//	claims, ok := clerk.SessionClaimsFromContext(ctx)
//	if !ok {
//		return "", errSignedOut
//	}
//	return claims.Subject, nil
//
// Good:
//
//	claims, ok := clerk.SessionClaimsFromContext(ctx)
//	if !ok || claims.SessionID == "" {
//		return "", errSignedOut
//	}
//	return claims.Subject, nil
//
// # What is not reported
//
// Options that come from configuration, from a caller or from a branch, and claims that reach an interface, a function
// value or a package that can't be looked at. Tokens verified with keys that the program was given: they need a
// comparison of the times only, and so do tokens whose keys come from where nobody can tell. Refresh flows that let
// expired tokens in and look at exp themselves. Programs that only print a token.
//
// Claims that middleware puts into a context are judged by what its own package does with them: a comparison in a
// package that takes them out is not seen, and the middleware is reported all the same.
//
// go-oidc, Okta's verifier and auth0's validator compare issuer and audience by themselves, and Clerk's Verify the
// issuer.
//
// Tokens that are only decoded are the subject of unverifiedjwt, and their algorithms that of weakalg.
//
// Test files, with the examples in them, and generated files.
//
// # Flags
//
//   - -uncheckedclaims.strict: also report header-party, own-token, expiry-optional, optional-claim and token-type
package uncheckedclaims
