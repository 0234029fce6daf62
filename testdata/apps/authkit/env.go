package authkit

import (
	"fmt"
	"os"
	"strings"
)

// Env returns the environment variable key, or def if it is not set.
func Env(key, def string) string {
	if v, ok := os.LookupEnv(key); ok && v != "" {
		return v
	}
	return def
}

// EnvList splits the environment variable key at commas, and drops empty items.
func EnvList(key string) []string {
	var list []string
	for item := range strings.SplitSeq(os.Getenv(key), ",") {
		if item = strings.TrimSpace(item); item != "" {
			list = append(list, item)
		}
	}
	return list
}

// Require returns the environment variable key, or an error that names it.
func Require(key string) (string, error) {
	v := strings.TrimSpace(os.Getenv(key))
	if v == "" {
		return "", fmt.Errorf("authkit: %s is not set", key)
	}
	return v, nil
}
