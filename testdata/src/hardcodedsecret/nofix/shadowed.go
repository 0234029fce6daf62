// Package nofix has literals that no single step replaces. Its goldens are the files themselves: no fix is offered.
package nofix

import "github.com/clerk/clerk-sdk-go/v2"

func local(os string) {
	clerk.SetKey("sk_live_evzD0ZLGFQvmkmrsviar4QoRoyDTCagA8PNSNccWK5G") // want "Clerk secret key.*\\(clerk-key\\)"
	println(os)
}

func variable() {
	os := "linux"
	clerk.SetKey("sk_live_8UYjTKwiVzUAa9YDIQlcoOWX9qIGEGCXof8CWJcUvYP") // want "Clerk secret key.*\\(clerk-key\\)"
	println(os)
}
