// Package queue takes in what the broker delivers, until a job has time for it.
package queue

import (
	"encoding/json"
	"net/http"
)

const maxBody = 16 << 10

// A Scan says that a parcel was seen. Its token names who has seen it.
type Scan struct {
	ShipmentID string `json:"shipment_id"`
	Token      string `json:"token"`
}

// Queue holds scans in the order of their deliveries.
type Queue struct{ scans chan Scan }

// New returns a queue with room for n scans.
func New(n int) *Queue { return &Queue{scans: make(chan Scan, n)} }

// Scans returns what jobs receive from.
func (q *Queue) Scans() <-chan Scan { return q.scans }

// ServeHTTP is called by the broker. A delivery that finds no room is made again.
func (q *Queue) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	var scan Scan
	if err := json.NewDecoder(http.MaxBytesReader(w, r.Body, maxBody)).Decode(&scan); err != nil {
		http.Error(w, "malformed scan", http.StatusBadRequest)
		return
	}
	select {
	case q.scans <- scan:
		w.WriteHeader(http.StatusAccepted)
	default:
		http.Error(w, "queue full", http.StatusServiceUnavailable)
	}
}
