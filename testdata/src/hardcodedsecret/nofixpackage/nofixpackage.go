// Package nofixpackage has a name of its own for what the fix would import.
package nofixpackage

import "github.com/clerk/clerk-sdk-go/v2"

type system struct{}

func (system) Name() string { return "linux" }

var os system

func main() {
	clerk.SetKey("sk_live_wSRDXM3sLEPhQ6V8rOHhlEdoOUr7UH8ABizFRR7oZpT") // want "Clerk secret key.*\\(clerk-key\\)"
	println(os.Name())
}
