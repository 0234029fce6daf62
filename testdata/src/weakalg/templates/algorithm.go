package templates

func algorithm() string {
	return "HS384" // want `\(symmetric-template\)`
}
