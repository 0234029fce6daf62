// Package longlivedtoken defines an Analyzer that finds tokens, keys and cookies that are good for too long.
//
// # Analyzer longlivedtoken
//
// longlivedtoken: report tokens, keys and cookies that live for days, and leeways that outlive them
//
// A token that nobody can call back is as dangerous as it is old: whoever copies it from a log, a browser or a backup
// uses it until it expires. Section 2.1 of the guide asks for tokens of minutes or hours, and leaves renewing them to
// the SDK. Clerk's session tokens live for a minute; what a program makes or asks for besides should not undo that.
//
// Lifetimes are followed through constants, arithmetic with time.Now, time.Duration and dates, variables, struct
// fields, functions, parameters and defaults of settings, also from one package to another.
//
// # long-lifetime
//
// The program makes a token, with golang-jwt, jwx, go-jose, jwtauth, gin-jwt or another library, that expires in more
// than 24 hours (-longlivedtoken.max-token-hours), or in more than 90 days if it is a refresh token
// (-longlivedtoken.max-refresh-days). Which it is, is told by the names around it.
//
// Bad:
//
//	claims := gojwt.RegisteredClaims{
//		Subject:   "user_2f9",
//		ExpiresAt: gojwt.NewNumericDate(time.Now().Add(30 * 24 * time.Hour)),
//	}
//	return gojwt.NewWithClaims(gojwt.SigningMethodHS256, claims).SignedString([]byte(os.Getenv("JWT_SECRET")))
//
// Good:
//
//	claims := gojwt.RegisteredClaims{
//		Subject:   "user_2f9",
//		ExpiresAt: gojwt.NewNumericDate(time.Now().Add(15 * time.Minute)),
//	}
//	return gojwt.NewWithClaims(gojwt.SigningMethodHS256, claims).SignedString([]byte(os.Getenv("JWT_SECRET")))
//
// # no-expiry
//
// The program makes a token without exp, which is good for as long as its key is. It is reported only if the claims
// are in sight and certainly have none.
//
// Bad:
//
//	claims := gojwt.MapClaims{"sub": "user_2f9"}
//	return gojwt.NewWithClaims(gojwt.SigningMethodHS256, claims).SignedString([]byte(os.Getenv("JWT_SECRET")))
//
// Good:
//
//	claims := gojwt.MapClaims{"sub": "user_2f9", "exp": time.Now().Add(time.Hour).Unix()}
//	return gojwt.NewWithClaims(gojwt.SigningMethodHS256, claims).SignedString([]byte(os.Getenv("JWT_SECRET")))
//
// # clerk-lifetime
//
// A JWT template of Clerk, or a token that the program asks for a session, lives for more than 60 minutes
// (-longlivedtoken.max-template-minutes). Such a token stays good after its session was revoked and its user banned,
// and jwt.Verify accepts it like a session token. Clerk's clients renew it in the background, so that minutes do.
//
// Bad:
//
//	_, err := jwttemplate.Create(context.Background(), &jwttemplate.CreateParams{
//		Name:     clerk.String("hasura"),
//		Lifetime: clerk.Int64(7 * 24 * 60 * 60),
//	})
//	if err != nil {
//		log.Fatal(err)
//	}
//
// Good:
//
//	_, err := jwttemplate.Create(context.Background(), &jwttemplate.CreateParams{
//		Name:     clerk.String("hasura"),
//		Lifetime: clerk.Int64(60),
//	})
//	if err != nil {
//		log.Fatal(err)
//	}
//
// # sign-in-token
//
// A Clerk sign-in token lives for more than 24 hours (-longlivedtoken.max-sign-in-hours), or has no ExpiresInSeconds,
// which means 30 days. Whoever has one is signed in as its user, without a password or a second factor.
//
// Bad:
//
//	_, err := signintoken.Create(context.Background(), &signintoken.CreateParams{UserID: clerk.String("user_2f9")})
//	if err != nil {
//		log.Fatal(err)
//	}
//
// Good:
//
//	_, err := signintoken.Create(context.Background(), &signintoken.CreateParams{
//		UserID:           clerk.String("user_2f9"),
//		ExpiresInSeconds: clerk.Int64(10 * 60),
//	})
//	if err != nil {
//		log.Fatal(err)
//	}
//
// # actor-token
//
// A Clerk actor token, or the session of another user that it starts, lives for more than 60 minutes
// (-longlivedtoken.max-actor-minutes). Clerk's defaults, an hour and half an hour, are fine.
//
// Bad:
//
//	_, err := actortoken.Create(context.Background(), &actortoken.CreateParams{
//		UserID:                      clerk.String("user_2f9"),
//		SessionMaxDurationInSeconds: clerk.Int64(7 * 24 * 60 * 60),
//	})
//	if err != nil {
//		log.Fatal(err)
//	}
//
// Good:
//
//	_, err := actortoken.Create(context.Background(), &actortoken.CreateParams{
//		UserID:                      clerk.String("user_2f9"),
//		SessionMaxDurationInSeconds: clerk.Int64(20 * 60),
//	})
//	if err != nil {
//		log.Fatal(err)
//	}
//
// # machine-token
//
// A machine token of Clerk, or the default of a machine, lives for more than 24 hours
// (-longlivedtoken.max-machine-hours), or a machine token has no SecondsUntilExpiration in a package that gives no
// machine a DefaultTokenTTL. Tokens in the format of a JWT can't be revoked at all.
//
// Bad:
//
//	_, err := m2m_token.Create(context.Background(), &m2m_token.CreateParams{})
//	if err != nil {
//		log.Fatal(err)
//	}
//
// Good:
//
//	_, err := m2m_token.Create(context.Background(), &m2m_token.CreateParams{
//		SecondsUntilExpiration: clerk.Int64(60 * 60),
//	})
//	if err != nil {
//		log.Fatal(err)
//	}
//
// # api-key
//
// A Clerk API key has no SecondsUntilExpiration and never expires, or expires in more than 365 days
// (-longlivedtoken.max-key-days).
//
// Bad:
//
//	_, err := apikey.Create(context.Background(), &apikey.CreateParams{
//		Name:    clerk.String("ci"),
//		Subject: clerk.String("user_2f9"),
//	})
//	if err != nil {
//		log.Fatal(err)
//	}
//
// Good:
//
//	_, err := apikey.Create(context.Background(), &apikey.CreateParams{
//		Name:                   clerk.String("ci"),
//		Subject:                clerk.String("user_2f9"),
//		SecondsUntilExpiration: clerk.Int64(90 * 24 * 60 * 60),
//	})
//	if err != nil {
//		log.Fatal(err)
//	}
//
// # long-leeway
//
// A verification accepts tokens that expired more than 5 minutes ago (-longlivedtoken.max-leeway-seconds), or Clerk
// session tokens that expired more than a minute ago (-longlivedtoken.max-session-leeway-seconds): these live for a
// minute, so that a leeway of five makes them live six times as long, after signing out as well. Clocks that are set by
// NTP differ by less than a second.
//
// Bad:
//
//	protect := clerkhttp.RequireHeaderAuthorization(clerkhttp.Leeway(10 * time.Minute))
//	http.Handle("/", protect(http.NotFoundHandler()))
//
// Good:
//
//	protect := clerkhttp.RequireHeaderAuthorization(clerkhttp.Leeway(5 * time.Second))
//	http.Handle("/", protect(http.NotFoundHandler()))
//
// # long-cookie
//
// A cookie that carries a session or a token, by its name or by its value, stays in the browser for more than 31 days
// (-longlivedtoken.max-cookie-days). For refresh tokens the limit is that of -longlivedtoken.max-refresh-days.
//
// Bad:
//
//	http.HandleFunc("POST /login", func(w http.ResponseWriter, r *http.Request) {
//		http.SetCookie(w, &http.Cookie{Name: "session", Value: r.FormValue("session"), MaxAge: 365 * 24 * 60 * 60, Secure: true})
//	})
//
// Good:
//
//	http.HandleFunc("POST /login", func(w http.ResponseWriter, r *http.Request) {
//		http.SetCookie(w, &http.Cookie{Name: "session", Value: r.FormValue("session"), MaxAge: 7 * 24 * 60 * 60, Secure: true})
//	})
//
// # wrong-unit
//
// A lifetime is given in another unit than is asked for: a duration in nanoseconds where seconds are counted, a plain
// number where a duration is due, milliseconds in exp. The token then lives for a moment or for thousands of years.
//
// Bad:
//
//	protect := clerkhttp.RequireHeaderAuthorization(clerkhttp.Leeway(30))
//	http.Handle("/", protect(http.NotFoundHandler()))
//
// Good:
//
//	protect := clerkhttp.RequireHeaderAuthorization(clerkhttp.Leeway(30 * time.Second))
//	http.Handle("/", protect(http.NotFoundHandler()))
//
// # What is not reported
//
// Whatever is decided at run time: lifetimes from configuration, the environment or a request. The default that a
// setting has in the source is judged like any other value.
//
// Tokens whose names say that they are no access tokens: invitations, activation and download links, API keys,
// licenses. Sessions of users who ask to be remembered have the limit of refresh tokens.
//
// Claims that are handed to a function before they are signed, that are copied from another map, or that marshal
// themselves: they may get their exp there.
//
// Branches on the stage, such as a long leeway for development. Test files, files and packages that serve tests, and
// generated files.
//
// What Clerk's dashboard sets: the lifetime of sessions and of their tokens.
//
// # Flags
//
//   - -longlivedtoken.max-token-hours: longest life of an access token that the program makes, 24 hours
//   - -longlivedtoken.max-refresh-days: longest life of a refresh token, 90 days
//   - -longlivedtoken.max-template-minutes: longest life of a token of a JWT template or session, 60 minutes
//   - -longlivedtoken.max-sign-in-hours: longest life of a sign-in token, 24 hours
//   - -longlivedtoken.max-actor-minutes: longest life of an actor token and of its session, 60 minutes
//   - -longlivedtoken.max-machine-hours: longest life of a machine token, 24 hours
//   - -longlivedtoken.max-key-days: longest life of an API key, 365 days
//   - -longlivedtoken.max-cookie-days: longest life of a cookie with a session or token, 31 days
//   - -longlivedtoken.max-leeway-seconds: longest leeway of a verification, 300 seconds
//   - -longlivedtoken.max-session-leeway-seconds: longest leeway for session tokens, and skew of templates, 60 seconds
package longlivedtoken
