// Package unsafeid defines an Analyzer that finds ids with which a client chooses the endpoint of a call to Clerk.
//
// # Analyzer unsafeid
//
// unsafeid: report ids of requests that go into the paths of Backend API calls unchecked
//
// Clerk's SDK puts ids into the path of a request as they are, without escaping. Whoever may choose the id chooses the
// endpoint: user.Delete with "user_1/mfa" takes the second factors from a user instead of deleting it, user.Lock with
// "user_1/unban?x=" unbans one, and user.Get with "../organizations/org_1" reads an organization, all of them with the
// secret key of the program.
//
// Authorization does not help against it: a handler that lets only administrators in has the mistake as well as one with
// which everybody may read profiles. Section 1.2 of the guide asks that decisions are made on the server, and never by
// what a client sends.
//
// # unescaped-id
//
// What a request holds, in a query, a form, a body, or a piece of the path as net/http gives it, reaches an id of the SDK,
// and nothing on the way looks at its characters, compares it with anything or looks it up. It is followed through
// variables, structs that are decoded from the request, functions, and, by facts, other packages.
//
// Bad:
//
//	http.HandleFunc("DELETE /users/{id}", func(w http.ResponseWriter, r *http.Request) {
//		if _, err := user.Delete(r.Context(), r.PathValue("id")); err != nil {
//			w.WriteHeader(http.StatusBadGateway)
//		}
//	})
//
// Good:
//
//	var userID = regexp.MustCompile(`^user_[0-9A-Za-z]+$`)
//
//	func remove(w http.ResponseWriter, r *http.Request) {
//		id := r.PathValue("id")
//		if !userID.MatchString(id) {
//			w.WriteHeader(http.StatusNotFound)
//			return
//		}
//		if _, err := user.Delete(r.Context(), id); err != nil {
//			w.WriteHeader(http.StatusBadGateway)
//		}
//	}
//
// # What is not reported
//
// Ids that are compared with those of the session, matched with a regular expression, escaped, parsed, looked up, or
// handed to any function that the pass does not know. That an id is not empty, or begins with user_, is no check.
//
// Pieces of the path that chi, gin, echo, fiber and gorilla/mux give: these routers match the path as it was sent, so that
// an escaped slash stays one.
//
// Ids that travel in the body or the query of an API call, which the SDK encodes, and calls through interfaces.
//
// Test files, with the examples in them, files and packages that serve tests, and generated files.
package unsafeid
