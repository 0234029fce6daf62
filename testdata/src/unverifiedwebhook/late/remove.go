package late

import "context"

func (h *handler) remove(ctx context.Context, id string) {
	if id != "" {
		h.store.DeleteUser(ctx, id)
	}
}
