package plain

import (
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2/user"
)

func banUser(r *http.Request, id string) error {
	_, err := user.Ban(r.Context(), id)
	return err
}
