package decoded

import (
	"context"
	"encoding/json"
	"io"
	"net/http"
)

func decode(r *http.Request, v any) error {
	defer r.Body.Close()
	return json.NewDecoder(r.Body).Decode(v)
}

func read(w http.ResponseWriter, r *http.Request) ([]byte, error) {
	return io.ReadAll(http.MaxBytesReader(w, r.Body, 1<<20))
}

func (c *controller) process(w http.ResponseWriter, r *http.Request) {
	var event clerkUserEvent
	if err := decode(r, &event); err != nil {
		http.Error(w, "malformed event", http.StatusBadRequest)
		return
	}
	c.users.Create(r.Context(), &event.Data)
}

func (c *controller) apply(ctx context.Context, payload []byte) error {
	var event clerkUserEvent
	if err := json.Unmarshal(payload, &event); err != nil {
		return err
	}
	return c.users.Create(ctx, &event.Data)
}
