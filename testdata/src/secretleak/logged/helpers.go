package logged

func shorten(s string, n int) string {
	if len(s) <= n {
		return s
	}
	return s[:n] + "..."
}

func mask(s string) string {
	if len(s) < 12 {
		return "****"
	}
	return s[:8] + "****"
}
