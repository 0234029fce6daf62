// Package unused suppresses what nobody reports.
package unused

func mended() {
	//clerkvet:ignore hardcodedsecret key of the demo instance // want "matches no finding.*\\(unused\\)"
	fine()
}

func otherCategory() {
	//clerkvet:ignore hardcodedsecret/jwt-key key of the demo instance // want "matches no finding.*\\(unused\\)"
	leak("clerk-key")
}

func elsewhere() {
	fine() //clerkvet:ignore hardcodedsecret key of the demo instance // want "matches no finding.*\\(unused\\)"
	leak("clerk-key")
}

// oneOfTwo needs only the first: it has suppressed the finding already.
func oneOfTwo() {
	//clerkvet:ignore hardcodedsecret key of the demo instance
	//clerkvet:ignore hardcodedsecret/clerk-key key of the demo instance // want "matches no finding.*\\(unused\\)"
	leak("clerk-key")
}

// withoutReason is reported for that.
func withoutReason() {
	//clerkvet:ignore hardcodedsecret // want "gives no reason.*\\(missing-reason\\)"
	fine()
}

func fine() {}

func leak(category string) {}
