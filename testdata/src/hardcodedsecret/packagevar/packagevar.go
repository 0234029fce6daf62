// Package packagevar holds keys in package variables that nothing else writes.
package packagevar

import "github.com/clerk/clerk-sdk-go/v2"

var key = "dev-only" // want "Clerk secret key.*\\(clerk-key\\)"

var (
	typed    string = "dev-only-too"        // want "Clerk secret key.*\\(clerk-key\\)"
	one, two        = "first", "dev-second" // want "Clerk secret key.*\\(clerk-key\\)"
)

var made = makeKey()

var later string

func makeKey() string { return "made-in-go" } // want "Clerk secret key.*\\(clerk-key\\)"

func init() {
	later = "set-by-init" // want "Clerk secret key.*\\(clerk-key\\)"
}

func main() {
	clerk.SetKey(key)
	clerk.SetKey(typed)
	clerk.SetKey(two)
	clerk.SetKey(made)
	clerk.SetKey(later)
	println(one)
}
