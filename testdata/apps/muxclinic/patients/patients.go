// Package patients keeps the clinic's book.
package patients

import (
	"io"
	"net/http"
	"sync"

	"github.com/gorilla/mux"
)

// A Book has the handlers.
type Book struct {
	mu  sync.Mutex
	all map[string]string
}

// NewBook returns an empty one.
func NewBook() *Book { return &Book{all: make(map[string]string)} }

// Get shows a patient.
func (b *Book) Get(w http.ResponseWriter, r *http.Request) {
	b.mu.Lock()
	defer b.mu.Unlock()
	_, _ = io.WriteString(w, b.all[mux.Vars(r)["id"]])
}

// Put writes a patient down.
func (b *Book) Put(_ http.ResponseWriter, r *http.Request) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.all[mux.Vars(r)["id"]] = r.FormValue("name")
}

// Drop forgets a patient.
func (b *Book) Drop(_ http.ResponseWriter, r *http.Request) {
	b.mu.Lock()
	defer b.mu.Unlock()
	delete(b.all, mux.Vars(r)["id"])
}
