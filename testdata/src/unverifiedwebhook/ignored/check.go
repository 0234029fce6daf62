package ignored

import (
	"log"
	"net/http"
)

func (h *handler) check(payload []byte, header http.Header) bool {
	if err := h.webhook.Verify(payload, header); err != nil {
		log.Print(err)
		return false
	}
	return true
}

// verifyLoosely lets everything through.
func (h *handler) verifyLoosely(payload []byte, header http.Header) error {
	if len(payload) == 0 {
		return errSignature
	}
	if err := h.webhook.Verify(payload, header); err != nil { // want `forged events are used at line \d+ although Verify rejects them`
		log.Print(err)
	}
	return nil
}
