// Package deadacross uses a dead module through another package, which has the finding.
package deadacross

import "outdatedsdk/deadacross/tokens"

func User(raw string, key []byte) string {
	sub, err := tokens.Subject(raw, key)
	if err != nil {
		return ""
	}
	return sub
}
