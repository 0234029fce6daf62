// Package missingreason suppresses findings and does not say why.
package missingreason

func beside() {
	leak("clerk-key") //clerkvet:ignore hardcodedsecret // want "gives no reason.*\\(missing-reason\\)"
}

func above() {
	//clerkvet:ignore hardcodedsecret // want "gives no reason.*\\(missing-reason\\)"
	leak("clerk-key")
}

func withCategory() {
	//clerkvet:ignore hardcodedsecret/clerk-key // want "gives no reason.*\\(missing-reason\\)"
	leak("clerk-key")
}

// doc is above its directive.
//
//clerkvet:ignore hardcodedsecret // want "gives no reason.*\\(missing-reason\\)"
func doc() { leak("clerk-key") }

// one of two directives has a reason.
//
//clerkvet:ignore hardcodedsecret/clerk-key key of the demo instance
//clerkvet:ignore hardcodedsecret/jwt-key // want "gives no reason.*\\(missing-reason\\)"
func two() {
	leak("clerk-key")
	leak("jwt-key")
}

func leak(category string) {}
