// Package policy holds numbers. Nothing is wrong with a number.
package policy

import "crypto/tls"

const (
	Oldest  = tls.VersionTLS10
	Current = tls.VersionTLS13
)
