package missingauthz

import (
	"strings"

	"github.com/clerkvet/clerkvet/passes/internal/guards"
	"github.com/clerkvet/clerkvet/passes/internal/routes"
)

// exempt reports whether middleware treats the requests of a route apart, by their path or method.
func exempt(rt *routes.Route, next *guards.Cont) bool {
	for _, e := range next.Exempt {
		if matches(rt, e) {
			return true
		}
	}
	return false
}

func matches(rt *routes.Route, e guards.Exempt) bool {
	fixed, _ := fixedPart(rt.Pattern)
	switch e.By {
	case guards.ByMethod:
		return rt.Method == e.Text
	case guards.ByPath:
		return rt.Pattern == e.Text
	case guards.ByPrefix:
		return strings.HasPrefix(fixed, e.Text)
	case guards.BySuffix:
		return strings.HasSuffix(rt.Pattern, e.Text)
	case guards.ByPart:
		return strings.Contains(rt.Pattern, e.Text)
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
