package http

import (
	"net/http"

	clerk "github.com/clerk/clerk-sdk-go/v2"
)

func WriteNeedsReverificationResponse(w http.ResponseWriter, missingConfig clerk.SessionReverificationPolicy)
