// Package moderntls agrees to TLS 1.2 and later, or leaves the choice to Go or to who runs the program.
package moderntls

import (
	"crypto/tls"

	"github.com/clerk/clerk-sdk-go/v2"
)

var versions = map[string]uint16{"1.0": tls.VersionTLS10, "1.2": tls.VersionTLS12, "1.3": tls.VersionTLS13}

func setup(key string) { clerk.SetKey(key) }

func configs(configured string, number uint16) []*tls.Config {
	return []*tls.Config{
		{},
		{ServerName: "api.clerk.com"},
		{MinVersion: 0}, // Go's own minimum, TLS 1.2
		{MinVersion: tls.VersionTLS12},
		{MinVersion: tls.VersionTLS13, MaxVersion: tls.VersionTLS13},
		{MinVersion: tls.VersionTLS12, MaxVersion: tls.VersionTLS12},
		{MinVersion: versions[configured]},
		{MinVersion: number},
	}
}

func refused(state tls.ConnectionState) bool {
	return state.Version < tls.VersionTLS12 || state.Version == tls.VersionTLS11
}
