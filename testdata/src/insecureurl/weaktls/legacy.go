package weaktls

import "crypto/tls"

func legacy() *tls.Config {
	config := new(tls.Config)
	config.MinVersion = tls.VersionTLS10 // want `TLS.*\(weak-tls\)`
	return config
}
