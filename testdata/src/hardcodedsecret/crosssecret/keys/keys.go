// Package keys answers with keys from functions.
package keys

import "os"

func Constant() string { return "from-a-function" }

func Bytes() []byte { return []byte(Constant()) }

func WithError() (string, error) {
	if v := os.Getenv("CLERK_SECRET_KEY"); v != "" {
		return v, nil
	}
	return "from-a-function-too", nil
}

func Refused() (string, error) {
	if v := os.Getenv("CLERK_SECRET_KEY"); v != "" {
		return v, nil
	}
	return "", os.ErrNotExist
}

func Environment() string { return os.Getenv("CLERK_SECRET_KEY") }

func Name() string { return "CLERK_SECRET_KEY" }
