package tests

import (
	"net/http"
	"net/http/httptest"
	"testing"
)

var mux = http.NewServeMux()

func init() { mux.HandleFunc("/b", get) }

func TestHandler(t *testing.T) {
	mux := http.NewServeMux()
	mux.HandleFunc("/c", get)
	mux.Handle("/d", Handler())
	srv := httptest.NewServer(mux)
	defer srv.Close()
	http.ListenAndServe(":8080", Handler())
}
