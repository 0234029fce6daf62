// Package missingpkce defines an Analyzer that finds logins whose authorization code or tokens anybody can use.
//
// # Analyzer missingpkce
//
// missingpkce: report OAuth logins without PKCE, the implicit flow, the password grant and constant states
//
// An authorization code comes back through the browser, where redirects, histories, logs and other apps see it. PKCE
// makes a stolen code worthless: only who knows the verifier, of which the login carried the S256 hash, can redeem it.
// Section 1.1 of the guide asks for the authorization code flow with PKCE, for clients with a secret too, as RFC 9700
// does, and never for the implicit flow.
//
// A client is Clerk's if one of its URLs, or the issuer from which they are discovered, is of a Clerk instance
// (clerk.<domain>, *.clerk.accounts.dev), or comes from a setting that is named for Clerk. It is followed through
// struct fields, constructors and functions, also from the package that makes it to the one that uses it, and the
// options through slices, append and helpers.
//
// # no-challenge
//
// A login is started without a code challenge: AuthCodeURL of x/oauth2 without S256ChallengeOption, a relying party of
// zitadel/oidc without WithPKCE, or a URL that the program puts together. It is reported for Clerk, and for clients of
// any provider that have no secret or redirect to an installed app. It is reported for others too if the other half
// of the login has a verifier.
//
// Bad:
//
//	config := &oauth2.Config{
//		ClientID:     os.Getenv("OAUTH_CLIENT_ID"),
//		ClientSecret: os.Getenv("OAUTH_CLIENT_SECRET"),
//		Endpoint: oauth2.Endpoint{
//			AuthURL:  "https://clerk.example.com/oauth/authorize",
//			TokenURL: "https://clerk.example.com/oauth/token",
//		},
//	}
//	state := rand.Text()
//	log.Print(config.AuthCodeURL(state))
//
// Good:
//
//	config := &oauth2.Config{
//		ClientID:     os.Getenv("OAUTH_CLIENT_ID"),
//		ClientSecret: os.Getenv("OAUTH_CLIENT_SECRET"),
//		Endpoint: oauth2.Endpoint{
//			AuthURL:  "https://clerk.example.com/oauth/authorize",
//			TokenURL: "https://clerk.example.com/oauth/token",
//		},
//	}
//	state, verifier := rand.Text(), oauth2.GenerateVerifier()
//	log.Print(config.AuthCodeURL(state, oauth2.S256ChallengeOption(verifier)))
//
// # no-verifier
//
// A code is exchanged without the verifier: Exchange of x/oauth2 without VerifierOption, or a request that the program
// puts together. It is reported for the same clients.
//
// Bad:
//
//	config := &oauth2.Config{
//		ClientID:     os.Getenv("OAUTH_CLIENT_ID"),
//		ClientSecret: os.Getenv("OAUTH_CLIENT_SECRET"),
//		Endpoint:     oauth2.Endpoint{TokenURL: os.Getenv("CLERK_TOKEN_URL")},
//	}
//	http.HandleFunc("/callback", func(w http.ResponseWriter, r *http.Request) {
//		if _, err := config.Exchange(r.Context(), r.FormValue("code")); err != nil {
//			http.Error(w, "login failed", http.StatusUnauthorized)
//		}
//	})
//
// Good:
//
//	config := &oauth2.Config{
//		ClientID:     os.Getenv("OAUTH_CLIENT_ID"),
//		ClientSecret: os.Getenv("OAUTH_CLIENT_SECRET"),
//		Endpoint:     oauth2.Endpoint{TokenURL: os.Getenv("CLERK_TOKEN_URL")},
//	}
//	http.HandleFunc("/callback", func(w http.ResponseWriter, r *http.Request) {
//		verifier, err := r.Cookie("pkce")
//		if err != nil {
//			http.Error(w, "no login", http.StatusBadRequest)
//			return
//		}
//		if _, err := config.Exchange(r.Context(), r.FormValue("code"), oauth2.VerifierOption(verifier.Value)); err != nil {
//			http.Error(w, "login failed", http.StatusUnauthorized)
//		}
//	})
//
// # implicit-flow
//
// A login asks for response_type token or id_token, in an option, in url.Values or in a URL that is written out. The
// tokens then come back in the URL.
//
// Bad:
//
//	query := url.Values{"client_id": {os.Getenv("OAUTH_CLIENT_ID")}, "response_type": {"token"}}
//	log.Print("https://clerk.example.com/oauth/authorize?" + query.Encode())
//
// Good:
//
//	verifier := oauth2.GenerateVerifier()
//	query := url.Values{
//		"client_id":             {os.Getenv("OAUTH_CLIENT_ID")},
//		"response_type":         {"code"},
//		"code_challenge":        {oauth2.S256ChallengeFromVerifier(verifier)},
//		"code_challenge_method": {"S256"},
//	}
//	log.Print("https://clerk.example.com/oauth/authorize?" + query.Encode())
//
// # plain-challenge
//
// The challenge is the verifier itself: code_challenge_method is plain, or is left out beside code_challenge. Who sees
// the login can then redeem its code.
//
// Bad:
//
//	config := &oauth2.Config{ClientID: os.Getenv("OAUTH_CLIENT_ID")}
//	state, verifier := rand.Text(), oauth2.GenerateVerifier()
//	log.Print(config.AuthCodeURL(state,
//		oauth2.SetAuthURLParam("code_challenge", verifier),
//		oauth2.SetAuthURLParam("code_challenge_method", "plain")))
//
// Good:
//
//	config := &oauth2.Config{ClientID: os.Getenv("OAUTH_CLIENT_ID")}
//	state, verifier := rand.Text(), oauth2.GenerateVerifier()
//	log.Print(config.AuthCodeURL(state, oauth2.S256ChallengeOption(verifier)))
//
// # constant-state
//
// The state of a login is a constant, or empty. It is what ties the answer to the browser that asked: without that,
// another site can log a user in to an account of its choice.
//
// Bad:
//
//	config := &oauth2.Config{ClientID: os.Getenv("OAUTH_CLIENT_ID")}
//	log.Print(config.AuthCodeURL("state", oauth2.S256ChallengeOption(oauth2.GenerateVerifier())))
//
// Good:
//
//	config := &oauth2.Config{ClientID: os.Getenv("OAUTH_CLIENT_ID")}
//	state := rand.Text()
//	log.Print(config.AuthCodeURL(state, oauth2.S256ChallengeOption(oauth2.GenerateVerifier())))
//
// # constant-verifier
//
// The verifier, or a challenge that is set by hand, is a constant, or all logins of a server share one that is made
// when it starts.
//
// Bad:
//
//	config := &oauth2.Config{ClientID: os.Getenv("OAUTH_CLIENT_ID")}
//	state := rand.Text()
//	log.Print(config.AuthCodeURL(state, oauth2.S256ChallengeOption("Zk3tq9vXw1Lr7bYcHs5nPd2mGf8jKa4uEoRi6TxQ0yW")))
//
// Good:
//
//	config := &oauth2.Config{ClientID: os.Getenv("OAUTH_CLIENT_ID")}
//	state := rand.Text()
//	log.Print(config.AuthCodeURL(state, oauth2.S256ChallengeOption(oauth2.GenerateVerifier())))
//
// # password-grant
//
// The program sends a user's password to get tokens: PasswordCredentialsToken of x/oauth2, or grant_type=password.
// RFC 9700 forbids this grant.
//
// Bad:
//
//	config := &oauth2.Config{ClientID: os.Getenv("OAUTH_CLIENT_ID")}
//	http.HandleFunc("POST /login", func(w http.ResponseWriter, r *http.Request) {
//		if _, err := config.PasswordCredentialsToken(r.Context(), r.FormValue("user"), r.FormValue("password")); err != nil {
//			http.Error(w, "login failed", http.StatusUnauthorized)
//		}
//	})
//
// Good:
//
//	config := &oauth2.Config{ClientID: os.Getenv("OAUTH_CLIENT_ID")}
//	http.HandleFunc("/login", func(w http.ResponseWriter, r *http.Request) {
//		state, verifier := rand.Text(), oauth2.GenerateVerifier()
//		http.SetCookie(w, &http.Cookie{Name: "login", Value: state + "." + verifier, Secure: true, HttpOnly: true, MaxAge: 600})
//		http.Redirect(w, r, config.AuthCodeURL(state, oauth2.S256ChallengeOption(verifier)), http.StatusFound)
//	})
//
// # pkce-not-required
//
// A body for Clerk's Backend API sets pkce_required to false, so that the OAuth application accepts logins without
// PKCE from whoever knows its client ID. The Go SDK has no field for it.
//
// Bad:
//
//	body := strings.NewReader(`{"name": "web", "callback_url": "https://app.example.com/callback", "pkce_required": false}`)
//	req, err := http.NewRequest(http.MethodPost, "https://api.clerk.com/v1/oauth_applications", body)
//	if err != nil {
//		log.Fatal(err)
//	}
//	req.Header.Set("Authorization", "Bearer "+os.Getenv("CLERK_SECRET_KEY"))
//	log.Print(http.DefaultClient.Do(req))
//
// Good:
//
//	body := strings.NewReader(`{"name": "web", "callback_url": "https://app.example.com/callback", "pkce_required": true}`)
//	req, err := http.NewRequest(http.MethodPost, "https://api.clerk.com/v1/oauth_applications", body)
//	if err != nil {
//		log.Fatal(err)
//	}
//	req.Header.Set("Authorization", "Bearer "+os.Getenv("CLERK_SECRET_KEY"))
//	log.Print(http.DefaultClient.Do(req))
//
// # optional-pkce
//
// A client that has a secret logs in at another provider than Clerk without PKCE. RFC 9700 recommends it there too, but
// not all providers support it. This is advice: it is reported only with -missingpkce.strict.
//
// Bad:
//
//	config := &oauth2.Config{
//		ClientID:     os.Getenv("OAUTH_CLIENT_ID"),
//		ClientSecret: os.Getenv("OAUTH_CLIENT_SECRET"),
//		Endpoint:     oauth2.Endpoint{AuthURL: "https://login.example.com/authorize", TokenURL: "https://login.example.com/token"},
//	}
//	state := rand.Text()
//	log.Print(config.AuthCodeURL(state))
//
// Good:
//
//	config := &oauth2.Config{
//		ClientID:     os.Getenv("OAUTH_CLIENT_ID"),
//		ClientSecret: os.Getenv("OAUTH_CLIENT_SECRET"),
//		Endpoint:     oauth2.Endpoint{AuthURL: "https://login.example.com/authorize", TokenURL: "https://login.example.com/token"},
//	}
//	state := rand.Text()
//	log.Print(config.AuthCodeURL(state, oauth2.S256ChallengeOption(oauth2.GenerateVerifier())))
//
// # What is not reported
//
// Clients and options that can't be followed: a client read from a file, options from a loop over parameters, an option
// that is added under a condition.
//
// Challenges and verifiers that are set by name, with SetAuthURLParam, and authhandler.TokenSourceWithPKCE. Clients that
// authenticate by a key of their own. The device flow and the client credentials grant, which have no code.
//
// A constant state in a package that reads what its user types: a code that is copied into a terminal is one that no
// other site can send. A verifier that a program which serves no requests makes once.
//
// Texts that are compared or looked for, as in a server that refuses the implicit flow. Test files, files and packages
// that serve tests, and generated files.
//
// Whether the state and the verifier are stored for the browser and compared; and what Clerk's dashboard sets.
//
// # Flags
//
//   - -missingpkce.strict: also report optional-pkce
package missingpkce
