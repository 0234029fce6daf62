// Package wrapped calls the SDK through functions of its own. The finding stands at the call that brings the literal.
package wrapped

import (
	"net/http"
	"os"
	"sync"

	"github.com/clerk/clerk-sdk-go/v2"
)

func main() {
	setUp("by-function")      // want "Clerk secret key.*\\(clerk-key\\)"
	outer("by-two-functions") // want "Clerk secret key.*\\(clerk-key\\)"
	setUp(os.Getenv("CLERK_SECRET_KEY"))
	variadic("a", "by-variadic")           // want "Clerk secret key.*\\(clerk-key\\)"
	both("public-name", "second-argument") // want "Clerk secret key.*\\(clerk-key\\)"
}

func outer(k string) { setUp(k) }

func setUp(key string) {
	if key == "" {
		panic("no key")
	}
	clerk.SetKey(key)
}

func variadic(name string, keys ...string) {
	println(name)
	clerk.SetKey(keys[0])
}

func both(name, key string) {
	println(name)
	clerk.SetKey(key)
}

func closure() {
	key := "captured" // want "Clerk secret key.*\\(clerk-key\\)"
	once := sync.OnceFunc(func() { clerk.SetKey(key) })
	once()
}

func immediate() {
	func(key string) { clerk.SetKey(key) }("immediately") // want "Clerk secret key.*\\(clerk-key\\)"
}

func value() {
	set := clerk.SetKey
	set("by-value") // want "Clerk secret key.*\\(clerk-key\\)"
}

func middleware(key string) func(http.Handler) http.Handler {
	clerk.SetKey(key)
	return func(next http.Handler) http.Handler { return next }
}

var guard = middleware("by-middleware") // want "Clerk secret key.*\\(clerk-key\\)"

type app struct{}

func (app) configure(key string) { clerk.SetKey(key) }

func methods(a *app) {
	a.configure("by-method") // want "Clerk secret key.*\\(clerk-key\\)"
	f := a.configure
	f("by-method-value")                // want "Clerk secret key.*\\(clerk-key\\)"
	app.configure(*a, "by-method-expr") // want "Clerk secret key.*\\(clerk-key\\)"
}

func generic[S ~string](key S) { clerk.SetKey(string(key)) }

func instantiated() {
	generic("by-generic")               // want "Clerk secret key.*\\(clerk-key\\)"
	generic[string]("by-instantiation") // want "Clerk secret key.*\\(clerk-key\\)"
}
