package manager

import "time"

func login(key []byte, user string) (string, error) {
	return newTokens(key, 168*time.Hour).issue(user)
}
