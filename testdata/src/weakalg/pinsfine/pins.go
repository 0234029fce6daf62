// Package pinsfine has pins that hold, or whose value is given at run time.
package pinsfine

import (
	"strings"

	"github.com/golang-jwt/jwt/v5"
)

type config struct{ Methods []string }

func configured(raw string, find jwt.Keyfunc, c config) (*jwt.Token, error) {
	return jwt.Parse(raw, find, jwt.WithValidMethods(c.Methods))
}

// nobody is accepted: an empty list, unlike no list, refuses everything.
func nobody(raw string, find jwt.Keyfunc) (*jwt.Token, error) {
	return jwt.Parse(raw, find, jwt.WithValidMethods([]string{}))
}

func filled(raw string, find jwt.Keyfunc, text string) (*jwt.Token, error) {
	var methods []string
	for _, m := range strings.Split(text, ",") {
		methods = append(methods, m)
	}
	return jwt.Parse(raw, find, jwt.WithValidMethods(methods))
}

func literal(raw string, find jwt.Keyfunc) (*jwt.Token, error) {
	var methods []string
	methods = append(methods, "RS256")
	return jwt.Parse(raw, find, jwt.WithValidMethods(methods))
}
