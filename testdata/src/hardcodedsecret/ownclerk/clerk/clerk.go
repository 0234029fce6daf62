// Package clerk is about court clerks.
package clerk

// SetKey hands over the key of the archive.
func SetKey(key string) { println(key) }

// String is no pointer.
func String(s string) string { return s }

// BackendConfig has nothing to do with Clerk.
type BackendConfig struct{ Key string }
