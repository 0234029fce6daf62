// Package skipverifypinned replaces the verification by its own.
package skipverifypinned

import (
	"crypto/sha256"
	"crypto/tls"
	"crypto/x509"
	"errors"

	"github.com/clerk/clerk-sdk-go/v2"
)

var pin [sha256.Size]byte

func setup(key string) { clerk.SetKey(key) }

func verifyPin(rawCerts [][]byte, _ [][]*x509.Certificate) error {
	if len(rawCerts) == 0 || sha256.Sum256(rawCerts[0]) != pin {
		return errors.New("unexpected certificate")
	}
	return nil
}

func byCertificate() *tls.Config {
	return &tls.Config{
		InsecureSkipVerify:    true,
		VerifyPeerCertificate: verifyPin,
	}
}

func byConnection(roots *x509.CertPool) *tls.Config {
	return &tls.Config{
		InsecureSkipVerify: true,
		VerifyConnection: func(state tls.ConnectionState) error {
			_, err := state.PeerCertificates[0].Verify(x509.VerifyOptions{Roots: roots})
			return err
		},
	}
}

func assigned() *tls.Config {
	config := &tls.Config{}
	config.InsecureSkipVerify = true
	config.VerifyPeerCertificate = verifyPin
	return config
}
