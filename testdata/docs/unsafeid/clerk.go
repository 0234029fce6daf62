package unsafeid

import (
	"net/http"
	"regexp"

	"github.com/clerk/clerk-sdk-go/v2/user"
)

// unescaped-id
func _() {}
