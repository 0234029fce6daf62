// Package used has directives that are all needed.
package used

func beside() {
	leak("clerk-key") //clerkvet:ignore hardcodedsecret key of the demo instance
}

//clerkvet:ignore hardcodedsecret/clerk-key key of the demo instance
//clerkvet:ignore hardcodedsecret/jwt-key key of the demo instance
func two() {
	leak("clerk-key")
	leak("jwt-key")
	leak("jwt-key")
}

func leak(category string) {}
