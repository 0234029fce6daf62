// Package tests makes every mistake in a test file, and none elsewhere.
package tests

import "github.com/clerk/clerk-sdk-go/v2"

func setup(key string) { clerk.SetKey(key) }
