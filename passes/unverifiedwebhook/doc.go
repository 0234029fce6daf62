// Package unverifiedwebhook defines an Analyzer that finds webhooks that are used without verification.
//
// # Analyzer unverifiedwebhook
//
// unverifiedwebhook: report webhooks of Clerk that are used without a verified signature
//
// Clerk tells of new users, organizations and sessions by requests that Svix sends and signs. The address that takes
// them is open to everybody, so the signature is all that tells Clerk from anyone else: who can send an event that is
// not verified creates users, makes administrators and deletes accounts.
//
// The pass finds the handlers that receive such events, and functions that verify them, and follows the body of the
// request. A verification must have succeeded on every path before something acts on it. It may be in the handler,
// in a helper, in a method of a struct that holds the verifier, in middleware, or in another package.
//
// # no-verification
//
// A handler decodes an event of Clerk and acts on it, and nothing verifies it. A handler that another package
// registers is reported there, where middleware could stand before it.
//
// Bad:
//
//	http.HandleFunc("POST /webhooks/clerk", func(w http.ResponseWriter, r *http.Request) {
//		var event Event
//		if err := json.NewDecoder(r.Body).Decode(&event); err != nil {
//			http.Error(w, "malformed event", http.StatusBadRequest)
//			return
//		}
//		if event.Type == "user.deleted" {
//			store.DeleteUser(r.Context(), event.Data.ID)
//		}
//	})
//
// Good:
//
//	http.HandleFunc("POST /webhooks/clerk", func(w http.ResponseWriter, r *http.Request) {
//		payload, err := io.ReadAll(http.MaxBytesReader(w, r.Body, 1<<20))
//		if err != nil {
//			http.Error(w, "unreadable body", http.StatusBadRequest)
//			return
//		}
//		if err := webhook.Verify(payload, r.Header); err != nil {
//			http.Error(w, "invalid signature", http.StatusUnauthorized)
//			return
//		}
//		var event Event
//		if err := json.Unmarshal(payload, &event); err != nil {
//			http.Error(w, "malformed event", http.StatusBadRequest)
//			return
//		}
//		if event.Type == "user.deleted" {
//			store.DeleteUser(r.Context(), event.Data.ID)
//		}
//	})
//
// # error-ignored
//
// The verification fails and the program goes on: its error is dropped, only logged, or answered without a return.
//
// Bad:
//
//	if err := webhook.Verify(payload, r.Header); err != nil {
//		log.Print(err)
//	}
//	apply(r.Context(), payload)
//
// Good:
//
//	if err := webhook.Verify(payload, r.Header); err != nil {
//		log.Print(err)
//		http.Error(w, "invalid signature", http.StatusUnauthorized)
//		return
//	}
//	apply(r.Context(), payload)
//
// # late-verification
//
// The event takes effect before it is verified. To decode it first is harmless; to store it is not.
//
// Bad:
//
//	store.Save(r.Context(), payload)
//	if err := webhook.Verify(payload, r.Header); err != nil {
//		http.Error(w, "invalid signature", http.StatusUnauthorized)
//		return
//	}
//
// Good:
//
//	if err := webhook.Verify(payload, r.Header); err != nil {
//		http.Error(w, "invalid signature", http.StatusUnauthorized)
//		return
//	}
//	store.Save(r.Context(), payload)
//
// # other-bytes
//
// What is verified is not what is used. Svix signs the body byte by byte, so JSON that is made again has another
// signature, and a body that was read once is empty.
//
// Bad:
//
//	payload, _ := json.Marshal(event)
//	if err := webhook.Verify(payload, r.Header); err != nil {
//		http.Error(w, "invalid signature", http.StatusUnauthorized)
//		return
//	}
//
// Good:
//
//	if err := webhook.Verify(payload, r.Header); err != nil {
//		http.Error(w, "invalid signature", http.StatusUnauthorized)
//		return
//	}
//	err := json.Unmarshal(payload, &event)
//
// # empty-secret
//
// NewWebhook accepts the empty secret without an error, and a signature that anyone can make with the empty key then
// verifies. So a secret that comes from the environment must be looked at somewhere on its way. Reported is one of which
// the way is known and on which nobody does.
//
// Bad:
//
//	webhook, err := svix.NewWebhook(os.Getenv("CLERK_WEBHOOK_SIGNING_SECRET"))
//	if err != nil {
//		log.Fatal(err)
//	}
//
// Good:
//
//	secret := os.Getenv("CLERK_WEBHOOK_SIGNING_SECRET")
//	if secret == "" {
//		log.Fatal("CLERK_WEBHOOK_SIGNING_SECRET is not set")
//	}
//	webhook, err := svix.NewWebhook(secret)
//	if err != nil {
//		log.Fatal(err)
//	}
//
// # skipped-when-empty
//
// The verification is left out when no secret is set, when a header is missing, or when a setting such as the
// environment says so, or a verifier that accepts everything stands in for the real one. A forgotten variable then
// opens the endpoint, and the sender chooses the headers.
//
// Bad:
//
//	if h.secret != "" {
//		if err := h.verify(payload, r.Header); err != nil {
//			http.Error(w, "invalid signature", http.StatusUnauthorized)
//			return
//		}
//	}
//	apply(r.Context(), payload)
//
// Good:
//
//	if h.secret == "" {
//		http.Error(w, "webhooks are not configured", http.StatusServiceUnavailable)
//		return
//	}
//	if err := h.verify(payload, r.Header); err != nil {
//		http.Error(w, "invalid signature", http.StatusUnauthorized)
//		return
//	}
//	apply(r.Context(), payload)
//
// # replay
//
// The age of a delivery is not looked at: VerifyIgnoringTimestamp is used, or an own verification reads the timestamp
// and compares it with no clock. A delivery that leaks, from a log say, can then be repeated for ever.
//
// Bad:
//
//	err := webhook.VerifyIgnoringTimestamp(payload, r.Header)
//
// Good:
//
//	err := webhook.Verify(payload, r.Header)
//
// # own-hmac
//
// An own verification compares the signatures with == or bytes.Equal, whose time tells how much of a guess is right, or
// computes the signature over the body alone, which is not what Svix signs.
//
// Bad:
//
//	valid := hex.EncodeToString(mac.Sum(nil)) == signature
//
// Good:
//
//	err := webhook.Verify(payload, r.Header)
//
// # What is not reported
//
// Webhooks of others, unless they come through Svix.
//
// A handler that hands the request, its headers or a signature to an interface, a function value or a function of
// another module: that may be the verification. A handler in whose package, or in the package that registers it,
// middleware that verifies webhooks is in sight. A handler of a package that others import, if they don't name it.
//
// A secret whose way can't be followed, that is looked at anywhere on its way, or whose field has a tag that other
// code may read.
//
// Test files and generated files.
package unverifiedwebhook
