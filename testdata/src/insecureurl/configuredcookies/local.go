package configuredcookies

import (
	"net/http"
	"strings"
)

func isLocal(r *http.Request) bool { return strings.HasPrefix(r.Host, "localhost") }
