// Package reasons suppresses findings as it should.
package reasons

func beside() {
	leak("clerk-key") //clerkvet:ignore hardcodedsecret key of the demo instance
}

func above() {
	//clerkvet:ignore hardcodedsecret/clerk-key key of the demo instance
	leak("clerk-key")
}

//clerkvet:ignore hardcodedsecret see https://example.com/keys
func link() { leak("clerk-key") }

//clerkvet:ignore hardcodedsecret https://example.com/keys // and nothing else
func linkAlone() { leak("clerk-key") }

//clerkvet:ignore	hardcodedsecret	separated	by	tabs
func tabs() { leak("clerk-key") }

//clerkvet:ignore hardcodedsecret x
func short() { leak("clerk-key") }

// unused directives are reported with a flag only.
//
//clerkvet:ignore hardcodedsecret nothing is wrong here
func unused() {}

func leak(category string) {}
