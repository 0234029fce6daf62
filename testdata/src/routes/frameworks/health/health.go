// Package health knows nothing of Clerk.
package health

import "net/http"

// Register registers.
func Register(mux *http.ServeMux) { mux.HandleFunc("/healthz", ok) }

func ok(w http.ResponseWriter, r *http.Request) {}
