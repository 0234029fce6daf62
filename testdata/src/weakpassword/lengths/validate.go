package lengths

func long(s string) bool {
	return len(s) >= minimum // want `passwords of 5 characters.*\(short-minimum\)`
}
