package generated

func g() {
	//clerkvet:ignore hardcodedsecret // want "gives no reason.*\\(missing-reason\\)"
	leak("clerk-key")
}
