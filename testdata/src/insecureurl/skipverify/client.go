package skipverify

import (
	"crypto/tls"
	"net/http"
	"time"
)

func newClient() *http.Client {
	return &http.Client{Timeout: 10 * time.Second, Transport: newTransport()}
}

func newTransport() *http.Transport {
	return &http.Transport{
		TLSClientConfig: &tls.Config{
			InsecureSkipVerify: true, // want `InsecureSkipVerify.*\(skip-verify\)`
		},
	}
}
