// Package insecureurl defines an Analyzer that finds credentials and keys that travel without the protection of TLS.
//
// # Analyzer insecureurl
//
// insecureurl: report credentials and keys that travel over plain HTTP, unverified TLS or insecure cookies
//
// The Clerk secret key, session tokens, authorization codes and verification keys are only as safe as the connection
// that carries them. Over plain HTTP, or over TLS that accepts any certificate, everybody on the network can read a
// token and use it, or answer a request for keys with keys of their own and sign what they like. Section 1.4 of the
// guide asks for HTTPS everywhere: for the URLs that a program connects and redirects to, for the TLS configuration
// of its clients, and for the cookies that it sets.
//
// A URL is judged where it is used, and reported where it is written, or where it is used if it is written in another
// package. It is followed through constants, variables, struct fields, defaults of settings and helper functions.
//
// # plain-http
//
// A URL with http:// and a host on the Internet is used as a Clerk Backend API address, proxy URL, redirect or
// callback, key set, issuer, OAuth endpoint, SAML address or authorized party, or a request to it carries a Bearer
// token or the Clerk secret key. ws:// counts as well. Use https:// or wss://.
//
// Bad:
//
//	clerk.SetBackend(clerk.NewBackend(&clerk.BackendConfig{
//		URL: clerk.String("http://clerk-gateway.example.com/v1"),
//	}))
//
// Good:
//
//	clerk.SetBackend(clerk.NewBackend(&clerk.BackendConfig{
//		URL: clerk.String("https://clerk-gateway.example.com/v1"),
//	}))
//
// # private-http
//
// The Clerk secret key or a Bearer token goes over plain HTTP to a private or link-local address, or to a name of a
// cluster or a network of containers, where every other machine of that network may read it. This is advice: it is
// reported only with -insecureurl.strict.
//
// Bad:
//
//	clerk.SetBackend(clerk.NewBackend(&clerk.BackendConfig{
//		URL: clerk.String("http://10.0.3.7:8080/v1"),
//	}))
//
// Good:
//
//	clerk.SetBackend(clerk.NewBackend(&clerk.BackendConfig{
//		URL: clerk.String("https://10.0.3.7:8443/v1"),
//	}))
//
// # skip-verify
//
// InsecureSkipVerify is true in a package that uses Clerk, JWT, OAuth or OpenID Connect, or in a client that another
// package hands to one of them. The connection is encrypted, but anybody can be at its other end.
// Trust a private certificate authority through RootCAs instead.
//
// Bad:
//
//	clerk.SetBackend(clerk.NewBackend(&clerk.BackendConfig{
//		HTTPClient: &http.Client{Transport: &http.Transport{
//			TLSClientConfig: &tls.Config{InsecureSkipVerify: true},
//		}},
//	}))
//
// Good:
//
//	roots, err := x509.SystemCertPool()
//	if err != nil {
//		log.Fatal(err)
//	}
//	company, err := os.ReadFile("/etc/ssl/company-ca.pem")
//	if err != nil {
//		log.Fatal(err)
//	}
//	roots.AppendCertsFromPEM(company)
//	clerk.SetBackend(clerk.NewBackend(&clerk.BackendConfig{
//		HTTPClient: &http.Client{Transport: &http.Transport{
//			TLSClientConfig: &tls.Config{RootCAs: roots},
//		}},
//	}))
//
// # weak-tls
//
// MinVersion or MaxVersion of a TLS configuration is a constant below TLS 1.2 in a package that uses Clerk, JWT, OAuth
// or OpenID Connect. The older versions are deprecated for their broken ciphers and handshakes. Without MinVersion,
// Go starts at TLS 1.2.
//
// Bad:
//
//	clerk.SetBackend(clerk.NewBackend(&clerk.BackendConfig{
//		HTTPClient: &http.Client{Transport: &http.Transport{
//			TLSClientConfig: &tls.Config{MinVersion: tls.VersionTLS10},
//		}},
//	}))
//
// Good:
//
//	clerk.SetBackend(clerk.NewBackend(&clerk.BackendConfig{
//		HTTPClient: &http.Client{Transport: &http.Transport{
//			TLSClientConfig: &tls.Config{MinVersion: tls.VersionTLS12},
//		}},
//	}))
//
// # insecure-cookie
//
// A cookie that holds a session or a token, by its name or by its value, is set without Secure, so browsers also send
// it over plain HTTP. It is reported for net/http, chi, gin, echo and fiber. HttpOnly is no subject of this pass:
// Clerk's own __session cookie is readable by scripts on purpose.
//
// Bad:
//
//	http.HandleFunc("POST /session", func(w http.ResponseWriter, r *http.Request) {
//		token := r.PostFormValue("token")
//		if _, err := jwt.Verify(r.Context(), &jwt.VerifyParams{Token: token}); err != nil {
//			http.Error(w, "unauthorized", http.StatusUnauthorized)
//			return
//		}
//		http.SetCookie(w, &http.Cookie{Name: "session", Value: token, HttpOnly: true})
//	})
//
// Good:
//
//	http.HandleFunc("POST /session", func(w http.ResponseWriter, r *http.Request) {
//		token := r.PostFormValue("token")
//		if _, err := jwt.Verify(r.Context(), &jwt.VerifyParams{Token: token}); err != nil {
//			http.Error(w, "unauthorized", http.StatusUnauthorized)
//			return
//		}
//		http.SetCookie(w, &http.Cookie{Name: "session", Value: token, HttpOnly: true, Secure: true})
//	})
//
// # insecure-issuer
//
// oidc.InsecureIssuerURLContext makes discovery accept a document that speaks for another issuer, so that the keys of
// one tenant or provider can vouch for another. Some providers leave no choice, Azure's endpoints for all tenants
// among them: compare the issuer yourself, and suppress the finding with that reason.
//
// Bad:
//
//	ctx := oidc.InsecureIssuerURLContext(context.Background(), "https://clerk.example.com")
//	provider, err := oidc.NewProvider(ctx, "https://discovery.example.com")
//
// Good:
//
//	provider, err := oidc.NewProvider(context.Background(), "https://clerk.example.com")
//
// # What is not reported
//
// Hosts that are not on the Internet: loopback addresses, localhost and its subdomains, and names that end in .test,
// .local or .internal. Private and link-local addresses, names without a dot such as api:8080, *.svc and
// *.svc.cluster.local are left to private-http.
//
// URLs to which nobody connects with a credential: custom schemes, XML namespaces, schema ids, SAML entity ids and
// attribute names, URLs that are compared, replaced or printed, and requests without a credential.
//
// Whatever is decided at run time: URLs, hosts and schemes from elsewhere (except that http:// in front of the host of
// the request or of the environment is reported), InsecureSkipVerify behind a flag or a setting, Secure from the
// configuration or the request. InsecureSkipVerify is also fine beside VerifyPeerCertificate or VerifyConnection, which
// replace the verification.
//
// Cookies that are no credential, such as CSRF tokens and the short-lived state of a login; cookies that a client
// sends; and cookies that delete one. A server that listens without TLS is no finding either: TLS usually ends in
// front of it.
//
// Test files, with the examples in them, files and packages that serve tests, and generated files.
//
// # Flags
//
//   - -insecureurl.strict: also report private-http
package insecureurl
