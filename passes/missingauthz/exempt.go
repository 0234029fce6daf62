package missingauthz

import (
	"strings"

	"github.com/clerkvet/clerkvet/passes/internal/guards"
	"github.com/clerkvet/clerkvet/passes/internal/routes"
)

// exempt reports whether middleware treats the requests of a route apart, by their path or method. Below is what was
// taken off the path before.
func exempt(rt *routes.Route, below string, next *guards.Cont) bool {
	pattern := strings.TrimPrefix(rt.Pattern, below)
	for _, e := range next.Exempt {
		if matches(rt.Method, pattern, e) {
			return true
		}
	}
	return false
}

func matches(method, pattern string, e guards.Exempt) bool {
	fixed, _ := fixedPart(pattern)
	switch e.By {
	case guards.ByMethod:
		return method == e.Text
	case guards.ByPath:
		return pattern == e.Text
	case guards.ByPrefix:
		return strings.HasPrefix(fixed, e.Text)
	case guards.BySuffix:
		return strings.HasSuffix(pattern, e.Text)
	case guards.ByPart:
		return strings.Contains(pattern, e.Text)
	}
	return false
}

// fixedPart returns what all paths of a pattern begin with, and whether that is all of them.
func fixedPart(pattern string) (string, bool) {
	i := strings.IndexAny(pattern, "{:*…")
	if i < 0 {
		return pattern, true
	}
	return pattern[:i], false
}
