package routes

import "strings"

// splitMethod takes the method out of a pattern like "POST /users". A pattern that begins with a host stays whole.
func splitMethod(e *event) {
	i := strings.IndexAny(e.pattern, " \t")
	if i < 0 || strings.Contains(e.pattern[:i], "/") {
		return
	}
	e.methods = []string{e.pattern[:i]}
	if strings.HasPrefix(e.pattern, dots) {
		e.methods = []string{""}
	}
	e.pattern = strings.TrimLeft(e.pattern[i+1:], " \t")
}

// methodOf returns the HTTP method that a registering method is named for, "" for none.
func methodOf(key string) string {
	name := strings.ToUpper(key[strings.LastIndexByte(key, '.')+1:])
	switch name {
	case "GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "CONNECT", "OPTIONS", "TRACE", "QUERY":
		return name
	}
	return ""
}

// methodsOf returns the HTTP methods that an argument names: one, or a list.
func methodsOf(v value) []string {
	switch v := v.(type) {
	case string:
		return []string{strings.ToUpper(v)}
	case *list:
		var out []string
		for _, e := range v.elems {
			out = append(out, methodsOf(e)...)
		}
		if len(out) > 0 && !v.more {
			return out
		}
	}
	return []string{""}
}

// patternOf returns a pattern, with dots for what is not constant.
func patternOf(v value) string {
	if s, ok := v.(string); ok {
		return s
	}
	return dots
}
