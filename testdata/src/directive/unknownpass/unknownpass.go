// Package unknownpass names passes that clerkvet does not have.
package unknownpass

func misspelled() {
	leak("clerk-key") //clerkvet:ignore hardcoded-secret key of the demo instance // want "\"hardcoded-secret\" is no pass.*hardcodedsecret.*\\(unknown-pass\\)"
}

func upperCase() {
	//clerkvet:ignore HardcodedSecret key of the demo instance // want "\"HardcodedSecret\" is no pass.*\\(unknown-pass\\)"
	leak("clerk-key")
}

func otherTool() {
	//clerkvet:ignore gosec // want "\"gosec\" is no pass.*\\(unknown-pass\\)"
	leak("clerk-key")
}

func categoryAlone() {
	//clerkvet:ignore clerk-key key of the demo instance // want "\"clerk-key\" is no pass.*\\(unknown-pass\\)"
	leak("clerk-key")
}

func two() {
	//clerkvet:ignore hardcodedsecret,insecureurl key of the demo instance // want "\"hardcodedsecret,insecureurl\" is no pass.*\\(unknown-pass\\)"
	leak("clerk-key")
}

func none() {
	//clerkvet:ignore // want "\"\" is no pass.*\\(unknown-pass\\)"
	leak("clerk-key")
}

// itself cannot be suppressed.
//
//clerkvet:ignore directive we like it that way // want "\"directive\" is no pass.*\\(unknown-pass\\)"
func itself() {}

func leak(category string) {}
