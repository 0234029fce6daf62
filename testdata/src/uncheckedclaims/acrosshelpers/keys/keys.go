// Package keys fetches key sets.
package keys

import (
	"github.com/MicahParks/keyfunc/v3"
	"github.com/golang-jwt/jwt/v5"
)

// New returns a function that finds keys in the set at url.
func New(url string) (jwt.Keyfunc, error) {
	kf, err := keyfunc.NewDefault([]string{url})
	if err != nil {
		return nil, err
	}
	return kf.Keyfunc, nil
}
