// Package missingauthz defines an Analyzer that finds routes and calls which somebody can reach who should not.
//
// # Analyzer missingauthz
//
// missingauthz: report routes and privileged calls that are reachable without the check that they need
//
// Who may do what is decided by the middleware that a route is registered with and by the handler behind it, and the
// two seldom stand in one file. The pass follows how a program wires its routers, middleware and handlers, across
// functions and packages, and works out for each route which checks really stop a request: a check counts if its failing
// branch ends the request, and if the work that it protects lies behind the passing branch on every path. That is what
// section 1.2 of the guide asks for: every check on the server, 401 without a user, 403 without the role, and no
// decision on what the client controls.
//
// Understood are net/http, chi, gin, echo, fiber, gorilla/mux, httprouter, chains of middleware made by hand or with
// alice and negroni; services behind interfaces that the program has one type for; adapters that make handlers of a
// framework out of functions of another kind, func(*http.Request) (any, error) or func(ctx, request) (response, error);
// the middleware of Clerk's SDK and of JWT libraries; and functions of the program that verify a session, test the
// claims, compare an id, look for a role, or hand an identity on in a context. The findings about a route stand at its
// registration and name the call in the handler.
//
// # no-auth
//
// A route reaches a call of Clerk's Backend API that changes accounts, organizations or the instance, or that mints a
// credential, and neither a middleware nor the handler asks who sent the request. The secret key does the call, so
// Clerk can't ask either.
//
// Bad:
//
//	mux := http.NewServeMux()
//	mux.HandleFunc("DELETE /users/{id}", func(w http.ResponseWriter, r *http.Request) {
//		user.Delete(r.Context(), r.PathValue("id"))
//	})
//	http.ListenAndServe(":8080", mux)
//
// Good:
//
//	mux := http.NewServeMux()
//	mux.Handle("DELETE /account", clerkhttp.RequireHeaderAuthorization()(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
//		claims, ok := clerk.SessionClaimsFromContext(r.Context())
//		if !ok {
//			w.WriteHeader(http.StatusUnauthorized)
//			return
//		}
//		user.Delete(r.Context(), claims.Subject)
//	})))
//	http.ListenAndServe(":8080", mux)
//
// # unprotected-route
//
// A handler uses an identity that nothing on its route provides, so it works for nobody, or for the empty user; or a
// route that changes something is left out of the authentication which the other routes of the same resource have: it is
// registered outside their group, or before the Use that guards them.
//
// Bad:
//
//	r := gin.Default()
//	r.DELETE("/orders/:id", deleteOrder)
//	r.Use(requireSession)
//	r.GET("/orders/:id", getOrder)
//	r.Run()
//
// Good:
//
//	r := gin.Default()
//	r.Use(requireSession)
//	r.DELETE("/orders/:id", deleteOrder)
//	r.GET("/orders/:id", getOrder)
//	r.Run()
//
// # optional-auth
//
// The only authentication of a route lets requests without a token through, and the handler never asks whether there was
// one. WithHeaderAuthorization and WithSessionV2 of Clerk's SDKs, jwtauth.Verifier and middleware with optional
// credentials are made that way; so is middleware that goes on when the header is missing, always or as it is told to:
// Auth(false), Auth(Config{Optional: true}), Auth(Optional()).
//
// Bad:
//
//	r := chi.NewRouter()
//	r.Use(clerkhttp.WithHeaderAuthorization())
//	r.Delete("/orders/{id}", deleteOrder)
//	http.ListenAndServe(":8080", r)
//
// Good:
//
//	r := chi.NewRouter()
//	r.Use(clerkhttp.RequireHeaderAuthorization())
//	r.Delete("/orders/{id}", deleteOrder)
//	http.ListenAndServe(":8080", r)
//
// # ok-ignored
//
// The claims of a session are used without the answer to whether there is a session. The claims are nil then: the handler
// panics, and with values that are copied out of them it goes on for the empty user.
//
// Bad:
//
//	claims, _ := clerk.SessionClaimsFromContext(r.Context())
//	fmt.Fprintln(w, claims.Subject)
//
// Good:
//
//	claims, ok := clerk.SessionClaimsFromContext(r.Context())
//	if !ok {
//		w.WriteHeader(http.StatusUnauthorized)
//		return
//	}
//	fmt.Fprintln(w, claims.Subject)
//
// # no-stop
//
// A check fails, an error is written to the response, and the code goes on all the same: the return is missing, or in
// middleware of gin the Abort, without which gin runs the handlers that follow.
//
// Bad:
//
//	claims, ok := clerk.SessionClaimsFromContext(r.Context())
//	if !ok || !claims.HasRole("org:admin") {
//		http.Error(w, "forbidden", http.StatusForbidden)
//	}
//	user.Delete(r.Context(), chi.URLParam(r, "id"))
//
// Good:
//
//	claims, ok := clerk.SessionClaimsFromContext(r.Context())
//	if !ok || !claims.HasRole("org:admin") {
//		http.Error(w, "forbidden", http.StatusForbidden)
//		return
//	}
//	user.Delete(r.Context(), chi.URLParam(r, "id"))
//
// # late-check
//
// The check comes after what it should protect: after the next handler has run, or after the privileged call.
//
// Bad:
//
//	func guard(next http.Handler) http.Handler {
//		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
//			next.ServeHTTP(w, r)
//			if _, ok := clerk.SessionClaimsFromContext(r.Context()); !ok {
//				w.WriteHeader(http.StatusUnauthorized)
//			}
//		})
//	}
//
// Good:
//
//	func guard(next http.Handler) http.Handler {
//		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
//			if _, ok := clerk.SessionClaimsFromContext(r.Context()); !ok {
//				w.WriteHeader(http.StatusUnauthorized)
//				return
//			}
//			next.ServeHTTP(w, r)
//		})
//	}
//
// # bridge
//
// Middleware of net/http runs inside a middleware of gin, echo or fiber, and its rejection doesn't stop the framework:
// gin goes on with the next handler unless the context was aborted.
//
// Bad:
//
//	r.Use(func(c *gin.Context) {
//		clerkhttp.RequireHeaderAuthorization()(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
//			c.Next()
//		})).ServeHTTP(c.Writer, c.Request)
//	})
//
// Good:
//
//	r.Use(func(c *gin.Context) {
//		passed := false
//		clerkhttp.RequireHeaderAuthorization()(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
//			passed = true
//			c.Request = r
//		})).ServeHTTP(c.Writer, c.Request)
//		if !passed {
//			c.Abort()
//			return
//		}
//		c.Next()
//	})
//
// # fail-open
//
// Authentication is switched off by something that is missing or that a client or an operator's slip can bring about: an
// empty key, the name of an environment, a debug header, a token or user that is compiled in.
//
// Bad:
//
//	func guard(key string, next http.Handler) http.Handler {
//		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
//			if key == "" {
//				next.ServeHTTP(w, r)
//				return
//			}
//			clerkhttp.RequireHeaderAuthorization()(next).ServeHTTP(w, r)
//		})
//	}
//
// Good:
//
//	func guard(key string, next http.Handler) http.Handler {
//		if key == "" {
//			log.Fatal("CLERK_SECRET_KEY is not set")
//		}
//		return clerkhttp.RequireHeaderAuthorization()(next)
//	}
//
// # client-identity
//
// Who the caller is gets read from what the caller wrote: a header, a query parameter, the body, an unsigned cookie, the
// path. Anybody can write somebody else's id there.
//
// Bad:
//
//	func requireUser(c *gin.Context) {
//		id := c.GetHeader("X-User-ID")
//		if id == "" {
//			c.AbortWithStatus(http.StatusUnauthorized)
//			return
//		}
//		c.Set("userID", id)
//		c.Next()
//	}
//
// Good:
//
//	func requireUser(c *gin.Context) {
//		claims, ok := clerk.SessionClaimsFromContext(c.Request.Context())
//		if !ok {
//			c.AbortWithStatus(http.StatusUnauthorized)
//			return
//		}
//		c.Set("userID", claims.Subject)
//		c.Next()
//	}
//
// # client-role
//
// A role, plan or admin flag that the client sends decides what it may do.
//
// Bad:
//
//	if r.Header.Get("X-Role") != "admin" {
//		w.WriteHeader(http.StatusForbidden)
//		return
//	}
//	user.Delete(r.Context(), chi.URLParam(r, "id"))
//
// Good:
//
//	claims, ok := clerk.SessionClaimsFromContext(r.Context())
//	if !ok || !claims.HasRole("org:admin") {
//		w.WriteHeader(http.StatusForbidden)
//		return
//	}
//	user.Delete(r.Context(), chi.URLParam(r, "id"))
//
// # unsafe-metadata
//
// Authorization is decided on a user's UnsafeMetadata, which the user can write from the browser. PublicMetadata is
// written by the backend only.
//
// Bad:
//
//	var meta struct{ Role string }
//	json.Unmarshal(usr.UnsafeMetadata, &meta)
//	if meta.Role != "admin" {
//		w.WriteHeader(http.StatusForbidden)
//		return
//	}
//
// Good:
//
//	var meta struct{ Role string }
//	json.Unmarshal(usr.PublicMetadata, &meta)
//	if meta.Role != "admin" {
//		w.WriteHeader(http.StatusForbidden)
//		return
//	}
//
// # object-level
//
// A signed-in caller names the account or organization that a privileged call works on, and nothing compares it with the
// caller's own or asks for a role: every user can work on every other's. Or the caller names a member of their own
// organization, or a role in it, and nothing asks for theirs.
//
// Bad:
//
//	mux := http.NewServeMux()
//	mux.Handle("DELETE /users/{id}", clerkhttp.RequireHeaderAuthorization()(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
//		user.Delete(r.Context(), r.PathValue("id"))
//	})))
//	http.ListenAndServe(":8080", mux)
//
// Good:
//
//	mux := http.NewServeMux()
//	mux.Handle("DELETE /users/{id}", clerkhttp.RequireHeaderAuthorization()(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
//		claims, ok := clerk.SessionClaimsFromContext(r.Context())
//		if !ok || claims.Subject != r.PathValue("id") {
//			w.WriteHeader(http.StatusForbidden)
//			return
//		}
//		user.Delete(r.Context(), r.PathValue("id"))
//	})))
//	http.ListenAndServe(":8080", mux)
//
// # wrong-organization
//
// The role or permission that is asked for is the caller's in the active organization, and what is changed is another
// organization, which the request names. Compare its id with ActiveOrganizationID, or look the membership up.
//
// Bad:
//
//	claims, ok := clerk.SessionClaimsFromContext(r.Context())
//	if !ok || !claims.HasRole("org:admin") {
//		w.WriteHeader(http.StatusForbidden)
//		return
//	}
//	organization.Delete(r.Context(), r.PathValue("org"))
//
// Good:
//
//	claims, ok := clerk.SessionClaimsFromContext(r.Context())
//	if !ok || !claims.HasRole("org:admin") || claims.ActiveOrganizationID != r.PathValue("org") {
//		w.WriteHeader(http.StatusForbidden)
//		return
//	}
//	organization.Delete(r.Context(), r.PathValue("org"))
//
// # email-identity
//
// An account or an admin's right hangs on an e-mail address of a Clerk user, and nobody looks whether the address was
// verified. Whoever adds somebody else's address to their account takes over what belongs to it.
//
// Bad:
//
//	if usr.EmailAddresses[0].EmailAddress != "admin@example.com" {
//		w.WriteHeader(http.StatusForbidden)
//		return
//	}
//
// Good:
//
//	email := usr.EmailAddresses[0]
//	if email.Verification == nil || email.Verification.Status != "verified" || email.EmailAddress != "admin@example.com" {
//		w.WriteHeader(http.StatusForbidden)
//		return
//	}
//
// # constant-role
//
// The role or permission that is asked for can't occur, or is no demand at all: roles begin with org:, HasRole("") holds
// for everybody without an active organization, and system permissions (org:sys_) are never in a session token.
//
// Bad:
//
//	if !claims.HasRole("admin") {
//		w.WriteHeader(http.StatusForbidden)
//		return
//	}
//
// Good:
//
//	if !claims.HasRole("org:admin") {
//		w.WriteHeader(http.StatusForbidden)
//		return
//	}
//
// # sensitive-read
//
// A route returns data of other users or of the instance: it reads an account or lists accounts with the secret key, and
// nothing on it authenticates the caller or, if the caller names the account, compares or authorizes. This is advice.
//
// Bad:
//
//	mux := http.NewServeMux()
//	mux.HandleFunc("GET /users/{id}", func(w http.ResponseWriter, r *http.Request) {
//		usr, err := user.Get(r.Context(), r.PathValue("id"))
//		if err == nil {
//			fmt.Fprintln(w, usr.ID)
//		}
//	})
//	http.ListenAndServe(":8080", mux)
//
// Good:
//
//	mux := http.NewServeMux()
//	mux.Handle("GET /account", clerkhttp.RequireHeaderAuthorization()(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
//		claims, ok := clerk.SessionClaimsFromContext(r.Context())
//		if !ok {
//			w.WriteHeader(http.StatusUnauthorized)
//			return
//		}
//		usr, err := user.Get(r.Context(), claims.Subject)
//		if err == nil {
//			fmt.Fprintln(w, usr.ID)
//		}
//	})))
//	http.ListenAndServe(":8080", mux)
//
// # admin-route
//
// A route under /admin asks who the caller is, and nothing that it reaches asks what the caller may do. This is advice.
//
// Bad:
//
//	r := chi.NewRouter()
//	r.Use(clerkhttp.RequireHeaderAuthorization())
//	r.Get("/admin/report", report)
//	http.ListenAndServe(":8080", r)
//
// Good:
//
//	r := chi.NewRouter()
//	r.Use(clerkhttp.RequireHeaderAuthorization(), requireAdmin)
//	r.Get("/admin/report", report)
//	http.ListenAndServe(":8080", r)
//
// # lone-route
//
// Nearly all routes of a router are authenticated, and this one is not, with no other sign that it should be. This is
// advice.
//
// Bad:
//
//	r := chi.NewRouter()
//	r.Get("/report", report)
//	r.Group(func(r chi.Router) {
//		r.Use(clerkhttp.RequireHeaderAuthorization())
//		r.Get("/orders", listOrders)
//		r.Get("/orders/{id}", getOrder)
//		r.Delete("/orders/{id}", deleteOrder)
//		r.Get("/invoices", listInvoices)
//	})
//	http.ListenAndServe(":8080", r)
//
// Good:
//
//	r := chi.NewRouter()
//	r.Use(clerkhttp.RequireHeaderAuthorization())
//	r.Get("/report", report)
//	r.Get("/orders", listOrders)
//	r.Get("/orders/{id}", getOrder)
//	r.Delete("/orders/{id}", deleteOrder)
//	r.Get("/invoices", listInvoices)
//	http.ListenAndServe(":8080", r)
//
// # csrf-get
//
// A GET route changes something for a caller whose session comes in a cookie. Browsers send the cookie, though it is
// SameSite=Lax as Clerk's is, when a link on another site or a redirect leads to the route, and nothing on the route
// tells such a request from the user's own wish. A session that only comes in the Authorization header is safe from that,
// and so is a route that is registered for POST. This is advice.
//
// Bad:
//
//	r := chi.NewRouter()
//	r.Use(clerkhttp.RequireHeaderAuthorization(
//		clerkhttp.AuthorizationJWTExtractor(sessionCookie),
//		clerkhttp.AuthorizedPartyMatches("https://app.example.com"),
//	))
//	r.Get("/account/delete", deleteAccount)
//	http.ListenAndServe(":8080", r)
//
// Good:
//
//	r := chi.NewRouter()
//	r.Use(clerkhttp.RequireHeaderAuthorization(
//		clerkhttp.AuthorizationJWTExtractor(sessionCookie),
//		clerkhttp.AuthorizedPartyMatches("https://app.example.com"),
//	))
//	r.Post("/account/delete", deleteAccount)
//	http.ListenAndServe(":8080", r)
//
// # routes
//
// What the pass has understood: a line for each route, with its handler, the middleware that it passes, outermost first,
// and the verdict. It is reported only with -missingauthz.routes, for people who want to know why a route is reported or
// is not.
//
// # What is not reported
//
// A route whose middleware or handler can't be followed to the end: it comes from a function of another module, through
// an interface for which the program has several types, or out of a map; then nobody knows here what it checks. The
// listing of -missingauthz.routes says so. The same goes for a check that such a function makes, if its outcome stops
// the request.
//
// Calls that no route leads to: command line tools, jobs, seeds, functions that nobody calls. Routes of a router that is
// handed to another package, until that package serves it, unless the router authenticates other routes itself.
//
// Routes that are meant for everybody: webhooks whose signature is verified, sign-up (user.Create and the wait list),
// health, login, callbacks and static files, which only the categories with evidence of their own can report. A comment
// //clerkvet:public, with a reason, on the registration says that a route is.
//
// Identities that the program's own gateway writes into a header, if the middleware that writes it stands in the chain.
// Whether a business object, an order say, belongs to the caller: that is a question to the program's database.
//
// Tests, examples in tests and generated files.
//
// # Flags
//
//   - -missingauthz.guards: middleware and functions that authenticate, as symbols, separated by commas
//   - -missingauthz.public: routes that are meant for everybody
//   - -missingauthz.routes: report every route with what was understood of it
//   - -missingauthz.strict: also report sensitive-read, admin-route, lone-route and csrf-get
//
// Symbols are written as in example.com/auth.Require or (*example.com/auth.Gate).Require. A route is a pattern with or
// without a method, "GET /status" or "/docs/*"; a star at the end stands for everything below.
package missingauthz
