package stages

func callbackFor(production bool) string {
	if production {
		return "https://app.example.com/callback"
	}
	return "http://localhost:8080/callback"
}
