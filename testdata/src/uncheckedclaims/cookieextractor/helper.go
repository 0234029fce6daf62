package cookieextractor

import "net/http"

func helper(r *http.Request) string { return session(r) }

func session(r *http.Request) string {
	c, err := r.Cookie("__session")
	if err != nil {
		return ""
	}
	return c.Value
}

func looped(r *http.Request) string {
	for _, c := range r.Cookies() {
		if c.Name == "__session" {
			return c.Value
		}
	}
	return ""
}
