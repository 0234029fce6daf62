// Package across hands what clients send to another package.
package across

import (
	"net/http"

	"unsafeid/across/users"
)

type handlers struct{ users *users.Service }

func (h *handlers) remove(w http.ResponseWriter, r *http.Request) {
	if err := h.users.Remove(r.Context(), r.PathValue("id")); err != nil { // want `r.PathValue goes into the path of user.Delete.*\(unescaped-id\)`
		w.WriteHeader(http.StatusBadGateway)
	}
}

func (h *handlers) checked(w http.ResponseWriter, r *http.Request) {
	if err := h.users.RemoveChecked(r.Context(), r.PathValue("id")); err != nil {
		w.WriteHeader(http.StatusBadGateway)
	}
}
